//! Yes or no about a function's parameters.

/// How many parameters are told apart; nothing is known of the others.
const PARAMETERS: usize = 16;
/// The lower bit of each pair: "no". The upper one means "yes".
const LOWER: u32 = 0x5555_5555;

/// What is known of a function's first parameters (0-based, after the receiver): yes (`Some(..)`, `true`) or no (`None`, `false`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Answers(u32);

impl Answers {
    /// Knows this much.
    pub(super) fn of(parameter: usize, yes: bool) -> Self {
        let bit = if yes { 2 } else { 1 };
        Self(if parameter < PARAMETERS { bit << (2 * parameter) } else { 0 })
    }

    /// Whether nothing is known.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What both know.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether both cannot hold at once.
    pub fn contradicts(self, other: Self) -> bool {
        let both = self.0 | other.0;
        both & (both >> 1) & LOWER != 0
    }

    /// What is known of the parameters that `asked` says something about.
    #[must_use]
    pub fn about(self, asked: Self) -> Self {
        Self(self.0 & (((asked.0 | (asked.0 >> 1)) & LOWER) * 3))
    }
}

#[cfg(test)]
mod tests {
    use super::Answers;

    #[test]
    fn answers_agree_or_not() {
        let (yes, no, other) = (Answers::of(1, true), Answers::of(1, false), Answers::of(2, true));
        assert!(yes.contradicts(no) && yes.and(other).contradicts(no));
        assert!(!yes.contradicts(yes) && !yes.contradicts(other) && !yes.contradicts(Answers::default()));
        assert_eq!(yes.and(other).about(no), yes);
        assert!(other.about(yes).is_empty() && Answers::of(99, true).is_empty());
    }
}
