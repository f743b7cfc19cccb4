//! Effects that are over soon: files that the kernel shows of itself, small files, sleeping for some milliseconds, a few rounds.

use super::{Likely, TypedBody};
use crate::catalog::Effect;
use crate::syntax::ir::{BinaryOp, Expr, ExprId, Literal};

impl TypedBody<'_> {
    /// How light a call with this effect is, by its arguments or by what becomes of what it gives; [`Likely::Always`] where it may take
    /// long.
    pub fn weight(&self, call: ExprId, effect: Effect) -> Likely {
        match effect {
            Effect::Fs if self.is_in_kernel(call) || self.is_small_file(call) => Likely::Light,
            Effect::Cpu if self.has_few_rounds(call) => Likely::Light,
            Effect::Wait if self.waits_for_room(call) => Likely::Light,
            Effect::Fs if !self.is_repeated(call) && self.only_opens(call) => Likely::Open,
            Effect::Sleep => match self.slept_micros(call) {
                Some(..=1_000) if !self.is_repeated(call) => Likely::Moment,
                Some(..50_000) => Likely::Light,
                _ => Likely::Always,
            },
            _ => Likely::Always,
        }
    }

    /// Whether a call parks the thread while a queue of the project's own is full: `while queue.len() >= 10 { queue = room.wait(queue); }`.
    /// Mostly there is room, as in a channel with bounds.
    fn waits_for_room(&self, call: ExprId) -> bool {
        if self.name_of_callee(call).is_none_or(|name| name.as_str() != "wait") {
            return false;
        }
        let mut around = self.ancestors(call);
        around.any(|id| match self.body.expr(id) {
            Expr::While { condition, .. } => match self.body.expr(*condition) {
                Expr::Binary { op: BinaryOp::Ge | BinaryOp::Gt, left, right } => {
                    self.is_length(*left) && !matches!(self.body.expr(*right), Expr::Literal(Literal::Int(Some(0), _)))
                }
                _ => false,
            },
            _ => false,
        })
    }

    fn is_length(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Field { name, .. } | Expr::MethodCall { method: name, .. } => matches!(name.as_str(), "len" | "length" | "size"),
            _ => false,
        }
    }

    /// The first argument of a call in microseconds, if it is a duration that is written where it stands.
    fn slept_micros(&self, call: ExprId) -> Option<u128> {
        let Expr::Call { args, .. } = self.body.expr(call) else { return None };
        let Expr::Call { callee, args } = self.body.expr(*args.first()?) else { return None };
        let (Expr::Path(path), Expr::Literal(Literal::Int(Some(number), _))) = (self.body.expr(*callee), self.body.expr(*args.first()?))
        else {
            return None;
        };
        match path.last()?.name.as_str() {
            "from_millis" => number.checked_mul(1_000),
            "from_micros" => Some(*number),
            "from_nanos" => Some(*number / 1_000),
            _ => None,
        }
    }
}
