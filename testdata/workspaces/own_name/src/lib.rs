//! Has the name of a library that the catalogue describes, and is not that.

pub(crate) fn call<R>(work: impl FnOnce() -> R) -> R {
    work()
}

pub fn run() {
    call(|| futures_lite::future::block_on(async {}));
}
