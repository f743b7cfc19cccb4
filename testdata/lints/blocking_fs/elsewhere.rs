//! Statements for other systems say nothing about this one.

use std::fs::File;
use std::path::PathBuf;

fn sync_folder(path: PathBuf) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        File::open(path)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

async fn flush(path: PathBuf) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        tokio::task::spawn_blocking(move || sync_folder(path)).await??;
    }
    #[cfg(not(unix))]
    {
        sync_folder(path)?;
    }
    Ok(())
}

async fn here(path: PathBuf) -> std::io::Result<()> {
    #[cfg(unix)]
    sync_folder(path)?; //~ blocking_fs
    Ok(())
}

#[cfg(windows)]
fn service() {
    std::fs::write("x", "y").unwrap();
}

async fn arms(command: Option<u8>) {
    match command {
        #[cfg(windows)]
        Some(_) => service(),
        _ => {}
    }
}

#[cfg(windows)]
async fn only_there(path: PathBuf) {
    #[cfg(windows)]
    let _ = std::fs::read(path); //~ blocking_fs
}
