//! Literals with the values that the engine asks for.

use crate::syntax::ir::Literal;
use crate::text::{Symbol, sym};

/// The neutral form of a literal.
pub(super) fn literal(lit: &syn::Lit) -> Literal {
    match lit {
        syn::Lit::Str(it) => Literal::Str(it.value().into()),
        syn::Lit::ByteStr(_) => Literal::ByteStr,
        syn::Lit::CStr(_) => Literal::CStr,
        syn::Lit::Byte(_) => Literal::Byte,
        syn::Lit::Char(_) => Literal::Char,
        syn::Lit::Int(it) => Literal::Int(it.base10_digits().parse().ok(), suffix(it.suffix())),
        syn::Lit::Float(it) => Literal::Float(suffix(it.suffix())),
        syn::Lit::Bool(it) => Literal::Bool(it.value),
        _ => Literal::Other,
    }
}

fn suffix(text: &str) -> Symbol {
    if text.is_empty() { sym::EMPTY } else { Symbol::new(text) }
}

/// The value of an expression that is a plain integer.
pub(super) fn integer(expr: &syn::Expr) -> Option<u128> {
    match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(it), .. }) => it.base10_digits().parse().ok(),
        syn::Expr::Group(it) => integer(&it.expr),
        syn::Expr::Paren(it) => integer(&it.expr),
        _ => None,
    }
}
