//! What constants and short functions of the project give, in terms of what a function was given.

use super::kernel::is_of_kernel;
use super::{Slot, TypedBody, Value};
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, ItemKind};
use crate::text::Symbol;

impl TypedBody<'_> {
    /// What a function gives that does little else: `fn health() -> Self { Request { body: Body::Health } }`.
    pub(super) fn given_back(&self, function: DefId, args: &[ExprId], depth: usize) -> Option<Value> {
        let signature = match &self.program.item(function).kind {
            ItemKind::Fn(signature) if !signature.flags.is_async && !self.program.has_receiver(function) => signature,
            _ => return None,
        };
        let code = self.program.body(function)?;
        let Expr::Block(block) = code.expr(code.root) else { return None };
        let is_value = |expr: &Expr| matches!(expr, Expr::Struct { .. } | Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Path(_));
        let leaves = |expr: &Expr| matches!(expr, Expr::Return(_));
        if signature.params.len() != args.len() || !is_value(code.expr(block.tail?)) || code.exprs.iter().any(leaves) {
            return None;
        }
        self.result_of(function, depth)?.with(&|slot| {
            let arg = args.get(usize::from(slot.parameter))?;
            slot.fields().iter().flatten().try_fold(self.value_within(*arg, depth)?, |value, &name| value.field(name))
        })
    }

    /// The value of a constant, or of a function without parameters.
    pub(super) fn result_of(&self, def: DefId, depth: usize) -> Option<Value> {
        let body = TypedBody::new(self.program, def, self.arguments)?;
        let result = match body.body.expr(body.body.root) {
            Expr::Block(block) => block.tail?,
            _ => body.body.root,
        };
        body.value_within(result, depth)
    }
}

impl Value {
    /// The value with what a function was given in the place of its parameters; `None` where nothing is known.
    fn with(self, given: &dyn Fn(Slot) -> Option<Value>) -> Option<Self> {
        let all = |fields: Box<[(Symbol, Value)]>| fields.into_iter().filter_map(|(name, it)| Some((name, it.with(given)?))).collect();
        match self {
            Value::Own(slot) => given(slot),
            Value::In(slot) => given(slot)?.below(),
            Value::Struct(fields) => Some(Value::Struct(all(fields))),
            Value::Variant(variant, fields) => Some(Value::Variant(variant, all(fields))),
            Value::Known(..) | Value::OwnOr(..) => None,
            known => Some(known),
        }
    }

    /// A field of the value.
    fn field(self, name: Symbol) -> Option<Self> {
        match self {
            Value::Own(slot) => slot.field(name).map(Value::Own),
            Value::Struct(fields) | Value::Variant(_, fields) => fields.into_iter().find(|(it, _)| *it == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// A path in the directory that has the value as its path.
    pub(super) fn below(self) -> Option<Self> {
        match self {
            Value::Fresh | Value::Missing => Some(Value::Missing),
            Value::Own(slot) | Value::In(slot) => Some(Value::In(slot)),
            Value::Kernel => Some(Value::Kernel),
            Value::Literal(Some(text)) if text.as_str().strip_prefix('"').is_some_and(is_of_kernel) => Some(Value::Kernel),
            _ => None,
        }
    }
}
