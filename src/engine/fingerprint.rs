//! What a finding is known by from one version of the code to the next.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Finding;
use crate::resolve::{DefId, Program};

/// A finding without its place: the same after lines, functions or files around it have moved.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Fingerprint {
    /// The lint's name.
    pub lint: String,
    /// The package's name.
    pub package: String,
    /// The path of the function in its crate, `store::Store::load`; the file's path where the finding is in none.
    pub function: String,
    /// What the finding is about, `std::fs::read`; empty where its message names nothing.
    pub subject: String,
}

impl Fingerprint {
    /// Of a finding in a file, in a package, and in a body.
    pub(super) fn new(program: &Program, finding: &Finding, file: &str, package: Option<usize>, owner: Option<DefId>) -> Self {
        let package = package.and_then(|package| program.workspace().packages.get(package));
        Self {
            lint: finding.lint.to_owned(),
            package: package.map(|it| it.name.clone()).unwrap_or_default(),
            function: owner.map_or_else(|| file.to_owned(), |owner| path_in_crate(program, owner)),
            subject: finding.subject().to_owned(),
        }
    }
}

/// A function's path without its crate's name, which differs between a library and a binary that share a module.
fn path_in_crate(program: &Program, owner: DefId) -> String {
    let path = program.path_of(owner);
    let prefix = format!("{}::", program.krate(owner.krate).name);
    match path.strip_prefix('<').and_then(|path| path.strip_prefix(&prefix)) {
        Some(rest) => format!("<{rest}"),
        None => path.strip_prefix(&prefix).map(str::to_owned).unwrap_or(path),
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { lint, package, function, subject } = self;
        let of = if subject.is_empty() { String::new() } else { format!(" of `{subject}`") };
        write!(f, "`{lint}`{of} in `{function}` of {package}")
    }
}
