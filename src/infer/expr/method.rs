//! Method calls.

use crate::infer::body::{BodyInfer, Called, Expect};
use crate::infer::fold::fold;
use crate::infer::probe::{Pick, Probe};
use crate::infer::table::VarKind;
use crate::infer::ty::{Flags, Ty};
use crate::resolve::Prim;
use crate::syntax::ir::{Expr, ExprId, GenericArgs};
use crate::text::Symbol;

impl BodyInfer<'_, '_> {
    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        method: Symbol,
        turbofish: Option<&GenericArgs>,
        args: &[ExprId],
        expect: Expect,
    ) -> Ty {
        let ty = self.expr(receiver, Expect::Nothing);
        let ty = self.structure(ty);
        let (probe, steps) = self.solver.probe(self.module_at(id), ty, method);
        match probe {
            Probe::Found(pick) => {
                self.note_derefs(id, &steps[..=pick.steps.min(steps.len() - 1)]);
                self.enter_method(id, &pick, turbofish, args, expect)
            }
            Probe::Unknown => {
                self.plain_args(args);
                if let Some(pick) = self.method_by_argument(id, ty, method, args) {
                    return self.enter_with(id, &pick, turbofish, args);
                }
                if let Some(builder) = self.solver.goes_on_building(ty, method) {
                    return builder;
                }
                if !self.solver.table.is_general(ty.strip_refs()) {
                    return Ty::unknown();
                }
                let gives = self.solver.fresh();
                self.deferred.push((id, ty, gives));
                gives
            }
        }
    }

    /// Looks up the methods of receivers whose type was told after the call, in order.
    pub(in crate::infer) fn retry_methods(&mut self) {
        for (id, receiver, gives) in std::mem::take(&mut self.deferred) {
            let Expr::MethodCall { method, turbofish, args, .. } = self.body.expr(id) else { continue };
            let ty = self.structure(receiver);
            if self.solver.table.is_general(ty.strip_refs()) {
                self.deferred.push((id, receiver, gives));
                continue;
            }
            let (Probe::Found(pick), steps) = self.solver.probe(self.module_at(id), ty, *method) else { continue };
            self.note_derefs(id, &steps[..=pick.steps.min(steps.len() - 1)]);
            let ret = self.enter_with(id, &pick, turbofish.as_deref(), args);
            self.unify(gives, ret);
        }
    }

    /// Enters a method whose arguments are inferred already.
    fn enter_with(&mut self, id: ExprId, pick: &Pick, turbofish: Option<&GenericArgs>, args: &[ExprId]) -> Ty {
        let (params, ret) = self.method_signature(id, pick, turbofish);
        for (&arg, &param) in args.iter().zip(&params) {
            let arg = self.exprs[arg.0 as usize];
            self.coerce(arg, param);
        }
        ret
    }

    /// The parameters and result of a picked method, noted as what the call enters.
    fn method_signature(&mut self, id: ExprId, pick: &Pick, turbofish: Option<&GenericArgs>) -> (Vec<Ty>, Ty) {
        let prefix = self.prefix_of(pick.origin, pick.self_ty);
        let generic = self.own_args(id, pick.member, &prefix, turbofish);
        self.solver.require(self.types.predicates(pick.member), &generic);
        self.calls.push((id, Called::Item { def: pick.member, others: pick.others.clone(), args: generic }));
        self.receivers.push((id, pick.self_ty));
        let signature = self.types.signature(pick.member);
        let params = self.instantiate(&signature.params, &generic);
        let ret = signature.ret.substitute(&generic);
        (params, self.solver.normalise(ret))
    }

    /// Enters the method that lookup picked.
    fn enter_method(&mut self, id: ExprId, pick: &Pick, turbofish: Option<&GenericArgs>, args: &[ExprId], expect: Expect) -> Ty {
        let prefix = self.prefix_of(pick.origin, pick.self_ty);
        let generic = self.own_args(id, pick.member, &prefix, turbofish);
        self.solver.require(self.types.predicates(pick.member), &generic);
        self.calls.push((id, Called::Item { def: pick.member, others: pick.others.clone(), args: generic }));
        self.receivers.push((id, pick.self_ty));
        let signature = self.types.signature(pick.member);
        let (mut formal, mut ret) = (signature.params.to_vec(), signature.ret);
        if let Some((from, to)) = self.number(pick.self_ty) {
            let replace = |ty: Ty| fold(ty, u8::MAX, 0, &mut |part, _| (part == from).then_some(to));
            formal = formal.into_iter().map(replace).collect();
            ret = if ret == from { to } else { ret };
        }
        let hints = self.hints(&formal, ret, &generic, expect);
        let params = self.instantiate(&formal, &generic);
        let ret = self.solver.normalise(ret.substitute(&generic));
        self.check_args(&params, &hints, args);
        ret
    }

    /// Of a number's variable: the type whose methods were asked in its place, and the variable.
    fn number(&self, self_ty: Ty) -> Option<(Ty, Ty)> {
        match self.solver.table.kind_of(self_ty)? {
            VarKind::Int { .. } => Some((Ty::prim(Prim::I32), self_ty)),
            VarKind::Float { .. } => Some((Ty::prim(Prim::F64), self_ty)),
            VarKind::General => None,
        }
    }

    /// What `receiver.method(..)` gives for a method without arguments of its own; used by macros.
    pub(super) fn result_of(&mut self, id: ExprId, receiver: Ty, method: &str) -> Ty {
        let (probe, _) = self.solver.probe(self.module_at(id), receiver, Symbol::new(method));
        let Probe::Found(pick) = probe else { return Ty::unknown() };
        let prefix = self.prefix_of(pick.origin, pick.self_ty);
        let generic = self.own_args(id, pick.member, &prefix, None);
        self.implicit.push((id, Called::Item { def: pick.member, others: pick.others, args: generic }));
        let ret = self.types.signature(pick.member).ret.substitute(&generic);
        let ret = self.solver.normalise(ret);
        if ret.has(Flags::INFER) { self.solver.table.resolve(ret) } else { ret }
    }
}
