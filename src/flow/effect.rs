//! What a single call does to its thread.

use super::TypedBody;
use crate::catalog::{Blocks, Effect};
use crate::resolve::DefId;
use crate::syntax::ir::ExprId;

/// A call that blocks by itself.
#[derive(Clone, Copy, Debug)]
pub struct Hazard<'p> {
    /// The call, method call or macro.
    pub call: ExprId,
    /// What it does.
    pub effect: Effect,
    /// The library function, one of several where cfgs decide.
    pub callee: DefId,
    /// Its fact, for the words and the advice.
    pub blocks: &'p Blocks,
}

/// What a call does to its thread, where every candidate callee that this body can be compiled with blocks.
///
/// A call that is awaited at once never blocks: it is an async twin, whatever its name resolved to.
pub fn hazard<'p>(view: &TypedBody<'p>, call: ExprId) -> Option<Hazard<'p>> {
    if view.is_awaited(call) {
        return None;
    }
    let facts = view.facts(call);
    let mut found = None;
    for (callee, facts) in facts {
        let blocks = facts.blocks.as_ref()?;
        if facts.blocks_as.is_some() {
            return None;
        }
        found.get_or_insert(Hazard { call, effect: blocks.effect, callee, blocks });
    }
    found
}
