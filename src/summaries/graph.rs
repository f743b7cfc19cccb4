//! Effects of all functions: from the calls that block backwards along the calls, the surest and shortest ways first, so that each witness
//! says what most surely happens.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::BodyCalls;
use super::answers::Answers;
use super::asked::{Asked, Entry};
use super::extract::Edge;
use super::locks::{locks, written};
use super::members::{Member, members};
use crate::catalog::{Blocks, Effect, Severity};
use crate::diagnostic::Place;
use crate::flow::{Likely, Ordered, OwnLock};
use crate::infer::Ty;
use crate::resolve::{CrateId, DefId, Program};
use crate::syntax::ir::Cfg;

/// One step towards the call that blocks.
#[derive(Clone, Copy, Debug)]
pub enum Witness<'p> {
    /// This library call blocks.
    Library(DefId, &'p Blocks, Place),
    /// This call enters a function of the project that has the effect.
    Call(Entry, Place),
    /// A member of a trait, by this implementation; each of them has the effect, or only some where the effect is weak.
    Implementation(Entry),
}

/// What an effect is told apart by: weak ones do not mix with the others. Weak is what a fact of the pedantic tier says, and what only
/// some implementations of a trait's member do.
pub(super) type Key = (Effect, bool);

/// One effect of a function.
#[derive(Clone, Copy, Debug)]
pub struct Known<'p> {
    /// What it does.
    pub key: Key,
    /// How sure it is to happen, the least sure step of the way.
    pub likely: Likely,
    /// How long the call at the end takes.
    pub severity: Severity,
    /// The first step.
    pub first: Witness<'p>,
}

/// The effects of the workspace's functions.
#[derive(Debug, Default)]
pub struct Summaries<'p> {
    effects: FxHashMap<Entry, Vec<Known<'p>>>,
    /// What decides which calls of a function are made.
    pub(super) asked: Asked,
    /// The locks that functions take.
    pub(super) locks: FxHashMap<DefId, Vec<OwnLock>>,
    /// The locks that functions hold wherever they call a closure that they are given, by the number of the parameter.
    pub(super) held: FxHashMap<DefId, Vec<(usize, OwnLock)>>,
    /// The places in functions where a lock is taken while another one is held, each with one where it is the other way round.
    pub(super) crossed: FxHashMap<DefId, Vec<(Ordered, Ordered)>>,
    /// The locks that somebody takes for himself alone, by their types, with the crates in which that is.
    pub(super) written: FxHashSet<(Ty, CrateId)>,
    /// The conditions of the calls that have one.
    conditions: FxHashMap<Place, Cow<'p, Cfg>>,
}

impl<'p> Summaries<'p> {
    /// Follows the calls of all bodies, which come in a fixed order, to a fixpoint. Work is linear in the calls, for each effect.
    pub fn new(program: &Program, bodies: &[BodyCalls<'p>]) -> Self {
        let members = members(program, bodies);
        let asked = Asked::new(bodies, &members, &may_block(bodies, &members));
        let mut summaries =
            Self { asked, locks: locks(bodies), written: written(bodies), conditions: conditions(bodies), ..Self::default() };
        let graph = Graph::new(bodies, &members, &summaries.asked);
        let blocking = bodies.iter().flat_map(|body| &body.blocking);
        let mut keys: Vec<Key> = blocking.flat_map(|it| [(it.effect, it.blocks.pedantic), (it.effect, true)]).collect();
        keys.sort_unstable();
        keys.dedup();
        // What panics is told only where nothing milder can happen in its place.
        keys.sort_by_key(|key| key.0 == Effect::BlockOn);
        for key in keys {
            graph.spread(key, &mut summaries);
        }
        summaries
    }

    /// The entry of a call in the code of `caller` that says this about the function's parameters.
    pub(super) fn entry(&self, function: DefId, edge: &Edge<'_>, caller: DefId) -> Entry {
        self.asked.entry(function, edge, self.asked.code_of(caller))
    }

    /// The effects of calling a function, default tier first.
    pub fn effects(&self, entry: Entry) -> &[Known<'p>] {
        self.effects.get(&entry).map_or(&[], Vec::as_slice)
    }

    /// The functions that would not block either if nobody said so.
    pub fn needlessly_nonblocking(&self, bodies: &[BodyCalls<'p>]) -> Vec<DefId> {
        let blocks = |body: &&BodyCalls<'p>| {
            let mut targets = body.edges.iter().flat_map(|edge| &edge.targets);
            !body.blocking.is_empty() || targets.any(|&target| !self.effects(Entry::plain(target)).is_empty())
        };
        bodies.iter().filter(|body| body.nonblocking).filter(|body| !blocks(body)).map(|body| body.owner).collect()
    }

    /// The steps from a function down to the call that blocks, in order; ends with a [`Witness::Library`].
    pub fn chain(&self, entry: Entry, key: Key) -> Vec<Witness<'p>> {
        let mut chain = Vec::new();
        let (mut at, mut key) = (entry, key);
        // Behind the step that makes an effect weak it can be a plain one.
        while let Some(known) = self.known(at, key).or_else(|| self.known(at, (key.0, false))) {
            key = known.key;
            chain.push(known.first);
            match known.first {
                Witness::Library(..) => break,
                Witness::Call(next, _) | Witness::Implementation(next) => at = next,
            }
        }
        chain
    }

