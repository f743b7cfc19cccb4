//! Inline suppressions: which findings they take away, and which of them are wrong or stale.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::Silencer;
use super::levels::{At, Levels};
use super::selector::Selector;
use crate::catalog::Effect;
use crate::diagnostic::{Directive, Finding, Place, Tier, Verb};
use crate::lints::{self, invalid_suppression, suppression_without_reason, unused_suppression};
use crate::syntax::ir::{Comment, File, ItemKind};
use crate::syntax::{Coverage, coverage};
use crate::text::{FileId, Source, Sources};

/// All suppressions of a run.
#[derive(Debug, Default)]
pub(super) struct Suppressions {
    by_file: FxHashMap<FileId, OfFile>,
}

#[derive(Debug, Default)]
struct OfFile {
    suppressions: Vec<Suppression>,
    /// What is wrong with comments, with the package and target that read them first.
    findings: Vec<(Finding, Origin)>,
}

pub(super) type Origin = Option<(usize, usize)>;

/// One name of an `allow(..)`.
#[derive(Debug)]
struct Suppression {
    selector: Selector,
    name: String,
    reason: String,
    /// It says that there is something to silence.
    expects: bool,
    covers: Range<u32>,
    /// The name in the comment.
    place: Place,
    /// What can go with it, where it is the only name.
    comment: Option<Place>,
    /// The package and target where its code was checked; `None` where it was not, so that nobody can say whether it is stale.
    judged: Origin,
    used: bool,
    /// A finding whose chain of calls leads through what it covers, and that stands elsewhere.
    passed: Option<Place>,
}

impl Suppressions {
    /// Reads the comments of one file of a target. `unchecked` are stretches whose code was not checked there. The file can come again with
    /// another target.
    pub(super) fn read(&mut self, file: &File, source: &Source, origin: (usize, usize), unchecked: &[Range<u32>]) {
        if file.comments.is_empty() {
            return;
        }
        let of_file = self.by_file.entry(file.source).or_default();
        let known = !of_file.suppressions.is_empty() || !of_file.findings.is_empty();
        for comment in &file.comments {
            let coverage = coverage(file, source, comment);
            let here = |range: &Range<u32>| range.contains(&comment.span.start) || range.contains(&coverage.code);
            let judged = (!unchecked.iter().any(here)).then_some(origin);
            if known {
                let again = of_file.suppressions.iter_mut().filter(|it| it.covers == coverage.range && it.judged.is_none());
                again.for_each(|it| it.judged = judged);
            } else {
                of_file.add(file, source, comment, &coverage, judged, origin);
            }
        }
    }

    /// The first suppression that stands at a finding. All of them count as used.
    pub(super) fn cover(&mut self, finding: &Finding) -> Option<Silencer> {
        let lint = lints::find(finding.lint)?;
        let place = finding.primary.place;
        let mut first = None;
        for it in self.at(place).filter(|it| it.selector.matches(lint, finding.tier)) {
            it.used = true;
            first.get_or_insert_with(|| Silencer::Comment { place: it.place, reason: it.reason.clone() });
        }
        for passed in finding.chain.iter().filter_map(|step| step.place) {
            for it in self.at(passed).filter(|it| it.selector.matches(lint, finding.tier)) {
                it.passed.get_or_insert(place);
            }
        }
        first
    }

    /// The suppressions that stand at a place.
    fn at(&mut self, place: Place) -> impl Iterator<Item = &mut Suppression> {
        let last = place.end.saturating_sub(1).max(place.start);
        let of_file = self.by_file.get_mut(&place.file).map(|of_file| &mut of_file.suppressions);
        of_file.into_iter().flatten().filter(move |it| it.covers.contains(&place.start) || it.covers.contains(&last))
    }

    /// What is wrong with the suppressions themselves, in no particular order; asked after all findings went by.
    pub(super) fn findings(&self, levels: &Levels, sources: &Sources) -> Vec<(Finding, Origin)> {
        let mut findings = Vec::new();
        // Sorted by whoever gets them.
        #[expect(clippy::iter_over_hash_type, reason = "findings are sorted later")]
        for (id, of_file) in &self.by_file {
            let path = sources.path(*id);
            findings.extend(of_file.findings.iter().cloned());
            for it in of_file.suppressions.iter().filter(|it| !it.used) {
                let Some((package, _)) = it.judged else { continue };
                let meant = lints::all()
                    .iter()
                    .filter(|lint| [Tier::Default, Tier::Pedantic].into_iter().any(|tier| it.selector.matches(lint, tier)));
                let mut judged = meant.filter(|lint| lint.name != "unused_suppression");
                if it.expects || judged.any(|lint| levels.is_active(lint, At { package: Some(package), file: Some(&path) })) {
                    findings.push((unused_suppression::finding(it.place, &it.name, it.passed, it.comment), it.judged));
                }
            }
        }
        findings
    }
}

