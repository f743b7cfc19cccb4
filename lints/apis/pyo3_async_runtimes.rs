#![source("pyo3-async-runtimes 0.30.0")]

use crate::hidden::{Bound, Py, PyAny, PyResult, Python};
use std::future::Future;

pub use inventory;

pub fn get_running_loop(py: Python) -> PyResult<Bound<PyAny>>;
pub fn into_future_with_locals(locals: &TaskLocals, awaitable: Bound<PyAny>) -> PyResult<impl Future<Output = PyResult<Py<PyAny>>> + Send>;

pub struct TaskLocals {}
impl TaskLocals {
    pub fn new(event_loop: Bound<PyAny>) -> Self;
    pub fn with_running_loop(py: Python) -> PyResult<Self>;
    pub fn with_context(self, context: Bound<PyAny>) -> Self;
    pub fn copy_context(self, py: Python) -> PyResult<Self>;
    pub fn event_loop<'p>(&self, py: Python<'p>) -> Bound<'p, PyAny>;
    pub fn context<'p>(&self, py: Python<'p>) -> Bound<'p, PyAny>;
    pub fn clone_ref(&self, py: Python<'_>) -> Self;
}
impl Clone for TaskLocals {}

pub mod async_std {
    use crate::hidden::{Bound, IntoPyObject, Py, PyAny, PyResult, Python};
    use crate::TaskLocals;
    use futures_core::Stream;
    use std::future::Future;

    pub use pyo3_async_runtimes_macros::{async_std_main as main, async_std_test as test};

