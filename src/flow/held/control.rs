//! Loops and jumps.

use super::walk::{Flow, Walk};
use crate::syntax::ir::{ExprId, PatId};
use crate::text::Symbol;

/// How often a loop's body is walked at most: what a turn leaves behind reaches the next one.
const TURNS: usize = 3;

impl Walk<'_, '_> {
    pub(super) fn endless(&mut self, body: ExprId, label: Option<Symbol>) {
        let breaks = self.turns(label, |walk| {
            walk.temporary_scope(|walk| walk.eval(body));
        });
        self.flow = breaks;
    }

    pub(super) fn while_loop(&mut self, condition: ExprId, body: ExprId, label: Option<Symbol>) {
        let mut done = Flow::NEVER;
        let breaks = self.turns(label, |walk| {
            let mut no = Flow::NEVER;
            let mut bound = 0;
            let temporaries = walk.temporary_scope(|walk| {
                bound = walk.binding_scope(|walk| {
                    let (yes, not) = walk.condition(condition);
                    no = not;
                    walk.flow = yes;
                    walk.temporary_scope(|walk| walk.eval(body));
                });
            });
            done = done.join(no.without(bound | temporaries));
        });
        self.flow = done.join(breaks);
    }

    pub(super) fn for_loop(&mut self, id: ExprId, pat: PatId, iter: ExprId, body: ExprId, label: Option<Symbol>, is_await: bool) {
        self.eval(iter);
        let mut done = Flow::NEVER;
        let breaks = self.turns(label, |walk| {
            if is_await {
                walk.wait(id);
            }
            done = done.join(walk.flow);
            walk.binding_scope(|walk| {
                walk.bind(pat, Some(iter), true);
                walk.temporary_scope(|walk| walk.eval(body));
            });
            done = done.join(walk.flow);
        });
        self.flow = done.join(breaks);
    }

    /// Walks a turn until nothing new reaches the loop's head; returns what leaves by `break`.
    fn turns(&mut self, label: Option<Symbol>, mut turn: impl FnMut(&mut Self)) -> Flow {
        let mut entry = self.flow;
        let mut breaks = Flow::NEVER;
        for _ in 0..TURNS {
            self.flow = entry;
            let target = self.target(label, true, &mut turn);
            breaks = breaks.join(target.breaks);
            let next = entry.join(self.flow.without(target.inside)).join(target.continues);
            if next == entry {
                break;
            }
            entry = next;
        }
        breaks
    }

    /// `break`
    pub(super) fn leave_to(&mut self, label: Option<Symbol>) {
        let flow = std::mem::replace(&mut self.flow, Flow::NEVER);
        let found = self.targets.iter_mut().rev().find(|target| if label.is_some() { target.label == label } else { target.is_loop });
        if let Some(target) = found {
            target.breaks = target.breaks.join(flow);
        }
    }

    /// `continue`
    pub(super) fn restart(&mut self, label: Option<Symbol>) {
        let flow = std::mem::replace(&mut self.flow, Flow::NEVER);
        let found = self.targets.iter_mut().rev().find(|target| target.is_loop && (label.is_none() || target.label == label));
        if let Some(target) = found {
            target.continues = target.continues.join(flow);
        }
    }
}
