//! A type whose parameters decide whether it is a future is one where they are known to be.

use async_trait::async_trait;
use either::Either;
use unheard_of::{Pod, Resource, Status};
//@ dependencies: async-trait, either, tokio, unheard_of

#[async_trait]
trait Api<T: Clone + Resource>: Send + Sync {
    async fn delete(&self) -> Result<Either<T, Status>, String>;
}

async fn unknown(api: Box<dyn Api<Pod>>) -> Result<(), std::io::Error> {
    api.delete().await.map_err(std::io::Error::other)?;
    Ok(())
}

async fn parameter<T: Clone + Resource>(api: &dyn Api<T>) -> Result<(), std::io::Error> {
    api.delete().await.map_err(std::io::Error::other)?;
    Ok(())
}

async fn one() {}

async fn other() {}

fn choose(first: bool) -> Result<Either<impl Future<Output = ()>, impl Future<Output = ()>>, String> {
    if first { Ok(Either::Left(one())) } else { Ok(Either::Right(other())) }
}

async fn futures(first: bool) -> Result<(), std::io::Error> {
    choose(first).map_err(std::io::Error::other)?; //~ unawaited_future
    Ok(())
}

async fn made_here(job: unheard_of::Job) {
    tokio::time::timeout(std::time::Duration::from_secs(1), job.run()); //~ unawaited_future
}
