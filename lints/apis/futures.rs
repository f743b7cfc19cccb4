#![source("futures 0.3.34")]

pub use futures_channel as channel;
pub use futures_core::future::TryFuture;
pub use futures_core::{ready, Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use futures_util::future::{FutureExt, TryFutureExt};
pub use futures_util::sink::SinkExt;
pub use futures_util::stream::{StreamExt, TryStreamExt};
pub use futures_util::{
    future, io, join, lock, never, pending, pin_mut, poll, select, select_biased, sink, stream, stream_select, task, try_join,
    AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt,
};
pub use std::future::Future;

pub mod executor {
    pub use futures_executor::{
        block_on, block_on_stream, enter, BlockingStream, Enter, EnterError, LocalPool, LocalSpawner, ThreadPool, ThreadPoolBuilder,
    };
}

pub mod prelude {
    pub use futures_core::Stream;
    pub use futures_util::future::{Future, TryFuture};
    pub use futures_util::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use futures_util::sink::Sink;
    pub use futures_util::stream::TryStream;
    pub use futures_util::{future, sink, stream};
}
