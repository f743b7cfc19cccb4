pub async fn f() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
