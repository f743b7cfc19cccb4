//! Which crates there are, and what each calls the others.

use std::sync::OnceLock;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use semver::{Version, VersionReq};

use super::{Crate, CrateId, CrateKind};
use crate::catalog::Catalog;
use crate::text::{Symbol, sym};
use crate::workspace::{Dependency, DependencyKind, Edition, Package, Target, TargetKind, Workspace};

/// All crates that names can lead to, each with its number from the start; they are loaded when something leads there.
#[derive(Debug, Default)]
pub(super) struct Graph {
    /// By crate number.
    pub nodes: Vec<Node>,
    /// The selected targets, in order of package and target.
    pub targets: Vec<CrateId>,
    /// The declarations of std.
    pub std: Option<CrateId>,
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
    /// The extern prelude.
    pub externs: FxHashMap<Symbol, Extern>,
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
    /// The crates of the extern prelude, in a fixed order.
    pub(super) fn crates(&self) -> impl Iterator<Item = CrateId> {
        let mut crates: Vec<CrateId> = self
            .externs
            .values()
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
    pub(super) fn new(workspace: &Workspace, catalog: &Catalog) -> Self {
        let mut builder =
            Builder { graph: Self::default(), workspace, catalog, libs: FxHashMap::default(), declared: FxHashMap::default() };
        builder.std();
        builder.targets();
        builder.externs();
        builder.graph
    }
}

struct Builder<'w> {
    graph: Graph,
    workspace: &'w Workspace,
    catalog: &'w Catalog,
    /// The library of each package as others use it, by package index.
    libs: FxHashMap<usize, CrateId>,
    /// Declared crates by name and version.
    declared: FxHashMap<(Symbol, Option<Version>), CrateId>,
}

