//! Arguments by what is written: literals, constants, flags.

use super::question::{Ask, Question};
use super::{Required, TypedBody, Value};
use crate::catalog::{Effect, Exception};
use crate::syntax::ir::{BinaryOp, BlockKind, Expr, ExprId, Literal, Path};
use crate::text::Symbol;

/// How many branches and names deep a value is looked for.
const DEPTH: usize = 6;

impl TypedBody<'_> {
    /// Whether an argument (0-based, after the receiver; `None` for that) of a call turns off what that does: all that it can be, in each
    /// branch, is one of the named values. They are written as paths, however much of these is spelled out, calls of them, literals, flags
    /// (`A | B`) among others, or what a call gives that has one of these as its last argument (`socket(_, SOCK_DGRAM)`).
    pub(super) fn is_turned_off(&self, call: ExprId, unless: &[Exception]) -> bool {
        let (receiver, args) = match self.body.expr(call) {
            Expr::Call { args, .. } => (None, args),
            Expr::MethodCall { receiver, args, .. } => (Some(*receiver), args),
            _ => return false,
        };
        let is_named = |position: Option<usize>, end: ExprId| {
            let mut values = unless.iter().filter(|(it, _)| *it == position);
            values.any(|(_, value)| match made(value) {
                Some((maker, at, value)) => self.is_made(end, maker, at, value),
                None => value.split('|').all(|flag| self.is_written(end, flag.trim())),
            })
        };
        unless.iter().any(|&(position, _)| {
            let arg = position.map_or(receiver, |position| args.get(position).copied());
            arg.is_some_and(|arg| self.branches(arg).into_iter().all(|end| is_named(position, end)))
        })
    }

    /// Whether a value is what a library's `maker` gives that got this value at a position.
    fn is_made(&self, expr: ExprId, maker: &str, at: usize, value: &str) -> bool {
        match self.body.expr(expr) {
            Expr::Try { base: inner } | Expr::Ref { operand: inner, .. } => self.is_made(*inner, maker, at, value),
            // `fd.as_raw_fd()`, `socket(..).expect("")`
            Expr::MethodCall { receiver, .. } => self.is_made(*receiver, maker, at, value),
            Expr::Path(_) => self.first_value(expr).is_some_and(|first| self.is_made(first, maker, at, value)),
            Expr::Block(block) if block.kind == BlockKind::Unsafe => block.tail.is_some_and(|it| self.is_made(it, maker, at, value)),
            Expr::Call { callee, args } => {
                let is_it = match self.body.expr(*callee) {
                    Expr::Path(path) => is_end_of(path, maker) && !self.may_enter_own(expr),
                    _ => false,
                };
                is_it && args.get(at).is_some_and(|&arg| self.branches(arg).into_iter().all(|end| self.is_written(end, value)))
            }
            _ => false,
        }
    }

    /// What must not hold of the parameters so that a call does what it does: its argument is one of them, and not one of the values that
    /// turn it off.
    pub(super) fn turned_on(&self, call: ExprId) -> Required {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return Required::new() };
        let facts = self.facts(call);
        let blocks = facts.first().and_then(|(_, facts)| facts.blocks.as_ref());
        if blocks.is_some_and(|blocks| blocks.effect == Effect::Dns) {
            let slot = self.looked_up(call).and_then(|host| self.slot(host));
            return slot.map(|slot| (Question { slot, ask: Ask::Address }, false)).into_iter().collect();
        }
        let path = self.looked_up(call).filter(|_| blocks.is_some_and(|blocks| blocks.effect == Effect::Fs));
        let on_disk = match path.and_then(|path| self.value(path)) {
            Some(Value::Own(slot) | Value::In(slot)) => Some((Question { slot, ask: Ask::Kernel }, false)),
            _ => None,
        };
        let unless = blocks.map_or(&[][..], |blocks| &blocks.unless);
        let question = |(position, value): &Exception| {
            let arg = *args.get((*position)?)?;
            let slot = self.slot(arg)?;
            let ask = match value.rsplit("::").next()? {
                number if number.parse::<u128>().is_ok() => Ask::Literal(Symbol::new(number)),
                name => Ask::Variant(self.variant_named(self.enum_of(self.inference.type_of(arg)), Symbol::new(name))?),
            };
            Some((Question { slot, ask }, false))
        };
        unless.iter().filter_map(question).chain(on_disk).collect()
    }

    /// The expressions that can give the value of one: of a branch each, of a name that nobody changes those of its value.
    pub(super) fn branches(&self, expr: ExprId) -> Vec<ExprId> {
        let (mut found, mut open) = (Vec::new(), vec![(expr, DEPTH)]);
        while let Some((expr, depth)) = open.pop() {
            let Some(depth) = depth.checked_sub(1) else { return vec![expr] };
            match self.body.expr(expr) {
                Expr::If { then, otherwise: Some(otherwise), .. } => open.extend([(*otherwise, depth), (*then, depth)]),
                Expr::Match { arms, .. } if !arms.is_empty() => open.extend(arms.iter().rev().map(|arm| (arm.body, depth))),
                Expr::Path(_) => match self.first_value(expr) {
                    Some(first) => open.push((first, depth)),
                    None => found.push(expr),
                },
                _ if self.leaves(expr) => {}
                Expr::Block(block) if matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe) => match block.tail {
                    Some(tail) => open.push((tail, depth)),
                    None => found.push(expr),
                },
                _ => found.push(expr),
            }
        }
        if found.is_empty() { vec![expr] } else { found }
    }

    fn is_written(&self, expr: ExprId, value: &str) -> bool {
        match self.body.expr(expr) {
            Expr::Path(path) => match self.first_value(expr) {
                Some(first) => self.is_written(first, value),
                None => !self.scopes.locals.contains_key(&expr) && is_named(path, value),
            },
            Expr::Literal(Literal::Bool(is)) => value == if *is { "true" } else { "false" },
            Expr::Literal(Literal::Str(text)) => value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) == Some(&**text),
            Expr::Literal(Literal::Int(Some(number), _)) => value.parse() == Ok(*number),
            Expr::Ref { operand, .. } | Expr::Cast { operand, .. } => self.is_written(*operand, value),
            Expr::Binary { op: BinaryOp::BitOr, left, right } => self.is_written(*left, value) || self.is_written(*right, value),
            // `WaitPidFlag::WNOHANG.into()`, `Option::from(WaitPidFlag::WNOHANG)`
            Expr::MethodCall { receiver, method, args, .. } if args.is_empty() && method.as_str() == "into" => {
                self.is_written(*receiver, inside(value))
            }
            Expr::Call { callee, args } => {
                let Expr::Path(path) = self.body.expr(*callee) else { return false };
                if let [from] = **args
                    && is_named(path, "Option::from")
                {
                    return self.is_written(from, inside(value));
                }
                match (&**args, Some(inside(value)).filter(|it| *it != value)) {
                    ([inner], Some(value)) => is_named(path, "Some") && self.is_written(*inner, value),
                    ([number], None) if value == "Duration::ZERO" => self.is_written(*number, "0"),
                    _ => is_named(path, value),
                }
            }
            _ => false,
        }
    }
}

/// The value that an option holds, as it is written.
fn inside(value: &str) -> &str {
    value.strip_prefix("Some(").and_then(|rest| rest.strip_suffix(')')).unwrap_or(value)
}

/// The function, the position and the value of `socket(_, SOCK_DGRAM)`.
fn made(value: &str) -> Option<(&str, usize, &str)> {
    let (maker, args) = value.strip_suffix(')')?.split_once("(_, ")?;
    let value = args.trim_start_matches("_, ");
    Some((maker, 1 + (args.len() - value.len()) / "_, ".len(), value))
}

/// Whether the end of a path is the end of this one. A single name in lower case can be anything.
fn is_named(path: &Path, value: &str) -> bool {
    let is_telling = path.segments.len() > 1 || path.last().is_some_and(|last| last.name.as_str().starts_with(char::is_uppercase));
    is_telling && is_end_of(path, value)
}

fn is_end_of(path: &Path, value: &str) -> bool {
    let mut written = path.segments.iter().rev().map(|segment| segment.name.as_str());
    value.rsplit("::").zip(written.by_ref()).all(|(wanted, name)| wanted == name)
}
