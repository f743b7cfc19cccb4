//! What a level can be set for: a lint, a group, or one of the words that mean many.

use super::nearest::suggestion;
use crate::diagnostic::{Group, Tier};
use crate::lints::{self, Lint};

/// The lints that a name means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Selector {
    /// `all`
    All,
    /// `warnings`: whatever would warn.
    Warnings,
    /// `pedantic`: the lints that are off by default, and the weaker findings of the others.
    Pedantic,
    /// `blocking`, `task` ...
    Group(Group),
    /// One lint, both of its tiers.
    Lint(&'static str),
}

/// The words that mean many lints, each with what it means and how that is said.
const WORDS: [(&str, Selector, &str); 3] = [
    ("all", Selector::All, "All lints, also what is pedantic"),
    ("warnings", Selector::Warnings, "Whatever would warn after everything else is said"),
    ("pedantic", Selector::Pedantic, "The lints that are off by default, and the weaker findings of the others"),
];

impl Selector {
    /// Reads a name, with hyphens or underscores, with or without `unblock::`. The error is a sentence without final period.
    pub(super) fn parse(written: &str) -> Result<Self, String> {
        let name = written.strip_prefix("unblock::").unwrap_or(written).replace('-', "_");
        let word = WORDS.iter().find(|(word, ..)| *word == name).map(|(_, selector, _)| *selector);
        let group = || Group::ALL.into_iter().find(|group| group.as_str() == name).map(Self::Group);
        let lint = || lints::find(&name).map(|lint| Self::Lint(lint.name));
        word.or_else(group).or_else(lint).ok_or_else(|| {
            let names = Self::all();
            format!("unknown lint or group `{written}`{}", suggestion(&name, names.iter().map(|(name, _)| *name)))
        })
    }

    /// All names, each with a sentence on what it means, without final period.
    pub(super) fn all() -> Vec<(&'static str, String)> {
        let lints = lints::all().iter().map(|lint| (lint.name, lint.summary.trim_end_matches('.').to_owned()));
        let groups = Group::ALL.map(|group| (group.as_str(), format!("All lints of the group {}", group.as_str())));
        lints.chain(groups).chain(WORDS.map(|(word, _, says)| (word, says.to_owned()))).collect()
    }

    /// Whether a tier of a lint is meant. `warnings` goes by levels and matches nothing here.
    pub(super) fn matches(self, lint: &Lint, tier: Tier) -> bool {
        match self {
            Self::All => true,
            Self::Warnings => false,
            Self::Pedantic => tier == Tier::Pedantic || lint.is_pedantic(),
            Self::Group(group) => lint.group == group,
            Self::Lint(name) => lint.name == name,
        }
    }
}
