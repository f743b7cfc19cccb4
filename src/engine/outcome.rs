//! What a run found out, before any format.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Applied, Fingerprint};
use crate::diagnostic::{Finding, Level, Place};
use crate::resolve::Program;
use crate::text::Sources;
use crate::workspace::{Package, Target, Workspace};

/// Everything that a run has to say.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The texts that findings point into.
    pub sources: Arc<Sources>,
    /// What was checked; `None` where nothing has changed since the last run, whose answer this is.
    pub program: Option<Program>,
    /// The packages; `None` in an outcome that was made up.
    pub workspace: Option<Arc<Workspace>>,
    /// Sorted by path, place, lint and message; those at `allow` are left out.
    pub findings: Vec<Reported>,
    /// What was found and is not reported, in the same order.
    pub silenced: Vec<Silenced>,
    /// The baseline that was in force.
    pub baseline: Option<Applied>,
    /// Harmless remarks, one line each.
    pub notes: Vec<String>,
    /// What kept the run from doing all of its work and is no finding: broken manifests, for instance.
    pub problems: Vec<String>,
    /// Whether every file was read and every body checked.
    pub complete: bool,
    /// How much was checked.
    pub size: Size,
    /// How long each phase took, in order.
    pub timings: Vec<(&'static str, Duration)>,
}

/// A finding at its final level.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Reported {
    /// The finding.
    pub finding: Finding,
    /// The package and target that it was found in: indices into [`Workspace::packages`] and the package's targets.
    pub target: Option<(usize, usize)>,
    /// Why the level is what it is.
    pub cause: Cause,
    /// Its file, relative to the workspace's root.
    pub file: String,
    /// It is in test code.
    pub in_test: bool,
    /// What it is known by in other versions of the code.
    pub fingerprint: Fingerprint,
}

/// A finding that is not reported.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Silenced {
    /// The finding, at the level that it would have.
    pub reported: Reported,
    /// What keeps it silent.
    pub by: Silencer,
}

/// What keeps a finding silent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Silencer {
    /// A comment in the code.
    Comment {
        /// The lint or group that it names, as written there.
        place: Place,
        /// Why; empty where the comment does not say.
        reason: String,
    },
    /// The baseline.
    Baseline,
}

/// Where a level was set.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Cause {
    /// Nowhere: it is the lint's own.
    Default,
    /// On the command line; the option as typed, `-D blocking`.
    CommandLine(String),
    /// In a file; the entry and where it stands, `blocking = "deny"` in `unblock.toml`.
    File {
        /// The entry.
        entry: String,
        /// The file's path as shown.
        path: String,
        /// 1-based line.
        line: u32,
    },
}

/// How much was checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Size {
    /// Files of the selected targets.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
}

impl Outcome {
    /// The package and target that a finding is shown with: its own, or the first where it has none.
    pub fn target(&self, reported: &Reported) -> Option<(&Package, &Target)> {
        let packages = &self.workspace.as_ref()?.packages;
        let own = reported.target.and_then(|(package, target)| {
            let package = packages.get(package)?;
            Some((package, package.targets.get(target)?))
        });
        own.or_else(|| packages.iter().find_map(|package| Some((package, package.targets.first()?))))
    }

    /// The exit code: 0; 1 for findings at deny, or beside a baseline for any; 2 if not all of the work could be done, which beats 1.
    pub fn exit_code(&self) -> u8 {
        if !self.complete || !self.problems.is_empty() {
            2
        } else {
            let least = if self.baseline.is_some() { Level::Warn } else { Level::Deny };
            u8::from(self.findings.iter().any(|reported| reported.finding.level >= least))
        }
    }
}
