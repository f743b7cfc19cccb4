//! `enum_dispatch` gives an enum the methods of what its variants hold, whether it stands on the enum or on the trait.
//@ dependencies: enum_dispatch, tokio, async-trait

use std::future::Future;
use std::sync::Arc;

use enum_dispatch::enum_dispatch;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

#[enum_dispatch]
trait Spawn {
    fn apart<F: Future<Output: Send> + Send + 'static>(&self, future: F) -> JoinHandle<F::Output>;
    fn plain<F: Future<Output: Send> + Send + 'static>(&self, future: F) -> JoinHandle<F::Output>;
}

#[enum_dispatch(Spawn)]
enum Spawner {
    Root(Root),
    Worker(Worker),
}

struct Root {
    handle: Handle,
}

struct Worker {
    handle: Handle,
}

impl Spawn for Root {
    fn apart<F: Future<Output: Send> + Send + 'static>(&self, future: F) -> JoinHandle<F::Output> {
        let handle = self.handle.clone();
        self.handle.spawn_blocking(move || handle.block_on(future))
    }

    fn plain<F: Future<Output: Send> + Send + 'static>(&self, future: F) -> JoinHandle<F::Output> {
        self.handle.spawn(future)
    }
}

impl Spawn for Worker {
    fn apart<F: Future<Output: Send> + Send + 'static>(&self, future: F) -> JoinHandle<F::Output> {
        let handle = self.handle.clone();
        self.handle.spawn_blocking(move || handle.block_on(future))
    }

    fn plain<F: Future<Output: Send> + Send + 'static>(&self, future: F) -> JoinHandle<F::Output> {
        self.handle.spawn(future)
    }
}

struct Builtins;

impl Builtins {
    async fn apart(&self, name: String) -> Vec<u8> {
        std::fs::read(name).unwrap()
    }

    async fn plain(&self, name: String) -> Vec<u8> {
        std::fs::read(name).unwrap() //~ blocking_fs
    }
}

async fn run(spawner: Spawner, builtins: Arc<Builtins>, name: String) {
    let (own, one) = (builtins.clone(), name.clone());
    spawner.apart(async move { own.apart(one).await }).await.unwrap();
    spawner.plain(async move { builtins.plain(name).await }).await.unwrap(); //~ spawn_then_await
}

/// Named on the trait.
#[enum_dispatch(Store)]
trait Load {
    fn load(&self) -> Vec<u8>;
    fn name(&self) -> &'static str;
    fn some(&self) -> Vec<u8>;
}

#[enum_dispatch]
enum Store {
    Disk(Disk),
    Cached(Cached),
}

struct Disk;

struct Cached(Vec<u8>);

impl Load for Disk {
    fn load(&self) -> Vec<u8> {
        std::fs::read("data").unwrap()
    }

    fn name(&self) -> &'static str {
        "disk"
    }

    fn some(&self) -> Vec<u8> {
        std::fs::read("data").unwrap()
    }
}

impl Load for Cached {
    fn load(&self) -> Vec<u8> {
        std::fs::read("cache").unwrap()
    }

    fn name(&self) -> &'static str {
        "cached"
    }

    fn some(&self) -> Vec<u8> {
        self.0.clone()
    }
}

async fn loads(store: &Store) -> Vec<u8> {
    let loaded = store.load(); //~ blocking_fs(default)
    let _ = store.name();
    [loaded, store.some()].concat() //~ blocking_fs(pedantic)
}

/// Another attribute says nothing of traits.
#[other::enum_dispatch(Load)]
enum Others {
    Disk(Disk),
}

async fn unknown(others: &Others) -> Vec<u8> {
    others.load()
}
