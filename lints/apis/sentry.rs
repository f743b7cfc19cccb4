#![source("sentry 0.49.1")]

use std::ops::Deref;

pub use sentry_core::*;

#[source("sentry 0.49.1 src/init.rs:91")]
pub fn init<C>(opts: C) -> ClientInitGuard;

pub struct ClientInitGuard {}
impl ClientInitGuard {
    pub fn is_enabled(&self) -> bool;
}
impl Deref for ClientInitGuard {
    type Target = Client;
}
