//! What comes from own functions, in async blocks, in macros of functions that a loop drops, and from other libraries.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Receiver, Sender};
use tokio::time::timeout;

struct Inbox {
    words: Receiver<Option<String>>,
    out: Sender<String>,
    stream: TcpStream,
}

impl Inbox {
    async fn word(&mut self) -> Result<String, String> {
        let word = self.words.recv().await.ok_or("closed")?;
        let Some(word) = word else { return Err("none".to_owned()) };
        Ok(word)
    }

    async fn told(&mut self) -> Option<String> {
        let word = self.word().await.ok()?;
        self.out.reserve().await.ok()?;
        Some(word)
    }

    async fn only_looks(&mut self) -> Option<usize> {
        let room = self.room().await?;
        self.out.reserve().await.ok()?;
        Some(room)
    }

    async fn room(&self) -> Option<usize> {
        self.out.closed().await;
        let room = self.out.capacity();
        Some(room)
    }

    async fn within(&mut self) -> u32 {
        let mut header = [0; 4];
        tokio::select! {
            _ = self.stream.read_exact(&mut header) => 4,
            _ = self.words.recv() => 0,
        }
    }

    async fn in_a_handler(&mut self) {
        tokio::select! {
            _ = self.out.reserve() => {
                let _ = self.stream.write_all(b"more").await;
            }
            _ = self.words.recv() => {}
        }
    }

    async fn together(&mut self) {
        let mut header = [0; 4];
        let _ = tokio::join!(self.stream.read_exact(&mut header), self.out.reserve());
    }
}

async fn by_own_functions(mut inbox: Inbox, mut other: Receiver<u32>) {
    loop {
        tokio::select! {
            word = inbox.told() => drop(word), //~ cancel_unsafe_select
            _ = other.recv() => {}
        }
        tokio::select! {
            room = inbox.only_looks() => drop(room),
            _ = other.recv() => {}
        }
        tokio::select! {
            word = inbox.word() => drop(word),
            _ = other.recv() => {}
        }
        tokio::select! {
            n = inbox.within() => drop(n), //~ cancel_unsafe_select
            _ = other.recv() => {}
        }
        tokio::select! {
            _ = inbox.in_a_handler() => {} //~ cancel_unsafe_select
            _ = other.recv() => {}
        }
        tokio::select! {
            _ = inbox.together() => {} //~ cancel_unsafe_select
            _ = other.recv() => {}
        }
    }
}

async fn in_blocks(mut words: Receiver<u32>, out: Sender<u32>, mut other: Receiver<u32>) {
    let mut kept = None;
    loop {
        tokio::select! {
            _ = async { //~ cancel_unsafe_select
                let Some(word) = words.recv().await else { return };
                if let Ok(permit) = out.reserve().await {
                    permit.send(word);
                }
            } => {}
            _ = other.recv() => {}
        }
        tokio::select! {
            _ = async {
                if kept.is_none() {
                    kept = words.recv().await;
                }
                out.reserve().await.is_ok()
            } => {}
            _ = other.recv() => {}
        }
        tokio::select! {
            _ = async {
                let Some(word) = words.recv().await else { return };
                kept = Some(word);
                if let Ok(permit) = out.reserve().await {
                    permit.send(word);
                }
            } => {}
            _ = other.recv() => {}
        }
    }
}

async fn late(mut stream: TcpStream) -> std::io::Result<()> {
    let mut header = [0; 4];
    loop {
        let Ok(read) = timeout(Duration::ZERO, stream.read_exact(&mut header)).await else { continue }; //~ cancel_unsafe_select
        read?;
        let Ok(read) = timeout(Duration::ZERO, stream.read_exact(&mut header)).await else { break };
        read?;
    }
    Ok(())
}

async fn greeted(listener: &TcpListener) -> std::io::Result<TcpStream> {
    let (mut stream, _) = listener.accept().await?;
    let mut hello = [0; 4];
    stream.read_exact(&mut hello).await?;
    Ok(stream)
}

async fn serve(listener: TcpListener, mut other: Receiver<u32>) {
    loop {
        tokio::select! {
            stream = greeted(&listener) => drop(stream), //~ cancel_unsafe_select
            _ = other.recv() => {}
        }
    }
}

async fn of_futures(mut stream: impl futures::AsyncRead + Unpin, mut other: Receiver<u32>) {
    let mut header = [0; 4];
    loop {
        tokio::select! {
            _ = futures::AsyncReadExt::read_exact(&mut stream, &mut header) => {} //~ cancel_unsafe_select
            _ = other.recv() => {}
        }
    }
}
