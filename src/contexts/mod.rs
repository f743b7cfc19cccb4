//! Who runs each piece of code: a task, the root future, a thread that may block, plain sync code, or nobody knows.
//!
//! Belongs here: regions of a body and what their consumers do with them, the runtime of a package. Never: lints, or lists of APIs.

mod context;
mod region;
mod runtime;

pub use context::{Context, Reason};
pub use region::{Region, RegionId, RegionKind, Regions};
pub use runtime::Runtime;
