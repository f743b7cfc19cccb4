//! SARIF 2.1.0, which GitHub, GitLab, Azure DevOps and editors read: findings with their chains as code flows, and what silences the others.

mod model;
mod places;
mod result;
mod rules;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use model::{ArtifactLocation, Driver, Invocation, Log, Notification, Run, Text, Tool};

use super::{fingerprint, view};
use crate::diagnostic::Level;
use crate::engine::{self, Silenced};

/// The edition of the standard that the log follows.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// What paths inside the workspace are relative to.
const ROOT: &str = "SRCROOT";

/// The whole log, with a line end.
pub(super) fn log(outcome: &engine::Outcome) -> serde_json::Result<String> {
    let rules = rules::Rules::new(outcome);
    let silenced = outcome.silenced.iter().map(|Silenced { reported, by }| (reported, Some(by)));
    let found: Vec<_> = outcome.findings.iter().map(|reported| (reported, None)).chain(silenced).collect();
    let vanished = outcome.baseline.as_ref().map_or(&[][..], |baseline| &baseline.vanished);
    let found_by = found.iter().map(|(reported, _)| &reported.fingerprint);
    let mut known_by = fingerprint::unique(found_by.chain(vanished.iter().map(|entry| &entry.fingerprint))).into_iter();
    let found = found.iter().zip(&mut known_by).map(|((reported, by), known_by)| result::new(outcome, &rules, reported, *by, known_by));
    let mut results: Vec<_> = found.collect();
    results.extend(vanished.iter().zip(known_by).map(|(entry, known_by)| result::absent(&rules, entry, known_by)));
    let run = Run {
        invocations: [invocation(outcome)],
        original_uri_base_ids: root(outcome).map(|uri| (ROOT, ArtifactLocation { uri, uri_base_id: None })).into_iter().collect(),
        // As everywhere in this program; a byte order mark is none of them.
        column_kind: "unicodeCodePoints",
        results,
        tool: Tool {
            driver: Driver {
                name: env!("CARGO_PKG_NAME"),
                semantic_version: env!("CARGO_PKG_VERSION"),
                information_uri: env!("CARGO_PKG_REPOSITORY"),
                rules: rules.rules(),
            },
        },
    };
    let mut text = serde_json::to_string_pretty(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] })?;
    text.push('\n');
    Ok(text)
}

/// The workspace's root as a URI that ends with `/`.
fn root(outcome: &engine::Outcome) -> Option<String> {
    let root = &outcome.workspace.as_ref()?.root;
    Some(format!("{}/", places::absolute(root.as_str()).trim_end_matches('/')))
}

fn invocation(outcome: &engine::Outcome) -> Invocation {
    let notify = |level, text: &String| Notification { level, message: Text::plain(text.clone()) };
    let problems = outcome.problems.iter().map(|problem| notify(view::severity(Level::Deny), problem));
    let notes = outcome.notes.iter().map(|note| notify(view::severity(Level::Allow), note));
    let exit_code = outcome.exit_code();
    Invocation { execution_successful: exit_code != 2, exit_code, tool_execution_notifications: problems.chain(notes).collect() }
}

/// What results are known by, under a name with a version, as the standard wants it.
fn partial_fingerprints(known_by: String) -> BTreeMap<&'static str, String> {
    BTreeMap::from([("cargoUnblock/v1", known_by)])
}
