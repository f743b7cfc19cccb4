//! Before anything else runs.

#[tokio::main]
async fn main() {
    let config = std::fs::read("a").unwrap_or_default(); //~ fine: at start, before the first task
    let _ = tokio::spawn(async move { config.len() }).await;
}
