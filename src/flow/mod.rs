//! One body with its names and types, and what flows through it.
//!
//! Belongs here: questions about a single body: where a value goes, what lives across an await, what a drop loses. Never: other
//! bodies, or who runs this one.

mod consumer;
mod dropped;
mod effect;
mod endless;
mod future;
mod typed;

pub use consumer::{Consumer, consumer};
pub use dropped::{Dropped, How};
pub use effect::{Hazard, hazard};
pub use endless::Endless;
pub use future::{LazyFuture, TaskHandle};
pub use typed::TypedBody;
