//! Closures.

use super::Lower;
use crate::syntax::ir::{Expr, ExprId, Param};

impl Lower<'_> {
    /// `async move |params| body`
    pub(super) fn closure(&mut self, it: &syn::ExprClosure) -> ExprId {
        let params = it.inputs.iter().map(|input| self.closure_param(input)).collect();
        let ret = match &it.output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(Box::new(self.ty(ty))),
        };
        let body = self.expr(&it.body);
        let modifiers = [it.constness.as_ref().map(|t| t.span), it.asyncness.as_ref().map(|t| t.span), it.capture.as_ref().map(|t| t.span)];
        let first = modifiers.into_iter().flatten().next().unwrap_or(it.inputs_begin.span);
        let span = self.joined(self.reader.token(first, 1), it.inputs_end.span);
        let closure = Expr::Closure { params, ret, body, is_async: it.asyncness.is_some(), is_move: it.capture.is_some() };
        self.expr_node(closure, span)
    }

    fn closure_param(&mut self, pat: &syn::Pat) -> Param {
        match pat {
            syn::Pat::Type(it) => Param { pat: self.pat(&it.pat), ty: Some(self.ty(&it.ty)) },
            other => Param { pat: self.pat(other), ty: None },
        }
    }
}
