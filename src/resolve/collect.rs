//! The module tree of one crate: files become modules, definitions and named entries, in the order of the text.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use rustc_hash::FxHashSet;

use super::cfg::{assume_test, satisfiable};
use super::files::Files;
use super::load_trouble::{LoadTrouble, LoadTroubleKind};
use super::mod_files::{FilePlace, Submodule, submodules};
use super::scope::{Entry, EntryTarget, ImportSite, Scope, Spaces, Visible};
use super::{Crate, Def, DefId, DefKind, Module, ModuleId};
use crate::diagnostic::Place;
use crate::syntax::ir::{Attrs, BodyId, Cfg, ExprId, File, ImportKind, Item, ItemId, ItemKind, Parent, Visibility};
use crate::text::{ReadError, Span, Symbol, sym};

/// Files nested deeper than this in each other are not followed.
const MAX_DEPTH: usize = 96;

/// What decides how a crate's files are read.
pub(super) struct Reading<'a> {
    /// Where files come from.
    pub files: &'a Files,
    /// `cfg(test)` holds.
    pub as_test: bool,
    /// The whole target is test code.
    pub test_target: bool,
    /// A declaration file: macros are exported where they stand.
    pub declared: bool,
    /// Items that are not there in the version in use.
    pub left_out: FxHashSet<ItemId>,
}

/// Fills `krate` with the tree under its root file at `path`.
pub(super) fn collect_root(krate: &mut Crate, reading: &Reading<'_>, path: &Utf8Path) {
    let mut collector = Collector::new(krate, reading);
    match reading.files.load(path) {
        Ok(file) => collector.root(file, path),
        Err(error) => collector.unreadable(path, &error, None),
    }
}

/// Fills `krate` with the tree of one file at hand: a declaration file.
pub(super) fn collect_file(krate: &mut Crate, reading: &Reading<'_>, file: Arc<File>) {
    Collector::new(krate, reading).root(file, Utf8Path::new(""));
}

struct Collector<'a> {
    krate: &'a mut Crate,
    reading: &'a Reading<'a>,
    /// The files that lead to the one being read.
    open: Vec<Utf8PathBuf>,
}

/// What an item inherits from what is around it.
#[derive(Clone)]
struct Around {
    module: u32,
    parent: Option<DefId>,
    cfg: Cfg,
    test: bool,
    /// The part of `cfg` inside the module: of macro calls and extern blocks.
    inside: Cfg,
}

impl<'a> Collector<'a> {
    fn new(krate: &'a mut Crate, reading: &'a Reading<'a>) -> Self {
        Self { krate, reading, open: Vec::new() }
    }

    fn root(&mut self, file: Arc<File>, path: &Utf8Path) {
        let cfg = assume_test(&file.attrs.cfg, self.reading.as_test);
        let name = self.krate.name;
        let root = self.add_module(Module { name, parent: None, is_block: false }, cfg.clone());
        let around = Around { module: root, parent: None, cfg, test: self.reading.test_target, inside: Cfg::True };
        self.open.push(path.to_owned());
        self.file(file, &FilePlace::owning_folder(path), &around);
        self.open.pop();
    }

    fn add_module(&mut self, module: Module, cfg: Cfg) -> u32 {
        let index = self.krate.modules.len() as u32;
        self.krate.modules.push(module);
        let declared_at = self.krate.defs.len() as u32;
        self.krate.names.scopes.push(Scope { cfg, declared_at, ..Scope::default() });
        index
    }

    fn file(&mut self, file: Arc<File>, place: &FilePlace, around: &Around) {
        let submodules = if self.reading.declared { Vec::new() } else { submodules(&file, place, self.reading.as_test) };
        let index = self.krate.files.len() as u32;
        self.krate.files.push(Arc::clone(&file));
        let mut walk = FileWalk { index, submodules: submodules.into_iter().peekable(), inner: Vec::with_capacity(file.items.len()) };
        for (id, item) in file.items() {
            let outer = match item.parent {
                Parent::File => Some(around.clone()),
                Parent::Item(parent) => walk.inner.get(parent.0 as usize).cloned().flatten(),
                Parent::Block(body, block) => self.block(&file, &walk, body, block),
            };
            let inner = outer.and_then(|outer| self.item(&file, &mut walk, id, item, &outer));
            walk.inner.push(inner);
        }
        self.nest_blocks(&file, index);
    }

