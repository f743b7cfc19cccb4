//! All crates of a run and the questions about names that the floors above ask.

use std::sync::{Arc, OnceLock};

use camino::Utf8PathBuf;
use rustc_hash::{FxHashMap, FxHashSet};
use semver::VersionReq;

use super::build::Build;
use super::cache::Cache;
use super::collect::{Reading, collect_file, collect_root};
use super::features::Enabled;
use super::files::Files;
use super::filled::Filled;
use super::graph::{Extern, Graph, Node};
use super::impls::ImplIndex;
use super::kept::Kept;
use super::lookup::{Query, add};
use super::paths::Mode;
use super::rule_book::RuleBook;
use super::scope::{Found, Names};
use super::stated::Stated;
use super::{BodyScopes, Candidate, CrateId, DefId, DefKind, LoadTrouble, ModuleId, Namespace, Res, Resolution, Slot};
use crate::catalog::{Catalog, Facts};
use crate::syntax::TestCode;
use crate::syntax::ir::{Body, BodyId, Cfg, ExprId, File, Item, ItemId, ItemKind, Path};
use crate::text::{FileId, Sources, Symbol};
use crate::workspace::{Edition, Library, Package, Target, Workspace};

/// Where a crate comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CrateKind {
    /// A target of the workspace: indices into `Workspace::packages` and `Package::targets`.
    Target {
        /// Index of the package.
        package: usize,
        /// Index of the target in it.
        target: usize,
    },
    /// A declaration file of the catalogue.
    Declared,
    /// A dependency whose sources were found on disk: signatures only.
    Dependency,
}

/// One definition.
#[derive(Clone, Debug)]
pub struct Def {
    /// Index of its file in [`Crate::files`].
    pub file: u32,
    /// Its item; of a variant the enum's.
    pub item: ItemId,
    /// Which variant of the enum.
    pub variant: Option<u32>,
    /// What it is.
    pub kind: DefKind,
    /// Its name; empty for impls.
    pub name: Symbol,
    /// The module (or block) that it stands in.
    pub module: ModuleId,
    /// The impl, trait or enum that it is a member of.
    pub parent: Option<DefId>,
    /// Its own condition and that of everything around it.
    pub cfg: Cfg,
    /// Stands in test code: under `cfg(test)`, marked as a test, or in a test target.
    pub test: bool,
}

/// A module, or a block with items.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its name; of a root the crate's, of a block empty.
    pub name: Symbol,
    /// What encloses it.
    pub parent: Option<ModuleId>,
    /// Whether it is a block: lookups go on in the parent's scope.
    pub is_block: bool,
}

/// One crate, names resolved.
#[derive(Debug)]
pub struct Crate {
    /// Its number.
    pub id: CrateId,
    /// Its name in code.
    pub name: Symbol,
    /// Where it comes from.
    pub kind: CrateKind,
    /// Its edition.
    pub edition: Edition,
    /// Files in the order of the module tree, expanded item macros among them.
    pub files: Vec<Arc<File>>,
    /// Definitions; index with [`DefId::index`].
    pub defs: Vec<Def>,
    /// Modules; index with [`ModuleId::index`].
    pub modules: Vec<Module>,
    /// All impl blocks.
    pub impls: Vec<DefId>,
    /// The definition of an item, by file index and item.
    pub by_item: FxHashMap<(u32, ItemId), DefId>,
    /// Files that could not be had.
    pub troubles: Vec<LoadTrouble>,
    pub(super) names: Names,
    pub(super) impl_index: OnceLock<ImplIndex>,
    pub(super) stated: OnceLock<Stated>,
    pub(super) filled: OnceLock<Filled>,
}

impl Crate {
    fn new(id: CrateId, name: Symbol, kind: CrateKind, edition: Edition) -> Self {
        Self {
            id,
            name,
            kind,
            edition,
            files: Vec::new(),
            defs: Vec::new(),
            modules: Vec::new(),
            impls: Vec::new(),
            by_item: FxHashMap::default(),
            troubles: Vec::new(),
            names: Names::default(),
            impl_index: OnceLock::new(),
            stated: OnceLock::new(),
            filled: OnceLock::new(),
        }
    }
}

/// How much is read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Signatures of dependencies from their sources, where these are on disk.
    pub dependency_sources: bool,
    /// The folder in which these are kept for the next run.
    pub cache: Option<Utf8PathBuf>,
}

