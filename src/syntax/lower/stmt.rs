//! Blocks and statements.

use super::Lower;
use super::TestCode;
use crate::syntax::ir::{Attrs, Block, BlockKind, Expr, ExprId, ItemId, Parent, RareAttrs, Stmt};
use crate::text::{Span, Symbol, sym};

/// The statements of a block, being collected.
#[derive(Default)]
pub(super) struct Stmts {
    pub(super) list: Vec<Stmt>,
    pub(super) tail: Option<ExprId>,
    pub(super) tail_attrs: RareAttrs,
    pub(super) items: Vec<ItemId>,
}

impl Lower<'_> {
    /// A block as an expression whose span is `head`.
    pub(super) fn block(&mut self, block: &syn::Block, kind: BlockKind, label: Option<&syn::Label>, head: Span) -> ExprId {
        let span = self.reader.group(block.brace_token.span);
        let label = self.loop_label(label);
        self.block_of(kind, label, span, head, |this, found| this.stmts_into(&block.stmts, found))
    }

    /// A block whose statements `inner` adds.
    pub(super) fn block_of(
        &mut self,
        kind: BlockKind,
        label: Option<Symbol>,
        span: Span,
        head: Span,
        inner: impl FnOnce(&mut Self, &mut Stmts),
    ) -> ExprId {
        let id = self.expr_node(Expr::Missing, head);
        let mut found = Stmts::default();
        self.within_parent(Parent::Block(self.body_id, id), self.parent_id, |this| inner(this, &mut found));
        let Stmts { list: stmts, tail, tail_attrs, items } = found;
        let node = Block { kind, label, stmts: stmts.into(), tail, tail_attrs, items: items.into(), span };
        self.body.exprs[id.0 as usize] = Expr::Block(Box::new(node));
        id
    }

    /// Adds statements to a block; of the last one, an expression without semicolon is the block's value.
    pub(super) fn stmts_into(&mut self, stmts: &[syn::Stmt], found: &mut Stmts) {
        for (n, stmt) in stmts.iter().enumerate() {
            self.stmt(stmt, n + 1 == stmts.len(), found);
        }
    }

    fn stmt(&mut self, stmt: &syn::Stmt, last: bool, found: &mut Stmts) {
        if self.tests == TestCode::LeftOut && self.is_test_code(stmt) {
            return;
        }
        match stmt {
            syn::Stmt::Local(it) => {
                let stmt = self.local(it);
                found.list.push(stmt);
            }
            syn::Stmt::Item(it) => self.stmt_item(it, found),
            syn::Stmt::Macro(it) if declares_statics(&it.mac) => {
                // syn's trees cannot be cloned as they are built here: the same tokens are read as an item.
                match syn::parse2(quote::ToTokens::to_token_stream(it)) {
                    Ok(item) => self.stmt_item(&item, found),
                    Err(_) => self.stmt_macro(it, last, found),
                }
            }
            syn::Stmt::Expr(syn::Expr::Verbatim(tokens), Some(_)) if tokens.is_empty() => {}
            syn::Stmt::Expr(it, semi) => {
                let attrs = self.attrs(expr_attrs(it));
                let expr = self.expr(it);
                found.push_expr(expr, semi.is_some(), last, attrs);
            }
            syn::Stmt::Macro(it) => self.stmt_macro(it, last, found),
        }
    }

    fn is_test_code(&mut self, stmt: &syn::Stmt) -> bool {
        let attrs = match stmt {
            syn::Stmt::Local(it) => &it.attrs,
            syn::Stmt::Macro(it) => &it.attrs,
            syn::Stmt::Expr(it, _) => expr_attrs(it),
            syn::Stmt::Item(_) => return false,
        };
        attrs.iter().any(|attr| attr.path().is_ident("cfg")) && self.attrs(attrs).cfg.needs(sym::TEST)
    }

    fn stmt_item(&mut self, item: &syn::Item, found: &mut Stmts) {
        let before = self.file.items.len();
        self.item(item);
        let own = (before..self.file.items.len()).filter(|&n| self.file.items[n].parent == self.parent);
        found.items.extend(own.map(|n| ItemId(n as u32)));
    }

    fn local(&mut self, it: &syn::Local) -> Stmt {
        let init = it.init.as_ref().map(|init| self.expr(&init.expr));
        let otherwise = it.init.as_ref().and_then(|init| init.diverge.as_ref()).map(|(_, expr)| self.expr(expr));
        let (pat, ty) = match &it.pat {
            syn::Pat::Type(typed) => (self.pat(&typed.pat), Some(Box::new(self.ty(&typed.ty)))),
            other => (self.pat(other), None),
        };
        Stmt::Let { pat, ty, init, otherwise, attrs: self.attrs(&it.attrs).into() }
    }
}

impl Stmts {
    /// Adds an expression statement, or the block's value.
    pub(super) fn push_expr(&mut self, expr: ExprId, semi: bool, last: bool, attrs: Attrs) {
        if last && !semi && attrs.cfg.is_true() {
            self.tail = Some(expr);
            self.tail_attrs = attrs.into();
        } else {
            self.list.push(Stmt::Expr { expr, semi, attrs: attrs.into() });
        }
    }
}

/// Whether a macro call among statements declares statics that the statements around it name.
fn declares_statics(mac: &syn::Macro) -> bool {
    mac.path.segments.last().is_some_and(|last| ["thread_local", "task_local", "lazy_static"].iter().any(|name| last.ident == name))
}

/// The attributes of an expression; those of a binary expression, an assignment or a cast stand on its left side.
pub(super) fn expr_attrs(expr: &syn::Expr) -> &[syn::Attribute] {
    use syn::Expr as E;
    match expr {
        E::Assign(it) => expr_attrs(&it.left),
        E::Binary(it) => expr_attrs(&it.left),
        E::Cast(it) => expr_attrs(&it.expr),
        E::Array(it) => &it.attrs,
        E::Async(it) => &it.attrs,
        E::Await(it) => &it.attrs,
        E::Block(it) => &it.attrs,
        E::Break(it) => &it.attrs,
        E::Call(it) => &it.attrs,
        E::Closure(it) => &it.attrs,
        E::Const(it) => &it.attrs,
        E::Continue(it) => &it.attrs,
        E::Field(it) => &it.attrs,
        E::ForLoop(it) => &it.attrs,
        E::If(it) => &it.attrs,
        E::Index(it) => &it.attrs,
        E::Lit(it) => &it.attrs,
        E::Loop(it) => &it.attrs,
        E::Macro(it) => &it.attrs,
        E::Match(it) => &it.attrs,
        E::MethodCall(it) => &it.attrs,
        E::Paren(it) => &it.attrs,
        E::Path(it) => &it.attrs,
        E::Reference(it) => &it.attrs,
        E::Return(it) => &it.attrs,
        E::Struct(it) => &it.attrs,
        E::Try(it) => &it.attrs,
        E::Tuple(it) => &it.attrs,
        E::Unary(it) => &it.attrs,
        E::Unsafe(it) => &it.attrs,
        E::While(it) => &it.attrs,
        _ => &[],
    }
}
