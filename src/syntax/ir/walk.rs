//! Visiting the parts of an expression.

use super::{Block, BlockKind, Body, Expr, ExprId, MacroForm, PatId, Stmt};
use crate::text::Symbol;

/// A direct part of an expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Child {
    /// An expression inside.
    Expr(ExprId),
    /// A pattern that it binds or matches.
    Pat(PatId),
}

impl Block {
    /// The statements that come before the one that `part` is a direct part of; all of them where it is the tail.
    pub fn before(&self, part: ExprId) -> impl Iterator<Item = &Stmt> {
        self.stmts.iter().take_while(move |stmt| match stmt {
            Stmt::Expr { expr, .. } => *expr != part,
            Stmt::Let { init, otherwise, .. } => *init != Some(part) && *otherwise != Some(part),
        })
    }
}

impl Body {
    /// Calls `visit` with every direct part of `id`, in the order of evaluation where there is one, otherwise in source order.
    pub fn for_each_child(&self, id: ExprId, visit: &mut dyn FnMut(Child)) {
        children(self.expr(id), visit);
    }

    /// The expressions that are direct parts of `id`, in the same order.
    pub fn parts(&self, id: ExprId) -> Vec<ExprId> {
        let mut parts = Vec::new();
        self.for_each_child(id, &mut |child| {
            if let Child::Expr(inner) = child {
                parts.push(inner);
            }
        });
        parts
    }

    /// The last name of what a call names: of a method call the method's.
    pub fn callee_name(&self, call: &Expr) -> Option<Symbol> {
        match call {
            Expr::MethodCall { method, .. } => Some(*method),
            Expr::Call { callee, .. } => match self.expr(*callee) {
                Expr::Path(path) => Some(path.last()?.name),
                _ => None,
            },
            _ => None,
        }
    }

    /// Every expression under `root`, itself included, parents before their parts. Does not recurse.
    pub fn descendants(&self, root: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            found.push(id);
            let first = open.len();
            self.for_each_child(id, &mut |child| {
                if let Child::Expr(inner) = child {
                    open.push(inner);
                }
            });
            open[first..].reverse();
        }
        found
    }

    /// The expressions under `root`, itself included, that run as a part of it: not those inside of closures and coroutines, `root` excepted.
    /// Closures and coroutines themselves are among them.
    pub fn own_code(&self, root: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            found.push(id);
            let is_apart = match self.expr(id) {
                Expr::Closure { .. } => true,
                Expr::Block(block) => matches!(block.kind, BlockKind::Async(_)),
                _ => false,
            };
            if id == root || !is_apart {
                self.for_each_child(id, &mut |child| {
                    if let Child::Expr(inner) = child {
                        open.push(inner);
                    }
                });
            }
        }
        found
    }

    /// The parent of each expression, by index; `None` for the root and for what hangs on nothing.
    pub fn parents(&self) -> Vec<Option<ExprId>> {
        let mut parents = vec![None; self.exprs.len()];
        for id in (0..self.exprs.len() as u32).map(ExprId) {
            self.for_each_child(id, &mut |child| {
                if let Child::Expr(inner) = child {
                    parents[inner.0 as usize] = Some(id);
                }
            });
        }
        parents
    }
}

fn children(expr: &Expr, visit: &mut dyn FnMut(Child)) {
    let mut one = |id: &ExprId| visit(Child::Expr(*id));
    match expr {
        Expr::Path(_) | Expr::Literal(_) | Expr::Continue(_) | Expr::Underscore | Expr::Missing => {}
        Expr::Call { callee, args } => {
            one(callee);
            args.iter().for_each(one);
        }
        Expr::MethodCall { receiver, args, .. } => {
            one(receiver);
            args.iter().for_each(one);
        }
        Expr::Field { base, .. } | Expr::Await { base } | Expr::Try { base } => one(base),
        Expr::Index { base, index } => [base, index].into_iter().for_each(one),
        Expr::Unary { operand, .. } | Expr::Ref { operand, .. } | Expr::Cast { operand, .. } => one(operand),
        Expr::Binary { left, right, .. } => [left, right].into_iter().for_each(one),
        Expr::Assign { left, right } | Expr::AssignOp { left, right, .. } => [right, left].into_iter().for_each(one),
        Expr::Range { start, end, .. } => start.iter().chain(end).for_each(one),
        Expr::Tuple(elements) | Expr::Array(elements) => elements.iter().for_each(one),
        Expr::Repeat { element, length } => [element, length].into_iter().for_each(one),
        Expr::Struct { fields, base, .. } => fields.iter().map(|field| &field.value).chain(base).for_each(one),
        Expr::Block(block) => block_children(block, visit),
        Expr::If { condition, then, otherwise } => [condition, then].into_iter().chain(otherwise).for_each(one),
        Expr::Let { pat, scrutinee } => {
            one(scrutinee);
            visit(Child::Pat(*pat));
        }
        Expr::Match { scrutinee, arms } => {
            one(scrutinee);
            for arm in arms {
                visit(Child::Pat(arm.pat));
                arm.guard.iter().chain([&arm.body]).for_each(|id| visit(Child::Expr(*id)));
            }
        }
        Expr::Loop { body, .. } => one(body),
        Expr::While { condition, body, .. } => [condition, body].into_iter().for_each(one),
        Expr::For { pat, iter, body, .. } => {
            one(iter);
            visit(Child::Pat(*pat));
            visit(Child::Expr(*body));
        }
        Expr::Closure { params, body, .. } => {
            params.iter().for_each(|param| visit(Child::Pat(param.pat)));
            visit(Child::Expr(*body));
        }
        Expr::Return(value) | Expr::Break { value, .. } | Expr::Yield(value) => value.iter().for_each(one),
        Expr::Macro(call) => macro_children(&call.form, visit),
    }
}

fn block_children(block: &Block, visit: &mut dyn FnMut(Child)) {
    for stmt in &block.stmts {
        match stmt {
            Stmt::Let { pat, init, otherwise, .. } => {
                if let Some(id) = init {
                    visit(Child::Expr(*id));
                }
                if let Some(id) = otherwise {
                    visit(Child::Expr(*id));
                }
                visit(Child::Pat(*pat));
            }
            Stmt::Expr { expr, .. } => visit(Child::Expr(*expr)),
        }
    }
    if let Some(id) = &block.tail {
        visit(Child::Expr(*id));
    }
}

fn macro_children(form: &MacroForm, visit: &mut dyn FnMut(Child)) {
    match form {
        MacroForm::Opaque | MacroForm::Cfg(_) => {}
        MacroForm::Args(args) => args.iter().for_each(|id| visit(Child::Expr(*id))),
        MacroForm::Repeat(element, length) => [element, length].into_iter().for_each(|id| visit(Child::Expr(*id))),
        MacroForm::Block(inner) | MacroForm::Expanded(inner) => visit(Child::Expr(*inner)),
        MacroForm::Select(arms) => {
            for arm in arms {
                if let Some(id) = &arm.future {
                    visit(Child::Expr(*id));
                }
                arm.pat.iter().for_each(|id| visit(Child::Pat(*id)));
                arm.guard.iter().chain([&arm.handler]).for_each(|id| visit(Child::Expr(*id)));
            }
        }
        MacroForm::Matches { scrutinee, pat, guard } => {
            visit(Child::Expr(*scrutinee));
            visit(Child::Pat(*pat));
            if let Some(id) = guard {
                visit(Child::Expr(*id));
            }
        }
    }
}
