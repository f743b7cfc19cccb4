//! Closures that a function of the project runs while it holds a lock: `fn with(&self, f: impl FnOnce(&mut State)) { f(&mut self.state.lock()) }`.

use super::twice::LockWalk;
use super::walk::Walk;
use crate::catalog::Place as RunsAt;
use crate::flow::locks::{LockPath, LocksOf, OwnLock, Taking};
use crate::flow::{Coroutine, RegionId, TypedBody};
use crate::syntax::ir::{Expr, ExprId, Pat, PatId};

impl TypedBody<'_> {
    /// The locks that this body holds for certain wherever it calls a parameter, of what its callers can name, by the number of the parameter.
    pub fn held_for_parameters(&self, others: &dyn LocksOf) -> Vec<(usize, OwnLock)> {
        let is_plain = |pat: PatId| matches!(self.body.pat(pat), Pat::Bind { by_ref: false, sub: None, .. });
        let params = self.body.params.iter().map(|param| param.pat).enumerate().filter(|&(_, pat)| is_plain(pat));
        let called: Vec<(usize, Vec<ExprId>)> = params.filter_map(|(index, pat)| Some((index, self.calls_of(pat)?))).collect();
        if called.is_empty() || self.signature().is_none_or(|it| it.flags.is_async) {
            return Vec::new();
        }
        let takings = self.takings(others);
        if takings.is_empty() {
            return Vec::new();
        }
        let params = self.body.self_pat.into_iter().chain(self.body.params.iter().map(|param| param.pat)).collect();
        let whole = Coroutine { region: RegionId(0), root: self.body.root, params, waits: false };
        let mut walk = Walk::new(self, &whole);
        let mut locks = LockWalk::new(&takings, others);
        locks.given = Some(Vec::new());
        walk.locks = Some(locks);
        walk.whole();
        let noted = walk.locks.and_then(|it| it.given).unwrap_or_default();
        let mut found = Vec::new();
        for (index, calls) in called {
            let at = |call: &ExprId| noted.iter().filter(|(it, _)| it == call).map(|(_, held)| held).collect::<Vec<_>>();
            let Some(first) = calls.first().and_then(|it| at(it).into_iter().next()) else { continue };
            for taking in first {
                let is_same = |it: &Taking| it.path == taking.path && it.locks == taking.locks;
                let is_held = |call: &ExprId| {
                    let all = at(call);
                    !all.is_empty() && all.iter().all(|held| held.iter().any(is_same))
                };
                if calls.iter().all(is_held) {
                    found.extend(self.outer_lock(taking, calls[0]).map(|own| (index, own)));
                }
            }
        }
        found
    }

    /// The calls of a binding, or those that run it in its place; `None` where it is used in other ways.
    fn calls_of(&self, pat: PatId) -> Option<Vec<ExprId>> {
        let uses = self.uses(pat);
        let calls: Vec<ExprId> = uses.iter().map(|&site| self.run_by(site)).collect::<Option<_>>()?;
        Some(calls).filter(|it| !it.is_empty())
    }

    /// The call that runs what an expression names, before it returns.
    fn run_by(&self, site: ExprId) -> Option<ExprId> {
        let call = self.parents[site.0 as usize]?;
        let args = match self.body.expr(call) {
            Expr::Call { callee, .. } if *callee == site => return Some(call),
            Expr::Call { args, .. } | Expr::MethodCall { args, .. } => args,
            _ => return None,
        };
        let index = args.iter().position(|&arg| arg == site)?;
        (self.callees(call).iter().all(|&it| self.program.is_workspace(it)) && self.runs_at(call, Some(index)) == Some(RunsAt::Here))
            .then_some(call)
    }

    fn outer_lock(&self, taking: &Taking, call: ExprId) -> Option<OwnLock> {
        let path = LockPath { root: self.outer_root(taking.path.root)?, fields: taking.path.fields.clone() };
        let key = taking.key.and_then(|key| self.parameter_given(key));
        let place = taking.inside.map_or_else(|| self.place_of(call), |(_, place)| place);
        Some(OwnLock { path, locks: taking.locks, key, place, given: false })
    }
}

impl Walk<'_, '_> {
    /// Notes what is held where a call runs a parameter.
    pub(super) fn note_given(&mut self, call: ExprId, args: &[ExprId]) {
        let is_asked = self.locks.as_ref().is_some_and(|it| it.given.is_some());
        let is_named = |expr: &ExprId| self.view.scopes.locals.contains_key(expr);
        let callee = match self.view.body.expr(call) {
            Expr::Call { callee, .. } => Some(*callee),
            _ => None,
        };
        if !is_asked || !callee.iter().chain(args).any(is_named) {
            return;
        }
        let held = self.alive().into_iter().map(|(_, taking, _)| taking.clone()).collect();
        if let Some(given) = self.locks.as_mut().and_then(|it| it.given.as_mut()) {
            given.push((call, held));
        }
    }

    /// Walks the closures that a function of the project runs while it holds locks.
    pub(super) fn run_under_locks(&mut self, call: ExprId, receiver: Option<ExprId>, args: &[ExprId]) {
        let is_closure = |&arg: &ExprId| matches!(self.view.body.expr(arg), Expr::Closure { is_async: false, .. });
        let Some(locks) = self.locks.as_ref().filter(|_| args.iter().any(is_closure)) else { return };
        let held = self.view.held_by(call, locks.others);
        for (index, &arg) in args.iter().enumerate() {
            let own: Vec<_> = held.iter().filter(|(at, _)| *at == index).map(|(_, taking)| (call, taking.clone())).collect();
            let Some(locks) = self.locks.as_mut().filter(|_| !own.is_empty()) else { continue };
            let depth = locks.holding.len();
            locks.holding.extend(own);
            self.inline(arg, receiver, args);
            if let Some(locks) = &mut self.locks {
                locks.holding.truncate(depth);
            }
        }
    }
}
