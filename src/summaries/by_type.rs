//! Calls of a trait's member on a parameter whose type callers choose: what they enter where that is known.

use super::extract::{Edge, Given};
use crate::flow::{Ask, Question, Slot, TypedBody};

/// More types than this are not told apart.
const TYPES: usize = 6;

/// The edges into the implementations for each type, which are made only where the type is known; the edge itself is left to the others.
pub(super) fn by_type<'p>(body: &TypedBody<'_>, edge: &mut Edge<'p>) -> Vec<Edge<'p>> {
    let [member] = *edge.targets else { return Vec::new() };
    let Some(slot) = body.chosen_receiver(edge.call).filter(|_| body.program.is_trait_member(member)) else { return Vec::new() };
    let types = body.program.implementations_by_type(member);
    if types.len() > TYPES {
        return Vec::new();
    }
    let asked = |ty| Question { slot, ask: Ask::Type(ty) };
    // The types in the call are those of the trait's member: an implementation counts its own.
    let values: Given = edge.given.iter().filter(|(parameter, _)| !Slot::is_type(*parameter)).cloned().collect();
    let known = |(ty, targets): &(_, Vec<_>)| {
        let required = [&edge.required[..], &[(asked(*ty), true)]].concat();
        let given = if **targets == [member] { edge.given.clone() } else { values.clone() };
        Edge { targets: targets.as_slice().into(), open: false, required, given, ..edge.clone() }
    };
    let edges = types.iter().map(known).collect();
    edge.required.extend(types.iter().map(|(ty, _)| (asked(*ty), false)));
    edges
}
