#![source("nb 1.1.0")]

use std::result;

pub type Result<T, E> = result::Result<T, Error<E>>;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Error<E> {
    Other(E),
    WouldBlock,
}
impl<E> Error<E> {
    pub fn map<T, F>(self, op: F) -> Error<T>
    where
        F: FnOnce(E) -> T;
}
impl<E> From<E> for Error<E> {}

#[blocks(wait, unbounded, tokio = "an async driver of the peripheral", why = "it spins until the operation is done")]
#[arguments(here)]
#[macro_export]
macro_rules! block {
    () => {};
}
