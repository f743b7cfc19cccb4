//! Parameters whose type the caller chooses, and the types that calls give them.

use super::slots::Slot;
use super::{TypedBody, Value};
use crate::infer::{Ty, TyKind};
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{Expr, ExprId, ItemKind, TypeRef, UnaryOp};

impl TypedBody<'_> {
    /// The types of arguments, by parameters of a function that leaves theirs to its callers, as far as they are structs and enums.
    pub(super) fn given_types(&self, call: ExprId, target: DefId, arguments: impl Iterator<Item = (u8, ExprId)>) -> Vec<(u8, Value)> {
        let is_open = |parameter: u8| is_open(self.program, target, parameter);
        let given = |(parameter, arg)| {
            let receiver = self.inference.receiver(call).filter(|_| parameter == Slot::RECEIVER);
            Some((parameter, self.type_given(receiver.unwrap_or_else(|| self.inference.type_of(arg)), arg)?))
        };
        arguments.filter(|(parameter, _)| is_open(*parameter)).filter_map(given).collect()
    }

    /// The parameter on which a call calls a member of a trait, where callers choose the type of that.
    pub fn open_receiver(&self, call: ExprId) -> Option<Slot> {
        let receiver = match self.body.expr(call) {
            Expr::MethodCall { receiver, .. } => *receiver,
            Expr::Call { args, .. } => *args.first()?,
            _ => return None,
        };
        is_chosen(self.inference.receiver(call)?).then(|| self.plain_slot(receiver)).flatten()
    }

    fn type_given(&self, ty: Ty, arg: ExprId) -> Option<Value> {
        match ty.kind() {
            TyKind::Ref(inner, _) => self.type_given(inner, arg),
            TyKind::Adt(def, _) => Some(Value::Of(def)),
            _ if is_chosen(ty) => self.plain_slot(arg).map(Value::OfOwn),
            _ => None,
        }
    }

    /// The parameter that is meant, as it was given.
    fn plain_slot(&self, expr: ExprId) -> Option<Slot> {
        match self.body.expr(expr) {
            Expr::Ref { operand, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => self.plain_slot(*operand),
            Expr::Path(_) => self.slot(expr).filter(|slot| slot.fields().is_empty()),
            _ => None,
        }
    }
}

fn is_chosen(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Param(..) | TyKind::Dyn(_))
}

fn is_open(program: &Program, target: DefId, parameter: u8) -> bool {
    if parameter == Slot::RECEIVER {
        return program.is_trait_member(target);
    }
    let ItemKind::Fn(signature) = &program.item(target).kind else { return false };
    let mut ty = signature.params.get(usize::from(parameter));
    while let Some(TypeRef::Ref(inner, _)) = ty {
        ty = Some(&**inner);
    }
    match ty {
        Some(TypeRef::ImplTrait(_) | TypeRef::DynTrait(_)) => true,
        Some(TypeRef::Path(path)) => path
            .as_ident()
            .is_some_and(|name| program.generics_in_scope(target).any(|generics| generics.params.iter().any(|it| it.name == name))),
        _ => false,
    }
}
