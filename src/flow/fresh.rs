//! Directories that were made anew a moment ago: nothing is in them yet, so that what is read only where it exists is not read.

use super::TypedBody;
use super::slots::{is_same_value, keeps_value};
use crate::infer::Callee;
use crate::syntax::ir::{Body, Expr, ExprId, Pat, PatId, Stmt};
use crate::text::Symbol;

/// How many steps a result is unwrapped.
const STEPS: usize = 8;

impl TypedBody<'_> {
    /// Whether a name is that of a directory which was made anew before, and was not filled in this body since, as far as that shows: by
    /// `create_dir`, by a function of the project that gives one, or under a name that nobody else has. `joined` is the name of the file
    /// in it that matters, if it is a certain one.
    pub(super) fn is_fresh(&self, place: ExprId, joined: Option<ExprId>) -> bool {
        let Some(&pat) = self.scopes.locals.get(&place) else { return false };
        if !self.types().is_path(self.inference.type_of(place)) {
            return false;
        }
        let given = || self.first_value(place).is_some_and(|value| self.is_unique(value) || self.gives_fresh(value));
        (self.is_made_before(place, pat) || given()) && self.is_left_alone(place, pat, joined)
    }

    /// Whether a value is a path with a name that was never there: `base.join(Uuid::new_v4().to_string())`.
    fn is_unique(&self, value: ExprId) -> bool {
        let Expr::MethodCall { method, args, .. } = self.body.expr(value) else { return false };
        let is_id = |id: &ExprId| {
            let facts = self.facts(*id);
            !facts.is_empty() && facts.iter().all(|(_, facts)| facts.unique)
        };
        method.as_str() == "join" && args.iter().any(|&arg| self.body.descendants(arg).iter().any(is_id))
    }

    /// Whether a value comes out of a function of the project that gives the path of a directory only after it made that anew.
    fn gives_fresh(&self, value: ExprId) -> bool {
        let call = self.unwrapped_call(value);
        let [callee] = *self.callees(call) else { return false };
        let makes =
            |body: &Body| body.exprs.iter().any(|expr| body.callee_name(expr).is_some_and(|it| it.as_str().starts_with("create_dir")));
        if !self.program.is_workspace(callee) || !self.program.body(callee).is_some_and(makes) {
            return false;
        }
        TypedBody::new(self.program, callee, self.arguments).is_some_and(|body| body.returns_fresh())
    }

    fn returns_fresh(&self) -> bool {
        let returned = self.body.exprs.iter().filter_map(|expr| if let Expr::Return(value) = expr { *value } else { None });
        let ends = returned.chain(self.branches(self.body.root)).filter(|&end| self.called(end) != "Err" && !self.leaves(end));
        let paths: Vec<ExprId> = ends
            .map(|end| match self.body.expr(end) {
                Expr::Call { args, .. } if args.len() == 1 && matches!(self.inference.callee(end), Callee::Constructor(_)) => args[0],
                _ => end,
            })
            .collect();
        !paths.is_empty() && paths.iter().all(|&path| self.is_fresh(path, None))
    }

    /// Whether each way to a place passes the making of the directory: an earlier statement that leaves where it fails, or the good arm
    /// of a match on it.
    fn is_made_before(&self, place: ExprId, pat: PatId) -> bool {
        let mut inner = place;
        self.ancestors(place).any(|around| {
            let part = std::mem::replace(&mut inner, around);
            match self.body.expr(around) {
                Expr::Block(block) => {
                    let values = block.before(part).filter_map(|stmt| match stmt {
                        Stmt::Expr { expr, .. } => Some(*expr),
                        Stmt::Let { init, .. } => *init,
                    });
                    let mut is_gone = false;
                    values.into_iter().any(|value| {
                        is_gone |= self.clears(value, pat);
                        self.is_unwrapped(value) && self.makes(value, pat, is_gone)
                    })
                }
                Expr::Match { scrutinee, arms } => {
                    let is_good = arms.iter().any(|arm| arm.body == part && self.is_variant(arm.pat, "Ok"));
                    is_good && self.makes(*scrutinee, pat, false)
                }
                Expr::If { condition, then, .. } if *then == part => match self.body.expr(*condition) {
                    Expr::Let { pat: good, scrutinee } => self.is_variant(*good, "Ok") && self.makes(*scrutinee, pat, false),
                    _ => false,
                },
                _ => false,
            }
        })
    }

    /// Whether an expression makes the directory and fails where it is there already; `gone` where it is known not to be.
    fn makes(&self, expr: ExprId, pat: PatId, gone: bool) -> bool {
        let call = self.unwrapped_call(expr);
        let is_it = match self.called(call) {
            "create_dir" => true,
            "create_dir_all" => gone,
            _ => false,
        };
        is_it && !self.may_enter_own(call) && self.is_given(call, pat)
    }

    /// Whether nothing of this path is there after a statement: `if path.exists() { return .. }`, with a removal in the place of leaving.
    fn clears(&self, stmt: ExprId, pat: PatId) -> bool {
        let Expr::If { condition, then, otherwise: None } = self.body.expr(stmt) else { return false };
        let Expr::MethodCall { receiver, method, .. } = self.body.expr(*condition) else { return false };
        let removes = |id: ExprId| {
            let name = self.called(id);
            (name.contains("remove") || name.contains("delete")) && self.is_given(id, pat)
        };
        method.as_str() == "exists"
            && self.scopes.locals.get(receiver) == Some(&pat)
            && (self.leaves(*then) || self.body.descendants(*then).into_iter().any(removes))
    }

    /// Whether a call is given a name, or another name of the same letters.
    fn is_given(&self, call: ExprId, pat: PatId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return false };
        let name = |pat: PatId| match self.body.pat(pat) {
            Pat::Bind { name, .. } => Some(*name),
            _ => None,
        };
        args.iter().any(|&arg| {
            let place = self.place_behind(arg);
            self.scopes.locals.get(&place).is_some_and(|&it| it == pat || name(it).is_some() && name(it) == name(pat))
        })
    }

    /// Whether nothing puts something into the directory before this place: what is joined to its name is another file, and it is given
    /// to functions of the project alone.
    fn is_left_alone(&self, place: ExprId, pat: PatId, joined: Option<ExprId>) -> bool {
        self.uses(pat).into_iter().take_while(|&site| site < place).all(|site| {
            let mut at = site;
            loop {
                let Some(around) = self.parents[at.0 as usize] else { return true };
                match self.body.expr(around) {
                    Expr::Ref { .. } => {}
                    Expr::MethodCall { receiver, method, args, .. } if *receiver == at => match method.as_str() {
                        "join" => return joined.is_some_and(|name| args.iter().all(|&other| self.is_other_name(name, other))),
                        "exists" | "try_exists" | "is_dir" | "display" | "to_string_lossy" => return true,
                        _ if !is_same_value(*method) => return false,
                        _ => {}
                    },
                    Expr::Call { .. } | Expr::MethodCall { .. } => {
                        let makes_or_removes = ["create_dir", "remove"].iter().any(|it| self.called(around).starts_with(it));
                        let is_constructor = matches!(self.inference.callee(around), Callee::Constructor(_));
                        return makes_or_removes || is_constructor || self.may_enter_own(around);
                    }
                    Expr::Block(_) | Expr::Macro(_) => return true,
                    _ => return false,
                }
                at = around;
            }
        })
    }

    fn is_other_name(&self, one: ExprId, other: ExprId) -> bool {
        match (self.body.expr(one), self.body.expr(other)) {
            (Expr::Literal(a), Expr::Literal(b)) => a != b,
            (Expr::Path(a), Expr::Path(b)) => a.last().map(|it| it.name) != b.last().map(|it| it.name),
            _ => false,
        }
    }

    /// Whether the value of an expression is there only where it is a good one: `result?`, `result.unwrap()`.
    fn is_unwrapped(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Try { .. } => true,
            Expr::MethodCall { method, .. } => matches!(method.as_str(), "unwrap" | "expect"),
            _ => false,
        }
    }

    /// The call whose result a value is, without what only turns its errors into others.
    fn unwrapped_call(&self, mut value: ExprId) -> ExprId {
        for _ in 0..STEPS {
            value = match self.body.expr(value) {
                Expr::Try { base } | Expr::Await { base } => *base,
                Expr::MethodCall { receiver, method, .. } if keeps_value(*method) => *receiver,
                _ => break,
            };
        }
        value
    }

    /// What is named, without borrows and conversions around it.
    fn place_behind(&self, mut expr: ExprId) -> ExprId {
        for _ in 0..STEPS {
            expr = match self.body.expr(expr) {
                Expr::Ref { operand, .. } => *operand,
                Expr::MethodCall { receiver, method, args, .. } if args.is_empty() && is_same_value(*method) => *receiver,
                _ => break,
            };
        }
        expr
    }

    /// The name of what a call names; empty for all else.
    fn called(&self, expr: ExprId) -> &'static str {
        self.name_of_callee(expr).map_or("", Symbol::as_str)
    }
}
