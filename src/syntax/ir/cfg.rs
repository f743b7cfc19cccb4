//! `cfg` conditions, kept and not decided.

use serde::{Deserialize, Serialize};

use crate::text::Symbol;

/// A cfg predicate as written in `#[cfg(..)]` or `cfg_if!`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Cfg {
    /// No condition: always compiled.
    #[default]
    True,
    /// `any()`: never compiled.
    False,
    /// `unix`, `test`, `debug_assertions` ...
    Flag(Symbol),
    /// `feature = "x"`, `target_os = "linux"` ...
    KeyValue(Symbol, Symbol),
    /// `not(..)`
    Not(Box<Cfg>),
    /// `all(..)`
    All(Box<[Cfg]>),
    /// `any(..)`
    Any(Box<[Cfg]>),
}

impl Cfg {
    /// Both conditions; flattens nested `all`s and drops [`Cfg::True`].
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::True, one) | (one, Self::True) => one.clone(),
            (Self::False, _) | (_, Self::False) => Self::False,
            (left, right) if left == right => left.clone(),
            (left, right) => Self::All(left.conjuncts().iter().chain(right.conjuncts()).cloned().collect()),
        }
    }

    /// The condition that this one is not met.
    #[must_use]
    pub fn negate(&self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Not(inner) => (**inner).clone(),
            other => Self::Not(Box::new(other.clone())),
        }
    }

    /// Whether it can hold only where this flag is set.
    pub fn needs(&self, flag: Symbol) -> bool {
        match self {
            Self::Flag(one) => *one == flag,
            Self::All(parts) => parts.iter().any(|part| part.needs(flag)),
            Self::Any(parts) => !parts.is_empty() && parts.iter().all(|part| part.needs(flag)),
            Self::True | Self::False | Self::KeyValue(..) | Self::Not(_) => false,
        }
    }

    /// Whether no condition is set.
    pub const fn is_true(&self) -> bool {
        matches!(self, Self::True)
    }

    fn conjuncts(&self) -> &[Self] {
        match self {
            Self::All(parts) => parts,
            one => std::slice::from_ref(one),
        }
    }
}
