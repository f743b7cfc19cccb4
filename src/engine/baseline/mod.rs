//! Findings that a team lives with for now: `--write-baseline`, `--baseline`, `--prune`.

mod file;
mod judged;
mod plan;

use std::collections::BTreeMap;

use camino::Utf8PathBuf;

pub use file::Entry;
pub(super) use judged::Judged;
pub(super) use plan::Plan;

use super::report::{Report, UNSEEN};
use super::{Fingerprint, Reported, Silenced, Silencer};
use crate::diagnostic::Level;
use crate::workspace::Workspace;

/// What a run is to do with a baseline.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum BaselineChoice {
    /// What the configuration says.
    #[default]
    Configured,
    /// Nothing.
    Ignored,
    /// To keep silent what the file at this absolute path knows.
    Read(Utf8PathBuf),
    /// To write all findings to the file at this absolute path.
    Written(Utf8PathBuf),
}

/// A baseline that was in force.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Applied {
    /// Its file, relative to the workspace's root.
    pub path: String,
    /// What it knows and is no longer found, each with how many are gone.
    pub vanished: Vec<Entry>,
    /// What was done to the file, one sentence; `None` where it was only read.
    pub done: Option<String>,
}

/// The findings that a file knows.
#[derive(Debug)]
pub(super) struct Baseline {
    path: Utf8PathBuf,
    entries: BTreeMap<Fingerprint, Entry>,
}

impl Baseline {
    /// Reads the file. The error is a sentence that names it.
    fn read(path: Utf8PathBuf) -> Result<Self, String> {
        let mut baseline = Self { path, entries: BTreeMap::new() };
        for entry in file::read(&baseline.path)? {
            baseline.add(entry);
        }
        Ok(baseline)
    }

    /// All findings of a report, and what an older file at this path knows about code that was not looked at.
    fn of(path: Utf8PathBuf, report: &Report, workspace: &Workspace, judged: &Judged) -> Result<Self, String> {
        let old = if path.exists() { file::read(&path)? } else { Vec::new() };
        let mut baseline = Self { path, entries: BTreeMap::new() };
        for entry in old.into_iter().filter(|entry| !judged.is_judged(workspace, entry)) {
            baseline.add(entry);
        }
        for reported in report.findings.iter().filter(|it| may_be_known(it)) {
            let Reported { fingerprint, file, in_test, .. } = reported;
            baseline.add(Entry { fingerprint: fingerprint.clone(), file: file.clone(), test: *in_test, count: 1 });
        }
        Ok(baseline)
    }

    /// Silences what it knows. Gives what it knows and is gone, of the code that was looked at.
    fn apply(&self, report: &mut Report, workspace: &Workspace, judged: &Judged) -> Applied {
        let mut left: BTreeMap<&Fingerprint, usize> = self.entries.iter().map(|(key, entry)| (key, entry.count)).collect();
        let mut is_known = |it: &Reported| match left.get_mut(&it.fingerprint) {
            Some(count) if *count > 0 && may_be_known(it) => {
                *count -= 1;
                true
            }
            _ => false,
        };
        let (known, new) = std::mem::take(&mut report.findings).into_iter().partition(&mut is_known);
        report.findings = new;
        report.silenced.extend(Vec::into_iter(known).map(|reported| Silenced { reported, by: Silencer::Baseline }));
        // At a level that is not asked for now they are still there.
        report.allowed.iter().for_each(|it| {
            is_known(it);
        });
        let is_wide = judged.is_as_wide_as(self.entries.values());
        let gone = left.into_iter().filter(|&(_, count)| is_wide && count > 0).filter_map(|(key, count)| {
            let entry = self.entries.get(key).filter(|entry| judged.is_judged(workspace, entry))?;
            Some(Entry { count, ..entry.clone() })
        });
        Applied { path: workspace.relative(&self.path), vanished: gone.collect(), done: None }
    }

    /// Writes the file.
    fn write(&self) -> Result<(), String> {
        file::write(&self.path, self.entries.values())
    }

    /// Forgets what is gone, and writes the file.
    fn prune(mut self, vanished: &[Entry]) -> Result<(), String> {
        for gone in vanished {
            if let Some(entry) = self.entries.get_mut(&gone.fingerprint) {
                entry.count = entry.count.saturating_sub(gone.count);
            }
        }
        self.entries.retain(|_, entry| entry.count > 0);
        self.write()
    }

    /// How many findings it knows.
    fn len(&self) -> usize {
        self.entries.values().map(|entry| entry.count).sum()
    }

    fn add(&mut self, entry: Entry) {
        match self.entries.get_mut(&entry.fingerprint) {
            Some(known) => known.count += entry.count,
            None => drop(self.entries.insert(entry.fingerprint.clone(), entry)),
        }
    }
}

/// What is forbidden, or could not be checked, is always said.
fn may_be_known(it: &Reported) -> bool {
    it.finding.level < Level::Forbid && !UNSEEN.contains(&it.finding.lint)
}
