//! The library of a dependency whose sources lie on disk.

use camino::{Utf8Path, Utf8PathBuf};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rustc_hash::{FxHashMap, FxHashSet};
use semver::Version;

use super::folders::{field, text_of};
use super::manifest::{Reader, satisfies};
use super::{Dependency, Edition, LockedPackage, TargetKind, Workspace};

/// A library to be read for its names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Library {
    /// Absolute path of its root file.
    pub root: Utf8PathBuf,
    /// The name in code.
    pub crate_name: String,
    /// Whether it holds procedural macros, all of them in its root file.
    pub proc_macro: bool,
    /// Its edition.
    pub edition: Edition,
    /// Version of its package.
    pub version: String,
    /// What it depends on, under the names that its code uses.
    pub dependencies: Vec<Dependency>,
    /// Each feature with those that it turns on.
    pub features: Vec<(String, Vec<String>)>,
}

impl Library {
    /// The default features, these ones, and all that they turn on in the same package.
    pub fn features_with<'f>(&'f self, asked: impl Iterator<Item = &'f str>) -> FxHashSet<&'f str> {
        let mut on = FxHashSet::default();
        let mut open: Vec<&str> = asked.chain(["default"]).collect();
        while let Some(name) = open.pop() {
            if on.insert(name)
                && let Some((_, more)) = self.features.iter().find(|(own, _)| own == name)
            {
                open.extend(more.iter().map(String::as_str).filter(|it| !it.contains(['/', ':'])));
            }
        }
        on
    }
}

/// The library of the package in this folder; `None` where there is none, or the manifest cannot be read.
pub fn library_of(folder: &Utf8Path) -> Option<Library> {
    let (mut reader, path) = (Reader::default(), folder.join("Cargo.toml"));
    let package = reader.found(&path, false)?.package;
    let target = package.targets.into_iter().find(|target| target.kind.is_lib())?;
    Some(Library {
        crate_name: target.name.replace('-', "_"),
        root: target.src_path,
        proc_macro: target.kind == TargetKind::ProcMacro,
        edition: target.edition,
        version: package.version,
        dependencies: package.dependencies,
        features: reader.manifest(&path).map(|manifest| manifest.features()).unwrap_or_default(),
    })
}

impl Workspace {
    /// The locked package that a dependency outside of the workspace leads to: the newest one that the requirement allows, or the only one
    /// of that name.
    pub fn locked_for(&self, dependency: &Dependency) -> Option<&LockedPackage> {
        let start = self.locked.partition_point(|package| package.name < dependency.package);
        let same = self.locked.get(start..)?.iter().take_while(|package| package.name == dependency.package);
        let fitting = same.clone().filter(|package| satisfies(&dependency.requirement, &package.version));
        let newest = fitting.max_by_key(|package| Version::parse(&package.version).ok());
        // A git source may be of any version.
        newest.or_else(|| Some(same.clone().next()?).filter(|_| same.count() == 1))
    }
}

/// Gives each dependency that is not renamed the name of its library, where that is another than the package's (`md-5` is `md5` in code).
pub(super) fn name_dependencies(workspace: &mut Workspace) {
    let plain = |dependency: &Dependency| dependency.path.is_none() && dependency.name == dependency.package.replace('-', "_");
    let dependencies = workspace.packages.iter().flat_map(|package| &package.dependencies).filter(|dependency| plain(dependency));
    let folders: FxHashSet<(&str, &str)> = dependencies
        .filter_map(|dependency| Some((dependency.package.as_str(), workspace.locked_for(dependency)?.folder.as_deref()?.as_str())))
        .collect();
    let others: FxHashMap<String, String> = folders
        .into_par_iter()
        .filter_map(|(package, folder)| {
            let name = field(&text_of(&Utf8Path::new(folder).join("Cargo.toml"))?, "lib", "name")?.replace('-', "_");
            (name != package.replace('-', "_")).then(|| (package.to_owned(), name))
        })
        .collect();
    for dependency in workspace.packages.iter_mut().flat_map(|package| &mut package.dependencies) {
        if let Some(name) = others.get(&dependency.package).filter(|_| plain(dependency)) {
            dependency.name.clone_from(name);
        }
    }
}
