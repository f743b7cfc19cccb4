//! What both ways of reading manifests give, before anything is selected.

use camino::{Utf8Path, Utf8PathBuf};

use super::{Package, Target};

/// A workspace as its manifests describe it.
#[derive(Debug, Default)]
pub(super) struct Project {
    /// Absolute path of the root folder.
    pub root: Utf8PathBuf,
    /// Members and path dependencies, by manifest path.
    pub packages: Vec<Found>,
    /// Manifest paths of the packages that cargo checks without `-p`.
    pub default_members: Vec<Utf8PathBuf>,
    /// `[workspace.metadata.unblock]`.
    pub metadata: Option<serde_json::Value>,
}

/// One package with what the model does not keep.
#[derive(Debug)]
pub(super) struct Found {
    pub package: Package,
    /// One entry per target.
    pub modes: Vec<Modes>,
    /// A member of the workspace, not just something that a path leads to.
    pub member: bool,
    /// `[package.metadata.unblock]`.
    pub metadata: Option<serde_json::Value>,
}

/// The `test` and `bench` keys of a target.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Modes {
    pub test: bool,
    pub bench: bool,
}

impl Found {
    /// Puts the targets in a fixed order: by kind, name and path.
    pub(super) fn sort(&mut self) {
        let targets = std::mem::take(&mut self.package.targets);
        let mut both: Vec<(Target, Modes)> = targets.into_iter().zip(std::mem::take(&mut self.modes)).collect();
        both.sort_by(|(a, _), (b, _)| (a.kind, &a.name, &a.src_path).cmp(&(b.kind, &b.name, &b.src_path)));
        (self.package.targets, self.modes) = both.into_iter().unzip();
        self.package.features.sort();
        self.package.dependencies.sort_by(|a, b| key(a).cmp(&key(b)));
        self.package.dependencies.dedup();
    }

    /// The folder of its manifest.
    pub(super) fn folder(&self) -> &Utf8Path {
        folder_of(&self.package.manifest_path)
    }
}

/// The folder of a manifest path.
pub(super) fn folder_of(manifest: &Utf8Path) -> &Utf8Path {
    manifest.parent().unwrap_or(manifest)
}

/// `path` without `.` and `..`, without asking the file system.
pub fn normalize(path: &Utf8Path) -> Utf8PathBuf {
    let mut out = Utf8PathBuf::new();
    for part in path.components() {
        match part {
            camino::Utf8Component::CurDir => {}
            camino::Utf8Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

fn key(dependency: &super::Dependency) -> (super::DependencyKind, &str, &str, &str, bool, &[String]) {
    let d = dependency;
    (d.kind, &d.name, &d.package, &d.requirement, d.optional, &d.features)
}
