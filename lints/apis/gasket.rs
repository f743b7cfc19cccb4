#![source("gasket 0.9.0")]

pub mod framework {
    use std::fmt::Display;

    pub trait Stage: Sized + Send {
        type Unit;
        type Worker: Worker<Self>;
        fn name(&self) -> &str;
    }
    #[derive(Debug)]
    pub enum WorkerError {
        Send,
        Recv,
        Panic,
        Restart,
        Retry,
    }
    pub trait AsWorkError<T> {
        fn or_panic(self) -> Result<T, WorkerError>;
        fn or_retry(self) -> Result<T, WorkerError>;
        fn or_restart(self) -> Result<T, WorkerError>;
    }
    impl<T, E: Display> AsWorkError<T> for Result<T, E> {}
    pub enum WorkSchedule<U> {
        Idle,
        Unit(U),
        Done,
    }
    // `spawn_stage` makes a thread for each stage, and on it a runtime that drives nothing else.
    pub trait Worker<S: Stage>: Sized {
        #[own_thread]
        async fn bootstrap(stage: &S) -> Result<Self, WorkerError>;
        #[own_thread]
        async fn schedule(&mut self, stage: &mut S) -> Result<WorkSchedule<S::Unit>, WorkerError>;
        #[own_thread]
        async fn execute(&mut self, unit: &S::Unit, stage: &mut S) -> Result<(), WorkerError>;
        #[own_thread]
        async fn teardown(&mut self) -> Result<(), WorkerError>;
    }
}
