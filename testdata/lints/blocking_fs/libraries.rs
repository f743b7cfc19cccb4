//! Libraries that read files, and types that lead to files.

use std::fs::File;
use std::io::Read;

use dropshot::{HttpError, HttpResponseOk, RequestContext, endpoint};
use miette::IntoDiagnostic;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

async fn certificates(mut file: File) {
    let _ = rustls_native_certs::load_native_certs(); //~ blocking_fs(default)
    let _ = CertificateDer::from_pem_file("cert.pem"); //~ blocking_fs(default)
    let _ = CertificateDer::from_pem_reader(&mut file); //~ blocking_fs(default)
    let _ = CertificateDer::from_pem_reader(&b"-----BEGIN"[..]);
}

async fn only_made() -> std::io::Result<()> {
    tempfile::tempfile()?; //~ blocking_fs(pedantic)
    tempfile::NamedTempFile::new().map(drop) //~ blocking_fs(pedantic)
}

async fn search() {
    let _ = which::which("git"); //~ blocking_fs_metadata
}

struct Store {
    file: File,
}

#[endpoint { method = GET, path = "/" }]
async fn answer(context: RequestContext<Store>) -> Result<HttpResponseOk<String>, HttpError> {
    let mut text = Vec::new();
    let _ = (&context.context().file).read_to_end(&mut text); //~ blocking_fs(default)
    Ok(HttpResponseOk(String::from_utf8_lossy(&text).into_owned()))
}

async fn opened() -> color_eyre::Result<(File, u32)> {
    Ok((tokio::fs::File::open("x").await?.into_std().await, 1))
}

async fn opened_too() -> miette::Result<File> {
    Ok(tokio::fs::File::open("x").await.into_diagnostic()?.into_std().await)
}

async fn read() -> color_eyre::eyre::Result<()> {
    let (mut file, _) = opened().await?;
    file.read(&mut [0])?; //~ blocking_fs(default)
    let mut file = opened_too().await.unwrap();
    file.read(&mut [0])?; //~ blocking_fs(default)
    Ok(())
}

async fn processes() -> procfs::ProcResult<u64> {
    let mut sum = 0;
    for process in procfs::process::all_processes()? { //~ blocking_fs(pedantic)
        sum += process?.statm()?.resident; //~ blocking_fs(pedantic)
    }
    Ok(sum)
}

mod atomic {
    use atomic_write_file::AtomicWriteFile;
    use atomicwrites::{AtomicFile, OverwriteBehavior::AllowOverwrite};
    use std::io::{self, Write};
    use std::path::Path;

    fn save(path: &Path, data: &[u8]) -> io::Result<()> {
        AtomicFile::new(path, AllowOverwrite).write(|file| file.write_all(data)).map_err(|error| error.into())
    }

    pub async fn replaced(path: &Path, data: &[u8]) -> io::Result<()> {
        save(path, data)?; //~ blocking_fs
        atomicwrites::replace_atomic(path, &path.with_extension("old"))?; //~ blocking_fs
        let mut file = AtomicWriteFile::open(path)?; //~ blocking_fs(pedantic)
        file.write_all(data)?; //~ blocking_fs
        file.commit() //~ blocking_fs
    }
}
