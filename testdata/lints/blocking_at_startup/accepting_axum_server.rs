//! As `accepting.rs`, with `axum-server`.

#[tokio::main]
async fn main() {
    tokio::spawn(async { //~ detached_task
        loop {
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        }
    });
    let _page = std::fs::read("page"); //~ blocking_at_startup
    let app = axum::Router::new().into_make_service();
    axum_server::bind("[::]:1".parse::<std::net::SocketAddr>().unwrap()).serve(app).await.unwrap();
}