/// Everything that names can lead to. Shared by threads; declared and dependency crates are loaded when something leads there.
#[derive(Debug)]
pub struct Program {
    /// All texts.
    pub sources: Arc<Sources>,
    /// What inference keeps.
    pub slot: Slot,
    catalog: Arc<Catalog>,
    pub(super) graph: Graph,
    workspace: Workspace,
    pub(super) files: Files,
    pub(super) rules: RuleBook,
    pub(super) preluded: Cache<(Res, Symbol, Namespace, Edition), Option<Res>>,
    /// The workspace's crates that have a text.
    pub(super) texts: OnceLock<FxHashMap<FileId, Vec<CrateId>>>,
    pub(super) enabled: OnceLock<Enabled>,
    dependency_files: Files,
    /// Where signatures of dependencies are kept.
    cache: Option<Utf8PathBuf>,
}

impl Program {
    /// Reads the selected targets of a workspace and what of the workspace they can name, on the threads of the current rayon pool:
    /// their stacks must be big enough for `syntax::lower`. Trouble stands in [`Crate::troubles`].
    pub fn load(workspace: Workspace, sources: Arc<Sources>, catalog: Arc<Catalog>, options: Options) -> Self {
        let graph = Graph::new(&workspace, &catalog, &options);
        let tests = if graph.nodes.iter().any(|node| node.as_test) { TestCode::Read } else { TestCode::LeftOut };
        let files = Files::new(Arc::clone(&sources), false, tests).kept_in(options.cache.clone());
        let dependency_files = Files::new(Arc::clone(&sources), true, TestCode::LeftOut);
        let rules = RuleBook::new(Arc::clone(&sources));
        let mut program = Self {
            sources,
            slot: Slot::default(),
            catalog,
            graph,
            workspace,
            files,
            rules,
            preluded: Cache::default(),
            texts: OnceLock::new(),
            enabled: OnceLock::new(),
            dependency_files,
            cache: options.cache,
        };
        let reachable = program.reachable();
        let roots: Vec<_> = reachable.iter().map(|id| program.graph.node(*id)).map(|node| (node.root.clone(), node.as_test)).collect();
        program.files.prefetch(&roots);
        for id in reachable {
            program.krate(id);
        }
        program.expand_macros();
        program.files.clear();
        program
    }

    /// The package and target of the workspace that a crate is built from; `None` for libraries.
    pub fn target_of(&self, krate: CrateId) -> Option<(&Package, &Target)> {
        let CrateKind::Target { package, target } = self.graph.node(krate).kind else { return None };
        let package = self.workspace.packages.get(package)?;
        Some((package, package.targets.get(target)?))
    }

    /// The targets of the workspace, in order of package and target.
    pub fn targets(&self) -> &[CrateId] {
        &self.graph.targets
    }

    /// The packages that this was loaded from.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// The declarations of libraries.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// A crate; loads it on first use.
    pub fn krate(&self, id: CrateId) -> &Crate {
        let node = self.graph.node(id);
        node.krate.get_or_init(|| self.load_crate(id))
    }

    /// The crate that a crate calls by this name (extern prelude: dependencies, std, core, alloc), `None` where nothing is known of it.
    pub fn extern_crate(&self, from: CrateId, name: Symbol) -> Option<CrateId> {
        match self.extern_res(from, name)? {
            Res::Module(root) => Some(root.krate),
            _ => None,
        }
    }

    /// A definition.
    pub fn def(&self, id: DefId) -> &Def {
        &self.krate(id.krate).defs[id.index as usize]
    }

    /// The item of a definition; of a variant its enum.
    pub fn item(&self, id: DefId) -> &Item {
        self.file(id).item(self.def(id).item)
    }

    /// The file of a definition.
    pub fn file(&self, id: DefId) -> &File {
        let krate = self.krate(id.krate);
        &krate.files[krate.defs[id.index as usize].file as usize]
    }

    /// The body of a fn, const or static of the workspace, macros expanded.
    pub fn body(&self, id: DefId) -> Option<&Body> {
        let (_, body) = self.body_id(id)?;
        self.file(id).bodies.get(body.0 as usize)
    }

    /// The facts that the catalogue states about a definition, if any. Declarations overlay dependencies' sources by public path.
    pub fn facts(&self, id: DefId) -> Option<&Facts> {
        let krate = self.krate(id.krate);
        if krate.kind != CrateKind::Declared {
            return self.stated(id);
        }
        let def = krate.defs.get(id.index as usize).filter(|def| def.variant.is_none())?;
        self.catalog.declared(krate.name)?.facts.get(&def.item)
    }

    /// Resolves a path as written in an item's signature or in a module's scope. `scope` is the definition whose generics and `Self`
    /// are in scope, where there is one.
    pub fn resolve(&self, module: ModuleId, scope: Option<DefId>, path: &Path, namespace: Namespace) -> Resolution {
        let order = scope.map_or(u32::MAX, |def| def.index);
        let file = scope.map(|def| self.file(def));
        let under = scope.map(|def| self.def(def).cfg.clone()).unwrap_or_default();
        let found = self.path(&mut Query::new(), &Mode { module, scope, order, import: false, under, file }, path, namespace);
        self.answer_in(module.krate, found, namespace)
    }

