//! What came is noted in a flag before the await, and the next call begins with asking it: nothing is lost.

use std::time::Duration;

use tokio::sync::{broadcast, mpsc};
use tokio::time::sleep;

async fn stop_asked(stop: &mut bool, events: &mut broadcast::Receiver<String>) -> Result<(), ()> {
    if *stop {
        sleep(Duration::from_millis(50)).await;
        return Ok(());
    }
    while let Ok(event) = events.recv().await {
        if event == "me" {
            *stop = true;
            sleep(Duration::from_millis(50)).await;
            return Ok(());
        }
    }
    Err(())
}

async fn forgets(events: &mut broadcast::Receiver<String>) -> Result<(), ()> {
    while let Ok(event) = events.recv().await {
        if event == "me" {
            sleep(Duration::from_millis(50)).await;
            return Ok(());
        }
    }
    Err(())
}

/// The flag says that something came, and not what.
async fn names(stop: &mut bool, events: &mut broadcast::Receiver<String>) -> Result<String, ()> {
    if *stop {
        return Err(());
    }
    while let Ok(event) = events.recv().await {
        if event.starts_with("me") {
            *stop = true;
            sleep(Duration::from_millis(50)).await;
            return Ok(event);
        }
    }
    Err(())
}

struct Module {
    stop: bool,
    events: broadcast::Receiver<String>,
}

impl Module {
    async fn stop_asked(&mut self) {
        if self.stop {
            return sleep(Duration::from_millis(50)).await;
        }
        while let Ok(event) = self.events.recv().await {
            if event == "me" {
                self.stop = true;
                sleep(Duration::from_millis(50)).await;
                return;
            }
        }
    }
}

async fn run(mut module: Module, mut events: broadcast::Receiver<String>, mut work: mpsc::Receiver<u8>) {
    let mut stop = false;
    loop {
        tokio::select! {
            _ = stop_asked(&mut stop, &mut events) => break,
            Some(job) = work.recv() => drop(job),
        }
        tokio::select! {
            _ = module.stop_asked() => break,
            Some(job) = work.recv() => drop(job),
        }
        tokio::select! {
            _ = forgets(&mut events) => break, //~ cancel_unsafe_select
            Some(job) = work.recv() => drop(job),
        }
        tokio::select! {
            _ = names(&mut stop, &mut events) => break, //~ cancel_unsafe_select
            Some(job) = work.recv() => drop(job),
        }
    }
}
