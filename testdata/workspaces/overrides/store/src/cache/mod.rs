pub async fn read() {
    let _ = std::fs::read("x");
}
