#![source("async-global-executor 3.1.0")]

use std::future::Future;
use std::io;

pub use async_executor::Task;

#[blocks(block_on, unbounded, tokio = ".await", smol = ".await", why = "it parks the thread until the future is done")]
#[runs(0, root)]
pub fn block_on<F: Future<Output = T>, T>(future: F) -> T;
#[runs(0, task)]
pub fn spawn<F: Future<Output = T> + Send + 'static, T: Send + 'static>(future: F) -> Task<T>;
#[runs(0, task)]
pub fn spawn_local<F: Future<Output = T> + 'static, T: 'static>(future: F) -> Task<T>;
#[runs(0, offloaded)]
pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> Task<T>;
pub fn init_with_config(config: GlobalExecutorConfig);
pub fn init();
pub async fn spawn_more_threads(count: usize) -> io::Result<usize>;
pub fn stop_thread() -> Task<bool>;
pub fn stop_current_thread() -> Task<bool>;

#[derive(Default)]
pub struct GlobalExecutorConfig {}
impl GlobalExecutorConfig {
    pub fn with_env_var(self, env_var: &'static str) -> Self;
    pub fn with_min_threads(self, min_threads: usize) -> Self;
    pub fn with_max_threads(self, max_threads: usize) -> Self;
    pub fn with_thread_name_fn(self, thread_name_fn: impl Fn() -> String + Send + Sync + 'static) -> Self;
}
