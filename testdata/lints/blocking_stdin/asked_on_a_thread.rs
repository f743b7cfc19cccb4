//! Reading an event does not wait where a thread has waited for one before.
//@ dependencies: tokio, crossterm

use std::time::Duration;

use crossterm::event;

async fn run() -> std::io::Result<()> {
    let tick = Duration::from_millis(100);
    loop {
        tokio::select! {
            _ = tokio::time::sleep(tick) => {}
            ready = tokio::task::spawn_blocking(move || event::poll(tick)) => {
                if ready.is_ok() && ready.unwrap().unwrap() {
                    let _ = event::read()?;
                }
            }
        }
        let ready = tokio::task::spawn_blocking(move || event::poll(tick)).await?;
        if ready? {
            let _ = event::read()?;
        }
        if tokio::task::spawn_blocking(move || event::poll(tick)).await?? {
            let _ = event::read()?;
        }
        let _ = tokio::task::spawn_blocking(move || event::poll(tick)).await??;
        let _ = event::read()?; //~ blocking_stdin
    }
}
