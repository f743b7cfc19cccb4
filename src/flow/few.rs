//! Calls that do as much as a number says, which is a small constant.

use super::TypedBody;
use crate::resolve::{DefKind, Namespace, Res};
use crate::syntax::ir::{BlockKind, Expr, ExprId, Literal};

/// How many names, constants and wrappers a number is looked for behind.
const DEPTH: usize = 8;

impl TypedBody<'_> {
    /// Whether all that a call can enter does as much as one of its arguments says, and that is a small constant: 1,000 rounds of a key
    /// derivation.
    pub(super) fn has_few_rounds(&self, call: ExprId) -> bool {
        let Expr::Call { args, .. } = self.body.expr(call) else { return false };
        let facts = self.facts(call);
        let is_few = |limit: Option<(usize, u128)>| {
            limit.is_some_and(|(position, most)| {
                let number = args.get(position).and_then(|&arg| self.number(arg, DEPTH));
                number.is_some_and(|number| number <= most)
            })
        };
        !facts.is_empty() && facts.iter().all(|(_, facts)| is_few(facts.blocks.as_ref().and_then(|blocks| blocks.few)))
    }

    /// The number that an expression always is, also as a `NonZero`.
    fn number(&self, expr: ExprId, depth: usize) -> Option<u128> {
        let depth = depth.checked_sub(1)?;
        match self.body.expr(expr) {
            Expr::Literal(Literal::Int(number, _)) => *number,
            Expr::Ref { operand: inner, .. } | Expr::Cast { operand: inner, .. } | Expr::Try { base: inner } => self.number(*inner, depth),
            Expr::Block(block)
                if block.stmts.is_empty() && matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe | BlockKind::Const) =>
            {
                self.number(block.tail?, depth)
            }
            Expr::Call { args, .. } if !self.may_enter_own(expr) => match (self.name_of_callee(expr)?.as_str(), &**args) {
                ("new" | "new_unchecked" | "from", &[inner]) => self.number(inner, depth),
                _ => None,
            },
            Expr::MethodCall { receiver, method, .. } => match method.as_str() {
                "unwrap" | "expect" | "get" | "into" => self.number(*receiver, depth),
                _ => None,
            },
            // `match NonZeroU32::new(1_000) { Some(rounds) => rounds, None => unreachable!() }`
            Expr::Match { .. } => match self.branches(expr)[..] {
                [only] if only != expr => self.number(only, depth),
                _ => None,
            },
            Expr::Path(path) => {
                if self.scopes.locals.contains_key(&expr) {
                    let value = self.first_value(expr).or_else(|| self.source_of(expr))?;
                    return self.number(value, depth);
                }
                let resolution = self.program.resolve_in_body(&self.scopes, expr, path, Namespace::Value);
                let candidate = resolution.single().filter(|candidate| candidate.rest == 0)?;
                let Res::Def(def) = candidate.res else { return None };
                if self.program.def(def).kind != DefKind::Const {
                    return None;
                }
                let constant = TypedBody::new(self.program, def, self.arguments)?;
                constant.number(constant.body.root, depth)
            }
            _ => None,
        }
    }
}
