//! What a resolver leads to is served, though a command of the same program calls it as well.
//@ dependencies: tokio, clap, axum, async-graphql

use async_graphql::Object;

async fn publish(path: String) -> usize {
    tokio::task::yield_now().await;
    std::fs::read(path).map_or(0, |data| data.len()) //~ blocking_fs
}

async fn check(path: String) -> usize {
    std::fs::read(path).map_or(0, |data| data.len()) //~ blocking_at_startup
}

struct Mutation;

#[Object]
impl Mutation {
    async fn publish(&self, path: String) -> usize {
        publish(path).await
    }
}

async fn serve() {
    let router = axum::Router::new().route("/", axum::routing::post(index));
    let listener = tokio::net::TcpListener::bind("[::]:0").await.expect("a port");
    axum::serve(listener, router).await.expect("a server");
}

async fn index() -> String {
    String::new()
}

#[tokio::main]
async fn main() {
    match std::env::args().len() {
        1 => serve().await,
        2 => drop(publish("path".to_owned()).await),
        _ => drop(check("path".to_owned()).await),
    }
}
