//! What a run has looked at, so that it can say of a finding that it is gone.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use super::Entry;
use crate::engine::check::{Scope, files_in_scope, selected};
use crate::resolve::Program;
use crate::workspace::Workspace;

/// The files that were checked, and whether with their test code.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::engine) struct Judged {
    /// By path relative to the workspace's root.
    files: FxHashMap<String, bool>,
    /// The packages of the workspace that were not selected.
    left_out: FxHashSet<String>,
}

impl Judged {
    /// All files of the selected targets. `complete` says that none of their code was left out.
    pub(in crate::engine) fn new(program: &Program, scope: &Scope, complete: bool) -> Self {
        let mut files: FxHashMap<String, bool> = FxHashMap::default();
        for (krate, _, target) in selected(program).filter(|_| complete) {
            let in_scope = files_in_scope(program, scope, krate);
            for (file, _) in krate.files.iter().zip(in_scope).filter(|(_, wanted)| *wanted) {
                let path = program.workspace().relative(&program.sources.get(file.source).path);
                *files.entry(path).or_default() |= target.as_test;
            }
        }
        let checked: FxHashSet<usize> = selected(program).map(|(_, (package, _), _)| package).collect();
        let packages = program.workspace().packages.iter().enumerate();
        let left_out = packages.filter(|(index, _)| !checked.contains(index)).map(|(_, package)| package.name.clone()).collect();
        Self { files, left_out }
    }

    /// Whether all packages of these entries were selected: who calls a function decides what is found in it, so that a run over fewer
    /// packages cannot say that something is gone.
    pub(super) fn is_as_wide_as<'e>(&self, mut entries: impl Iterator<Item = &'e Entry>) -> bool {
        entries.all(|entry| !self.left_out.contains(&entry.fingerprint.package))
    }

    /// Whether the code of an entry was checked, or is gone with its file.
    pub(super) fn is_judged(&self, workspace: &Workspace, entry: &Entry) -> bool {
        match self.files.get(&entry.file) {
            Some(with_tests) => *with_tests || !entry.test,
            None => !self.files.is_empty() && !workspace.root.join(&entry.file).exists(),
        }
    }
}
