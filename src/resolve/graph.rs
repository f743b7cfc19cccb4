//! Which crates there are, and what each calls the others.

use std::sync::OnceLock;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use semver::{Version, VersionReq};

use super::twins::Twins;
use super::{Crate, CrateId, CrateKind, Options};
use crate::catalog::Catalog;
use crate::text::{Symbol, sym};
use crate::workspace::{Dependency, DependencyKind, Edition, Library, LockedPackage, Package, Target, TargetKind, Workspace, library_of};

/// All crates that names can lead to, each with its number from the start; they are loaded when something leads there.
#[derive(Debug, Default)]
pub(super) struct Graph {
    /// By crate number.
    pub nodes: Vec<Node>,
    /// The selected targets, in order of package and target.
    pub targets: Vec<CrateId>,
    /// The declarations of std.
    pub std: Option<CrateId>,
    /// The library of each package as others use it, by package index.
    libs: FxHashMap<usize, CrateId>,
}

/// One crate: where it comes from, and itself once it is loaded.
#[derive(Debug)]
pub(super) struct Node {
    /// Its name in code.
    pub name: Symbol,
    /// Where it comes from.
    pub kind: CrateKind,
    /// Its edition.
    pub edition: Edition,
    /// The root file; of a declared crate empty.
    pub root: Utf8PathBuf,
    /// `cfg(test)` holds.
    pub as_test: bool,
    /// All of it is test code.
    pub test_target: bool,
    /// Of a declared crate: the version in use.
    pub version: Option<Version>,
    /// The folder of a dependency with sources.
    pub folder: Option<Utf8PathBuf>,
    /// What the manifest of that folder says, once it is read.
    pub library: OnceLock<Option<Library>>,
    /// Of a declared crate its sources, of sources their declaration.
    pub twin: Option<CrateId>,
    /// The extern prelude; of a dependency once its manifest is read.
    pub externs: OnceLock<FxHashMap<Symbol, Extern>>,
    /// Of sources with a declaration: what stands for what.
    pub twins: OnceLock<Twins>,
    /// The crate, once something asked for it.
    pub krate: OnceLock<Crate>,
}

/// What a name of the extern prelude stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Extern {
    /// A crate that can be loaded.
    Crate(CrateId),
    /// A crate that nothing is known of but its name.
    Foreign(Symbol),
}

impl Node {
    /// The library of a dependency with sources.
    pub(super) fn library(&self) -> Option<&Library> {
        self.library.get_or_init(|| library_of(self.folder.as_ref()?)).as_ref()
    }

    /// The crates of the extern prelude, in a fixed order.
    pub(super) fn crates(&self) -> impl Iterator<Item = CrateId> {
        let mut crates: Vec<CrateId> = self
            .externs
            .get()
            .into_iter()
            .flat_map(FxHashMap::values)
            .filter_map(|it| match it {
                Extern::Crate(id) => Some(*id),
                Extern::Foreign(_) => None,
            })
            .collect();
        crates.sort_unstable();
        crates.dedup();
        crates.into_iter()
    }
}

impl Graph {
    /// A crate by number.
    pub(super) fn node(&self, id: CrateId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// The crates of a workspace and the declared ones.
    pub(super) fn new(workspace: &Workspace, catalog: &Catalog, options: &Options) -> Self {
        let names = catalog.crate_names();
        let (declared, sources) = (FxHashMap::default(), FxHashMap::default());
        let mut builder = Builder { graph: Self::default(), workspace, names, declared, sources };
        builder.graph.std = builder.declared(sym::STD, None);
        builder.targets();
        if options.dependency_sources {
            builder.locked();
        }
        builder.externs();
        builder.graph
    }

    /// The extern prelude of a dependency, from what its manifest and the lock file say.
    pub(super) fn externs_of(&self, workspace: &Workspace, locked: &LockedPackage, library: &Library) -> FxHashMap<Symbol, Extern> {
        let mut externs = self.std_externs();
        for dependency in library.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal) {
            let version = locked.dependencies.iter().find(|(name, _)| *name == dependency.package).map(|(_, version)| version);
            let version = version.and_then(|it| Version::parse(it).ok());
            let name = Symbol::new(&dependency.package.replace('-', "_"));
            let known = |kind: CrateKind| {
                self.nodes.iter().zip(0..).find(|(node, _)| node.kind == kind && node.name == name && node.version == version)
            };
            let member = workspace.packages.iter().position(|package| dependency.path.is_some() && package.name == dependency.package);
            let found = member
                .and_then(|member| self.libs.get(&member).copied())
                .or_else(|| known(CrateKind::Declared).or_else(|| known(CrateKind::Dependency)).map(|(_, index)| CrateId(index)));
            externs.entry(Symbol::new(&dependency.name)).or_insert(found.map_or(Extern::Foreign(name), Extern::Crate));
        }
        externs
    }

