//! Places in configuration files, and what is wrong there.

use std::fmt;

use camino::{Utf8Path, Utf8PathBuf};

/// Where something stands in a configuration file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConfigPlace {
    /// Absolute path of the file.
    pub path: Utf8PathBuf,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
}

/// A mistake in a configuration file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConfigError {
    /// Where it stands.
    pub place: ConfigPlace,
    /// What is wrong, a sentence without final period.
    pub message: String,
}

impl ConfigPlace {
    /// `unblock.toml:3`, the path relative to the workspace's root.
    pub fn short(&self, root: &Utf8Path) -> String {
        format!("{}:{}", self.path.strip_prefix(root).unwrap_or(&self.path), self.line)
    }
}

impl fmt::Display for ConfigPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}
