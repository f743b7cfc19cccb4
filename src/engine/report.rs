//! What of the findings is reported: levels, suppressions and order.

use std::ops::Range;

use camino::Utf8PathBuf;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::check::{Checked, Found, Scope, files_in_scope, selected};
use super::levels::{At, Levels};
use super::suppress::Suppressions;
use super::{Cause, Fingerprint, Reported, Silenced, Silencer};
use crate::diagnostic::Level;
use crate::lints;
use crate::resolve::{Crate, Program};
use crate::syntax::ir::{File, ItemId, ItemKind, Parent};
use crate::text::{FileId, Sources};

/// The findings of a run, each kind sorted by path, place, lint and message.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Report {
    pub(super) findings: Vec<Reported>,
    pub(super) silenced: Vec<Silenced>,
    /// Those at a level that nobody asks for.
    pub(super) allowed: Vec<Reported>,
}

/// Gives each finding its level, and looks whether a comment keeps it silent.
pub(super) fn report(program: &Program, scope: &Scope, levels: &Levels, checked: Checked) -> Report {
    let mut suppressions = read_suppressions(program, scope);
    let mut report = Report::default();
    for found in checked.findings {
        let silencer = suppressions.cover(&found.finding);
        report.add(leveled(program, levels, found), silencer);
    }
    for (finding, origin) in suppressions.findings(levels, &program.sources) {
        let silencer = suppressions.cover(&finding);
        report.add(leveled(program, levels, Found { finding, origin, owner: None }), silencer);
    }
    report.sort(&program.sources);
    report
}

impl Report {
    /// Puts all findings in order; the same finding in several targets stays once, at its highest level.
    pub(super) fn sort(&mut self, sources: &Sources) {
        in_order(sources, &mut self.findings, |it| it);
        in_order(sources, &mut self.silenced, |it| &it.reported);
        in_order(sources, &mut self.allowed, |it| it);
    }

    fn add(&mut self, mut it: Reported, silencer: Option<Silencer>) {
        match (it.finding.level, silencer) {
            (Level::Allow, None) => self.allowed.push(it),
            (Level::Allow, Some(_)) => {}
            (Level::Forbid, Some(_)) => {
                it.finding.notes.push("the suppression here does not count, because the lint is forbidden".to_owned());
                self.findings.push(it);
            }
            (_, Some(by)) => self.silenced.push(Silenced { reported: it, by }),
            (_, None) => self.findings.push(it),
        }
    }
}

/// What could not be checked is always said: there are globs for files that are meant to be broken.
pub(super) const UNSEEN: [&str; 2] = ["unparsed_file", "internal_error"];

fn leveled(program: &Program, levels: &Levels, found: Found) -> Reported {
    let Found { mut finding, origin, owner } = found;
    let package = origin.map(|(package, _)| package);
    let mut cause = Cause::Default;
    if let Some(lint) = lints::find(finding.lint) {
        let file = program.sources.path(finding.primary.place.file);
        (finding.level, cause) = levels.of(lint, finding.tier, At { package, file: Some(&file) });
    }
    if finding.level == Level::Allow && UNSEEN.contains(&finding.lint) {
        (finding.level, cause) = (Level::Warn, Cause::Default);
    }
    let file = program.workspace().relative(&program.sources.get(finding.primary.place.file).path);
    let fingerprint = Fingerprint::new(program, &finding, &file, package, owner);
    let in_test = owner.is_some_and(|owner| program.def(owner).test);
    Reported { finding, target: origin, cause, file, in_test, fingerprint }
}

/// By path, place, lint and message, without repetition.
fn in_order<T>(sources: &Sources, items: &mut Vec<T>, reported: impl Fn(&T) -> &Reported) {
    let mut paths: FxHashMap<FileId, Utf8PathBuf> = FxHashMap::default();
    for it in &*items {
        let file = reported(it).finding.primary.place.file;
        paths.entry(file).or_insert_with(|| sources.path(file));
    }
    items.sort_by(|a, b| {
        let (a, b) = (reported(a), reported(b));
        let key = |it: &Reported| (it.finding.primary.place.start, it.finding.lint, it.finding.primary.place.end);
        let path = |it: &Reported| &paths[&it.finding.primary.place.file];
        let rest = |it: &Reported| (it.target, it.finding.related.len());
        (path(a), key(a))
            .cmp(&(path(b), key(b)))
            .then_with(|| b.finding.level.cmp(&a.finding.level))
            .then_with(|| a.finding.message.cmp(&b.finding.message))
            .then_with(|| rest(a).cmp(&rest(b)))
    });
    items.dedup_by(|next, first| {
        let (next, first) = (&reported(next).finding, &reported(first).finding);
        next.primary.place == first.primary.place && next.lint == first.lint
    });
}

fn read_suppressions(program: &Program, scope: &Scope) -> Suppressions {
    let mut suppressions = Suppressions::default();
    for (krate, origin, target) in selected(program) {
        let in_scope = files_in_scope(program, scope, krate);
        let commented = krate.files.iter().zip(0..).zip(in_scope).filter(|((file, _), wanted)| *wanted && !file.comments.is_empty());
        for ((file, index), _) in commented {
            let unchecked = if target.as_test { Vec::new() } else { unchecked_code(krate, file, index) };
            suppressions.read(file, &program.sources.get(file.source), origin, &unchecked);
        }
    }
    suppressions
}

/// The stretches of a file whose code is not checked: tests that were not asked for, and what name resolution left out.
fn unchecked_code(krate: &Crate, file: &File, index: u32) -> Vec<Range<u32>> {
    let is_checked = |id: ItemId| krate.by_item.get(&(index, id)).is_some_and(|def| !krate.defs[def.index as usize].test);
    let is_unchecked = |id: ItemId| match file.item(id).kind {
        ItemKind::Fn(_) | ItemKind::Const(..) | ItemKind::Static(..) | ItemKind::Impl(_) | ItemKind::Trait(_) => !is_checked(id),
        _ => false,
    };
    let inside = |module: ItemId| file.items().filter(move |(_, item)| item.parent == Parent::Item(module)).map(|(id, _)| id);
    let unchecked = file.items().filter(|(id, item)| match &item.kind {
        ItemKind::Mod(_) => inside(*id).any(is_unchecked) && !inside(*id).any(is_checked),
        _ => is_unchecked(*id),
    });
    unchecked.map(|(_, item)| item.span.start..item.span.end).collect()
}
