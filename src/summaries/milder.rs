//! Calls that panic in async code for one variant of an enum only, where for another one the same function blocks in a milder way.

use super::asked::Entry;
use super::extract::{BodyCalls, Edge};
use super::graph::{Key, Summaries};
use crate::catalog::Effect;
use crate::flow::{Ask, Likely, Question, Required};

impl<'p> Summaries<'p> {
    /// How sure it is what a call in a body does, where the parameters must be so for it. What panics for one variant is not told where
    /// another variant, which nobody rules out, blocks in a way that is known by now and does not panic.
    pub(super) fn told(&self, key: Key, entry: Entry, body: &BodyCalls<'p>, required: &Required, likely: Likely) -> Likely {
        let is_open = || !entry.given.confirms(self.asked.required(body.owner, required));
        let panics = key.0 == Effect::BlockOn && !required.is_empty();
        if panics && is_open() && self.has_milder_variant(body, required) { likely.max(Likely::Special) } else { likely }
    }

    fn has_milder_variant(&self, body: &BodyCalls<'p>, required: &Required) -> bool {
        let is_milder = |effect: Effect, pedantic: bool| !pedantic && !matches!(effect, Effect::BlockOn | Effect::Lock);
        let leads = |edge: &Edge<'p>| {
            let mut known = edge.targets.iter().flat_map(|&target| self.effects(self.entry(target, edge, body.owner)));
            known.any(|known| is_milder(known.key.0, known.key.1))
        };
        let blocking = body.blocking.iter().filter(|it| is_of_other_variant(required, &it.required));
        let mut edges = body.edges.iter().filter(|it| is_of_other_variant(required, &it.required));
        blocking.into_iter().any(|it| is_milder(it.effect, it.blocks.pedantic)) || edges.any(leads)
    }
}

/// Whether the value that one needs to be a variant is none of it for the other.
fn is_of_other_variant(one: &Required, other: &Required) -> bool {
    let differs = |asked: &Question, answer: &(Question, bool)| match (asked.ask, answer.0.ask) {
        (Ask::Variant(variant), Ask::Variant(other)) if asked.slot == answer.0.slot => (variant == other) != answer.1,
        _ => false,
    };
    one.iter().filter(|(_, yes)| *yes).any(|(asked, _)| other.iter().any(|answer| differs(asked, answer)))
}
