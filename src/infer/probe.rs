//! Method lookup: by autoderef and autoref, inherent members before traits in scope.

use super::autoderef::Step;
use super::impls::Head;
use super::matching::{Bindings, Fit};
use super::predicate::{Predicate, TraitRef};
use super::signature::Receiver;
use super::solve::{Selection, Solver};
use super::table::VarKind;
use super::ty::{Ty, TyKind};
use crate::resolve::{CrateKind, DefId, DefKind, ModuleId, Prim, TypeHead};
use crate::text::Symbol;

/// The method that a call enters.
#[derive(Clone, Debug)]
pub(super) struct Pick {
    /// The method: of an impl or a trait.
    pub(super) member: DefId,
    /// Other members of this name for the same type, under other cfgs.
    pub(super) others: Vec<DefId>,
    /// Where it was found.
    pub(super) origin: Origin,
    /// `Self`.
    pub(super) self_ty: Ty,
    /// How many steps of autoderef lead to it.
    pub(super) steps: usize,
}

/// Where a member was found.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Origin {
    /// In this inherent impl.
    Inherent(DefId),
    /// In a trait that the type implements.
    Trait(DefId),
    /// In a trait that is promised, with its arguments.
    Promise(TraitRef),
}

/// What method lookup gives.
#[derive(Clone, Debug)]
pub(super) enum Probe {
    /// This method.
    Found(Pick),
    /// The type is not known far enough.
    Unknown,
}

struct Found {
    member: DefId,
    others: Vec<DefId>,
    origin: Origin,
    fit: Fit,
}

impl Solver<'_, '_> {
    /// The method of this name that `receiver.name(..)` calls in a module, with the steps of autoderef tried.
    pub(super) fn probe(&mut self, module: ModuleId, receiver: Ty, name: Symbol) -> (Probe, Vec<Step>) {
        let steps = self.autoderef(receiver);
        let in_scope = self.types.methods_in_scope(module, self.own_trait, name);
        self.probing += 1;
        let mut found = self.probe_steps(&steps, in_scope, name);
        if found.is_none() {
            found = self.beyond_declarations(|this| this.probe_steps(&steps, in_scope, name));
        }
        let held = if found.is_none() { self.probe_held(receiver, in_scope, name) } else { None };
        let found = found.or_else(|| self.for_all_types(&steps, in_scope));
        self.probing -= 1;
        held.unwrap_or_else(|| (found.unwrap_or(Probe::Unknown), steps))
    }

    /// The method of a trait of std that whatever has another trait implements: `to_string`. A declaration or a derive can leave that other
    /// one out, and no other method of this name is known.
    fn for_all_types(&mut self, steps: &[Step], in_scope: &'static [(DefId, DefId)]) -> Option<Probe> {
        let (index, value) = steps.iter().enumerate().find(|(_, step)| !matches!(step.ty.kind(), TyKind::Ref(..)))?;
        let [(trait_def, member)] = *in_scope else { return None };
        let is_of_std = self.types.lang.std == Some(trait_def.krate) && matches!(value.ty.kind(), TyKind::Adt(..));
        if !is_of_std || self.types.signature(member).receiver != Some(Receiver::Ref) {
            return None;
        }
        let program = self.types.program;
        let blocks = program.impls_of_trait(trait_def);
        let is_for_all = !blocks.is_empty() && blocks.iter().all(|&block| program.head_of_impl(block) == TypeHead::Blanket);
        let origin = Origin::Trait(trait_def);
        is_for_all.then(|| Probe::Found(Pick { member, others: Vec::new(), origin, self_ty: value.ty, steps: index }))
    }

    /// A method that `Result` or `Option` does not have, but the library's type in it: other versions of the library give that as it is.
    fn probe_held(&mut self, receiver: Ty, in_scope: &'static [(DefId, DefId)], name: Symbol) -> Option<(Probe, Vec<Step>)> {
        let (def, args) = receiver.adt()?;
        let lang = &self.types.lang;
        if Some(def) != lang.result && Some(def) != lang.option {
            return None;
        }
        let held = self.table.shallow(*args.first()?);
        let (library, _) = held.adt().filter(|(held, _)| Some(held.krate) != lang.std)?;
        if self.types.program.krate(library.krate).kind != CrateKind::Declared {
            return None;
        }
        let steps = self.autoderef(held);
        match self.probe_steps(&steps, in_scope, name)? {
            Probe::Found(pick) if matches!(pick.origin, Origin::Inherent(_)) && pick.steps == 0 => Some((Probe::Found(pick), steps)),
            _ => None,
        }
    }

