//! Goals that wait for variables: tried again when one that they wait for is solved.

use super::fold::fold;
use super::predicate::{Predicate, TraitRef};
use super::project::Projected;
use super::solve::{Selection, Solver};
use super::ty::{Flags, Ty, TyKind};
use crate::text::Symbol;

/// How many goals can wait at once; further ones are dropped, which leaves types unknown.
const MAX_PENDING: usize = 3000;
const MAX_ROUNDS: u32 = 24;

/// Something that must hold.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Goal {
    /// The type implements the trait: tells the trait's arguments.
    Trait(TraitRef),
    /// The associated type is this type.
    Projection(TraitRef, Symbol, Ty),
}

impl Goal {
    pub(super) fn trait_ref(self) -> TraitRef {
        match self {
            Self::Trait(it) | Self::Projection(it, ..) => it,
        }
    }
}

/// A goal with the variables that it waits for.
#[derive(Debug)]
pub(super) struct Pending {
    pub(super) goal: Goal,
    waits_for: [Option<Ty>; 4],
}

impl Solver<'_, '_> {
    /// Adds what a definition's predicates require of these arguments, where it can tell something.
    pub(super) fn require(&mut self, predicates: &[Predicate], args: &[Ty]) {
        for predicate in predicates {
            let def = predicate.trait_ref().def;
            if self.types.lang.markers.contains(&def) {
                continue;
            }
            let Some(goal) = self.require_one(*predicate, args) else { continue };
            self.add(goal);
        }
    }

    fn require_one(&mut self, predicate: Predicate, args: &[Ty]) -> Option<Goal> {
        if let Predicate::Trait(it) = predicate
            && it.args.len() < 2
            && !self.types.tells_closures(it.def)
        {
            return None;
        }
        match self.normalise_predicate(predicate.substitute(args)) {
            Predicate::Trait(it) => it.args.has(Flags::INFER).then_some(Goal::Trait(it)),
            Predicate::Projection(it, name, ty) => {
                (it.args.has(Flags::INFER) || ty.has(Flags::INFER)).then_some(Goal::Projection(it, name, ty))
            }
        }
    }

    /// Adds a goal; tries it at once.
    pub(super) fn add(&mut self, goal: Goal) {
        if self.pending.len() >= MAX_PENDING || self.pending.iter().any(|it| it.goal == goal) {
            return;
        }
        let waits_for = self.waits_for(goal);
        if self.table.is_general(goal.trait_ref().self_ty()) || !self.attempt(goal) {
            self.pending.push(Pending { goal, waits_for });
        }
    }

    /// Tries what waits until nothing more is solved.
    pub(super) fn process(&mut self) {
        for _ in 0..MAX_ROUNDS {
            if self.seen_version == self.table.version {
                return;
            }
            self.seen_version = self.table.version;
            let pending = std::mem::take(&mut self.pending);
            let mut kept = Vec::with_capacity(pending.len());
            for mut one in pending {
                if !self.woken(&one) {
                    kept.push(one);
                } else if !self.attempt(one.goal) {
                    one.waits_for = self.waits_for(one.goal);
                    kept.push(one);
                }
            }
            kept.append(&mut self.pending);
            self.pending = kept;
        }
    }

    fn woken(&self, one: &Pending) -> bool {
        one.waits_for.iter().flatten().any(|&var| self.table.shallow(var) != var) || one.waits_for.iter().all(Option::is_none)
    }

    fn waits_for(&self, goal: Goal) -> [Option<Ty>; 4] {
        let mut slots = [None; 4];
        let mut used = 0;
        let trait_ref = goal.trait_ref();
        let self_ty = self.table.shallow(trait_ref.self_ty());
        if self_ty.is_infer() {
            slots[0] = Some(self_ty);
            return slots;
        }
        for &ty in trait_ref.args.iter() {
            fold(self.table.resolve(ty), Flags::INFER, 0, &mut |part, _| match part.kind() {
                TyKind::Infer(_) => {
                    if let Some(slot) = slots.get_mut(used) {
                        *slot = Some(part);
                        used += 1;
                    }
                    Some(part)
                }
                _ => None,
            });
        }
        slots
    }

    /// Tries a goal; false where it has to wait.
    fn attempt(&mut self, goal: Goal) -> bool {
        match goal {
            Goal::Trait(it) => match self.select(it) {
                Selection::Ambiguous => self.table.shallow(it.self_ty()).is_unknown(),
                Selection::No | Selection::Builtin | Selection::Future(_) => true,
                Selection::Promise(promise) => {
                    for (&a, &b) in promise.args.iter().zip(it.args.iter()) {
                        self.table.unify(a, b);
                    }
                    true
                }
                Selection::Callable(params, _) => {
                    if let Some(&args) = it.args.get(1) {
                        self.table.unify(args, Ty::tuple(&params));
                    }
                    true
                }
                Selection::Impl(def, bindings, exact) => {
                    self.enter_impl(def, &bindings, it, exact);
                    true
                }
            },
            Goal::Projection(it, name, ty) => match self.project(it, name) {
                Projected::Known(value) => {
                    self.table.unify(value, ty);
                    true
                }
                Projected::Rigid => {
                    let args = self.table.resolve_all(&it.args);
                    self.table.unify(Ty::new(TyKind::Projection(it.def, name, args)), ty);
                    true
                }
                Projected::Ambiguous => self.table.shallow(it.self_ty()).is_unknown(),
            },
        }
    }
}
