//! As `accepting.rs`, on compio.

#[compio::main]
async fn main() {
    compio::runtime::spawn(async {
        loop {
            compio::runtime::time::sleep(std::time::Duration::from_secs(1)).await;
        }
    })
    .detach();
    let _tls = std::fs::read("tls"); //~ blocking_at_startup
    let listener = compio::net::TcpListener::bind("x").await.unwrap();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        compio::runtime::spawn(async move { drop(stream) }).detach();
    }
}
