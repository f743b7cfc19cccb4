//! A command line tool: it serves nobody, so its tasks all belong to one job.
//@ dependencies: tokio, clap

use std::fs;

async fn unpack(path: &str) -> Vec<u8> {
    fs::read(path).unwrap_or_default() //~ blocking_at_startup
}

/// Nobody here calls it: if something does, a derive say, it is in this program.
pub async fn unused() {
    let _ = fs::read("out of sight"); //~ blocking_at_startup
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut jobs = tokio::task::JoinSet::new();
    for path in ["a", "b"] {
        jobs.spawn(async move { unpack(path).await });
    }
    while let Some(bytes) = jobs.join_next().await {
        std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking_sleep
        let _ = fs::write("target", bytes.expect("does not panic")); //~ blocking_at_startup
    }
}
