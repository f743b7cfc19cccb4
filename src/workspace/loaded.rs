//! The result of loading.

use std::fmt;

use camino::Utf8PathBuf;

use super::Workspace;

/// A workspace and what was met on the way.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The packages.
    pub workspace: Workspace,
    /// Where not empty: only findings in these files, and in files below these folders, are asked for (absolute, sorted); the rest is
    /// read for its names. A file here that no selected target reaches was not checked, and someone has to say so.
    pub focus: Vec<Utf8PathBuf>,
    /// Configuration that was found.
    pub config: Config,
    /// Harmless remarks for standard error, one line each.
    pub notes: Vec<String>,
    /// Manifests that could not be read: the work is not complete.
    pub troubles: Vec<Trouble>,
}

/// Configuration as found, not interpreted.
#[derive(Debug, Default)]
pub struct Config {
    /// `unblock.toml` in the root folder.
    pub file: Option<ConfigFile>,
    /// `[workspace.metadata.unblock]`.
    pub workspace: Option<MetadataConfig>,
    /// `[package.metadata.unblock]` of each package that has one, in the order of [`Workspace::packages`].
    pub packages: Vec<MetadataConfig>,
}

/// A configuration file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConfigFile {
    /// Absolute path.
    pub path: Utf8PathBuf,
    /// Its text.
    pub text: String,
}

/// A `metadata.unblock` table of a manifest.
#[derive(Clone, PartialEq, Debug)]
pub struct MetadataConfig {
    /// Absolute path of the manifest.
    pub manifest_path: Utf8PathBuf,
    /// The table.
    pub value: serde_json::Value,
}

/// A manifest or lock file that could not be read, or not wholly.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trouble {
    /// Absolute path of the file.
    pub path: Utf8PathBuf,
    /// 1-based line, where one is to blame.
    pub line: Option<u32>,
    /// What is wrong: lower-case start, no final period.
    pub message: String,
    /// What to do about it: lower-case start, no final period.
    pub remedy: String,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: ", self.path)?,
            None => write!(f, "{}: ", self.path)?,
        }
        write!(f, "{}; {}", self.message, self.remedy)
    }
}
