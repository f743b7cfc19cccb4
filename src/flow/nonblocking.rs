//! Calls of what could wait, but does not where they stand: the socket is set non-blocking, or was asked first.

use super::TypedBody;
use crate::infer::Callee;
use crate::resolve::DefId;
use crate::syntax::ir::{Body, Expr, ExprId, Literal, MacroForm, Pat, PatId, Stmt};

/// What a call says that would have to wait.
const ANSWERS: [&str; 4] = ["WouldBlock", "EWOULDBLOCK", "EAGAIN", "EINPROGRESS"];

impl TypedBody<'_> {
    /// Whether a call answers at once: its result is asked whether it would have had to wait, what it is called on was set non-blocking,
    /// or a `poll` beside it said that there is something.
    pub(super) fn answers_at_once(&self, call: ExprId, callee: DefId) -> bool {
        self.is_set_nonblocking(call) || self.is_polled(call, callee) || self.is_asked_whether_it_waits(call)
    }

    /// Whether the result of a call is asked whether it would have had to wait, here or, where it is what a closure gives, that of the call
    /// that got the closure.
    pub(super) fn is_asked_whether_it_waits(&self, call: ExprId) -> bool {
        let is_asked = || self.answer_is_asked(call, true) || self.given_to(call).is_some_and(|outer| self.answer_is_asked(outer, true));
        is_asked() && !self.has_timeout()
    }

    /// The call that gets the closure around an expression, where both give a `Result`.
    fn given_to(&self, expr: ExprId) -> Option<ExprId> {
        let closure = self.ancestors(expr).find(|&id| matches!(self.body.expr(id), Expr::Closure { .. }))?;
        let Expr::Closure { body, is_async: false, .. } = self.body.expr(closure) else { return None };
        let outer = self.parents[closure.0 as usize]?;
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(outer) else { return None };
        let is_result = |expr: ExprId| self.types().is_result(self.inference.type_of(expr));
        (args.contains(&closure) && is_result(outer) && (is_result(expr) || is_result(*body))).then_some(outer)
    }

    /// Whether the match or condition that a value goes into mentions the answer: at once or, where it is `followed`, by the name that it is
    /// bound to.
    fn answer_is_asked(&self, mut at: ExprId, followed: bool) -> bool {
        while let Some(around) = self.parents[at.0 as usize] {
            match self.body.expr(around) {
                Expr::Match { scrutinee: asked, .. } | Expr::If { condition: asked, .. } if *asked != at => at = around,
                Expr::Match { .. } | Expr::If { .. } => return self.mentions_answer(around),
                Expr::While { condition: asked, .. } => return *asked == at && self.mentions_answer(around),
                Expr::Macro(call) if matches!(call.form, MacroForm::Expanded(_)) => at = around,
                Expr::Block(block) if block.tail != Some(at) => {
                    let bound = block.stmts.iter().find_map(|stmt| match stmt {
                        Stmt::Let { pat, init: Some(init), .. } if *init == at => Some(*pat),
                        _ => None,
                    });
                    let named = bound.filter(|_| followed);
                    return named.is_some_and(|pat| self.uses(pat).into_iter().any(|site| self.answer_is_asked(site, false)));
                }
                Expr::Call { .. } | Expr::MethodCall { .. } if self.enters_asking(around) => return true,
                Expr::Block(_)
                | Expr::Let { .. }
                | Expr::Binary { .. }
                | Expr::Unary { .. }
                | Expr::Ref { .. }
                | Expr::MethodCall { .. }
                | Expr::Call { .. }
                | Expr::Cast { .. } => at = around,
                _ => return false,
            }
        }
        false
    }

    fn mentions_answer(&self, root: ExprId) -> bool {
        self.body.descendants(root).into_iter().any(|id| mentions(self.body, self.body.expr(id)) || self.hands_to_asking(root, id))
    }

    /// Whether a call hands what a match or condition binds, an error say, to the project's own functions, and each mentions the answer.
    fn hands_to_asking(&self, root: ExprId, call: ExprId) -> bool {
        let (receiver, args) = match self.body.expr(call) {
            Expr::Call { args, .. } => (None, args),
            Expr::MethodCall { receiver, args, .. } => (Some(*receiver), args),
            _ => return false,
        };
        let is_given = |&arg: &ExprId| self.binds_in(root, self.referent(arg));
        args.iter().chain(&receiver).any(is_given) && self.enters_asking(call)
    }

    /// Whether a call enters functions of the project that mention the answer.
    fn enters_asking(&self, call: ExprId) -> bool {
        let asks = |callee: &DefId| {
            let body = self.program.body(*callee).filter(|_| self.program.is_workspace(*callee));
            body.is_some_and(|body| body.exprs.iter().any(|expr| mentions(body, expr)))
        };
        let callees = self.callees(call);
        !callees.is_empty() && callees.iter().all(asks)
    }

    /// Whether a place is a local that a pattern of a match or condition binds, or a `let` in it: `let number = errno(error);`.
    fn binds_in(&self, root: ExprId, place: ExprId) -> bool {
        let Some(&local) = self.scopes.locals.get(&place) else { return false };
        self.body.descendants(root).into_iter().any(|id| match self.body.expr(id) {
            Expr::Match { arms, .. } => arms.iter().any(|arm| self.binds(arm.pat, local)),
            Expr::Let { pat, .. } => self.binds(*pat, local),
            Expr::Block(block) => block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Let { pat, .. } if self.binds(*pat, local))),
            _ => false,
        })
    }

    fn referent(&self, mut place: ExprId) -> ExprId {
        while let Expr::Ref { operand, .. } = self.body.expr(place) {
            place = *operand;
        }
        place
    }

    /// With a timeout the same answer comes after waiting.
    fn has_timeout(&self) -> bool {
        self.body.exprs.iter().any(|expr| match expr {
            Expr::MethodCall { method, .. } => matches!(method.as_str(), "set_read_timeout" | "set_write_timeout"),
            _ => false,
        })
    }

    /// Whether the local that a method is called on was set non-blocking before, here or in the function that made it.
    fn is_set_nonblocking(&self, call: ExprId) -> bool {
        let Expr::MethodCall { receiver, .. } = self.body.expr(call) else { return false };
        self.is_nonblocking_at(*receiver, call)
    }

    /// Whether a call hands on a local socket that was set non-blocking before.
    pub(super) fn gives_nonblocking(&self, call: ExprId) -> bool {
        let (receiver, args) = match self.body.expr(call) {
            Expr::Call { args, .. } => (None, args),
            Expr::MethodCall { receiver, args, .. } => (Some(*receiver), args),
            _ => return false,
        };
        args.iter().chain(&receiver).any(|&arg| self.is_nonblocking_at(self.referent(arg), call))
    }

    fn is_nonblocking_at(&self, local: ExprId, call: ExprId) -> bool {
        if self.is_registered(local) {
            return true;
        }
        let Some(&pat) = self.scopes.locals.get(&local) else { return false };
        let before = self.body.expr_span(call).start;
        let here = self.uses(pat).into_iter().filter_map(|site| self.parents[site.0 as usize]);
        let mine = here.filter(
            |&set| matches!(self.body.expr(set), Expr::MethodCall { receiver, .. } if self.scopes.locals.get(receiver) == Some(&pat)),
        );
        let set =
            mine.filter(|&set| self.body.expr_span(set).start < before).filter_map(|set| set_nonblocking(self.body, self.body.expr(set)));
        match set.last() {
            Some(yes) => yes,
            None => self.is_made_nonblocking(local) || self.is_of_runtime(local),
        }
    }

    /// Whether what a method gives is registered with an executor, which asks for descriptors that do not block: `guard.get_inner()`.
    fn is_registered(&self, value: ExprId) -> bool {
        match self.body.expr(value) {
            Expr::MethodCall { .. } => {
                let facts = self.facts(value);
                !facts.is_empty() && facts.iter().all(|(_, facts)| facts.registered)
            }
            Expr::Path(_) => self
                .first_value(value)
                .is_some_and(|made| matches!(self.body.expr(made), Expr::MethodCall { .. }) && self.is_registered(made)),
            _ => false,
        }
    }

    /// Whether a socket was one of a runtime, which sets all of its own non-blocking: `stream.into_std()?`. A file is awaited first.
    fn is_of_runtime(&self, local: ExprId) -> bool {
        let Some(mut made) = self.source_of(local) else { return false };
        while let Expr::Try { base: inner } | Expr::MethodCall { receiver: inner, .. } = self.body.expr(made) {
            if self.name_of_callee(made).is_some_and(|name| name.as_str() == "into_std") {
                let of_runtime = |callee: &DefId| self.program.crate_facts(self.program.krate(callee.krate).name.as_str());
                let callees = self.callees(made);
                return !callees.is_empty() && callees.iter().all(|it| of_runtime(it).is_some_and(|facts| facts.runtime.is_some()));
            }
            made = *inner;
        }
        false
    }

    /// What the value of a local comes out of: what a `let` gives it, or what the pattern looks at that binds it.
    pub(super) fn source_of(&self, local: ExprId) -> Option<ExprId> {
        let &pat = self.scopes.locals.get(&local)?;
        self.first_value(local).or_else(|| self.taken_from(pat))
    }

    fn is_made_nonblocking(&self, local: ExprId) -> bool {
        let Some(mut made) = self.first_value(local) else { return false };
        loop {
            match self.body.expr(made) {
                Expr::Try { base } | Expr::Await { base } => made = *base,
                Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "unwrap" | "expect") => made = *receiver,
                _ => break,
            }
        }
        let Callee::Known(targets) = self.inference.callee(made) else { return false };
        let body = targets.first().filter(|target| self.program.is_workspace(target.def)).and_then(|target| self.program.body(target.def));
        body.is_some_and(|body| body.exprs.iter().any(|expr| sets_nonblocking(body, expr)))
    }
}

