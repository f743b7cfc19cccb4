//! Locks that functions take in one order, and others in the other one.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{BodyCalls, Summaries};
use crate::flow::{LocksOf, NamedLock, Ordered, OwnLock, Regions, TypedBody};
use crate::resolve::{DefId, Program};

/// How many calls a lock is followed up.
const HOPS: usize = 3;

type Pair<'a> = (&'a NamedLock, &'a NamedLock);

/// The locks that functions take on some way.
struct Possible<'a> {
    locks: FxHashMap<DefId, Vec<OwnLock>>,
    summaries: &'a Summaries<'a>,
}

impl LocksOf for Possible<'_> {
    fn locks_of(&self, function: DefId) -> &[OwnLock] {
        self.locks.get(&function).map_or(&[], Vec::as_slice)
    }

    fn held_for(&self, function: DefId) -> &[(usize, OwnLock)] {
        self.summaries.held_for(function)
    }
}

impl<'a> Possible<'a> {
    fn new(summaries: &'a Summaries<'a>, calls: &[BodyCalls<'_>], bodies: &[(TypedBody<'_>, Regions)]) -> Self {
        let mut possible = Self { locks: FxHashMap::default(), summaries };
        let mut news: Option<FxHashSet<DefId>> = None;
        for _ in 0..=HOPS {
            let is_new = |calls: &BodyCalls<'_>| news.as_ref().is_none_or(|it| calls.entered.iter().any(|target| it.contains(target)));
            let affected = calls.par_iter().zip(bodies).filter(|(calls, _)| is_new(calls));
            let found = affected.map(|(_, (body, regions))| (body.owner, body.possible_locks(regions, &possible)));
            let found: Vec<_> = found.filter(|(owner, locks)| locks.len() > possible.locks_of(*owner).len()).collect();
            news = Some(found.iter().map(|(owner, _)| *owner).collect());
            possible.locks.extend(found);
        }
        possible
    }
}

impl<'p> Summaries<'p> {
    /// Finds the locks that are taken in two orders, once that [`Self::follow_locks`] has been. The bodies come in a fixed order.
    pub fn follow_orders(&mut self, program: &Program, calls: &[BodyCalls<'p>], bodies: &[(TypedBody<'p>, Regions)]) {
        let possible = Possible::new(self, calls, bodies);
        let of =
            |(body, _): &(TypedBody<'p>, Regions)| body.lock_orders(&possible).into_iter().map(|it| (body.owner, it)).collect::<Vec<_>>();
        let mut found: Vec<(DefId, Ordered)> = bodies.par_iter().flat_map_iter(of).collect();
        found.retain(|(owner, _)| !program.is_dead(*owner));
        self.crossed = crossed(&found);
    }

    /// The places in a function where a lock is taken while another one is held, each with one where it is the other way round.
    pub fn crossed_locks(&self, function: DefId) -> &[(Ordered, Ordered)] {
        self.crossed.get(&function).map_or(&[], Vec::as_slice)
    }
}

/// For any two locks the first place of the rarer order, with one of the other order that it can meet; of two as rare ones the later one.
fn crossed(found: &[(DefId, Ordered)]) -> FxHashMap<DefId, Vec<(Ordered, Ordered)>> {
    let mut places: FxHashMap<Pair<'_>, Vec<&(DefId, Ordered)>> = FxHashMap::default();
    for place in found {
        places.entry((&place.1.held, &place.1.taken)).or_default().push(place);
    }
    let mut told: FxHashSet<Pair<'_>> = FxHashSet::default();
    let mut crossed: FxHashMap<DefId, Vec<(Ordered, Ordered)>> = FxHashMap::default();
    for (_, place) in found {
        let pair = (&place.held, &place.taken);
        let (Some(here), Some(there)) = (places.get(&pair), places.get(&(pair.1, pair.0))) else { continue };
        if !told.insert(pair) || !told.insert((pair.1, pair.0)) {
            continue;
        }
        let (usual, rare) = if here.len() < there.len() { (there, here) } else { (here, there) };
        let meeting = rare.iter().find_map(|one| Some((one, usual.iter().find(|other| one.1.can_meet(&other.1))?)));
        if let Some(((owner, one), (_, other))) = meeting {
            crossed.entry(*owner).or_default().push((one.clone(), other.clone()));
        }
    }
    crossed
}
