//! Who runs each body, and on which runtime.
//!
//! Belongs here: what is known about a body from its package and its callers. Never: lints, or lists of APIs.

mod boxed;
mod drops;
mod endless;
mod executor;
mod fate;
mod nested;
mod order;
mod programs;
mod relevance;
mod runtime;
mod runtimes;
mod sites;
mod spread;
mod standing;
mod starting;
mod support;

pub use drops::{DroppedAt, Drops};
pub use executor::{driver, needed};
pub use relevance::Relevance;
pub use runtime::Runtime;
pub use runtimes::Runtimes;
pub use standing::{Alone, Standings, Why};
