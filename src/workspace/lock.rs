//! `Cargo.lock`: which packages a workspace uses, and where their sources lie.

use camino::Utf8Path;
use rustc_hash::{FxHashMap, FxHashSet};
use semver::VersionReq;
use serde::Deserialize;

use super::folders::{CheckoutIndex, SourceFolders};
use super::manifest::{Reader, satisfies};
use super::{DependencyKind, LockedPackage, Package, Trouble};

/// How many packages are looked for where no lock file names them.
const LIMIT: usize = 3_000;

#[derive(Deserialize)]
struct LockFile {
    #[serde(default)]
    package: Vec<Entry>,
    /// Version 1 wrote the root package apart.
    root: Option<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    version: String,
    source: Option<String>,
    #[serde(default)]
    dependencies: Vec<String>,
}

/// The packages of `Cargo.lock` in folder `root` that come from elsewhere, by name and version. Without a lock file there are none; one
/// that cannot be read is trouble.
pub(super) fn locked(root: &Utf8Path, folders: &SourceFolders) -> (Vec<LockedPackage>, Option<Trouble>) {
    let path = root.join("Cargo.lock");
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return (Vec::new(), None),
        Err(error) => return (Vec::new(), Some(trouble(&path, None, &error.to_string()))),
    };
    match toml::from_str::<LockFile>(&text) {
        Ok(file) => (packages(&file, folders), None),
        Err(error) => {
            let line = error.span().map(|span| 1 + text.bytes().take(span.start).filter(|&byte| byte == b'\n').count() as u32);
            (Vec::new(), Some(trouble(&path, line, &format!("not a lock file: {}", error.message().replace('\n', ", ")))))
        }
    }
}

fn trouble(path: &Utf8Path, line: Option<u32>, message: &str) -> Trouble {
    let remedy = "mend it, or remove it and let cargo write it anew".to_owned();
    Trouble { path: path.to_owned(), line, message: message.to_owned(), remedy }
}

fn packages(file: &LockFile, folders: &SourceFolders) -> Vec<LockedPackage> {
    let mut versions: FxHashMap<&str, &str> = FxHashMap::default();
    for entry in file.package.iter().chain(&file.root) {
        versions.insert(&entry.name, &entry.version);
    }
    let mut checkouts = CheckoutIndex::default();
    let mut out: Vec<LockedPackage> = file
        .package
        .iter()
        .filter_map(|entry| {
            let source = entry.source.as_deref()?;
            let folder = if source.starts_with("git+") {
                let checkout = folders.in_checkout(&mut checkouts, &entry.name, source);
                checkout.or_else(|| folders.in_registry(&entry.name, &entry.version))
            } else {
                folders.in_registry(&entry.name, &entry.version)
            };
            // `name`, `name version` or `name version (source)`: the version is left out where there is only one.
            let dependencies = entry.dependencies.iter().filter_map(|text| {
                let mut words = text.split(' ');
                let name = words.next()?;
                Some((name.to_owned(), words.next().or_else(|| versions.get(name).copied())?.to_owned()))
            });
            Some(LockedPackage { name: entry.name.clone(), version: entry.version.clone(), folder, dependencies: dependencies.collect() })
        })
        .collect();
    sort(&mut out);
    out
}

fn sort(packages: &mut Vec<LockedPackage>) {
    packages.sort_by(|a, b| (&a.name, &a.version, &b.folder).cmp(&(&b.name, &b.version, &a.folder)));
    packages.dedup_by(|a, b| a.name == b.name && a.version == b.version);
}

/// Adds what the packages need and the lock file does not name: the newest versions on disk that fit.
pub(super) fn add_missing(locked: &mut Vec<LockedPackage>, packages: &[Package], folders: &SourceFolders) {
    let outside = packages.iter().flat_map(|package| &package.dependencies).filter(|dependency| dependency.path.is_none());
    let mut queue: Vec<(String, String)> = outside.map(|dependency| (dependency.package.clone(), dependency.requirement.clone())).collect();
    let by_lock: FxHashSet<String> = locked.iter().map(|package| package.name.clone()).collect();
    let mut seen: FxHashSet<(String, String)> = FxHashSet::default();
    let mut added = Vec::new();
    while let Some((name, requirement)) = queue.pop() {
        if seen.len() > LIMIT || !seen.insert((name.clone(), requirement.clone())) {
            continue;
        }
        if by_lock.contains(&name) && locked.iter().any(|package| package.name == name && satisfies(&requirement, &package.version)) {
            continue;
        }
        let Some((version, folder)) = VersionReq::parse(&requirement).ok().and_then(|wanted| folders.newest(&name, &wanted)) else {
            continue;
        };
        let version = version.to_string();
        if added.iter().any(|package: &LockedPackage| package.name == name && package.version == version) {
            continue;
        }
        let needs = Reader::default().found(&folder.join("Cargo.toml"), false).map(|found| found.package.dependencies).unwrap_or_default();
        let needs = needs.into_iter().filter(|dependency| dependency.kind == DependencyKind::Normal && !dependency.optional);
        let needs: Vec<(String, String)> = needs.map(|dependency| (dependency.package, dependency.requirement)).collect();
        let dependencies = needs.iter().filter_map(|(name, requirement)| {
            let (version, _) = folders.newest(name, &VersionReq::parse(requirement).ok()?)?;
            Some((name.clone(), version.to_string()))
        });
        added.push(LockedPackage { name, version, folder: Some(folder.to_owned()), dependencies: dependencies.collect() });
        queue.extend(needs);
    }
    locked.extend(added);
    sort(locked);
}
