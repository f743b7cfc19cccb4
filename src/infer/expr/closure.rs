//! Closures: their parameters from what they are given to.

use crate::infer::body::{BodyInfer, Expect};
use crate::infer::obligations::Goal;
use crate::infer::ty::{Args, Site, Ty, TyKind};
use crate::syntax::ir::{ExprId, Param, TypeRef};

impl BodyInfer<'_, '_> {
    pub(super) fn closure(&mut self, id: ExprId, parts: (&[Param], Option<&TypeRef>, ExprId), is_async: bool, expect: Expect) -> Ty {
        let (params, ret, body) = parts;
        let (expected, expected_ret) = match expect.ty() {
            Some(ty) => self.expected_signature(ty),
            None => (None, None),
        };
        let mut types = Vec::with_capacity(params.len() + 1);
        for (index, param) in params.iter().enumerate() {
            let expected = expected.as_ref().and_then(|it| it.get(index)).copied();
            let declared = param.ty.as_ref().map(|ty| self.lower(id, ty));
            let ty = match (declared, expected) {
                (Some(declared), Some(expected)) => {
                    self.unify(declared, expected);
                    declared
                }
                (Some(ty), None) | (None, Some(ty)) => ty,
                (None, None) => self.solver.fresh(),
            };
            types.push(ty);
        }
        let declared_ret = ret.map(|ty| self.lower(id, ty));
        let expected_ret = expected_ret.filter(|ty| !self.solver.table.shallow(*ty).is_unknown());
        let site = Site { owner: self.owner, expr: Some(id) };
        let output = match (declared_ret, expected_ret) {
            (Some(declared), _) => declared,
            (None, Some(expected)) if is_async => {
                let expected = self.solver.table.shallow(expected);
                let output = if expected.is_infer() { None } else { self.solver.future_output(expected) };
                output.unwrap_or_else(|| self.solver.fresh())
            }
            (None, Some(expected)) => expected,
            (None, None) => self.solver.fresh(),
        };
        self.separate(output, |infer| {
            for (param, &ty) in params.iter().zip(&types) {
                infer.pattern(param.pat, ty);
            }
            let ty = infer.expr(body, Expect::Has(output));
            infer.coerce(ty, output);
        });
        types.push(if is_async { Ty::new(TyKind::Coroutine(site, output)) } else { output });
        Ty::new(TyKind::Closure(site, Args::new(&types)))
    }

    /// The parameters and result that an expected type asks of a closure.
    fn expected_signature(&mut self, ty: Ty) -> (Option<Vec<Ty>>, Option<Ty>) {
        let ty = self.solver.table.shallow(ty);
        if !ty.is_infer() {
            return match self.solver.callable(ty, 0) {
                Some((params, ret)) => (Some(params), Some(ret)),
                None => (None, None),
            };
        }
        let (mut params, mut ret) = (None, None);
        for pending in &self.solver.pending {
            let trait_ref = pending.goal.trait_ref();
            if self.solver.table.shallow(trait_ref.self_ty()) != ty || !self.types.lang.is_fn_trait(trait_ref.def) {
                continue;
            }
            if let Some(TyKind::Tuple(types)) = trait_ref.args.get(1).map(|ty| self.solver.table.shallow(*ty).kind()) {
                params = params.or_else(|| Some(types.to_vec()));
            }
            if let Goal::Projection(it, _, value) = pending.goal {
                if self.types.lang.is_async_fn_trait(Some(it.def)) {
                    continue;
                }
                ret = ret.or(Some(value));
            }
        }
        (params, ret)
    }
}
