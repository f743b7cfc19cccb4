//! A library that a program contains which reads no command line: whoever calls it may be a server.
//@ dependencies: tokio

use std::fs;

pub async fn load() -> Vec<u8> {
    fs::read("state").unwrap_or_default() //~ blocking_fs
}

pub async fn start() {
    let _ = fs::read("only where nothing else waits"); //~ blocking_at_startup
}
