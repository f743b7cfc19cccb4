//! An attribute that names a type moves a function with a receiver into an impl of it.
//@ dependencies: tokio

use tokio::sync::Mutex;

use crate::macros::implement;

mod macros {
    pub use generated::implement;
}

struct Resolving {
    map: Mutex<u32>,
}

impl Resolving {
    async fn lock(&self) -> u32 {
        *self.map.lock().await
    }
}

struct Service {
    resolving: Resolving,
    path: std::path::PathBuf,
}

#[implement(Service)]
async fn actual(&self) -> u32 {
    let _dedup = self.resolving.lock(); //~ unawaited_future
    tokio::task::yield_now().await;
    1
}

#[implement(Service)]
#[expect(unused, reason = "only called by the others")]
async fn create(&self, number: u32) -> u32 {
    *self.resolving.map.lock().await = number;
    number
}

#[implement(Service)]
fn read(&self) -> Vec<u8> {
    std::fs::read(&self.path).unwrap_or_default()
}

#[implement(Service)]
async fn user(&self) -> usize {
    // Who moves a function may make it another one: whether it still gives a future, nobody knows.
    let _id = self.create(1);
    tokio::task::yield_now().await;
    self.read().len() //~ blocking_fs
}

impl Service {
    async fn plain(&self) -> usize {
        let _id = self.create(1);
        let _lock = self.resolving.lock(); //~ unawaited_future
        tokio::task::yield_now().await;
        self.read().len() //~ blocking_fs
    }
}

async fn outside(service: &Service) -> usize {
    drop(service.create(1).await);
    service.read().len() //~ blocking_fs
}

/// Two types: nobody knows which of them it is for.
#[implement(Service)]
#[extend(Resolving)]
async fn unclear(&self) -> u32 {
    let _id = self.create(1);
    tokio::task::yield_now().await;
    1
}

#[tokio::main]
async fn main() {
    let service = Service { resolving: Resolving { map: Mutex::new(1) }, path: "x".into() };
    tokio::spawn(async move { //~ detached_task
        service.actual().await;
        service.user().await;
        service.plain().await;
        outside(&service).await;
        service.unclear().await;
    });
    std::future::pending::<()>().await;
}
