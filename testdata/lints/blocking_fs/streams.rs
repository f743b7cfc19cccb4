//! Closures of a stream's combinators run while it is polled, whoever makes the stream.

use std::path::{Path, PathBuf};

use futures::{Stream, StreamExt, future, stream};
use owning_ref::OwningHandle;

fn changes(_: &Path) -> impl Stream<Item = ()> {
    stream::empty()
}

fn contents(path: PathBuf) -> impl Stream<Item = String> {
    changes(&path).filter_map(move |()| {
        future::ready(std::fs::read_to_string(&path).ok()) //~ blocking_fs
    })
}

async fn handle(path: Box<PathBuf>) -> OwningHandle<Box<PathBuf>, Box<Vec<u8>>> {
    OwningHandle::new_with_fn(path, |path| {
        Box::new(std::fs::read(unsafe { &*path }).unwrap_or_default()) //~ blocking_fs
    })
}

async fn copies(stream: rusoto_core::ByteStream) -> std::io::Result<u64> {
    let mut read = stream.into_blocking_read();
    std::io::copy(&mut read, &mut Vec::new()) //~ blocking_net
}
