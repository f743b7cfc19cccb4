//! What a value leads to by dereferencing it again and again.

use super::predicate::TraitRef;
use super::project::Projected;
use super::solve::{Selection, Solver};
use super::ty::{Ty, TyKind};
use crate::text::Symbol;

const MAX_STEPS: usize = 12;

/// One step of autoderef.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// The type reached.
    pub(super) ty: Ty,
    /// Reached by calling `Deref::deref` on the step before.
    pub(super) overloaded: bool,
}

impl Solver<'_, '_> {
    /// The type itself, then what each `*` gives; an array ends as a slice.
    pub(super) fn autoderef(&mut self, ty: Ty) -> Vec<Step> {
        let mut steps = vec![Step { ty: self.table.shallow(ty), overloaded: false }];
        while steps.len() < MAX_STEPS {
            let Some(last) = steps.last().copied() else { break };
            let next = match self.deref_step(last.ty) {
                Some(step) => step,
                None => match last.ty.kind() {
                    TyKind::Array(inner) => Step { ty: Ty::new(TyKind::Slice(inner)), overloaded: false },
                    _ => break,
                },
            };
            if steps.iter().any(|it| it.ty == next.ty) {
                break;
            }
            steps.push(next);
        }
        steps
    }

    /// What `*value` gives, but for raw pointers.
    pub(super) fn deref_step(&mut self, ty: Ty) -> Option<Step> {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Ref(inner, _) => return Some(Step { ty: self.table.shallow(inner), overloaded: false }),
            TyKind::Adt(def, args) => {
                if Some(def) == self.types.lang.boxed {
                    return Some(Step { ty: self.table.shallow(*args.first()?), overloaded: false });
                }
            }
            TyKind::Param(..) | TyKind::Opaque(..) | TyKind::Projection(..) | TyKind::Dyn(_) => {}
            _ => return None,
        }
        let goal = TraitRef::new(self.types.lang.deref?, &[ty]);
        if matches!(self.select(goal), Selection::No | Selection::Ambiguous | Selection::Builtin) {
            return None;
        }
        match self.project(goal, Symbol::new("Target")) {
            Projected::Known(target) => Some(Step { ty: self.table.shallow(target), overloaded: true }),
            _ => None,
        }
    }
}
