//! Which bytes of a file a `// unblock: ..` comment speaks of: its line, the statement or arm below it, or the whole item below it; with
//! `//!`, what it stands in.

use std::ops::Range;

use super::ir::{Body, Child, Comment, Expr, ExprId, File, ItemId, PatId, Stmt};
use crate::text::{OriginId, Source, Span};

/// The bytes that a comment speaks of, and where its code begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coverage {
    /// From the comment, or the start of its line, to the end of what it speaks of.
    pub range: Range<u32>,
    /// The first byte of the code that is meant.
    pub code: u32,
    /// The item below it, where it speaks of all of one.
    pub item: Option<ItemId>,
}

/// What `comment` speaks of in its file.
pub fn coverage(file: &File, source: &Source, comment: &Comment) -> Coverage {
    if comment.inner {
        return around(file, source, comment.span.start);
    }
    if !comment.own_line {
        return Coverage { range: line(source, comment.span.start), code: comment.span.start, item: None };
    }
    let code = next_code(&source.text, comment.span.end as usize) as u32;
    let written = |span: Span| span.origin == OriginId::WRITTEN;
    // Parents stand before their children: the first is the outermost.
    if let Some((id, item)) = file.items().find(|(_, item)| written(item.span) && item.span.start == code) {
        return Coverage { range: comment.span.start..item.span.end, code, item: Some(id) };
    }
    let mut range = line(source, code);
    let bodies = file.bodies.iter().filter(|body| written(body.span) && body.span.start <= code && code < body.span.end);
    for body in bodies {
        if let Some(statement) = statement_from(body, source, code) {
            range.end = range.end.max(statement.end);
        }
    }
    Coverage { range, code, item: None }
}

/// The innermost item around an offset, or the whole file.
fn around(file: &File, source: &Source, offset: u32) -> Coverage {
    let is_around = |span: Span| span.origin == OriginId::WRITTEN && span.start <= offset && offset < span.end;
    // Parents stand before their children: the last is the innermost.
    match file.items().filter(|(_, item)| is_around(item.span)).last() {
        Some((id, item)) => Coverage { range: item.span.start..item.span.end, code: item.span.start, item: Some(id) },
        None => Coverage { range: 0..source.text.len() as u32, code: 0, item: None },
    }
}

/// The line around an offset, with its line end.
fn line(source: &Source, offset: u32) -> Range<u32> {
    let (start, end) = source.lines().line_range(source.lines().line(offset), source.text.len() as u32);
    start..end
}

/// The extent of the statement or match arm whose first token stands at `code`. Statements have no spans: their parts have.
fn statement_from(body: &Body, source: &Source, code: u32) -> Option<Range<u32>> {
    let mut best: Option<Range<u32>> = None;
    let mut consider = |exprs: &[ExprId], pats: &[PatId]| {
        let Some(extent) = extent(body, exprs, pats).filter(|extent| extent.start >= code) else { return };
        let earlier = best.as_ref().is_none_or(|best| (extent.start, best.end) < (best.start, extent.end));
        if earlier {
            best = Some(extent);
        }
    };
    for expr in &body.exprs {
        match expr {
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { pat, init, otherwise, .. } => {
                            let exprs: Vec<ExprId> = init.iter().chain(otherwise).copied().collect();
                            consider(&exprs, &[*pat]);
                        }
                        Stmt::Expr { expr, .. } => consider(&[*expr], &[]),
                    }
                }
                block.tail.iter().for_each(|tail| consider(&[*tail], &[]));
            }
            Expr::Match { arms, .. } => arms.iter().for_each(|arm| consider(&[arm.body], &[arm.pat])),
            _ => {}
        }
    }
    // A later statement does not begin here: something ends or opens in between.
    best.filter(|best| source.text.get(code as usize..best.start as usize).is_some_and(|between| !between.contains([';', '{', '}'])))
}

/// From the first to the last byte of the parts that have spans.
fn extent(body: &Body, exprs: &[ExprId], pats: &[PatId]) -> Option<Range<u32>> {
    let mut spans: Vec<Span> = pats.iter().map(|pat| body.pat_span(*pat)).collect();
    for expr in exprs.iter().flat_map(|expr| body.descendants(*expr)) {
        spans.push(body.expr_span(expr));
        if let Expr::Block(block) = body.expr(expr) {
            spans.push(block.span);
        }
        body.for_each_child(expr, &mut |child| {
            if let Child::Pat(pat) = child {
                spans.push(body.pat_span(pat));
            }
        });
    }
    let written = || spans.iter().filter(|span| span.origin == OriginId::WRITTEN && !span.is_none());
    Some(written().map(|span| span.start).min()?..written().map(|span| span.end).max()?)
}

/// The offset of the first code after `from`: white space, comments and attributes are passed over.
fn next_code(text: &str, from: usize) -> usize {
    let mut at = from;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        let length = if trimmed.starts_with("//") {
            trimmed.find('\n')
        } else if trimmed.starts_with("/*") {
            trimmed.find("*/").map(|end| end + 2)
        } else if trimmed.starts_with("#[") {
            attribute(trimmed)
        } else {
            None
        };
        match length {
            Some(length) => at += length,
            None => return at,
        }
    }
}

/// The length of the attribute that `text` begins with; `None` where it does not end.
fn attribute(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '[' if !quoted => depth += 1,
            ']' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::next_code;

    #[test]
    fn comments_and_attributes_are_passed_over() {
        let text = "// a\n  /* b */ #[doc = \"x ] \\\" y\"]\n#[cfg(test)] // c\nfn f() {}";
        assert_eq!(&text[next_code(text, 4)..], "fn f() {}");
        assert_eq!(next_code("// a", 4), 4);
        assert_eq!(next_code("// a\n#[x", 4), 5);
    }
}
