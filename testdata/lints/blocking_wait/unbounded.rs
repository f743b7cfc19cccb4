//! Sending into a channel without a bound never waits; into one that may have a bound it may.

async fn made_here() {
    let (sender, receiver) = flume::unbounded::<u8>();
    let _ = sender.send(1);
    let another = sender.clone();
    let _ = another.send(1);
    let _ = receiver.recv();
    let _ = receiver.recv(); //~ blocking_wait(default)
    let (sender, _receiver) = kanal::unbounded::<u8>();
    let _ = sender.send(1);
    let (sender, _receiver) = crossbeam_channel::unbounded::<u8>();
    let _ = sender.send_timeout(1, std::time::Duration::from_secs(1));
    let (sender, _receiver) = crossbeam_channel::bounded::<u8>(1);
    let _ = sender.send(1); //~ blocking_wait(pedantic)
    let _ = sender.send(2); //~ blocking_wait(pedantic)
}

async fn by_type(sender: futures_channel::mpsc::UnboundedSender<u8>, other: tokio::sync::mpsc::UnboundedSender<u8>) {
    let _ = sender.unbounded_send(1);
    let _ = other.send(1);
}

async fn from_elsewhere(sender: flume::Sender<u8>) {
    let _ = sender.send(1); //~ blocking_wait(pedantic)
}

/// As many as are sent fit in.
fn answered(runtime: &tokio::runtime::Runtime) {
    let (done, _receiver) = std::sync::mpsc::sync_channel(1);
    runtime.spawn(async move { //~ detached_task(pedantic)
        tokio::task::yield_now().await;
        let _ = done.send(1);
    });
}

async fn either_way(yes: bool) {
    let (sender, _receiver) = flume::bounded::<u8>(2);
    if yes {
        let _ = sender.send(1);
    } else {
        let _ = sender.send(2);
    }
}

async fn one_after_the_other() {
    let (sender, _receiver) = crossbeam_channel::bounded::<u8>(2);
    for n in 0..3 {
        let _ = sender.send(n); //~ blocking_wait(pedantic)
    }
}

async fn by_several() {
    let (sender, _receiver) = std::sync::mpsc::sync_channel(1);
    let other = sender.clone();
    std::thread::spawn(move || other.send(1));
    let _ = sender.send(1); //~ blocking_wait(pedantic)
    let (sender, _receiver) = std::sync::mpsc::sync_channel(0);
    let _ = sender.send(1); //~ blocking_wait
    let (sender, _receiver) = std::sync::mpsc::sync_channel(1);
    give_away(&sender);
    let _ = sender.send(1); //~ blocking_wait(pedantic)
    let (sender, _receiver) = std::sync::mpsc::sync_channel(1);
    let twice = || sender.send(1); //~ blocking_wait(pedantic)
    let _ = (twice(), twice());
}

fn give_away(_sender: &std::sync::mpsc::SyncSender<i32>) {}

struct Queue {
    sender: flume::Sender<u8>,
}

impl Queue {
    fn new() -> Self {
        let (sender, _receiver) = flume::unbounded();
        Self { sender }
    }

    async fn push(&self) {
        let _ = self.sender.send(1);
    }
}

struct Shared {
    queue: std::sync::Arc<Queue>,
    /// Some constructor may have a bound.
    bounded: flume::Sender<u8>,
    /// It may be another one later.
    replaced: flume::Sender<u8>,
    pub open: flume::Sender<u8>,
}

impl Shared {
    fn new(queue: std::sync::Arc<Queue>) -> Self {
        let (sender, _receiver) = flume::unbounded();
        Self { queue, bounded: sender.clone(), replaced: sender.clone(), open: sender }
    }

    fn of(sender: flume::Sender<u8>, queue: std::sync::Arc<Queue>) -> Self {
        let (any, _receiver) = flume::unbounded();
        Self { queue, bounded: sender, replaced: any.clone(), open: any }
    }

    fn replace(&mut self, other: flume::Sender<u8>) {
        self.replaced = other;
    }

    async fn push(&self) {
        let _ = self.queue.sender.send(1);
        let _ = self.bounded.send(1); //~ blocking_wait(pedantic)
        let _ = self.replaced.send(1); //~ blocking_wait(pedantic)
        let _ = self.open.send(1); //~ blocking_wait(pedantic)
    }
}

/// A cache that makes the channels, and what it gives them to.
struct Cache {
    retry: async_channel::Sender<u8>,
    event: async_channel::Sender<u8>,
}

impl Cache {
    fn new() -> Self {
        let (retry, _retries) = async_channel::unbounded();
        let (event, _events) = async_channel::bounded(8);
        Self { retry, event }
    }

    fn tail(&self) -> Tailed {
        Tailed::new(Some(self.retry.clone()), Some(self.event.clone()))
    }

    fn quiet(&self) -> Tailed {
        Tailed::new(None, None)
    }
}

struct Tailed {
    retry: Option<async_channel::Sender<u8>>,
    event: Option<async_channel::Sender<u8>>,
}

impl Tailed {
    fn new(retry: Option<async_channel::Sender<u8>>, event: Option<async_channel::Sender<u8>>) -> Self {
        Self { retry, event }
    }

    async fn push(&self) {
        if let Some(retry) = self.retry.as_ref() {
            let _ = retry.send_blocking(1);
        }
        let Some(event) = &self.event else { return };
        let _ = event.send_blocking(1); //~ blocking_wait
    }
}

/// Another crate may call the constructor, or a map.
pub struct Open {
    sender: async_channel::Sender<u8>,
}

impl Open {
    pub fn new(sender: async_channel::Sender<u8>) -> Self {
        Self { sender }
    }

    pub fn made() -> Self {
        let (sender, _receiver) = async_channel::unbounded();
        Self::new(sender)
    }

    async fn push(&self) {
        let _ = self.sender.send_blocking(1); //~ blocking_wait
    }
}

struct Mapped {
    sender: async_channel::Sender<u8>,
}

impl Mapped {
    fn new(sender: async_channel::Sender<u8>) -> Self {
        Self { sender }
    }

    fn all(senders: Vec<async_channel::Sender<u8>>) -> Vec<Self> {
        let (sender, _receiver) = async_channel::unbounded();
        senders.into_iter().map(Self::new).chain([Self::new(sender)]).collect()
    }

    async fn push(&self) {
        let _ = self.sender.send_blocking(1); //~ blocking_wait
    }
}

async fn relay(sender: async_channel::Sender<u8>) {
    let _ = sender.send_blocking(1);
}

async fn relays() {
    let (sender, _receiver) = async_channel::unbounded();
    relay(sender).await;
}
