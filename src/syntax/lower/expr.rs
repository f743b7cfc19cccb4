//! Expressions.

use super::Lower;
use super::literal::literal;
use crate::syntax::ir::{Arm, AsyncKind, BinaryOp, BlockKind, Expr, ExprId, FieldInit, UnaryOp};
use crate::text::{Span, Symbol};

impl Lower<'_> {
    /// An expression into the current body.
    pub(super) fn expr(&mut self, expr: &syn::Expr) -> ExprId {
        match expr {
            syn::Expr::Path(it) => {
                let path = self.qualified_path(it.qself.as_ref(), &it.path);
                let span = path.span;
                self.expr_node(Expr::Path(Box::new(path)), span)
            }
            syn::Expr::MethodCall(it) => {
                let receiver = self.expr(&it.receiver);
                let (method, name) = self.reader.name(&it.method);
                let turbofish = it.turbofish.as_ref().map(|args| Box::new(self.generic_args(args)));
                let args = self.exprs(it.args.iter());
                let span = self.joined(name, it.paren_token.span.close());
                self.expr_node(Expr::MethodCall { receiver, method, turbofish, args }, span)
            }
            syn::Expr::Call(it) => {
                let first = self.first_token(&it.func);
                let callee = self.expr(&it.func);
                let args = self.exprs(it.args.iter());
                let span = self.joined(first, it.paren_token.span.close());
                self.expr_node(Expr::Call { callee, args }, span)
            }
            syn::Expr::Field(it) => {
                let base = self.expr(&it.base);
                let (name, span) = match &it.member {
                    syn::Member::Named(ident) => self.reader.name(ident),
                    syn::Member::Unnamed(index) => {
                        let text = index.index.to_string();
                        (Symbol::new(&text), self.reader.token(index.span, text.len() as u32))
                    }
                };
                self.expr_node(Expr::Field { base, name }, span)
            }
            syn::Expr::Await(it) => {
                let base = self.expr(&it.base);
                let span = self.reader.token(it.await_token.span, 5);
                self.expr_node(Expr::Await { base }, span)
            }
            syn::Expr::Try(it) => {
                let base = self.expr(&it.expr);
                let span = self.reader.token(it.question_token.span, 1);
                self.expr_node(Expr::Try { base }, span)
            }
            syn::Expr::Index(it) => {
                let (base, index) = (self.expr(&it.expr), self.expr(&it.index));
                let span = self.reader.group(it.bracket_token.span);
                self.expr_node(Expr::Index { base, index }, span)
            }
            syn::Expr::Lit(it) => self.plain_expr(Expr::Literal(literal(&it.lit))),
            syn::Expr::Macro(it) => self.macro_call(&it.mac, false),
            syn::Expr::Unary(it) => self.unary(it),
            syn::Expr::Closure(it) => self.closure(it),
            syn::Expr::Paren(it) => self.expr(&it.expr),
            syn::Expr::Group(it) => self.expr(&it.expr),
            syn::Expr::Verbatim(tokens) => self.verbatim_expr(tokens),
            syn::Expr::Block(it) => self.block(&it.block, BlockKind::Plain, it.label.as_ref(), Span::NONE),
            syn::Expr::Unsafe(it) => self.block(&it.block, BlockKind::Unsafe, None, Span::NONE),
            syn::Expr::Const(it) => self.block(&it.block, BlockKind::Const, None, Span::NONE),
            syn::Expr::TryBlock(it) => self.block(&it.block, BlockKind::Try, None, Span::NONE),
            syn::Expr::Async(it) => {
                let kind = if it.capture.is_some() { AsyncKind::Moving } else { AsyncKind::Borrowing };
                let first = self.reader.token(it.async_token.span, 5);
                let head = it.capture.as_ref().map_or(first, |word| first.to(self.reader.token(word.span, 4)));
                self.block(&it.block, BlockKind::Async(kind), None, head)
            }
            _ => {
                let node = self.plain_node(expr);
                let span = self.head_span(expr);
                self.expr_node(node, span)
            }
        }
    }

    /// Several expressions in order.
    pub(super) fn exprs<'e>(&mut self, exprs: impl Iterator<Item = &'e syn::Expr>) -> Box<[ExprId]> {
        exprs.map(|expr| self.expr(expr)).collect()
    }

    fn optional(&mut self, expr: Option<&syn::Expr>) -> Option<ExprId> {
        expr.map(|expr| self.expr(expr))
    }

    fn plain_node(&mut self, expr: &syn::Expr) -> Expr {
        match expr {
            syn::Expr::Binary(it) => self.binary(it),
            syn::Expr::Assign(it) => Expr::Assign { left: self.expr(&it.left), right: self.expr(&it.right) },
            syn::Expr::Reference(it) => Expr::Ref { operand: self.expr(&it.expr), mutable: it.mutability.is_some(), raw: false },
            syn::Expr::RawAddr(it) => {
                let mutable = matches!(it.mutability, syn::PointerMutability::Mut(_));
                Expr::Ref { operand: self.expr(&it.expr), mutable, raw: true }
            }
            syn::Expr::Cast(it) => Expr::Cast { operand: self.expr(&it.expr), ty: Box::new(self.ty(&it.ty)) },
            syn::Expr::Range(it) => Expr::Range {
                start: self.optional(it.start.as_deref()),
                end: self.optional(it.end.as_deref()),
                inclusive: matches!(it.limits, syn::RangeLimits::Closed(_)),
            },
            syn::Expr::Tuple(it) => Expr::Tuple(self.exprs(it.elems.iter())),
            syn::Expr::Array(it) => Expr::Array(self.exprs(it.elems.iter())),
            syn::Expr::Repeat(it) => Expr::Repeat { element: self.expr(&it.expr), length: self.expr(&it.len) },
            syn::Expr::Struct(it) => self.struct_literal(it),
            syn::Expr::If(it) => Expr::If {
                condition: self.expr(&it.cond),
                then: self.block(&it.then_branch, BlockKind::Plain, None, Span::NONE),
                otherwise: self.optional(it.else_branch.as_ref().map(|(_, expr)| &**expr)),
            },
            syn::Expr::Let(it) => {
                let pat = self.pat(&it.pat);
                Expr::Let { pat, scrutinee: self.expr(&it.expr) }
            }
            syn::Expr::Match(it) => Expr::Match { scrutinee: self.expr(&it.expr), arms: it.arms.iter().map(|arm| self.arm(arm)).collect() },
            syn::Expr::Return(it) => Expr::Return(self.optional(it.expr.as_deref())),
            syn::Expr::Break(it) => {
                Expr::Break { label: it.label.as_ref().map(|label| self.label(label)), value: self.optional(it.expr.as_deref()) }
            }
            syn::Expr::Continue(it) => Expr::Continue(it.label.as_ref().map(|label| self.label(label))),
            syn::Expr::Yield(it) => Expr::Yield(self.optional(it.expr.as_deref())),
            syn::Expr::Infer(_) => Expr::Underscore,
            _ => self.loop_node(expr),
        }
    }

    fn loop_node(&mut self, expr: &syn::Expr) -> Expr {
        match expr {
            syn::Expr::Loop(it) => Expr::Loop { body: self.plain_block(&it.body), label: self.loop_label(it.label.as_ref()) },
            syn::Expr::While(it) => {
                Expr::While { condition: self.expr(&it.cond), body: self.plain_block(&it.body), label: self.loop_label(it.label.as_ref()) }
            }
            syn::Expr::ForLoop(it) => Expr::For {
                pat: self.pat(&it.pat),
                iter: self.expr(&it.expr),
                body: self.plain_block(&it.body),
                label: self.loop_label(it.label.as_ref()),
                is_await: !self.for_awaits.is_empty() && self.for_awaits.contains(&self.reader.start(it.for_token.span)),
            },
            _ => Expr::Missing,
        }
    }

    fn head_span(&self, expr: &syn::Expr) -> Span {
        match expr {
            syn::Expr::Loop(it) => self.reader.token(it.loop_token.span, 4),
            syn::Expr::While(it) => self.reader.token(it.while_token.span, 5),
            syn::Expr::ForLoop(it) => self.reader.token(it.for_token.span, 3),
            _ => Span::NONE,
        }
    }

    fn plain_block(&mut self, block: &syn::Block) -> ExprId {
        self.block(block, BlockKind::Plain, None, Span::NONE)
    }

    fn struct_literal(&mut self, it: &syn::ExprStruct) -> Expr {
        let path = Box::new(self.qualified_path(it.qself.as_ref(), &it.path));
        let fields = it.fields.iter().map(|field| FieldInit { name: self.member(&field.member), value: self.expr(&field.expr) });
        let fields = fields.collect();
        Expr::Struct { path, fields, base: self.optional(it.rest.as_deref()) }
    }

    fn arm(&mut self, arm: &syn::Arm) -> Arm {
        let pat = self.pat(&arm.pat);
        let guard = match &arm.pat {
            syn::Pat::Guard(it) => Some(self.expr(&it.guard)),
            _ => None,
        };
        Arm { pat, guard, body: self.expr(&arm.body), attrs: self.attrs(&arm.attrs).into() }
    }

    fn unary(&mut self, it: &syn::ExprUnary) -> ExprId {
        let operand = self.expr(&it.expr);
        let (op, span) = match &it.op {
            syn::UnOp::Deref(token) => (UnaryOp::Deref, self.reader.token(token.span, 1)),
            syn::UnOp::Neg(_) => (UnaryOp::Neg, Span::NONE),
            _ => (UnaryOp::Not, Span::NONE),
        };
        self.expr_node(Expr::Unary { op, operand }, span)
    }

    fn binary(&mut self, it: &syn::ExprBinary) -> Expr {
        let (left, right) = (self.expr(&it.left), self.expr(&it.right));
        match binary_op(&it.op) {
            Some((op, false)) => Expr::Binary { op, left, right },
            Some((op, true)) => Expr::AssignOp { op, left, right },
            None => Expr::Missing,
        }
    }

    fn label(&mut self, label: &syn::Lifetime) -> Symbol {
        self.reader.symbol(&label.ident)
    }

    /// The name of a label without its tick.
    pub(super) fn loop_label(&mut self, label: Option<&syn::Label>) -> Option<Symbol> {
        label.map(|label| self.label(&label.name))
    }

    /// From `first` to the closing delimiter at `last`.
    pub(super) fn joined(&self, first: Span, last: proc_macro2::Span) -> Span {
        let last = self.reader.token(last, 1);
        if first.origin == last.origin && last.end >= first.start { first.to(last) } else { first }
    }

    /// Where an expression begins, by walking down its left side.
    pub(super) fn first_token(&self, expr: &syn::Expr) -> Span {
        let mut expr = expr;
        loop {
            expr = match expr {
                syn::Expr::Path(it) => {
                    let first = match (&it.qself, &it.path.leading_colon, it.path.segments.first()) {
                        (Some(qself), ..) => qself.lt_token.span,
                        (None, Some(colons), _) => colons.spans[0],
                        (None, None, Some(segment)) => return self.reader.name(&segment.ident).1,
                        (None, None, None) => return Span::NONE,
                    };
                    return self.reader.token(first, 1);
                }
                syn::Expr::Paren(it) => return self.reader.token(it.paren_token.span.open(), 1),
                syn::Expr::Block(it) => return self.reader.token(it.block.brace_token.span.open(), 1),
                syn::Expr::Macro(it) => match it.mac.path.segments.first() {
                    Some(segment) => return self.reader.name(&segment.ident).1,
                    None => return Span::NONE,
                },
                syn::Expr::MethodCall(it) => &it.receiver,
                syn::Expr::Call(it) => &it.func,
                syn::Expr::Field(it) => &it.base,
                syn::Expr::Await(it) => &it.base,
                syn::Expr::Try(it) => &it.expr,
                syn::Expr::Index(it) => &it.expr,
                syn::Expr::Group(it) => &it.expr,
                other => {
                    let span = syn::spanned::Spanned::span(other);
                    return self.reader.token(span, 1);
                }
            }
        }
    }
}

