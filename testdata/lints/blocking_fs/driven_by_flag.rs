//! Futures of a backend that says itself whether they may run on the executor: the others are driven on the blocking pool.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

type Job = Pin<Box<dyn Future<Output = usize> + Send>>;

trait Backend: Send {
    fn is_async(&self) -> bool;
    fn refresh(&self) -> Job;
}

struct Folder {
    path: PathBuf,
}

impl Backend for Folder {
    fn is_async(&self) -> bool {
        false
    }

    /// Right: [`spawn`] is told that it blocks.
    fn refresh(&self) -> Job {
        let path = self.path.clone();
        Box::pin(async move { std::fs::read_dir(path).map_or(0, Iterator::count) })
    }
}

fn spawn(job: Job, is_async: bool) -> smol::Task<usize> {
    if is_async { smol::spawn(job) } else { smol::spawn(smol::unblock(move || futures::executor::block_on(job))) }
}

fn start(backend: &dyn Backend) -> smol::Task<usize> {
    spawn(backend.refresh(), backend.is_async())
}

fn start_plain(path: PathBuf) -> smol::Task<usize> {
    smol::spawn(async move { std::fs::read_dir(path).map_or(0, Iterator::count) }) //~ blocking_fs
}

fn spawn_plain(job: Job) -> smol::Task<usize> {
    smol::spawn(job)
}

fn plain(path: PathBuf) -> smol::Task<usize> {
    spawn_plain(Box::pin(async move { std::fs::read_dir(path).map_or(0, Iterator::count) })) //~ blocking_fs
}
