//! Texts that begin with an IP address: they are parsed, and no name is looked up.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::{TypedBody, Value};
use crate::infer::{Ty, TyKind};
use crate::syntax::ir::{Expr, ExprId, Literal, MacroForm};

/// How many names and branches a text is followed back through.
const DEPTH: usize = 6;

impl TypedBody<'_> {
    /// What a call looks up: its receiver, or its first argument where it has some.
    pub(super) fn looked_up(&self, call: ExprId) -> Option<ExprId> {
        match self.body.expr(call) {
            Expr::MethodCall { receiver, args, .. } => Some(args.first().copied().unwrap_or(*receiver)),
            Expr::Call { args, .. } => args.first().copied(),
            _ => None,
        }
    }

    /// Whether an expression is an address, or of a type that callers choose: also that of an address.
    pub(super) fn may_be_address(&self, expr: ExprId) -> bool {
        is_chosen(self.inference.type_of(expr)) || self.is_address(expr)
    }

    /// Whether all that an expression can be is an address with or without a port, as a text or a pair.
    pub(super) fn is_address(&self, expr: ExprId) -> bool {
        self.is_address_within(expr, DEPTH)
    }

    fn is_address_within(&self, expr: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let is_one = |&expr: &ExprId| match self.body.expr(expr) {
            Expr::Literal(Literal::Str(text)) => begins_with_address(text),
            Expr::Ref { operand, .. } => self.is_address_within(*operand, depth),
            Expr::Tuple(parts) => parts.first().is_some_and(|&host| self.is_address_within(host, depth)),
            Expr::Macro(call) => match &call.form {
                MacroForm::Args(args) => self.is_formatted_address(args, depth),
                _ => false,
            },
            _ => self.is_address_type(self.inference.type_of(expr)) || self.is_literal_address(expr),
        };
        self.branches(expr).iter().all(is_one)
    }

    fn is_literal_address(&self, expr: ExprId) -> bool {
        matches!(self.value(expr), Some(Value::Literal(Some(text))) if text.as_str().strip_prefix('"').is_some_and(begins_with_address))
    }

    fn is_address_type(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, _) => self.is_address_type(inner),
            TyKind::Adt(def, _) => self.program.facts(def).is_some_and(|facts| facts.address),
            _ => false,
        }
    }

    /// `"127.0.0.1:{port}"`, `"{}:{}", ALL, port`.
    fn is_formatted_address(&self, args: &[ExprId], depth: usize) -> bool {
        let Some((&format, values)) = args.split_first() else { return false };
        let Expr::Literal(Literal::Str(text)) = self.body.expr(format) else { return false };
        let is_filled_in = text.starts_with('{') && !text.starts_with("{{");
        if is_filled_in { values.first().is_some_and(|&host| self.is_address_within(host, depth)) } else { begins_with_address(text) }
    }
}

fn is_chosen(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(inner, _) => is_chosen(inner),
        TyKind::Param(..) => true,
        _ => false,
    }
}

/// Whether a text is an IP address, or one with a colon and more behind it.
pub fn begins_with_address(text: &str) -> bool {
    if let Some(inside) = text.strip_prefix('[') {
        return inside.split_once(']').is_some_and(|(host, _)| host.parse::<Ipv6Addr>().is_ok());
    }
    let host = text.split_once(':').map_or(text, |(host, _)| host);
    host.parse::<Ipv4Addr>().is_ok() || text.parse::<Ipv6Addr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::begins_with_address;

    #[test]
    fn addresses_and_names() {
        for (text, expected) in [
            ("127.0.0.1", true),
            ("0.0.0.0:{port}", true),
            ("[::1]:80", true),
            ("::", true),
            ("localhost:80", false),
            ("127.0.0.1.example.com:80", false),
            ("{host}:80", false),
            ("", false),
        ] {
            assert_eq!(begins_with_address(text), expected, "{text}");
        }
    }
}
