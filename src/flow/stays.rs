//! Whether a value that is given away is still there, or can be made again as it was, when the one who got it loses it.

use super::TypedBody;
use super::slots::is_same_value;
use crate::catalog::OnDrop;
use crate::infer::Callee;
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, ItemKind, Literal, MacroForm, Pat, PatId, SelfParam, Stmt, TypeRef, UnaryOp};

/// How deep a value is looked into.
const DEPTH: usize = 12;

/// Methods through a shared reference whose result is gone from where it was, and whose next result is another one.
const TAKERS: &[&str] = &["recv", "try_recv", "recv_timeout", "pop", "steal", "next", "take", "swap", "replace", "remove", "drain"];

/// The parameters of the function around that a value is made of, a bit each: it stays where all that is given for them does.
pub(super) type Parameters = u32;

/// Where a value is given away.
#[derive(Clone, Copy)]
pub(super) struct Giving {
    /// The call that gets it.
    pub(super) call: ExprId,
    /// The loop that gives one in each turn: what was there before it stays for the next turn. `None` in a function that a loop calls.
    pub(super) turn: Option<ExprId>,
}

impl TypedBody<'_> {
    /// Whether all values that a call is given stay, where all that is given for some parameters does; `None` where one of them does not,
    /// or nobody knows.
    pub(super) fn values_stay(&self, giving: Giving) -> Option<Parameters> {
        let values = match self.body.expr(giving.call) {
            Expr::MethodCall { args, .. } => &**args,
            Expr::Call { args, .. } => args.split_first()?.1,
            _ => return None,
        };
        self.all_stay(values, giving, DEPTH)
    }

    fn all_stay(&self, values: &[ExprId], giving: Giving, depth: usize) -> Option<Parameters> {
        values.iter().try_fold(0, |found, &value| Some(found | self.part_stays(value, giving, depth)?))
    }

    /// The same for one value.
    pub(super) fn value_stays(&self, value: ExprId, giving: Giving) -> Option<Parameters> {
        self.part_stays(value, giving, DEPTH)
    }

    fn part_stays(&self, value: ExprId, giving: Giving, depth: usize) -> Option<Parameters> {
        let depth = depth.checked_sub(1)?;
        match self.body.expr(value) {
            Expr::Literal(_) | Expr::Closure { .. } => Some(0),
            Expr::Path(_) => match self.scopes.locals.get(&value) {
                Some(&pat) => self.local_stays(pat, giving, depth),
                None => Some(0),
            },
            Expr::Field { base: inner, .. }
            | Expr::Try { base: inner }
            | Expr::Unary { operand: inner, .. }
            | Expr::Cast { operand: inner, .. }
            | Expr::Ref { operand: inner, mutable: false, .. } => self.part_stays(*inner, giving, depth),
            Expr::Index { base, index } => self.all_stay(&[*base, *index], giving, depth),
            Expr::Binary { left, right, .. } => self.all_stay(&[*left, *right], giving, depth),
            Expr::Tuple(parts) | Expr::Array(parts) => self.all_stay(parts, giving, depth),
            Expr::Struct { fields, base, .. } => {
                let parts: Vec<_> = fields.iter().map(|field| field.value).chain(*base).collect();
                self.all_stay(&parts, giving, depth)
            }
            Expr::Block(block) if block.stmts.is_empty() => self.part_stays(block.tail?, giving, depth),
            Expr::Macro(call) => match &call.form {
                MacroForm::Args(parts) => self.all_stay(parts, giving, depth),
                MacroForm::Repeat(element, length) => self.all_stay(&[*element, *length], giving, depth),
                _ => None,
            },
            Expr::Await { base } => {
                let facts = self.facts(*base);
                let is_lock = !facts.is_empty() && facts.iter().all(|(_, facts)| facts.locks.is_some());
                match self.works_on(*base).and_then(|start| self.scopes.locals.get(&start)) {
                    _ if is_lock => self.part_stays(*base, giving, depth),
                    // What comes out of a connection that ends with the future is gone with it in any case.
                    Some(&pat) if self.ends_here(pat, giving.turn) => Some(0),
                    _ => None,
                }
            }
            Expr::Call { args, .. } if self.only_computes(value) => self.all_stay(args, giving, depth),
            Expr::MethodCall { receiver, method, args, .. } if is_same_value(*method) || self.leaves_as_it_is(value, method.as_str()) => {
                Some(self.part_stays(*receiver, giving, depth)? | self.all_stay(args, giving, depth)?)
            }
            _ => None,
        }
    }

    fn local_stays(&self, pat: PatId, giving: Giving, depth: usize) -> Option<Parameters> {
        if self.body.self_pat == Some(pat) || self.is_kept_before(giving, pat) || self.asks_only(pat) {
            return Some(0);
        }
        match giving.turn {
            Some(turn) if !self.is_made_in(turn, pat) => return Some(0),
            Some(_) => {}
            None => {
                if let Some(position) = self.body.params.iter().position(|param| self.binds(param.pat, pat)) {
                    return 1u32.checked_shl(position.try_into().ok()?);
                }
            }
        }
        self.part_stays(self.taken_from(pat)?, giving, depth)
    }

    /// Whether a local was made by awaiting something in the same turn of the loop, or in the function that the loop calls, and is no lock's
    /// guard.
    fn ends_here(&self, pat: PatId, turn: Option<ExprId>) -> bool {
        if turn.is_some_and(|turn| !self.is_made_in(turn, pat)) {
            return false;
        }
        let Some(made) = self.taken_from(pat) else { return false };
        let Expr::Await { base } = self.body.expr(self.unwrapped(made)) else { return false };
        let facts = self.facts(*base);
        facts.iter().all(|(_, facts)| facts.locks.is_none() && facts.cancel.as_ref().is_none_or(|cancel| !cancel.takes))
    }

    /// Whether a path call makes a value of its arguments alone: a constructor or a function that is not given anything to change.
    fn only_computes(&self, call: ExprId) -> bool {
        match self.inference.callee(call) {
            Callee::Constructor(_) => true,
            _ => self.callees_are(call, |signature| !matches!(signature.self_param, Some(SelfParam::RefMut))),
        }
    }

    /// Whether a method makes a value of what it looks at, and leaves it there.
    fn leaves_as_it_is(&self, call: ExprId, method: &str) -> bool {
        !TAKERS.contains(&method) && self.callees_are(call, |signature| signature.self_param != Some(SelfParam::RefMut))
    }

    fn callees_are(&self, call: ExprId, is: impl Fn(&crate::syntax::ir::Fn) -> bool) -> bool {
        let callees = self.callees(call);
        let changes = |it: &TypeRef| matches!(it, TypeRef::Ref(_, true));
        let is = |callee: &DefId| match &self.program.item(*callee).kind {
            ItemKind::Fn(signature) => is(signature) && !signature.flags.is_async && !signature.params.iter().any(changes),
            _ => false,
        };
        !callees.is_empty() && callees.iter().all(is)
    }

    /// Whether a local is the sender of a channel for one answer: `let (answer, wait) = oneshot::channel();`. Without the one who waits for
    /// it, there is nothing to answer.
    fn asks_only(&self, pat: PatId) -> bool {
        let Some(made) = self.made_with(pat, 0) else { return false };
        let around = self.body.exprs.iter().find_map(|expr| match expr {
            Expr::Block(block) => block.stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let { pat, init: Some(init), .. } if *init == made.call => Some(*pat),
                _ => None,
            }),
            _ => None,
        });
        let Some(Pat::Tuple(halves)) = around.map(|pat| self.body.pat(pat)) else { return false };
        let answers = |&half: &PatId| self.handle_type(self.inference.type_of_pat(half)).is_some_and(|it| it.on_drop == OnDrop::Answers);
        halves.get(1).is_some_and(answers)
    }

    /// Whether what a local holds, or a clone of it, was put into something that outlives the function before an expression is reached.
    fn is_kept_before(&self, giving: Giving, pat: PatId) -> bool {
        let mut inner = giving.call;
        self.ancestors(giving.call).any(|around| {
            let part = std::mem::replace(&mut inner, around);
            let Expr::Block(block) = self.body.expr(around) else { return false };
            let mut kept = None;
            for stmt in block.before(part) {
                if let Stmt::Expr { expr, .. } = stmt {
                    kept = self.kept_after(*expr, pat, kept, giving.turn);
                }
            }
            kept.is_some()
        })
    }

    /// The place that outlives the function in which what a local holds is kept behind a statement: `self.pending = Some(name.clone())`; before
    /// it, that was `kept`.
    pub(super) fn kept_after(&self, stmt: ExprId, pat: PatId, kept: Option<ExprId>, turn: Option<ExprId>) -> Option<ExprId> {
        self.keeps(stmt, pat, turn).or_else(|| self.notes(stmt, pat, turn)).or_else(|| kept.filter(|&place| !self.empties(stmt, place)))
    }

    /// The place that outlives the function in which a statement keeps what a local holds.
    pub(super) fn keeps(&self, stmt: ExprId, pat: PatId, turn: Option<ExprId>) -> Option<ExprId> {
        let Expr::Assign { left, right } = self.body.expr(stmt) else { return None };
        let is_shared = self.start_of(*left).is_some_and(|start| self.outlives(start, turn));
        (is_shared && self.mentions(*right, pat)).then_some(*left)
    }

    /// The flag that outlives the function, and that the function asks before all else, in which a statement notes what has come, of which
    /// nothing is used behind it: `self.stop = true;`.
    pub(super) fn notes(&self, stmt: ExprId, pat: PatId, turn: Option<ExprId>) -> Option<ExprId> {
        let Expr::Assign { left, right } = *self.body.expr(stmt) else { return None };
        let sets = *self.body.expr(right) == Expr::Literal(Literal::Bool(true));
        let is_shared = |flag: ExprId| self.start_of(flag).is_some_and(|start| self.outlives(start, turn));
        let behind = self.body.expr_span(left).end;
        let is_used = |(&site, &local): (&ExprId, &PatId)| self.binds(pat, local) && self.body.expr_span(site).start >= behind;
        (sets && is_shared(left) && self.is_asked_first(left) && !self.scopes.locals.iter().any(is_used)).then_some(left)
    }

    /// Whether the function begins with leaving where a flag is set.
    fn is_asked_first(&self, flag: ExprId) -> bool {
        let Some(Expr::Block(block)) = self.coroutine().map(|root| self.body.expr(root)) else { return false };
        let Some(Stmt::Expr { expr, .. }) = block.stmts.first() else { return false };
        let Expr::If { condition, then, .. } = *self.body.expr(*expr) else { return false };
        self.same_place(self.below_deref(condition), self.below_deref(flag)) && self.leaves(then)
    }

    fn below_deref(&self, place: ExprId) -> ExprId {
        match self.body.expr(place) {
            Expr::Unary { op: UnaryOp::Deref, operand } => *operand,
            _ => place,
        }
    }

    /// Whether a statement gives a place another value.
    fn empties(&self, stmt: ExprId, place: ExprId) -> bool {
        self.body.descendants(stmt).into_iter().any(|id| match self.body.expr(id) {
            Expr::Assign { left, .. } => self.same_place(*left, place),
            Expr::MethodCall { receiver, method, .. } => method.as_str() == "take" && self.same_place(*receiver, place),
            _ => false,
        })
    }
}
