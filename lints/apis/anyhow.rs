#![source("anyhow 1.0.104")]
#![closures(here)]

use std::backtrace::Backtrace;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};

pub struct Error {}
mod error {
    use super::*;
    impl Error {
        pub fn new<E: StdError + Send + Sync>(error: E) -> Error;
        pub fn msg<M: Display>(message: M) -> Error;
        pub fn from_boxed(error: Box<dyn StdError + Send + Sync>) -> Error;
        pub fn context<C: Display>(self, context: C) -> Error;
        pub fn backtrace(&self) -> &Backtrace;
        pub fn chain(&self) -> Chain;
        pub fn root_cause(&self) -> &dyn StdError;
        pub fn is<E>(&self) -> bool;
        pub fn downcast<E>(self) -> std::result::Result<E, Error>;
        pub fn downcast_ref<E>(&self) -> Option<&E>;
        pub fn downcast_mut<E>(&mut self) -> Option<&mut E>;
        pub fn into_boxed_dyn_error(self) -> Box<dyn StdError + Send + Sync>;
        pub fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn StdError + Send + Sync>;
    }
}
impl<E: StdError + Send + Sync> From<E> for Error {}
impl Deref for Error { type Target = dyn StdError + Send + Sync; }
impl DerefMut for Error {}
impl Display for Error {}
impl From<Error> for Box<dyn StdError + Send + Sync> {}
impl From<Error> for Box<dyn StdError + Send> {}
impl From<Error> for Box<dyn StdError> {}

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Clone)]
pub struct Chain {}
impl Iterator for Chain { type Item = &dyn StdError; }
impl DoubleEndedIterator for Chain {}
impl ExactSizeIterator for Chain {}

pub trait Context<T, E> {
    fn context<C: Display>(self, context: C) -> std::result::Result<T, Error>;
    fn with_context<C: Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
impl<T> Context<T, Infallible> for Option<T> {}

pub fn Ok<T>(value: T) -> Result<T>;

#[arguments(here)]
#[macro_export]
macro_rules! anyhow { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! bail { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! ensure { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! format_err { () => {} }
