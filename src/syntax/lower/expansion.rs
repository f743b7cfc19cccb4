//! Lowering of printed expansions: as items of their own, or into a body that is there already.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use proc_macro2::TokenStream;
use rustc_hash::FxHasher;
use syn::parse::Parser;

use super::stmt::Stmts;
use super::{Lower, empty_body};
use crate::syntax::ir::{Block, BlockKind, Body, BodyId, Expr, ExprId, File, ItemId, MacroForm, Parent, RareAttrs, Stmt};
use crate::syntax::printed::Printed;
use crate::syntax::reader::Reader;
use crate::text::Span;

/// Lowers a printed expansion as items of `new`, for the macro call item `call` of `file`.
pub(in crate::syntax) fn expand_to_items(new: &mut File, printed: Arc<Printed>, file: &File, call: ItemId) -> bool {
    let Some(tokens) = lex(&printed.text) else { return false };
    new.interface_hash = hash_of(&printed.text);
    let owner = match file.item(call).parent {
        Parent::Item(owner) => Some(&file.item(owner).kind),
        _ => None,
    };
    let mut lower = Lower::new(new, Reader::printed(printed));
    lower.parent_id = file.item(call).stable_id;
    lower.members_or_items(tokens, owner)
}

/// Appends a printed expansion to a body, in place of the macro call `at`.
pub(in crate::syntax) fn expand_in_body(file: &mut File, printed: Arc<Printed>, id: BodyId, at: ExprId) -> bool {
    let Some(tokens) = lex(&printed.text) else { return false };
    let Some(slot) = file.bodies.get_mut(id.0 as usize) else { return false };
    let Some(Expr::Macro(call)) = slot.exprs.get(at.0 as usize) else { return false };
    let first = call.first;
    let place = statement_place(slot, at);
    let Some(code) = Code::parse(&tokens, place.is_some()) else { return false };
    let owner = slot.owner;
    let body = std::mem::replace(slot, empty_body(owner));
    let parent_id = hash_of(&(file.item(owner).stable_id, file.origins.len()));
    let mut lower = Lower::new(file, Reader::printed(printed));
    (lower.body, lower.body_id, lower.parent_id) = (body, id, parent_id);
    for expr in &mut lower.body.exprs[first.0 as usize..at.0 as usize] {
        *expr = Expr::Missing;
    }
    match (code, place) {
        (Code::Stmts(stmts), Some((block, index))) => lower.splice(&stmts, block, index),
        (Code::Stmts(stmts), None) => {
            let block = lower.block_of(BlockKind::Plain, None, Span::NONE, Span::NONE, |this, found| this.stmts_into(&stmts, found));
            lower.set_expanded(at, block);
        }
        (Code::Expr(expr), _) => {
            let expr = lower.expr(&expr);
            lower.set_expanded(at, expr);
        }
    }
    let body = std::mem::replace(&mut lower.body, empty_body(owner));
    file.bodies[id.0 as usize] = body;
    true
}

enum Code {
    Expr(Box<syn::Expr>),
    Stmts(Vec<syn::Stmt>),
}

impl Code {
    fn parse(tokens: &TokenStream, statement: bool) -> Option<Self> {
        let expr = || syn::parse2::<syn::Expr>(tokens.clone()).ok().map(|expr| Self::Expr(Box::new(expr)));
        let stmts = || syn::Block::parse_within.parse2(tokens.clone()).ok();
        if statement {
            return stmts().map(Self::Stmts).or_else(expr);
        }
        expr().or_else(|| {
            let mut stmts = stmts()?;
            match stmts.pop()? {
                syn::Stmt::Expr(expr, Some(_)) if stmts.is_empty() => Some(Self::Expr(Box::new(expr))),
                last => {
                    stmts.push(last);
                    Some(Self::Stmts(stmts))
                }
            }
        })
    }
}

/// Where in a block an expression stands as a statement; the index of its value is the number of its statements.
fn statement_place(body: &Body, at: ExprId) -> Option<(ExprId, usize)> {
    let is_it = |stmt: &Stmt| matches!(stmt, Stmt::Expr { expr, .. } if *expr == at);
    (0..).map(ExprId).zip(&body.exprs).find_map(|(id, expr)| {
        let Expr::Block(block) = expr else { return None };
        let index = if block.tail == Some(at) { Some(block.stmts.len()) } else { block.stmts.iter().position(is_it) };
        index.map(|index| (id, index))
    })
}

impl Lower<'_> {
    fn set_expanded(&mut self, at: ExprId, expr: ExprId) {
        if let Expr::Macro(call) = &mut self.body.exprs[at.0 as usize] {
            call.form = MacroForm::Expanded(expr);
        }
    }

    /// Puts statements in the place of a macro call that is a statement of `block`.
    fn splice(&mut self, stmts: &[syn::Stmt], block: ExprId, index: usize) {
        let mut found = Stmts::default();
        self.within_parent(Parent::Block(self.body_id, block), self.parent_id, |this| this.stmts_into(stmts, &mut found));
        let Stmts { list: mut new, tail, tail_attrs, items } = found;
        let Expr::Block(node) = &mut self.body.exprs[block.0 as usize] else { return };
        let node: &mut Block = node;
        let mut stmts = std::mem::take(&mut node.stmts).into_vec();
        let call = if index < stmts.len() {
            let Stmt::Expr { expr, semi, attrs } = stmts.remove(index) else { return };
            new.extend(tail.map(|expr| Stmt::Expr { expr, semi, attrs: tail_attrs }));
            for stmt in &mut new {
                add_condition(stmt, &attrs);
            }
            Some(expr)
        } else {
            node.tail_attrs = tail_attrs;
            std::mem::replace(&mut node.tail, tail)
        };
        stmts.splice(index..index, new);
        node.stmts = stmts.into();
        node.items = node.items.iter().copied().chain(items).collect();
        if let Some(call) = call {
            self.body.exprs[call.0 as usize] = Expr::Missing;
        }
    }
}

fn add_condition(stmt: &mut Stmt, outer: &RareAttrs) {
    let (Stmt::Let { attrs, .. } | Stmt::Expr { attrs, .. }) = stmt;
    attrs.add_cfg(&outer.cfg);
}

fn lex(text: &str) -> Option<TokenStream> {
    proc_macro2::extra::invalidate_current_thread_spans();
    text.parse().ok()
}

fn hash_of(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = FxHasher::default();
    value.hash(&mut hasher);
    hasher.finish()
}
