//! The module tree of one crate: files become modules, definitions and named entries, in the order of the text.

use std::ops::Range;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashSet;

use super::build::Build;
use super::cfg::{assume_test, satisfiable};
use super::files::Files;
use super::graph::Node;
use super::kept::Kept;
use super::mod_files::{FileModules, FilePlace, submodules};
use super::rule_book::RuleBook;
use super::scope::Scope;
use super::{Crate, CrateKind, DefId, Module, ModuleId};
use crate::syntax::ir::{Attrs, BodyId, Cfg, ExprId, File, Item, ItemId, ItemKind, Parent};
use crate::text::{ReadError, sym};

/// What decides how a crate's files are read.
#[expect(clippy::struct_excessive_bools, reason = "four independent questions")]
pub(super) struct Reading<'a> {
    /// Where files come from.
    pub files: &'a Files,
    /// Of a dependency: what is kept of its files.
    pub kept: Option<&'a Kept>,
    /// What decides conditions.
    pub build: Build,
    /// The whole target is test code.
    pub test_target: bool,
    /// A declaration file: macros are exported where they stand.
    pub declared: bool,
    /// Modules in other files are left out.
    pub root_only: bool,
    /// The crate's own macros are expanded.
    pub expand: bool,
    /// The rules of macros.
    pub rules: &'a RuleBook,
    /// Items that are not there in the version in use.
    pub left_out: FxHashSet<ItemId>,
}

impl<'a> Reading<'a> {
    /// The lowered file at this path.
    pub(super) fn load(&self, path: &Utf8Path) -> Result<Arc<File>, ReadError> {
        let kept = self.kept.and_then(|kept| self.files.kept(path, kept));
        kept.map_or_else(|| self.files.load(path), Ok)
    }

    /// The reading of this crate, with files from `files`.
    pub(super) fn of(node: &Node, files: &'a Files, rules: &'a RuleBook) -> Self {
        let declared = node.kind == CrateKind::Declared;
        let expand = matches!(node.kind, CrateKind::Target { .. });
        let (build, test_target) = (Build::Target(node.as_test), node.test_target);
        Self { files, kept: None, build, test_target, declared, root_only: false, expand, rules, left_out: FxHashSet::default() }
    }
}

/// Fills `krate` with the tree under its root file at `path`.
pub(super) fn collect_root(krate: &mut Crate, reading: &Reading<'_>, path: &Utf8Path) {
    let mut collector = Collector::new(krate, reading);
    match reading.load(path) {
        Ok(file) => collector.root(&file, path),
        Err(error) => collector.unreadable(path, &error, None),
    }
}

/// Fills `krate` with the tree of one file at hand: a declaration file.
pub(super) fn collect_file(krate: &mut Crate, reading: &Reading<'_>, file: &Arc<File>) {
    Collector::new(krate, reading).root(file, Utf8Path::new(""));
}

/// A crate being filled.
pub(super) struct Collector<'a> {
    /// The crate.
    pub krate: &'a mut Crate,
    /// How its files are read.
    pub reading: &'a Reading<'a>,
    /// The files that lead to the one being read.
    pub open: Vec<Utf8PathBuf>,
    /// How many macro expansions lead to what is being read.
    pub depth: u32,
}

/// What an item inherits from what is around it.
#[derive(Clone, Debug)]
pub(super) struct Around {
    /// The module or block.
    pub module: u32,
    /// The impl or trait.
    pub parent: Option<DefId>,
    /// The whole condition.
    pub cfg: Cfg,
    /// It is test code.
    pub test: bool,
    /// The part of `cfg` inside the module: of macro calls and extern blocks.
    pub inside: Cfg,
}

impl<'a> Collector<'a> {
    pub(super) fn new(krate: &'a mut Crate, reading: &'a Reading<'a>) -> Self {
        Self { krate, reading, open: Vec::new(), depth: 0 }
    }

    fn root(&mut self, file: &Arc<File>, path: &Utf8Path) {
        let cfg = self.reading.build.decide(&file.attrs.cfg);
        let name = self.krate.name;
        let root = self.add_module(Module { name, parent: None, is_block: false }, cfg.clone());
        let around = Around { module: root, parent: None, cfg, test: self.reading.test_target, inside: Cfg::True };
        self.open.push(path.to_owned());
        self.file(file, &FilePlace::owning_folder(path), &around);
        self.open.pop();
    }

    /// A new module without names.
    pub(super) fn add_module(&mut self, module: Module, cfg: Cfg) -> u32 {
        let index = self.krate.modules.len() as u32;
        self.krate.modules.push(module);
        let declared_at = self.krate.defs.len() as u32;
        self.krate.names.scopes.push(Scope { declared_at, cfg, ..Scope::default() });
        index
    }

    /// Enters a whole file.
    pub(super) fn file(&mut self, file: &Arc<File>, place: &FilePlace, around: &Around) {
        let index = self.krate.files.len() as u32;
        self.krate.files.push(Arc::clone(file));
        self.items(index, file, 0..file.items.len() as u32, place, around);
    }

