//! A trait object comes to serve by a default method of its trait; what it reads before is start-up.
//@ dependencies: tokio, axum, async-trait, futures
//@ features: beside

use std::fs;

#[async_trait::async_trait]
trait Server {
    async fn init(&self);

    async fn start(&self) {
        let listener = tokio::net::TcpListener::bind("[::1]:0").await.unwrap();
        axum::serve(listener, axum::Router::new()).await.unwrap();
    }
}

struct Ingest;

#[async_trait::async_trait]
impl Server for Ingest {
    async fn init(&self) {
        let _ = fs::read("certificate"); //~ blocking_at_startup
        self.start().await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let server: Box<dyn Server> = Box::new(Ingest);
    let watch = tokio::spawn(async { tokio::time::sleep(std::time::Duration::from_secs(1)).await });
    #[cfg(feature = "beside")]
    futures::future::join(server.init(), std::future::ready(())).await;
    #[cfg(not(feature = "beside"))]
    server.init().await;
    watch.await.unwrap();
}
