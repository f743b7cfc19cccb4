//! The type of every expression of a body, and the target of every call, by unification. Yes, No or Unknown.
//!
//! Belongs here: types, traits, method lookup, inference. Never: facts about libraries (they are declarations), or what a type means
//! for async code.
//!
//! A body is walked once, expressions in source order, with what is expected of them; types are variables until something tells what
//! they are, and goals (`T: Trait`, `<T as Trait>::Name == X`) wait for the variables that they speak of. Nothing is ever an error: code
//! is taken to compile, and what is not known stays unknown.

mod ask;
mod autoderef;
mod body;
mod bounds;
mod build;
mod builder;
mod coerce;
mod convert;
mod display;
mod drops;
pub mod dump;
mod expr;
mod fold;
mod generics;
mod impl_index;
mod impls;
mod lang;
mod lower;
mod matching;
mod obligations;
mod pat;
mod predicate;
mod probe;
mod project;
mod result;
mod signature;
mod solve;
mod table;
#[cfg(test)]
mod tests;
mod ty;
mod types;

pub use result::{CalledItem, Callee, Inference, Target};
pub use ty::{Args, DynBound, DynBounds, Site, Ty, TyKind};
pub use types::Types;

use std::sync::Arc;

use crate::resolve::{DefId, Program};

/// Infers the body of a fn, const or static of the workspace, once; nothing is known of a definition without one.
pub fn infer(program: &Program, owner: DefId) -> Arc<Inference> {
    let types = Types::new(program);
    types.inferences.get_or(owner, || {
        let scopes = Arc::new(program.scopes(owner));
        Arc::new(match program.body(owner) {
            Some(body) => body::BodyInfer::new(&types, owner, body, &scopes).run(),
            None => Inference::new(scopes),
        })
    })
}
