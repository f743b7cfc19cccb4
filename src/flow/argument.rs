//! What callees do with closures and futures given to them.

use crate::catalog::Place;
use crate::resolve::{DefId, Program};

/// Tells where a callee runs an argument. What libraries do is declared; what the project's own functions do is worked out by a
/// floor above, from their bodies.
pub trait ArgumentUse: Sync {
    /// Where `callee` runs its argument (0-based, after the receiver; `None` for the receiver); `None` where nobody knows.
    fn runs_at(&self, callee: DefId, argument: Option<usize>) -> Option<Place>;
}

/// Only what the catalogue says.
pub struct Declared<'p>(pub &'p Program);

impl ArgumentUse for Declared<'_> {
    fn runs_at(&self, callee: DefId, argument: Option<usize>) -> Option<Place> {
        self.0.runs_at(callee, argument)
    }
}
