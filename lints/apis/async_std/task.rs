pub mod task {
    use std::future::Future;
    use std::io;
    use std::time::Duration;

    pub use futures_core::ready;
    pub use futures_core::ready::ready;
    pub use std::task::{Context, Poll, Waker};

    pub async fn yield_now();
    #[blocks(block_on, unbounded, tokio = ".await", async_std = ".await", why = "it parks the thread until the future is done")]
    #[runs(0, root)]
    pub fn block_on<F, T>(future: F) -> T
    where
        F: Future<Output = T>;
    pub fn current() -> Task;
    #[inside]
    pub fn try_current() -> Option<Task>;
    pub async fn sleep(dur: Duration);
    #[runs(0, task)]
    pub fn spawn<F, T>(future: F) -> JoinHandle<T>
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static;
    #[runs(0, offloaded)]
    pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static;
    #[runs(0, task)]
    pub fn spawn_local<F, T>(future: F) -> JoinHandle<T>
    where
        F: Future<Output = T> + 'static,
        T: 'static;

    #[derive(Default)]
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        #[runs(0, task)]
        pub fn spawn<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
        where
            F: Future<Output = T> + Send + 'static,
            T: Send + 'static;
        #[runs(0, task)]
        pub fn local<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
        where
            F: Future<Output = T> + 'static,
            T: 'static;
        #[blocks(block_on, unbounded, tokio = ".await", async_std = ".await", why = "it parks the thread until the future is done")]
        #[runs(0, root)]
        pub fn blocking<F, T>(self, future: F) -> T
        where
            F: Future<Output = T>;
    }

    #[handle(detaches)]
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task;
        pub async fn cancel(self) -> Option<T>;
    }
    impl<T> Future for JoinHandle<T> {
        type Output = T;
    }

    #[derive(Clone)]
    pub struct Task {}
    impl Task {
        pub fn id(&self) -> TaskId;
        pub fn name(&self) -> Option<&str>;
    }

    #[derive(Eq, PartialEq, Clone, Copy, Hash)]
    pub struct TaskId {}

    pub struct LocalKey<T: Send + 'static> {}
    impl<T: Send + 'static> LocalKey<T> {
        pub fn with<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&T) -> R;
        pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
        where
            F: FnOnce(&T) -> R;
    }

    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct AccessError {}
}
