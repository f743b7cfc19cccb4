//! Who drops the future, what goes on, and what the future shares with those who go on.

use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Receiver, Sender};
use tokio::time::timeout;

struct Peer {
    stream: TcpStream,
    jobs: Receiver<u32>,
    done: Sender<u32>,
}

impl Peer {
    async fn header(&mut self) -> std::io::Result<[u8; 4]> {
        let mut header = [0; 4];
        self.stream.read_exact(&mut header).await?;
        Ok(header)
    }

    async fn frame(&mut self) -> std::io::Result<Vec<u8>> {
        let header = self.header().await?;
        Ok(header.to_vec())
    }

    async fn pair(&mut self) -> Option<(u32, u32)> {
        let first = self.jobs.recv().await?;
        let second = self.jobs.recv().await?;
        Some((first, second))
    }

    async fn forwarded(&mut self) {
        let job = self.jobs.recv().await.unwrap();
        self.done.reserve().await.unwrap().send(job);
    }

    async fn one(&mut self) -> Option<u32> {
        let job = self.jobs.recv().await?;
        Some(job + 1)
    }

    async fn forgets_it(&mut self) {
        let _job = self.jobs.recv().await;
        self.done.closed().await;
    }
}

async fn deeper(mut peer: Peer, mut other: Receiver<u32>) {
    loop {
        tokio::select! {
            _ = peer.frame() => {} //~ cancel_unsafe_select
            _ = other.recv() => {}
        }
    }
}

async fn in_hand_at_an_await(mut peer: Peer, mut other: Receiver<u32>) {
    loop {
        tokio::select! {
            _ = peer.pair() => {} //~ cancel_unsafe_select
            _ = other.recv() => {}
        }
        tokio::select! {
            _ = peer.forwarded() => {} //~ cancel_unsafe_select
            _ = other.recv() => {}
        }
        tokio::select! {
            _ = peer.one() => {}
            _ = other.recv() => {}
        }
        tokio::select! {
            _ = peer.forgets_it() => {}
            _ = other.recv() => {}
        }
    }
}

async fn ask(address: &str) -> std::io::Result<[u8; 4]> {
    let mut stream = TcpStream::connect(address).await?;
    let mut answer = [0; 4];
    stream.write_all(b"ask").await?;
    stream.read_exact(&mut answer).await?;
    Ok(answer)
}

async fn of_its_own(mut other: Receiver<u32>) {
    loop {
        tokio::select! {
            // The connection is dropped with the future: nobody reads on from its middle.
            _ = ask("localhost:1") => {}
            _ = other.recv() => {}
        }
    }
}

async fn everything_else_leaves(mut peer: Peer, mut stop: Receiver<()>) {
    loop {
        tokio::select! {
            frame = peer.frame() => {
                if frame.is_err() {
                    break;
                }
            }
            _ = stop.recv() => {
                peer.done.closed().await;
                return;
            }
        }
    }
}

async fn may_go_on(mut peer: Peer, mut stop: Receiver<bool>) {
    loop {
        tokio::select! {
            _ = peer.frame() => {} //~ cancel_unsafe_select
            really = stop.recv() => {
                if really == Some(true) {
                    return;
                }
            }
        }
    }
}

async fn late(mut reader: BufReader<TcpStream>) -> std::io::Result<()> {
    let mut line = String::new();
    loop {
        if timeout(Duration::ZERO, reader.read_line(&mut line)).await.is_err() { //~ cancel_unsafe_select
            continue;
        }
        match timeout(Duration::ZERO, reader.read_line(&mut line)).await { //~ cancel_unsafe_select
            Ok(read) => drop(read?),
            Err(_) => println!("late"), //~ blocking_stdout
        }
        if let Ok(read) = timeout(Duration::ZERO, reader.read_line(&mut line)).await { //~ cancel_unsafe_select
            read?;
        }
    }
}