    /// The condition under which a call on a chain exists.
    pub(super) fn condition(&self, place: Place) -> Option<&Cfg> {
        self.conditions.get(&place).map(|cfg| &**cfg)
    }

    /// How long what a step leads to takes.
    fn severity(&self, step: Witness<'p>, key: Key) -> Severity {
        let behind = match step {
            Witness::Library(_, blocks, _) => return blocks.severity,
            Witness::Call(entry, _) | Witness::Implementation(entry) => entry,
        };
        let known = self.known(behind, key).or_else(|| self.known(behind, (key.0, false)));
        known.map_or(Severity::Millis, |known| known.severity)
    }

    fn known(&self, entry: Entry, key: Key) -> Option<Known<'p>> {
        self.effects(entry).iter().find(|known| known.key == key).copied()
    }

    /// Whether a function has the effect, or a stronger one of the same kind.
    pub(super) fn has(&self, entry: Entry, key: Key) -> bool {
        self.effects(entry).iter().any(|known| known.key.0 == key.0 && known.key.1 <= key.1)
    }
}

/// The functions that block if all the calls in them are made.
fn may_block(bodies: &[BodyCalls<'_>], members: &[Member]) -> FxHashSet<DefId> {
    let mut into: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
    let calls = bodies.iter().flat_map(|body| body.edges.iter().flat_map(|edge| &edge.targets).map(|&target| (body.owner, target)));
    let implemented = members.iter().flat_map(|it| it.implementations.iter().map(|&implementation| (it.member, implementation)));
    for (caller, target) in calls.chain(implemented) {
        into.entry(target).or_default().push(caller);
    }
    let mut open: Vec<DefId> = bodies.iter().filter(|body| !body.blocking.is_empty()).map(|body| body.owner).collect();
    let mut found: FxHashSet<DefId> = open.iter().copied().collect();
    while let Some(reached) = open.pop() {
        let callers = into.get(&reached).into_iter().flatten().copied();
        open.extend(callers.filter(|&caller| found.insert(caller)));
    }
    found
}

/// The conditions of the calls of all bodies. Of several calls at one place, out of a macro, none is known.
fn conditions<'p>(bodies: &[BodyCalls<'p>]) -> FxHashMap<Place, Cow<'p, Cfg>> {
    let mut found: FxHashMap<Place, Cow<'p, Cfg>> = FxHashMap::default();
    for body in bodies {
        let blocking = body.blocking.iter().map(|it| (it.place, &it.cfg));
        let all = blocking.chain(body.edges.iter().map(|it| (it.place, &it.cfg)));
        for (place, cfg) in all.filter(|(_, cfg)| !cfg.is_true()) {
            let known = found.entry(place).or_insert_with(|| cfg.clone());
            if *known != *cfg {
                *known = Cow::Owned(Cfg::True);
            }
        }
    }
    found
}

