//! Whether code that gives a `Result` can give an error that nobody has seen.

use super::TypedBody;
use crate::infer::TyKind;
use crate::resolve::DefId;
use crate::syntax::ir::{BlockKind, Body, Expr, ExprId, MacroForm, PatId, Stmt};
use crate::text::Symbol;

/// Macros that return an error from the code around them.
const RETURNING: [&str; 6] = ["bail", "ensure", "ensure_eq", "ensure_whatever", "whatever", "try"];

/// Adapters that give a future or a result with the same outcome.
const ADAPTERS: [&str; 12] = [
    "instrument",
    "in_current_span",
    "with_current_subscriber",
    "with_subscriber",
    "boxed",
    "boxed_local",
    "map",
    "map_err",
    "context",
    "with_context",
    "wrap_err",
    "wrap_err_with",
];

/// Adapters of a future whose outcome is that of the future which their closure gives, in the end.
const ENDINGS: [&str; 2] = ["then", "or_else"];

/// Macros that tell somebody what is wrong.
const COMPLAINTS: [&str; 5] = ["error", "warn", "eprintln", "slog_error", "slog_warn"];

/// How many functions deep errors are followed.
const MAX_DEPTH: usize = 6;

impl TypedBody<'_> {
    /// Whether the futures of the task behind a handle that a call gives surely end without an error, or after somebody looked at it:
    /// with the outcome nothing is lost. The call spawns the task itself, or calls a function of the workspace that does.
    pub(super) fn loses_no_error(&self, spawn: ExprId) -> bool {
        Failing { body: self, entered: &mut Vec::new() }.spawns_well(spawn)
    }
}

/// One body on the way of an error.
struct Failing<'a, 'p> {
    body: &'a TypedBody<'p>,
    /// The functions that are being looked at: one that calls itself gives no error of its own by that.
    entered: &'a mut Vec<DefId>,
}

