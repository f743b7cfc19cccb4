//! What was made under a flag is there only where the flag is set.

use std::sync::Mutex;

use tokio::sync::{mpsc, oneshot};

type Item = (u64, Option<oneshot::Sender<()>>);

struct Inner {
    sender: Mutex<Option<mpsc::Sender<Item>>>,
}

impl Inner {
    fn push(&self, n: u64, wait: bool) {
        let (ack_sender, ack_receiver) = if wait {
            let (sender, receiver) = oneshot::channel();
            (Some(sender), Some(receiver))
        } else {
            (None, None)
        };
        if let Some(Ok(_)) = self.sender.lock().unwrap().as_ref().map(|sender| sender.try_send((n, ack_sender)))
            && let Some(ack_receiver) = ack_receiver
        {
            let _ = ack_receiver.blocking_recv();
        }
    }

    fn push_plain(&self, quick: bool) {
        let ack = if quick { None } else { Some(oneshot::channel::<()>().1) };
        if let Some(ack) = ack {
            let _ = ack.blocking_recv();
        }
    }

    fn push_then(&self, wait: bool) {
        let ack = wait.then(|| oneshot::channel::<()>().1);
        let Some(ack) = ack else { return };
        let _ = ack.blocking_recv();
    }

    /// One of the two is always there.
    fn push_either(&self, wait: bool) {
        let (first, second) = if wait { (Some(oneshot::channel::<()>().1), None) } else { (None, Some(oneshot::channel::<()>().1)) };
        if let Some(first) = first {
            let _ = first.blocking_recv();
        }
        if let Some(second) = second {
            let _ = second.blocking_recv();
        }
    }
}

async fn off(inner: &Inner) {
    inner.push(0, false); //~ blocking_lock
    inner.push_plain(true);
    inner.push_then(false);
}

async fn on(inner: &Inner, wait: bool) {
    inner.push(0, true); //~ block_on_in_async
    inner.push_plain(false); //~ block_on_in_async
    inner.push_then(wait); //~ block_on_in_async
    inner.push_either(true); //~ block_on_in_async
    inner.push_either(false); //~ block_on_in_async
}
