//! Handles that are kept at first.

use tokio::task::JoinHandle;

async fn fails() -> Result<(), String> {
    Err("full".to_owned())
}

async fn cannot_fail() {}

async fn lost_by_an_early_return() -> Result<(), String> {
    let task = tokio::spawn(fails()); //~ detached_task(pedantic)
    let other = tokio::spawn(cannot_fail()); //~ detached_task(pedantic)
    fails().await?;
    other.await.unwrap();
    task.await.unwrap()
}

async fn no_way_out_between() -> Result<(), String> {
    let task = tokio::spawn(fails());
    let later = async { fails().await };
    later.await.unwrap();
    task.await.unwrap()?;
    fails().await?;
    let mut handed_on = tokio::spawn(fails());
    let guard = scopeguard::guard(handed_on.abort_handle(), |task| task.abort());
    fails().await?;
    (&mut handed_on).await.unwrap()?;
    drop(guard);
    Ok(())
}

#[derive(Debug)]
struct Server {
    listener: JoinHandle<Result<(), String>>,
    _held: JoinHandle<Result<(), String>>,
    ticker: JoinHandle<()>,
    joined: JoinHandle<Result<(), String>>,
    pub shown: JoinHandle<Result<(), String>>,
    taken: JoinHandle<Result<(), String>>,
}

impl Server {
    fn start() -> Self {
        let ticker = tokio::spawn(cannot_fail()); //~ detached_task(pedantic)
        Self {
            listener: tokio::spawn(fails()), //~ detached_task(default)
            _held: tokio::spawn(fails()), //~ detached_task(pedantic)
            ticker,
            joined: tokio::spawn(fails()),
            shown: tokio::spawn(fails()),
            taken: tokio::spawn(fails()),
        }
    }

    async fn stop(self) {
        let Self { taken, .. } = self;
        taken.abort();
    }
}

async fn wait(server: &mut Server) -> Result<(), String> {
    (&mut server.joined).await.unwrap()
}