/// A call, or what a member of a trait enters.
struct Way<'b, 'p> {
    caller: Entry,
    /// The call, and the body that it stands in; none for a member.
    call: Option<(&'b BodyCalls<'p>, &'b Edge<'p>)>,
    likely: Likely,
    /// How many targets must all have the effect.
    targets: usize,
}

/// The calls of the workspace, backwards.
struct Graph<'b, 'p> {
    /// What is called, and the body behind it.
    entries: Vec<(Entry, &'b BodyCalls<'p>)>,
    /// Of each entry the edges that lead into it, by index in `edges`.
    into: FxHashMap<Entry, Vec<usize>>,
    edges: Vec<Way<'b, 'p>>,
    /// The ways in which members of traits are entered, each with what that can enter, stand-ins for tests last.
    members: Vec<Entered>,
    /// The members of traits by the way in which they are entered.
    by_entry: FxHashMap<Entry, usize>,
}

/// A member of a trait, entered in one way.
struct Entered {
    entry: Entry,
    implementations: Vec<Entry>,
    /// How many of them, from the first on, are no stand-ins for tests.
    real: usize,
}

impl<'b, 'p> Graph<'b, 'p> {
    fn new(bodies: &'b [BodyCalls<'p>], members: &[Member], asked: &Asked) -> Self {
        let mut graph = Self {
            entries: entries(bodies, asked),
            into: FxHashMap::default(),
            edges: Vec::new(),
            members: Vec::new(),
            by_entry: FxHashMap::default(),
        };
        for (entry, body) in graph.entries.clone() {
            for edge in &body.edges {
                if asked.is_made(entry, &edge.required) {
                    let required = asked.required(body.owner, &edge.required);
                    let targets = edge.targets.iter().map(|&target| asked.entry(target, edge, entry));
                    graph.add(entry, Some((body, edge)), likely_for(entry, edge.likely, required), targets);
                }
            }
        }
        for Member { entry, implementations, real, member } in members {
            // What is known where a default body is entered is about that body.
            let known = if *entry == Entry::plain(*member) { asked.ways_into(*member) } else { &[] };
            for entry in std::iter::once(*entry).chain(known.iter().copied()) {
                let implementations: Vec<Entry> = implementations.iter().map(|&it| asked.implementation(it, entry)).collect();
                graph.add(entry, None, Likely::Always, implementations.iter().copied());
                graph.by_entry.insert(entry, graph.members.len());
                graph.members.push(Entered { entry, implementations, real: *real });
            }
        }
        graph
    }

    fn add(
        &mut self,
        caller: Entry,
        call: Option<(&'b BodyCalls<'p>, &'b Edge<'p>)>,
        likely: Likely,
        targets: impl Iterator<Item = Entry>,
    ) {
        let mut count = 0;
        for target in targets {
            self.into.entry(target).or_default().push(self.edges.len());
            count += 1;
        }
        self.edges.push(Way { caller, call, likely, targets: count });
    }

    /// The implementation of a trait's member to show for an effect: of those that have it the mildest, since any of them can be called.
    fn shown(&self, member: Entry, reached: Entry, key: Key, summaries: &Summaries<'p>) -> Entry {
        let Some(&at) = self.by_entry.get(&member) else { return reached };
        let Entered { implementations, real, .. } = &self.members[at];
        let (real, stand_ins) = implementations.split_at(*real);
        let severity = |it: Entry| summaries.known(it, key).map(|known| known.severity);
        let mildest = |all: &[Entry]| {
            let having = all.iter().filter(|&&it| it != member).filter_map(|&it| Some((severity(it)?, it)));
            having.min_by_key(|(severity, _)| *severity).map(|(_, it)| it)
        };
        mildest(real).or_else(|| mildest(stand_ins)).unwrap_or(reached)
    }

    fn spread(&self, key: Key, summaries: &mut Summaries<'p>) {
        let all = |way: &Way<'_, '_>| if key.1 && way.call.is_none() { 1 } else { way.targets };
        let mut waiting: Vec<usize> = self.edges.iter().map(all).collect();
        let mut open = Open::default();
        for &(entry, body) in &self.entries {
            let of_key = body.blocking.iter().filter(|it| (it.effect, it.blocks.pedantic) == key);
            let made = of_key.filter_map(|it| {
                let required = summaries.asked.required(body.owner, &it.required);
                let likely = || summaries.told(key, entry, body, &it.required, likely_for(entry, it.likely, required));
                summaries.asked.is_made(entry, &it.required).then(|| (likely(), it))
            });
            // What always happens, and takes longest, says most.
            if let Some((likely, it)) = made.min_by_key(|(likely, it)| (*likely, Reverse(it.blocks.severity))) {
                open.add(likely, 0, entry, Witness::Library(it.callee, it.blocks, it.place));
            }
        }
        if key.1 {
            for Entered { entry, implementations, .. } in &self.members {
                let some = implementations.iter().find(|&&it| it != *entry && summaries.has(it, (key.0, false)));
                if let Some(&some) = some {
                    open.add(Likely::Always, 0, *entry, Witness::Implementation(some));
                }
            }
        }
        while let Some((likely, length, entry, first)) = open.next() {
            if summaries.has(entry, key) {
                continue;
            }
            let severity = summaries.severity(first, key);
            summaries.effects.entry(entry).or_default().push(Known { key, likely, severity, first });
            for &edge in self.into.get(&entry).map_or(&[][..], Vec::as_slice) {
                let way = &self.edges[edge];
                if way.call.is_some_and(|(_, edge)| edge.spared == Some(key.0)) {
                    continue;
                }
                waiting[edge] = waiting[edge].saturating_sub(1);
                if waiting[edge] == 0 && !summaries.has(way.caller, key) {
                    let (witness, own) = match way.call {
                        Some((body, edge)) => {
                            let own = summaries.told(key, way.caller, body, &edge.required, way.likely);
                            (Witness::Call(entry, edge.place), own)
                        }
                        None => (Witness::Implementation(self.shown(way.caller, entry, key, summaries)), way.likely),
                    };
                    open.add(likely.max(own), length + 1, way.caller, witness);
                }
            }
        }
    }
}

