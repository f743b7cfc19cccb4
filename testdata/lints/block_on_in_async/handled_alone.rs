//! A bus without its feature for tokio calls the methods of an interface on a thread of its own, without a runtime: none is entered twice.
//@ dependencies: tokio, zbus

use tokio::runtime::Runtime;
use zbus::fdo;

pub struct Interface {
    runtime: Runtime,
}

#[zbus::interface(name = "org.example.Interface")]
impl Interface {
    fn last(&self) -> fdo::Result<i64> {
        let runtime = Runtime::new().map_err(|e| fdo::Error::Failed(e.to_string()))?;
        Ok(runtime.block_on(async { 1 }))
    }

    async fn next(&self) -> i64 {
        self.behind() + self.also_elsewhere()
    }

    /// What is spawned on the runtime is in it.
    fn later(&self) {
        drop(self.runtime.spawn(async { Runtime::new().unwrap().block_on(async { 1 }) })); //~ block_on_in_async
    }
}

impl Interface {
    fn behind(&self) -> i64 {
        self.runtime.block_on(async { 1 })
    }

    fn also_elsewhere(&self) -> i64 {
        self.runtime.block_on(async { 1 })
    }
}

pub async fn direct(interface: &Interface) -> i64 {
    interface.also_elsewhere() //~ block_on_in_async
}
