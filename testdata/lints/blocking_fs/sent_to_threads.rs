//! What is sent over a channel that blocks is run by whoever receives it, on a thread that may block or not: nobody knows. The same of
//! functions that send what they are given.
//@ dependencies: tokio, futures

use std::future::Future;
use std::pin::Pin;
use std::sync::mpsc::{Receiver, Sender, channel};

use futures::FutureExt;

type Sent = Pin<Box<dyn Future<Output = ()> + Send>>;
type Job = Box<dyn FnOnce(&mut u32) + Send>;

struct Worker {
    futures: Sender<Sent>,
    jobs: Sender<Job>,
    to_tasks: tokio::sync::mpsc::UnboundedSender<Sent>,
}

fn on_thread(futures: Receiver<Sent>) {
    std::thread::spawn(move || {
        while let Ok(future) = futures.recv() {
            futures::executor::block_on(future);
        }
    });
}

impl Worker {
    fn job(&self) {
        let _ = self.jobs.send(Box::new(|count| *count += std::fs::read("data").unwrap().len() as u32));
    }

    fn future(&self) {
        let _ = self.futures.send(Box::pin(async { drop(std::fs::read("data")) }));
        let boxed = async { inner().await }.boxed();
        let _ = self.futures.send(boxed);
        let _ = self.futures.send(Box::pin(sent()));
    }

    fn run(&self, future: impl Future<Output = ()> + Send + 'static) {
        let _ = self.futures.send(Box::pin(future));
    }

    fn given(&self) {
        self.run(async { drop(std::fs::read("data")) });
    }

    /// Received where it is awaited: by a task.
    fn to_task(&self) {
        let _ = self.to_tasks.send(Box::pin(async { drop(std::fs::read("data")) })); //~ blocking_fs
    }
}

async fn inner() {
    drop(std::fs::read("data"));
}

async fn sent() {
    drop(std::fs::read("data"));
}

fn start() -> Sender<Sent> {
    let (sender, receiver) = channel();
    on_thread(receiver);
    sender
}
