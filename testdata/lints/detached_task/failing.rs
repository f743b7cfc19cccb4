//! Tasks whose type has an error, and whose code has none that nobody has seen.

use std::time::Duration;

use futures::future::{AbortHandle, AbortRegistration, Abortable, abortable};
use tokio::sync::mpsc::{Receiver, UnboundedSender};
use tokio::task::JoinHandle;
use tokio_util::task::TaskTracker;

async fn remove(_: u32) {}

fn nothing_in_it_fails(mut commands: Receiver<u32>, id: Option<u32>) {
    tokio::spawn({ //~ detached_task(pedantic)
        let id = id;
        async move {
            while commands.recv().await.is_some() {
                if let Some(id) = id {
                    let _ = remove(id).await;
                }
            }
            Ok::<_, anyhow::Error>(())
        }
    });
}

struct Cache {
    requests: Receiver<u32>,
}

impl Cache {
    async fn run(&mut self) -> anyhow::Result<()> {
        let mut tick = tokio::time::interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                request = self.requests.recv() => {
                    if request.is_none() {
                        break;
                    }
                }
                _ = tick.tick() => {}
            }
        }
        Ok(())
    }
}

fn its_callee_does_not_fail(mut cache: Cache) {
    tokio::spawn(async move { cache.run().await }); //~ detached_task(pedantic)
}

async fn deploy() -> Result<u32, String> {
    Err(String::from("no such graph"))
}

/// What panics has no error left to lose.
fn panics_with_its_error() {
    use futures::TryFutureExt;
    tokio::spawn(async move { deploy().await }.map_err(|error| panic!("failed to deploy: {error}"))); //~ detached_task(pedantic)
    tokio::spawn(async { deploy().await.map_err(|error| { //~ detached_task(pedantic)
        drop(error);
        std::process::exit(1)
    }) });
    tokio::spawn(async { deploy().await.map(|_| panic!("deployed")) }); //~ detached_task(default)
    tokio::spawn(async { deploy().await.map_err(|error| if error.is_empty() { panic!("no error") } else { error }) }); //~ detached_task(default)
}

fn not_read(path: String) {
    tokio::spawn(async move { //~ detached_task(default)
        if tokio::fs::read(path).await.is_err() {
            return Err(anyhow::anyhow!("not read"));
        }
        Ok(())
    });
}

fn only_the_other_side_goes(mut events: Receiver<u32>, out: UnboundedSender<u32>) {
    tokio::spawn(async move { //~ detached_task(pedantic)
        while let Some(event) = events.recv().await {
            out.send(event)?;
        }
        Ok::<(), anyhow::Error>(())
    });
}

fn aborted(registration: AbortRegistration) -> AbortHandle {
    tokio::spawn(Abortable::new(remove(1), registration)); //~ detached_task(pedantic)
    let (future, handle) = abortable(remove(2));
    tokio::spawn(future); //~ detached_task(pedantic)
    handle
}

async fn tracked(tracker: &TaskTracker) {
    tracker.spawn(fails());
    tracker.close();
    tracker.wait().await;
}

fn worker(mut jobs: Receiver<u32>) -> JoinHandle<Result<(), String>> {
    tokio::spawn(async move {
        loop {
            match jobs.recv().await {
                Some(job) => drop(job),
                None => return Ok(()),
            }
        }
    })
}

fn failing_worker(mut jobs: Receiver<u32>) -> JoinHandle<Result<(), String>> {
    let handle = tokio::spawn(async move {
        match jobs.recv().await {
            Some(job) => Err(format!("cannot do {job}")),
            None => Ok(()),
        }
    });
    handle
}

fn start(jobs: Receiver<u32>, others: Receiver<u32>) {
    worker(jobs); //~ detached_task(pedantic)
    failing_worker(others); //~ detached_task(default)
}

async fn fails() -> Result<u32, String> {
    Err("x".to_owned())
}

async fn told() -> Result<(), String> {
    if let Err(error) = fails().await {
        tracing::error!("{error}");
    }
    Ok(())
}

async fn ends_in_it() -> Result<(), String> {
    told().await
}

async fn goes_through_it() -> Result<(), String> {
    told().await?;
    ends_in_it().await.map_err(|error| format!("never: {error}"))?;
    loop {
        tokio::task::yield_now().await;
    }
}

async fn calls_itself(depth: u32) -> Result<(), String> {
    if depth > 0 {
        Box::pin(calls_itself(depth - 1)).await?;
    }
    Ok(())
}

async fn tells_before_it_leaves() -> Result<(), String> {
    fails().await.map_err(|error| {
        tracing::error!("{error}");
        format!("fails: {error}")
    })?;
    match fails().await {
        Ok(_) => {}
        Err(error) => {
            tracing::error!("{error}");
            return Err(error);
        }
    }
    if let Err(error) = fails().await {
        tracing::error!("{error}");
        return Err(error);
    }
    Ok(())
}

async fn leaves_without_a_word() -> Result<(), String> {
    match fails().await {
        Ok(_) => Ok(()),
        Err(error) => {
            tracing::error!("it failed");
            Err(error)
        }
    }
}

async fn all() {
    tokio::spawn(ends_in_it()); //~ detached_task(pedantic)
    tokio::spawn(goes_through_it()); //~ detached_task(pedantic)
    tokio::spawn(calls_itself(3)); //~ detached_task(pedantic)
    tokio::spawn(tells_before_it_leaves()); //~ detached_task(pedantic)
    tokio::spawn(leaves_without_a_word()); //~ detached_task(default)
}

fn told_by_the_future<F>(future: F)
where
    F: Future<Output = Result<(), String>> + Send + 'static,
{
    use futures::TryFutureExt;
    tokio::spawn(future.inspect_err(|error| tracing::error!("{error}"))); //~ detached_task(pedantic)
}

fn spawn_named<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    tokio::spawn(future)
}

fn by_a_wrapper(mut jobs: Receiver<u32>, out: UnboundedSender<u32>) {
    spawn_named(async move { //~ detached_task(pedantic)
        while jobs.recv().await.is_some() {}
        Ok::<_, anyhow::Error>(())
    });
    spawn_named(fails()); //~ detached_task(default)
    // The error is made anew where only the other side is gone.
    spawn_named(async move { //~ detached_task(pedantic)
        if out.send(1).is_err() {
            return Err("closed".to_owned());
        }
        Ok(())
    });
}
