//! Tasks that send their errors to who waits for them: what they give is always `Ok`.
//@ dependencies: tokio, futures

use std::io::{Error, Result};
use std::pin::Pin;

use futures::channel::mpsc::Sender;
use futures::future::{AbortRegistration, Abortable};
use futures::{FutureExt, SinkExt, TryFutureExt};

type Told = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

fn abortable<F>(work: F, registration: AbortRegistration, mut sender: Sender<Error>) -> Told
where
    F: Future<Output = Result<()>> + Send + 'static,
{
    let work = Abortable::new(work, registration).map_err(Error::other);
    work.then(|result| async move {
        if let Err(error) = result.and_then(|inner| inner) {
            sender.send(error).await.ok();
        }
        Result::<()>::Ok(())
    })
    .boxed()
}

fn boxed(work: Told) -> Told {
    async move {
        work.await?;
        Ok(())
    }
    .boxed()
}

fn one_of_two(n: u32) -> Told {
    if n == 0 {
        return work().boxed();
    }
    async { Ok(()) }.boxed()
}

async fn work() -> Result<()> {
    tokio::fs::write("a", "b").await
}

pub async fn serve(registration: AbortRegistration, other: AbortRegistration, sender: Sender<Error>) {
    let also = sender.clone();
    tokio::spawn(async move { //~ detached_task(pedantic)
        let work = async { work().await };
        abortable(work, registration, also).await
    });
    tokio::spawn(abortable(work(), other, sender)); //~ detached_task(pedantic)
    tokio::spawn(boxed(work().boxed())); //~ detached_task(default)
    tokio::spawn(async move { boxed(work().boxed()).await }); //~ detached_task(default)
    tokio::spawn(one_of_two(1)); //~ detached_task(default)
}
