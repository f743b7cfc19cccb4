//! Levels and groups of lints, as clippy has them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported; does not fail the run.
    Warn,
    /// Reported; the run exits with 1.
    Deny,
    /// As deny, and nothing can lower it.
    Forbid,
}

impl Level {
    /// All, the lowest first.
    pub const ALL: [Self; 4] = [Self::Allow, Self::Warn, Self::Deny, Self::Forbid];

    /// The word in configuration and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
            Self::Forbid => "forbid",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The groups of the lint table; each can be named where a lint can.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the README's table describes them")]
pub enum Group {
    Blocking,
    Runtime,
    Cpu,
    Future,
    Task,
    Guard,
    Cancel,
    Shape,
    Meta,
}

impl Group {
    /// All of them, in the order of the README.
    pub const ALL: [Self; 9] =
        [Self::Blocking, Self::Runtime, Self::Cpu, Self::Future, Self::Task, Self::Guard, Self::Cancel, Self::Shape, Self::Meta];

    /// The word in configuration and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Runtime => "runtime",
            Self::Cpu => "cpu",
            Self::Future => "future",
            Self::Task => "task",
            Self::Guard => "guard",
            Self::Cancel => "cancel",
            Self::Shape => "shape",
            Self::Meta => "meta",
        }
    }
}
