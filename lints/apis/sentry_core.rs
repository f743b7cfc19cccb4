#![source("sentry-core 0.49.1")]

use std::sync::Arc;
use std::time::Duration;

#[source("sentry-core 0.49.1 src/client/mod.rs:512")]
pub struct Client {}
impl Client {
    pub fn is_enabled(&self) -> bool;
    #[blocks(wait, unbounded, why = "it waits until the events are sent, up to the timeout")]
    pub fn flush(&self, timeout: Option<Duration>) -> bool;
    #[blocks(wait, unbounded, why = "it waits until the events are sent, up to the timeout")]
    pub fn close(&self, timeout: Option<Duration>) -> bool;
}

#[source("sentry-core 0.49.1 src/hub.rs")]
pub struct Hub {}
impl Hub {
    pub fn current() -> Arc<Hub>;
    pub fn main() -> Arc<Hub>;
    pub fn client(&self) -> Option<Arc<Client>>;
    pub fn bind_client(&self, client: Option<Arc<Client>>);
}
