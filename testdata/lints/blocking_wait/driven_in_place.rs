//! A closure given to a future that the project's own code drives only where it may block.

use std::future::Future;
use std::sync::mpsc::Receiver;
use std::time::Duration;

fn drive<T>(future: impl Future<Output = Option<T>>) -> Option<T> {
    if let Ok(handle) = tokio::runtime::Handle::try_current() {
        tokio::task::block_in_place(|| handle.block_on(future))
    } else {
        tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?.block_on(future)
    }
}

async fn run_one<F: FnOnce(&str) -> Option<u8>>(name: String, ask: F) -> Option<u8> {
    let answer = ask(&name)?;
    tokio::time::sleep(Duration::from_millis(1)).await;
    Some(answer)
}

fn wait_for_answer(rx: &Receiver<u8>) -> Option<u8> {
    rx.recv().ok()
}

fn tool(rx: &Receiver<u8>) -> Option<u8> {
    drive(run_one("a".into(), |_| wait_for_answer(rx)))
}

fn on_a_thread(rx: Receiver<u8>) -> Option<u8> {
    let runtime = tokio::runtime::Runtime::new().ok()?;
    runtime.block_on(run_one("a".into(), |_| wait_for_answer(&rx))) //~ blocking_wait(pedantic)
}

async fn plain(rx: Receiver<u8>) -> Option<u8> {
    run_one("a".into(), |_| wait_for_answer(&rx)).await //~ blocking_wait(default)
}

async fn spawned(rx: Receiver<u8>) {
    let task = tokio::spawn(async move { run_one("a".into(), |_| wait_for_answer(&rx)).await }); //~ blocking_wait(default)
    let _ = task.await.unwrap();
}
