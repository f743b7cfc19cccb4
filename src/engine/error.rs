//! Why a run could not even begin.

use std::fmt;

use super::ConfigError;
use crate::catalog::DeclarationError;

/// What has to be mended first. Each is shown as it is, one line an error; the exit code is 2.
#[derive(Debug)]
pub enum RunError {
    /// A level option that names nothing.
    Levels(Vec<String>),
    /// No workspace, package or file where one was asked for.
    Load(anyhow::Error),
    /// Mistakes in configuration files.
    Config(Vec<ConfigError>),
    /// Mistakes in the user's declarations of libraries.
    Declarations(Vec<DeclarationError>),
    /// A baseline that cannot be read or written.
    Baseline(String),
    /// A panic outside of any single file.
    Panic(String),
}

impl RunError {
    /// One sentence an error, without final period.
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Levels(errors) => errors.clone(),
            Self::Load(error) => vec![format!("{error:#}")],
            Self::Config(errors) => errors.iter().map(ToString::to_string).collect(),
            Self::Declarations(errors) => errors.iter().map(ToString::to_string).collect(),
            Self::Baseline(error) => vec![error.clone()],
            Self::Panic(what) => vec![format!("cargo-unblock panicked: {what}; please report it")],
        }
    }
}

impl fmt::Display for RunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines().join("\n"))
    }
}

impl std::error::Error for RunError {}
