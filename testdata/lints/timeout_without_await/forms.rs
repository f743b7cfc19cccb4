//! Timeouts and what they time.

use std::time::Duration;
use tokio::time::timeout;

const SECOND: Duration = Duration::from_secs(1);

fn parse() -> u32 {
    1
}

async fn load() -> u32 {
    1
}

async fn never_looks() {
    let _ = timeout(SECOND, async { parse() }).await; //~ timeout_without_await
    let _ = tokio::time::timeout(SECOND, async move { //~ timeout_without_await
        let n = parse();
        println!("{n}"); //~ blocking_stdout
        n + 1
    })
    .await;
    let inner = timeout(SECOND, async { async { load().await } }).await;
    let _ = inner.unwrap().await;
}

async fn looks() {
    let _ = timeout(SECOND, async { load().await + parse() }).await;
    let _ = timeout(SECOND, load()).await;
    let _ = timeout(SECOND, async {}).await;
    let _ = timeout(SECOND, async { tokio::join!(load(), load()) }).await;
    let _ = timeout(SECOND, async { nobody_knows_this!(load()) }).await;
}
