//! Futures that are given up on purpose, and values that are futures besides: handles and receivers.

use std::collections::HashMap;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::Sleep;

struct Wrapped(tokio::task::JoinHandle<()>);

impl Future for Wrapped {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.0).poll(cx).map(drop)
    }
}

#[must_use = "futures do nothing unless you `.await` or poll them"]
struct Lazy;

impl Future for Lazy {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }
}

fn start() -> Wrapped {
    Wrapped(tokio::spawn(async {}))
}

fn lazy() -> Lazy {
    Lazy
}

struct Actor {
    lingers: HashMap<u32, Pin<Box<Sleep>>>,
    jobs: HashMap<u32, Pin<Box<dyn Future<Output = ()>>>>,
    reply: Option<oneshot::Receiver<u32>>,
}

impl Actor {
    fn ask(&self) -> Result<oneshot::Receiver<u32>, ()> {
        let (sender, receiver) = oneshot::channel();
        sender.send(1).map_err(drop)?;
        Ok(receiver)
    }

    async fn tell(&self) -> Result<oneshot::Receiver<u32>, ()> {
        self.ask()
    }
}

async fn given_up(actor: &mut Actor) -> Result<(), ()> {
    start();
    let _ = actor.ask();
    actor.tell().await?;
    actor.tell().await.expect("the actor lives");
    actor.lingers.insert(1, Box::pin(tokio::time::sleep(Duration::ZERO)));
    actor.jobs.insert(1, Box::pin(async {}));
    actor.jobs.remove(&1);
    actor.reply.take();
    Ok(())
}

async fn forgotten() {
    lazy(); //~ unawaited_future
    tokio::time::sleep(Duration::ZERO); //~ unawaited_future
    let _ = vec![async {}]; //~ unawaited_future
}
