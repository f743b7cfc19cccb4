//! What fills a static happens once in the life of the program, and what fills a field of a value that others share once for that value.

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

fn index() -> Vec<u8> {
    read("index").unwrap_or_default()
}

struct Session {
    key: OnceLock<Vec<u8>>,
}

impl Session {
    fn key(&self) -> &[u8] {
        self.key.get_or_init(|| read("key").unwrap_or_default())
    }
}

struct Request {
    text: OnceLock<Vec<u8>>,
}

impl Request {
    fn text(&mut self) -> &[u8] {
        self.text.get_or_init(|| read("text").unwrap_or_default())
    }

    fn text_of_one(self) -> usize {
        self.text.get_or_init(index).len()
    }

    fn uncached(&self) -> Vec<u8> {
        index()
    }
}

/// A cell that lives as long as a call.
fn local() -> usize {
    let cell = OnceLock::new();
    cell.get_or_init(index).len()
}

async fn for_each(mut request: Request) -> usize {
    request.text().len() //~ blocking_fs(default)
}

async fn for_last(request: Request) -> usize {
    request.text_of_one() + local() //~ blocking_fs(default) blocking_fs(default)
}

async fn uncached(request: &Request) -> Vec<u8> {
    request.uncached() //~ blocking_fs(default)
}

async fn handler(session: &Session) -> usize {
    let mut size = certificate().len(); //~ blocking_fs(pedantic)
    size += by_name().len(); //~ blocking_fs(pedantic)
    size += CERTIFICATE.get_or_init(|| load()).len(); //~ blocking_fs(pedantic)
    size += CERTIFICATE.get_or_init(load).len(); //~ blocking_fs(pedantic)
    size += CERTIFICATE.get_or_init(|| read("x").unwrap_or_default()).len(); //~ blocking_fs(pedantic)
    size += session.key().len(); //~ blocking_fs(pedantic)
    size + KEYS.get_or_init(|| async { read("keys").unwrap_or_default() }).await.len() //~ blocking_fs(pedantic)
}
