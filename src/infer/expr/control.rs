//! `if`, `match`, loops, `?`.

use crate::infer::body::{BodyInfer, Breakable, Called, Expect};
use crate::infer::coerce::Merge;
use crate::infer::predicate::TraitRef;
use crate::infer::project::Projected;
use crate::infer::ty::{Args, Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::{Arm, ExprId, PatId};
use crate::text::Symbol;

impl BodyInfer<'_, '_> {
    pub(super) fn if_expr(&mut self, condition: ExprId, then: ExprId, otherwise: Option<ExprId>, expect: Expect) -> Ty {
        self.expr(condition, Expect::Has(Ty::bool()));
        let start = self.diverges;
        let mut merge = Merge::new(if otherwise.is_some() { expect.ty() } else { None });
        let ty = self.expr(then, if otherwise.is_some() { expect } else { Expect::Nothing });
        let then_ends = std::mem::replace(&mut self.diverges, start);
        let Some(otherwise) = otherwise else { return Ty::unit() };
        merge.add(self, ty);
        let ty = self.expr(otherwise, expect);
        merge.add(self, ty);
        self.diverges = start || (then_ends && self.diverges);
        merge.ty()
    }

    pub(super) fn match_expr(&mut self, scrutinee: ExprId, arms: &[Arm], expect: Expect) -> Ty {
        let of = self.expr(scrutinee, Expect::Nothing);
        let start = self.diverges;
        let mut all_end = true;
        let mut merge = Merge::new(expect.ty());
        for arm in arms {
            self.diverges = start;
            self.pattern(arm.pat, of);
            if let Some(guard) = arm.guard {
                self.expr(guard, Expect::Has(Ty::bool()));
            }
            let ty = self.expr(arm.body, expect);
            merge.add(self, ty);
            all_end &= self.diverges;
        }
        self.diverges = start || all_end;
        merge.ty()
    }

    pub(super) fn loop_expr(&mut self, body: ExprId, label: Option<Symbol>, expect: Expect) -> Ty {
        let value = match expect.ty() {
            Some(ty) => ty,
            None => self.solver.fresh(),
        };
        let start = self.diverges;
        let broken = self.enter_loop(label, Some(value), body);
        self.diverges = start || !broken;
        if broken { value } else { Ty::never() }
    }

    /// Infers a loop's body; returns whether something breaks out.
    pub(super) fn enter_loop(&mut self, label: Option<Symbol>, value: Option<Ty>, body: ExprId) -> bool {
        self.breakables.push(Breakable { label, value, broken: false, is_loop: true });
        self.expr(body, Expect::Has(Ty::unit()));
        self.breakables.pop().is_some_and(|it| it.broken)
    }

    pub(super) fn break_expr(&mut self, label: Option<Symbol>, value: Option<ExprId>) -> Ty {
        let at = match label {
            Some(_) => self.breakables.iter().rposition(|it| it.label == label),
            None => self.breakables.iter().rposition(|it| it.is_loop),
        };
        let expected = at.and_then(|at| {
            self.breakables[at].broken = true;
            self.breakables[at].value
        });
        match (value, expected) {
            (Some(value), Some(expected)) => {
                self.expr_coerce(value, expected);
            }
            (Some(value), None) => {
                self.expr(value, Expect::Nothing);
            }
            (None, Some(expected)) => self.coerce(Ty::unit(), expected),
            (None, None) => {}
        }
        Ty::never()
    }

    pub(super) fn for_loop(&mut self, id: ExprId, parts: (PatId, ExprId, ExprId), label: Option<Symbol>, is_await: bool) -> Ty {
        let (pat, iter, body) = parts;
        let ty = self.expr(iter, Expect::Nothing);
        let ty = self.structure(ty);
        let item = if is_await { Ty::unknown() } else { self.iterated(id, ty) };
        self.pattern(pat, item);
        let before = self.diverges;
        self.enter_loop(label, None, body);
        self.diverges = before;
        Ty::unit()
    }

    /// The item of what `for` goes over; notes the calls that it makes.
    fn iterated(&mut self, id: ExprId, ty: Ty) -> Ty {
        let lang = &self.types.lang;
        let (Some(into), Some(iterator)) = (lang.into_iterator, lang.iterator) else { return Ty::unknown() };
        self.implicit_call(id, into, "into_iter", &[ty]);
        let goal = TraitRef::new(into, &[ty]);
        let iter = self.associated(goal, "IntoIter");
        self.implicit_call(id, iterator, "next", &[iter]);
        let item = self.associated(goal, "Item");
        if !self.solver.table.shallow(item).is_unknown() {
            return item;
        }
        self.associated(TraitRef::new(iterator, &[iter]), "Item")
    }

    /// An associated type of a goal, as a variable where it waits.
    pub(super) fn associated(&mut self, goal: TraitRef, name: &str) -> Ty {
        let name = Symbol::new(name);
        match self.solver.project(goal, name) {
            Projected::Known(ty) => ty,
            _ => self.solver.normalise(Ty::new(TyKind::Projection(goal.def, name, goal.args))),
        }
    }

    /// Notes that an expression calls a trait's method without saying so.
    pub(super) fn implicit_call(&mut self, id: ExprId, trait_def: DefId, method: &str, args: &[Ty]) {
        if let Some(def) = self.types.member(trait_def, Symbol::new(method)) {
            self.implicit.push((id, Called::Item { def, others: Vec::new(), args: Args::new(args) }));
        }
    }

    pub(super) fn question(&mut self, base: ExprId) -> Ty {
        let ty = self.expr(base, Expect::Nothing);
        let ty = self.structure(ty);
        let lang = &self.types.lang;
        let Some((def, args)) = ty.adt() else { return Ty::unknown() };
        let (def, first) = (Some(def), args.first().copied().unwrap_or_else(Ty::unknown));
        if def == lang.option || def == lang.result {
            return first;
        }
        if def == lang.control_flow {
            return args.get(1).copied().unwrap_or_else(Ty::unknown);
        }
        if let (true, Some(poll)) = (def == lang.poll, lang.poll) {
            let inner = self.structure(first);
            let lang = &self.types.lang;
            if let Some((def, args)) = inner.adt() {
                if Some(def) == lang.result {
                    return Ty::of_adt(poll, &args[..1.min(args.len())]);
                }
                if let (true, Some(option)) = (Some(def) == lang.option, lang.option)
                    && let Some((_, result)) = args.first().and_then(|ty| self.solver.table.shallow(*ty).adt())
                {
                    return Ty::of_adt(poll, &[Ty::of_adt(option, &result[..1.min(result.len())])]);
                }
            }
        }
        Ty::unknown()
    }
}
