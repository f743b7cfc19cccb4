//! What of a body is evaluated before what, as far as its text says.

use std::cmp::Reverse;

use super::endless::leaves;
use crate::flow::TypedBody;
use crate::syntax::ir::{Expr, ExprId};

/// Positions in source order, from the first one to that after the last.
pub(super) type Range = (u32, u32);

/// The order of a body's expressions.
#[derive(Debug)]
pub(super) struct Order {
    /// For each expression by number: its position, and the position after the last of its parts.
    ranges: Vec<Range>,
    /// All loops.
    loops: Vec<Range>,
    /// The arms of each `if` and `match`, one list each.
    branches: Vec<Vec<Range>>,
    /// The arms that leave the code around them.
    exits: Vec<Range>,
}

impl Order {
    /// Reads a body whose expressions are given in source order.
    pub(super) fn of(body: &TypedBody<'_>, all: &[ExprId]) -> Self {
        let mut ranges = vec![(0, 0); body.body.exprs.len()];
        for (position, expr) in (0..).zip(all) {
            ranges[expr.0 as usize] = (position, position + 1);
        }
        for expr in all.iter().rev() {
            if let Some(parent) = body.parents[expr.0 as usize] {
                let end = ranges[expr.0 as usize].1;
                let range = &mut ranges[parent.0 as usize];
                range.1 = range.1.max(end);
            }
        }
        let mut order = Self { ranges, loops: Vec::new(), branches: Vec::new(), exits: Vec::new() };
        for &expr in all {
            match body.body.expr(expr) {
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => order.loops.push(order.range(expr)),
                Expr::If { then, otherwise, .. } => order.add_arms(body, [Some(*then), *otherwise].into_iter().flatten()),
                Expr::Match { arms, .. } => order.add_arms(body, arms.iter().map(|arm| arm.body)),
                _ => {}
            }
        }
        order
    }

    fn add_arms(&mut self, body: &TypedBody<'_>, arms: impl Iterator<Item = ExprId> + Clone) {
        self.branches.push(arms.clone().map(|arm| self.range(arm)).collect());
        let leaving: Vec<Range> = arms.filter(|&arm| leaves(body.body, arm)).map(|arm| self.range(arm)).collect();
        self.exits.extend(leaving);
    }

    /// Where an expression stands.
    pub(super) fn range(&self, expr: ExprId) -> Range {
        self.ranges[expr.0 as usize]
    }

    /// Whether an expression stands in a range.
    fn holds(&self, (start, end): Range, expr: ExprId) -> bool {
        (start..end).contains(&self.range(expr).0)
    }

    /// Whether an expression stands in a loop.
    pub(super) fn is_in_loop(&self, expr: ExprId) -> bool {
        self.loops.iter().any(|&range| self.holds(range, expr))
    }

    /// Whether an expression is evaluated before all of these, or in another arm, and never after one in the next turn of a loop.
    pub(super) fn is_before(&self, expr: ExprId, points: &[ExprId]) -> bool {
        let is_before = |&point: &ExprId| self.moment(expr) <= self.moment(point) || self.excludes(point, expr);
        let mut around = self.loops.iter().filter(|&&range| self.holds(range, expr));
        points.iter().all(is_before) && !around.any(|&range| points.iter().any(|&point| self.holds(range, point)))
    }

    /// Whether two expressions stand in different arms of one `if` or `match`, or the first one in an arm that leaves before the other:
    /// only one of them runs.
    pub(super) fn excludes(&self, one: ExprId, other: ExprId) -> bool {
        let arm = |arms: &[Range], expr| arms.iter().position(|&range| self.holds(range, expr));
        let leaves = self.exits.iter().any(|&range| self.holds(range, one) && !self.holds(range, other));
        leaves || self.branches.iter().any(|arms| matches!((arm(arms, one), arm(arms, other)), (Some(a), Some(b)) if a != b))
    }

    /// When an expression's evaluation ends: after its parts, before what stands behind it.
    fn moment(&self, expr: ExprId) -> (u32, Reverse<u32>) {
        let (start, end) = self.range(expr);
        (end, Reverse(start))
    }
}
