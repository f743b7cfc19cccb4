//! A library that no program of the workspace contains: whoever calls it may be a server.

use std::fs;

pub async fn load() -> Vec<u8> {
    fs::read("state").unwrap_or_default() //~ blocking_fs
}
