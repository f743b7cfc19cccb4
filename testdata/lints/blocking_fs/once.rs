//! What fills a static happens once in the life of the program; a cell in a value is filled for each value.

use std::fs::read;
use std::sync::OnceLock;

use tokio::sync::OnceCell;

static CERTIFICATE: OnceLock<Vec<u8>> = OnceLock::new();
static KEYS: OnceCell<Vec<u8>> = OnceCell::const_new();

fn certificate() -> &'static [u8] {
    CERTIFICATE.get_or_init(|| read("ca.pem").unwrap_or_default())
}

fn load() -> Vec<u8> {
    read("other.pem").unwrap_or_default()
}

fn by_name() -> &'static [u8] {
    CERTIFICATE.get_or_init(load)
}

struct Session {
    key: OnceLock<Vec<u8>>,
}

impl Session {
    fn key(&self) -> &[u8] {
        self.key.get_or_init(|| read("key").unwrap_or_default())
    }
}

async fn handler(session: &Session) -> usize {
    let mut size = certificate().len(); //~ blocking_fs(pedantic)
    size += by_name().len(); //~ blocking_fs(pedantic)
    size += CERTIFICATE.get_or_init(|| load()).len(); //~ blocking_fs(pedantic)
    size += CERTIFICATE.get_or_init(load).len(); //~ blocking_fs(pedantic)
    size += CERTIFICATE.get_or_init(|| read("x").unwrap_or_default()).len(); //~ blocking_fs(pedantic)
    size += session.key().len(); //~ blocking_fs(default)
    size + KEYS.get_or_init(|| async { read("keys").unwrap_or_default() }).await.len() //~ blocking_fs(pedantic)
}
