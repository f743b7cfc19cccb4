//! Names in modules: what is declared there, what imports bring, what globs bring; as sets under cfgs.

use std::sync::PoisonError;

use rustc_hash::{FxHashMap, FxHashSet};

use super::cfg::{any_of, compatible};
use super::paths::Mode;
use super::scope::{Entry, EntryTarget, Found};
use super::{Candidate, Crate, CrateId, CrateKind, DefKind, ModuleId, Namespace, Program, Res};
use crate::syntax::ir::{Cfg, Import, ItemKind};
use crate::text::Symbol;

/// Import steps that one question may take.
const MAX_STEPS: u32 = 20_000;
/// Imports that may lead to each other.
const MAX_STACK: usize = 128;
/// How often imports that lead back to each other are read, each time with what was found before.
const MAX_ROUNDS: usize = 4;

/// An import in a name space.
type Key = (CrateId, u32, Namespace);

/// One question on its way: which imports it is following, so that circles end.
#[derive(Debug, Default)]
pub(super) struct Query {
    stack: Vec<Key>,
    /// The lowest place in the stack that an import led back to: answers above it are not final.
    cut: usize,
    steps: u32,
    /// What imports of a circle meant in the round before.
    before: FxHashMap<Key, Found>,
    /// What they mean in this one.
    round: FxHashMap<Key, Found>,
}

impl Query {
    pub(super) fn new() -> Self {
        Self { cut: usize::MAX, ..Self::default() }
    }

    /// Whether it follows no import yet.
    pub(super) const fn is_outermost(&self) -> bool {
        self.stack.is_empty() && self.is_whole()
    }

    /// Whether no import led back to one that is being followed: what was found is all there is.
    pub(super) const fn is_whole(&self) -> bool {
        self.cut == usize::MAX
    }
}

/// Meanings gathered from the innermost scope outwards: a name that is declared under a condition leaves the others their condition.
#[derive(Debug)]
pub(super) struct Gather<'c> {
    found: Found,
    /// The condition of the code that asks.
    under: &'c Cfg,
    /// Under which condition nothing is found yet.
    open: Cfg,
}

impl<'c> Gather<'c> {
    pub(super) const fn new(under: &'c Cfg) -> Self {
        Self { found: Found { candidates: Vec::new(), blocked: false }, under, open: Cfg::True }
    }

    /// Adds what one scope declares, each with the condition of the declaration in its module; says whether the search is over.
    pub(super) fn level(&mut self, level: Level) -> bool {
        if level.blocked {
            self.found.blocked = true;
        }
        if level.meanings.is_empty() {
            return self.found.blocked;
        }
        let definite = level.meanings.iter().any(|(_, candidate)| !matches!(candidate.res, Res::External(_)));
        for (own, mut candidate) in level.meanings.iter().cloned() {
            let shadowed = definite && matches!(candidate.res, Res::External(_)) && own.is_true();
            candidate.cfg = candidate.cfg.and(&self.open);
            if !shadowed && compatible(self.under, &candidate.cfg) {
                add(&mut self.found.candidates, candidate);
            }
        }
        let covered = any_of(level.meanings.into_iter().map(|(own, _)| own));
        if covered.is_true() {
            return true;
        }
        self.open = self.open.and(&covered.negate());
        self.found.blocked || !compatible(self.under, &self.open)
    }

    pub(super) fn finish(self) -> Found {
        self.found
    }
}

/// What one scope declares under a name.
#[derive(Clone, Debug, Default)]
pub(super) struct Level {
    /// The condition of each declaration inside its module, and its meaning.
    pub meanings: Vec<(Cfg, Candidate)>,
    /// The name is declared by something that nobody can follow.
    pub blocked: bool,
}

/// Adds a candidate; one that is there under another condition gets both.
pub(super) fn add(candidates: &mut Vec<Candidate>, new: Candidate) {
    match candidates.iter_mut().find(|old| old.res == new.res && old.rest == new.rest) {
        Some(old) => old.cfg = any_of([old.cfg.clone(), new.cfg].into_iter()),
        None => candidates.push(new),
    }
}

impl Program {
    /// The meanings of a name declared in a module: its own items and imports, then its globs.
    pub(super) fn name_in_module(&self, q: &mut Query, module: ModuleId, name: Symbol, ns: Namespace, mode: &Mode<'_>) -> Found {
        let mut gather = Gather::new(&mode.under);
        if !gather.level(self.explicit(q, module, name, ns, None)) {
            gather.level(self.through_globs(q, module, name, ns, mode.module));
        }
        gather.finish()
    }

