//! What is read only where it exists is not read in a directory that was made anew a moment before.
//@ dependencies: tokio, uuid

use std::io::{BufReader, ErrorKind, Result};
use std::path::{Path, PathBuf};

const STATE: &str = "state.txt";
const OTHER: &str = "other.txt";

struct Saved {
    lines: Vec<String>,
    path: PathBuf,
}

impl Saved {
    fn load_or_init(path: impl Into<PathBuf>) -> Result<Self> {
        let path: PathBuf = path.into();
        let lines = if path.exists() { read(&path)? } else { Vec::new() };
        Ok(Saved { lines, path })
    }

    fn load_or_none(path: &Path) -> Result<Option<Self>> {
        if !path.try_exists()? {
            return Ok(None);
        }
        Ok(Some(Saved { lines: read(path)?, path: path.to_owned() }))
    }

    /// Known limit: the way through opening it is not followed.
    fn load_if_opened(path: &Path) -> Vec<u8> {
        std::fs::read(path).unwrap_or_default()
    }

    fn load_in(dir: &Path) -> Result<Self> {
        Self::load_or_init(file_in(dir))
    }
}

fn file_in(dir: &Path) -> PathBuf {
    dir.join(STATE)
}

fn read(path: &Path) -> Result<Vec<String>> {
    std::io::BufRead::lines(BufReader::new(std::fs::File::open(path)?)).collect()
}

async fn make(base: &Path, id: u32) -> Result<PathBuf> {
    let dir = base.join(id.to_string());
    match tokio::fs::create_dir(&dir).await {
        Ok(_) => Ok(dir),
        Err(e) if e.kind() == ErrorKind::AlreadyExists => {
            tokio::fs::remove_dir_all(&dir).await?;
            tokio::fs::create_dir(&dir).await?;
            Ok(dir)
        }
        Err(e) => Err(e),
    }
}

async fn make_or_take(base: &Path, id: u32) -> Result<PathBuf> {
    let dir = base.join(id.to_string());
    match tokio::fs::create_dir(&dir).await {
        Ok(_) => Ok(dir),
        Err(e) if e.kind() == ErrorKind::AlreadyExists => Ok(dir),
        Err(e) => Err(e),
    }
}

async fn replace(base: &Path) -> Result<PathBuf> {
    let dir = base.join("x");
    if dir.exists() { //~ blocking_fs_metadata
        tokio::fs::remove_dir_all(&dir).await?;
    }
    tokio::fs::create_dir_all(&dir).await?;
    Ok(dir)
}

async fn fill(dir: &Path) -> Result<()> {
    tokio::fs::write(dir.join(OTHER), "").await
}

async fn made(base: &Path) -> Result<()> {
    let dir = make(base, 1).await?;
    fill(&dir).await?;
    Saved::load_or_init(dir.join(STATE))?; //~ blocking_fs_metadata
    Ok(())
}

async fn made_again(base: &Path) -> Result<()> {
    let dir = make(base, 2).await?;
    Saved::load_or_none(&dir.join(STATE))?; //~ blocking_fs_metadata
    // Whoever was given the name before may have written the file.
    Saved::load_or_none(&dir.join(STATE))?; //~ blocking_fs
    Ok(())
}

async fn made_here(base: &Path) -> Result<()> {
    let dir = base.join("new");
    tokio::fs::create_dir(&dir).await.map_err(|e| std::io::Error::other(e))?;
    Saved::load_in(&dir)?; //~ blocking_fs_metadata
    tokio::fs::write(dir.join(OTHER), "").await?;
    Saved::load_or_init(dir.join("state.txt"))?; //~ blocking_fs
    Ok(())
}

async fn only_another(base: &Path) -> Result<()> {
    let dir = base.join("new");
    tokio::fs::create_dir(&dir).await?;
    tokio::fs::write(dir.join(OTHER), "").await?;
    Saved::load_or_init(dir.join(STATE))?; //~ blocking_fs_metadata
    Saved::load_or_init(dir.join(OTHER))?; //~ blocking_fs
    Ok(())
}

async fn unique(base: &Path) -> Result<()> {
    let dir = base.join(uuid::Uuid::new_v4().to_string());
    tokio::fs::create_dir_all(&dir).await?;
    Saved::load_in(&dir)?; //~ blocking_fs_metadata
    Ok(())
}

async fn replaced(base: &Path) -> Result<()> {
    let dir = replace(base).await?;
    Saved::load_in(&dir)?; //~ blocking_fs_metadata
    Ok(())
}

async fn there_before(base: &Path, dir: &Path) -> Result<()> {
    Saved::load_or_init(dir.join(STATE))?; //~ blocking_fs
    Saved::load_in(dir)?; //~ blocking_fs
    let old = base.join("old");
    tokio::fs::create_dir_all(&old).await?;
    Saved::load_in(&old)?; //~ blocking_fs
    let taken = make_or_take(base, 1).await?;
    Saved::load_in(&taken)?; //~ blocking_fs
    let made = base.join("made");
    let _ = tokio::fs::create_dir(&made).await;
    Saved::load_in(&made)?; //~ blocking_fs
    let new = make(base, 1).await?;
    Saved::load_if_opened(&new.join(STATE)); //~ blocking_fs
    Ok(())
}

async fn unpacked(base: &Path, file: &Path) -> Result<()> {
    let dir = make(base, 1).await?;
    tokio::process::Command::new("tar").arg("xf").arg(file).current_dir(&dir).status().await?;
    Saved::load_in(&dir)?; //~ blocking_fs
    Ok(())
}
