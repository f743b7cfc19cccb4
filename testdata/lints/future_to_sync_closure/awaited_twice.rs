//! The first await is for the thread, a second one for the future that the closure gave.

use actix_web::web;

async fn save(bytes: Vec<u8>) -> std::io::Result<()> {
    tokio::fs::write("x", bytes).await
}

async fn by_actix(bytes: Vec<u8>) -> Result<(), Box<dyn std::error::Error>> {
    web::block(move || async move { save(bytes).await }).await?.await?;
    Ok(())
}

async fn by_tokio(bytes: Vec<u8>) -> Result<(), Box<dyn std::error::Error>> {
    tokio::task::spawn_blocking(move || async move { save(bytes).await }).await?.await?;
    Ok(())
}

async fn by_thread(bytes: Vec<u8>) -> std::io::Result<()> {
    std::thread::spawn(move || async move { save(bytes).await }).join().unwrap().await?; //~ blocking_wait
    Ok(())
}

async fn once(bytes: Vec<u8>) -> Result<(), Box<dyn std::error::Error>> {
    web::block(move || async move { save(bytes).await }).await?; //~ future_to_sync_closure
    Ok(())
}

fn joined(bytes: Vec<u8>) {
    std::thread::spawn(move || async move { save(bytes).await }).join().unwrap(); //~ future_to_sync_closure
}
