//! `--since`: only what is in, or reached from, code that has changed.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::Reported;
use super::report::{Report, UNSEEN};
use crate::diagnostic::Place;
use crate::resolve::{CrateKind, Program};
use crate::syntax::ir::{File, ItemKind};
use crate::text::{FileId, OriginId};
use crate::workspace::Changes;

/// The stretches of each file, in bytes, that have changed: lines, and the functions around them.
#[derive(Debug)]
pub(super) struct Changed {
    files: FxHashMap<FileId, Vec<Range<u32>>>,
}

impl Changed {
    pub(super) fn new(program: &Program, changes: &Changes) -> Self {
        let mut files = FxHashMap::default();
        let targets = program.reachable().into_iter().map(|id| program.krate(id));
        for file in targets.filter(|krate| matches!(krate.kind, CrateKind::Target { .. })).flat_map(|krate| &krate.files) {
            let source = program.sources.get(file.source);
            let lines = changes.of(&source.path);
            if !lines.is_empty() {
                let length = source.text.len() as u32;
                let bytes = |lines: &Range<u32>| {
                    let last = (lines.end - 1).min(file.line_count);
                    source.lines().line_range(lines.start.min(last), length).0..source.lines().line_range(last, length).1
                };
                files.insert(file.source, stretches(file, lines.iter().map(bytes).collect()));
            }
        }
        Self { files }
    }

    /// Leaves what has to do with the change; gives how many findings went.
    pub(super) fn keep(&self, report: &mut Report) -> usize {
        let before = report.findings.len();
        report.findings.retain(|it| self.concerns(it));
        report.silenced.retain(|it| self.concerns(&it.reported));
        before - report.findings.len()
    }

    /// Whether a finding stands in what has changed, or its chain of calls leads through it.
    fn concerns(&self, it: &Reported) -> bool {
        let finding = &it.finding;
        let labels = finding.related.iter().map(|label| label.place);
        let mut places = std::iter::once(finding.primary.place).chain(labels).chain(finding.chain.iter().filter_map(|step| step.place));
        UNSEEN.contains(&finding.lint) || places.any(|place| self.touches(place))
    }

    fn touches(&self, place: Place) -> bool {
        let stretches = self.files.get(&place.file).map_or(&[][..], Vec::as_slice);
        stretches.iter().any(|stretch| stretch.start <= place.start && place.start < stretch.end)
    }
}

/// The changed lines, and all of each function that has one of them.
fn stretches(file: &File, mut lines: Vec<Range<u32>>) -> Vec<Range<u32>> {
    let functions = file.items().filter(|(_, item)| matches!(item.kind, ItemKind::Fn(_)) && item.span.origin == OriginId::WRITTEN);
    let changed = functions.filter(|(_, item)| lines.iter().any(|it| it.start < item.span.end && item.span.start < it.end));
    let changed: Vec<_> = changed.map(|(_, item)| item.span.start..item.span.end).collect();
    lines.extend(changed);
    lines
}
