//! All crates of a run and the questions about names that the floors above ask.

use std::sync::{Arc, OnceLock};

use camino::Utf8PathBuf;
use rustc_hash::FxHashMap;

use super::cache::Cache;
use super::features::Enabled;
use super::files::Files;
use super::graph::{Extern, Graph};
use super::rule_book::RuleBook;
use super::scope::Found;
use super::{Crate, CrateId, CrateKind, Def, DefId, ModuleId, Namespace, Res, Slot, TypeHead};
use crate::catalog::{Catalog, Facts};
use crate::syntax::TestCode;
use crate::syntax::ir::{Body, BodyId, File, Item, ItemKind};
use crate::text::{FileId, Sources, Symbol};
use crate::workspace::{Edition, Package, Target, Workspace};

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
    pub(super) catalog: Arc<Catalog>,
    pub(super) graph: Graph,
    pub(super) workspace: Arc<Workspace>,
    pub(super) files: Files,
    pub(super) rules: RuleBook,
    pub(super) preluded: Cache<(Res, Symbol, Namespace, Edition), Option<Res>>,
    pub(super) prelude_traits: Cache<Edition, Arc<[DefId]>>,
    pub(super) impl_heads: Cache<DefId, TypeHead>,
    /// What a path's first name means in a module or block, under no condition.
    pub(super) first_names: Cache<(ModuleId, Symbol, Namespace), Found>,
    /// The workspace's crates that have a text.
    pub(super) texts: OnceLock<FxHashMap<FileId, Vec<CrateId>>>,
    pub(super) enabled: OnceLock<Enabled>,
    /// Whether the code of a crate calls a method of this name.
    pub(super) called_methods: Cache<(CrateId, Symbol), bool>,
    pub(super) dependency_files: Files,
    /// Where signatures of dependencies are kept.
    pub(super) cache: Option<Utf8PathBuf>,
}

impl Program {
    /// Reads the selected targets of a workspace and what of the workspace they can name, on the threads of the current rayon pool:
    /// their stacks must be big enough for `syntax::lower`. Trouble stands in [`Crate::troubles`].
    pub fn load(workspace: Arc<Workspace>, sources: Arc<Sources>, catalog: Arc<Catalog>, options: Options) -> Self {
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
            prelude_traits: Cache::default(),
            impl_heads: Cache::default(),
            first_names: Cache::default(),
            texts: OnceLock::new(),
            enabled: OnceLock::new(),
            called_methods: Cache::default(),
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
        if !self.catalog.path_facts(krate.name).is_empty()
            && let Some(facts) = self.stated(id)
        {
            return Some(facts);
        }
        self.declared_facts(id)
    }

    /// The facts that a declaration file states about an item of its crate.
    pub(super) fn declared_facts(&self, id: DefId) -> Option<&Facts> {
        let krate = self.krate(id.krate);
        let def = krate.defs.get(id.index as usize).filter(|def| def.variant.is_none())?;
        self.catalog.declared(krate.name)?.facts.get(&def.item)
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
}
