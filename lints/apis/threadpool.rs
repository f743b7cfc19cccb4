#![source("threadpool 1.8.1 src/lib.rs")]

#[derive(Clone)]
pub struct ThreadPool {}
impl ThreadPool {
    pub fn new(num_threads: usize) -> ThreadPool;
    pub fn with_name(name: String, num_threads: usize) -> ThreadPool;
    #[runs(0, offloaded)]
    pub fn execute<F>(&self, job: F)
    where
        F: FnOnce() + Send + 'static;
    pub fn queued_count(&self) -> usize;
    pub fn active_count(&self) -> usize;
    pub fn max_count(&self) -> usize;
    pub fn set_num_threads(&mut self, num_threads: usize);
    #[blocks(wait, unbounded, why = "it waits until all jobs of the pool are done")]
    pub fn join(&self);
}
impl Default for ThreadPool {}

#[derive(Clone, Default)]
pub struct Builder {}
impl Builder {
    pub fn new() -> Builder;
    pub fn num_threads(self, num_threads: usize) -> Builder;
    pub fn thread_name(self, name: String) -> Builder;
    pub fn thread_stack_size(self, size: usize) -> Builder;
    pub fn build(self) -> ThreadPool;
}
