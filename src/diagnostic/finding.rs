//! One finding and its parts.

use serde::{Deserialize, Deserializer, Serialize};

use super::{Level, Place};
use crate::text::Symbol;

/// A lint's name, `blocking_fs`.
pub type LintName = &'static str;

/// Something to report, complete enough for every output format.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// The lint's name, as `blocking_fs`.
    #[serde(deserialize_with = "interned")]
    pub lint: LintName,
    /// Which of the lint's two levels applies.
    pub tier: Tier,
    /// The level that the engine decided; lints leave the lint's default.
    pub level: Level,
    /// One sentence, lower-case start, no final period, code in backticks.
    pub message: String,
    /// What is wrong, and the words under it.
    pub primary: Label,
    /// What proves it: the async context, the guard, each await it crosses.
    pub related: Vec<Label>,
    /// The calls from the primary place down to the one that blocks, in order; empty for a direct call.
    pub chain: Vec<Step>,
    /// What to do, one sentence each, without `help:`.
    pub helps: Vec<String>,
    /// What else is worth knowing, without `note:`.
    pub notes: Vec<String>,
    /// A change of the source that mends it.
    pub fix: Option<Fix>,
}

impl Finding {
    /// A finding with nothing but its message and place, at the lint's default level.
    pub fn new(lint: LintName, tier: Tier, message: String, primary: Label) -> Self {
        Self {
            lint,
            tier,
            level: Level::Warn,
            message,
            primary,
            related: Vec::new(),
            chain: Vec::new(),
            helps: Vec::new(),
            notes: Vec::new(),
            fix: None,
        }
    }

    /// What it is about: the first code in its message, without backticks; empty where there is none.
    pub fn subject(&self) -> &str {
        self.message.split('`').nth(1).unwrap_or_default()
    }
}

fn interned<'de, D: Deserializer<'de>>(deserializer: D) -> Result<LintName, D::Error> {
    Ok(Symbol::new(&String::deserialize(deserializer)?).as_str())
}

/// Default tier, or the weaker findings of a lint.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Tier {
    /// Reported at the lint's own level.
    Default,
    /// Reported where `pedantic` or the lint itself is raised.
    Pedantic,
}

/// A place with words; empty words for a bare underline.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// Words under it.
    pub text: String,
}

/// One call of a chain.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Step {
    /// The callee's name as a reader would write it, `RuleSet::open`.
    pub name: String,
    /// The call; `None` where it stands in no text at hand.
    pub place: Option<Place>,
}

/// A mechanical change.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Fix {
    /// What it does, imperative, `await the async version`.
    pub title: String,
    /// Replacements that do not overlap, in order.
    pub edits: Vec<Edit>,
    /// Whether a tool may apply it unasked.
    pub applicability: Applicability,
}

/// One replacement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Edit {
    /// What goes.
    pub place: Place,
    /// What comes.
    pub text: String,
}

/// How sure a fix is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Applicability {
    /// Keeps meaning and types: rustc's `MachineApplicable`.
    Safe,
    /// May need a hand: rustc's `MaybeIncorrect`.
    Unsafe,
}
