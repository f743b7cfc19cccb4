//! A channel of the project's own that is made for one message has room for it.

use std::sync::mpsc::{Receiver, SyncSender};

pub mod oneshot {
    pub use std::sync::mpsc::{Receiver, SyncSender as Sender};
    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        std::sync::mpsc::sync_channel(1)
    }
}

pub mod meeting {
    pub use std::sync::mpsc::{Receiver, SyncSender as Sender};
    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        std::sync::mpsc::sync_channel(0)
    }
}

pub struct Request<R> {
    answer: oneshot::Sender<R>,
}

pub struct Meeting {
    answer: meeting::Sender<u32>,
}

pub struct Plain {
    answer: SyncSender<u32>,
}

pub enum Message {
    Size(Request<usize>),
    Is(Request<bool>),
    Met(Meeting),
    Asked(Plain),
    Counted(Request<u32>),
}

async fn process(message: Message) {
    match message {
        Message::Size(Request { answer }) => {
            if answer.send(3).is_err() {
                tokio::task::yield_now().await;
            }
        }
        Message::Is(Request { answer, .. }) => answer.send(true).unwrap(),
        Message::Met(Meeting { answer }) => answer.send(1).unwrap(), //~ blocking_wait(pedantic)
        Message::Asked(Plain { answer }) => answer.send(1).unwrap(), //~ blocking_wait(pedantic)
        Message::Counted(Request { answer }) => {
            for n in 0..3 {
                answer.send(n).unwrap(); //~ blocking_wait(pedantic)
            }
        }
    }
}

async fn lent(request: &Request<u32>) {
    let Request { answer } = request;
    answer.send(1).unwrap(); //~ blocking_wait(pedantic)
}

pub fn ask() -> Receiver<usize> {
    let (answer, answered) = oneshot::channel();
    std::thread::spawn(move || futures::executor::block_on(process(Message::Size(Request { answer }))));
    answered
}

pub async fn serve(mut messages: tokio::sync::mpsc::Receiver<Message>, request: &Request<u32>) {
    while let Some(message) = messages.recv().await {
        tokio::spawn(process(message)); //~ detached_task(pedantic)
        lent(request).await;
    }
}
