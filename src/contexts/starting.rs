//! What runs once, while a program starts, though in a task: the beginnings of what it spawns to serve.

use rustc_hash::{FxHashMap, FxHashSet};

use super::sites::Sites;
use super::standing::Node;
use crate::flow::RegionId;
use crate::resolve::DefId;
use crate::syntax::ir::ExprId;

/// What each region runs, from which expression.
pub(super) type Runs = FxHashMap<Node, Vec<(Node, ExprId)>>;

/// Who runs whom, as far as it shows.
pub(super) struct Beginnings<'a> {
    pub(super) sites: &'a FxHashMap<DefId, Sites>,
    /// What runs as a part of something.
    pub(super) runs: &'a Runs,
    /// What is spawned by something.
    pub(super) spawns: &'a Runs,
    /// The functions that come to serve.
    pub(super) leading: &'a FxHashSet<DefId>,
}

impl Beginnings<'_> {
    /// What runs once after these entries of programs: outside of loops, before anything around it serves, and, where it is spawned, on
    /// the way to a service. `again` is what somebody out of sight runs.
    pub(super) fn of(&self, entries: Vec<Node>, again: Vec<Node>) -> FxHashSet<Node> {
        let late = self.runs.iter().chain(self.spawns).flat_map(|((owner, _), parts)| {
            let sites = self.sites.get(owner);
            parts.iter().filter(move |(_, expr)| !sites.is_some_and(|sites| sites.is_opening(*expr))).map(|(part, _)| *part)
        });
        let mut repeated = FxHashSet::default();
        let mut open: Vec<Node> = late.chain(again).collect();
        while let Some(node) = open.pop() {
            if repeated.insert(node) {
                open.extend(parts(self.runs, node).chain(parts(self.spawns, node)));
            }
        }
        // What the root futures run themselves is start-up, or not, by what runs beside them.
        let mut rooted = FxHashSet::default();
        let mut spawned = Vec::new();
        let mut open = entries;
        while let Some(node) = open.pop() {
            if rooted.insert(node) {
                open.extend(parts(self.runs, node));
                spawned.extend(parts(self.spawns, node));
            }
        }
        let mut found = FxHashSet::default();
        spawned.retain(|&task| self.serves(task));
        while let Some(node) = spawned.pop() {
            if !repeated.contains(&node) && !rooted.contains(&node) && found.insert(node) {
                spawned.extend(parts(self.runs, node));
                spawned.extend(parts(self.spawns, node).filter(|&task| self.serves(task)));
            }
        }
        found
    }

    /// Whether a task comes to serve, or spawns what does.
    fn serves(&self, (owner, region): Node) -> bool {
        if region == RegionId(0) {
            return self.leading.contains(&owner);
        }
        self.sites.get(&owner).is_some_and(|sites| sites.serves_in(region))
    }
}

fn parts(runs: &Runs, node: Node) -> impl Iterator<Item = Node> + '_ {
    runs.get(&node).into_iter().flatten().map(|(part, _)| *part)
}
