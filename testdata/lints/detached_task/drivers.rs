//! Tasks that drive a client's connection: its error also comes out of the handle that was made beside it.

use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;

async fn http_one(stream: TokioIo<TcpStream>) -> hyper::Result<http1::SendRequest<String>> {
    let (sender, connection) = http1::handshake(stream).await?;
    tokio::spawn(connection); //~ detached_task(pedantic)
    Ok(sender)
}

async fn built(stream: TokioIo<TcpStream>) -> hyper::Result<http1::SendRequest<String>> {
    let (sender, connection) = http1::Builder::new().preserve_header_case(true).handshake(stream).await?;
    tokio::spawn(connection.with_upgrades()); //~ detached_task(pedantic)
    Ok(sender)
}

async fn http_two(stream: TokioIo<TcpStream>) -> hyper::Result<http2::SendRequest<String>> {
    let (sender, connection) = http2::Builder::new(TokioExecutor::new()).handshake(stream).await?;
    tokio::spawn(async move { connection.await }); //~ detached_task(pedantic)
    Ok(sender)
}

async fn h2_client(stream: TcpStream) -> Result<h2::client::SendRequest<bytes::Bytes>, h2::Error> {
    let (sender, connection) = h2::client::handshake(stream).await?;
    tokio::spawn(connection); //~ detached_task(pedantic)
    Ok(sender)
}

async fn postgres() -> Result<tokio_postgres::Client, tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect("host=x", tokio_postgres::NoTls).await?;
    tokio::spawn(connection); //~ detached_task(pedantic)
    Ok(client)
}

async fn something_else_fails(stream: TokioIo<TcpStream>) -> hyper::Result<http1::SendRequest<String>> {
    let (sender, connection) = http1::handshake(stream).await?;
    tokio::spawn(async move { //~ detached_task(default)
        tokio::fs::remove_file("lock").await?;
        connection.await?;
        Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
    });
    Ok(sender)
}
