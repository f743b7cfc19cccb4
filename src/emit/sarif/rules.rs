//! The lints that a log speaks of.

use super::model::{Configuration, Rule, Tags, Text};
use crate::diagnostic::Level;
use crate::emit::{page, view};
use crate::engine::Outcome;
use crate::lints::{self, Lint};

/// Lints by name, each once.
pub(super) struct Rules(Vec<&'static Lint>);

impl Rules {
    /// Those of all findings, silenced and vanished ones included.
    pub(super) fn new(outcome: &Outcome) -> Self {
        let silenced = outcome.silenced.iter().map(|silenced| &silenced.reported);
        let found = outcome.findings.iter().chain(silenced).map(|it| it.finding.lint);
        let vanished = outcome.baseline.iter().flat_map(|baseline| &baseline.vanished).map(|entry| &*entry.fingerprint.lint);
        let mut lints: Vec<_> = found.chain(vanished).filter_map(lints::find).collect();
        lints.sort_unstable_by_key(|lint| lint.name);
        lints.dedup_by_key(|lint| lint.name);
        Self(lints)
    }

    /// Where a lint stands in the list.
    pub(super) fn index(&self, name: &str) -> Option<usize> {
        self.0.binary_search_by_key(&name, |lint| lint.name).ok()
    }

    pub(super) fn rules(&self) -> Vec<Rule> {
        self.0.iter().map(|lint| rule(lint)).collect()
    }
}

/// The level of a lint's findings where it is on.
pub(super) fn level(lint: &Lint) -> &'static str {
    view::severity(if lint.is_pedantic() { Level::Warn } else { lint.levels.default })
}

fn rule(lint: &Lint) -> Rule {
    Rule {
        id: lint.name,
        short_description: Text::plain(lint.summary),
        full_description: Text::plain(page::section(lint, "What it finds").unwrap_or_else(|| lint.summary.to_owned())),
        help: Text { text: page::explain(lint, false), markdown: page::markdown(lint) },
        default_configuration: Configuration { enabled: !lint.is_pedantic(), level: level(lint) },
        properties: Tags { tags: [lint.group.as_str()] },
    }
}
