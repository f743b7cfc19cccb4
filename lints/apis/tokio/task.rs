pub mod task {
    use crate::hidden::AccessError;
    use crate::runtime::{Handle, Runtime};
    use crate::task::futures::TaskLocalFuture;
    use std::any::Any;
    use std::future::Future;
    use std::io;
    use std::task::{Context, Poll};

    pub use crate::spawn;

    pub fn id() -> Id;
    pub fn try_id() -> Option<Id>;
    #[runs(0, offloaded)]
    pub fn block_in_place<F, R>(f: F) -> R
    where
        F: FnOnce() -> R;
    #[runs(0, offloaded)]
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub async fn yield_now();
    #[runs(0, task)]
    #[local]
    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;

    #[gone]
    pub struct JoinError {}
    impl JoinError {
        pub fn is_cancelled(&self) -> bool;
        pub fn is_panic(&self) -> bool;
        pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
        pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
        pub fn id(&self) -> Id;
    }

    #[derive(Clone, Copy, Hash, Eq, PartialEq, PartialOrd, Ord)]
    pub struct Id {}

    pub struct AbortHandle {}
    impl AbortHandle {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn id(&self) -> Id;
    }
    impl Clone for AbortHandle {}

    #[handle(detaches)]
    pub struct JoinHandle<T> {}
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
    }
    impl<T> JoinHandle<T> {
        pub fn abort(&self);
        #[loads]
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn id(&self) -> Id;
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
    }

    pub struct LocalSet {}
    impl LocalSet {
        #[local]
        pub fn new() -> LocalSet;
        pub fn enter(&self) -> LocalEnterGuard;
        #[runs(0, task)]
        #[local]
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        #[blocks(block_on, fatal, tokio = "LocalSet::run_until", why = "it panics in async code")]
        #[runs(1, root)]
        pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output
        where
            F: Future;
        #[runs(0, awaited)]
        #[local]
        pub async fn run_until<F>(&self, future: F) -> F::Output
        where
            F: Future;
        pub fn id(&self) -> crate::runtime::Id;
    }
    impl Future for LocalSet {
        type Output = ();
    }
    impl Default for LocalSet {}

    pub struct LocalEnterGuard {}

    pub struct LocalKey<T: 'static> {}
    impl<T: 'static> LocalKey<T> {
        #[runs(1, awaited)]
        pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>
        where
            F: Future;
        #[runs(1, here)]
        pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R
        where
            F: FnOnce() -> R;
        pub fn with<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&T) -> R;
        pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
        where
            F: FnOnce(&T) -> R;
    }
    impl<T: Clone + 'static> LocalKey<T> {
        pub fn get(&'static self) -> T;
        pub fn try_get(&'static self) -> Result<T, AccessError>;
    }

    pub struct JoinSet<T> {}
    impl<T> JoinSet<T> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T: 'static> JoinSet<T> {
        #[runs(0, task)]
        pub fn spawn<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T>,
            F: Send + 'static,
            T: Send;
        #[runs(0, task)]
        pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
        where
            F: Future<Output = T>,
            F: Send + 'static,
            T: Send;
        #[runs(0, task)]
        #[local]
        pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T>,
            F: 'static;
        #[runs(0, task)]
        #[local]
        pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle
        where
            F: Future<Output = T>,
            F: 'static;
        #[runs(0, offloaded)]
        pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
        where
            F: FnOnce() -> T,
            F: Send + 'static,
            T: Send;
        #[runs(0, offloaded)]
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
        where
            F: FnOnce() -> T,
            F: Send + 'static,
            T: Send;
        #[drained]
        #[cancel(safe, takes)]
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
        #[drained]
        #[cancel(safe)]
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        pub async fn shutdown(&mut self);
        pub async fn join_all(self) -> Vec<T>;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
        pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
        pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
    }
    impl<T> Default for JoinSet<T> {}
    impl<T, F> FromIterator<F> for JoinSet<T>
    where
        F: Future<Output = T>,
        F: Send + 'static,
        T: Send + 'static,
    {
    }
    impl<T, F> Extend<F> for JoinSet<T>
    where
        F: Future<Output = T>,
        F: Send + 'static,
        T: Send + 'static,
    {
    }

    #[derive(Default)]
    pub struct Builder<'a> {}
    impl<'a> Builder<'a> {
        pub fn new() -> Self;
        pub fn name(&self, name: &'a str) -> Self;
        #[runs(0, task)]
        pub fn spawn<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + Send + 'static,
            Fut::Output: Send + 'static;
        #[runs(0, task)]
        pub fn spawn_on<Fut>(self, future: Fut, handle: &Handle) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + Send + 'static,
            Fut::Output: Send + 'static;
        #[runs(0, task)]
        #[local]
        pub fn spawn_local<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + 'static,
            Fut::Output: 'static;
        #[runs(0, task)]
        #[local]
        pub fn spawn_local_on<Fut>(self, future: Fut, local_set: &LocalSet) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + 'static,
            Fut::Output: 'static;
        #[runs(0, offloaded)]
        pub fn spawn_blocking<Function, Output>(self, function: Function) -> io::Result<JoinHandle<Output>>
        where
            Function: FnOnce() -> Output + Send + 'static,
            Output: Send + 'static;
        #[runs(0, offloaded)]
        pub fn spawn_blocking_on<Function, Output>(self, function: Function, handle: &Handle) -> io::Result<JoinHandle<Output>>
        where
            Function: FnOnce() -> Output + Send + 'static,
            Output: Send + 'static;
    }

    pub mod coop {
        use std::future::Future;
        use std::task::{Context, Poll};

        pub async fn consume_budget();
        pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
        pub fn has_budget_remaining() -> bool;
        pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;
        pub fn cooperative<F: Future>(fut: F) -> Coop<F>;

        pub struct Unconstrained<F> {}
        impl<F> Future for Unconstrained<F>
        where
            F: Future,
        {
            type Output = <F as Future>::Output;
        }

        pub struct RestoreOnPending {}
        impl RestoreOnPending {
            pub fn made_progress(&self);
        }

        pub struct Coop<F: Future> {}
        impl<F: Future> Future for Coop<F> {
            type Output = F::Output;
        }
    }

    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;

        pub struct TaskLocalFuture<T, F> {}
        impl<T, F> TaskLocalFuture<T, F>
        where
            T: 'static,
        {
            pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
        }
        impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
            type Output = F::Output;
        }
    }

    pub mod id {
        pub use crate::task::{id, try_id, Id};
    }
}