impl Builder<'_> {
    fn std(&mut self) {
        self.graph.std = self.declared(sym::STD, None);
    }

    fn node(&mut self, node: Node) -> CrateId {
        let id = CrateId(self.graph.nodes.len() as u32);
        self.graph.nodes.push(node);
        id
    }

    fn declared(&mut self, name: Symbol, version: Option<Version>) -> Option<CrateId> {
        if let Some(&id) = self.declared.get(&(name, version.clone())) {
            return Some(id);
        }
        if !self.catalog.crate_names().contains(&name) {
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
            externs: FxHashMap::default(),
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
                    self.libs.insert(package, used);
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
            externs: FxHashMap::default(),
            krate: OnceLock::new(),
        })
    }

    fn externs(&mut self) {
        for index in 0..self.graph.nodes.len() {
            let CrateKind::Target { package, target } = self.graph.nodes[index].kind else { continue };
            let p = &self.workspace.packages[package];
            let t = &p.targets[target];
            let as_test = self.graph.nodes[index].as_test;
            let mut externs = FxHashMap::default();
            if let Some(&lib) = self.libs.get(&package).filter(|_| !t.kind.is_lib() && t.kind != TargetKind::BuildScript) {
                externs.insert(self.graph.nodes[lib.0 as usize].name, Extern::Crate(lib));
            }
            for dependency in p.dependencies.iter().filter(|dependency| reaches(dependency.kind, t.kind, as_test)) {
                let found = self.dependency(p, dependency);
                externs.entry(Symbol::new(&dependency.name)).or_insert(found);
            }
            if p.manifest_path.file_name() != Some("Cargo.toml") {
                // A package made up around plain files: it may use anything.
                for name in self.catalog.crate_names() {
                    let declared = self.declared(name, None);
                    externs.extend(declared.map(|id| (name, Extern::Crate(id))));
                }
            }
            self.graph.nodes[index].externs = externs;
        }
        self.cut_circles();
        self.declared_externs();
    }

    fn dependency(&mut self, from: &Package, dependency: &Dependency) -> Extern {
        let folder = |package: &Package| package.manifest_path.parent().map(Utf8Path::to_owned);
        let member = self.workspace.packages.iter().position(|package| match &dependency.path {
            Some(path) => folder(package).as_ref() == Some(path),
            None => package.name == dependency.package && package.id != from.id && !self.is_locked(&dependency.package),
        });
        if let Some(&lib) = member.and_then(|member| self.libs.get(&member)) {
            return Extern::Crate(lib);
        }
        let name = Symbol::new(&dependency.package.replace('-', "_"));
        let version = self.version(dependency);
        let declared = self.declared(name, version.clone()).or_else(|| self.declared(Symbol::new(&dependency.name), version));
        declared.map_or(Extern::Foreign(name), Extern::Crate)
    }

    fn is_locked(&self, name: &str) -> bool {
        self.workspace.locked.iter().any(|locked| locked.name == name)
    }

    /// The locked version that meets the requirement, or else the lowest that does.
    fn version(&self, dependency: &Dependency) -> Option<Version> {
        let requirement = VersionReq::parse(&dependency.requirement).ok()?;
        let locked = self.workspace.locked.iter().filter(|locked| locked.name == dependency.package);
        let fitting = locked.filter_map(|locked| Version::parse(&locked.version).ok()).filter(|version| requirement.matches(version));
        fitting.max().or_else(|| {
            let lowest = requirement.comparators.first()?;
            Some(Version::new(lowest.major, lowest.minor.unwrap_or(0), lowest.patch.unwrap_or(0)))
        })
    }

    /// Manifests can be wrong: a dependency that leads back to its dependent is left out.
    fn cut_circles(&mut self) {
        let mut state = vec![0_u8; self.graph.nodes.len()];
        for start in 0..self.graph.nodes.len() {
            let mut open = vec![(start, self.edges(start))];
            if state[start] != 0 {
                continue;
            }
            state[start] = 1;
            while let Some((node, edges)) = open.last_mut() {
                let node = *node;
                match edges.pop() {
                    Some((name, next)) if state[next] == 1 => {
                        self.graph.nodes[node].externs.remove(&name);
                    }
                    Some((_, next)) if state[next] == 0 => {
                        state[next] = 1;
                        let edges = self.edges(next);
                        open.push((next, edges));
                    }
                    Some(_) => {}
                    None => {
                        state[node] = 2;
                        open.pop();
                    }
                }
            }
        }
    }

    fn edges(&self, node: usize) -> Vec<(Symbol, usize)> {
        let externs = self.graph.nodes[node].externs.iter();
        let mut edges: Vec<_> = externs
            .filter_map(|(name, to)| match to {
                Extern::Crate(id) => Some((*name, id.0 as usize)),
                Extern::Foreign(_) => None,
            })
            .collect();
        edges.sort_unstable_by_key(|(name, to)| (name.as_str(), *to));
        edges
    }

    /// A declaration names other declared crates, in whatever version the workspace uses.
    fn declared_externs(&mut self) {
        let names = self.catalog.crate_names();
        let mut newest: FxHashMap<Symbol, CrateId> = FxHashMap::default();
        for name in names {
            let known = self.graph.nodes.iter().zip(0..).filter(|(node, _)| node.kind == CrateKind::Declared && node.name == name);
            let best = known.max_by_key(|(node, index)| (node.version.clone(), *index)).map(|(_, index)| CrateId(index));
            if let Some(id) = best.or_else(|| self.declared(name, None)) {
                newest.insert(name, id);
            }
        }
        for node in self.graph.nodes.iter_mut().filter(|node| node.kind == CrateKind::Declared) {
            node.externs = newest.iter().map(|(name, id)| (*name, Extern::Crate(*id))).collect();
        }
        if let Some(&std) = newest.get(&sym::STD) {
            for node in &mut self.graph.nodes {
                for name in [sym::STD, sym::CORE, sym::ALLOC] {
                    node.externs.entry(name).or_insert(Extern::Crate(std));
                }
            }
        }
    }
}

/// Whether targets of this kind see dependencies of that kind.
fn reaches(dependency: DependencyKind, target: TargetKind, as_test: bool) -> bool {
    match (dependency, target) {
        (DependencyKind::Build, _) => target == TargetKind::BuildScript,
        (_, TargetKind::BuildScript) => false,
        (DependencyKind::Normal, _) => true,
        (DependencyKind::Dev, TargetKind::Lib | TargetKind::Bin | TargetKind::ProcMacro) => as_test,
        (DependencyKind::Dev, _) => true,
    }
}
