//! Yes or no to the questions that a function asks about its parameters.

/// How many questions of one function are told apart.
pub(super) const QUESTIONS: usize = 16;
/// The lower bit of each pair: "no". The upper one means "yes", both together a constant of which nobody knows.
const LOWER: u32 = 0x5555_5555;

/// What is known of a function's first questions, by their numbers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Answers(u32);

impl Answers {
    /// Knows this much.
    pub(super) fn of(question: usize, yes: bool) -> Self {
        let bit = if yes { 2 } else { 1 };
        Self(if question < QUESTIONS { bit << (2 * question) } else { 0 })
    }

    /// A constant that cannot be told: whatever is asked of it, nothing follows.
    pub(super) fn undecided(question: usize) -> Self {
        Self::of(question, true).and(Self::of(question, false))
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

    /// What both know alike.
    pub(super) fn agreed(self, other: Self) -> Self {
        let differ = self.0 ^ other.0;
        let pairs = (differ | differ >> 1) & LOWER;
        Self(self.0 & !(pairs | pairs << 1))
    }

    /// Whether it is not known that what is required can hold.
    pub fn contradicts(self, required: Self) -> bool {
        let asked = required.0 | (required.0 >> 1);
        let both = self.0 | required.0;
        both & (both >> 1) & asked & LOWER != 0
    }

    /// Whether all that is required is known to hold.
    pub(super) fn confirms(self, required: Self) -> bool {
        !required.is_empty() && self.0 & required.0 == required.0 && !self.contradicts(required)
    }

    /// The answer to a question, where it is known.
    pub(super) fn get(self, question: usize) -> Option<bool> {
        match if question < QUESTIONS { self.0 >> (2 * question) & 3 } else { 0 } {
            1 => Some(false),
            2 => Some(true),
            _ => None,
        }
    }

    /// Whether a question is about a constant that cannot be told.
    pub(super) fn is_undecided(self, question: usize) -> bool {
        question < QUESTIONS && self.0 >> (2 * question) & 3 == 3
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
        assert!(Answers::of(99, true).is_empty());
        let undecided = Answers::undecided(1);
        assert!(undecided.contradicts(yes) && undecided.contradicts(no) && !undecided.contradicts(other));
        assert_eq!((yes.get(1), no.get(1), undecided.get(1), yes.get(2)), (Some(true), Some(false), None, None));
        assert!(undecided.is_undecided(1) && !yes.is_undecided(1));
        assert_eq!((yes.and(other).agreed(yes), yes.agreed(no), yes.agreed(undecided)), (yes, Answers::default(), Answers::default()));
    }
}
