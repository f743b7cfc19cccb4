//@ required-features: mock

use tower::Service;

#[tokio::main]
async fn main() {
    serve(optional_server::Scan).await
}

async fn serve<S: Service<u8> + Send + 'static>(mut scan: S)
where
    S::Future: Send,
{
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    loop {
        let (socket, _) = listener.accept().await.unwrap();
        let answer = scan.call(1);
        tokio::spawn(async move {
            //~^ detached_task
            let _ = answer.await;
            drop(socket);
        });
    }
}
