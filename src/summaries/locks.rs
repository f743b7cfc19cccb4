//! The locks that functions surely take, by themselves or in functions that they call.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{BodyCalls, Summaries};
use crate::flow::{LocksOf, OwnLock, Regions, TypedBody, may_be};
use crate::infer::Ty;
use crate::resolve::{CrateId, DefId, Program};

/// How many calls a lock is followed up.
const HOPS: usize = 3;

impl LocksOf for Summaries<'_> {
    fn locks_of(&self, function: DefId) -> &[OwnLock] {
        self.locks.get(&function).map_or(&[], Vec::as_slice)
    }

    fn held_for(&self, function: DefId) -> &[(usize, OwnLock)] {
        self.held.get(&function).map_or(&[], Vec::as_slice)
    }
}

impl<'p> Summaries<'p> {
    /// Follows locks up the calls: who surely calls a function that surely takes one, takes it. `bodies` are those that the calls are of, in
    /// the same order.
    pub fn follow_locks(&mut self, calls: &[BodyCalls<'p>], bodies: &[(TypedBody<'p>, Regions)]) {
        let mut news: FxHashSet<DefId> = self.locks.keys().copied().collect();
        for _ in 0..HOPS {
            let affected = calls.par_iter().zip(bodies).filter(|(calls, _)| calls.entered.iter().any(|target| news.contains(target)));
            let found = affected.map(|(calls, (body, regions))| {
                let mut found = body.inner_locks(regions, self);
                let known = self.locks_of(calls.owner);
                found.retain(|new| !known.iter().any(|it| it.path == new.path && it.locks == new.locks));
                (calls.owner, found)
            });
            let found: Vec<_> = found.filter(|(_, locks)| !locks.is_empty()).collect();
            news = found.iter().map(|(owner, _)| *owner).collect();
            for (owner, locks) in found {
                self.locks.entry(owner).or_default().extend(locks);
            }
        }
        let held = bodies.par_iter().map(|(body, _)| (body.owner, body.held_for_parameters(self)));
        self.held = held.filter(|(_, held)| !held.is_empty()).collect();
    }
}

/// The types of the locks that somebody takes for himself alone, each with the crate in which that is.
pub(super) fn written(bodies: &[BodyCalls<'_>]) -> FxHashSet<(Ty, CrateId)> {
    bodies.iter().flat_map(|body| body.written.iter().map(|&ty| (ty, body.owner.krate))).collect()
}

impl Summaries<'_> {
    /// Whether nobody takes a lock of this type, which code of a crate reads, for himself alone: its readers wait for nobody.
    pub fn is_only_read(&self, program: &Program, lock: Ty, reader: CrateId) -> bool {
        let writers: FxHashSet<CrateId> = self.written.iter().filter(|(ty, _)| may_be(*ty, lock)).map(|(_, krate)| *krate).collect();
        let meet = |target: &CrateId| {
            let linked = program.linked(&[*target]);
            linked.contains(&reader) && linked.iter().any(|krate| writers.contains(krate))
        };
        writers.is_empty() || !program.targets().iter().any(meet)
    }
}

/// The locks that functions take by themselves.
pub(super) fn locks(bodies: &[BodyCalls<'_>]) -> FxHashMap<DefId, Vec<OwnLock>> {
    bodies.iter().filter(|body| !body.locks.is_empty()).map(|body| (body.owner, body.locks.clone())).collect()
}
