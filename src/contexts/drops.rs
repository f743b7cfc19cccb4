//! Which `Drop` impls run on an executor's thread.

use rustc_hash::FxHashMap;

use super::Standings;
use crate::diagnostic::Place;
use crate::flow::{Regions, TypedBody};
use crate::resolve::DefId;
use crate::syntax::ir::Cfg;

/// A place where async code drops a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DroppedAt {
    /// The value.
    pub place: Place,
    /// Whether that is in a task; else in a root future.
    pub in_task: bool,
    /// Whether that is only on a way that leaves early.
    pub early: bool,
    /// The function that it stands in.
    pub owner: DefId,
    /// Where it exists.
    pub cfg: Cfg,
}

impl DroppedAt {
    /// What says more comes first: a place in a task, and of those one that every build has.
    fn rank(&self) -> (bool, bool, bool) {
        (self.early, !self.in_task, !self.cfg.is_true())
    }
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
                let (place, cfg) = (body.place(gone.span), body.cfg_at(gone.under).into_owned());
                let here = DroppedAt { place, in_task, early: gone.early, owner: body.owner, cfg };
                for &drop in gone.drops {
                    let known = drops.first.entry(drop).or_insert_with(|| here.clone());
                    if here.rank() < known.rank() {
                        *known = here.clone();
                    }
                }
            }
        }
        drops
    }

    /// Where async code surely runs this `drop`: the first place in a task, or else the first in a root future; those that only leave
    /// early come last.
    pub fn of(&self, drop: DefId) -> Option<&DroppedAt> {
        self.first.get(&drop)
    }
}
