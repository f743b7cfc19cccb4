//! Whoever is given a `task::Context` is polled, whatever trait it is of; another `Context` says nothing.

use std::sync::mpsc;
use std::task::{Context, Poll};
use std::thread::sleep;
use std::time::Duration;

pub trait Socket {
    fn poll_receive(&self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<usize>;
}

pub struct Connection {
    jobs: mpsc::Receiver<u8>,
}

impl Connection {
    fn wait(&self) -> bool {
        self.jobs.recv().is_ok()
    }

    pub fn poll_inherent(&self, _cx: &mut Context<'_>) -> Poll<bool> {
        Poll::Ready(self.jobs.recv().is_ok()) //~ blocking_wait
    }
}

impl Socket for Connection {
    fn poll_receive(&self, cx: &mut Context<'_>, _buffer: &mut [u8]) -> Poll<usize> {
        if self.wait() { //~ blocking_wait
            return Poll::Ready(1);
        }
        sleep(Duration::from_secs(1)); //~ blocking_sleep
        // Judged where it stands, not here.
        self.poll_inherent(cx).map(usize::from)
    }
}

fn check() -> Result<(), std::io::Error> {
    sleep(Duration::from_secs(1));
    Ok(())
}

pub fn service() -> impl tower::Service<u8> {
    tower::service_fn(|_item: u8| std::future::ready(check())) //~ blocking_sleep
}

mod other {
    pub struct Context;

    pub fn draw(_: &mut Context) {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}