    /// Does something with inherent members that declarations leave out in sight, and no others.
    pub(super) fn beyond_declarations<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        self.beyond = true;
        let result = work(self);
        self.beyond = false;
        result
    }

    /// The method, `None` where no type has one of this name.
    fn probe_steps(&mut self, steps: &[Step], in_scope: &'static [(DefId, DefId)], name: Symbol) -> Option<Probe> {
        for (index, step) in steps.iter().enumerate() {
            if step.ty.is_unknown() || self.table.is_general(step.ty) {
                return Some(Probe::Unknown);
            }
            let forms = [step.ty, Ty::reference(step.ty, false), Ty::reference(step.ty, true)];
            for receiver in forms {
                match self.probe_receiver(receiver, &steps[index..], in_scope, name) {
                    Some(Ok(mut pick)) => {
                        pick.steps = index;
                        return Some(Probe::Found(pick));
                    }
                    Some(Err(())) => return Some(Probe::Unknown),
                    None => {}
                }
            }
        }
        None
    }

    /// The method that takes exactly this receiver; an error where several could.
    fn probe_receiver(
        &mut self,
        receiver: Ty,
        rest: &[Step],
        in_scope: &'static [(DefId, DefId)],
        name: Symbol,
    ) -> Option<Result<Pick, ()>> {
        let mut selves = vec![(receiver, Receiver::Value)];
        if let TyKind::Ref(inner, mutable) = receiver.kind() {
            selves.push((self.table.shallow(inner), if mutable { Receiver::RefMut } else { Receiver::Ref }));
        }
        if wraps(receiver) {
            selves.extend(rest.iter().skip(1).map(|step| (step.ty, Receiver::Typed)));
        }
        let pick =
            |self_ty, found: Found| Some(Ok(Pick { member: found.member, others: found.others, origin: found.origin, self_ty, steps: 0 }));
        for &(self_ty, kind) in &selves {
            if let Some(found) = self.inherent_method(self_ty, kind, receiver, name) {
                return pick(self_ty, found);
            }
        }
        let mut best: Option<(Ty, Found)> = None;
        let mut ambiguous = false;
        for &(trait_def, member) in in_scope {
            if self.types.program.def(member).kind != DefKind::Fn || !self.can_mean(member) {
                continue;
            }
            let Some(wanted) = self.types.signature(member).receiver else { continue };
            for &(self_ty, kind) in &selves {
                if kind != wanted || (kind == Receiver::Typed && !self.takes(member, self_ty, receiver)) {
                    continue;
                }
                if self_ty.is_unknown() || self.table.is_general(self_ty) {
                    return Some(Err(()));
                }
                let fit = self.may_implement(trait_def, self_ty);
                if fit == Fit::No {
                    continue;
                }
                match &best {
                    Some((_, known)) if known.fit > fit => {}
                    Some((_, known)) if known.fit == fit => ambiguous = true,
                    _ => {
                        ambiguous = false;
                        best = Some((self_ty, Found { member, others: Vec::new(), origin: Origin::Trait(trait_def), fit }));
                    }
                }
            }
        }
        let (self_ty, found) = best?;
        if ambiguous || self.is_doubtful(self_ty, &found, rest, name) { Some(Err(())) } else { pick(self_ty, found) }
    }

    /// Whether a trait's method may hide one of the type's own or not: it is implemented for all types with a bound that nobody here knows.
    fn is_doubtful(&mut self, self_ty: Ty, found: &Found, steps: &[Step], name: Symbol) -> bool {
        let Origin::Trait(trait_def) = found.origin else { return false };
        let mut heads = steps.iter().filter_map(|step| Head::of(step.ty));
        if heads.all(|head| self.types.inherent(head, name, self.beyond).is_empty()) {
            return false;
        }
        let mut args = vec![Ty::unknown(); self.types.generics(trait_def).names.len().max(1)];
        args[0] = self_ty;
        match self.select(TraitRef::new(trait_def, &args)) {
            Selection::Impl(block, ..) => {
                matches!(self.types.self_ty(block).kind(), TyKind::Param(..)) && self.types.has_unknown_bound(block)
            }
            _ => false,
        }
    }

    /// Whether a type may implement a trait, whatever the trait's arguments.
    pub(super) fn may_implement(&mut self, trait_def: DefId, self_ty: Ty) -> Fit {
        let count = self.types.generics(trait_def).names.len();
        let mut args = vec![Ty::unknown(); count.max(1)];
        args[0] = self_ty;
        if let Some(kind) = self.table.kind_of(self_ty) {
            let prim = match kind {
                VarKind::Int { .. } => Prim::I32,
                VarKind::Float { .. } => Prim::F64,
                VarKind::General => return Fit::Maybe,
            };
            args[0] = Ty::prim(prim);
        }
        let fit = self.holds(TraitRef::new(trait_def, &args));
        // What is open about the trait's arguments says nothing about the type.
        if fit == Fit::Maybe && count > 1 && !self_ty.has(super::ty::Flags::INFER | super::ty::Flags::UNKNOWN) { Fit::Yes } else { fit }
    }

    fn inherent_method(&mut self, self_ty: Ty, kind: Receiver, receiver: Ty, name: Symbol) -> Option<Found> {
        let found = self.inherent(self_ty, name, &mut |solver, member| {
            solver.types.program.def(member).kind == DefKind::Fn
                && solver.types.signature(member).receiver == Some(kind)
                && (kind != Receiver::Typed || solver.takes(member, self_ty, receiver))
        })?;
        Some(Found { member: found.0, others: found.2, origin: found.1, fit: Fit::Yes })
    }

    /// The member of an inherent impl, or of a promised trait, that has this name and passes the test; with those under other cfgs.
    pub(super) fn inherent(
        &mut self,
        self_ty: Ty,
        name: Symbol,
        test: &mut dyn FnMut(&mut Self, DefId) -> bool,
    ) -> Option<(DefId, Origin, Vec<DefId>)> {
        if matches!(self_ty.kind(), TyKind::Param(..) | TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Dyn(_)) {
            for predicate in self.promises(self_ty).iter() {
                let Predicate::Trait(trait_ref) = predicate else { continue };
                if let Some(member) = self.types.member(trait_ref.def, name).filter(|&member| self.can_mean(member))
                    && test(self, member)
                {
                    return Some((member, Origin::Promise(*trait_ref), Vec::new()));
                }
            }
        }
        let head = match self.table.kind_of(self_ty) {
            Some(VarKind::Int { .. }) => Head::Prim(Prim::I32),
            Some(VarKind::Float { .. }) => Head::Prim(Prim::F64),
            _ => Head::of(self_ty)?,
        };
        let mut fitting = Vec::new();
        for &member in self.types.inherent(head, name, self.beyond) {
            let Some(block) = self.types.program.def(member).parent else { continue };
            if self.can_mean(member) && test(self, member) {
                let fit = self.header_fits(block, self_ty);
                if fit.0 != Fit::No {
                    fitting.push((member, block, fit));
                }
            }
        }
        if fitting.len() > 1 {
            for (_, block, (fit, bindings)) in &mut fitting {
                *fit = (*fit).min(self.conditions(*block, bindings));
            }
        }
        let best = fitting.iter().map(|(.., (fit, _))| *fit).max().filter(|fit| *fit != Fit::No)?;
        let mut of_best = fitting.into_iter().filter(|(.., (fit, _))| *fit == best);
        let (member, block, _) = of_best.next()?;
        Some((member, Origin::Inherent(block), of_best.map(|(member, ..)| member).collect()))
    }

    /// Whether the body's code can mean a member: some build has both.
    pub(super) fn can_mean(&self, member: DefId) -> bool {
        self.owner.is_none_or(|owner| self.types.program.can_meet(owner, member))
    }

    fn header_fits(&mut self, block: DefId, self_ty: Ty) -> (Fit, Bindings) {
        let mut bindings = vec![None; self.types.generics(block).names.len()];
        if self.table.kind_of(self_ty).is_some() {
            return (Fit::Yes, bindings);
        }
        let fit = self.table.fit(self.types.self_ty(block), self_ty, &mut bindings);
        (fit, bindings)
    }

    /// Whether a method whose receiver is written out takes a receiver of this type, with this `Self`.
    fn takes(&mut self, member: DefId, self_ty: Ty, receiver: Ty) -> bool {
        let Some(parent) = self.types.program.def(member).parent else { return false };
        let mut bindings = vec![None; self.types.generics(member).names.len()];
        if self.types.program.def(parent).kind == DefKind::Trait {
            bindings[0] = Some(self_ty);
        } else if self.table.fit(self.types.self_ty(parent), self_ty, &mut bindings) == Fit::No {
            return false;
        }
        self.table.fit(self.types.signature(member).receiver_ty, receiver, &mut bindings) != Fit::No
    }
}

/// Whether something that is no plain reference can be around `Self` in a receiver of this type.
fn wraps(receiver: Ty) -> bool {
    match receiver.kind() {
        TyKind::Ref(inner, _) => matches!(inner.kind(), TyKind::Adt(..)),
        TyKind::Adt(..) => true,
        _ => false,
    }
}
