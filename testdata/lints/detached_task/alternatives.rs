//! Alternatives under conditions are one binding.

async fn work() -> Result<(), String> {
    Err("no".to_owned())
}

async fn chosen() -> Result<(), String> {
    #[cfg(feature = "named")]
    let task = tokio::spawn(async { work().await });
    #[cfg(not(feature = "named"))]
    let task = tokio::spawn(work());
    task.await.unwrap()
}

async fn only_in_tests() {
    #[cfg(test)]
    let _ = tokio::spawn(work());
    #[cfg(all(test, unix))]
    {
        tokio::spawn(work());
    }
}
