//! A helper for both worlds asks first whether there is a runtime.

use std::future::Future;

use tokio::runtime::{Handle, Runtime};

fn wait<F: Future>(future: F) -> F::Output {
    match Handle::try_current() {
        Ok(handle) => tokio::task::block_in_place(|| handle.block_on(future)),
        Err(_) => Runtime::new().expect("a runtime").block_on(future),
    }
}

fn wait_or_not<F: Future>(future: F) -> Option<F::Output> {
    if Handle::try_current().is_ok() {
        return None;
    } else {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
    let Ok(handle) = Handle::try_current() else { return Some(Runtime::new().ok()?.block_on(future)) };
    Some(handle.block_on(future))
}

async fn delay(duration: std::time::Duration) {
    if Handle::try_current().is_ok() {
        tokio::time::sleep(duration).await;
        return;
    }
    std::thread::sleep(duration);
}

async fn delay_after_all(duration: std::time::Duration) {
    if Handle::try_current().is_ok() {
        tokio::time::sleep(duration).await;
    }
    std::thread::sleep(duration); //~ blocking_sleep
    if Handle::try_current().is_err() {
        return;
    }
    std::thread::sleep(duration); //~ blocking_sleep
}

struct Lease;

impl Drop for Lease {
    fn drop(&mut self) {
        if let Ok(handle) = Handle::try_current() {
            drop(handle.spawn(release()));
        } else {
            futures::executor::block_on(release());
        }
    }
}

async fn release() {}

async fn both() {
    let _lease = Lease;
    wait(release());
    wait_or_not(release()); //~ block_on_in_async
}

fn asked_by_name(runtime: &tokio::runtime::Runtime) {
    let handle = Handle::try_current();
    match handle {
        Ok(handle) => tokio::task::block_in_place(move || handle.block_on(release())),
        _ => runtime.block_on(release()),
    }
}

async fn by_name(runtime: &tokio::runtime::Runtime) {
    asked_by_name(runtime);
}
