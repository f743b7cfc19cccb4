//! Tasks that were told to stop: who then waits for them wants them to end, and not what they say.
//@ dependencies: tokio, tokio-util

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

pub struct Camera {
    cancel: CancellationToken,
    set: JoinSet<Result<(), String>>,
}

impl Camera {
    pub async fn shutdown(&mut self) {
        self.cancel.cancel();
        while self.set.join_next().await.is_some() {} //~ unread_join_result(pedantic)
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        let mut set = std::mem::take(&mut self.set);
        tokio::spawn(async move { //~ detached_task(pedantic)
            while set.join_next().await.is_some() {} //~ unread_join_result(pedantic)
        });
    }
}

pub async fn probe(mut set: JoinSet<Result<(), String>>, cancel: CancellationToken) {
    set.spawn(async { Err("lost".to_owned()) });
    while set.join_next().await.is_some() {} //~ unread_join_result(default)
    cancel.cancel();
}
