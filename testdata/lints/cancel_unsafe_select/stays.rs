//! What a message that is not sent leaves behind: where it was kept first, or can be made again as it was, nothing is lost.

use std::time::{Duration, Instant};

use futures::SinkExt;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{Receiver, Sender};
use tokio::sync::oneshot;
use tokio::time::interval;

struct Pending {
    data: String,
    answer: String,
}

struct Overlay {
    incoming: Receiver<String>,
    answers: Sender<String>,
    pending: Option<Pending>,
}

impl Overlay {
    /// Both messages are kept in a field before the await, and the next call begins with them.
    async fn saved_first(&mut self) -> Option<String> {
        if let Some(Pending { data, answer }) = &self.pending {
            self.answers.send(answer.clone()).await.ok()?;
            let data = data.clone();
            self.pending = None;
            return Some(data);
        }
        let data = self.incoming.recv().await?;
        let answer = data.clone();
        match self.answers.try_send(answer) {
            Ok(()) => Some(data),
            Err(TrySendError::Closed(_)) => None,
            Err(TrySendError::Full(answer)) => {
                self.pending = Some(Pending { data: data.clone(), answer: answer.clone() });
                self.answers.send(answer).await.ok()?;
                self.pending = None;
                Some(data)
            }
        }
    }

    async fn not_saved(&mut self) -> Option<String> {
        let data = self.incoming.recv().await?;
        self.answers.send(data.clone()).await.ok()?;
        Some(data)
    }

    async fn emptied_too_soon(&mut self) -> Option<String> {
        let data = self.incoming.recv().await?;
        self.pending = Some(Pending { data: data.clone(), answer: data.clone() });
        self.pending = None;
        self.answers.closed().await;
        Some(data)
    }
}

async fn overlays(mut overlay: Overlay, mut stop: Receiver<()>) {
    loop {
        tokio::select! {
            data = overlay.saved_first() => drop(data),
            _ = stop.recv() => {}
        }
        tokio::select! {
            data = overlay.not_saved() => drop(data), //~ cancel_unsafe_select
            _ = stop.recv() => {}
        }
        tokio::select! {
            data = overlay.emptied_too_soon() => drop(data), //~ cancel_unsafe_select
            _ = stop.recv() => {}
        }
    }
}

enum Question {
    Length(oneshot::Sender<usize>),
    Find(String, oneshot::Sender<usize>),
    Put(Vec<u8>, oneshot::Sender<()>),
    Flush,
}

struct Actor {
    questions: Sender<Question>,
    topic: String,
}

impl Actor {
    /// Nobody waits for the answer any more: what is lost is a question.
    async fn length(&self) -> usize {
        let (answer, wait) = oneshot::channel();
        let _ = self.questions.send(Question::Length(answer)).await;
        wait.await.unwrap_or(0)
    }

    async fn find(&self, name: &str) -> usize {
        let (answer, wait) = oneshot::channel();
        let _ = self.questions.send(Question::Find(name.to_owned(), answer)).await;
        wait.await.unwrap_or(0)
    }

    async fn put(&self, data: Vec<u8>) {
        let (answer, wait) = oneshot::channel();
        let _ = self.questions.send(Question::Put(data, answer)).await;
        let _ = wait.await;
    }

    async fn put_next(&self, data: &mut Receiver<Vec<u8>>) {
        let (answer, wait) = oneshot::channel();
        let Some(data) = data.recv().await else { return };
        let _ = self.questions.send(Question::Put(data, answer)).await;
        let _ = wait.await;
    }

    async fn flush(&self) {
        let _ = self.questions.send(Question::Flush).await;
    }

    async fn own_topic(&self) -> usize {
        self.find(&self.topic).await
    }
}

async fn asking(actor: Actor, mut data: Receiver<Vec<u8>>, first: Vec<u8>, mut stop: Receiver<()>) {
    loop {
        tokio::select! {
            n = actor.length() => drop(n),
            n = actor.find("name") => drop(n),
            n = actor.own_topic() => drop(n),
            _ = actor.flush() => {}
            _ = actor.put(first.clone()) => {}
            _ = stop.recv() => {}
        }
        tokio::select! {
            _ = actor.put_next(&mut data) => {} //~ cancel_unsafe_select
            _ = stop.recv() => {}
        }
        let Some(taken) = data.recv().await else { return };
        tokio::select! {
            _ = actor.put(taken) => {} //~ cancel_unsafe_select
            _ = stop.recv() => {}
        }
        let Ok(taken) = data.try_recv() else { return };
        tokio::select! {
            _ = actor.put(taken.clone()) => {} //~ cancel_unsafe_select
            _ = stop.recv() => {}
        }
    }
}

struct Beat {
    at: Instant,
    name: String,
}

async fn beats(beats: Sender<Beat>, name: String, mut stop: Receiver<()>) {
    loop {
        // The next turn sends one like it.
        tokio::select! {
            _ = beats.send(Beat { at: Instant::now(), name: format!("{name}-1") }) => {}
            _ = stop.recv() => {}
        }
    }
}

async fn in_a_handler(mut words: Receiver<String>, out: Sender<String>, mut stop: Receiver<()>) {
    loop {
        tokio::select! {
            Some(word) = words.recv() => {
                tokio::select! {
                    _ = out.send(word) => {} //~ cancel_unsafe_select
                    _ = stop.recv() => {}
                }
            }
            _ = stop.recv() => {}
        }
    }
}

struct Pings<S> {
    every: tokio::time::Interval,
    sink: S,
    waiting: bool,
}

impl<S: futures::Sink<Vec<u8>> + Unpin> Pings<S> {
    async fn tick(&mut self) -> bool {
        self.every.tick().await;
        self.waiting = true;
        self.sink.send(Vec::new()).await.is_ok()
    }
}

async fn pinging(sink: futures::channel::mpsc::Sender<Vec<u8>>, mut stop: Receiver<()>) {
    let mut pings = Pings { every: interval(Duration::from_secs(1)), sink, waiting: false };
    while !pings.waiting {
        tokio::select! {
            alive = pings.tick() => drop(alive),
            _ = stop.recv() => {}
        }
    }
}

async fn connected() -> std::io::Result<Receiver<u32>> {
    tokio::task::yield_now().await;
    Ok(tokio::sync::mpsc::channel(1).1)
}

async fn of_a_connection(out: Sender<u32>, shared: &tokio::sync::Mutex<Receiver<u32>>, mut stop: Receiver<()>) {
    loop {
        // What is left in the connection goes with it: it is of this turn.
        tokio::select! {
            _ = async {
                let mut connection = connected().await?;
                while let Some(word) = connection.recv().await {
                    let _ = out.send(word).await;
                }
                std::io::Result::Ok(())
            } => {}
            _ = stop.recv() => {}
        }
        tokio::select! {
            _ = async {
                let mut words = shared.lock().await;
                while let Some(word) = words.recv().await {
                    let _ = out.send(word).await; //~ cancel_unsafe_select
                }
            } => {}
            _ = stop.recv() => {}
        }
    }
}
