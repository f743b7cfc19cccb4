//! A way to do something that a setting has chosen, beside one that awaits it.

use std::fs::File;
use std::io::Result;
use std::os::unix::fs::FileExt;

enum Engine {
    Std,
    Ring(Ring),
}

struct Ring;

impl Ring {
    async fn read(&self, _file: &File, _offset: u64, _buffer: &mut [u8]) -> Result<usize> {
        tokio::task::yield_now().await;
        Ok(0)
    }

    async fn fsync(&self, _file: &File) -> Result<()> {
        tokio::task::yield_now().await;
        Ok(())
    }
}

impl Engine {
    async fn read_at(&self, file: &File, offset: u64, buffer: &mut [u8]) -> Result<usize> {
        match self {
            Engine::Std => file.read_at(buffer, offset), //~ blocking_fs(pedantic)
            Engine::Ring(ring) => ring.read(file, offset, buffer).await,
        }
    }

    async fn sync_all(&self, file: File) -> (File, Result<()>) {
        match self {
            Engine::Std => {
                let result = file.sync_all(); //~ blocking_fs(pedantic)
                (file, result)
            }
            Engine::Ring(ring) => {
                let result = async { ring.fsync(&file).await }.await;
                (file, result)
            }
        }
    }

    async fn read_twice(&self, file: &File, offset: u64, buffer: &mut [u8]) -> Result<usize> {
        match self {
            Engine::Std => file.read_at(buffer, offset), //~ blocking_fs(default)
            Engine::Ring(_) => file.read_at(buffer, offset), //~ blocking_fs(default)
        }
    }

    async fn read_all(&self, file: &File, offset: u64, buffer: &mut [u8]) -> Result<usize> {
        match self {
            Engine::Std => {
                for at in 0..10 {
                    file.read_at(buffer, offset + at)?; //~ blocking_fs(default)
                }
                Ok(10)
            }
            Engine::Ring(ring) => ring.read(file, offset, buffer).await,
        }
    }
}

async fn found(file: Option<File>, ring: Ring, buffer: &mut [u8]) -> Result<usize> {
    match file {
        Some(file) => file.read_at(buffer, 0), //~ blocking_fs(default)
        None => ring.read(&other(), 0, buffer).await,
    }
}

fn other() -> File {
    unimplemented!()
}
