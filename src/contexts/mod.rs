//! Who runs each body, and on which runtime.
//!
//! Belongs here: what is known about a body from its package and its callers. Never: lints, or lists of APIs.

mod runtime;

pub use runtime::Runtime;
