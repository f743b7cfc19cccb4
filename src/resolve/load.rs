//! How a crate comes to be known: from a declaration, from a dependency's sources, or from the workspace.

use rustc_hash::FxHashSet;
use semver::VersionReq;

use super::build::Build;
use super::collect::{Reading, collect_file, collect_root};
use super::graph::Node;
use super::kept::Kept;
use super::{Crate, CrateId, CrateKind, Program};
use crate::catalog::Facts;
use crate::syntax::ir::ItemId;
use crate::text::Symbol;
use crate::workspace::Library;

impl Program {
    /// Reads the files of a crate and collects their names.
    pub(super) fn load_crate(&self, id: CrateId) -> Crate {
        let node = self.graph.node(id);
        let mut krate = Crate::new(id, node.name, node.kind, node.edition);
        let declared = node.kind == CrateKind::Declared;
        let files = if node.folder.is_some() { &self.dependency_files } else { &self.files };
        let mut reading = Reading::of(node, files, &self.rules);
        if declared {
            if let Some(declared) = self.catalog.declared(node.name) {
                let fits = |versions: &VersionReq| node.version.as_ref().is_none_or(|version| versions.matches(version));
                let unfit = |facts: &Facts| facts.versions.as_ref().is_some_and(|it| !fits(it));
                reading.left_out = if declared.versions.as_ref().is_none_or(fits) {
                    declared.facts.iter().filter(|(_, facts)| unfit(facts)).map(|(item, _)| *item).collect()
                } else {
                    (0..).map(ItemId).take(declared.file.items.len()).collect()
                };
                collect_file(&mut krate, &reading, &declared.file);
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

    /// The features of a dependency that are on by default, or that packages of the workspace ask for.
    fn features(&self, node: &Node, library: &Library) -> FxHashSet<Symbol> {
        let asking = self.workspace.packages.iter().flat_map(|package| &package.dependencies);
        let asking = asking.filter(|dependency| node.folder.is_some() && same_package(&dependency.package, node.name));
        let asked = asking.flat_map(|dependency| dependency.features.iter().map(String::as_str));
        library.features_with(asked).into_iter().map(Symbol::new).collect()
    }
}

/// Whether a package's name is this one, with underscores for dashes.
fn same_package(package: &str, name: Symbol) -> bool {
    package.len() == name.as_str().len() && package.bytes().zip(name.as_str().bytes()).all(|(a, b)| a == b || (a == b'-' && b == b'_'))
}
