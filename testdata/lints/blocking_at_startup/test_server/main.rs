//@ dependencies: tokio, axum, clap
//! A program of a package that is there for tests, by its name.

#[tokio::main]
async fn main() {
    tokio::spawn(async {
        let _ = std::fs::read("recorded");
    });
    let app = axum::Router::new().route("/", axum::routing::get(answer));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn answer() -> Vec<u8> {
    std::fs::read("answer").unwrap_or_default()
}