impl OfFile {
    fn add(&mut self, file: &File, source: &Source, comment: &Comment, coverage: &Coverage, judged: Origin, origin: (usize, usize)) {
        let id = file.source;
        let whole = Place { file: id, start: comment.span.start, end: comment.span.end };
        let at = text_offset(source, comment);
        let place = |range: &Range<usize>| match at {
            Some(at) => Place { file: id, start: at + range.start as u32, end: at + range.end as u32 },
            None => whole,
        };
        let mut report = |finding| self.findings.push((finding, Some(origin)));
        let directive = match Directive::parse(&comment.text) {
            Ok(directive) => directive,
            Err(error) => return report(invalid_suppression::finding(place(&error.range), &error.message)),
        };
        if directive.reason.is_empty() {
            report(suppression_without_reason::finding(whole));
        }
        if let Some(message) = misplaced(file, &directive, coverage) {
            report(invalid_suppression::finding(whole, &message));
        }
        let comment = (directive.names.len() == 1).then(|| with_blanks(source, whole));
        for (name, range) in directive.names {
            let place = place(&range);
            match directive.verb {
                Verb::Allow | Verb::Expect => match Selector::parse(name) {
                    Ok(Selector::Warnings) => {
                        report(invalid_suppression::finding(place, "`warnings` is for the command line; name lints or groups here"));
                    }
                    Ok(selector) => {
                        let covers = coverage.range.clone();
                        let (name, reason, expects) = (name.to_owned(), directive.reason.to_owned(), directive.verb == Verb::Expect);
                        self.suppressions.push(Suppression {
                            selector,
                            name,
                            reason,
                            expects,
                            covers,
                            place,
                            comment,
                            judged,
                            used: false,
                            passed: None,
                        });
                    }
                    Err(message) => report(invalid_suppression::finding(place, &message)),
                },
                Verb::Blocking if Effect::from_word(name).is_none() => {
                    let message = format!("unknown effect `{name}`; known are: {}", Effect::words().collect::<Vec<_>>().join(" "));
                    report(invalid_suppression::finding(place, &message));
                }
                Verb::Blocking | Verb::NonBlocking => {}
            }
        }
    }
}

/// What is wrong with a comment about a function that stands elsewhere, or says too much.
fn misplaced(file: &File, directive: &Directive<'_>, coverage: &Coverage) -> Option<String> {
    let word = match directive.verb {
        Verb::Allow | Verb::Expect => return None,
        Verb::NonBlocking => "nonblocking",
        Verb::Blocking => "blocking",
    };
    if directive.names.len() > 1 {
        return Some(format!("`{word}` takes one effect, the worst"));
    }
    match coverage.item.map(|item| &file.item(item).kind) {
        Some(ItemKind::Fn(signature)) if signature.flags.is_async => {
            Some(format!("`{word}` is about calling a function, and calling an `async fn` runs nothing; use `allow(lint)` for its body"))
        }
        Some(ItemKind::Fn(_)) => None,
        _ => Some(format!("`{word}` speaks of the function below it, and there is none")),
    }
}

/// A comment with what is left empty without it: its line, or the blanks before it.
fn with_blanks(source: &Source, comment: Place) -> Place {
    let (before, after) = (&source.text[..comment.start as usize], &source.text[comment.end as usize..]);
    let blanks = before.len() - before.trim_end_matches([' ', '\t']).len();
    let line_end = ["\r\n", "\n"].into_iter().find(|end| after.starts_with(end));
    let start = comment.start - blanks as u32;
    match line_end {
        Some(line_end) if start == 0 || before[..start as usize].ends_with('\n') => {
            Place { start, end: comment.end + line_end.len() as u32, ..comment }
        }
        Some(_) => Place { start, ..comment },
        None if after.starts_with(' ') => Place { start, ..comment },
        None => comment,
    }
}

/// Where the text of a comment begins in its file.
fn text_offset(source: &Source, comment: &Comment) -> Option<u32> {
    let whole = source.text.get(comment.span.start as usize..comment.span.end as usize)?;
    Some(comment.span.start + whole.find(&*comment.text)? as u32)
}
