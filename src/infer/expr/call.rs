//! Calls: arguments against parameters, closures last.

use crate::infer::body::{BodyInfer, Called, Expect};
use crate::infer::matching::Fit;
use crate::infer::ty::{Args, Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::{BlockKind, Expr, ExprId};

impl BodyInfer<'_, '_> {
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], expect: Expect) -> Ty {
        let ty = self.expr(callee, Expect::Nothing);
        let ty = self.structure(ty);
        let named = self.named.remove(&callee);
        match ty.kind() {
            TyKind::FnDef(def, generic) => {
                let called = named.unwrap_or(if self.is_constructor(def) {
                    Called::Constructor(def)
                } else {
                    Called::Item { def, others: Vec::new(), args: generic }
                });
                self.calls.push((id, called));
                self.call_item(id, def, generic, args, expect)
            }
            TyKind::Unknown | TyKind::Infer(_) => {
                if let Some(called) = named {
                    self.calls.push((id, called));
                }
                self.plain_args(args);
                Ty::unknown()
            }
            _ => {
                match ty.strip_refs().kind() {
                    TyKind::Closure(site, _) if site.owner == self.owner => {
                        self.calls.extend(site.expr.map(|expr| (id, Called::Closure(expr))));
                    }
                    _ => self.calls.push((id, Called::Value)),
                }
                if let Some((params, ret)) = self.solver.callable(ty, 0) {
                    self.check_args(&params, &[], args);
                    ret
                } else {
                    self.plain_args(args);
                    Ty::unknown()
                }
            }
        }
    }

    fn is_constructor(&self, def: DefId) -> bool {
        use crate::resolve::DefKind;
        matches!(self.types.program.def(def).kind, DefKind::Struct | DefKind::Variant)
    }

    /// A call of a function or constructor by its path.
    fn call_item(&mut self, id: ExprId, def: DefId, generic: Args, args: &[ExprId], expect: Expect) -> Ty {
        let signature = self.types.signature(def);
        let mut formal: Vec<Ty> = Vec::with_capacity(signature.params.len() + 1);
        if signature.receiver.is_some() {
            formal.push(signature.receiver_ty);
        }
        formal.extend_from_slice(&signature.params);
        if signature.receiver.is_some() {
            if let Some(&self_ty) = generic.first().filter(|_| self.types.program.is_trait_member(def)) {
                self.receivers.push((id, self_ty));
            } else if let Some(parent) = self.types.generic_parent(def) {
                self.receivers.push((id, self.types.self_ty(parent).substitute(&generic)));
            }
        }
        let hints = self.hints(&formal, signature.ret, &generic, expect);
        let params = self.instantiate(&formal, &generic);
        let ret = self.solver.normalise(signature.ret.substitute(&generic));
        self.check_args(&params, &hints, args);
        ret
    }

    pub(super) fn instantiate(&mut self, formal: &[Ty], generic: &[Ty]) -> Vec<Ty> {
        let substituted: Vec<Ty> = formal.iter().map(|ty| ty.substitute(generic)).collect();
        substituted.into_iter().map(|ty| self.solver.normalise(ty)).collect()
    }

    /// What the expected result says about the parameters; only a hint, since coercion can come between.
    pub(super) fn hints(&mut self, formal: &[Ty], ret: Ty, generic: &[Ty], expect: Expect) -> Vec<Ty> {
        let Some(expected) = expect.ty().map(|ty| self.solver.table.shallow(ty)) else { return Vec::new() };
        if expected.is_infer() || expected.is_unknown() || matches!(ret.kind(), TyKind::Param(..) | TyKind::Projection(..)) {
            return Vec::new();
        }
        let mut bindings = vec![None; generic.len()];
        if self.solver.table.fit(ret, expected, &mut bindings) == Fit::No || bindings.iter().all(Option::is_none) {
            return Vec::new();
        }
        let known = |(index, binding): (usize, Option<Ty>)| match binding {
            Some(ty) if !self.solver.table.shallow(ty).is_infer() && !ty.is_unknown() => ty,
            _ => generic[index],
        };
        let args: Vec<Ty> = bindings.into_iter().enumerate().map(known).collect();
        formal.iter().map(|ty| ty.substitute(&args)).collect()
    }

    /// Infers arguments against parameters: closures after all others, since those tell their parameters.
    pub(super) fn check_args(&mut self, params: &[Ty], hints: &[Ty], args: &[ExprId]) {
        let mut late = false;
        for closures in [false, true] {
            if closures {
                if !late {
                    return;
                }
                self.solver.process();
            }
            for (index, &arg) in args.iter().enumerate() {
                let is_late = self.waits(arg);
                late |= is_late;
                if is_late != closures {
                    continue;
                }
                match params.get(index) {
                    Some(&param) => {
                        // A closure's parameter type is a variable that goals speak of, unless the hint says more.
                        let hint = hints.get(index).copied().filter(|hint| !closures || self.solver.table.shallow(*hint).is_known());
                        let ty = self.expr(arg, Expect::Has(hint.unwrap_or(param)));
                        self.coerce(ty, param);
                    }
                    None => {
                        self.expr(arg, Expect::Nothing);
                    }
                }
            }
        }
    }

    /// Whether an argument is a closure, or an async block, which can use what other arguments tell.
    fn waits(&self, arg: ExprId) -> bool {
        match self.body.expr(arg) {
            Expr::Closure { .. } => true,
            Expr::Block(block) => matches!(block.kind, BlockKind::Async(_)),
            _ => false,
        }
    }

    /// Infers arguments of something unknown.
    pub(super) fn plain_args(&mut self, args: &[ExprId]) {
        for &arg in args {
            self.expr(arg, Expect::Nothing);
        }
    }
}