/// How sure something is where a function is entered so: what a certain text decides is nothing special where that is given.
fn likely_for(entry: Entry, likely: Likely, required: Answers) -> Likely {
    if likely == Likely::Special && entry.given.confirms(required) { Likely::Sometimes } else { likely }
}

/// What has an effect and is not looked at yet, the surest and shortest ways first.
#[derive(Default)]
struct Open<'p> {
    queue: BinaryHeap<Reverse<(Likely, u32, usize)>>,
    found: Vec<(Entry, Witness<'p>)>,
}

impl<'p> Open<'p> {
    fn add(&mut self, likely: Likely, length: u32, entry: Entry, first: Witness<'p>) {
        self.queue.push(Reverse((likely, length, self.found.len())));
        self.found.push((entry, first));
    }

    fn next(&mut self) -> Option<(Likely, u32, Entry, Witness<'p>)> {
        let Reverse((likely, length, index)) = self.queue.pop()?;
        let (entry, first) = self.found[index];
        Some((likely, length, entry, first))
    }
}

/// All ways in which the bodies that may block are entered, in the order of the bodies.
fn entries<'b, 'p>(bodies: &'b [BodyCalls<'p>], asked: &Asked) -> Vec<(Entry, &'b BodyCalls<'p>)> {
    let bodies = bodies.iter().filter(|body| !body.nonblocking);
    let ways = |body: &BodyCalls<'p>| std::iter::once(Entry::plain(body.owner)).chain(asked.ways_into(body.owner).iter().copied());
    bodies.flat_map(|body| ways(body).map(move |entry| (entry, body))).collect()
}
