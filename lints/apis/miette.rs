#![source("miette 7.6.0 src/eyreish/")]
#![closures(here)]

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::result;

pub use crate::{Report as Error, WrapErr as Context};

pub type Result<T, E = Report> = result::Result<T, E>;

pub struct Report {}
impl Report {
    pub fn new<E>(error: E) -> Self
    where
        E: Diagnostic + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self
    where
        M: Display + Debug + Send + Sync + 'static;
    pub fn wrap_err<D>(self, msg: D) -> Self
    where
        D: Display + Send + Sync + 'static;
    pub fn context<D>(self, msg: D) -> Self
    where
        D: Display + Send + Sync + 'static;
    pub fn root_cause(&self) -> &(dyn StdError + 'static);
}
impl<E> From<E> for Report where E: Diagnostic + Send + Sync + 'static {}

pub trait Diagnostic: StdError {}

pub trait IntoDiagnostic<T, E> {
    fn into_diagnostic(self) -> Result<T, Report>;
}
impl<T, E: StdError + Send + Sync + 'static> IntoDiagnostic<T, E> for result::Result<T, E> {}

pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn with_context<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
}
impl<T, E> WrapErr<T, E> for result::Result<T, E> {}