    /// What a module's own items and named imports say of a name.
    pub(super) fn explicit(&self, q: &mut Query, module: ModuleId, name: Symbol, ns: Namespace, asking: Option<ModuleId>) -> Level {
        let krate = self.krate(module.krate);
        let mut level = Level::default();
        let Some(entries) = krate.names.scopes.get(module.index as usize).and_then(|scope| scope.entries.get(&name)) else { return level };
        for entry in entries.iter().filter(|entry| entry.spaces.has(ns)) {
            if asking.is_none_or(|asking| entry.visible.from(krate.id, &krate.modules, asking)) {
                self.entry(q, krate, entry, ns, &mut level);
            }
        }
        level
    }

    fn entry(&self, q: &mut Query, krate: &Crate, entry: &Entry, ns: Namespace, level: &mut Level) {
        let mut push = |res, cfg: Cfg| level.meanings.push((entry.cfg.clone(), Candidate { res, rest: 0, cfg }));
        match entry.target {
            EntryTarget::Def(def) => push(Res::Def(def), krate.defs[def.index as usize].cfg.clone()),
            EntryTarget::Module(index) => {
                let cfg = krate.names.scopes[index as usize].cfg.clone();
                push(Res::Module(ModuleId { krate: krate.id, index }), cfg);
            }
            EntryTarget::ExternCrate(name) => {
                if let Some(res) = self.extern_res(krate.id, name) {
                    push(res, entry.cfg.clone());
                }
            }
            EntryTarget::Import(index) => {
                let found = self.import(q, krate, index, ns);
                level.blocked |= found.blocked;
                for candidate in found.candidates {
                    let cfg = candidate.cfg.and(&entry.cfg);
                    level.meanings.push((entry.cfg.clone(), Candidate { cfg, ..candidate }));
                }
            }
        }
    }

