//! One body with its names and types, and what flows through it.
//!
//! Belongs here: questions about a single body: where a value goes, what lives across an await, what a drop loses. Never: other
//! bodies (what a callee does with an argument comes in through [`ArgumentUse`]), or who runs this one.

mod argument;
mod consumer;
mod context;
mod dropped;
mod effect;
mod endless;
mod future;
mod region;
mod typed;

pub use argument::{ArgumentUse, Declared};
pub use consumer::{Consumer, consumer};
pub use context::{Context, Reason};
pub use dropped::{Dropped, How};
pub use effect::{Hazard, hazard};
pub use endless::Endless;
pub use future::{LazyFuture, TaskHandle};
pub use region::{Region, RegionId, RegionKind, Regions};
pub use typed::TypedBody;