impl<'p> Failing<'_, 'p> {
    fn spawns_well(&mut self, spawn: ExprId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.body.expr(spawn) else { return false };
        let callees = self.body.callees(spawn);
        if !callees.is_empty() && callees.iter().all(|&callee| self.is_own(callee) && !self.body.is_async_fn(callee)) {
            let hands_out = |inner: &mut Failing<'_, 'p>| inner.hands_out_well(inner.body.body.root);
            if callees.iter().all(|&callee| self.enter(callee, hands_out)) {
                return true;
            }
        }
        let mut seen = false;
        for &arg in args {
            match self.ends_well(arg) {
                Some(true) => seen = true,
                Some(false) => return false,
                None => {}
            }
        }
        seen
    }

    /// Whether the value of `expr` is the handle of a task that ends well.
    fn hands_out_well(&mut self, expr: ExprId) -> bool {
        match self.body.body.expr(expr) {
            Expr::Block(block) if block.kind == BlockKind::Plain => block.tail.is_some_and(|tail| self.hands_out_well(tail)),
            Expr::Path(_) => self.init_of(expr).is_some_and(|init| self.hands_out_well(init)),
            Expr::Call { .. } | Expr::MethodCall { .. } => self.spawns_well(expr),
            _ => false,
        }
    }

    /// Whether a future surely ends well; `None` for what is no future in sight.
    fn ends_well(&mut self, expr: ExprId) -> Option<bool> {
        if self.is_driver(expr) {
            return Some(true);
        }
        match self.body.body.expr(expr) {
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => Some(self.never_fails(expr)),
            Expr::Block(block) => self.ends_well(block.tail?),
            Expr::MethodCall { method, .. } if method.as_str() == "inspect_err" => Some(true),
            Expr::MethodCall { method, args, .. } if self.panics_on_error(*method, args) => Some(true),
            Expr::MethodCall { method, args, .. } if ENDINGS.contains(&method.as_str()) => {
                args.first().map(|&closure| self.gives_well(closure))
            }
            Expr::MethodCall { method, args, .. } if method.as_str() == "map_err" && self.looks_at_its_argument(*args.first()?) => {
                Some(true)
            }
            Expr::MethodCall { receiver, method, .. } if ADAPTERS.contains(&method.as_str()) => self.ends_well(*receiver),
            Expr::Path(_) => self.ends_well(self.init_of(expr)?),
            Expr::Call { args, .. } | Expr::MethodCall { args, .. } => {
                let callees = self.body.callees(expr);
                // `Box::pin(future)`, `unconstrained(future)`
                if let ([future], [wrapper]) = (&**args, &*callees)
                    && !self.body.is_async_fn(*wrapper)
                    && !self.body.program.is_workspace(*wrapper)
                {
                    return self.ends_well(*future);
                }
                if callees.is_empty() {
                    return None;
                }
                if callees.iter().all(|&callee| self.body.is_async_fn(callee)) {
                    return Some(self.callees_never_fail(&callees));
                }
                let gives_one = |inner: &mut Failing<'_, 'p>| inner.gives_future_that_ends_well();
                callees.iter().all(|&callee| self.is_own(callee) && self.enter(callee, gives_one)).then_some(true)
            }
            _ => None,
        }
    }

    /// Whether the only thing that a function gives is a future that surely ends well.
    fn gives_future_that_ends_well(&mut self) -> bool {
        let body = self.body.body;
        let leaves = |id: ExprId| matches!(body.expr(id), Expr::Return(_) | Expr::Try { .. });
        !body.own_code(body.root).into_iter().any(leaves) && self.ends_well(body.root) == Some(true)
    }

    /// Whether the future that a closure gives surely ends well.
    fn gives_well(&mut self, closure: ExprId) -> bool {
        match self.body.body.expr(closure) {
            Expr::Closure { body: inner, .. } => self.ends_well(*inner) == Some(true),
            _ => false,
        }
    }

    /// Whether a future is of a type whose error also comes out of another handle.
    fn is_driver(&self, expr: ExprId) -> bool {
        let facts = self.body.inference.type_of(expr).adt().and_then(|(def, _)| self.body.program.facts(def));
        facts.is_some_and(|facts| facts.gone)
    }

    fn init_of(&self, path: ExprId) -> Option<ExprId> {
        self.body.init_of(*self.body.scopes.locals.get(&path)?)
    }

    fn is_own(&self, callee: DefId) -> bool {
        let program = self.body.program;
        program.is_workspace(callee) && !program.is_trait_member(callee)
    }

    fn callees_never_fail(&mut self, callees: &[DefId]) -> bool {
        let never = |inner: &mut Failing<'_, 'p>| inner.never_fails(inner.body.body.root);
        !callees.is_empty() && callees.iter().all(|&callee| self.is_own(callee) && self.enter(callee, never))
    }

    /// Asks about the body of another function.
    fn enter(&mut self, callee: DefId, ask: impl FnOnce(&mut Failing<'_, 'p>) -> bool) -> bool {
        if self.entered.contains(&callee) {
            return true;
        }
        if self.entered.len() >= MAX_DEPTH {
            return false;
        }
        let Some(body) = TypedBody::new(self.body.program, callee, self.body.arguments) else { return false };
        self.entered.push(callee);
        let answer = ask(&mut Failing { body: &body, entered: self.entered });
        self.entered.pop();
        answer
    }

    /// Whether the code under `root` (a body's root or an async block) surely gives `Ok`, or an error that was looked at.
    fn never_fails(&mut self, root: ExprId) -> bool {
        let body = self.body.body;
        let fails = body.own_code(root).into_iter().any(|id| match body.expr(id) {
            Expr::Missing => true,
            Expr::Try { base } => !self.gives_no_error(*base),
            Expr::Return(Some(value)) => !self.gives_no_error(*value),
            Expr::Macro(call) => {
                let returns = call.path.last().is_some_and(|name| RETURNING.contains(&name.name.as_str()));
                returns || matches!(call.form, MacroForm::Opaque)
            }
            _ => false,
        });
        !fails && self.gives_no_error(root)
    }

    /// Whether a value is surely `Ok`, an error that says nothing or was looked at, or none at all.
    fn gives_no_error(&mut self, value: ExprId) -> bool {
        let body = self.body.body;
        match body.expr(value) {
            // Without a value at the end the code does not get there.
            Expr::Block(block) => block.tail.is_none_or(|tail| self.gives_no_error(tail)),
            Expr::If { then, otherwise: Some(otherwise), .. } => self.gives_no_error(*then) && self.gives_no_error(*otherwise),
            Expr::Match { arms, .. } => arms.iter().all(|arm| self.gives_no_error(arm.body)),
            Expr::Return(_) | Expr::Continue(_) | Expr::Break { value: None, .. } => true,
            Expr::Call { .. } if matches!(self.body.inference.type_of(value).kind(), TyKind::Never) => true,
            Expr::Path(_) => self.was_logged(value),
            Expr::Cast { operand, .. } => self.gives_no_error(*operand),
            Expr::Loop { body: inner, .. } => {
                body.descendants(*inner).into_iter().all(|id| !matches!(body.expr(id), Expr::Break { value: Some(_), .. }))
            }
            Expr::Await { base } => self.ends_well(*base) == Some(true) || self.says_nothing(value),
            Expr::Call { callee, args } => match body.expr(*callee) {
                Expr::Path(path) if path.last().is_some_and(|name| name.name.as_str() == "Ok") => true,
                Expr::Path(path) if path.last().is_some_and(|name| name.name.as_str() == "Err") => {
                    args.iter().any(|&error| self.was_looked_at(error, value)) || self.stands_for_nothing(value)
                }
                _ => self.call_gives_no_error(value),
            },
            Expr::MethodCall { method, .. } if method.as_str() == "inspect_err" => true,
            Expr::MethodCall { receiver, method, args, .. } if ADAPTERS.contains(&method.as_str()) => {
                args.iter().any(|&adapter| self.looks_at_its_argument(adapter))
                    || self.panics_on_error(*method, args)
                    || self.gives_no_error(*receiver)
            }
            Expr::MethodCall { .. } => self.call_gives_no_error(value),
            _ => false,
        }
    }

    fn call_gives_no_error(&mut self, call: ExprId) -> bool {
        let callees = self.body.callees(call);
        let gives_back = |&callee: &DefId| self.body.program.facts(callee).is_some_and(|facts| facts.gone);
        !callees.is_empty() && callees.iter().all(gives_back) || self.says_nothing(call) || self.callees_never_fail(&callees)
    }

    /// Whether the type of a result has an error that says nothing.
    fn says_nothing(&self, result: ExprId) -> bool {
        let ty = self.body.inference.type_of(result);
        self.body.types().result(ty).is_some() && !self.body.can_fail(ty)
    }

    /// Whether an error stands in for one that says nothing: `if sender.send(x).is_err() { return Err(..) }`.
    fn stands_for_nothing(&self, error: ExprId) -> bool {
        let mut inner = error;
        while let Some(around) = self.body.parents[inner.0 as usize] {
            match self.body.body.expr(around) {
                Expr::If { condition, then, .. } if inner == *then => match self.body.body.expr(*condition) {
                    Expr::MethodCall { receiver, method, .. } if method.as_str() == "is_err" => return self.says_nothing(*receiver),
                    _ => return false,
                },
                Expr::Block(_) | Expr::Return(_) => inner = around,
                _ => return false,
            }
        }
        false
    }

    /// Whether a statement in a block around `at` does something with what is in `error` first, or, where the error is made
    /// there and says nothing else, one in the block that gives it logs what is wrong.
    fn was_looked_at(&self, error: ExprId, at: ExprId) -> bool {
        let body = self.body.body;
        let names: Vec<PatId> = body.descendants(error).into_iter().filter_map(|id| self.body.scopes.locals.get(&id).copied()).collect();
        let mut below = at;
        let mut is_innermost = true;
        while let Some(around) = self.body.parents[below.0 as usize] {
            match body.expr(around) {
                Expr::Closure { .. } => return false,
                Expr::Block(block) => {
                    let tells = |expr: ExprId| self.mentions(expr, &names) || is_innermost && names.is_empty() && is_log(body, expr);
                    if block.before(below).any(|stmt| matches!(stmt, Stmt::Expr { expr, .. } if tells(*expr))) {
                        return true;
                    }
                    is_innermost = false;
                }
                _ => {}
            }
            below = around;
        }
        false
    }

    /// Whether a statement before the one that gives a result logs what is wrong with it: `if let Err(error) = &result { warn!(..) }`.
    fn was_logged(&self, result: ExprId) -> bool {
        let body = self.body.body;
        let Some(&name) = self.body.scopes.locals.get(&result) else { return false };
        let Some(Expr::Block(block)) = self.body.parents[result.0 as usize].map(|around| body.expr(around)) else { return false };
        block.tail == Some(result)
            && block.stmts.iter().any(|stmt| match stmt {
                Stmt::Expr { expr, .. } => {
                    let asks = match body.expr(*expr) {
                        Expr::If { condition: asked, .. } | Expr::Match { scrutinee: asked, .. } => self.mentions(*asked, &[name]),
                        _ => false,
                    };
                    asks && body.descendants(*expr).into_iter().any(|id| is_log(body, id))
                }
                Stmt::Let { .. } => false,
            })
    }

    /// Whether a closure does something with its argument before it gives its value.
    fn looks_at_its_argument(&self, closure: ExprId) -> bool {
        let body = self.body.body;
        let Expr::Closure { params, body: inner, .. } = body.expr(closure) else { return false };
        let Expr::Block(block) = body.expr(*inner) else { return false };
        let names: Vec<PatId> = params.iter().map(|param| param.pat).collect();
        block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Expr { expr, .. } if self.mentions(*expr, &names)))
    }

    /// Whether a call makes a panic of an error: nobody sees that either, but it is no lost error.
    fn panics_on_error(&self, method: Symbol, args: &[ExprId]) -> bool {
        matches!(method.as_str(), "map_err" | "or_else" | "unwrap_or_else") && args.iter().any(|&adapter| self.body.is_fatal(adapter))
    }

    fn mentions(&self, expr: ExprId, names: &[PatId]) -> bool {
        let local = |id: ExprId| self.body.scopes.locals.get(&id);
        self.body.body.descendants(expr).into_iter().any(|id| local(id).is_some_and(|pat| names.contains(pat)))
    }
}

/// Whether a statement is a macro that logs what is wrong: `error!(..)`, `log::warn!(..)`.
fn is_log(body: &Body, expr: ExprId) -> bool {
    matches!(body.expr(expr), Expr::Macro(call) if call.path.last().is_some_and(|name| COMPLAINTS.contains(&name.name.as_str())))
}