    /// What items of a block inherit; makes the block a module.
    fn block(&mut self, file: &File, walk: &FileWalk, body: BodyId, block: ExprId) -> Option<Around> {
        let body_ir = file.bodies.get(body.0 as usize)?;
        let owner = walk.inner.get(body_ir.owner.0 as usize)?.as_ref()?;
        let key = (walk.index, body, block);
        let module = match self.krate.names.blocks.get(&key) {
            Some(&module) => module,
            None => {
                let parent = ModuleId { krate: self.krate.id, index: owner.module };
                let module = self.add_module(Module { name: sym::EMPTY, parent: Some(parent), is_block: true }, owner.cfg.clone());
                self.krate.names.blocks.insert(key, module);
                module
            }
        };
        Some(Around { module, parent: None, cfg: owner.cfg.clone(), test: owner.test, inside: Cfg::True })
    }

    /// Blocks inside blocks of one body: a block's names are looked up in the blocks around it first.
    fn nest_blocks(&mut self, file: &File, index: u32) {
        let mut blocks: Vec<(BodyId, ExprId, u32)> =
            self.krate.names.blocks.iter().filter(|(key, _)| key.0 == index).map(|(key, &module)| (key.1, key.2, module)).collect();
        blocks.sort_unstable_by_key(|(body, block, _)| (body.0, block.0));
        for group in blocks.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1) {
            let Some(body) = file.bodies.get(group[0].0.0 as usize) else { continue };
            let parents = body.parents();
            for &(_, block, module) in group {
                let above = std::iter::successors(Some(block), |at| parents.get(at.0 as usize).copied().flatten()).skip(1);
                let around = above.take(parents.len()).find_map(|at| group.iter().find(|(_, other, _)| *other == at));
                if let Some(&(_, _, outer)) = around {
                    self.krate.modules[module as usize].parent = Some(ModuleId { krate: self.krate.id, index: outer });
                }
            }
        }
    }

    /// Enters one item; returns what its children inherit, `None` where it cannot be compiled.
    fn item(&mut self, file: &Arc<File>, walk: &mut FileWalk, id: ItemId, item: &Item, around: &Around) -> Option<Around> {
        if self.reading.left_out.contains(&id) {
            return None;
        }
        let own = assume_test(&item.attrs.cfg, self.reading.as_test);
        let cfg = around.cfg.and(&own);
        let marked = marked_as_test(&item.attrs);
        if own == Cfg::False || (marked && !self.reading.as_test && !self.reading.test_target) || !satisfiable(&cfg) {
            return None;
        }
        let only_tests = !item.attrs.cfg.is_true() && assume_test(&item.attrs.cfg, false) == Cfg::False;
        let entered = Entered { id, item, file: walk.index, own: around.inside.and(&own), cfg, test: around.test || marked || only_tests };
        let mut inner = Around { cfg: entered.cfg.clone(), test: entered.test, inside: Cfg::True, ..around.clone() };
        match &item.kind {
            ItemKind::Mod(decl) if decl.inline => {
                inner.module = self.module(&entered, around);
                inner.parent = None;
            }
            ItemKind::Mod(decl) => self.out_of_line(file, walk, &entered, around, decl.include),
            ItemKind::Use(_) => self.imports(&entered, around),
            ItemKind::ExternCrate(name) => self.extern_crate(&entered, around, *name),
            ItemKind::ExternBlock | ItemKind::MacroCall(..) => inner.inside.clone_from(&entered.own),
            ItemKind::Unknown => {}
            _ => inner.parent = Some(self.definition(&entered, around)),
        }
        Some(inner)
    }

    fn module(&mut self, entered: &Entered<'_>, around: &Around) -> u32 {
        let parent = ModuleId { krate: self.krate.id, index: around.module };
        let module = self.add_module(Module { name: entered.item.name, parent: Some(parent), is_block: false }, entered.cfg.clone());
        self.krate.names.scopes[module as usize].macro_use = entered.item.attrs.find(sym::MACRO_USE.as_str()).is_some();
        self.enter(entered, around, EntryTarget::Module(module), Spaces::TYPE);
        module
    }

    fn out_of_line(&mut self, file: &File, walk: &mut FileWalk, entered: &Entered<'_>, around: &Around, include: bool) {
        while walk.submodules.peek().is_some_and(|next| next.item < entered.id) {
            walk.submodules.next();
        }
        let Some(submodule) = walk.submodules.next_if(|next| next.item == entered.id) else { return };
        for attempt in submodule.attempts {
            let attempt_cfg = assume_test(&attempt.cfg, self.reading.as_test);
            let cfg = entered.cfg.and(&attempt_cfg);
            if attempt_cfg == Cfg::False || !satisfiable(&cfg) {
                continue;
            }
            let entered = Entered { cfg: cfg.clone(), own: entered.own.and(&attempt_cfg), ..*entered };
            let Some((path, place)) = attempt.paths.iter().find(|(path, _)| self.reading.files.exists(path)) else {
                if cfg.is_true() && !include {
                    self.missing(file, entered.item, attempt.paths.iter().map(|(path, _)| path));
                }
                continue;
            };
            if self.open.contains(path) || self.open.len() >= MAX_DEPTH {
                self.cycle(file, entered.item, path);
                continue;
            }
            let lowered = match self.reading.files.load(path) {
                Ok(lowered) => lowered,
                Err(error) => {
                    self.unreadable(path, &error, Some(Self::at(file, entered.item)));
                    continue;
                }
            };
            let of_file = assume_test(&lowered.attrs.cfg, self.reading.as_test);
            if of_file == Cfg::False {
                continue;
            }
            let module = if include { around.module } else { self.module(&entered, around) };
            let inner = Around { module, parent: None, cfg: cfg.and(&of_file), test: entered.test, inside: Cfg::True };
            self.open.push(path.clone());
            self.file(lowered, place, &inner);
            self.open.pop();
        }
    }

    fn imports(&mut self, entered: &Entered<'_>, around: &Around) {
        let ItemKind::Use(leaves) = &entered.item.kind else { return };
        for (import, leaf) in leaves.iter().zip(0..) {
            let index = self.krate.names.imports.len() as u32;
            self.krate.names.imports.push(ImportSite {
                module: around.module,
                file: entered.file,
                item: entered.id,
                leaf,
                order: self.krate.defs.len() as u32,
                cfg: entered.own.clone(),
                visible: self.visible(&entered.item.visibility, around.module),
                meaning: Default::default(),
            });
            match import.kind {
                ImportKind::Name(name) => self.enter_as(entered, around, name, EntryTarget::Import(index), Spaces::ALL),
                ImportKind::Unnamed => self.krate.names.scopes[around.module as usize].unnamed.push(index),
                ImportKind::Glob => self.krate.names.scopes[around.module as usize].globs.push(index),
            }
        }
    }

    fn extern_crate(&mut self, entered: &Entered<'_>, around: &Around, name: Symbol) {
        if around.module == 0 {
            if entered.item.name != sym::UNDERSCORE {
                self.krate.names.extern_items.insert(entered.item.name, name);
            }
            if entered.item.attrs.find(sym::MACRO_USE.as_str()).is_some() && !self.krate.names.macro_use.contains(&name) {
                self.krate.names.macro_use.push(name);
            }
        }
        if entered.item.name != sym::UNDERSCORE {
            self.enter(entered, around, EntryTarget::ExternCrate(name), Spaces::TYPE);
        }
    }

    fn definition(&mut self, entered: &Entered<'_>, around: &Around) -> DefId {
        let item = entered.item;
        let (kind, spaces) = kind_of(item);
        let id = self.add_def(entered, around, kind, item.name, None);
        match around.parent {
            Some(parent) => self.krate.names.members.entry(parent.index).or_default().push(id),
            None if kind == DefKind::Macro => self.macro_rules(entered, around, id),
            None if kind == DefKind::Impl => self.krate.impls.push(id),
            None => self.enter(entered, around, EntryTarget::Def(id), spaces),
        }
        if let ItemKind::Enum(decl) = &item.kind {
            for (variant, index) in decl.variants.iter().zip(0..) {
                let own = assume_test(&variant.attrs.cfg, self.reading.as_test);
                if own != Cfg::False {
                    let entered = Entered { cfg: entered.cfg.and(&own), ..entered.clone() };
                    let inside = Around { parent: Some(id), ..around.clone() };
                    let def = self.add_def(&entered, &inside, DefKind::Variant, variant.name, Some(index));
                    self.krate.names.members.entry(id.index).or_default().push(def);
                }
            }
        }
        id
    }

    fn add_def(&mut self, entered: &Entered<'_>, around: &Around, kind: DefKind, name: Symbol, variant: Option<u32>) -> DefId {
        let id = DefId { krate: self.krate.id, index: self.krate.defs.len() as u32 };
        self.krate.defs.push(Def {
            file: entered.file,
            item: entered.id,
            variant,
            kind,
            name,
            module: ModuleId { krate: self.krate.id, index: around.module },
            parent: around.parent,
            cfg: entered.cfg.clone(),
            test: entered.test,
        });
        if variant.is_none() {
            self.krate.by_item.insert((entered.file, entered.id), id);
        }
        id
    }

    fn macro_rules(&mut self, entered: &Entered<'_>, around: &Around, id: DefId) {
        let name = entered.item.name;
        let visible_from = self.krate.defs.len() as u32;
        let mut outer = Some(around.module);
        while let Some(module) = outer {
            let scope = &mut self.krate.names.scopes[module as usize];
            scope.textual.push((name, id, visible_from));
            let leaks = scope.macro_use;
            outer = self.krate.modules[module as usize].parent.filter(|_| leaks).map(|parent| parent.index);
        }
        let exported = matches!(&entered.item.kind, ItemKind::MacroRules(rules) if rules.exported);
        if !exported && !self.reading.declared {
            return;
        }
        let entry =
            || Entry { target: EntryTarget::Def(id), spaces: Spaces::MACRO, cfg: entered.own.clone(), visible: Visible::Everywhere };
        self.krate.names.scopes[0].entries.entry(name).or_default().push(entry());
        if self.reading.declared && around.module != 0 {
            self.krate.names.scopes[around.module as usize].entries.entry(name).or_default().push(entry());
        }
    }

    fn enter(&mut self, entered: &Entered<'_>, around: &Around, target: EntryTarget, spaces: Spaces) {
        self.enter_as(entered, around, entered.item.name, target, spaces);
    }

    fn enter_as(&mut self, entered: &Entered<'_>, around: &Around, name: Symbol, target: EntryTarget, spaces: Spaces) {
        if name == sym::EMPTY || name == sym::UNDERSCORE {
            return;
        }
        let visible = self.visible(&entered.item.visibility, around.module);
        let entry = Entry { target, spaces, cfg: entered.own.clone(), visible };
        self.krate.names.scopes[around.module as usize].entries.entry(name).or_default().push(entry);
    }

    fn visible(&self, visibility: &Visibility, module: u32) -> Visible {
        match visibility {
            Visibility::Public => Visible::Everywhere,
            Visibility::Inherited if self.reading.declared => Visible::Within(module),
            Visibility::Inherited => Visible::Within(module),
            Visibility::Restricted(path) if path.is_ident("self") => Visible::Within(module),
            Visibility::Restricted(path) if path.is_ident("super") => {
                Visible::Within(self.krate.modules[module as usize].parent.map_or(module, |parent| parent.index))
            }
            Visibility::Restricted(_) => Visible::Crate,
        }
    }

    fn at(file: &File, item: &Item) -> Place {
        place(file, item.name_span)
    }

    fn missing<'p>(&mut self, file: &File, item: &Item, paths: impl Iterator<Item = &'p Utf8PathBuf>) {
        let paths: Vec<&str> = paths.map(|path| path.as_str()).collect();
        self.krate.troubles.push(LoadTrouble {
            kind: LoadTroubleKind::MissingModule,
            place: Some(Self::at(file, item)),
            path: Utf8PathBuf::from(paths.first().copied().unwrap_or_default()),
            message: format!("no file for module `{}`", item.name),
        });
    }

    fn cycle(&mut self, file: &File, item: &Item, path: &Utf8Path) {
        self.krate.troubles.push(LoadTrouble {
            kind: LoadTroubleKind::ModuleCycle,
            place: Some(Self::at(file, item)),
            path: path.to_owned(),
            message: format!("module `{}` contains itself", item.name),
        });
    }

    fn unreadable(&mut self, path: &Utf8Path, error: &ReadError, place: Option<Place>) {
        self.krate.troubles.push(LoadTrouble {
            kind: LoadTroubleKind::Unreadable(error.clone()),
            place,
            path: path.to_owned(),
            message: error.to_string(),
        });
    }
}

