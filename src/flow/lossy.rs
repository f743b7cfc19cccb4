//! What a call's future loses when it is dropped before its end.

use super::TypedBody;
use super::stays::{Giving, Parameters};
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
    /// It loses a value that is made of these parameters, and nothing where that stays; empty where something is lost in any case.
    given: Parameters,
}

/// What a function shares with its callers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shared {
    Receiver,
    /// A parameter, 0-based after the receiver.
    Parameter(usize),
}

impl<'p> TypedBody<'p> {
    /// What a call's future loses when it is dropped, where every candidate callee says so; `turn` is the loop that makes the call, where it
    /// stands in one.
    pub(super) fn lossy_call(&self, call: ExprId, turn: Option<ExprId>, depth: usize) -> Option<Lossy<'p>> {
        if !matches!(self.body.expr(call), Expr::Call { .. } | Expr::MethodCall { .. }) {
            return None;
        }
        let giving = Giving { call, turn };
        let mut found = None;
        for callee in self.callees(call) {
            let lossy = match self.program.facts(callee).and_then(|facts| facts.cancel.as_ref()) {
                Some(cancel) if !cancel.safe => {
                    // What is given away is lost with the future; what has been read or written of a stream is missing there in any case.
                    let given = if self.takes_values(callee) { self.values_stay(giving) } else { None };
                    let place = self.works_on(call);
                    Some(Lossy { callee, cancel, through: None, place, given: given.unwrap_or(0) }).filter(|_| given != Some(0))?
                }
                Some(_) => return None,
                None => self.lossy_fn(callee, depth).into_iter().find_map(|(lossy, shared)| {
                    let given = self.given_for(giving, callee, lossy.given)?;
                    let place = self.argument_for(call, callee, shared).and_then(|it| self.start_of(it));
                    Some(Lossy { place, given, ..lossy })
                })?,
            };
            found.get_or_insert(lossy);
        }
        found
    }

    /// The parameters of this function that decide whether a callee loses something, where its own decide; `None` where nothing is lost.
    fn given_for(&self, giving: Giving, callee: DefId, parameters: Parameters) -> Option<Parameters> {
        let mut found = 0;
        for n in (0..Parameters::BITS).filter(|n| parameters & (1 << n) != 0) {
            let stays = self.argument_for(giving.call, callee, Shared::Parameter(n as usize)).map(|it| self.value_stays(it, giving));
            match stays {
                Some(Some(given)) => found |= given,
                _ => return Some(0),
            }
        }
        (found != 0 || parameters == 0).then_some(found)
    }

    /// What one of the project's own async fns can lose of what it shares with its caller when it is dropped.
    fn lossy_fn(&self, callee: DefId, depth: usize) -> Vec<(Lossy<'p>, Shared)> {
        let program = self.program;
        if depth >= DEPTH || !program.is_workspace(callee) {
            return Vec::new();
        }
        let through = |(lossy, shared)| (Lossy { through: Some(callee), ..lossy }, shared);
        if program.body(callee).is_none() {
            let entered = program.implementations(callee).into_iter().map(|it| self.lossy_fn(it, depth + 1)).collect::<Vec<_>>();
            let all_are = entered.iter().all(|lossy| !lossy.is_empty());
            return entered.into_iter().next().filter(|_| all_are).unwrap_or_default().into_iter().map(through).collect();
        }
        let Some(inner) = TypedBody::new(program, callee, self.arguments) else { return Vec::new() };
        let Some(root) = inner.coroutine() else { return Vec::new() };
        let (mut found, mut open) = (Vec::new(), vec![root]);
        while let Some(id) = open.pop() {
            let lossy = match inner.body.expr(id) {
                Expr::Closure { .. } => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) && id != root => continue,
                Expr::Await { base } => inner.lossy_call(*base, None, depth + 1),
                _ => inner.held_over_an_await(id),
            };
            let shared = lossy.and_then(|lossy| Some((lossy, inner.shared(lossy.place?)?)));
            found.extend(shared.map(through));
            if matches!(inner.body.expr(id), Expr::Macro(_)) {
                continue;
            }
            inner.body.for_each_child(id, &mut |child| {
                if let Child::Expr(inner) = child {
                    open.push(inner);
                }
            });
        }
        found
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
    pub(super) fn shared(&self, start: ExprId) -> Option<Shared> {
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
        Some(Lossy { callee, cancel, through: None, place: Some(place), given: 0 })
    }

    /// Whether what a pattern binds is used at or behind an await in code that runs in this order, and nothing else has it there.
    fn is_in_hand(&self, parts: &[(Option<PatId>, ExprId)], pat: PatId) -> bool {
        let mut kept = None;
        let later = parts.iter().position(|&(_, part)| {
            kept = self.kept_after(part, pat, kept);
            kept.is_none() && self.waits_with(part, pat)
        });
        later.is_some_and(|later| parts[later..].iter().any(|&(_, part)| self.mentions(part, pat)))
    }

    /// Whether code waits for something, in its own coroutine, before it keeps what `pat` binds; where it looks at that, in an arm that has
    /// a part of it.
    fn waits_with(&self, part: ExprId, pat: PatId) -> bool {
        let mut open = vec![part];
        while let Some(id) = open.pop() {
            match self.body.expr(id) {
                Expr::Await { .. } => return true,
                Expr::Macro(call) if matches!(call.form, MacroForm::Select(_)) => return true,
                Expr::Closure { .. } => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => continue,
                Expr::Block(block) if block.stmts.iter().any(|stmt| bound(stmt).is_some_and(|(_, it)| self.keeps(it, pat).is_some())) => {
                    let mut kept = None;
                    open.extend(parts(block).into_iter().map(|(_, part)| part).filter(|&part| {
                        kept = self.kept_after(part, pat, kept);
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
