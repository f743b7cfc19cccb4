//! From names to definitions: crates, module trees, imports, macros, cfg alternatives.
//!
//! Belongs here: the crate graph, the module tree of each crate, imports to a fixpoint, expansion of the workspace's macros, lexical
//! scopes of bodies. Never: types of expressions.

mod cfg;
mod facts;
mod ids;
mod program;
mod slot;

pub use cfg::compatible;
pub use ids::{Candidate, CrateId, DefId, DefKind, ModuleId, Namespace, Prim, Res, Resolution, TypeHead};
pub use program::{BodyScopes, Crate, CrateKind, Def, Module, Program};
pub use slot::Slot;
