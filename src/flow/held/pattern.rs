//! What patterns take out of the value that they match.

use super::expr::is_value;
use super::walk::{Flow, Slots, Walk};
use crate::syntax::ir::{Expr, ExprId, Pat, PatId};

/// Where a matched value lives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// In this slot: a binding, or the temporary of the scrutinee.
    Owned(Slots),
    /// In this slot, matched through a reference.
    Borrowed(Slots),
    /// Somewhere that holds no guard, or nobody knows.
    Other,
}

/// What matching does with the guard in a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    /// A binding of the pattern has it now.
    Moved,
    /// It stays where it was.
    Kept,
    /// The value has none where this pattern matches, or nobody knows.
    Absent,
}

impl Walk<'_, '_> {
    /// Where the value of a scrutinee lives that has just been walked; a value becomes a temporary.
    pub(super) fn source(&mut self, scrutinee: ExprId) -> Source {
        let expr = self.view.body.expr(scrutinee);
        match expr {
            Expr::Path(_) => match self.named(scrutinee) {
                0 => Source::Other,
                slot => Source::Owned(slot),
            },
            Expr::Ref { operand, .. } => self.borrowed(*operand),
            Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "as_ref" | "as_mut" | "as_deref" | "as_deref_mut") => {
                self.borrowed(*receiver)
            }
            _ if is_value(expr) => match self.guard_of(scrutinee) {
                Some(kind) if self.flow.reachable => Source::Owned(self.keep_temporary(scrutinee, kind)),
                _ => Source::Other,
            },
            _ => Source::Other,
        }
    }

    fn borrowed(&self, place: ExprId) -> Source {
        match self.named(place) {
            0 => Source::Other,
            slot => Source::Borrowed(slot),
        }
    }

    /// Matches the value of `scrutinee`, just walked, with a pattern: the flows where it matches, with the bindings, and where not.
    pub(super) fn destructure(&mut self, scrutinee: ExprId, pat: PatId) -> (Flow, Flow) {
        let source = self.source(scrutinee);
        let entry = self.flow;
        self.matched(source, pat, scrutinee);
        let yes = self.flow;
        self.flow = entry;
        let (Source::Owned(slot) | Source::Borrowed(slot)) = source else { return (yes, entry) };
        let empty = self.kind_of(slot).is_some_and(|kind| kind.contained);
        (yes, if empty { entry.without(slot) } else { entry })
    }

    /// The flow behind a pattern that has matched.
    pub(super) fn matched(&mut self, source: Source, pat: PatId, origin: ExprId) {
        match (source, self.taken(pat)) {
            (Source::Other, _) | (_, Taken::Kept) | (Source::Borrowed(_), Taken::Moved) => {}
            (Source::Owned(slot) | Source::Borrowed(slot), Taken::Moved | Taken::Absent) => {
                let contained = self.kind_of(slot).is_some_and(|kind| kind.contained);
                // `_` leaves a plain guard where it is.
                if contained || !matches!(self.view.body.pat(pat), Pat::Wild) {
                    self.end(slot);
                }
            }
        }
        self.bind(pat, Some(origin), true);
    }

    fn taken(&self, pat: PatId) -> Taken {
        match self.view.body.pat(pat) {
            Pat::Bind { name, by_ref, sub, .. } => {
                if self.view.scopes.constants.contains_key(&pat) || sub.is_none() && name.as_str().starts_with(char::is_uppercase) {
                    Taken::Absent
                } else if *by_ref || self.guard_of_pat(pat).is_none() && self.view.inference.type_of_pat(pat).is_fully_known() {
                    Taken::Kept
                } else {
                    Taken::Moved
                }
            }
            Pat::Ref { pat, .. } | Pat::Typed { pat, .. } => self.taken(*pat),
            Pat::TupleStruct { path, elements } => {
                let holds = path.last().is_some_and(|segment| matches!(segment.name.as_str(), "Some" | "Ok"));
                match holds {
                    true if elements.iter().any(|&element| self.taken(element) == Taken::Moved) => Taken::Moved,
                    true => Taken::Kept,
                    false => Taken::Absent,
                }
            }
            Pat::Tuple(elements) => {
                if elements.iter().any(|&element| self.taken(element) == Taken::Moved) {
                    Taken::Moved
                } else {
                    Taken::Kept
                }
            }
            Pat::Or(alternatives) => {
                let mut alternatives = alternatives.iter().map(|&it| self.taken(it));
                let first = alternatives.next().unwrap_or(Taken::Absent);
                if alternatives.all(|other| other == first) { first } else { Taken::Absent }
            }
            Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Struct { .. } | Pat::Slice(_) | Pat::Literal(_) | Pat::Range | Pat::Unknown => {
                Taken::Absent
            }
        }
    }

    /// The bindings of a pattern come into scope; those of a guard's type hold it.
    pub(super) fn bind(&mut self, pat: PatId, origin: Option<ExprId>, filled: bool) {
        match self.view.body.pat(pat) {
            Pat::Bind { by_ref, sub, .. } => {
                self.rebound(pat);
                if !by_ref
                    && !self.view.scopes.constants.contains_key(&pat)
                    && let Some(kind) = self.guard_of_pat(pat)
                {
                    self.declare(pat, kind, origin, filled);
                }
                sub.iter().for_each(|&sub| self.bind(sub, origin, filled));
            }
            Pat::Tuple(parts) | Pat::TupleStruct { elements: parts, .. } | Pat::Slice(parts) => {
                parts.iter().for_each(|&part| self.bind(part, origin, filled));
            }
            Pat::Struct { fields, .. } => fields.iter().for_each(|&(_, field)| self.bind(field, origin, filled)),
            // Alternatives bind the same names: the first one stands for all.
            Pat::Or(alternatives) => alternatives.first().iter().for_each(|&&first| self.bind(first, origin, filled)),
            Pat::Ref { pat, .. } | Pat::Typed { pat, .. } => self.bind(*pat, origin, filled),
            Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Literal(_) | Pat::Range | Pat::Unknown => {}
        }
    }
}
