//! What a call's future loses when it is dropped before its end.

use super::TypedBody;
use crate::catalog::Cancel;
use crate::resolve::DefId;
use crate::syntax::ir::{Block, BlockKind, Child, Expr, ExprId, MacroForm, Pat, PatId, Stmt};

/// How many of the project's own functions are looked into.
const DEPTH: usize = 3;

/// What a future loses when it is dropped.
#[derive(Clone, Copy, Debug)]
pub struct Lossy<'p> {
    /// The library function that is not cancel-safe, or whose result is in hand at a later await.
    pub callee: DefId,
    /// What the catalogue says about it.
    pub cancel: &'p Cancel,
    /// The project's own async fn on the way to it.
    pub through: Option<DefId>,
    /// What the call works on, and who comes next misses something of: where that place begins.
    pub(super) place: Option<ExprId>,
}

/// What a function shares with its callers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shared {
    Receiver,
    /// A parameter, 0-based after the receiver.
    Parameter(usize),
}

impl<'p> TypedBody<'p> {
    /// What a call's future loses when it is dropped, where every candidate callee says so.
    pub(super) fn lossy_call(&self, call: ExprId, depth: usize) -> Option<Lossy<'p>> {
        if !matches!(self.body.expr(call), Expr::Call { .. } | Expr::MethodCall { .. }) {
            return None;
        }
        let mut found = None;
        for callee in self.callees(call) {
            let lossy = match self.program.facts(callee).and_then(|facts| facts.cancel.as_ref()) {
                Some(cancel) if !cancel.safe => Lossy { callee, cancel, through: None, place: self.works_on(call) },
                Some(_) => return None,
                None => {
                    let (lossy, shared) = self.lossy_fn(callee, depth)?;
                    Lossy { place: self.argument_for(call, callee, shared).and_then(|it| self.start_of(it)), ..lossy }
                }
            };
            found.get_or_insert(lossy);
        }
        found
    }

    /// What one of the project's own async fns loses of what it shares with its caller when it is dropped.
    fn lossy_fn(&self, callee: DefId, depth: usize) -> Option<(Lossy<'p>, Shared)> {
        let program = self.program;
        if depth >= DEPTH || !program.is_workspace(callee) {
            return None;
        }
        if program.body(callee).is_none() {
            let entered = program.implementations(callee);
            let lossy: Option<Vec<_>> = entered.into_iter().map(|it| self.lossy_fn(it, depth + 1)).collect();
            return lossy?.first().map(|&(lossy, shared)| (Lossy { through: Some(callee), ..lossy }, shared));
        }
        let inner = TypedBody::new(program, callee, self.arguments)?;
        let root = inner.coroutine()?;
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            let lossy = match inner.body.expr(id) {
                Expr::Closure { .. } => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) && id != root => continue,
                Expr::Await { base } => inner.lossy_call(*base, depth + 1),
                _ => inner.held_over_an_await(id),
            };
            if let Some(lossy) = lossy
                && let Some(shared) = lossy.place.and_then(|place| inner.shared(place))
            {
                return Some((Lossy { through: Some(callee), ..lossy }, shared));
            }
            if matches!(inner.body.expr(id), Expr::Macro(_)) {
                continue;
            }
            inner.body.for_each_child(id, &mut |child| {
                if let Child::Expr(inner) = child {
                    open.push(inner);
                }
            });
        }
        None
    }

    /// The code that runs when the future is polled that this function gives: all of an async fn, the async block of one that ends in it.
    fn coroutine(&self) -> Option<ExprId> {
        if self.signature()?.flags.is_async {
            return Some(self.body.root);
        }
        let mut at = self.body.root;
        loop {
            at = match self.body.expr(at) {
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => return Some(at),
                Expr::Block(block) => block.tail?,
                // `Box::pin(async move { .. })`, `async move { .. }.boxed()`
                Expr::Call { args, .. } if args.len() == 1 => args[0],
                Expr::MethodCall { receiver, args, .. } if args.is_empty() => *receiver,
                _ => return None,
            };
        }
    }

    /// What outlives this function of a place, by the path that begins it.
    fn shared(&self, start: ExprId) -> Option<Shared> {
        let pat = *self.scopes.locals.get(&start)?;
        if self.body.self_pat == Some(pat) {
            return Some(Shared::Receiver);
        }
        self.body.params.iter().position(|param| self.binds(param.pat, pat)).map(Shared::Parameter)
    }

    /// What a call gives for what its callee shares with it.
    fn argument_for(&self, call: ExprId, callee: DefId, shared: Shared) -> Option<ExprId> {
        match (self.body.expr(call), shared) {
            (Expr::MethodCall { receiver, .. }, Shared::Receiver) => Some(*receiver),
            (Expr::MethodCall { args, .. }, Shared::Parameter(n)) => args.get(n).copied(),
            (Expr::Call { args, .. }, Shared::Receiver) => args.first().copied(),
            (Expr::Call { args, .. }, Shared::Parameter(n)) => args.get(n + usize::from(self.program.has_receiver(callee))).copied(),
            _ => None,
        }
    }

    /// The call whose result was taken out of something shared, and is in hand at a later await: in a block behind the call, or in a branch
    /// that a pattern with the call in it leads to.
    fn held_over_an_await(&self, expr: ExprId) -> Option<Lossy<'p>> {
        match self.body.expr(expr) {
            Expr::Block(block) => {
                let parts = parts(block);
                parts.iter().enumerate().find_map(|(n, &(pat, value))| {
                    let pat = pat?;
                    let Expr::Await { base } = self.body.expr(self.unwrapped(value)) else { return None };
                    self.taken(*base).filter(|_| self.is_in_hand(&parts[n + 1..], pat))
                })
            }
            Expr::If { condition, then: branch, .. } | Expr::While { condition, body: branch, .. } => {
                let Expr::Let { pat, scrutinee } = self.body.expr(*condition) else { return None };
                self.held_in_branch(*scrutinee, *pat, *branch)
            }
            Expr::Match { scrutinee, arms } => arms.iter().find_map(|arm| self.held_in_branch(*scrutinee, arm.pat, arm.body)),
            Expr::Macro(call) => {
                let MacroForm::Select(arms) = &call.form else { return None };
                arms.iter().find_map(|arm| {
                    self.taken(arm.future?).filter(|_| arm.pat.is_some_and(|pat| self.is_in_hand(&self.parts_of(arm.handler), pat)))
                })
            }
            _ => None,
        }
    }

    fn held_in_branch(&self, scrutinee: ExprId, pat: PatId, branch: ExprId) -> Option<Lossy<'p>> {
        let Expr::Await { base } = self.body.expr(self.unwrapped(scrutinee)) else { return None };
        self.taken(*base).filter(|_| self.is_in_hand(&self.parts_of(branch), pat))
    }

    /// A call that takes something out of what is shared with the function's callers.
    fn taken(&self, call: ExprId) -> Option<Lossy<'p>> {
        let (callee, facts) = self.facts(call).into_iter().next()?;
        let cancel = facts.cancel.as_ref().filter(|cancel| cancel.takes)?;
        let place = self.works_on(call).filter(|&place| self.shared(place).is_some())?;
        Some(Lossy { callee, cancel, through: None, place: Some(place) })
    }

    /// Whether what a pattern binds is used at or behind an await in code that runs in this order.
    fn is_in_hand(&self, parts: &[(Option<PatId>, ExprId)], pat: PatId) -> bool {
        let later = parts.iter().position(|&(_, part)| self.waits_with(part, pat));
        later.is_some_and(|later| parts[later..].iter().any(|&(_, part)| self.mentions(part, pat)))
    }

    /// Whether code waits for something, in its own coroutine; where it looks at what `pat` binds, in an arm that has a part of it.
    fn waits_with(&self, part: ExprId, pat: PatId) -> bool {
        let mut open = vec![part];
        while let Some(id) = open.pop() {
            match self.body.expr(id) {
                Expr::Await { .. } => return true,
                Expr::Macro(call) if matches!(call.form, MacroForm::Select(_)) => return true,
                Expr::Closure { .. } => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => continue,
                Expr::Match { scrutinee, arms } if self.mentions(*scrutinee, pat) => {
                    let held = arms.iter().filter(|arm| self.binds_something(arm.pat) || self.mentions(arm.body, pat));
                    open.extend(held.map(|arm| arm.body));
                    continue;
                }
                _ => {}
            }
            self.body.for_each_child(id, &mut |child| {
                if let Child::Expr(inner) = child {
                    open.push(inner);
                }
            });
        }
        false
    }

    fn binds_something(&self, pat: PatId) -> bool {
        match self.body.pat(pat) {
            Pat::Bind { .. } => !self.scopes.constants.contains_key(&pat),
            Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Literal(_) | Pat::Range => false,
            Pat::Tuple(parts) | Pat::Slice(parts) | Pat::Or(parts) => parts.iter().any(|&part| self.binds_something(part)),
            Pat::TupleStruct { elements, .. } => elements.iter().any(|&part| self.binds_something(part)),
            Pat::Struct { fields, .. } => fields.iter().any(|&(_, part)| self.binds_something(part)),
            Pat::Ref { pat, .. } | Pat::Typed { pat, .. } => self.binds_something(*pat),
            Pat::Unknown => true,
        }
    }

    fn parts_of(&self, branch: ExprId) -> Vec<(Option<PatId>, ExprId)> {
        match self.body.expr(branch) {
            Expr::Block(block) if !matches!(block.kind, BlockKind::Async(_)) => parts(block),
            _ => vec![(None, branch)],
        }
    }

    /// The await below `?` and `unwrap`.
    fn unwrapped(&self, mut expr: ExprId) -> ExprId {
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
    fn mentions(&self, part: ExprId, whole: PatId) -> bool {
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
