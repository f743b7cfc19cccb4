#![source("eyre 0.6.14")]
#![closures(here)]

use crate::hidden::ErrorHook;
use std::any::Any;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::panic::Location;
use std::{error, fmt, result};

pub use crate::{Report as Error, WrapErr as Context};

pub fn set_hook(hook: ErrorHook) -> Result<(), InstallError>;
pub fn Ok<T>(t: T) -> Result<T>;

pub struct Report {}
impl Report {
    pub fn new<E>(error: E) -> Self
    where
        E: error::Error + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self
    where
        M: Display + Debug + Send + Sync + 'static;
    pub fn wrap_err<D>(self, msg: D) -> Self
    where
        D: Display + Send + Sync + 'static;
    pub fn chain(&self) -> Chain<'_>;
    pub fn root_cause(&self) -> &(dyn error::Error + 'static);
    pub fn is<E>(&self) -> bool
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast<E>(self) -> Result<E, Self>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_ref<E>(&self) -> Option<&E>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn handler(&self) -> &dyn EyreHandler;
    pub fn handler_mut(&mut self) -> &mut dyn EyreHandler;
}
impl<E> From<E> for Report where E: error::Error + Send + Sync + 'static {}
impl Deref for Report {
    type Target = dyn error::Error + Send + Sync + 'static;
}
impl DerefMut for Report {}
impl AsRef<dyn error::Error + Send + Sync> for Report {}
impl AsRef<dyn error::Error> for Report {}

#[derive(Clone, Copy)]
pub struct InstallError;

pub trait EyreHandler: Any + Send + Sync {
    fn debug(&self, error: &(dyn error::Error + 'static), f: &mut fmt::Formatter<'_>) -> fmt::Result;
    fn display(&self, error: &(dyn error::Error + 'static), f: &mut fmt::Formatter<'_>) -> fmt::Result;
    fn track_caller(&mut self, location: &'static Location<'static>);
}
impl dyn EyreHandler {
    pub fn is<T: EyreHandler>(&self) -> bool;
    pub fn downcast_ref<T: EyreHandler>(&self) -> Option<&T>;
    pub fn downcast_mut<T: EyreHandler>(&mut self) -> Option<&mut T>;
}

pub struct DefaultHandler {}
impl DefaultHandler {
    pub fn default_with(error: &(dyn error::Error + 'static)) -> Box<dyn EyreHandler>;
}
impl EyreHandler for DefaultHandler {}

#[derive(Clone)]
pub struct Chain<'a> {}
impl<'a> Chain<'a> {
    pub fn new(head: &'a (dyn error::Error + 'static)) -> Self;
}
impl<'a> Iterator for Chain<'a> {
    type Item = &'a (dyn error::Error + 'static);
}
impl Default for Chain<'_> {}

pub type Result<T = (), E = Report> = result::Result<T, E>;

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
impl<T, E> WrapErr<T, E> for Result<T, E> where E: Send + Sync + 'static {}

pub trait OptionExt<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T>
    where
        M: Debug + Display + Send + Sync + 'static;
}
impl<T> OptionExt<T> for Option<T> {}

pub trait ContextCompat<T> {
    fn context<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn with_context<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
    fn wrap_err<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
}
impl<T> ContextCompat<T> for Option<T> {}

#[arguments(here)]
#[macro_export]
macro_rules! eyre {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! bail {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! ensure {
    () => {};
}

mod hidden {
    use crate::EyreHandler;
    use std::error;

    pub type ErrorHook = Box<dyn Fn(&(dyn error::Error + 'static)) -> Box<dyn EyreHandler> + Sync + Send + 'static>;
}
