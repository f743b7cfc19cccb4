#![source("smol 2.0.2")]
#![runtime(smol)]
#![offload("smol::unblock")]

use std::future::Future;

pub use async_channel as channel;
pub use async_executor::{Executor, LocalExecutor, Task};
pub use async_fs as fs;
pub use async_io::{block_on, Async, Timer};
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;
pub use blocking::{unblock, Unblock};
pub use futures_lite::{future, io, pin, prelude, ready, stream};

#[runs(0, task)]
pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Task<T>;
