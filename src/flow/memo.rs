//! What a method does only while a place that it fills is still empty: `if let Some(known) = self.known.load() { return known }`, then the
//! work, then `self.known.store(..)`.

use super::TypedBody;
use crate::infer::TyKind;
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, Stmt, UnaryOp};

impl TypedBody<'_> {
    /// Whether an expression is evaluated only while a place that others share is empty, which the body fills. A map has a place for each
    /// key, and is none.
    pub(super) fn is_memo(&self, expr: ExprId) -> bool {
        let filled = self.filled.get_or_init(|| self.filled_places());
        let is_filled = |place: Option<ExprId>| {
            place.is_some_and(|place| filled.iter().any(|&other| self.same_place(place, other)) || self.is_static_cell(place))
        };
        let mut inner = expr;
        while let Some(around) = self.parents[inner.0 as usize] {
            let found = match self.body.expr(around) {
                Expr::If { condition, then, .. } if inner != *condition => is_filled(self.empty(*condition, inner == *then)),
                Expr::Block(block) => block.before(inner).any(|stmt| match stmt {
                    Stmt::Expr { expr, .. } => match self.body.expr(*expr) {
                        Expr::If { condition, then, otherwise: None } if self.leaves(*then) => is_filled(self.empty(*condition, false)),
                        _ => false,
                    },
                    Stmt::Let { .. } => false,
                }),
                _ => false,
            };
            if found {
                return true;
            }
            inner = around;
        }
        false
    }

    /// The place that is empty where a condition holds, or where it does not.
    fn empty(&self, condition: ExprId, holds: bool) -> Option<ExprId> {
        match self.body.expr(condition) {
            Expr::Let { pat, scrutinee } if !holds && self.is_variant(*pat, "Some") => self.place_in(*scrutinee, false),
            Expr::MethodCall { receiver, method, .. } => match (method.as_str(), holds) {
                ("is_none", true) | ("is_some", false) => self.place_in(*receiver, false),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a place is a static that is filled once for ever, whoever does it, and that is asked for its value: `CELL.get()`.
    fn is_static_cell(&self, place: ExprId) -> bool {
        if !matches!(self.body.expr(place), Expr::Path(_)) || self.scopes.locals.contains_key(&place) {
            return false;
        }
        let Some(call) = self.parents[place.0 as usize] else { return false };
        let Expr::MethodCall { method, .. } = self.body.expr(call) else { return false };
        let is_cell = |of: DefId| self.program.members(of).iter().any(|&it| self.program.facts(it).is_some_and(|facts| facts.once));
        let callees = self.callees(call);
        method.as_str() == "get" && !callees.is_empty() && callees.iter().all(|&it| self.program.def(it).parent.is_some_and(is_cell))
    }

    /// The places of a shared `self`, and names, that the body puts something into; what it is lent to change is its caller's own.
    fn filled_places(&self) -> Vec<ExprId> {
        let is_shared = self.body.self_pat.is_none_or(|pat| matches!(self.inference.type_of_pat(pat).kind(), TyKind::Ref(_, false)));
        if !is_shared {
            return Vec::new();
        }
        let fills = self.body.exprs.iter().filter_map(|expr| match expr {
            Expr::MethodCall { receiver, method, args, .. } => {
                let puts = matches!(method.as_str(), "store" | "set" | "replace" | "swap" | "insert" | "get_or_insert" | "get_or_init");
                (puts && args.len() == 1).then_some(*receiver)
            }
            Expr::Assign { left, .. } => match self.body.expr(*left) {
                Expr::Unary { op: UnaryOp::Deref, operand } => Some(*operand),
                _ => None,
            },
            _ => None,
        });
        let is_lent = |place: ExprId| matches!(self.inference.type_of(place).kind(), TyKind::Ref(_, true));
        fills.filter_map(|place| self.place_in(place, true)).filter(|&place| !is_lent(place)).collect()
    }

    /// The field or name that a chain of calls asks for a value or a guard; calls with arguments, keys say, only where `keyed` says so.
    fn place_in(&self, mut at: ExprId, keyed: bool) -> Option<ExprId> {
        loop {
            at = match self.body.expr(at) {
                Expr::MethodCall { receiver, args, .. } if keyed || args.is_empty() => *receiver,
                Expr::Ref { operand, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => *operand,
                Expr::Await { base } | Expr::Try { base } => *base,
                Expr::Field { .. } | Expr::Path(_) => return Some(at),
                _ => return None,
            };
        }
    }
}
