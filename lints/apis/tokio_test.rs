#![source("tokio-test 0.4.6")]

use std::future::Future;

#[blocks(block_on, fatal, tokio = ".await", why = "it runs a runtime of its own inside this one")]
#[runs(0, root)]
pub fn block_on<F: Future>(future: F) -> F::Output;

pub mod io {
    use std::io;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::time::Duration;

    pub struct Mock {}
    impl AsyncRead for Mock {}
    impl AsyncWrite for Mock {}

    pub struct Handle {}
    impl Handle {
        pub fn read(&mut self, buf: &[u8]) -> &mut Self;
        pub fn read_error(&mut self, error: io::Error) -> &mut Self;
        pub fn write(&mut self, buf: &[u8]) -> &mut Self;
        pub fn write_error(&mut self, error: io::Error) -> &mut Self;
    }

    #[derive(Clone, Default)]
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Self;
        pub fn read(&mut self, buf: &[u8]) -> &mut Self;
        pub fn read_error(&mut self, error: io::Error) -> &mut Self;
        pub fn write(&mut self, buf: &[u8]) -> &mut Self;
        pub fn write_error(&mut self, error: io::Error) -> &mut Self;
        pub fn wait(&mut self, duration: Duration) -> &mut Self;
        pub fn name(&mut self, name: impl Into<String>) -> &mut Self;
        pub fn build(&mut self) -> Mock;
        pub fn build_with_handle(&mut self) -> (Mock, Handle);
    }
}

pub mod stream_mock {
    use futures_core::Stream;
    use std::time::Duration;

    #[derive(Clone)]
    pub struct StreamMockBuilder<T: Unpin> {}
    impl<T: Unpin> StreamMockBuilder<T> {
        pub fn new() -> Self;
        pub fn next(self, value: T) -> Self;
        pub fn wait(self, duration: Duration) -> Self;
        pub fn build(self) -> StreamMock<T>;
    }
    impl<T: Unpin> Default for StreamMockBuilder<T> {}

    pub struct StreamMock<T: Unpin> {}
    impl<T: Unpin> Stream for StreamMock<T> {
        type Item = T;
    }
}

pub mod task {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tokio_stream::Stream;

    pub fn spawn<T>(task: T) -> Spawn<T>;

    pub struct Spawn<T> {}
    impl<T> Spawn<T> {
        pub fn into_inner(self) -> T
        where
            T: Unpin;
        pub fn is_woken(&self) -> bool;
        pub fn waker_ref_count(&self) -> usize;
        pub fn enter<F, R>(&mut self, f: F) -> R
        where
            F: FnOnce(&mut Context<'_>, Pin<&mut T>) -> R;
    }
    impl<T: Unpin> Deref for Spawn<T> {
        type Target = T;
    }
    impl<T: Unpin> DerefMut for Spawn<T> {}
    impl<T: Future> Spawn<T> {
        pub fn poll(&mut self) -> Poll<T::Output>;
        pub fn poll_until_idle(&mut self) -> Poll<T::Output>;
    }
    impl<T: Stream> Spawn<T> {
        pub fn poll_next(&mut self) -> Poll<Option<T::Item>>;
    }
    impl<T: Future> Future for Spawn<T> {
        type Output = T::Output;
    }
    impl<T: Stream> Stream for Spawn<T> {
        type Item = T::Item;
    }
}
