//! The type of every expression of a body, and the target of every call, by unification. Yes, No or Unknown.
//!
//! Belongs here: types, traits, method lookup, inference. Never: facts about libraries (they are declarations), or what a type means
//! for async code.

mod result;

pub use result::{Callee, Inference, Target};

/// Infers one body of the workspace.
pub fn infer(_program: &crate::resolve::Program, _owner: crate::resolve::DefId) -> Inference {
    Inference::default()
}
