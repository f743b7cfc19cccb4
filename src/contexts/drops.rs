//! Which `Drop` impls run on an executor's thread.

use rustc_hash::FxHashMap;

use super::Standings;
use crate::diagnostic::Place;
use crate::flow::{Regions, TypedBody};
use crate::resolve::DefId;

/// A place where async code drops a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DroppedAt {
    /// The value.
    pub place: Place,
    /// Whether that is in a task; else in a root future.
    pub in_task: bool,
    /// Whether that is only on a way that leaves early.
    pub early: bool,
}

/// Where async code drops values with a `Drop` of the workspace.
#[derive(Debug, Default)]
pub struct Drops {
    first: FxHashMap<DefId, DroppedAt>,
}

impl Drops {
    /// Reads all bodies, which come in a fixed order.
    pub fn new(bodies: &[(TypedBody<'_>, Regions)], standings: &Standings) -> Self {
        let mut drops = Self::default();
        for (body, regions) in bodies {
            for gone in body.gone(regions) {
                if standings.is_offloaded(body.owner, regions, gone.at) {
                    continue;
                }
                let in_task = standings.is_task(body.owner, regions, gone.at);
                let here = DroppedAt { place: body.place(gone.span), in_task, early: gone.early };
                for &drop in gone.drops {
                    let known = drops.first.entry(drop).or_insert(here);
                    if (here.early, !here.in_task) < (known.early, !known.in_task) {
                        *known = here;
                    }
                }
            }
        }
        drops
    }

    /// Where async code surely runs this `drop`: the first place in a task, or else the first in a root future; those that only leave
    /// early come last.
    pub fn of(&self, drop: DefId) -> Option<DroppedAt> {
        self.first.get(&drop).copied()
    }
}
