//! Tasks that log each of their errors before they return it: with the handle nothing is lost but a panic.
//@ dependencies: tokio, log, futures

use std::io::{Error, Result};

use futures::TryFutureExt;

async fn copy(_: u32) -> Result<u64> {
    Err(Error::other("no peer"))
}

async fn upgrade(n: u32) -> Result<u32> {
    if n == 0 { Err(Error::other("nothing to upgrade")) } else { Ok(n) }
}

pub async fn serve() {
    tokio::spawn(async move { //~ detached_task(pedantic)
        let n = upgrade(1).await.map_err(|error| {
            log::error!("upgrade: {error}");
            Error::other(error)
        })?;
        copy(n).await.map_err(|error| {
            log::error!("copy: {error}");
            error
        })?;
        Ok(()) as Result<()>
    });
    tokio::spawn(async move { //~ detached_task(pedantic)
        let n = upgrade(1).await.inspect_err(|error| log::error!("upgrade: {error}"))?;
        if n > 1 {
            log::warn!("too large");
            return Err(Error::other("too large"));
        }
        Ok::<(), Error>(())
    });
}

pub async fn not_all() {
    tokio::spawn(async move { //~ detached_task(default)
        let n = upgrade(1).await?;
        copy(n).await.map_err(|error| {
            log::error!("copy: {error}");
            error
        })?;
        Ok(()) as Result<()>
    });
    tokio::spawn(async move { //~ detached_task(default)
        if upgrade(1).await.is_err() {
            log::info!("going on");
            return Err(Error::other("no upgrade"));
        }
        Ok::<(), Error>(())
    });
    tokio::spawn(async move { //~ detached_task(default)
        copy(1).await.map_err(|_| {
            log::error!("the copy failed");
            Error::other("copy")
        })?;
        Ok::<(), Error>(())
    });
    tokio::spawn(async move { //~ detached_task(default)
        log::warn!("starting");
        if upgrade(1).await.is_err() {
            return Err(Error::other("no upgrade"));
        }
        Ok::<(), Error>(())
    });
}

pub async fn results() {
    tokio::spawn(async move { //~ detached_task(pedantic)
        let result = upgrade(1).await;
        if let Err(error) = &result {
            log::warn!("upgrade: {error}");
        }
        result
    });
    tokio::spawn(async move { //~ detached_task(pedantic)
        match upgrade(1).await {
            Ok(n) => Ok::<u32, Error>(n),
            Err(error) => {
                log::error!("upgrade: {error}");
                std::process::exit(1)
            }
        }
    });
    // What is logged is not what went wrong.
    tokio::spawn(async move { //~ detached_task(default)
        let result = upgrade(1).await;
        log::warn!("done");
        result
    });
}

pub async fn combinators() {
    tokio::spawn(upgrade(1).or_else(|error| async move { //~ detached_task(pedantic)
        log::error!("upgrade: {error}");
        Err(error)
    }));
    tokio::spawn(async { upgrade(1).await }.map_err(|error| { //~ detached_task(pedantic)
        log::error!("upgrade: {error}");
        error
    }));
    // The second attempt fails alike, and nobody sees it.
    tokio::spawn(upgrade(1).or_else(|error| async move { //~ detached_task(default)
        log::error!("upgrade: {error}");
        upgrade(2).await
    }));
    tokio::spawn(upgrade(1).map_err(Error::other)); //~ detached_task(default)
}
