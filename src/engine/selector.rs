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

const WORDS: [(&str, Selector); 3] = [("all", Selector::All), ("warnings", Selector::Warnings), ("pedantic", Selector::Pedantic)];

impl Selector {
    /// Reads a name, with hyphens or underscores, with or without `unblock::`. The error is a sentence without final period.
    pub(super) fn parse(written: &str) -> Result<Self, String> {
        let name = written.strip_prefix("unblock::").unwrap_or(written).replace('-', "_");
        let word = WORDS.iter().find(|(word, _)| *word == name).map(|(_, selector)| *selector);
        let group = || Group::ALL.into_iter().find(|group| group.as_str() == name).map(Self::Group);
        let lint = || lints::find(&name).map(|lint| Self::Lint(lint.name));
        word.or_else(group).or_else(lint).ok_or_else(|| {
            let names = lints::all().iter().map(|lint| lint.name);
            let names = names.chain(Group::ALL.map(Group::as_str)).chain(WORDS.map(|(word, _)| word));
            format!("unknown lint or group `{written}`{}", suggestion(&name, names))
        })
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