async fn too_late(mut reader: BufReader<TcpStream>, sender: Sender<String>) -> std::io::Result<()> {
    let mut line = String::new();
    loop {
        timeout(Duration::ZERO, reader.read_line(&mut line)).await??;
        match timeout(Duration::ZERO, reader.read_line(&mut line)).await {
            Ok(read) => drop(read?),
            Err(_) => break,
        }
        // Who sends with a timeout gives the message up.
        if timeout(Duration::ZERO, sender.send(line.clone())).await.is_err() {}
    }
    Ok(())
}

async fn of_this_turn(listener: TcpListener) {
    let mut header = [0; 4];
    while let Ok((mut stream, _)) = listener.accept().await {
        if timeout(Duration::ZERO, stream.read_exact(&mut header)).await.is_err() {
            continue;
        }
    }
}

async fn until_enter(mut updates: Receiver<u32>) {
    let mut enter = String::new();
    let mut stdin = BufReader::new(tokio::io::stdin());
    loop {
        tokio::select! {
            update = updates.recv() => if update.is_none() { break },
            _ = stdin.read_line(&mut enter) => break,
        }
    }
}

async fn copy_out(source: &Sender<u32>, mut out: TcpStream) {
    while source.capacity() > 0 {
        if out.write_all(b"word").await.is_err() {
            return;
        }
    }
}

async fn a_connection_a_turn(listener: TcpListener, source: Sender<u32>, mut jobs: Receiver<u32>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::select! {
            _ = copy_out(&source, stream) => {}
            _ = jobs.recv() => {}
        }
    }
}

async fn write_to(_: &Sender<u32>, out: &mut TcpStream) {
    let _ = out.write_all(b"word").await;
}

async fn one_connection(source: Sender<u32>, mut stream: TcpStream, mut jobs: Receiver<u32>) {
    loop {
        tokio::select! {
            _ = write_to(&source, &mut stream) => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
    }
}

async fn tell(sender: &mut futures::channel::mpsc::Sender<u8>, word: u8) {
    let _ = futures::SinkExt::send(sender, word).await;
}

/// Being told a second time gives the answer up: no turn comes after it.
async fn stopped(mut signals: Receiver<()>, mut input: Receiver<u8>, mut output: futures::channel::mpsc::Sender<u8>) {
    'all: loop {
        tokio::select! {
            _ = signals.recv() => {
                let task = tell(&mut output, 0);
                tokio::select! {
                    _ = signals.recv() => println!("forced"), //~ blocking_stdout
                    () = task => {}
                }
                break 'all;
            }
            word = input.recv() => if word.is_none() { return },
        }
    }
}

async fn first_of_each(mut signals: Receiver<()>, words: &[u8], mut output: futures::channel::mpsc::Sender<u8>) {
    for &word in words {
        loop {
            tokio::select! {
                _ = signals.recv() => {}
                () = tell(&mut output, word) => {} //~ cancel_unsafe_select
            }
            break;
        }
    }
}

async fn sometimes(mut signals: Receiver<()>, mut words: Receiver<u8>, mut output: futures::channel::mpsc::Sender<u8>) {
    while let Some(word) = words.recv().await {
        tokio::select! {
            _ = signals.recv() => continue,
            () = tell(&mut output, word) => {} //~ cancel_unsafe_select
        }
        return;
    }
}

async fn by_a_flag(mut peer: Peer, mut stop: Receiver<()>, mut more: Receiver<()>) {
    let mut done = false;
    while !done {
        tokio::select! {
            _ = peer.frame() => {}
            _ = stop.recv() => done = true,
        }
    }
    loop {
        tokio::select! {
            _ = peer.frame() => {}
            _ = stop.recv() => more.close(),
        }
        if more.is_closed() {
            break;
        }
    }
    let mut late = false;
    loop {
        if late {
            println!("once more"); //~ blocking_stdout
        }
        tokio::select! {
            _ = peer.frame() => {} //~ cancel_unsafe_select
            _ = stop.recv() => late = true,
        }
    }
}
