//! A trait's member that is called through `dyn` or a bound can be any of the implementations: the finding says what the mildest of them does,
//! whichever the source has first, and that something panics only where all of them do.

use std::future::Future;
use std::sync::{Arc, LazyLock};

use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// Enters a runtime, which panics in async code.
struct Client;

/// Parks the thread.
struct Server;

trait Hover: Send + Sync {
    fn hover(&self) -> u8;
}

impl Hover for Client {
    fn hover(&self) -> u8 {
        RUNTIME.block_on(async { 2 })
    }
}

impl Hover for Server {
    fn hover(&self) -> u8 {
        futures::executor::block_on(async { 1 })
    }
}

/// The other way round.
trait Format: Send + Sync {
    fn format(&self) -> u8;
}

impl Format for Server {
    fn format(&self) -> u8 {
        helped(async { 1 })
    }
}

impl Format for Client {
    fn format(&self) -> u8 {
        RUNTIME.block_on(async { 2 })
    }
}

fn helped<F: Future>(future: F) -> F::Output {
    pollster::block_on(future)
}

/// Both panic.
trait Rename: Send + Sync {
    fn rename(&self) -> u8;
}

impl Rename for Client {
    fn rename(&self) -> u8 {
        RUNTIME.block_on(async { 2 })
    }
}

impl Rename for Server {
    fn rename(&self) -> u8 {
        RUNTIME.handle().block_on(async { 2 })
    }
}

async fn run<H: Hover>(hover: Arc<dyn Hover>, bound: &H, format: Box<dyn Format>, rename: &dyn Rename) -> u8 {
    let some = hover.hover() + bound.hover(); //~ block_on_in_async(pedantic) block_on_in_async(pedantic)
    let known = Client.hover(); //~ block_on_in_async(default)
    some + known + format.format() + rename.rename() //~ block_on_in_async(pedantic) block_on_in_async(default)
}

fn main() {
    RUNTIME.block_on(run(Arc::new(Server), &Client, Box::new(Client), &Server));
}
