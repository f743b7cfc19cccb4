//! What a call's future loses when it is dropped before its end.

use super::TypedBody;
use crate::catalog::Cancel;
use crate::resolve::DefId;
use crate::syntax::ir::{Block, BlockKind, Child, Expr, ExprId, PatId, Stmt};

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
                Expr::Closure { .. } | Expr::Macro(_) => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) && id != root => continue,
                Expr::Block(block) => inner.held_over_an_await(block),
                Expr::Await { base } => inner.lossy_call(*base, depth + 1),
                _ => None,
            };
            if let Some(lossy) = lossy
                && let Some(shared) = lossy.place.and_then(|place| inner.shared(place))
            {
                return Some((Lossy { through: Some(callee), ..lossy }, shared));
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

    /// The call in a block whose result was taken out of something shared, and is used behind a later await.
    fn held_over_an_await(&self, block: &Block) -> Option<Lossy<'p>> {
        let parts: Vec<(Option<PatId>, ExprId)> = block.stmts.iter().filter_map(bound).chain(block.tail.map(|tail| (None, tail))).collect();
        parts.iter().enumerate().find_map(|(n, &(pat, value))| {
            let Expr::Await { base } = self.body.expr(self.unwrapped(value)) else { return None };
            let (callee, facts) = self.facts(*base).into_iter().next()?;
            let cancel = facts.cancel.as_ref().filter(|cancel| cancel.takes)?;
            let place = self.works_on(*base).filter(|&place| self.shared(place).is_some())?;
            let waits = |&(_, part): &(_, ExprId)| {
                self.body.descendants(part).into_iter().any(|id| matches!(self.body.expr(id), Expr::Await { .. }))
            };
            let later = n + 1 + parts[n + 1..].iter().position(waits)?;
            let used = pat.is_some_and(|pat| parts[later..].iter().any(|&(_, part)| self.mentions(part, pat)));
            used.then_some(Lossy { callee, cancel, through: None, place: Some(place) })
        })
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

/// The pattern and value of a `let`, the value of another statement.
fn bound(stmt: &Stmt) -> Option<(Option<PatId>, ExprId)> {
    match stmt {
        Stmt::Let { pat, init: Some(init), .. } => Some((Some(*pat), *init)),
        Stmt::Let { init: None, .. } => None,
        Stmt::Expr { expr, .. } => Some((None, *expr)),
    }
}
