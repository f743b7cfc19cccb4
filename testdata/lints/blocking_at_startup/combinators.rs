//! Async functions that something of an unknown type asks about each item are no handlers of a service.
//@ dependencies: tokio, clap

use std::fs;

async fn unpack() {
    let entries = some_crate_out_of_sight::entries();
    let _: Vec<u8> = entries.try_filter_map(async |entry| read(entry).await).try_collect().await;
}

async fn read(path: String) -> Option<u8> {
    fs::read(path).ok()?.first().copied() //~ blocking_at_startup
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    unpack().await;
}