    /// Resolves a path from outside, `std::io::Read` say, in the crates that `from` can name; used for lang items and facts.
    pub fn lookup(&self, from: CrateId, path: &str, namespace: Namespace) -> Option<DefId> {
        let mut names = path.split("::").map(Symbol::new);
        let root = self.extern_res(from, names.next()?)?;
        let names: Vec<Symbol> = names.collect();
        let module = ModuleId { krate: from, index: 0 };
        let mode = Mode { module, scope: None, order: u32::MAX, import: false, under: Cfg::True, file: None };
        let found = self.walk(&mut Query::new(), &mode, Found::one(root, Cfg::True), &names, 0, namespace);
        match &*self.answer(found).candidates {
            [one] if one.rest == 0 => match one.res {
                Res::Def(def) => Some(def),
                _ => None,
            },
            [one] if one.rest == 1 => match one.res {
                Res::Def(def) => self.inherent_member(def, *names.last()?),
                _ => None,
            },
            _ => None,
        }
    }

    /// Resolves a path that is the expression `at` (or stands in it: a struct literal's, a turbofish's type).
    pub fn resolve_in_body(&self, scopes: &BodyScopes, at: ExprId, path: &Path, namespace: Namespace) -> Resolution {
        if namespace == Namespace::Value
            && path.as_ident().is_some()
            && let Some(&local) = scopes.locals.get(&at)
        {
            return self.answer(Found::one(Res::Local(local), Cfg::True));
        }
        let owner = self.def(scopes.owner);
        let module = scopes.modules.get(at.0 as usize).copied().unwrap_or(owner.module);
        let mode = Mode {
            module,
            scope: Some(scopes.owner),
            order: scopes.owner.index,
            import: false,
            under: owner.cfg.clone(),
            file: Some(self.file(scopes.owner)),
        };
        let found = self.path(&mut Query::new(), &mode, path, namespace);
        self.answer_in(module.krate, found, namespace)
    }

    /// The same for a path in a crate: of a type that has a definition for each target the one of the usual build.
    pub(super) fn answer_in(&self, krate: CrateId, found: Found, namespace: Namespace) -> Resolution {
        let mut resolution = self.answer(found);
        if namespace == Namespace::Type {
            self.keep_usual(krate, &mut resolution.candidates);
        }
        resolution
    }

    /// What was found, as the floors above see it.
    pub(super) fn answer(&self, found: Found) -> Resolution {
        if found.blocked {
            return Resolution::default();
        }
        let mut candidates = Vec::with_capacity(found.candidates.len());
        for candidate in found.candidates {
            add(&mut candidates, Candidate { res: self.canonical(candidate.res), ..candidate });
        }
        Resolution { candidates }
    }

    /// The crate that a name of the extern prelude means.
    pub(super) fn extern_res(&self, from: CrateId, name: Symbol) -> Option<Res> {
        let node = self.graph.node(from);
        let renamed = node.krate.get().and_then(|krate| krate.names.extern_items.get(&name)).copied().unwrap_or(name);
        if renamed.as_str() == "self" {
            return Some(Res::Module(ModuleId { krate: from, index: 0 }));
        }
        match self.externs(from).get(&renamed)? {
            Extern::Crate(krate) => Some(Res::Module(ModuleId { krate: *krate, index: 0 })),
            Extern::Foreign(name) => Some(Res::External(*name)),
        }
    }

    /// The body of a definition, as its file numbers it.
    pub(super) fn body_id(&self, id: DefId) -> Option<(u32, BodyId)> {
        let def = self.def(id);
        let body = match &self.item(id).kind {
            ItemKind::Fn(it) => it.body,
            ItemKind::Const(_, body) | ItemKind::Static(_, _, body) => *body,
            _ => None,
        };
        Some((def.file, body?))
    }

    /// Whether a crate is known by its declaration alone.
    pub(super) fn is_declared(&self, id: CrateId) -> bool {
        self.graph.node(id).kind == CrateKind::Declared
    }

    /// The crate of the workspace that has this text, `first` if it can be.
    pub(super) fn crate_of_text(&self, first: CrateId, text: FileId) -> Option<CrateId> {
        let crates = self.texts.get_or_init(|| self.crates_by_text()).get(&text)?;
        crates.iter().find(|krate| **krate == first).or_else(|| crates.first()).copied()
    }

