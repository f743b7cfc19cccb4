//! An attribute that builds a runtime makes an async fn sync: whoever calls it waits.

use std::thread;

#[tokio::main(flavor = "current_thread")]
async fn collect(limit: u32) -> Result<(), String> {
    tokio::task::yield_now().await;
    if limit == 0 { Err("nothing to collect".to_owned()) } else { Ok(()) }
}

async fn plain() {}

fn start() {
    drop(thread::spawn(|| collect(3)));
    drop(thread::spawn(|| plain())); //~ future_to_sync_closure
    let _ = collect(1);
    collect(2).unwrap();
}
