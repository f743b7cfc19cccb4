//! Where an opened file goes: what is done with it there says itself how long it takes, unless the file is kept, given back or out of
//! sight.

use super::TypedBody;
use super::slots::keeps_value;
use crate::syntax::ir::{Expr, ExprId, PatId, Stmt};

/// How many names and wrappers a file passes on its way.
const HOPS: usize = 6;

impl TypedBody<'_> {
    /// Whether a call only opens a file that stays in sight.
    pub(super) fn only_opens(&self, call: ExprId) -> bool {
        let facts = self.facts(call);
        let opens = !facts.is_empty() && facts.iter().all(|(_, facts)| facts.blocks.as_ref().is_some_and(|it| it.opens));
        opens && !self.is_out_of_sight(call, HOPS)
    }

    /// Whether a file, or what wraps it, leaves the body, or is given to code that nobody reads: a closure of the caller, a library that
    /// is not declared.
    fn is_out_of_sight(&self, file: ExprId, hops: usize) -> bool {
        let Some(around) = self.parents[file.0 as usize] else { return true };
        match self.body.expr(around) {
            Expr::Try { .. } | Expr::Ref { .. } | Expr::Tuple(_) | Expr::Array(_) => self.is_out_of_sight(around, hops),
            Expr::Return(_) | Expr::Struct { .. } | Expr::Closure { .. } => true,
            Expr::Assign { right, .. } => *right == file,
            Expr::If { condition, .. } if *condition != file => self.is_out_of_sight(around, hops),
            Expr::Match { scrutinee, .. } if *scrutinee != file => self.is_out_of_sight(around, hops),
            Expr::Block(block) if block.tail == Some(file) => self.is_out_of_sight(around, hops),
            Expr::MethodCall { receiver, method, args, .. } if *receiver == file => match method.as_str() {
                _ if keeps_value(*method) => self.is_out_of_sight(around, hops),
                "ok" | "or_else" | "by_ref" | "take" => self.is_out_of_sight(around, hops),
                "map" | "and_then" => {
                    args.first().is_none_or(|&closure| self.is_lost_in(closure, hops)) || self.is_out_of_sight(around, hops)
                }
                _ => false,
            },
            Expr::Call { args, .. } | Expr::MethodCall { args, .. } if args.contains(&file) => {
                let Some(left) = hops.checked_sub(1) else { return true };
                if self.may_enter_own(around) || self.facts(around).iter().any(|(_, it)| it.blocks.is_some() || it.blocks_as.is_some()) {
                    return false;
                }
                let name = self.name_of_callee(around).map_or("", |name| name.as_str());
                let is_wrapped = matches!(name, "Ok" | "Some") || self.may_enter_std(around);
                if is_wrapped { self.is_out_of_sight(around, left) } else { !matches!(name, "from_std" | "from") }
            }
            Expr::Block(block) => block.stmts.iter().any(|stmt| match stmt {
                Stmt::Let { pat, init, .. } => *init == Some(file) && self.is_bound_out_of_sight(*pat, hops),
                Stmt::Expr { .. } => false,
            }),
            Expr::Let { pat, scrutinee } if *scrutinee == file => self.is_bound_out_of_sight(*pat, hops),
            Expr::Match { scrutinee, arms } if *scrutinee == file => {
                arms.iter().any(|arm| !self.is_variant(arm.pat, "Err") && self.is_bound_out_of_sight(arm.pat, hops))
            }
            _ => false,
        }
    }

    fn is_bound_out_of_sight(&self, pat: PatId, hops: usize) -> bool {
        let Some(left) = hops.checked_sub(1) else { return true };
        let is_lost = |name: PatId| self.binds(pat, name) && self.uses(name).into_iter().any(|place| self.is_out_of_sight(place, left));
        (0..self.body.pats.len() as u32).map(PatId).any(is_lost)
    }

    fn is_lost_in(&self, closure: ExprId, hops: usize) -> bool {
        match self.body.expr(closure) {
            Expr::Closure { params, .. } => params.iter().any(|param| self.is_bound_out_of_sight(param.pat, hops)),
            // `.map(BufReader::new)`
            Expr::Path(_) => false,
            _ => true,
        }
    }
}
