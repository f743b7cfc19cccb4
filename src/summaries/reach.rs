//! What a single call leads to: a library call that blocks, at once or through the project's own functions.

use std::borrow::Cow;
use std::cmp::Reverse;

use super::extract::{Edge, POLLED, edges, polled_edges};
use super::{Known, Summaries, Witness};
use crate::catalog::{Blocks, Effect, Severity};
use crate::diagnostic::Place;
use crate::flow::{Hazard, Likely, TypedBody, hazard, hazard_given};
use crate::resolve::{DefId, compatible, is_rare};
use crate::syntax::ir::{Cfg, ExprId};

/// A call that blocks its thread.
#[derive(Clone, Debug)]
pub struct Reached<'p> {
    /// The call in the body that was asked about.
    pub call: ExprId,
    /// What it does.
    pub effect: Effect,
    /// What the call enters: the library function, or a function of the project.
    pub callee: DefId,
    /// The fact about the library function at the end.
    pub blocks: &'p Blocks,
    /// How sure the call is to do it.
    pub likely: Likely,
    /// The functions on the way, the library function last, each with the place where the one before calls it; empty where the call
    /// itself is the library's.
    pub chain: Vec<(DefId, Option<Place>)>,
    /// On the way a trait's member is called that other implementations have without the effect: the member, and the one with it.
    pub among: Option<(DefId, DefId)>,
    /// A trait's member that is called on the way, whose implementations all have the effect.
    pub through: Option<DefId>,
    /// It waits for something that another call of the body uses, which blocks as well.
    pub is_loan: bool,
}

impl Reached<'_> {
    /// The library function at the end.
    pub fn library(&self) -> DefId {
        self.chain.last().map_or(self.callee, |(function, _)| *function)
    }

    /// Whether it is over soon.
    pub fn is_light(&self) -> bool {
        self.likely == Likely::Light
    }

    /// Whether nothing but that it only opens a file puts it into the pedantic tier.
    pub fn only_opens(&self) -> bool {
        self.likely == Likely::Open && !(self.blocks.pedantic || self.among.is_some() || self.is_loan)
    }

    /// Whether it belongs to the pedantic tier.
    pub fn is_weak(&self) -> bool {
        let only_on_error = is_exceptional(self.likely) && self.effect != Effect::Sleep;
        self.blocks.pedantic
            || self.among.is_some()
            || self.is_loan
            || only_on_error
            || matches!(self.likely, Likely::Open | Likely::Moment | Likely::Once | Likely::Rare)
            || self.is_light() && self.effect != Effect::Sleep
    }
}

