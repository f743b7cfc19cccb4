//! What all callers of an async function give it decides, too, what its calls come to do.

use std::path::{Path, PathBuf};

#[derive(Clone, Copy)]
enum Mode {
    Memory,
    Disk,
}

fn save(mode: Mode) {
    match mode {
        Mode::Memory => {}
        Mode::Disk => std::fs::write("x", "y").unwrap(),
    }
}

fn load(path: PathBuf) -> Vec<u8> {
    if path.exists() { std::fs::read(path).unwrap() } else { Vec::new() }
}

async fn in_memory(mode: Mode) {
    save(mode);
}

async fn outer(mode: Mode) {
    inner(mode).await;
    let later = async move { save(mode) };
    later.await;
}

async fn inner(mode: Mode) {
    save(mode);
}

async fn either(mode: Mode) {
    save(mode); //~ blocking_fs
}

/// Known limit: a condition in the async function itself is not asked about.
async fn in_place(mode: Mode) {
    if let Mode::Disk = mode {
        std::fs::write("x", "y").unwrap(); //~ blocking_fs
    }
}

async fn on_threads(mode: Mode) {
    save(mode); //~ blocking_fs
}

async fn named(mode: Mode) {
    save(mode); //~ blocking_fs
}

async fn again(mode: Mode, depth: u8) {
    if depth > 0 {
        Box::pin(again(mode, depth - 1)).await;
    }
    save(mode); //~ blocking_fs
}

pub async fn nobody(mode: Mode) {
    save(mode); //~ blocking_fs
}

struct Store;

impl Store {
    async fn build(dir: &Path) -> Vec<u8> {
        load(dir.join("state")) //~ blocking_fs_metadata
    }

    async fn open(dir: &Path) -> Vec<u8> {
        load(dir.join("state")) //~ blocking_fs
    }

    async fn new_dir(base: &Path) -> std::io::Result<PathBuf> {
        let dir = base.join("new");
        tokio::fs::create_dir(&dir).await?;
        Ok(dir)
    }
}

trait Saves {
    async fn save_as(&self, mode: Mode);
}

impl Saves for Store {
    async fn save_as(&self, mode: Mode) {
        save(mode); //~ blocking_fs
    }
}

fn run<F: Future>(_: fn(Mode) -> F) {}

#[tokio::main]
async fn main() {
    let (base, mode) = (PathBuf::from("."), if std::env::args().count() > 1 { Mode::Disk } else { Mode::Memory });
    let task = tokio::spawn(async move {
        loop {
            in_memory(Mode::Memory).await;
            in_memory(Mode::Memory).await;
            outer(Mode::Memory).await;
            either(Mode::Memory).await;
            either(mode).await;
            in_place(Mode::Memory).await;
            on_threads(Mode::Memory).await;
            named(Mode::Memory).await;
            again(Mode::Memory, 1).await;
            Store.save_as(Mode::Memory).await;
            let dir = Store::new_dir(&base).await.unwrap();
            Store::build(&dir).await;
            Store::open(&dir).await;
            Store::open(&base).await;
        }
    });
    run(named);
    let driven = tokio::task::spawn_blocking(move || tokio::runtime::Handle::current().block_on(on_threads(mode)));
    drop((task.await, driven.await));
}
