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
    /// A member of a trait: every implementation has the effect, this one for instance.
    Implementation(DefId),
}

/// What an effect is told apart by: facts of the pedantic tier do not mix with the others.
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
        let mut keys: Vec<Key> =
            bodies.iter().flat_map(|body| &body.blocking).map(|blocking| (blocking.effect, blocking.blocks.pedantic)).collect();
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

    /// The steps from a function down to the call that blocks, in order; ends with a [`Witness::Library`].
    pub fn chain(&self, function: DefId, key: Key) -> Vec<Witness<'p>> {
        let mut chain = Vec::new();
        let mut at = function;
        while let Some(witness) = self.witness(at, key) {
            chain.push(witness);
            match witness {
                Witness::Library(..) => break,
                Witness::Call(next, _) | Witness::Implementation(next) => at = next,
            }
        }
        chain
    }

    fn witness(&self, function: DefId, key: Key) -> Option<Witness<'p>> {
        self.effects(function).iter().find(|(it, _)| *it == key).map(|(_, witness)| *witness)
    }
}

/// The calls of the workspace, backwards.
struct Graph {
    /// Of each function the edges that lead into it, by index in `edges`.
    into: FxHashMap<DefId, Vec<usize>>,
    /// Caller, place of the call, number of targets that must all have the effect.
    edges: Vec<(DefId, Option<Place>, usize)>,
}

impl Graph {
    fn new(program: &Program, bodies: &[BodyCalls<'_>]) -> Self {
        let mut graph = Self { into: FxHashMap::default(), edges: Vec::new() };
        let mut members = Vec::new();
        for body in bodies {
            for edge in &body.edges {
                graph.add(body.owner, Some(edge.place), &edge.targets);
                members.extend(edge.targets.iter().copied().filter(|&target| program.is_trait_member(target)));
            }
        }
        members.sort_unstable();
        members.dedup();
        for member in members {
            graph.add(member, None, &program.implementations(member));
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
        let mut waiting: Vec<usize> = self.edges.iter().map(|&(.., targets)| targets).collect();
        let mut level = Vec::new();
        for body in bodies {
            let first = body.blocking.iter().find(|it| (it.effect, it.blocks.pedantic) == key);
            if let Some(it) = first {
                summaries.effects.entry(body.owner).or_default().push((key, Witness::Library(it.callee, it.blocks, it.place)));
                level.push(body.owner);
            }
        }
        while !level.is_empty() {
            let mut next = Vec::new();
            for reached in level {
                for &edge in self.into.get(&reached).map_or(&[][..], Vec::as_slice) {
                    waiting[edge] -= 1;
                    let (caller, place, _) = self.edges[edge];
                    if waiting[edge] > 0 || summaries.witness(caller, key).is_some() {
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
