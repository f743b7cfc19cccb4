//! What a call's future loses when it is dropped before its end.

use super::TypedBody;
use super::stays::{Giving, Parameters};
use crate::catalog::{Cancel, MacroArgs};
use crate::resolve::DefId;
use crate::syntax::ir::{BlockKind, Expr, ExprId, MacroForm};

/// How many of the project's own functions are looked into.
pub(super) const DEPTH: usize = 3;

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
    pub(super) given: Parameters,
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
                _ => inner.held_over_an_await(id, None, depth),
            };
            let polled = inner.polled_by(id).into_iter().filter_map(|call| inner.lossy_call(call, None, depth + 1));
            let shared = |lossy: Lossy<'p>| Some((lossy, inner.shared(lossy.place?)?));
            found.extend(lossy.into_iter().chain(polled).filter_map(shared).map(through));
            if let Expr::Macro(call) = inner.body.expr(id) {
                if let MacroForm::Select(arms) = &call.form {
                    open.extend(arms.iter().map(|arm| arm.handler));
                }
                continue;
            }
            open.extend(inner.body.parts(id));
        }
        found
    }

    /// The code that runs when the future is polled that this function gives: all of an async fn, the async block of one that ends in it.
    pub(super) fn coroutine(&self) -> Option<ExprId> {
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
    pub(super) fn argument_for(&self, call: ExprId, callee: DefId, shared: Shared) -> Option<ExprId> {
        match (self.body.expr(call), shared) {
            (Expr::MethodCall { receiver, .. }, Shared::Receiver) => Some(*receiver),
            (Expr::MethodCall { args, .. }, Shared::Parameter(n)) => args.get(n).copied(),
            (Expr::Call { args, .. }, Shared::Receiver) => args.first().copied(),
            (Expr::Call { args, .. }, Shared::Parameter(n)) => args.get(n + usize::from(self.program.has_receiver(callee))).copied(),
            _ => None,
        }
    }

    /// The calls whose futures a `select!` or `join!` polls.
    fn polled_by(&self, expr: ExprId) -> Vec<ExprId> {
        let Expr::Macro(call) = self.body.expr(expr) else { return Vec::new() };
        let futures: Vec<_> = match &call.form {
            MacroForm::Select(arms) => arms.iter().filter_map(|arm| arm.future).collect(),
            MacroForm::Args(args) => args.to_vec(),
            _ => return Vec::new(),
        };
        let facts = self.program.macro_facts(self.owner, &self.scopes, expr);
        if facts.and_then(|facts| facts.arguments) != Some(MacroArgs::Polled) {
            return Vec::new();
        }
        futures.into_iter().flat_map(|future| self.made_in(self.body.root, future)).collect()
    }

    /// Whether a place is there before and after: it is shared with the callers, or with the other turns of a loop.
    pub(super) fn outlives(&self, start: ExprId, turn: Option<ExprId>) -> bool {
        match turn {
            Some(turn) => self.scopes.locals.get(&start).is_some_and(|&pat| !self.is_made_in(turn, pat)),
            None => self.shared(start).is_some(),
        }
    }
}
