//! A trait's member with a default, called through a bound, `dyn` or `Self`, can be what an implementation has in its place. Only on a type
//! that keeps the default it is the default for sure.

use std::future::Future;

use tokio::runtime::Handle;

/// Whoever is quick says what happens at once, and whoever is slow what happens later; each follows from the other.
pub trait Handler: Send + Sync {
    fn sync(&self) -> u32 {
        Handle::current().block_on(self.run())
    }

    fn run(&self) -> impl Future<Output = u32> + Send;

    fn run_with_sync<'a>(&'a self) -> impl Future<Output = u32> + Send + 'a
    where
        Self: Sized,
    {
        async move { self.sync() } //~ block_on_in_async(pedantic)
    }
}

pub struct Quick;

impl Handler for Quick {
    fn sync(&self) -> u32 {
        1
    }

    fn run(&self) -> impl Future<Output = u32> + Send {
        self.run_with_sync()
    }
}

pub struct Slow;

impl Handler for Slow {
    async fn run(&self) -> u32 {
        tokio::task::yield_now().await;
        2
    }
}

pub async fn known(slow: &Slow, quick: &Quick) -> u32 {
    slow.sync() + quick.sync() //~ block_on_in_async(default)
}

pub async fn bound<H: Handler>(handler: &H) -> u32 {
    handler.sync() //~ block_on_in_async(pedantic)
}

/// All that anybody has in its place panics as well.
pub trait Always: Send + Sync {
    fn now(&self) -> u32 {
        Handle::current().block_on(async { 1 })
    }
}

impl Always for Quick {
    fn now(&self) -> u32 {
        Handle::current().block_on(async { 2 })
    }
}

impl Always for Slow {}

pub async fn always(handler: &dyn Always) -> u32 {
    handler.now() //~ block_on_in_async(default)
}

/// Nobody has anything in its place.
pub trait Kept: Send + Sync {
    fn now(&self) -> u32 {
        Handle::current().block_on(async { 1 })
    }
}

impl Kept for Slow {}

pub async fn kept(handler: &dyn Kept) -> u32 {
    handler.now() //~ block_on_in_async(default)
}

/// The default does nothing of the kind, and one implementation does.
pub trait Rarely: Send + Sync {
    fn now(&self) -> u32 {
        1
    }
}

impl Rarely for Quick {}

impl Rarely for Slow {
    fn now(&self) -> u32 {
        Handle::current().block_on(async { 1 })
    }
}

pub async fn rarely(handler: &dyn Rarely, quick: &Quick) -> u32 {
    handler.now() + quick.now() //~ block_on_in_async(pedantic)
}
