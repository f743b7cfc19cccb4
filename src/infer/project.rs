//! Associated types: from `<T as Trait>::Name` to the type that it is.

use super::fold::{fold, fold_args};
use super::matching::Fit;
use super::obligations::Goal;
use super::predicate::{Predicate, TraitRef};
use super::solve::{Selection, Solver};
use super::ty::{Args, Flags, Ty, TyKind};
use crate::resolve::DefId;
use crate::text::Symbol;

/// What an associated type turns out to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Projected {
    /// This type.
    Known(Ty),
    /// It stays as it is: of a type parameter, say.
    Rigid,
    /// Not to be told yet.
    Ambiguous,
}

impl Solver<'_, '_> {
    /// The type with all associated types replaced that can be; those that wait for a variable become variables.
    pub(super) fn normalise(&mut self, ty: Ty) -> Ty {
        fold(ty, Flags::PROJECTION, 0, &mut |part, depth| self.normalise_part(part, depth))
    }

    pub(super) fn normalise_args(&mut self, args: Args) -> Args {
        fold_args(args, Flags::PROJECTION, 0, &mut |part, depth| self.normalise_part(part, depth))
    }

    pub(super) fn normalise_predicate(&mut self, predicate: Predicate) -> Predicate {
        let of = |trait_ref: TraitRef, args| TraitRef { def: trait_ref.def, args };
        match predicate {
            Predicate::Trait(it) => Predicate::Trait(of(it, self.normalise_args(it.args))),
            Predicate::Projection(it, name, ty) => {
                let args = self.normalise_args(it.args);
                Predicate::Projection(of(it, args), name, self.normalise(ty))
            }
        }
    }

    fn normalise_part(&mut self, part: Ty, depth: u32) -> Option<Ty> {
        let TyKind::Projection(def, name, args) = part.kind() else { return None };
        let args = fold_args(args, Flags::PROJECTION, depth + 1, &mut |part, depth| self.normalise_part(part, depth));
        let args = self.table.resolve_all(&args);
        let key = Ty::new(TyKind::Projection(def, name, args));
        let settled = !key.has(Flags::INFER | Flags::HOLE);
        let global = !args.has(Flags::PARAM | Flags::PROJECTION);
        if settled {
            let known = if global { self.types.normalised.get(&key) } else { self.normalised.get(&key).copied() };
            if known.is_some() {
                return known;
            }
        }
        let trait_ref = TraitRef { def, args };
        let limits = self.limits;
        let found = match self.project(trait_ref, name) {
            Projected::Known(ty) => ty,
            Projected::Rigid => key,
            Projected::Ambiguous if self.probing > 0 => return Some(Ty::unknown()),
            Projected::Ambiguous => {
                let ty = self.fresh();
                self.add(Goal::Projection(trait_ref, name, ty));
                return Some(ty);
            }
        };
        if settled && self.limits == limits {
            let found = self.table.resolve(found);
            if !found.has(Flags::INFER) && (self.probing == 0 || !found.has(Flags::UNKNOWN)) {
                if global {
                    self.types.normalised.put(key, found);
                } else {
                    self.normalised.insert(key, found);
                }
            }
        }
        Some(found)
    }

    /// What `<args[0] as def<..>>::name` is.
    pub(super) fn project(&mut self, trait_ref: TraitRef, name: Symbol) -> Projected {
        let self_ty = self.table.shallow(trait_ref.self_ty());
        match self.select(trait_ref) {
            Selection::No => Projected::Known(Ty::unknown()),
            Selection::Ambiguous => Projected::Ambiguous,
            Selection::Builtin => Projected::Known(Ty::unknown()),
            Selection::Future(output) => Projected::Known(if name.as_str() == "IntoFuture" { self_ty } else { output }),
            Selection::Callable(_, ret) => {
                if self.types.lang.is_async_fn_trait(Some(trait_ref.def)) {
                    Projected::Known(self.future_output(ret).unwrap_or_else(Ty::unknown))
                } else {
                    Projected::Known(ret)
                }
            }
            Selection::Promise(promise) => self.promised_type(promise, self_ty, name),
            Selection::Impl(def, bindings, exact) => {
                let Some(value) = self.assoc_type(def, trait_ref, name) else { return Projected::Known(Ty::unknown()) };
                let args = self.enter_impl(def, &bindings, trait_ref, exact);
                let value = value.substitute(&args);
                Projected::Known(self.normalise(value))
            }
        }
    }