fn sets_nonblocking(body: &Body, expr: &Expr) -> bool {
    set_nonblocking(body, expr) == Some(true)
}

/// What a call sets a socket to, where it does.
fn set_nonblocking(body: &Body, expr: &Expr) -> Option<bool> {
    let Expr::MethodCall { method, args, .. } = expr else { return None };
    match (method.as_str(), &**args) {
        ("set_nonblocking", [yes]) => Some(*body.expr(*yes) == Expr::Literal(Literal::Bool(true))),
        _ => None,
    }
}

/// Whether an expression names the answer, or compares something with it.
pub(super) fn mentions(body: &Body, expr: &Expr) -> bool {
    match expr {
        Expr::Path(path) => path.last().is_some_and(|last| ANSWERS.contains(&last.name.as_str())),
        Expr::Match { arms, .. } => arms.iter().any(|arm| pattern_mentions(body, arm.pat)),
        Expr::Let { pat, .. } => pattern_mentions(body, *pat),
        Expr::Macro(call) => matches!(call.form, MacroForm::Matches { pat, .. } if pattern_mentions(body, pat)),
        _ => false,
    }
}

fn pattern_mentions(body: &Body, pat: PatId) -> bool {
    let is_answer = |path: &crate::syntax::ir::Path| path.last().is_some_and(|last| ANSWERS.contains(&last.name.as_str()));
    match body.pat(pat) {
        Pat::Path(path) => is_answer(path),
        Pat::TupleStruct { path, elements } => is_answer(path) || elements.iter().any(|&it| pattern_mentions(body, it)),
        Pat::Tuple(parts) | Pat::Or(parts) => parts.iter().any(|&it| pattern_mentions(body, it)),
        Pat::Ref { pat, .. } | Pat::Bind { sub: Some(pat), .. } => pattern_mentions(body, *pat),
        _ => false,
    }
}
