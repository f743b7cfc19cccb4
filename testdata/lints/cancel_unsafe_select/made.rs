//! Futures under adapters, behind names and in blocks, each made anew in every turn.

use std::future::Future;
use std::pin::Pin;

use futures::future::{BoxFuture, Fuse, FutureExt, TryFutureExt};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::sync::mpsc::Receiver;
use tokio::time::{Duration, sleep};

struct Peer {
    stream: TcpStream,
}

impl Peer {
    fn boxed(&mut self) -> BoxFuture<'_, u64> {
        Box::pin(async move { self.stream.read_u64().await.unwrap_or_default() })
    }

    fn anonymous(&mut self) -> impl Future<Output = u64> {
        async move { self.stream.read_u64().await.unwrap_or_default() }
    }
}

trait Source {
    fn word(&mut self) -> Pin<Box<dyn Future<Output = u64> + '_>>;
}

impl Source for Peer {
    fn word(&mut self) -> Pin<Box<dyn Future<Output = u64> + '_>> {
        async move { self.stream.read_u64().await.unwrap_or_default() }.boxed_local()
    }
}

async fn adapted(mut stream: TcpStream, mut jobs: Receiver<u32>) {
    let mut word = [0; 8];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut word).map(|_| ()) => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
        tokio::select! {
            _ = stream.read_exact(&mut word).map_err(|_| ()) => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
        futures::select! {
            _ = stream.read_exact(&mut word).fuse() => {} //~ cancel_unsafe_select
            _ = jobs.recv().fuse() => {}
        }
        tokio::select! {
            _ = async { stream.read_exact(&mut word).await } => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
    }
}

async fn named(mut stream: TcpStream, mut jobs: Receiver<u32>, on: bool) {
    let mut word = [0; 8];
    loop {
        let read = stream.read_exact(&mut word); //~ cancel_unsafe_select
        tokio::select! {
            _ = read => {}
            _ = jobs.recv() => {}
        }
        let pinned = stream.read_exact(&mut word); //~ cancel_unsafe_select
        tokio::pin!(pinned);
        tokio::select! {
            _ = &mut pinned => {}
            _ = jobs.recv() => {}
        }
        let chosen;
        if on {
            chosen = stream.read_exact(&mut word).fuse(); //~ cancel_unsafe_select
        } else {
            chosen = Fuse::terminated();
        }
        tokio::select! {
            _ = chosen => {}
            _ = jobs.recv() => {}
        }
    }
}

async fn given_out(mut peer: Peer, mut jobs: Receiver<u32>) {
    loop {
        tokio::select! {
            _ = peer.boxed() => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
        tokio::select! {
            _ = peer.anonymous() => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
    }
}

async fn by_a_trait(source: &mut dyn Source, mut jobs: Receiver<u32>) {
    loop {
        tokio::select! {
            _ = source.word() => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
    }
}

async fn kept(mut stream: TcpStream, mut jobs: Receiver<u32>) {
    let mut word = [0; 8];
    let mut other = [0; 8];
    loop {
        let read = stream.read_exact(&mut word);
        tokio::pin!(read);
        tokio::select! {
            _ = &mut read => {}
            _ = jobs.recv() => {
                let _ = read.await;
            }
        }
    }
    let outside = stream.read_exact(&mut other);
    tokio::pin!(outside);
    loop {
        tokio::select! {
            _ = &mut outside => break,
            _ = jobs.recv() => {}
        }
        tokio::select! {
            _ = async { sleep(Duration::from_secs(1)).await } => {}
            _ = jobs.recv() => {}
        }
    }
}

// A limit: the timer starts anew at each tick and never ends, but nothing is lost, and beside messages it is meant.
async fn never_idle(mut jobs: Receiver<u32>) {
    let mut tick = tokio::time::interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = jobs.recv() => {}
            _ = sleep(Duration::from_secs(60)) => return,
        }
    }
}
