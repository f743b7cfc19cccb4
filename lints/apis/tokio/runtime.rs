pub mod runtime {
    use crate::hidden::HistogramConfiguration;
    use crate::task::JoinHandle;
    use std::future::Future;
    use std::io;
    use std::time::Duration;

    pub use crate::runtime::dump::Dump;

    pub fn worker_index() -> Option<usize>;
    pub fn is_rt_shutdown_err(err: &io::Error) -> bool;

    pub struct Builder {}
    impl Builder {
        #[local(runtime)]
        pub fn new_current_thread() -> Builder;
        #[flavor(workers)]
        pub fn new_multi_thread() -> Builder;
        pub fn enable_all(&mut self) -> &mut Self;
        pub fn worker_threads(&mut self, val: usize) -> &mut Self;
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
        #[runs(0, later)]
        pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() -> String + Send + Sync + 'static;
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
        #[runs(0, later)]
        pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        #[runs(0, later)]
        pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        #[runs(0, later)]
        pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        #[runs(0, later)]
        pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        #[blocks(block_on, fatal, dropped, tokio = "tokio::runtime::Handle::current", why = "dropping the runtime panics in async code")]
        pub fn build(&mut self) -> io::Result<Runtime>;
        #[local(runtime)]
        pub fn build_local(&mut self, options: LocalOptions) -> io::Result<LocalRuntime>;
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
        pub fn event_interval(&mut self, val: u32) -> &mut Self;
        pub fn enable_io(&mut self) -> &mut Self;
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn enable_time(&mut self) -> &mut Self;
        pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
        pub fn track_task_schedule_latency(&mut self) -> &mut Self;
        pub fn enable_metrics_schedule_latency_histogram(&mut self) -> &mut Self;
        pub fn metrics_schedule_latency_histogram_configuration(&mut self, configuration: HistogramConfiguration) -> &mut Self;
    }

    #[derive(Clone)]
    pub struct Handle {}
    impl Handle {
        pub fn enter(&self) -> EnterGuard<'_>;
        pub fn current() -> Self;
        #[inside]
        pub fn try_current() -> Result<Self, TryCurrentError>;
        #[runs(0, task)]
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        #[runs(0, offloaded)]
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[blocks(block_on, fatal, tokio = ".await", why = "it panics in async code")]
        #[runs(0, root)]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn runtime_flavor(&self) -> RuntimeFlavor;
        pub fn id(&self) -> Id;
        pub fn name(&self) -> Option<&str>;
        pub fn metrics(&self) -> RuntimeMetrics;
        pub async fn dump(&self) -> Dump;
    }

    #[guard(bad, why = "it must be dropped on its own thread, in order")]
    pub struct EnterGuard<'a> {}

    pub struct TryCurrentError {}
    impl TryCurrentError {
        pub fn is_missing_context(&self) -> bool;
        pub fn is_thread_local_destroyed(&self) -> bool;
    }

    pub struct Runtime {}
    impl Runtime {
        #[blocks(block_on, fatal, dropped, tokio = "tokio::runtime::Handle::current", why = "dropping the runtime panics in async code")]
        #[flavor(workers)]
        pub fn new() -> io::Result<Runtime>;
        pub fn handle(&self) -> &Handle;
        #[runs(0, task)]
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        #[runs(0, offloaded)]
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[blocks(block_on, fatal, tokio = ".await", why = "it panics in async code")]
        #[runs(0, root)]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard<'_>;
        #[blocks(block_on, fatal, tokio = "Runtime::shutdown_background", why = "it panics in async code")]
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }

    #[derive(PartialEq, Eq)]
    pub enum RuntimeFlavor {
        CurrentThread,
        MultiThread,
    }

    pub struct LocalRuntime {}
    impl LocalRuntime {
        pub fn new() -> io::Result<LocalRuntime>;
        pub fn handle(&self) -> &Handle;
        #[runs(0, task)]
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        #[runs(0, offloaded)]
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[blocks(block_on, fatal, tokio = ".await", why = "it panics in async code")]
        #[runs(0, root)]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard<'_>;
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }

    #[derive(Default)]
    pub struct LocalOptions {}

    #[derive(Clone, Copy, Hash, Eq, PartialEq)]
    pub struct Id {}

    #[derive(Clone)]
    pub struct RuntimeMetrics {}
    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize;
        pub fn num_alive_tasks(&self) -> usize;
        pub fn global_queue_depth(&self) -> usize;
        pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
        pub fn worker_park_count(&self, worker: usize) -> u64;
        pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
    }

    pub mod dump {
        pub struct Dump {}
    }
}