    /// What glob imports of a module, and globs behind them, say of a name.
    pub(super) fn through_globs(&self, q: &mut Query, module: ModuleId, name: Symbol, ns: Namespace, asking: ModuleId) -> Level {
        let krate = self.krate(module.krate);
        if krate.names.scopes.get(module.index as usize).is_none_or(|scope| scope.globs.is_empty()) {
            return Level::default();
        }
        if krate.kind != CrateKind::Dependency {
            return self.walk_globs(q, module, name, ns, asking);
        }
        let key = (module.index, name, ns, Some(asking.index).filter(|_| asking.krate == module.krate));
        if let Some(level) = krate.names.through_globs.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return level.clone();
        }
        let cut = std::mem::replace(&mut q.cut, usize::MAX);
        let level = self.walk_globs(q, module, name, ns, asking);
        if q.cut == usize::MAX {
            krate.names.through_globs.write().unwrap_or_else(PoisonError::into_inner).insert(key, level.clone());
        }
        q.cut = q.cut.min(cut);
        level
    }

    fn walk_globs(&self, q: &mut Query, module: ModuleId, name: Symbol, ns: Namespace, asking: ModuleId) -> Level {
        let mut level = Level::default();
        let mut seen = FxHashSet::from_iter([module]);
        let mut open = vec![(module, Cfg::True)];
        while let Some((at, around)) = open.pop() {
            let krate = self.krate(at.krate);
            for &glob in &krate.names.scopes[at.index as usize].globs {
                let site = &krate.names.imports[glob as usize];
                if at != module && !site.visible.from(krate.id, &krate.modules, asking) {
                    continue;
                }
                let own = around.and(&site.cfg);
                for target in self.import(q, krate, glob, Namespace::Type).candidates {
                    match target.res {
                        Res::Module(inner) if target.rest == 0 && seen.insert(inner) => {
                            let mut inner_level = self.explicit(q, inner, name, ns, Some(asking));
                            if inner_level.meanings.is_empty() {
                                if inner.krate != module.krate && self.graph.node(inner.krate).kind == CrateKind::Dependency {
                                    inner_level = self.through_globs(q, inner, name, ns, asking);
                                } else {
                                    open.push((inner, own.clone()));
                                }
                            }
                            for (inner_own, candidate) in inner_level.meanings {
                                let cfg = candidate.cfg.and(&own).and(&target.cfg);
                                level.meanings.push((own.and(&inner_own), Candidate { cfg, ..candidate }));
                            }
                        }
                        Res::Def(def) if self.def(def).kind == DefKind::Enum && ns != Namespace::Macro => {
                            for variant in self.members_named(def, name) {
                                let cfg = self.def(variant).cfg.and(&own);
                                level.meanings.push((own.clone(), Candidate { res: Res::Def(variant), rest: 0, cfg }));
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
        level
    }

    /// What one leaf of a `use` means in a name space. Blocked where it means nothing in any. Imports that lead back to each other are read
    /// again, each time with what they were found to mean before, until nothing new is found.
    pub(super) fn import(&self, q: &mut Query, krate: &Crate, index: u32, ns: Namespace) -> Found {
        let site = &krate.names.imports[index as usize];
        if let Some(found) = site.meaning[ns as usize].get() {
            return found.clone();
        }
        let key = (krate.id, index, ns);
        if let Some(at) = q.stack.iter().position(|open| *open == key) {
            q.cut = q.cut.min(at);
            return q.before.get(&key).cloned().unwrap_or_default();
        }
        if let Some(found) = q.round.get(&key) {
            q.cut = 0;
            return found.clone();
        }
        if !q.stack.is_empty() {
            let found = self.import_once(q, krate, index, ns);
            if q.cut >= q.stack.len() {
                q.cut = usize::MAX;
                let _ = site.meaning[ns as usize].set(found.clone());
            } else {
                q.round.insert(key, found.clone());
            }
            return found;
        }
        for _ in 0..MAX_ROUNDS {
            q.before = std::mem::take(&mut q.round);
            q.cut = usize::MAX;
            let found = self.import_once(q, krate, index, ns);
            q.round.insert(key, found);
            if q.is_whole() || q.round == q.before {
                break;
            }
        }
        q.cut = usize::MAX;
        q.before.clear();
        q.round.drain().for_each(|((krate, index, ns), found)| {
            let _ = self.krate(krate).names.imports[index as usize].meaning[ns as usize].set(found);
        });
        site.meaning[ns as usize].get().cloned().unwrap_or_default()
    }

    /// One reading of an import, with what is known of those that it leads back to.
    fn import_once(&self, q: &mut Query, krate: &Crate, index: u32, ns: Namespace) -> Found {
        q.steps += 1;
        if q.steps > MAX_STEPS || q.stack.len() >= MAX_STACK {
            q.cut = 0;
            return Found::default();
        }
        q.stack.push((krate.id, index, ns));
        let mut found = self.follow_import(q, krate, index, ns);
        q.stack.pop();
        if ns == Namespace::Type && import_of(krate, index).is_some_and(is_named_like_its_parent) {
            found.candidates.retain(|it| !matches!(it.res, Res::External(_)));
        } else if found.candidates.is_empty() && !found.blocked && !self.import_means_anything(q, krate, index, ns) {
            found.blocked = true;
        }
        found
    }

    fn follow_import(&self, q: &mut Query, krate: &Crate, index: u32, ns: Namespace) -> Found {
        let site = &krate.names.imports[index as usize];
        let Some(import) = import_of(krate, index) else { return Found::default() };
        let module = ModuleId { krate: krate.id, index: site.module };
        let file = Some(&*krate.files[site.file as usize]);
        let mode = Mode { module, scope: None, order: site.order, import: true, under: site.cfg.clone(), file };
        self.path(q, &mode, &import.path, ns)
    }

    /// Whether an import means something in another name space: only then other meanings of its name stay open in this one.
    fn import_means_anything(&self, q: &mut Query, krate: &Crate, index: u32, but: Namespace) -> bool {
        let site = &krate.names.imports[index as usize];
        [Namespace::Type, Namespace::Value, Namespace::Macro].into_iter().filter(|ns| *ns != but).any(|ns| {
            if let Some(found) = site.meaning[ns as usize].get() {
                return !found.candidates.is_empty();
            }
            let key = (krate.id, index, ns);
            if q.stack.contains(&key) {
                return true;
            }
            q.stack.push(key);
            let found = self.follow_import(q, krate, index, ns);
            q.stack.pop();
            !found.candidates.is_empty()
        })
    }
}

/// One leaf of a `use`.
fn import_of(krate: &Crate, index: u32) -> Option<&Import> {
    let site = &krate.names.imports[index as usize];
    match &krate.files[site.file as usize].item(site.item).kind {
        ItemKind::Use(leaves) => leaves.get(site.leaf as usize),
        _ => None,
    }
}

/// Whether an import of something unknown is of a macro or function, to all appearances: `use paste::paste`. A module of this name would be
/// ambiguous with the crate wherever the path of another import begins with it.
fn is_named_like_its_parent(import: &Import) -> bool {
    match &*import.path.segments {
        [.., parent, last] => parent.name == last.name,
        _ => false,
    }
}
