//! Start-up that ends where clients are waited for, in libraries of their own.

async fn watch() {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    }
}

async fn quic(key: Vec<u8>) {
    let endpoint = quinn::Endpoint::server(config(key), "[::]:1".parse().unwrap()).unwrap();
    while let Some(incoming) = endpoint.accept().await {
        tokio::spawn(async move { drop(incoming) }); //~ detached_task
    }
}

fn config(_: Vec<u8>) -> quinn::ServerConfig {
    todo!()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tokio::spawn(watch()); //~ detached_task
    let key = std::fs::read("key").unwrap(); //~ blocking_at_startup
    quic(key).await;
}
