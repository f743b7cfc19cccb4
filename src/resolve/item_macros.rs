//! Macro calls in item position: those of the workspace's macros are expanded; of the others, what their tokens read as counts.

use std::sync::Arc;

use camino::Utf8PathBuf;

use super::collect::{Around, Collector, Reading};
use super::lookup::Query;
use super::mod_files::FilePlace;
use super::paths::Mode;
use super::{Candidate, Crate, CrateId, CrateKind, DefId, DefKind, ModuleId, Namespace, Program, Res, compatible};
use crate::syntax::ir::{Cfg, File, ItemId, ItemKind, Parent, Path};
use crate::syntax::macros::lower_items;
use crate::text::Symbol;

/// Expansions inside expansions.
const MAX_DEPTH: u32 = 128;
/// Rounds of looking macros up by path.
const MAX_ROUNDS: usize = 16;
/// Files that expansions may add to a crate.
const MAX_EXPANSIONS: u32 = 20_000;

/// What a waiting call names.
#[derive(PartialEq)]
enum Named {
    /// A `macro_rules!` of the workspace, or several under different conditions.
    Ours(Vec<DefId>),
    /// Another macro.
    Other,
    /// Nothing that is known yet.
    Unknown,
}

/// A call whose macro is not in textual scope: it waits until paths can be resolved.
#[derive(Clone, Debug)]
pub(super) struct PendingCall {
    file: u32,
    item: ItemId,
    /// Where its expansion looks for files.
    place: FilePlace,
    /// The place of its file.
    file_place: FilePlace,
    /// The files that lead to it.
    open: Vec<Utf8PathBuf>,
    around: Around,
    depth: u32,
    order: u32,
}

impl Collector<'_> {
    /// Enters what a macro call stands for, or lets it wait.
    pub(super) fn macro_call(
        &mut self,
        file: &Arc<File>,
        index: u32,
        item: ItemId,
        path: &Path,
        places: Option<(&FilePlace, &FilePlace)>,
        around: &Around,
    ) {
        let Some((place, file_place)) = places.map(|(own, file)| (own.clone(), file.clone())) else { return };
        let order = self.krate.defs.len() as u32;
        let open = self.open.clone();
        let call = PendingCall { file: index, item, place, file_place, open, around: around.clone(), depth: self.depth, order };
        let textual = path.as_ident().map(|name| self.krate.textual_macros(around.module, name, order, &around.cfg)).unwrap_or_default();
        if textual.is_empty() {
            self.krate.names.pending.push(call);
        } else {
            self.all_expanded(None, &textual, file, &call);
        }
    }

    /// Enters the expansions of a call by these macros of `owner` (or of this crate), of several each under its condition.
    fn all_expanded(&mut self, owner: Option<&Crate>, macros: &[DefId], file: &Arc<File>, call: &PendingCall) {
        let mut expanded = false;
        for &def in macros {
            let mut call = call.clone();
            if macros.len() > 1 {
                let cfg = &owner.unwrap_or(self.krate).defs[def.index as usize].cfg;
                call.around.cfg = call.around.cfg.and(cfg);
            }
            expanded |= self.expanded(owner, def, file, &call);
        }
        if !expanded {
            self.as_read(file, call);
        }
    }

    /// Enters the expansion of a call by the macro `def` of `owner` (or of this crate).
    fn expanded(&mut self, owner: Option<&Crate>, def: DefId, file: &Arc<File>, call: &PendingCall) -> bool {
        let ItemKind::MacroCall(path, tokens) = &file.item(call.item).kind else { return false };
        if call.depth >= MAX_DEPTH || self.krate.names.expansions >= MAX_EXPANSIONS {
            return false;
        }
        let owner = owner.unwrap_or(self.krate);
        let Some(expansion) = self.reading.rules.expand(owner, def, file, *tokens) else { return false };
        let name = path.last().map_or_else(|| Symbol::new(""), |last| last.name);
        let Some(lowered) = lower_items(&expansion, file, call.item, name) else { return false };
        self.krate.names.expansions += 1;
        self.depth = call.depth + 1;
        self.file(&Arc::new(lowered), &call.place, &call.around);
        self.depth = call.depth;
        true
    }

    /// Enters the items that the tokens of a call were read as.
    fn as_read(&mut self, file: &Arc<File>, call: &PendingCall) {
        let first = call.item.0 + 1;
        let last = end_of(file, call.item);
        self.items(call.file, file, first..last, &call.file_place, &call.around);
    }
}

impl Crate {
    /// The `macro_rules!` of this name that are in textual scope in a module after `order` definitions, in code under this condition: the
    /// last one, and where there is a build without it, those before.
    pub(super) fn textual_macros(&self, module: u32, name: Symbol, mut order: u32, under: &Cfg) -> Vec<DefId> {
        let mut found = Vec::new();
        let mut open = under.clone();
        let mut at = Some(module);
        while let Some(index) = at {
            let Some(scope) = self.names.scopes.get(index as usize) else { break };
            // Items of a block come after the fn whose body it is: their order among its statements is not looked at.
            let all = self.modules[index as usize].is_block;
            for (_, def, _) in scope.textual.iter().rev().filter(|(own, _, from)| *own == name && (all || *from <= order)) {
                let cfg = &self.defs[def.index as usize].cfg;
                if compatible(&open, cfg) {
                    found.push(*def);
                    open = open.and(&cfg.negate());
                    if !compatible(&open, &Cfg::True) {
                        return found;
                    }
                }
            }
            order = order.min(scope.declared_at);
            at = self.modules[index as usize].parent.map(|parent| parent.index);
        }
        found
    }
}

