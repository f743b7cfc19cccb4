//! Sending into a channel without a bound never waits; into one that may have a bound it may.

async fn made_here() {
    let (sender, receiver) = flume::unbounded::<u8>();
    let _ = sender.send(1);
    let another = sender.clone();
    let _ = another.send(1);
    let _ = receiver.recv(); //~ blocking_wait(default)
    let (sender, _receiver) = kanal::unbounded::<u8>();
    let _ = sender.send(1);
    let (sender, _receiver) = crossbeam_channel::unbounded::<u8>();
    let _ = sender.send_timeout(1, std::time::Duration::from_secs(1));
    let (sender, _receiver) = crossbeam_channel::bounded::<u8>(1);
    let _ = sender.send(1); //~ blocking_wait(pedantic)
}

async fn by_type(sender: futures_channel::mpsc::UnboundedSender<u8>, other: tokio::sync::mpsc::UnboundedSender<u8>) {
    let _ = sender.unbounded_send(1);
    let _ = other.send(1);
}

async fn from_elsewhere(sender: flume::Sender<u8>) {
    let _ = sender.send(1); //~ blocking_wait(pedantic)
}

struct Queue {
    sender: flume::Sender<u8>,
}

impl Queue {
    fn new() -> Self {
        let (sender, _receiver) = flume::unbounded();
        Self { sender }
    }

    /// Known limit: what the constructor of a field's value was is not followed.
    async fn push(&self) {
        let _ = self.sender.send(1); //~ blocking_wait(pedantic)
    }
}