struct FileWalk {
    index: u32,
    submodules: std::iter::Peekable<std::vec::IntoIter<Submodule>>,
    /// What the children of each item inherit, by item.
    inner: Vec<Option<Around>>,
}

#[derive(Clone)]
struct Entered<'i> {
    id: ItemId,
    item: &'i Item,
    file: u32,
    /// Its condition inside the module.
    own: Cfg,
    /// Its whole condition.
    cfg: Cfg,
    test: bool,
}

/// Where a span points, calls of macros standing for what came out of them.
fn place(file: &File, mut span: Span) -> Place {
    while let Some(origin) = file.origin(span.origin) {
        span = origin.call;
    }
    Place { file: file.source, start: span.start, end: span.end }
}

/// Whether an attribute makes a fn a test: `#[test]`, `#[bench]`, `#[tokio::test]`, `#[rstest]` ...
fn marked_as_test(attrs: &Attrs) -> bool {
    const WORDS: [&str; 5] = ["test", "bench", "rstest", "test_case", "wasm_bindgen_test"];
    attrs.list.iter().any(|attr| attr.path.last().is_some_and(|last| WORDS.contains(&last.name.as_str())))
}

fn kind_of(item: &Item) -> (DefKind, Spaces) {
    match &item.kind {
        ItemKind::Fn(_) if is_macro_fn(&item.attrs) => (DefKind::Fn, Spaces::MACRO),
        ItemKind::Fn(_) => (DefKind::Fn, Spaces::VALUE),
        ItemKind::Struct(it) if it.tuple_like || it.unit => (DefKind::Struct, Spaces::TYPE_VALUE),
        ItemKind::Struct(_) => (DefKind::Struct, Spaces::TYPE),
        ItemKind::Enum(_) => (DefKind::Enum, Spaces::TYPE),
        ItemKind::Trait(_) => (DefKind::Trait, Spaces::TYPE),
        ItemKind::TraitAlias(..) => (DefKind::TraitAlias, Spaces::TYPE),
        ItemKind::Impl(_) => (DefKind::Impl, Spaces::TYPE),
        ItemKind::TypeAlias(..) => (DefKind::TypeAlias, Spaces::TYPE),
        ItemKind::Static(..) => (DefKind::Static, Spaces::VALUE),
        ItemKind::MacroRules(_) => (DefKind::Macro, Spaces::MACRO),
        _ => (DefKind::Const, Spaces::VALUE),
    }
}

/// Procedural macros, and attribute macros in declaration files: called as macros, written as fns.
fn is_macro_fn(attrs: &Attrs) -> bool {
    ["proc_macro", "proc_macro_attribute", "attribute"].into_iter().any(|name| attrs.find(name).is_some())
}