    fn std_externs(&self) -> FxHashMap<Symbol, Extern> {
        let names = [sym::STD, sym::CORE, sym::ALLOC].into_iter();
        names.filter_map(|name| Some((name, Extern::Crate(self.std?)))).collect()
    }
}

struct Builder<'w> {
    graph: Graph,
    workspace: &'w Workspace,
    /// The crates that are declared.
    names: Vec<Symbol>,
    /// Declared crates by name and version.
    declared: FxHashMap<(Symbol, Option<Version>), CrateId>,
    /// Crates with sources by package name and version.
    sources: FxHashMap<(&'w str, &'w str), CrateId>,
}

impl Builder<'_> {
    fn node(&mut self, node: Node) -> CrateId {
        let id = CrateId(self.graph.nodes.len() as u32);
        self.graph.nodes.push(node);
        id
    }

    fn declared(&mut self, name: Symbol, version: Option<Version>) -> Option<CrateId> {
        if let Some(&id) = self.declared.get(&(name, version.clone())) {
            return Some(id);
        }
        if !self.names.contains(&name) {
            return None;
        }
        let id = self.node(Node {
            name,
            kind: CrateKind::Declared,
            edition: Edition::E2021,
            root: Utf8PathBuf::new(),
            as_test: false,
            test_target: false,
            version: version.clone(),
            folder: None,
            library: OnceLock::new(),
            twin: None,
            externs: OnceLock::new(),
            twins: OnceLock::new(),
            krate: OnceLock::new(),
        });
        self.declared.insert((name, version), id);
        Some(id)
    }

    /// A crate for each target; a library that is read as a test has another one for those that depend on it.
    fn targets(&mut self) {
        for (package, p) in self.workspace.packages.iter().enumerate() {
            for (target, t) in p.targets.iter().enumerate() {
                let selected = p.selected && t.selected;
                let id = self.target(package, target, t, t.as_test);
                if selected {
                    self.graph.targets.push(id);
                }
                if t.kind.is_lib() {
                    let used = if t.as_test { self.target(package, target, t, false) } else { id };
                    self.graph.libs.insert(package, used);
                }
            }
        }
    }

    fn target(&mut self, package: usize, target: usize, t: &Target, as_test: bool) -> CrateId {
        self.node(Node {
            name: Symbol::new(&t.crate_name()),
            kind: CrateKind::Target { package, target },
            edition: t.edition,
            root: t.src_path.clone(),
            as_test,
            test_target: matches!(t.kind, TargetKind::Test | TargetKind::Bench),
            version: None,
            folder: None,
            library: OnceLock::new(),
            twin: None,
            externs: OnceLock::new(),
            twins: OnceLock::new(),
            krate: OnceLock::new(),
        })
    }

    /// A crate for each locked package whose sources are on disk.
    fn locked(&mut self) {
        for locked in self.workspace.locked.iter().filter(|locked| locked.folder.is_some()) {
            let id = self.node(Node {
                name: Symbol::new(&locked.name.replace('-', "_")),
                kind: CrateKind::Dependency,
                edition: Edition::E2015,
                root: Utf8PathBuf::new(),
                as_test: false,
                test_target: false,
                version: Version::parse(&locked.version).ok(),
                folder: locked.folder.clone(),
                library: OnceLock::new(),
                twin: None,
                externs: OnceLock::new(),
                twins: OnceLock::new(),
                krate: OnceLock::new(),
            });
            self.sources.insert((&locked.name, &locked.version), id);
        }
    }

    fn externs(&mut self) {
        let mut all = Vec::new();
        for index in 0..self.graph.nodes.len() {
            let CrateKind::Target { package, target } = self.graph.nodes[index].kind else { continue };
            let p = &self.workspace.packages[package];
            let t = &p.targets[target];
            let as_test = self.graph.nodes[index].as_test;
            let mut externs = self.graph.std_externs();
            if let Some(&lib) = self.graph.libs.get(&package).filter(|_| !t.kind.is_lib() && t.kind != TargetKind::BuildScript) {
                externs.insert(self.graph.nodes[lib.0 as usize].name, Extern::Crate(lib));
            }
            for dependency in p.dependencies.iter().filter(|dependency| reaches(dependency.kind, t.kind, as_test)) {
                let found = self.dependency(p, dependency);
                externs.entry(Symbol::new(&dependency.name)).or_insert(found);
            }
            if p.manifest_path.file_name() != Some("Cargo.toml") {
                // A package made up around plain files: it may use anything.
                for name in self.names.clone() {
                    let declared = self.declared(name, None);
                    externs.extend(declared.map(|id| (name, Extern::Crate(id))));
                }
            }
            all.push((index, externs));
        }
        Self::cut_circles(&mut all);
        for (index, externs) in all {
            let _ = self.graph.nodes[index].externs.set(externs);
        }
        self.declared_externs();
    }

    fn dependency(&mut self, from: &Package, dependency: &Dependency) -> Extern {
        let folder = |package: &Package| package.manifest_path.parent().map(Utf8Path::to_owned);
        let locked = self.workspace.locked_for(dependency);
        let member = self.workspace.packages.iter().position(|package| match &dependency.path {
            Some(path) => folder(package).as_ref() == Some(path),
            None => package.name == dependency.package && package.id != from.id && locked.is_none(),
        });
        if let Some(&lib) = member.and_then(|member| self.graph.libs.get(&member)) {
            return Extern::Crate(lib);
        }
        let name = Symbol::new(&dependency.package.replace('-', "_"));
        let version = locked.and_then(|locked| Version::parse(&locked.version).ok()).or_else(|| lowest(&dependency.requirement));
        let sources = locked.and_then(|locked| self.sources.get(&(&*locked.name, &*locked.version)).copied());
        let declared = self.declared(name, version.clone()).or_else(|| self.declared(Symbol::new(&dependency.name), version));
        if let (Some(declared), Some(sources)) = (declared, sources) {
            self.graph.nodes[declared.0 as usize].twin = Some(sources);
            self.graph.nodes[sources.0 as usize].twin = Some(declared);
        }
        declared.or(sources).map_or(Extern::Foreign(name), Extern::Crate)
    }

    /// Manifests can be wrong: a dependency that leads back to its dependent is left out.
    fn cut_circles(all: &mut [(usize, FxHashMap<Symbol, Extern>)]) {
        let position: FxHashMap<usize, usize> = all.iter().enumerate().map(|(at, (node, _))| (*node, at)).collect();
        let edges = |externs: &FxHashMap<Symbol, Extern>| {
            let known = externs.iter().filter_map(|(name, to)| match to {
                Extern::Crate(id) => Some((*name, *position.get(&(id.0 as usize))?)),
                Extern::Foreign(_) => None,
            });
            let mut edges: Vec<(Symbol, usize)> = known.collect();
            edges.sort_unstable_by_key(|(name, to)| (name.as_str(), *to));
            edges
        };
        let mut state = vec![State::New; all.len()];
        for start in 0..all.len() {
            if state[start] != State::New {
                continue;
            }
            state[start] = State::Open;
            let mut open = vec![(start, edges(&all[start].1))];
            while let Some((node, left)) = open.last_mut() {
                let node = *node;
                match left.pop() {
                    Some((name, next)) if state[next] == State::Open => {
                        all[node].1.remove(&name);
                    }
                    Some((_, next)) if state[next] == State::New => {
                        state[next] = State::Open;
                        open.push((next, edges(&all[next].1)));
                    }
                    Some(_) => {}
                    None => {
                        state[node] = State::Done;
                        open.pop();
                    }
                }
            }
        }
    }

    /// A declaration names other declared crates, in the newest version that the workspace uses.
    fn declared_externs(&mut self) {
        let mut newest: FxHashMap<Symbol, Extern> = self.graph.std_externs();
        for name in self.names.clone() {
            let known = self.graph.nodes.iter().zip(0..).filter(|(node, _)| node.kind == CrateKind::Declared && node.name == name);
            let best = known.max_by_key(|(node, index)| (node.version.clone(), *index)).map(|(_, index)| CrateId(index));
            newest.extend(best.or_else(|| self.declared(name, None)).map(|id| (name, Extern::Crate(id))));
        }
        for node in self.graph.nodes.iter().filter(|node| node.kind == CrateKind::Declared) {
            let _ = node.externs.set(newest.clone());
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

/// The lowest version that a requirement names.
fn lowest(requirement: &str) -> Option<Version> {
    let requirement = VersionReq::parse(requirement).ok()?;
    let lowest = requirement.comparators.first()?;
    Some(Version::new(lowest.major, lowest.minor.unwrap_or(0), lowest.patch.unwrap_or(0)))
}

/// Whether targets of this kind see dependencies of that kind.
fn reaches(dependency: DependencyKind, target: TargetKind, as_test: bool) -> bool {
    match (dependency, target) {
        (DependencyKind::Build, _) => target == TargetKind::BuildScript,
        (_, TargetKind::BuildScript) => false,
        (DependencyKind::Dev, TargetKind::Lib | TargetKind::Bin | TargetKind::ProcMacro) => as_test,
        (DependencyKind::Normal | DependencyKind::Dev, _) => true,
    }
}