    fn crates_by_text(&self) -> FxHashMap<FileId, Vec<CrateId>> {
        let mut texts: FxHashMap<FileId, Vec<CrateId>> = FxHashMap::default();
        for krate in self.reachable().into_iter().map(|id| self.krate(id)) {
            for file in &krate.files {
                let crates = texts.entry(file.source).or_default();
                if crates.last() != Some(&krate.id) {
                    crates.push(krate.id);
                }
            }
        }
        texts
    }

    /// The selected targets and what of the workspace they can name, dependencies first.
    pub fn reachable(&self) -> Vec<CrateId> {
        self.linked(self.targets())
    }

    /// These targets and what of the workspace they can name, dependencies first.
    pub fn linked(&self, targets: &[CrateId]) -> Vec<CrateId> {
        let mut order = Vec::new();
        let mut seen = vec![false; self.graph.nodes.len()];
        for &target in targets {
            let mut open = vec![(target, false)];
            while let Some((id, left)) = open.pop() {
                if left {
                    order.push(id);
                    continue;
                }
                if std::mem::replace(&mut seen[id.0 as usize], true) {
                    continue;
                }
                open.push((id, true));
                let is_target = |id: &CrateId| matches!(self.graph.node(*id).kind, CrateKind::Target { .. });
                open.extend(self.graph.node(id).crates().filter(is_target).map(|id| (id, false)));
            }
        }
        order
    }

    /// The dependencies whose sources were read so far, in a fixed order.
    pub fn read_dependencies(&self) -> impl Iterator<Item = &Crate> {
        let read = self.graph.nodes.iter().filter_map(|node| node.krate.get());
        read.filter(|krate| krate.kind == CrateKind::Dependency)
    }

    /// The extern prelude of a crate.
    pub(super) fn externs(&self, id: CrateId) -> &FxHashMap<Symbol, Extern> {
        let node = self.graph.node(id);
        node.externs.get_or_init(|| {
            let Some(library) = node.library() else { return FxHashMap::default() };
            let locked = self.workspace.locked.iter().find(|locked| locked.folder == node.folder);
            locked.map(|locked| self.graph.externs_of(&self.workspace, locked, library)).unwrap_or_default()
        })
    }

    /// The features of a dependency that are on by default, or that packages of the workspace ask for.
    fn features(&self, node: &Node, library: &Library) -> FxHashSet<Symbol> {
        let asking = self.workspace.packages.iter().flat_map(|package| &package.dependencies);
        let asking = asking.filter(|dependency| node.folder.is_some() && same_package(&dependency.package, node.name));
        let asked = asking.flat_map(|dependency| dependency.features.iter().map(String::as_str));
        library.features_with(asked).into_iter().map(Symbol::new).collect()
    }

    fn load_crate(&self, id: CrateId) -> Crate {
        let node = self.graph.node(id);
        let mut krate = Crate::new(id, node.name, node.kind, node.edition);
        let declared = node.kind == CrateKind::Declared;
        let files = if node.folder.is_some() { &self.dependency_files } else { &self.files };
        let mut reading = Reading::of(node, files, &self.rules);
        if declared {
            if let Some(declared) = self.catalog.declared(node.name) {
                let fits = |versions: &VersionReq| node.version.as_ref().is_none_or(|version| versions.matches(version));
                if declared.versions.as_ref().is_none_or(fits) {
                    let unfit = |facts: &Facts| facts.versions.as_ref().is_some_and(|it| !fits(it));
                    reading.left_out = declared.facts.iter().filter(|(_, facts)| unfit(facts)).map(|(item, _)| *item).collect();
                    collect_file(&mut krate, &reading, &declared.file);
                }
            }
        } else if let Some(library) = node.library() {
            krate.name = Symbol::new(&library.crate_name);
            krate.edition = library.edition;
            reading.root_only = library.proc_macro;
            reading.build = Build::Dependency(self.features(node, library));
            let folder = node.folder.as_ref();
            let kept = self.cache.as_ref().zip(folder).map(|(cache, folder)| Kept::open(cache, node.name.as_str(), folder));
            reading.kept = kept.as_ref();
            collect_root(&mut krate, &reading, &library.root);
            kept.as_ref().and_then(|kept| kept.store(&krate.files, &self.sources));
        } else if node.folder.is_none() {
            collect_root(&mut krate, &reading, &node.root);
        }
        krate
    }
}

/// Whether a package's name is this one, with underscores for dashes.
fn same_package(package: &str, name: Symbol) -> bool {
    package.len() == name.as_str().len() && package.bytes().zip(name.as_str().bytes()).all(|(a, b)| a == b || (a == b'-' && b == b'_'))
}
