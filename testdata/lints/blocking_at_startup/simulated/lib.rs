//@ dependencies: tokio
//@ dev-dependencies: simulation
//! What is tested is used elsewhere, too.

pub async fn put(path: &str, data: &[u8]) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    std::fs::write(path, data) //~ blocking_fs
}
