//! What all configuration of a workspace says together.

use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};

use super::api::{self, OwnPath};
use super::overrides;
use super::reader::{Read, Reader, Value};
use super::{ConfigError, ConfigPlace};
use crate::engine::levels::{Override, Setting};
use crate::workspace::{Config, FileGlobs, Workspace};

/// All settings of all files.
#[derive(Debug, Default)]
pub(in crate::engine) struct Settings {
    /// For all packages.
    pub(in crate::engine) workspace: Vec<Setting>,
    /// For each package, by index.
    pub(in crate::engine) packages: Vec<Vec<Setting>>,
    /// For some packages or files; later ones win.
    pub(in crate::engine) overrides: Vec<Override>,
    /// Files to leave out.
    pub(in crate::engine) exclude: Vec<Exclude>,
    /// The baseline, absolute.
    pub(in crate::engine) baseline: Option<Utf8PathBuf>,
    /// The user's declaration files, absolute, each with where it is named.
    pub(in crate::engine) apis: Vec<(Utf8PathBuf, ConfigPlace)>,
    /// What the user says of functions and types by their paths.
    pub(in crate::engine) paths: Vec<OwnPath>,
    /// The files that say something, in the order in which they were read.
    pub(in crate::engine) files: Vec<Utf8PathBuf>,
}

/// A glob of files that are left out.
#[derive(Debug)]
pub(in crate::engine) struct Exclude {
    /// As written.
    pub(in crate::engine) glob: String,
    /// Where; `None` for the command line.
    pub(in crate::engine) place: Option<ConfigPlace>,
    /// What it matches.
    pub(in crate::engine) files: FileGlobs,
}

/// Reads all configuration that was found. All mistakes are returned together.
pub(in crate::engine) fn read(config: &Config, workspace: &Workspace) -> Result<Settings, Vec<ConfigError>> {
    let mut settings = Settings { packages: vec![Vec::new(); workspace.packages.len()], ..Settings::default() };
    let mut errors = Vec::new();
    if let Some(metadata) = &config.workspace {
        let keys = ["workspace", "metadata", "unblock"];
        errors.extend(settings.manifest(&metadata.manifest_path, &keys, None, workspace));
    }
    if let Some(file) = &config.file {
        let mut reader = Reader::new(&file.path, &file.text, &workspace.root);
        let read = reader.whole();
        errors.extend(settings.add(reader, &read, None, workspace));
    }
    for metadata in &config.packages {
        let package = workspace.packages.iter().position(|package| package.manifest_path == metadata.manifest_path);
        let keys = ["package", "metadata", "unblock"];
        errors.extend(settings.manifest(&metadata.manifest_path, &keys, package, workspace));
    }
    if errors.is_empty() { Ok(settings) } else { Err(errors) }
}

impl Settings {
    fn manifest(&mut self, path: &Utf8Path, keys: &[&str], package: Option<usize>, workspace: &Workspace) -> Vec<ConfigError> {
        // The manifest was read before; one that is gone or broken since has nothing to say here.
        let Ok(text) = std::fs::read_to_string(path) else { return Vec::new() };
        let mut reader = Reader::new(path, &text, &workspace.root);
        let read = reader.under(keys);
        self.add(reader, &read, package, workspace)
    }

    /// Adds what a table says, of one package or of all; returns what is wrong with it.
    pub(super) fn add(&mut self, mut reader: Reader<'_>, read: &Read, package: Option<usize>, workspace: &Workspace) -> Vec<ConfigError> {
        self.files.push(reader.path.to_owned());
        for entry in &read.entries {
            match (entry.key, &entry.value) {
                ("lints", Value::Levels(levels)) => {
                    let known = package.and_then(|package| self.packages.get_mut(package)).unwrap_or(&mut self.workspace);
                    known.extend(levels.iter().cloned());
                }
                ("exclude", Value::Texts(globs)) => self.exclude.extend(excluded(&mut reader, globs, package.is_none())),
                ("apis", Value::Texts(files)) => {
                    let folder = reader.folder();
                    self.apis.extend(files.iter().map(|(file, at)| (folder.join(file), reader.place(at))));
                }
                ("baseline", Value::Text(file)) if package.is_none() => self.baseline = Some(reader.folder().join(file)),
                ("baseline", _) => reader.error(entry.at.clone(), "`baseline` is for the whole workspace; this table is one package's own"),
                ("api", Value::Tables(tables)) => self.paths.extend(tables.iter().filter_map(|it| api::own_path(&mut reader, it))),
                ("override", Value::Tables(tables)) => {
                    self.overrides.extend(tables.iter().filter_map(|it| overrides::read(&mut reader, it, package, workspace)));
                }
                (key, value) => debug_assert!(false, "`{key}` is read and not used: {value:?}"),
            }
        }
        reader.errors.sort_by_key(|error| (error.place.line, error.place.column));
        reader.errors
    }
}

fn excluded(reader: &mut Reader<'_>, globs: &[(String, Range<usize>)], also_outside: bool) -> Vec<Exclude> {
    let mut exclude = Vec::new();
    for (glob, at) in globs {
        match FileGlobs::new(reader.folder(), [glob]) {
            Ok(files) => {
                let files = if also_outside { files.also_outside() } else { files };
                exclude.push(Exclude { glob: glob.clone(), place: Some(reader.place(at)), files });
            }
            Err(error) => reader.error(at.clone(), error.to_string()),
        }
    }
    exclude
}
