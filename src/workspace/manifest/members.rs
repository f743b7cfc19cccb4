//! Which packages belong to a workspace, by cargo's rules.

use std::rc::Rc;

use camino::{Utf8Path, Utf8PathBuf};
use globset::Glob;

use super::super::project::normalize;
use super::{Manifest, Reader, dependencies, strings};

/// How many path dependencies and glob matches are followed.
const LIMIT: usize = 20_000;

/// `[workspace]` of a root manifest.
pub(super) struct WorkspaceTable {
    members: Vec<String>,
    exclude: Vec<String>,
    default_members: Option<Vec<String>>,
}

/// Manifest paths, in no certain order.
#[derive(Default)]
pub(super) struct Members {
    pub all: Vec<Utf8PathBuf>,
    pub default: Vec<Utf8PathBuf>,
}

impl WorkspaceTable {
    /// The `[workspace]` table, if this is a root.
    pub(super) fn of(root: &Manifest) -> Option<Self> {
        let table = root.at(&["workspace"])?;
        let default_members = table.contains_key("default-members").then(|| strings(table.get("default-members")));
        Some(Self { members: strings(table.get("members")), exclude: strings(table.get("exclude")), default_members })
    }

    fn excludes(&self, root: &Utf8Path, path: &Utf8Path) -> bool {
        let under = |list: &[String]| list.iter().any(|entry| path.starts_with(normalize(&root.join(entry))));
        under(&self.exclude) && !under(&self.members)
    }
}

/// The manifest of the workspace's root that `manifest` belongs to; `None` for a package on its own.
pub(super) fn find_root(reader: &mut Reader, manifest: &Rc<Manifest>) -> Option<Rc<Manifest>> {
    if manifest.table.contains_key("workspace") {
        return Some(Rc::clone(manifest));
    }
    if let Some(pointer) = manifest.at(&["package"]).and_then(|package| package.get("workspace")?.as_str()) {
        return reader.manifest(&normalize(&manifest.folder().join(pointer).join("Cargo.toml")));
    }
    let home = super::super::folders::cargo_home();
    // As cargo does: a package in cargo's own home belongs to nothing around it.
    for folder in manifest.folder().ancestors().skip(1).take_while(|folder| home.as_deref() != Some(*folder)) {
        let path = folder.join("Cargo.toml");
        if !path.is_file() {
            continue;
        }
        let Some(above) = reader.manifest(&path) else { continue };
        if let Some(table) = WorkspaceTable::of(&above) {
            return (!table.excludes(folder, &manifest.path)).then_some(above);
        }
    }
    None
}

/// All members of the workspace of `root`, and those that are checked by default from the folder of `own`.
pub(super) fn members(reader: &mut Reader, root: &Rc<Manifest>, table: Option<&WorkspaceTable>, own: &Manifest) -> Members {
    let Some(table) = table else {
        return Members { all: vec![own.path.clone()], default: vec![own.path.clone()] };
    };
    let mut all = Vec::new();
    let explicit = expand(root.folder(), &table.members).into_iter().chain(std::iter::once(root.path.clone()));
    let mut queue: Vec<(Utf8PathBuf, bool)> = explicit.map(|path| (path, false)).collect();
    queue.reverse();
    while let Some((path, by_dependency)) = queue.pop() {
        let known = all.contains(&path) || table.excludes(root.folder(), &path) || all.len() > LIMIT;
        if known || (by_dependency && !path.is_file()) {
            continue;
        }
        let Some(manifest) = reader.manifest(&path) else { continue };
        if by_dependency && !path.starts_with(root.folder()) && find_root(reader, &manifest).is_none_or(|its| its.path != root.path) {
            continue;
        }
        all.push(path);
        queue.extend(dependencies::paths(&manifest, root).into_iter().map(|folder| (folder.join("Cargo.toml"), true)));
    }
    // A package that is asked about is a member even where the root does not list it: cargo refuses, and there is no need to.
    if !all.contains(&own.path) {
        all.push(own.path.clone());
    }
    let virtual_root = root.at(&["package"]).is_none();
    all.retain(|path| !virtual_root || *path != root.path);
    let default = match &table.default_members {
        _ if own.path != root.path => vec![own.path.clone()],
        Some(default) => expand(root.folder(), default).into_iter().filter(|path| all.contains(path)).collect(),
        None if virtual_root => all.clone(),
        None => vec![own.path.clone()],
    };
    Members { all, default }
}

/// The manifest paths that the entries of a `members` list name.
fn expand(root: &Utf8Path, entries: &[String]) -> Vec<Utf8PathBuf> {
    let mut out = Vec::new();
    for entry in entries {
        if entry.contains(['*', '?', '[']) {
            let mut found = vec![Utf8PathBuf::new()];
            for part in normalize(&root.join(entry)).components() {
                found = found.into_iter().flat_map(|folder| step(&folder, part.as_str())).take(LIMIT).collect();
            }
            let manifests = found.into_iter().map(|folder| folder.join("Cargo.toml")).filter(|path| path.is_file());
            out.extend(manifests);
        } else {
            out.push(normalize(&root.join(entry).join("Cargo.toml")));
        }
    }
    out
}

fn step(folder: &Utf8Path, part: &str) -> Vec<Utf8PathBuf> {
    if part == "**" {
        let walk = walkdir::WalkDir::new(folder).into_iter().filter_entry(|entry| entry.file_type().is_dir());
        return walk.take(LIMIT).filter_map(|entry| Utf8PathBuf::from_path_buf(entry.ok()?.into_path()).ok()).collect();
    }
    if !part.contains(['*', '?', '[']) {
        return vec![folder.join(part)];
    }
    let Ok(glob) = Glob::new(part) else { return Vec::new() };
    let (matcher, Ok(entries)) = (glob.compile_matcher(), folder.read_dir_utf8()) else { return Vec::new() };
    let names = entries.flatten().filter(|entry| matcher.is_match(entry.file_name())).map(|entry| entry.path().to_owned());
    let mut out: Vec<Utf8PathBuf> = names.filter(|path| path.is_dir()).collect();
    out.sort();
    out
}
