//! Where boxed closures run.

use rustc_hash::FxHashMap;

use super::Spread;
use crate::contexts::fate::Fate;
use crate::contexts::sites::{BoxedCall, Run, Sites};
use crate::contexts::standing::{Node, Why};
use crate::resolve::{CrateId, DefId};

impl Spread<'_> {
    /// What boxed closures make runs where boxed closures of their kind are called, in code that can know them; where nobody is seen to
    /// call one, anybody may.
    pub(super) fn link_boxed<'s>(&mut self, sites: impl Iterator<Item = &'s (DefId, Sites)>) {
        let boxed = std::mem::take(&mut self.boxed);
        if boxed.is_empty() {
            return;
        }
        let calls: Vec<(DefId, BoxedCall)> =
            sites.flat_map(|(owner, sites)| sites.boxed_calls.iter().map(|call| (*owner, *call))).collect();
        let mut linked: FxHashMap<CrateId, Vec<CrateId>> = FxHashMap::default();
        for (parameters, node) in boxed {
            let mut is_called = false;
            for &(owner, call) in calls.iter().filter(|(_, call)| call.arguments == parameters) {
                let mut knows =
                    |from: CrateId, to: CrateId| linked.entry(from).or_insert_with(|| self.program.linked(&[from])).contains(&to);
                if knows(node.0.krate, owner.krate) || knows(owner.krate, node.0.krate) {
                    is_called = true;
                    self.call_boxed(owner, &call, node);
                }
            }
            if !is_called {
                self.begin_again(node, Why::Plain);
            }
        }
    }

    fn call_boxed(&mut self, owner: DefId, call: &BoxedCall, node: Node) {
        match (call.run, call.fate) {
            (Run::In(_) | Run::Driven(_), Fate::Elsewhere | Fate::Boxed(_)) | (Run::Handed, _) => self.begin_again(node, Why::Plain),
            (Run::Offloaded, _) | (Run::In(_) | Run::Driven(_), Fate::Offloaded) => self.offloaded(node),
            (Run::In(region) | Run::Driven(region), Fate::InOrder | Fate::Returned) => {
                self.runs.entry((owner, region)).or_default().push((node, call.expr));
                if matches!(call.run, Run::Driven(_)) && self.shares(owner, call.flavor) {
                    self.shared.push(node);
                }
            }
            (Run::Spawned(region), _) => {
                self.spawns.entry((owner, region)).or_default().push((node, call.expr));
                self.task(node, Why::Spawned(call.place, owner.krate));
            }
        }
    }
}