impl Program {
    /// Resolves the item macros that wait in crates of the workspace, until none is left.
    pub(super) fn expand_items(&mut self) {
        for round in 0..MAX_ROUNDS {
            let mut decided = Vec::new();
            let mut waiting = false;
            for id in self.reachable() {
                for call in &self.krate(id).names.pending {
                    let named = self.pending_macro(id, call);
                    waiting |= named == Named::Unknown;
                    decided.push((id, call.clone(), named));
                }
            }
            if decided.is_empty() {
                return;
            }
            let give_up = round + 1 == MAX_ROUNDS || decided.iter().all(|(.., named)| *named == Named::Unknown);
            self.enter_decided(&decided, give_up || !waiting);
            self.forget();
        }
    }

    fn pending_macro(&self, id: CrateId, call: &PendingCall) -> Named {
        let krate = self.krate(id);
        let Some(file) = krate.files.get(call.file as usize) else { return Named::Other };
        let ItemKind::MacroCall(path, _) = &file.item(call.item).kind else { return Named::Other };
        let module = ModuleId { krate: id, index: call.around.module };
        let under = call.around.cfg.clone();
        let mode = Mode { module, scope: None, order: call.order, import: false, under, file: Some(file) };
        let found = self.path(&mut Query::new(), &mode, path, Namespace::Macro);
        if found.candidates.is_empty() {
            return Named::Unknown;
        }
        // All are of one crate: the alternatives of one macro.
        let ours: Vec<DefId> = found.candidates.iter().filter_map(|it| self.candidate_macro(it)).collect();
        let is_one = ours.first().is_some_and(|first| ours.iter().all(|it| it.krate == first.krate));
        if is_one { Named::Ours(ours) } else { Named::Other }
    }

    /// The `macro_rules!` of the workspace that a name means.
    pub(super) fn candidate_macro(&self, candidate: &Candidate) -> Option<DefId> {
        match candidate.res {
            Res::Def(def) => self.workspace_macro(def),
            _ => None,
        }
    }

    /// The definition, if it is a `macro_rules!` of the workspace.
    pub(super) fn workspace_macro(&self, def: DefId) -> Option<DefId> {
        let krate = self.krate(def.krate);
        let is_target = matches!(krate.kind, CrateKind::Target { .. });
        (is_target && krate.defs[def.index as usize].kind == DefKind::Macro).then_some(def)
    }

    fn enter_decided(&mut self, decided: &[(CrateId, PendingCall, Named)], all: bool) {
        for group in decided.chunk_by(|a, b| a.0 == b.0) {
            let id = group[0].0;
            // Taken out, so that the crates of the macros can be read beside it.
            let Some(mut krate) = self.graph.nodes[id.0 as usize].krate.take() else { continue };
            let node = self.graph.node(id);
            let reading = Reading::of(node, &self.files, &self.rules);
            krate.names.pending.clear();
            for (_, call, named) in group {
                let mut collector = Collector::new(&mut krate, &reading);
                collector.open.clone_from(&call.open);
                let file = Arc::clone(&collector.krate.files[call.file as usize]);
                match named {
                    Named::Ours(macros) => {
                        let owner = macros.first().filter(|def| def.krate != id).map(|def| self.krate(def.krate));
                        collector.all_expanded(owner, macros, &file, call);
                    }
                    Named::Other => collector.as_read(&file, call),
                    Named::Unknown if all => collector.as_read(&file, call),
                    Named::Unknown => collector.krate.names.pending.push(call.clone()),
                }
            }
            let _ = self.graph.nodes[id.0 as usize].krate.set(krate);
        }
    }

    /// Forgets what names were found to mean: there are new ones.
    pub(super) fn forget(&mut self) {
        self.texts = std::sync::OnceLock::new();
        self.first_names = super::cache::Cache::default();
        self.impl_heads = super::cache::Cache::default();
        for krate in self.graph.nodes.iter_mut().filter_map(|node| node.krate.get_mut()) {
            krate.implementors = std::sync::OnceLock::new();
            krate.impls_with = std::sync::OnceLock::new();
            krate.stated = std::sync::OnceLock::new();
            for import in &mut krate.names.imports {
                import.meaning = Default::default();
            }
            for scope in &mut krate.names.scopes {
                scope.traits = std::sync::OnceLock::new();
            }
        }
    }
}

/// One past the last item that stands inside of `root`.
fn end_of(file: &File, root: ItemId) -> u32 {
    let inside = |id: u32| {
        let mut at = file.item(ItemId(id)).parent;
        loop {
            let parent = match at {
                Parent::File => return false,
                Parent::Item(parent) => parent,
                Parent::Block(body, _) => match file.bodies.get(body.0 as usize) {
                    Some(body) => body.owner,
                    None => return false,
                },
            };
            if parent <= root {
                return parent == root;
            }
            at = file.item(parent).parent;
        }
    };
    let first = root.0 + 1;
    (first..file.items.len() as u32).find(|id| !inside(*id)).unwrap_or(file.items.len() as u32)
}
