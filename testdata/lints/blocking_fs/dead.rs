//! Dead code that is allowed to be there runs nowhere.

use std::fs;

#[allow(dead_code)]
async fn download(path: &str) -> std::io::Result<String> {
    fs::read_to_string(path)
}

/// A macro may make the call.
#[allow(dead_code)]
async fn upload(path: &str) -> std::io::Result<String> {
    fs::read_to_string(path) //~ blocking_fs
}

macro_rules! call {
    ($name:ident) => { stringify!(upload) };
}

/// Others may call it.
#[allow(dead_code)]
pub async fn copy(path: &str) -> std::io::Result<String> {
    fs::read_to_string(path) //~ blocking_fs
}

/// Nobody says that it is meant.
async fn remove(path: &str) -> std::io::Result<String> {
    fs::read_to_string(path) //~ blocking_fs
}

struct Store;

#[expect(dead_code)]
impl Store {
    async fn load_it(&self) -> Vec<u8> {
        fs::read("store").unwrap_or_default()
    }

    async fn save(&self) {
        let _ = fs::write("store", ""); //~ blocking_fs
    }
}

pub(crate) async fn all(store: &Store) {
    store.save().await;
}
