#![source("async-stream 0.3.6")]

#[arguments(coroutine)]
#[macro_export]
macro_rules! stream {
    () => {};
}
#[arguments(coroutine)]
#[macro_export]
macro_rules! try_stream {
    () => {};
}
