//! A small notes service with one mistake of each kind, to see what `cargo unblock` says about them.

mod handlers;
mod jobs;
mod live;

use axum::routing::{get, post};
use axum::Router;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tokio::spawn(jobs::rotate_log());
    let router = Router::new()
        .route("/page/{name}", get(handlers::page))
        .route("/count/{word}", get(handlers::count))
        .route("/notes", post(handlers::create))
        .route("/preview", post(handlers::preview))
        .route("/health", get(handlers::health))
        .route("/export", post(jobs::export))
        .route("/backup", post(jobs::backup));
    let router = router
        .route("/join", post(live::join))
        .route("/pack", post(live::pack))
        .route("/broadcast", post(live::broadcast))
        .route("/sum", post(live::sum));
    let (stop, stopped) = tokio::sync::mpsc::channel(1);
    let reader = tokio::net::TcpStream::connect("127.0.0.1:3001").await?;
    let following = tokio::spawn(live::follow(reader, stopped));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, router).await?;
    stop.send(()).await?;
    Ok(following.await??)
}
