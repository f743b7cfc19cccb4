//! Effects of all functions: breadth first from the calls that block, backwards along the calls, so that each witness is a shortest one.

use rustc_hash::FxHashMap;

use super::BodyCalls;
use crate::catalog::{Blocks, Effect};
use crate::diagnostic::Place;
use crate::resolve::{DefId, Program};

/// One step towards the call that blocks.
#[derive(Clone, Copy, Debug)]
pub enum Witness<'p> {
    /// This library call blocks.
    Library(DefId, &'p Blocks, Place),
    /// This call enters a function of the project that has the effect.
    Call(DefId, Place),
    /// A member of a trait, by this implementation; each of them has the effect, or only some where the effect is weak.
    Implementation(DefId),
}

/// What an effect is told apart by: weak ones do not mix with the others. Weak is what a fact of the pedantic tier says, and what only
/// some implementations of a trait's member do.
type Key = (Effect, bool);

/// The effects of the workspace's functions.
#[derive(Debug, Default)]
pub struct Summaries<'p> {
    effects: FxHashMap<DefId, Vec<(Key, Witness<'p>)>>,
}

impl<'p> Summaries<'p> {
    /// Follows the calls of all bodies, which come in a fixed order, to a fixpoint. Work is linear in the calls, for each effect.
    pub fn new(program: &Program, bodies: &[BodyCalls<'p>]) -> Self {
        let graph = Graph::new(program, bodies);
        let blocking = bodies.iter().flat_map(|body| &body.blocking);
        let mut keys: Vec<Key> = blocking.flat_map(|it| [(it.effect, it.blocks.pedantic), (it.effect, true)]).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut summaries = Self::default();
        for key in keys {
            graph.spread(key, bodies, &mut summaries);
        }
        summaries
    }

    /// The effects of calling a function, default tier first, each with its first step.
    pub fn effects(&self, function: DefId) -> &[(Key, Witness<'p>)] {
        self.effects.get(&function).map_or(&[], Vec::as_slice)
    }

    /// The functions that would not block either if nobody said so.
    pub fn needlessly_nonblocking(&self, bodies: &[BodyCalls<'p>]) -> Vec<DefId> {
        let blocks = |body: &&BodyCalls<'p>| {
            let mut targets = body.edges.iter().flat_map(|edge| &edge.targets);
            !body.blocking.is_empty() || targets.any(|&target| !self.effects(target).is_empty())
        };
        bodies.iter().filter(|body| body.nonblocking).filter(|body| !blocks(body)).map(|body| body.owner).collect()
    }

    /// The steps from a function down to the call that blocks, in order; ends with a [`Witness::Library`].
    pub fn chain(&self, function: DefId, key: Key) -> Vec<Witness<'p>> {
        let mut chain = Vec::new();
        let (mut at, mut key) = (function, key);
        // Behind the step that makes an effect weak it can be a plain one.
        while let Some((found, witness)) = self.witness(at, key).or_else(|| self.witness(at, (key.0, false))) {
            key = found;
            chain.push(witness);
            match witness {
                Witness::Library(..) => break,
                Witness::Call(next, _) | Witness::Implementation(next) => at = next,
            }
        }
        chain
    }

    fn witness(&self, function: DefId, key: Key) -> Option<(Key, Witness<'p>)> {
        self.effects(function).iter().find(|(it, _)| *it == key).copied()
    }

    /// Whether a function has the effect, or a stronger one of the same kind.
    pub(super) fn has(&self, function: DefId, key: Key) -> bool {
        self.effects(function).iter().any(|((effect, weak), _)| *effect == key.0 && *weak <= key.1)
    }
}

/// The calls of the workspace, backwards.
struct Graph {
    /// Of each function the edges that lead into it, by index in `edges`.
    into: FxHashMap<DefId, Vec<usize>>,
    /// Caller, place of the call, number of targets that must all have the effect.
    edges: Vec<(DefId, Option<Place>, usize)>,
    /// The called members of traits with what a call can enter.
    members: Vec<(DefId, Vec<DefId>)>,
}

impl Graph {
    fn new(program: &Program, bodies: &[BodyCalls<'_>]) -> Self {
        let mut graph = Self { into: FxHashMap::default(), edges: Vec::new(), members: Vec::new() };
        let mut members = Vec::new();
        for body in bodies {
            for edge in body.edges.iter().filter(|_| !body.nonblocking) {
                graph.add(body.owner, Some(edge.place), &edge.targets);
            }
            members.extend(body.entered.iter().copied().filter(|&target| program.is_trait_member(target)));
        }
        members.sort_unstable();
        members.dedup();
        members.retain(|&member| !program.is_nonblocking(member));
        for member in members {
            let implementations = program.implementations(member);
            graph.add(member, None, &implementations);
            graph.members.push((member, implementations));
        }
        graph
    }

    fn add(&mut self, caller: DefId, place: Option<Place>, targets: &[DefId]) {
        for &target in targets {
            self.into.entry(target).or_default().push(self.edges.len());
        }
        self.edges.push((caller, place, targets.len()));
    }

    fn spread<'p>(&self, key: Key, bodies: &[BodyCalls<'p>], summaries: &mut Summaries<'p>) {
        let all = |&(_, place, targets): &(DefId, Option<Place>, usize)| if key.1 && place.is_none() { 1 } else { targets };
        let mut waiting: Vec<usize> = self.edges.iter().map(all).collect();
        let mut level = Vec::new();
        for body in bodies.iter().filter(|body| !body.nonblocking) {
            let first = body.blocking.iter().find(|it| (it.effect, it.blocks.pedantic) == key);
            if let Some(it) = first {
                summaries.effects.entry(body.owner).or_default().push((key, Witness::Library(it.callee, it.blocks, it.place)));
                level.push(body.owner);
            }
        }
        if key.1 {
            for (member, implementations) in &self.members {
                let some = implementations.iter().find(|&&it| it != *member && summaries.has(it, (key.0, false)));
                if let Some(&some) = some.filter(|_| !summaries.has(*member, key)) {
                    summaries.effects.entry(*member).or_default().push((key, Witness::Implementation(some)));
                    level.push(*member);
                }
            }
        }
        while !level.is_empty() {
            let mut next = Vec::new();
            for reached in level {
                for &edge in self.into.get(&reached).map_or(&[][..], Vec::as_slice) {
                    waiting[edge] = waiting[edge].saturating_sub(1);
                    let (caller, place, _) = self.edges[edge];
                    if waiting[edge] > 0 || summaries.has(caller, key) {
                        continue;
                    }
                    let witness = place.map_or(Witness::Implementation(reached), |place| Witness::Call(reached, place));
                    summaries.effects.entry(caller).or_default().push((key, witness));
                    next.push(caller);
                }
            }
            level = next;
        }
    }
}
