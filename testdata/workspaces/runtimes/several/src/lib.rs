pub fn start() {
    compio::runtime::spawn(async { std::fs::read("data") }).detach();
}

pub async fn waits() -> std::io::Result<Vec<u8>> {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    std::fs::read("data")
}

/// Either runtime can run it.
pub async fn either() -> std::io::Result<Vec<u8>> {
    std::fs::read("data")
}
