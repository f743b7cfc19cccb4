//! Plain files and folders instead of a workspace.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use walkdir::WalkDir;

use super::folders::{SourceFolders, cargo_home};
use super::load::{finish, load, nearest_manifest, read_config, with_locked};
use super::loaded::{Loaded, Trouble};
use super::manifest::Reader;
use super::options::LoadOptions;
use super::project::{folder_of, normalize};
use super::{Edition, Package, Target, TargetKind, lock};
use crate::text::Sources;

/// Loads what the user named: files, and folders of files.
///
/// A folder with a manifest is the project of that manifest. A file inside of a project is read as part of the targets that can reach it, with
/// [`Loaded::focus`] on it. Any other file is a made-up binary of a made-up package, edition 2021. `sources` knows the files that are in
/// no file system, as standard input under the name that the user gave it. Errors: a path that does not exist, and those of [`load`].
pub fn from_paths(paths: &[Utf8PathBuf], sources: &Sources, options: &LoadOptions) -> Result<Loaded> {
    let mut given = Given::default();
    for path in paths {
        given.add(&normalize(&options.start.join(path)), sources)?;
    }
    let mut parts = Vec::new();
    for manifest in given.manifests {
        let is_known = |part: &Loaded| part.workspace.packages.iter().any(|package| package.selected && package.manifest_path == manifest);
        if !parts.iter().any(is_known) {
            let here = LoadOptions { manifest_path: Some(manifest), ..options.clone() };
            parts.push(load(&here)?);
        }
    }
    let mut by_manifest: BTreeMap<Utf8PathBuf, Vec<(Utf8PathBuf, Utf8PathBuf)>> = BTreeMap::new();
    let mut bare: BTreeMap<Utf8PathBuf, Vec<Utf8PathBuf>> = BTreeMap::new();
    for (file, named) in given.files {
        match nearest_manifest(folder_of(&file)) {
            Some(manifest) => by_manifest.entry(manifest).or_default().push((file, named)),
            None => bare.entry(named).or_default().push(file),
        }
    }
    for (manifest, files) in by_manifest {
        match inside(&manifest, &files, options) {
            Some(part) => parts.push(part?),
            None => files.into_iter().for_each(|(file, named)| bare.entry(named).or_default().push(file)),
        }
    }
    if !bare.is_empty() {
        parts.push(made_up(bare, options));
    }
    let mut loaded = merge(parts, &options.start);
    loaded.troubles.extend(given.troubles);
    Ok(loaded)
}

/// The paths of the command line, taken apart.
#[derive(Default)]
struct Given {
    manifests: Vec<Utf8PathBuf>,
    /// Each file with the path that named it.
    files: BTreeMap<Utf8PathBuf, Utf8PathBuf>,
    troubles: Vec<Trouble>,
}

impl Given {
    fn add(&mut self, path: &Utf8Path, sources: &Sources) -> Result<()> {
        if path.is_dir() {
            self.folder(path);
        } else if path.file_name() == Some("Cargo.toml") && path.is_file() {
            self.manifests.push(path.to_owned());
        } else if sources.exists(path) {
            self.files.insert(path.to_owned(), path.to_owned());
        } else {
            bail!("`{path}`: no such file or folder");
        }
        Ok(())
    }

    /// Projects and Rust files in a folder. Links are not followed, so there are no loops; build output and hidden folders are left out.
    fn folder(&mut self, folder: &Utf8Path) {
        let mut walk = WalkDir::new(folder).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().and_then(Utf8Path::from_path).unwrap_or(folder).to_owned();
                    let message = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                    self.troubles.push(Trouble { path, line: None, message, remedy: "make it readable, or exclude it".to_owned() });
                    continue;
                }
            };
            let Some(path) = Utf8Path::from_path(entry.path()) else {
                let path = Utf8PathBuf::from(entry.path().to_string_lossy().into_owned());
                self.troubles.push(Trouble {
                    path,
                    line: None,
                    message: "its name is not UTF-8".to_owned(),
                    remedy: "rename it".to_owned(),
                });
                continue;
            };
            if entry.file_type().is_dir() {
                let name = path.file_name().unwrap_or_default();
                let manifest = path.join("Cargo.toml");
                if entry.depth() > 0 && (name.starts_with('.') || name == "target") {
                    walk.skip_current_dir();
                } else if manifest.is_file() {
                    self.manifests.push(manifest);
                    walk.skip_current_dir();
                }
            } else if entry.file_type().is_file() && path.extension() == Some("rs") {
                self.files.insert(path.to_owned(), folder.to_owned());
            }
        }
    }
}

/// The project around files that stand in one package, each with the path that named it. `None` where the manifest is no package.
fn inside(manifest: &Utf8Path, files: &[(Utf8PathBuf, Utf8PathBuf)], options: &LoadOptions) -> Option<Result<Loaded>> {
    let mut reader = Reader::default();
    let project = reader.project(manifest)?;
    project.packages.iter().find(|found| found.package.manifest_path == manifest)?;
    let folders = SourceFolders::new(&project.root, cargo_home().as_deref());
    let locked = lock::locked(&project.root, &folders);
    let loaded = finish(project, &mut reader, |project| {
        if let Some(found) = project.packages.iter_mut().find(|found| found.package.manifest_path == manifest) {
            for (file, _) in files {
                reach(&mut found.package, file, options);
            }
        }
        Ok(())
    });
    Some(loaded.map(|loaded| {
        let mut loaded = Loaded { focus: files.iter().map(|(_, named)| named.clone()).collect(), ..loaded };
        with_locked(&mut loaded, locked, &folders);
        loaded
    }))
}