    pub async fn scope<F, R>(locals: TaskLocals, fut: F) -> R
    where
        F: Future<Output = R> + Send + 'static;
    pub async fn scope_local<F, R>(locals: TaskLocals, fut: F) -> R
    where
        F: Future<Output = R> + 'static;
    pub fn get_current_loop(py: Python) -> PyResult<Bound<PyAny>>;
    pub fn get_current_locals(py: Python) -> PyResult<TaskLocals>;
    #[runs(1, root)]
    pub fn run_until_complete<F, T>(event_loop: Bound<PyAny>, fut: F) -> PyResult<T>
    where
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: Send + Sync + 'static;
    #[runs(1, root)]
    pub fn run<F, T>(py: Python, fut: F) -> PyResult<T>
    where
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: Send + Sync + 'static;
    pub fn future_into_py_with_locals<F, T>(py: Python, locals: TaskLocals, fut: F) -> PyResult<Bound<PyAny>>
    where
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: for<'py> IntoPyObject<'py> + Send + 'static;
    pub fn future_into_py<F, T>(py: Python, fut: F) -> PyResult<Bound<PyAny>>
    where
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: for<'py> IntoPyObject<'py> + Send + 'static;
    pub fn local_future_into_py_with_locals<F, T>(py: Python, locals: TaskLocals, fut: F) -> PyResult<Bound<PyAny>>
    where
        F: Future<Output = PyResult<T>> + 'static,
        T: for<'py> IntoPyObject<'py>;
    pub fn local_future_into_py<F, T>(py: Python, fut: F) -> PyResult<Bound<PyAny>>
    where
        F: Future<Output = PyResult<T>> + 'static,
        T: for<'py> IntoPyObject<'py>;
    pub fn into_future(awaitable: Bound<PyAny>) -> PyResult<impl Future<Output = PyResult<Py<PyAny>>> + Send>;
    pub fn into_stream_v1(gen: Bound<'_, PyAny>) -> PyResult<impl Stream<Item = PyResult<Py<PyAny>>> + 'static>;
    pub fn into_stream_with_locals_v1(
        locals: TaskLocals,
        gen: Bound<'_, PyAny>,
    ) -> PyResult<impl Stream<Item = PyResult<Py<PyAny>>> + 'static>;
    pub fn into_stream_with_locals_v2(locals: TaskLocals, gen: Bound<'_, PyAny>) -> PyResult<impl Stream<Item = Py<PyAny>> + 'static>;
    pub fn into_stream_v2(gen: Bound<'_, PyAny>) -> PyResult<impl Stream<Item = Py<PyAny>> + 'static>;

    pub mod re_exports {
        pub use async_std::task::spawn_blocking;
    }
}

pub mod generic {
    use crate::hidden::{Bound, IntoPyObject, Py, PyAny, PyResult, Python};
    use crate::TaskLocals;
    use futures_core::Stream;
    use std::any::Any;
    use std::future::Future;
    use std::pin::Pin;

    pub fn get_current_loop<R>(py: Python) -> PyResult<Bound<PyAny>>
    where
        R: ContextExt;
    pub fn get_current_locals<R>(py: Python) -> PyResult<TaskLocals>
    where
        R: ContextExt;
    #[runs(1, root)]
    pub fn run_until_complete<R, F, T>(event_loop: &Bound<PyAny>, fut: F) -> PyResult<T>
    where
        R: Runtime + ContextExt,
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: Send + Sync + 'static;
    #[runs(1, root)]
    pub fn run<R, F, T>(py: Python, fut: F) -> PyResult<T>
    where
        R: Runtime + ContextExt,
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: Send + Sync + 'static;
    pub fn into_future<R>(awaitable: Bound<PyAny>) -> PyResult<impl Future<Output = PyResult<Py<PyAny>>> + Send>
    where
        R: Runtime + ContextExt;
    pub fn future_into_py_with_locals<R, F, T>(py: Python, locals: TaskLocals, fut: F) -> PyResult<Bound<PyAny>>
    where
        R: Runtime + ContextExt,
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: for<'py> IntoPyObject<'py> + Send + 'static;
    pub fn future_into_py<R, F, T>(py: Python, fut: F) -> PyResult<Bound<PyAny>>
    where
        R: Runtime + ContextExt,
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: for<'py> IntoPyObject<'py> + Send + 'static;
    pub fn local_future_into_py_with_locals<R, F, T>(py: Python, locals: TaskLocals, fut: F) -> PyResult<Bound<PyAny>>
    where
        R: Runtime + SpawnLocalExt + LocalContextExt,
        F: Future<Output = PyResult<T>> + 'static,
        T: for<'py> IntoPyObject<'py>;
    pub fn local_future_into_py<R, F, T>(py: Python, fut: F) -> PyResult<Bound<PyAny>>
    where
        R: Runtime + ContextExt + SpawnLocalExt + LocalContextExt,
        F: Future<Output = PyResult<T>> + 'static,
        T: for<'py> IntoPyObject<'py>;
    pub fn into_stream_with_locals_v1<R>(
        locals: TaskLocals,
        gen: Bound<'_, PyAny>,
    ) -> PyResult<impl Stream<Item = PyResult<Py<PyAny>>> + 'static>
    where
        R: Runtime;
    pub fn into_stream_v1<R>(gen: Bound<'_, PyAny>) -> PyResult<impl Stream<Item = PyResult<Py<PyAny>>> + 'static>
    where
        R: Runtime + ContextExt;
    pub fn into_stream_with_locals_v2<R>(locals: TaskLocals, gen: Bound<'_, PyAny>) -> PyResult<impl Stream<Item = Py<PyAny>> + 'static>
    where
        R: Runtime + ContextExt;
    pub fn into_stream_v2<R>(gen: Bound<'_, PyAny>) -> PyResult<impl Stream<Item = Py<PyAny>> + 'static>
    where
        R: Runtime + ContextExt;

    pub trait JoinError {
        fn is_panic(&self) -> bool;
        fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    }
    impl JoinError for tokio::task::JoinError {}

    pub trait Runtime: Send + 'static {
        type JoinError: JoinError + Send;
        type JoinHandle: Future<Output = Result<(), Self::JoinError>> + Send;
        fn spawn<F>(fut: F) -> Self::JoinHandle
        where
            F: Future<Output = ()> + Send + 'static;
        fn spawn_blocking<F>(f: F) -> Self::JoinHandle
        where
            F: FnOnce() + Send + 'static;
    }

    pub trait SpawnLocalExt: Runtime {
        fn spawn_local<F>(fut: F) -> Self::JoinHandle
        where
            F: Future<Output = ()> + 'static;
    }

    pub trait ContextExt: Runtime {
        fn scope<F, R>(locals: TaskLocals, fut: F) -> Pin<Box<dyn Future<Output = R> + Send>>
        where
            F: Future<Output = R> + Send + 'static;
        fn get_task_locals() -> Option<TaskLocals>;
    }

    pub trait LocalContextExt: Runtime {
        fn scope_local<F, R>(locals: TaskLocals, fut: F) -> Pin<Box<dyn Future<Output = R>>>
        where
            F: Future<Output = R> + 'static;
    }
}

mod hidden {
    use crate::hidden::PyResult;
    use std::future::Future;
    use std::pin::Pin;

    pub type TestFn = dyn Fn() -> Pin<Box<dyn Future<Output = PyResult<()>> + Send>> + Send + Sync;
    pub struct Bound<A> {}
    pub struct IntoPyObject {}
    pub struct Py<A> {}
    pub struct PyAny {}
    pub struct PyResult<A> {}
    pub struct Python {}
}

pub mod testing {
    use crate::hidden::{PyResult, TestFn};
    use std::future::Future;
    use std::pin::Pin;

    pub fn parse_args() -> Args;
    pub async fn test_harness(tests: Vec<Test>, args: Args) -> PyResult<()>;
    pub async fn main() -> PyResult<()>;

    #[derive(Default)]
    pub struct Args {}

    #[derive(Clone)]
    pub struct Test {
        pub name: &'static str,
        pub test_fn: &'static TestFn,
    }
    impl Test {
        pub fn task(&self) -> Pin<Box<dyn Future<Output = pyo3::PyResult<()>> + Send>>;
    }
}

pub mod tokio {
    use crate::hidden::{Bound, IntoPyObject, Py, PyAny, PyResult, Python};
    use crate::TaskLocals;
    use futures_core::Stream;
    use std::future::Future;
    use tokio::runtime::{Builder, Runtime};

    pub use pyo3_async_runtimes_macros::{tokio_main as main, tokio_test as test};

    pub async fn scope<F, R>(locals: TaskLocals, fut: F) -> R
    where
        F: Future<Output = R> + Send + 'static;
    pub async fn scope_local<F, R>(locals: TaskLocals, fut: F) -> R
    where
        F: Future<Output = R> + 'static;
    pub fn get_current_loop(py: Python) -> PyResult<Bound<PyAny>>;
    pub fn get_current_locals(py: Python) -> PyResult<TaskLocals>;
    pub fn init(builder: Builder);
    pub fn init_with_runtime(runtime: &'static Runtime) -> Result<(), ()>;
    pub fn get_runtime<'a>() -> &'a Runtime;
    #[blocks(block_on, fatal, pedantic, tokio = ".await", why = "it runs the asyncio loop on this thread")]
    #[runs(1, root)]
    pub fn run_until_complete<F, T>(event_loop: Bound<PyAny>, fut: F) -> PyResult<T>
    where
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: Send + Sync + 'static;
    #[blocks(block_on, fatal, pedantic, tokio = ".await", why = "it runs the asyncio loop on this thread")]
    #[runs(1, root)]
    pub fn run<F, T>(py: Python, fut: F) -> PyResult<T>
    where
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: Send + Sync + 'static;
    pub fn future_into_py_with_locals<F, T>(py: Python, locals: TaskLocals, fut: F) -> PyResult<Bound<PyAny>>
    where
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: for<'py> IntoPyObject<'py> + Send + 'static;
    #[runs(1, task)]
    pub fn future_into_py<F, T>(py: Python, fut: F) -> PyResult<Bound<PyAny>>
    where
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: for<'py> IntoPyObject<'py> + Send + 'static;
    pub fn local_future_into_py_with_locals<F, T>(py: Python, locals: TaskLocals, fut: F) -> PyResult<Bound<PyAny>>
    where
        F: Future<Output = PyResult<T>> + 'static,
        T: for<'py> IntoPyObject<'py>;
    pub fn local_future_into_py<F, T>(py: Python, fut: F) -> PyResult<Bound<PyAny>>
    where
        F: Future<Output = PyResult<T>> + 'static,
        T: for<'py> IntoPyObject<'py>;
    pub fn into_future(awaitable: Bound<PyAny>) -> PyResult<impl Future<Output = PyResult<Py<PyAny>>> + Send>;
    pub fn into_stream_with_locals_v1(
        locals: TaskLocals,
        gen: Bound<'_, PyAny>,
    ) -> PyResult<impl Stream<Item = PyResult<Py<PyAny>>> + 'static>;
    pub fn into_stream_v1(gen: Bound<'_, PyAny>) -> PyResult<impl Stream<Item = PyResult<Py<PyAny>>> + 'static>;
    pub fn into_stream_with_locals_v2(locals: TaskLocals, gen: Bound<'_, PyAny>) -> PyResult<impl Stream<Item = Py<PyAny>> + 'static>;
    pub fn into_stream_v2(gen: Bound<'_, PyAny>) -> PyResult<impl Stream<Item = Py<PyAny>> + 'static>;

    pub mod re_exports {
        pub use futures_util::future::pending;
        pub use tokio::runtime;
    }
}
