//! The project's functions that many findings come from: one change there mends them all.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::diagnostic::{Finding, Place};
use crate::engine::Outcome;

use super::view;

/// How many findings make a function worth a line.
const ENOUGH: usize = 3;
/// How many lines there are at most.
const SHOWN: usize = 5;

/// One line a function that several findings lead through, most findings first; each finding counts once.
pub fn helpers(outcome: &Outcome) -> Vec<String> {
    let mut findings: Vec<_> = outcome.findings.iter().map(|it| (around(&it.finding), functions(outcome, &it.finding))).collect();
    let mut lines = Vec::new();
    while lines.len() < SHOWN {
        // The most findings, then the function nearest to the async code, then by name.
        let mut counts: BTreeMap<&(&str, String), (usize, usize)> = BTreeMap::new();
        for (_, chain) in &findings {
            for (depth, function) in chain.iter().enumerate() {
                let count = counts.entry(function).or_default();
                *count = (count.0 + 1, count.1 + depth);
            }
        }
        let best = counts.into_iter().min_by_key(|&(function, (count, depth))| (std::cmp::Reverse(count), depth, function));
        let Some((function, (count, _))) = best.filter(|(_, (count, _))| *count >= ENOUGH) else { break };
        let function = function.clone();
        let callers: FxHashSet<_> = findings.iter().filter(|(_, chain)| chain.contains(&function)).map(|(around, _)| around).collect();
        let spread = match callers.len() {
            1 => ", all in one function".to_owned(),
            n if n < count => format!(", in {n} functions"),
            _ => String::new(),
        };
        lines.push(format!("{count} findings come from `{}` ({}){spread}", function.0, function.1));
        findings.retain(|(_, chain)| !chain.contains(&function));
    }
    lines
}

/// The head of the async code that a finding is in.
fn around(finding: &Finding) -> Option<Place> {
    finding.related.first().map(|label| label.place)
}

/// The project's functions on the way of a finding, each with its file: where the next step is called.
fn functions<'o>(outcome: &Outcome, finding: &'o Finding) -> Vec<(&'o str, String)> {
    let mut functions: Vec<(&str, String)> = Vec::new();
    for (step, next) in finding.chain.iter().zip(finding.chain.iter().skip(1)) {
        let Some(place) = next.place else { continue };
        let function = (&*step.name, view::path(outcome, place.file));
        if !functions.contains(&function) {
            functions.push(function);
        }
    }
    functions
}
