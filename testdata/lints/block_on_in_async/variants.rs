//! What panics in one arm of a match on an enum that is handed over is not told where another arm blocks in a milder way: nobody knows
//! which variant it is.

use std::io::{Read, Write};
use std::net::TcpStream;

use tokio::sync::{mpsc, oneshot};

type Questions = mpsc::Sender<(Vec<u8>, oneshot::Sender<Vec<u8>>)>;

pub enum Channel {
    Tcp(TcpStream),
    Testing(Questions),
}

fn exchange(stream: &mut TcpStream, request: &[u8]) -> std::io::Result<Vec<u8>> {
    stream.write_all(request)?;
    let mut reply = vec![0; 8];
    stream.read_exact(&mut reply)?;
    Ok(reply)
}

impl Channel {
    pub fn request(&mut self, request: &[u8]) -> std::io::Result<Vec<u8>> {
        match self {
            Channel::Tcp(stream) => exchange(stream, request),
            Channel::Testing(channel) => {
                let (tx, rx) = oneshot::channel();
                channel.blocking_send((request.to_vec(), tx)).unwrap();
                Ok(rx.blocking_recv().unwrap())
            }
        }
    }

    /// All arms panic.
    pub fn ask(&mut self, request: &[u8]) {
        match self {
            Channel::Tcp(stream) => {
                tokio::runtime::Handle::current().block_on(async { stream.peer_addr() }).unwrap();
            }
            Channel::Testing(channel) => {
                let (tx, _) = oneshot::channel();
                channel.blocking_send((request.to_vec(), tx)).unwrap();
            }
        }
    }

    /// The other arm does nothing of the kind.
    pub fn tell(&mut self, request: &[u8]) {
        match self {
            Channel::Tcp(_) => {}
            Channel::Testing(channel) => {
                let (tx, _) = oneshot::channel();
                channel.blocking_send((request.to_vec(), tx)).unwrap();
            }
        }
    }
}

pub struct Node {
    channel: Channel,
}

impl Node {
    pub fn register(&mut self) -> std::io::Result<()> {
        self.channel.request(b"register").map(drop)
    }
}

pub async fn run(node: &mut Node) -> std::io::Result<()> {
    node.register()?; //~ blocking_net
    node.channel.ask(b"a"); //~ block_on_in_async
    node.channel.tell(b"b"); //~ block_on_in_async
    Ok(())
}

pub async fn known(sender: Questions) {
    let _ = Channel::Testing(sender).request(b"a"); //~ block_on_in_async
}
