//! What a future has taken out of somewhere, and has in hand when it waits again.

use super::TypedBody;
use super::lossy::{DEPTH, Lossy, Shared};
use crate::infer::Callee;
use crate::resolve::DefId;
use crate::syntax::ir::{Block, BlockKind, Expr, ExprId, MacroForm, Pat, PatId, Stmt};

/// How many names and constructors a value is followed through to what gave it.
const SOURCES: usize = 6;

impl<'p> TypedBody<'p> {
    /// The call whose result was taken out of something that is there before and after, and is in hand at a later await: in a block behind
    /// the call, or in a branch that a pattern with the call in it leads to. In a part of a loop, all from before the loop is.
    pub(super) fn held_over_an_await(&self, expr: ExprId, turn: Option<ExprId>, depth: usize) -> Option<Lossy<'p>> {
        match self.body.expr(expr) {
            Expr::Block(block) => {
                let parts = parts(block);
                parts.iter().enumerate().find_map(|(n, &(pat, value))| {
                    let pat = pat?;
                    self.taken(self.awaited(value)?, turn, depth).filter(|_| self.is_in_hand(&parts[n + 1..], pat, turn))
                })
            }
            Expr::If { condition, then: branch, .. } | Expr::While { condition, body: branch, .. } => {
                let Expr::Let { pat, scrutinee } = self.body.expr(*condition) else { return None };
                self.held_in_branch(*scrutinee, *pat, *branch, turn, depth)
            }
            Expr::Match { scrutinee, arms } => arms.iter().find_map(|arm| self.held_in_branch(*scrutinee, arm.pat, arm.body, turn, depth)),
            Expr::Macro(call) => {
                let MacroForm::Select(arms) = &call.form else { return None };
                arms.iter().find_map(|arm| {
                    let is_held = || arm.pat.is_some_and(|pat| self.is_in_hand(&self.parts_of(arm.handler), pat, turn));
                    self.taken(arm.future?, turn, depth).filter(|_| is_held())
                })
            }
            _ => None,
        }
    }

    fn held_in_branch(&self, scrutinee: ExprId, pat: PatId, branch: ExprId, turn: Option<ExprId>, depth: usize) -> Option<Lossy<'p>> {
        // An error says that nothing was taken.
        if self.is_variant(pat, "Err") {
            return None;
        }
        let taken = self.taken(self.awaited(scrutinee)?, turn, depth)?;
        self.is_in_hand(&self.parts_of(branch), pat, turn).then_some(taken)
    }

    /// The future whose result a value is, also below `?` and `unwrap`.
    fn awaited(&self, value: ExprId) -> Option<ExprId> {
        match self.body.expr(self.unwrapped(value)) {
            Expr::Await { base } => Some(*base),
            _ => None,
        }
    }

    /// A call that takes something out of what is there before and after, or one of the project's own that gives what it has taken.
    fn taken(&self, call: ExprId, turn: Option<ExprId>, depth: usize) -> Option<Lossy<'p>> {
        let lossy = if let Some((callee, facts)) = self.facts(call).into_iter().next() {
            let cancel = facts.cancel.as_ref().filter(|cancel| cancel.takes)?;
            Lossy { callee, cancel, through: None, place: self.works_on(call), given: 0 }
        } else {
            let callees = self.callees(call);
            let &[callee] = &*callees else { return None };
            let (lossy, shared) = self.given_out(callee, depth)?;
            let place = self.argument_for(call, callee, shared).and_then(|it| self.start_of(it));
            Lossy { place, ..lossy }
        };
        lossy.place.filter(|&place| self.outlives(place, turn))?;
        Some(lossy)
    }

    /// What one of the project's own async fns has taken out of what it shares with its caller, and gives to it.
    fn given_out(&self, callee: DefId, depth: usize) -> Option<(Lossy<'p>, Shared)> {
        if depth >= DEPTH || !self.program.is_workspace(callee) {
            return None;
        }
        let inner = TypedBody::new(self.program, callee, self.arguments)?;
        let root = inner.coroutine()?;
        let returned = inner.body.own_code(root).into_iter().filter_map(|id| match inner.body.expr(id) {
            Expr::Return(value) => *value,
            _ => None,
        });
        let tail = match inner.body.expr(root) {
            Expr::Block(block) => block.tail,
            _ => Some(root),
        };
        tail.into_iter().chain(returned).find_map(|value| {
            let lossy = inner.taken(inner.source_of_value(value)?, None, depth + 1)?;
            Some((lossy, inner.shared(lossy.place?)?))
        })
    }

    /// The future that gave a value, or a part of it.
    fn source_of_value(&self, mut value: ExprId) -> Option<ExprId> {
        for _ in 0..SOURCES {
            if let Some(future) = self.awaited(value) {
                return Some(future);
            }
            value = match self.body.expr(self.unwrapped(value)) {
                // `Ok(x)`, `Some((x, y))`
                Expr::Call { args, .. } if matches!(self.inference.callee(value), Callee::Constructor(_)) => *args.first()?,
                Expr::Tuple(parts) => *parts.first()?,
                Expr::Path(_) => self.taken_from(*self.scopes.locals.get(&self.unwrapped(value))?)?,
                _ => return None,
            };
        }
        None
    }

    /// Whether what a pattern binds is used at or behind an await in code that runs in this order, and nothing else has it there.
    fn is_in_hand(&self, parts: &[(Option<PatId>, ExprId)], pat: PatId, turn: Option<ExprId>) -> bool {
        let mut kept = None;
        let later = parts.iter().position(|&(_, part)| {
            kept = self.kept_after(part, pat, kept, turn);
            kept.is_none() && self.waits_with(part, pat, turn)
        });
        later.is_some_and(|later| parts[later..].iter().any(|&(_, part)| self.mentions(part, pat)))
    }

    /// Whether code waits for something, in its own coroutine, before it keeps what `pat` binds; where it looks at that, in an arm that has
    /// a part of it.
    fn waits_with(&self, part: ExprId, pat: PatId, turn: Option<ExprId>) -> bool {
        let mut open = vec![part];
        while let Some(id) = open.pop() {
            match self.body.expr(id) {
                Expr::Await { .. } => return true,
                Expr::Macro(call) if matches!(call.form, MacroForm::Select(_)) => return true,
                Expr::Closure { .. } => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => continue,
                Expr::Block(block)
                    if block.stmts.iter().any(|stmt| bound(stmt).is_some_and(|(_, it)| self.kept_after(it, pat, None, turn).is_some())) =>
                {
                    let mut kept = None;
                    open.extend(parts(block).into_iter().map(|(_, part)| part).filter(|&part| {
                        kept = self.kept_after(part, pat, kept, turn);
                        kept.is_none()
                    }));
                    continue;
                }
                Expr::Match { scrutinee, arms } if self.mentions(*scrutinee, pat) => {
                    let held = arms.iter().filter(|arm| self.binds_something(arm.pat) || self.mentions(arm.body, pat));
                    open.extend(held.map(|arm| arm.body));
                    continue;
                }
                _ => {}
            }
            open.extend(self.body.parts(id));
        }
        false
    }

    fn binds_something(&self, pat: PatId) -> bool {
        let all = (0..self.body.pats.len() as u32).map(PatId);
        all.filter(|&part| self.binds(pat, part)).any(|part| match self.body.pat(part) {
            Pat::Bind { .. } => !self.scopes.constants.contains_key(&part),
            Pat::Unknown => true,
            _ => false,
        })
    }

    fn parts_of(&self, branch: ExprId) -> Vec<(Option<PatId>, ExprId)> {
        match self.body.expr(branch) {
            Expr::Block(block) if !matches!(block.kind, BlockKind::Async(_)) => parts(block),
            _ => vec![(None, branch)],
        }
    }

    /// The await below `?` and `unwrap`.
    pub(super) fn unwrapped(&self, mut expr: ExprId) -> ExprId {
        loop {
            expr = match self.body.expr(expr) {
                Expr::Try { base } => *base,
                Expr::MethodCall { receiver, method, .. } if !matches!(method.as_str(), "is_some" | "is_none" | "is_ok" | "is_err") => {
                    *receiver
                }
                _ => return expr,
            }
        }
    }

    /// Whether code names what a pattern binds.
    pub(super) fn mentions(&self, part: ExprId, whole: PatId) -> bool {
        let parts = self.body.descendants(part);
        parts.into_iter().any(|id| self.scopes.locals.get(&id).is_some_and(|&pat| self.binds(whole, pat)))
    }
}

/// What a block evaluates, in order.
fn parts(block: &Block) -> Vec<(Option<PatId>, ExprId)> {
    block.stmts.iter().filter_map(bound).chain(block.tail.map(|tail| (None, tail))).collect()
}

/// The pattern and value of a `let`, the value of another statement.
fn bound(stmt: &Stmt) -> Option<(Option<PatId>, ExprId)> {
    match stmt {
        Stmt::Let { pat, init: Some(init), .. } => Some((Some(*pat), *init)),
        Stmt::Let { init: None, .. } => None,
        Stmt::Expr { expr, .. } => Some((None, *expr)),
    }
}