    fn promised_type(&mut self, promise: TraitRef, self_ty: Ty, name: Symbol) -> Projected {
        let promises = self.promises(self_ty);
        let same = |it: &TraitRef| it.def == promise.def && self.table.compare_all(&it.args, &promise.args) != Fit::No;
        let found = promises.iter().find_map(|it| match it {
            Predicate::Projection(of, of_name, value) if *of_name == name && same(of) => Some(*value),
            _ => None,
        });
        match found {
            Some(value) if value == Ty::new(TyKind::Projection(promise.def, name, promise.args)) => Projected::Rigid,
            Some(value) => Projected::Known(self.normalise(value)),
            None => Projected::Rigid,
        }
    }

    /// The value that an impl gives an associated type, or the trait's default, in terms of the impl's parameters.
    fn assoc_type(&self, block: DefId, goal: TraitRef, name: Symbol) -> Option<Ty> {
        if let Some(member) = self.types.member(block, name) {
            return Some(self.types.alias(member));
        }
        let member = self.types.member(goal.def, name)?;
        let header = self.types.head(block).trait_ref?;
        Some(self.types.alias(member).substitute(&header.args))
    }

    /// The arguments of an impl that a goal selected: its parameters as variables where the goal left them open, its conditions as
    /// goals where they can tell more.
    pub(super) fn enter_impl(&mut self, def: DefId, bindings: &[Option<Ty>], goal: TraitRef, exact: bool) -> Args {
        if self.probing > 0 {
            let args: Vec<Ty> = bindings.iter().map(|it| it.unwrap_or_else(Ty::unknown)).collect();
            return Args::new(&args);
        }
        let mut open = !exact;
        let args: Vec<Ty> = bindings
            .iter()
            .map(|it| {
                it.unwrap_or_else(|| {
                    open = true;
                    self.fresh()
                })
            })
            .collect();
        if open || goal.args.has(Flags::INFER) {
            if let Some(header) = self.types.head(def).trait_ref {
                for (pattern, &ty) in header.args.iter().zip(goal.args.iter()) {
                    let pattern = self.normalise(pattern.substitute(&args));
                    self.table.unify(pattern, ty);
                }
            }
            self.require(self.types.predicates(def), &args);
        }
        Args::new(&args)
    }

    /// What awaiting a value of this type gives; `None` where it is no future, unknown where it is one of unknown output.
    pub(super) fn future_output(&mut self, ty: Ty) -> Option<Ty> {
        let ty = self.table.shallow(ty);
        let lang = &self.types.lang;
        match ty.kind() {
            TyKind::Coroutine(_, output) => return Some(output),
            TyKind::Adt(def, args) if Some(def) == lang.boxed || Some(def) == lang.pin => {
                if let Some(output) = args.first().and_then(|&inner| self.future_output(inner)) {
                    return Some(output);
                }
            }
            TyKind::Ref(inner, _) => {
                let output = self.converted_output(ty, inner).or_else(|| self.future_output(inner));
                if output.is_some() {
                    return output;
                }
            }
            TyKind::Unknown | TyKind::Infer(_) => return None,
            _ => {}
        }
        let output = Symbol::new("Output");
        for def in [self.types.lang.future, self.types.lang.into_future].into_iter().flatten() {
            match self.project(TraitRef::new(def, &[ty]), output) {
                Projected::Known(ty) if !ty.is_unknown() => return Some(ty),
                Projected::Rigid => return Some(Ty::new(TyKind::Projection(def, output, Args::new(&[ty])))),
                _ => {}
            }
        }
        None
    }

    /// Whether all parameters that the implementation of a future asks to be futures are known to be.
    pub(super) fn has_future_parameters(&mut self, ty: Ty) -> bool {
        let Some(future) = self.types.lang.future else { return true };
        let Selection::Impl(block, bindings, false) = self.select(TraitRef::new(future, &[ty])) else { return true };
        let args: Vec<Ty> = bindings.iter().map(|it| it.unwrap_or_else(Ty::unknown)).collect();
        self.types.predicates(block).iter().all(|predicate| match predicate {
            Predicate::Trait(it) if it.def == future => self.holds(it.substitute(&args)) == Fit::Yes,
            _ => true,
        })
    }

    /// What awaiting a reference gives where the project says so of the reference itself: `impl IntoFuture for &mut Request`.
    fn converted_output(&mut self, reference: Ty, inner: Ty) -> Option<Ty> {
        let (own, _) = self.table.shallow(inner).adt()?;
        let into_future = self.types.lang.into_future.filter(|_| self.types.program.is_workspace(own))?;
        match self.project(TraitRef::new(into_future, &[reference]), Symbol::new("Output")) {
            Projected::Known(ty) if !ty.is_unknown() && !matches!(ty.kind(), TyKind::Projection(..)) => Some(ty),
            _ => None,
        }
    }
}