/// Selects the targets that can reach `file`, or makes one up.
fn reach(package: &mut Package, file: &Utf8Path, options: &LoadOptions) {
    package.selected = true;
    let tests = options.targets.tests || options.targets.all_targets;
    let roots = |target: &Target| target.src_path == file;
    let exact = package.targets.iter().any(roots);
    let edition = package.targets.first().map_or(Edition::E2021, |target| target.edition);
    let mut any = false;
    for target in &mut package.targets {
        let code = target.kind.is_lib() || target.kind == TargetKind::Bin;
        // A root file belongs to its own target; any other file to each whose folder it stands in.
        let reaches = if exact { roots(target) } else { file.starts_with(folder_of(&target.src_path)) };
        if reaches && (exact || target.kind != TargetKind::BuildScript) {
            any = true;
            target.selected = true;
            target.as_test |= tests && code || matches!(target.kind, TargetKind::Test | TargetKind::Bench);
        }
    }
    if !any && !exact {
        package.targets.push(Target { as_test: tests, ..binary(file, edition) });
    }
}

/// Files that no manifest stands behind.
fn made_up(bare: BTreeMap<Utf8PathBuf, Vec<Utf8PathBuf>>, options: &LoadOptions) -> Loaded {
    let as_test = options.targets.tests || options.targets.all_targets;
    let mut loaded = Loaded::default();
    loaded.workspace.root.clone_from(&options.start);
    loaded.workspace.packages = bare
        .into_iter()
        .map(|(named, files)| Package {
            id: named.to_string(),
            name: named.file_stem().unwrap_or("main").to_owned(),
            version: String::new(),
            manifest_path: named,
            targets: files.iter().map(|file| Target { as_test, ..binary(file, Edition::E2021) }).collect(),
            dependencies: Vec::new(),
            features: Vec::new(),
            internal: false,
            selected: true,
        })
        .collect();
    let mut reader = Reader::default();
    let above = options.start.ancestors().map(|folder| folder.join("unblock.toml")).find(|path| path.is_file());
    loaded.config.file = above.and_then(|path| read_config(path, &mut reader));
    loaded.troubles = reader.troubles;
    loaded
}

fn binary(file: &Utf8Path, edition: Edition) -> Target {
    let name = file.file_stem().unwrap_or("main").to_owned();
    Target { name, kind: TargetKind::Bin, src_path: file.to_owned(), edition, selected: true, as_test: false, optional: false }
}

/// One workspace out of several; shown relative to its own root where there is one, else to the folder that the user stands in.
fn merge(mut parts: Vec<Loaded>, start: &Utf8Path) -> Loaded {
    if parts.iter().any(|part| !part.focus.is_empty()) {
        // A focus in one part must not hide what another part finds.
        for part in parts.iter_mut().filter(|part| part.focus.is_empty()) {
            let bare = part.workspace.packages.iter().filter(|package| package.is_bare());
            part.focus = bare.map(|package| package.manifest_path.clone()).collect();
            if part.focus.is_empty() {
                part.focus.push(part.workspace.root.clone());
            }
        }
    }
    let mut parts = parts.into_iter();
    let mut all = parts.next().unwrap_or_default();
    for part in parts {
        if all.workspace.root != part.workspace.root {
            start.clone_into(&mut all.workspace.root);
        }
        for package in part.workspace.packages {
            let same = all.workspace.packages.iter_mut().find(|known| known.manifest_path == package.manifest_path);
            match same {
                Some(known) => join(known, package),
                None => all.workspace.packages.push(package),
            }
        }
        all.focus.extend(part.focus);
        all.workspace.locked.extend(part.workspace.locked);
        all.config.file = all.config.file.or(part.config.file);
        all.config.workspace = all.config.workspace.or(part.config.workspace);
        all.config.packages.extend(part.config.packages);
        all.notes.extend(part.notes);
        all.troubles.extend(part.troubles);
    }
    all.focus.sort();
    all.focus.dedup();
    all.config.packages.sort_by(|a, b| a.manifest_path.cmp(&b.manifest_path));
    all.config.packages.dedup_by(|a, b| a.manifest_path == b.manifest_path);
    all.workspace.packages.sort_by(|a, b| a.manifest_path.cmp(&b.manifest_path));
    all.workspace.locked.sort_by(|a, b| (&a.name, &a.version, &a.folder).cmp(&(&b.name, &b.version, &b.folder)));
    all.workspace.locked.dedup();
    all
}

/// The same package, asked for in two ways.
fn join(known: &mut Package, other: Package) {
    known.selected |= other.selected;
    for target in other.targets {
        let same = known.targets.iter_mut().find(|known| (known.kind, &known.src_path) == (target.kind, &target.src_path));
        match same {
            Some(known) => {
                known.selected |= target.selected;
                known.as_test |= target.as_test;
            }
            None => known.targets.push(target),
        }
    }
}
