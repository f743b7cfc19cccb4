//! What a caller has asked about its own parameter holds for the parameter of what it calls.
//@ dependencies: tokio

use std::sync::Arc;

#[derive(Clone)]
struct Settings {
    use_socket: bool,
    kind: Kind,
    path: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Memory,
    Disk,
}

enum Connection {
    Socket(String),
    Secure(Vec<u8>),
}

impl TryFrom<Settings> for Connection {
    type Error = std::io::Error;

    fn try_from(settings: Settings) -> Result<Self, std::io::Error> {
        #[cfg(not(target_os = "windows"))]
        {
            if settings.use_socket {
                return Ok(Self::Socket(settings.path));
            }
        }
        Ok(Self::Secure(std::fs::read(&settings.path)?))
    }
}

fn certificate(settings: &Settings) -> Vec<u8> {
    if settings.use_socket {
        return Vec::new();
    }
    std::fs::read(&settings.path).unwrap_or_default()
}

fn load(settings: &Settings) -> Vec<u8> {
    match settings.kind {
        Kind::Memory => Vec::new(),
        Kind::Disk => std::fs::read(&settings.path).unwrap_or_default(),
    }
}

async fn socket(settings: &Settings) -> Result<(), std::io::Error> {
    if settings.use_socket {
        drop::<Connection>(settings.clone().try_into()?);
        drop(certificate(settings));
        let inner = async { drop(certificate(settings)) };
        inner.await;
    }
    if !settings.use_socket {
        drop::<Connection>(settings.clone().try_into()?); //~ blocking_fs
        drop(certificate(settings)); //~ blocking_fs
    }
    drop::<Connection>(settings.clone().try_into()?); //~ blocking_fs
    drop(certificate(settings)); //~ blocking_fs
    Ok(())
}

async fn kinds(settings: Arc<Settings>, other: &Settings) {
    if other.kind == Kind::Memory {
        drop(load(other));
    } else {
        drop(load(other)); //~ blocking_fs
    }
    if other.kind == Kind::Memory {
        // Of another value.
        drop(load(&settings)); //~ blocking_fs
    }
}

#[tokio::main]
async fn main() {
    let settings = Settings { use_socket: std::env::args().count() > 1, kind: Kind::Disk, path: String::new() };
    tokio::spawn(async move { //~ detached_task
        loop {
            drop(socket(&settings).await);
            kinds(Arc::new(settings.clone()), &settings).await;
        }
    });
    std::future::pending::<()>().await;
}
