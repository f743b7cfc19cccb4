//! A call that stands where only a future can stand is one: the dependency is a fork whose methods are async.

use bitcoincore_rpc::{Client, RpcApi};
use std::time::Duration;
use tokio::time::timeout;

async fn limited(rpc: &Client) -> bool {
    timeout(Duration::from_secs(30), rpc.estimate_smart_fee(1, None)).await.is_ok()
}

async fn joined(rpc: &Client) -> bool {
    let (count, hash) = tokio::join!(rpc.get_block_count(), rpc.get_best_block_hash());
    let more = futures::future::join(rpc.get_block_count(), rpc.get_best_block_hash()).await;
    count.is_ok() && hash.is_ok() && more.0.is_ok()
}

async fn selected(rpc: &Client) {
    tokio::select! {
        _ = rpc.get_block_count() => {}
        _ = tokio::time::sleep(Duration::from_secs(1)) => {}
    }
}

async fn pinned(rpc: &Client) -> bool {
    let count = rpc.get_block_count();
    tokio::pin!(count);
    let hash = rpc.get_best_block_hash();
    count.await.is_ok() && hash.await.is_ok()
}

async fn plain(rpc: &Client) -> u64 {
    let count = rpc.get_block_count(); //~ blocking_http
    timeout(Duration::from_secs(1), async { rpc.get_difficulty() }).await.ok(); //~ blocking_http timeout_without_await
    count.unwrap_or(0)
}
