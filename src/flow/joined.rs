//! Where the handles come from that are awaited.

use super::TypedBody;
use crate::syntax::ir::{Expr, ExprId, MacroForm, PatId};

/// Methods that put a handle into a collection.
const FILLING: [&str; 4] = ["push", "push_back", "push_front", "insert"];

/// Methods that change nothing of which tasks a collection holds, or only leave some out.
const READING: [&str; 14] = [
    "shrink_to_fit",
    "reserve",
    "len",
    "is_empty",
    "iter",
    "iter_mut",
    "into_iter",
    "drain",
    "pop",
    "next",
    "join_next",
    "join_all",
    "remove",
    "clear",
];

impl TypedBody<'_> {
    /// Whether all tasks behind a place that holds their handles, one or a collection, are spawned in this body, and none of them loses an
    /// error with its outcome.
    pub(super) fn holds_well_ended(&self, place: ExprId) -> bool {
        let Some(&pat) = self.scopes.locals.get(&place) else { return false };
        match self.init_of(pat) {
            Some(init) if self.spawned(init).is_some() => self.loses_no_error(init),
            Some(init) if self.is_empty_collection(init) => self.is_filled_well(pat),
            _ => false,
        }
    }

    /// `Vec::new()`, `vec![]`, `JoinSet::new()`, `Vec::with_capacity(n)`
    fn is_empty_collection(&self, init: ExprId) -> bool {
        match self.body.expr(init) {
            Expr::Call { callee, .. } => matches!(self.body.expr(*callee), Expr::Path(path)
                if path.last().is_some_and(|it| matches!(it.name.as_str(), "new" | "with_capacity" | "default"))),
            Expr::Macro(call) => matches!(&call.form, MacroForm::Args(args) if args.is_empty()),
            _ => false,
        }
    }

    /// Whether a collection gets nothing but handles of such tasks, and stays in this body.
    fn is_filled_well(&self, pat: PatId) -> bool {
        let mut is_filled = false;
        for site in self.uses(pat) {
            let Some(parent) = self.parents[site.0 as usize] else { return false };
            match self.body.expr(parent) {
                Expr::MethodCall { receiver, method, args, .. } if *receiver == site => match method.as_str() {
                    name if FILLING.contains(&name) => {
                        if !args.last().is_some_and(|&handle| self.is_well_ended(handle)) {
                            return false;
                        }
                        is_filled = true;
                    }
                    name if READING.contains(&name) => {}
                    // `set.spawn(future)`
                    name if name.starts_with("spawn") => {
                        if !self.loses_no_error(parent) {
                            return false;
                        }
                        is_filled = true;
                    }
                    _ => return false,
                },
                Expr::For { iter, .. } if *iter == site => {}
                // `join_all(handles)`
                Expr::Call { args, .. } if args.len() == 1 => {}
                _ => return false,
            }
        }
        is_filled
    }

    /// Whether a handle is that of such a task: the call that spawns it, or the name that this has.
    fn is_well_ended(&self, handle: ExprId) -> bool {
        match self.scopes.locals.get(&handle) {
            Some(&pat) => self.init_of(pat).is_some_and(|init| self.loses_no_error(init)),
            None => self.loses_no_error(handle),
        }
    }
}