    /// Enters a range of a file's items; `around` is what those inherit whose parents are not in it.
    pub(super) fn items(&mut self, index: u32, file: &Arc<File>, range: Range<u32>, place: &FilePlace, around: &Around) {
        let inside = if self.reading.declared { FileModules::default() } else { submodules(file, place, &self.reading.build) };
        let mut walk = Walk { index, start: range.start, place, inside, inner: Vec::with_capacity(range.len()), blocks: Vec::new() };
        for id in range.map(ItemId) {
            let item = file.item(id);
            let outer = match item.parent {
                Parent::File => Some(around.clone()),
                Parent::Item(parent) => walk.inner(parent).map_or_else(|| Some(around.clone()), Clone::clone),
                Parent::Block(body, block) => self.block(file, &mut walk, body, block),
            };
            let inner = outer.and_then(|outer| self.item(file, &walk, id, item, &outer));
            walk.inner.push(inner);
        }
        if walk.start > 0 {
            self.add_known_blocks(index, &mut walk.blocks);
        }
        self.nest_blocks(file, walk.blocks);
    }

    /// What items of a block inherit; makes the block a module.
    fn block(&mut self, file: &File, walk: &mut Walk<'_>, body: BodyId, block: ExprId) -> Option<Around> {
        let owner = file.bodies.get(body.0 as usize)?.owner;
        let (module, cfg, test) = if let Some(inner) = walk.inner(owner) {
            inner.as_ref().map(|it| (it.module, it.cfg.clone(), it.test))?
        } else {
            let def = &self.krate.defs[self.krate.by_item.get(&(walk.index, owner))?.index as usize];
            (def.module.index, def.cfg.clone(), def.test)
        };
        let key = (walk.index, body, block);
        let block_module = if let Some(&known) = self.krate.names.blocks.get(&key) {
            known
        } else {
            let parent = ModuleId { krate: self.krate.id, index: module };
            let made = self.add_module(Module { name: sym::EMPTY, parent: Some(parent), is_block: true }, cfg.clone());
            self.krate.names.blocks.insert(key, made);
            walk.blocks.push((body, block, made));
            made
        };
        Some(Around { module: block_module, parent: None, cfg, test, inside: Cfg::True })
    }

    /// The blocks that earlier passes over the file met in the same bodies.
    fn add_known_blocks(&self, index: u32, blocks: &mut Vec<(BodyId, ExprId, u32)>) {
        let bodies: FxHashSet<BodyId> = blocks.iter().map(|(body, ..)| *body).collect();
        if !bodies.is_empty() {
            let known = self.krate.names.blocks.iter().filter(|(key, _)| key.0 == index && bodies.contains(&key.1));
            blocks.extend(known.map(|(key, module)| (key.1, key.2, *module)));
            blocks.sort_unstable();
            blocks.dedup();
        }
    }

    /// Blocks inside blocks of one body: a block's names are looked up in the blocks around it first.
    fn nest_blocks(&mut self, file: &File, mut blocks: Vec<(BodyId, ExprId, u32)>) {
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
    fn item(&mut self, file: &Arc<File>, walk: &Walk<'_>, id: ItemId, item: &Item, around: &Around) -> Option<Around> {
        if self.reading.left_out.contains(&id) {
            return None;
        }
        let own = self.reading.build.decide(&item.attrs.cfg);
        let cfg = around.cfg.and(&own);
        let marked = marked_as_test(&item.attrs);
        if own == Cfg::False || (marked && !self.reading.build.is_test() && !self.reading.test_target) || !satisfiable(&cfg) {
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
            ItemKind::Mod(decl) => {
                if let Some(submodule) = walk.inside.submodule(id).filter(|_| !self.reading.root_only) {
                    self.follow(file, submodule, &entered, around, decl.include);
                }
            }
            ItemKind::Use(_) => self.imports(&entered, around),
            ItemKind::ExternCrate(name) => self.extern_crate(&entered, around, *name),
            ItemKind::ExternBlock => inner.inside.clone_from(&entered.own),
            ItemKind::MacroCall(path, _) => {
                inner.inside.clone_from(&entered.own);
                if self.reading.expand {
                    let places = walk.inside.place(id).map(|own| (own, walk.place));
                    self.macro_call(file, walk.index, id, path, places, &inner);
                    return None;
                }
            }
            ItemKind::Unknown => {}
            _ => inner.parent = Some(self.definition(&entered, around)),
        }
        Some(inner)
    }
}

/// One pass over items of a file.
struct Walk<'a> {
    index: u32,
    start: u32,
    place: &'a FilePlace,
    inside: FileModules,
    /// What the children of each item inherit, from the first item of the pass on.
    inner: Vec<Option<Around>>,
    /// The blocks that became modules.
    blocks: Vec<(BodyId, ExprId, u32)>,
}

impl Walk<'_> {
    /// What the children of an item inherit, if it belongs to the pass.
    fn inner(&self, item: ItemId) -> Option<&Option<Around>> {
        self.inner.get(item.0.checked_sub(self.start)? as usize)
    }
}

/// An item on its way into the tables.
#[derive(Clone)]
pub(super) struct Entered<'i> {
    /// Its number in its file.
    pub id: ItemId,
    /// Itself.
    pub item: &'i Item,
    /// Index of its file.
    pub file: u32,
    /// Its condition inside the module.
    pub own: Cfg,
    /// Its whole condition.
    pub cfg: Cfg,
    /// It is test code.
    pub test: bool,
}

/// Whether an attribute makes a fn a test: `#[test]`, `#[bench]`, `#[tokio::test]`, `#[rstest]` ...
fn marked_as_test(attrs: &Attrs) -> bool {
    const WORDS: [&str; 5] = ["test", "bench", "rstest", "test_case", "wasm_bindgen_test"];
    attrs.list.iter().any(|attr| attr.path.last().is_some_and(|last| WORDS.contains(&last.name.as_str())))
}
