//! `{name}` in format strings: path expressions whose spans lie inside the literal.

use proc_macro2::Literal;

use super::super::Lower;
use super::super::path::plain_path;
use crate::syntax::ir::{Expr, ExprId};
use crate::text::Symbol;

impl Lower<'_> {
    /// Adds a path for each variable that a string literal captures; `named` are arguments, not variables.
    pub(super) fn captures(&mut self, literal: &Literal, named: &[Symbol], into: &mut Vec<ExprId>) {
        let repr = literal.to_string();
        if !repr.contains('{') {
            return;
        }
        let start = self.reader.start(literal.span());
        for (at, name) in captured(&repr) {
            let symbol = Symbol::new(name);
            if !named.contains(&symbol) {
                let span = self.reader.span(start + at as u32, start + (at + name.len()) as u32);
                let id = self.expr_node(Expr::Path(Box::new(plain_path(symbol, span))), span);
                into.push(id);
            }
        }
    }
}

/// The captured names in the source form of a string literal, with their offsets.
fn captured(repr: &str) -> Vec<(usize, &str)> {
    let raw = repr.starts_with('r');
    let bytes = repr.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at += match byte {
            b'\\' if !raw && bytes.get(at + 1) == Some(&b'u') => repr[at..].find('}').map_or(2, |end| end + 1),
            b'\\' if !raw => 2,
            b'{' if bytes.get(at + 1) == Some(&b'{') => 2,
            b'{' => {
                let inner = repr.get(at + 1..).unwrap_or("");
                let Some(end) = inner.find(['}', '{']).filter(|&end| inner.as_bytes()[end] == b'}') else {
                    at += 1;
                    continue;
                };
                placeholder(at + 1, &inner[..end], &mut found);
                end + 2
            }
            _ => 1,
        };
    }
    found
}

/// `name:width$.precision$`
fn placeholder<'t>(offset: usize, inner: &'t str, found: &mut Vec<(usize, &'t str)>) {
    let (argument, spec) = inner.split_once(':').unwrap_or((inner, ""));
    let name = argument.trim();
    if is_name(name) {
        found.push((offset + (argument.len() - argument.trim_start().len()), name));
    }
    let spec_at = offset + inner.len() - spec.len();
    for (dollar, _) in spec.match_indices('$') {
        let name_at = spec[..dollar]
            .rfind(|c: char| !(c.is_alphanumeric() || c == '_'))
            .map_or(0, |last| last + spec[last..].chars().next().map_or(1, char::len_utf8));
        let name = spec[name_at..dollar].trim_start_matches(|c: char| c.is_ascii_digit());
        if is_name(name) {
            found.push((spec_at + dollar - name.len(), name));
        }
    }
}

fn is_name(text: &str) -> bool {
    let starts = text.starts_with(|c: char| c.is_alphabetic() || c == '_');
    starts && text != "_" && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::captured;

    #[test]
    fn captures_are_found_where_they_stand() {
        let cases: [(&str, &[(usize, &str)]); 7] = [
            (r#""a {b} {{c}} {0} {d:?}""#, &[(4, "b"), (18, "d")]),
            (r#""\u{1F600}\"{é:>width$.prec$}""#, &[(13, "é"), (17, "width"), (24, "prec")]),
            (r##"r#"\u{x}"#"##, &[(6, "x")]),
            (r#""{""#, &[]),
            (r#""{a b} {} {_} {self}""#, &[(15, "self")]),
            (r#""{:0n$} {x:0w$}""#, &[(4, "n"), (9, "x"), (12, "w")]),
            (r#""\\{a}""#, &[(4, "a")]),
        ];
        for (literal, expected) in cases {
            assert_eq!(captured(literal), expected, "{literal}");
        }
    }
}
