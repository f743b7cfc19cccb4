//! Features that no build of the workspace asks for.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{CrateId, CrateKind, Def, DefId, Program, compatible};
use crate::syntax::ir::{Cfg, Item, ItemKind};
use crate::text::Symbol;
use crate::workspace::{Dependency, DependencyKind, TargetKind, Workspace};

/// The features that are on, by package; `None` for a package without manifest.
pub(super) type Enabled = Vec<Option<FxHashSet<String>>>;

impl Program {
    /// Whether a condition holds in no build of a definition's package with its default features and those that others in the workspace
    /// ask of it.
    pub fn is_off(&self, def: DefId, cfg: &Cfg) -> bool {
        self.enabled(def.krate).is_some_and(|on| value(cfg, &|name| on.contains(name)) == Some(false))
    }

    /// Whether a function or a module around it is left out of such builds, which have another one in its place: `#[cfg(feature = "sim")] mod
    /// simulated;` beside `#[cfg(not(feature = "sim"))] mod spawned;`.
    pub fn has_twin_that_is_on(&self, def: DefId) -> bool {
        let own = self.def(def);
        if own.cfg.is_true() || !self.is_off(def, &own.cfg) {
            return false;
        }
        let modules = &self.krate(def.krate).modules;
        let around = std::iter::successors(Some(own.module), |at| modules.get(at.index as usize).and_then(|it| it.parent));
        let names: Vec<Symbol> = around.filter_map(|at| modules.get(at.index as usize)).map(|it| it.name).collect();
        let is_meant = |item: &Item| match item.kind {
            ItemKind::Mod(_) => names.contains(&item.name),
            ItemKind::Fn(_) => item.name == own.name,
            _ => false,
        };
        self.krate(def.krate).files.iter().any(|file| {
            let mut named = file.items.iter().filter(|item| !item.attrs.cfg.is_true() && is_meant(item));
            named.any(|item| {
                let other = item.attrs.cfg.negate();
                let is_same = |it: &Item| match (&it.kind, &item.kind) {
                    (ItemKind::Mod(_), ItemKind::Mod(_)) => self.share_names(def.krate, it.name, item.name),
                    (ItemKind::Fn(_), ItemKind::Fn(_)) => it.name == item.name,
                    _ => false,
                };
                let is_twin = |it: &Item| it.parent == item.parent && it.attrs.cfg == other && is_same(it);
                !compatible(&own.cfg, &other) && self.is_off(def, &item.attrs.cfg) && file.items.iter().any(is_twin)
            })
        })
    }

    /// Whether modules of these names have an item of the same name.
    fn share_names(&self, krate: CrateId, one: Symbol, other: Symbol) -> bool {
        let krate = self.krate(krate);
        let of = |module: Symbol| {
            let is_in = move |def: &&Def| krate.modules.get(def.module.index as usize).is_some_and(|it| it.name == module);
            krate.defs.iter().filter(is_in).filter(|def| def.parent.is_none()).map(|def| def.name).collect::<FxHashSet<_>>()
        };
        !of(one).is_disjoint(&of(other))
    }

    /// The features of a crate's package that are on in such a build; `None` where they are not known.
    pub(super) fn enabled(&self, krate: CrateId) -> Option<&FxHashSet<String>> {
        let CrateKind::Target { package, .. } = self.graph.node(krate).kind else { return None };
        self.enabled_in(package)
    }

    fn enabled_in(&self, package: usize) -> Option<&FxHashSet<String>> {
        self.enabled.get_or_init(|| enabled(self.workspace())).get(package)?.as_ref()
    }

    /// Whether such a build of a package, by its index in the workspace, has a dependency: it is not optional, or a feature that is on
    /// turns it on.
    pub fn turns_on(&self, package: usize, dependency: &Dependency) -> bool {
        let is_on = |on: &FxHashSet<String>| on.contains(&dependency.package) || on.contains(&format!("dep:{}", dependency.package));
        !dependency.optional || self.enabled_in(package).is_some_and(is_on)
    }

    /// Whether a package of the workspace asks a library, by its name in code, for a feature, always or by a feature of its own.
    pub(super) fn asks_for(&self, library: Symbol, feature: &str) -> bool {
        self.workspace().packages.iter().any(|package| {
            let mut named = package.dependencies.iter().filter(|it| it.package.replace('-', "_") == library.as_str());
            named.any(|dependency| {
                let asks = |entry: &String| {
                    let parts = entry.split_once('/').map(|(name, theirs)| (name.trim_end_matches('?'), theirs));
                    parts.is_some_and(|(name, theirs)| {
                        theirs == feature && (name == dependency.package || name.replace('-', "_") == dependency.name)
                    })
                };
                dependency.features.iter().any(|it| it == feature) || package.features.iter().any(|(_, list)| list.iter().any(asks))
            })
        })
    }

    /// Whether a definition is in a library that others than this workspace may use, who ask for what features they like.
    pub fn is_for_others(&self, def: DefId) -> bool {
        self.target_of(def.krate).is_some_and(|(package, target)| !package.internal && target.kind == TargetKind::Lib)
    }

    /// Whether a condition holds only in builds with fewer features than such a one: what stands in for a feature that is on by default.
    pub fn is_fallback(&self, def: DefId, cfg: &Cfg) -> bool {
        let with_all = |on: bool| value(cfg, &|_| on);
        with_all(true) == Some(false) && with_all(false) != Some(false) && self.is_off(def, cfg)
    }
}

/// Whether a condition holds with these features; `None` where it says something else.
fn value(cfg: &Cfg, on: &dyn Fn(&str) -> bool) -> Option<bool> {
    super::cfg::value(cfg, &|atom| match atom {
        Cfg::KeyValue(key, name) if key.as_str() == "feature" => Some(on(name.as_str())),
        _ => None,
    })
}

/// Default features, those that packages of the workspace ask of each other, and all that these turn on. Those that only tests ask for
/// are left out.
fn enabled(workspace: &Workspace) -> Enabled {
    let packages = &workspace.packages;
    let by_name: FxHashMap<&str, usize> = packages.iter().map(|package| package.name.as_str()).zip(0..).collect();
    let mut enabled: Enabled = packages.iter().map(|package| (!package.is_bare()).then(FxHashSet::default)).collect();
    let mut open: Vec<(usize, &str)> = (0..packages.len()).map(|package| (package, "default")).collect();
    for dependency in packages.iter().flat_map(|package| &package.dependencies).filter(|it| it.kind != DependencyKind::Dev) {
        if let Some(&package) = by_name.get(dependency.package.as_str()) {
            open.extend(dependency.features.iter().map(|feature| (package, feature.as_str())));
        }
    }
    while let Some((index, feature)) = open.pop() {
        if !enabled[index].as_mut().is_some_and(|on| on.insert(feature.to_owned())) {
            continue;
        }
        let package = &packages[index];
        let turned_on = package.features.iter().filter(|(name, _)| name == feature).flat_map(|(_, list)| list);
        for entry in turned_on {
            let Some((dependency, theirs)) = entry.split_once('/') else {
                open.push((index, entry));
                continue;
            };
            let dependency = dependency.trim_end_matches('?');
            let code_name = dependency.replace('-', "_");
            let named = package.dependencies.iter().find(|it| it.package == dependency || it.name == code_name);
            open.push((index, dependency));
            open.extend(named.and_then(|it| by_name.get(it.package.as_str())).map(|&other| (other, theirs)));
        }
    }
    enabled
}
