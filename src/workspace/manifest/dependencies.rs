//! Dependency tables: every kind and platform, inheritance, renames, patches.

use camino::{Utf8Path, Utf8PathBuf};
use semver::{Version, VersionReq};
use toml::{Table, Value};

use super::super::project::normalize;
use super::super::{Dependency, DependencyKind};
use super::{Manifest, strings};

const TABLES: [(&str, DependencyKind); 5] = [
    ("dependencies", DependencyKind::Normal),
    ("dev-dependencies", DependencyKind::Dev),
    ("dev_dependencies", DependencyKind::Dev),
    ("build-dependencies", DependencyKind::Build),
    ("build_dependencies", DependencyKind::Build),
];

/// All declared dependencies. `root` is the workspace's root, or the manifest itself.
pub(super) fn all(manifest: &Manifest, root: &Manifest) -> Vec<Dependency> {
    entries(manifest).map(|(kind, key, value)| dependency(manifest.folder(), root, kind, key, value)).collect()
}

/// Absolute folders of the path dependencies.
pub(super) fn paths(manifest: &Manifest, root: &Manifest) -> Vec<Utf8PathBuf> {
    all(manifest, root).into_iter().filter_map(|dependency| dependency.path).collect()
}

/// The keys of the optional dependencies.
pub(super) fn optional(manifest: &Manifest) -> impl Iterator<Item = &str> {
    entries(manifest).filter(|(_, _, value)| flag(value.as_table(), "optional")).map(|(_, key, _)| key)
}

fn entries(manifest: &Manifest) -> impl Iterator<Item = (DependencyKind, &str, &Value)> {
    let platforms = manifest.at(&["target"]).into_iter().flat_map(Table::values).filter_map(Value::as_table);
    std::iter::once(&manifest.table).chain(platforms).flat_map(|tables| {
        TABLES.into_iter().flat_map(move |(name, kind)| {
            let table = tables.get(name).and_then(Value::as_table);
            table.into_iter().flatten().map(move |(key, value)| (kind, key.as_str(), value))
        })
    })
}

fn dependency(folder: &Utf8Path, root: &Manifest, kind: DependencyKind, key: &str, own: &Value) -> Dependency {
    let inherits = flag(own.as_table(), "workspace");
    let shared = root.at(&["workspace", "dependencies"]).filter(|_| inherits).and_then(|table| table.get(key));
    let (value, folder) = match shared {
        Some(shared) => (shared, root.folder()),
        None => (own, folder),
    };
    let text = |name: &str| value.as_table()?.get(name)?.as_str();
    let package = text("package").unwrap_or(key);
    let requirement = value.as_str().or_else(|| text("version")).unwrap_or("*");
    let mut features = strings(value.as_table().and_then(|table| table.get("features")));
    if inherits {
        features.extend(strings(own.as_table().and_then(|table| table.get("features"))));
    }
    Dependency {
        name: key.replace('-', "_"),
        package: package.to_owned(),
        requirement: shown(requirement),
        path: text("path").map(|path| normalize(&folder.join(path))),
        kind,
        optional: flag(own.as_table(), "optional"),
        features,
    }
}

/// A requirement as cargo prints it; kept as written where it is none.
fn shown(requirement: &str) -> String {
    VersionReq::parse(requirement).map_or_else(|_| requirement.to_owned(), |parsed| parsed.to_string())
}

fn flag(table: Option<&Table>, key: &str) -> bool {
    table.and_then(|table| table.get(key)).and_then(Value::as_bool) == Some(true)
}

/// `[patch]` entries of a root manifest that lead to a folder: package name and folder.
pub(in crate::workspace) fn patches(root: &Manifest) -> Vec<(String, Utf8PathBuf)> {
    let registries = root.at(&["patch"]).into_iter().flat_map(Table::values).filter_map(Value::as_table);
    let patched = registries.flatten().filter_map(|(key, value)| {
        let table = value.as_table()?;
        let name = table.get("package").and_then(Value::as_str).unwrap_or(key);
        Some((name.to_owned(), normalize(&root.folder().join(table.get("path")?.as_str()?))))
    });
    patched.collect()
}

/// Whether a package of this version can stand for a dependency with this requirement.
pub(in crate::workspace) fn satisfies(requirement: &str, version: &str) -> bool {
    match (VersionReq::parse(requirement), Version::parse(version)) {
        (Ok(requirement), Ok(version)) => requirement.matches(&version),
        _ => false,
    }
}
