#[tokio::main]
async fn main() {
    let task = tokio::spawn(async { std::fs::read("data") });
    let _ = task.await;
}