fn binary_op(op: &syn::BinOp) -> Option<(BinaryOp, bool)> {
    Some(match op {
        syn::BinOp::Add(_) => (BinaryOp::Add, false),
        syn::BinOp::Sub(_) => (BinaryOp::Sub, false),
        syn::BinOp::Mul(_) => (BinaryOp::Mul, false),
        syn::BinOp::Div(_) => (BinaryOp::Div, false),
        syn::BinOp::Rem(_) => (BinaryOp::Rem, false),
        syn::BinOp::And(_) => (BinaryOp::And, false),
        syn::BinOp::Or(_) => (BinaryOp::Or, false),
        syn::BinOp::BitXor(_) => (BinaryOp::BitXor, false),
        syn::BinOp::BitAnd(_) => (BinaryOp::BitAnd, false),
        syn::BinOp::BitOr(_) => (BinaryOp::BitOr, false),
        syn::BinOp::Shl(_) => (BinaryOp::Shl, false),
        syn::BinOp::Shr(_) => (BinaryOp::Shr, false),
        syn::BinOp::Eq(_) => (BinaryOp::Eq, false),
        syn::BinOp::Ne(_) => (BinaryOp::Ne, false),
        syn::BinOp::Lt(_) => (BinaryOp::Lt, false),
        syn::BinOp::Le(_) => (BinaryOp::Le, false),
        syn::BinOp::Gt(_) => (BinaryOp::Gt, false),
        syn::BinOp::Ge(_) => (BinaryOp::Ge, false),
        syn::BinOp::AddAssign(_) => (BinaryOp::Add, true),
        syn::BinOp::SubAssign(_) => (BinaryOp::Sub, true),
        syn::BinOp::MulAssign(_) => (BinaryOp::Mul, true),
        syn::BinOp::DivAssign(_) => (BinaryOp::Div, true),
        syn::BinOp::RemAssign(_) => (BinaryOp::Rem, true),
        syn::BinOp::BitXorAssign(_) => (BinaryOp::BitXor, true),
        syn::BinOp::BitAndAssign(_) => (BinaryOp::BitAnd, true),
        syn::BinOp::BitOrAssign(_) => (BinaryOp::BitOr, true),
        syn::BinOp::ShlAssign(_) => (BinaryOp::Shl, true),
        syn::BinOp::ShrAssign(_) => (BinaryOp::Shr, true),
        _ => return None,
    })
}
