//! Free and associated functions that touch file contents.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

async fn functions(path: &Path) -> io::Result<()> {
    let _ = fs::read(path)?; //~ blocking_fs
    let _ = fs::read_to_string(path)?; //~ blocking_fs
    fs::write(path, b"x")?; //~ blocking_fs
    fs::copy(path, path)?; //~ blocking_fs
    fs::rename(path, path)?; //~ blocking_fs
    fs::remove_file(path)?; //~ blocking_fs
    fs::create_dir_all(path)?; //~ blocking_fs
    fs::remove_dir_all(path)?; //~ blocking_fs
    let _ = fs::read_dir(path)?; //~ blocking_fs
    let _ = File::open(path)?; //~ blocking_fs
    let _ = File::create(path)?; //~ blocking_fs
    let _ = fs_err::read(path)?; //~ blocking_fs
    Ok(())
}

async fn chains(path: &Path) -> io::Result<()> {
    let _ = OpenOptions::new().read(true).open(path)?; //~ blocking_fs
    let _ = File::options().append(true).open(path)?; //~ blocking_fs
    File::create(path)?.sync_all()?; //~ blocking_fs blocking_fs
    Ok(())
}

async fn async_twins(path: &Path) -> io::Result<()> {
    let _ = tokio::fs::read(path).await?;
    let _ = tokio::fs::File::open(path).await?;
    let _ = tokio::fs::OpenOptions::new().read(true).open(path).await?;
    let _ = OpenOptions::new();
    Ok(())
}
