//! From options to packages.

use anyhow::{Context, Result, anyhow, bail};
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHashSet};

use super::cargo::Asked;
use super::folders::{SourceFolders, cargo_home};
use super::loaded::{Config, ConfigFile, Loaded, MetadataConfig};
use super::manifest::{Reader, satisfies};
use super::options::LoadOptions;
use super::project::{Found, Project, folder_of, normalize};
use super::{LockedPackage, Trouble, Workspace, library, lock, select};

/// How many packages paths are followed from: links in a circle can make up any number.
const PACKAGE_LIMIT: usize = 10_000;

/// Reads the workspace around `options.start`, or that of `options.manifest_path`, and selects what is to be checked.
///
/// Asks `cargo metadata --no-deps`; where that fails, reads the manifests itself and says so in the notes. Errors: no manifest, a
/// manifest that nothing can be learnt from, a package or target that does not exist.
pub fn load(options: &LoadOptions) -> Result<Loaded> {
    let manifest = entry(options)?;
    let asked = Asked::start(manifest.clone());
    let mut reader = Reader::default();
    let root = reader.root(&manifest);
    let place = folder_of(root.as_deref().unwrap_or(&manifest)).to_owned();
    let folders = SourceFolders::new(&place, cargo_home().as_deref());
    let locked = lock::locked(&place, &folders);
    let mut notes = Vec::new();
    let project = match asked.answer() {
        Ok(project) => {
            reader.troubles.clear();
            project
        }
        Err(reason) => {
            notes.push(format!("`cargo metadata` failed: {reason}; the manifests are read without it"));
            let project = reader.project(&manifest);
            project.ok_or_else(|| anyhow!(reader.troubles.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))?
        }
    };
    let mut loaded = finish(project, &mut reader, |project| select::select(project, options, &mut notes))?;
    loaded.notes = notes;
    with_locked(&mut loaded, locked, &folders);
    Ok(loaded)
}

/// Adds path dependencies, names and configuration to what the manifests say; `select` marks what is to be checked.
pub(super) fn finish(project: Project, reader: &mut Reader, select: impl FnOnce(&mut Project) -> Result<()>) -> Result<Loaded> {
    let mut project = with_path_dependencies(reader, project);
    for found in &mut project.packages {
        found.sort();
    }
    project.packages.sort_by(|a, b| a.package.manifest_path.cmp(&b.package.manifest_path));
    name_path_dependencies(&mut project);
    select(&mut project)?;
    let config = config(&project, reader);
    let packages = project.packages.into_iter().map(|found| found.package).collect();
    let mut troubles = std::mem::take(&mut reader.troubles);
    troubles.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
    let workspace = Workspace { root: project.root, packages, locked: Vec::new() };
    Ok(Loaded { workspace, config, troubles, ..Loaded::default() })
}

/// Adds the packages of the lock file, those that it lacks, and the names that they have in code.
pub(super) fn with_locked(loaded: &mut Loaded, locked: (Vec<LockedPackage>, Option<Trouble>), folders: &SourceFolders) {
    loaded.workspace.locked = locked.0;
    loaded.troubles.extend(locked.1);
    lock::add_missing(&mut loaded.workspace.locked, &loaded.workspace.packages, folders);
    library::name_dependencies(&mut loaded.workspace);
}

/// The manifest that the options name, or the nearest one above the start folder.
fn entry(options: &LoadOptions) -> Result<Utf8PathBuf> {
    if let Some(given) = &options.manifest_path {
        let path = normalize(&options.start.join(given));
        let path = if path.is_dir() { path.join("Cargo.toml") } else { path };
        if !path.is_file() {
            bail!("manifest path `{path}` does not exist");
        }
        return Ok(path);
    }
    nearest_manifest(&options.start).with_context(|| {
        format!(
            "could not find `Cargo.toml` in `{}` or any folder above; name files or folders to check, or use --manifest-path",
            options.start
        )
    })
}

/// The nearest manifest in this folder or above.
pub fn nearest_manifest(folder: &Utf8Path) -> Option<Utf8PathBuf> {
    normalize(folder).ancestors().map(|folder| folder.join("Cargo.toml")).find(|path| path.is_file())
}

/// Adds the packages that paths lead to from the members, and from those on, patches included.
fn with_path_dependencies(reader: &mut Reader, mut project: Project) -> Project {
    let stand_ins = reader.patches(&project.root.join("Cargo.toml"));
    let mut patched: FxHashMap<String, Vec<(String, Utf8PathBuf)>> = FxHashMap::default();
    for (name, folder) in stand_ins {
        if let Some(found) = reader.found(&folder.join("Cargo.toml"), false) {
            patched.entry(name).or_default().push((found.package.version, folder));
        }
    }
    let mut known: FxHashSet<Utf8PathBuf> = project.packages.iter().map(|found| found.package.manifest_path.clone()).collect();
    let mut next = 0;
    while let Some(found) = project.packages.get_mut(next).filter(|_| next < PACKAGE_LIMIT) {
        next += 1;
        let mut folders = Vec::new();
        for dependency in &mut found.package.dependencies {
            if dependency.path.is_none() {
                let versions = patched.get(&dependency.package).map_or(&[][..], Vec::as_slice);
                let stands_in = versions.iter().find(|(version, _)| satisfies(&dependency.requirement, version));
                dependency.path = stands_in.map(|(_, folder)| folder.clone());
            }
            folders.extend(dependency.path.clone());
        }
        for folder in folders {
            let manifest = folder.join("Cargo.toml");
            if manifest.is_file() && known.insert(manifest.clone()) {
                project.packages.extend(reader.found(&manifest, false));
            }
        }
    }
    project
}

/// Gives each path dependency that is not renamed the name of its library.
fn name_path_dependencies(project: &mut Project) {
    let libraries: FxHashMap<Utf8PathBuf, String> =
        project.packages.iter().filter_map(|found| Some((found.folder().to_owned(), library(found)?))).collect();
    for dependency in project.packages.iter_mut().flat_map(|found| &mut found.package.dependencies) {
        let plain = dependency.name == dependency.package.replace('-', "_");
        if let Some(name) = dependency.path.as_ref().filter(|_| plain).and_then(|path| libraries.get(path)) {
            dependency.name.clone_from(name);
        }
    }
}

fn library(found: &Found) -> Option<String> {
    found.package.targets.iter().find(|target| target.kind.is_lib()).map(super::Target::crate_name)
}

fn config(project: &Project, reader: &mut Reader) -> Config {
    let path = project.root.join("unblock.toml");
    let file = read_config(path, reader);
    let workspace = project.metadata.clone().map(|value| MetadataConfig { manifest_path: project.root.join("Cargo.toml"), value });
    let packages = project.packages.iter().filter_map(|found| {
        let value = found.metadata.clone()?;
        Some(MetadataConfig { manifest_path: found.package.manifest_path.clone(), value })
    });
    Config { file, workspace, packages: packages.collect() }
}

/// The configuration file at `path`, if there is one.
pub(super) fn read_config(path: Utf8PathBuf, reader: &mut Reader) -> Option<ConfigFile> {
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(ConfigFile { path, text }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            reader.trouble(path, error.to_string(), "make it a text file that can be read");
            None
        }
    }
}
