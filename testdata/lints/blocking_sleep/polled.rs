//! Methods that an executor calls without being async themselves.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

struct Slow;

impl Future for Slow {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<()> {
        thread::sleep(Duration::from_secs(1)); //~ blocking_sleep
        Poll::Ready(())
    }
}

trait Poller {
    fn poll(&self);
}

impl Poller for Slow {
    fn poll(&self) {
        thread::sleep(Duration::from_secs(1));
    }
}
