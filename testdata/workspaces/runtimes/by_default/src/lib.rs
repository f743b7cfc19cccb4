pub async fn load() -> std::io::Result<Vec<u8>> {
    std::fs::read("data")
}
