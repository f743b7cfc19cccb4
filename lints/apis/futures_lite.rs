#![source("futures-lite 2.6.1")]
#![closures(awaited)]

pub use crate::future::FutureExt;
pub use crate::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use crate::stream::StreamExt;
pub use futures_core::Stream;
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::future::Future;

#[arguments(here)]
#[macro_export]
macro_rules! pin {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! ready {
    () => {};
}

pub mod prelude {
    pub use futures_core::Stream;
    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use std::future::Future;
}
