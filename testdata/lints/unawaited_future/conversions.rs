//! Types of the project that can be awaited: some have code that only runs then, others are handles.

use std::future::{IntoFuture, Ready, ready};
use std::pin::Pin;

use tokio::sync::oneshot;

struct Acknowledgement {
    id: u32,
}

impl Acknowledgement {
    async fn confirm(self) -> Result<u32, String> {
        Ok(self.id)
    }
}

impl IntoFuture for Acknowledgement {
    type Output = Result<u32, String>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<u32, String>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.confirm())
    }
}

struct Reply {
    answer: oneshot::Receiver<u32>,
}

impl IntoFuture for Reply {
    type Output = u32;
    type IntoFuture = Pin<Box<dyn Future<Output = u32> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.answer.await.unwrap() })
    }
}

struct Number(u32);

impl IntoFuture for Number {
    type Output = u32;
    type IntoFuture = Ready<u32>;

    fn into_future(self) -> Self::IntoFuture {
        ready(self.0)
    }
}

async fn publish(id: u32) -> Result<Acknowledgement, String> {
    Ok(Acknowledgement { id })
}

async fn ask() -> Result<Reply, String> {
    Ok(Reply { answer: oneshot::channel().1 })
}

async fn number() -> Number {
    Number(1)
}

async fn lost() -> Result<(), String> {
    publish(1).await?; //~ unawaited_future
    publish(1).await?.await?;
    // The reader sees that there is more, and that nobody wants it.
    let _ = publish(1).await?;
    ask().await?;
    number().await;
    Ok(())
}