impl<'p> Summaries<'p> {
    /// The worst that a call does to its thread: one hazard is one finding. Effects of the default tier come before pedantic ones,
    /// locks last, then what does not only happen after a failure, what takes longest, what is surest, and the shortest chain.
    pub fn reached(&self, body: &TypedBody<'p>, call: ExprId) -> Option<Reached<'p>> {
        self.reached_under(body, call, &Cfg::True)
    }

    /// The same where the body runs only under a condition.
    pub fn reached_under(&self, body: &TypedBody<'p>, call: ExprId, around: &Cfg) -> Option<Reached<'p>> {
        if body.is_awaited(call) || !compatible(around, &body.cfg_at(call)) {
            return None;
        }
        self.worst(body, call, hazard(body, call), edges(body, call), around)
    }

    /// The worst that functions do that are given by name to a call, and run by the future that it makes or the task that it starts.
    pub fn reached_when_polled(&self, body: &TypedBody<'p>, call: ExprId) -> Option<Reached<'p>> {
        let direct = hazard_given(body, call, &POLLED);
        self.worst(body, call, direct, polled_edges(body, call), &Cfg::True)
    }

    fn worst(
        &self,
        body: &TypedBody<'p>,
        call: ExprId,
        direct: Option<Hazard<'p>>,
        edges: Vec<Edge<'p>>,
        around: &Cfg,
    ) -> Option<Reached<'p>> {
        let direct = direct.map(|it| {
            let likely = body.weight(call, it.effect);
            Reached {
                call,
                effect: it.effect,
                callee: it.callee,
                blocks: it.blocks,
                likely,
                chain: Vec::new(),
                among: None,
                through: None,
                is_loan: false,
            }
        });
        let through = edges.into_iter().filter_map(|edge| {
            let reached = self.through(body, &edge, around)?;
            Some(Reached { likely: reached.likely.max(edge.likely), ..reached })
        });
        let mut worst = direct.into_iter().chain(through).min_by_key(rank)?;
        match body.likely(call) {
            Likely::Once => worst.likely = worst.likely.max(Likely::Once),
            Likely::OnError if worst.blocks.removes && body.leaves_with_branch(call) => worst.likely = worst.likely.max(Likely::OnError),
            _ if worst.effect == Effect::Fs && worst.chain.is_empty() && body.has_awaited_counterpart(call) => {
                worst.likely = worst.likely.max(Likely::Rare);
            }
            _ if is_rare(&body.cfg_at(call)) || body.has_twin_that_is_on(call) => worst.likely = worst.likely.max(Likely::Rare),
            _ => {}
        }
        Some(worst)
    }

    /// What entering one of these targets does. Which one is entered depends on cfgs: all of them must block, each in its way.
    fn through(&self, body: &TypedBody<'p>, edge: &Edge<'p>, around: &Cfg) -> Option<Reached<'p>> {
        let (&first, others) = edge.targets.split_first()?;
        let call = edge.call;
        let start = self.entry(first, edge, body.owner);
        let is_shared = |pedantic: bool| {
            others.iter().all(|&other| {
                self.effects(self.entry(other, edge, body.owner))
                    .iter()
                    .any(|known| known.key.1 <= pedantic && known.likely != Likely::Elsewhere)
            })
        };
        let shared = self.effects(start).iter().filter(|known| edge.spared != Some(known.key.0) && is_shared(known.key.1));
        // What nobody builds is done where the caller is built as rarely.
        let is_built = |known: &&Known<'p>| known.likely != Likely::Elsewhere || body.program.is_off(body.owner, &edge.cfg);
        let found = shared.filter(is_built).filter_map(|&Known { key, likely, .. }| {
            let mut chain = vec![(first, None)];
            let mut at = start;
            let (mut among, mut through) = (None, None);
            let mut conditions = vec![around, &*edge.cfg];
            for witness in self.chain(start, key) {
                match witness {
                    Witness::Call(next, place) => {
                        conditions.extend(self.condition(place));
                        chain.push((next.function, Some(place)));
                        at = next;
                    }
                    // The implementation says more than the trait's member that the call names.
                    Witness::Implementation(next) => {
                        let member = std::mem::replace(&mut chain.last_mut()?.0, next.function);
                        if self.has(at, (key.0, false)) {
                            through.get_or_insert(member);
                        } else {
                            among.get_or_insert((member, next.function));
                        }
                        at = next;
                    }
                    Witness::Library(callee, blocks, place) => {
                        conditions.extend(self.condition(place));
                        chain.push((callee, Some(place)));
                        let among = among.filter(|_| !blocks.pedantic);
                        let callee = chain.first()?.0;
                        return can_hold(&conditions).then_some(Reached {
                            call,
                            effect: key.0,
                            callee,
                            blocks,
                            likely,
                            chain,
                            among,
                            through,
                            is_loan: false,
                        });
                    }
                }
            }
            None
        });
        found.min_by_key(rank)
    }
}

/// Whether it happens after a failure only, or with one certain argument.
fn is_exceptional(likely: Likely) -> bool {
    matches!(likely, Likely::OnError | Likely::Special)
}

/// Whether there is a build with all of these.
fn can_hold(conditions: &[&Cfg]) -> bool {
    let mut parts = conditions.iter().filter(|cfg| !cfg.is_true());
    let Some(first) = parts.next() else { return true };
    let all = parts.fold(Cow::Borrowed(*first), |all, part| if *all == **part { all } else { Cow::Owned(all.and(part)) });
    compatible(&all, &Cfg::True)
}

/// Locks come last: whatever else a call does says more; then what it does only after a failure.
fn rank(reached: &Reached<'_>) -> (bool, bool, bool, Reverse<Severity>, Likely, usize, Effect) {
    let blocks = reached.blocks;
    let is_lock = reached.effect == Effect::Lock;
    let on_error = is_exceptional(reached.likely);
    (reached.is_weak(), is_lock, on_error, Reverse(blocks.severity), reached.likely, reached.chain.len(), reached.effect)
}
