//! What an own function has taken out, and still has in hand when it waits again.

use futures::stream::{FuturesOrdered, StreamExt};
use tokio::sync::mpsc::Receiver;
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

struct Leader {
    jobs: Receiver<u32>,
    pairs: Receiver<(u32, Option<u32>)>,
    replies: FuturesOrdered<oneshot::Receiver<u32>>,
    seen: u32,
}

async fn trim(_: u32) -> Result<(), String> {
    tokio::task::yield_now().await;
    Ok(())
}

impl Leader {
    async fn while_some(&mut self) -> Result<(), String> {
        while let Some(n) = self.jobs.recv().await {
            trim(n).await?;
        }
        Ok(())
    }

    async fn if_some(&mut self) -> Result<(), String> {
        if let Some(n) = self.jobs.recv().await {
            trim(n).await?;
        }
        Ok(())
    }

    async fn matched(&mut self) -> Result<(), String> {
        match self.jobs.recv().await {
            Some(n) => trim(n).await,
            None => Ok(()),
        }
    }

    async fn selected(&mut self, stop: &CancellationToken) -> Result<(), String> {
        tokio::select! {
            Some(n) = self.jobs.recv() => {
                trim(n).await?;
                self.seen = n;
            }
            _ = stop.cancelled() => {}
        }
        Ok(())
    }

    async fn counted(&mut self) {
        while let Some(n) = self.jobs.recv().await {
            self.seen += n;
        }
    }

    async fn handed_to_a_task(&mut self) {
        while let Some(n) = self.jobs.recv().await {
            tokio::spawn(async move { trim(n).await }); //~ detached_task
        }
    }

    async fn number_in_hand(&mut self) -> Option<u32> {
        let (n, last) = self.pairs.recv().await?;
        match last {
            Some(last) => Some(last),
            None => {
                trim(n).await.ok()?;
                Some(n)
            }
        }
    }

    async fn nothing_in_hand(&mut self) -> Result<u32, String> {
        let Some(reply) = self.replies.next().await else {
            return std::future::pending().await;
        };
        match reply {
            Ok(reply) => Ok(reply),
            Err(..) => {
                tokio::task::yield_now().await;
                Err("gone".to_owned())
            }
        }
    }
}

async fn commands(mut leader: Leader, mut commands: Receiver<()>, stop: CancellationToken) {
    loop {
        tokio::select! {
            _ = commands.recv() => {}
            _ = leader.while_some() => {} //~ cancel_unsafe_select
        }
        tokio::select! {
            _ = commands.recv() => {}
            _ = leader.if_some() => {} //~ cancel_unsafe_select
        }
        tokio::select! {
            _ = commands.recv() => {}
            _ = leader.matched() => {} //~ cancel_unsafe_select
        }
        tokio::select! {
            _ = commands.recv() => {}
            _ = leader.selected(&stop) => {} //~ cancel_unsafe_select
        }
        tokio::select! {
            _ = commands.recv() => {}
            _ = leader.counted() => {}
        }
        tokio::select! {
            _ = commands.recv() => {}
            _ = leader.handed_to_a_task() => {}
        }
        tokio::select! {
            _ = commands.recv() => {}
            _ = leader.nothing_in_hand() => {}
        }
        tokio::select! {
            _ = commands.recv() => {}
            _ = leader.number_in_hand() => {} //~ cancel_unsafe_select
        }
    }
}

async fn until_stopped(mut leader: Leader, stop: CancellationToken) {
    while !stop.is_cancelled() {
        tokio::select! {
            _ = stop.cancelled() => println!("bye"), //~ blocking_stdout
            _ = leader.matched() => {}
        }
    }
}
