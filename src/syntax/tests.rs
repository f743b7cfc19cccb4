//! Lowering, seen from outside.

use super::ir::{Expr, File, ItemKind};
use super::lower;
use crate::text::{FileId, Span};

fn text_of(text: &str, span: Span) -> &str {
    text.get(span.start as usize..span.end as usize).unwrap_or("<outside>")
}

fn read(text: &str) -> File {
    lower(FileId(0), text)
}

/// What a finding would point at, for each expression that has a span.
fn spans(text: &str) -> Vec<String> {
    let file = read(text);
    assert_eq!(file.troubles, []);
    let bodies = file.bodies.iter().flat_map(|body| body.exprs.iter().zip(&body.spans));
    let name = |expr: &Expr| format!("{expr:?}").split(|c: char| !c.is_alphanumeric()).next().unwrap_or("").to_owned();
    bodies.filter(|(_, span)| !span.is_none()).map(|(expr, span)| format!("{} `{}`", name(expr), text_of(text, *span))).collect()
}

#[test]
fn expressions_point_at_what_a_reader_looks_for() {
    let text = "\u{feff}#!/usr/bin/env run\nasync fn f() { a::b(x).await?.c::<T>(1, || 2)[0]; *p; let _ = async move { for é in it { self.é.0 } }; }";
    let expected = [
        "Path `a::b`",
        "Path `x`",
        "Call `a::b(x)`",
        "Await `await`",
        "Try `?`",
        "Closure `||`",
        "MethodCall `c::<T>(1, || 2)`",
        "Index `[0]`",
        "Path `p`",
        "Unary `*`",
        "Block `async move`",
        "Path `it`",
        "Path `self`",
        "Field `é`",
        "Field `0`",
        "For `for`",
    ];
    assert_eq!(spans(text), expected);
}

#[test]
fn bodiless_declarations_lower() {
    let text = "mod m { #[blocks(fs)] pub fn f<T: A>(x: T) -> io::Result<T>; pub static S: u8; pub const C: u8; \
        impl F { pub async fn g(&self, n: usize); const K: u8; type T: A; } trait R { fn h(self) -> Self::X; } pub type Y; }";
    let file = read(text);
    let names: Vec<_> = file.items.iter().map(|item| (item.name.as_str(), text_of(text, item.span))).collect();
    let expected = [
        ("f", "pub fn f<T: A>(x: T) -> io::Result<T>;"),
        ("S", "pub static S: u8;"),
        ("C", "pub const C: u8;"),
        ("g", "pub async fn g(&self, n: usize);"),
        ("K", "const K: u8;"),
        ("T", "type T: A;"),
        ("h", "fn h(self) -> Self::X;"),
        ("Y", "pub type Y;"),
    ];
    assert_eq!(names.into_iter().filter(|(name, _)| expected.iter().any(|(it, _)| it == name)).collect::<Vec<_>>(), expected);
    let ItemKind::Fn(function) = &file.items[1].kind else { panic!("{:?}", file.items[1]) };
    assert_eq!(text_of(text, function.signature_span), "fn f<T: A>(x: T) -> io::Result<T>");
    assert!(file.items[1].attrs.find("blocks").is_some_and(|attr| attr.has_word("fs")));
}
