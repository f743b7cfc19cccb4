//! What must hold of a function's parameters where a part of its code runs: `if flag { .. }`, `let Some(x) = parameter else { return }`,
//! `parameter.map(|x| ..)`. And what a call says about them: `load(None, false)`.

use super::{Answers, TypedBody};
use crate::infer::TyKind;
use crate::resolve::{DefId, Prim};
use crate::syntax::ir::{Arm, BinaryOp, Block, Expr, ExprId, Literal, Pat, PatId, Stmt, UnaryOp};

/// The parameters of one body that are asked for yes or no: flags and options that nobody changes.
pub struct Premises<'b, 'p> {
    body: &'b TypedBody<'p>,
    parameters: Vec<(PatId, usize)>,
}

impl<'b, 'p> Premises<'b, 'p> {
    /// Looks at the parameters.
    pub fn of(body: &'b TypedBody<'p>) -> Self {
        let is_asked = |pat: PatId| {
            let is_plain = matches!(body.body.pat(pat), Pat::Bind { mutable: false, by_ref: false, sub: None, .. });
            is_plain && (is_flag(body, pat) || body.types().is_option(body.inference.type_of_pat(pat)))
        };
        let parameters = body.body.params.iter().map(|param| param.pat).zip(0..).filter(|&(pat, _)| is_asked(pat)).collect();
        Self { body, parameters }
    }

    /// What the parameters are wherever a call does what it does.
    pub fn required(&self, call: ExprId) -> Answers {
        if self.parameters.is_empty() {
            return Answers::default();
        }
        let mut known = self.adapter(call, None);
        let mut inner = call;
        while let Some(around) = self.body.parents[inner.0 as usize] {
            known = known.and(self.inside(around, inner));
            inner = around;
        }
        known
    }

    /// What holds where `inner`, a part of `around`, is evaluated.
    fn inside(&self, around: ExprId, inner: ExprId) -> Answers {
        match self.body.body.expr(around) {
            Expr::If { condition, then, .. } if inner != *condition => self.holds(*condition, inner == *then),
            Expr::While { condition, body, .. } if inner == *body => self.holds(*condition, true),
            Expr::Binary { op: BinaryOp::And, left, right } if inner == *right => self.holds(*left, true),
            Expr::Binary { op: BinaryOp::Or, left, right } if inner == *right => self.holds(*left, false),
            Expr::Match { scrutinee, arms } if inner != *scrutinee => self.arm(*scrutinee, arms, inner),
            Expr::MethodCall { args, .. } if args.contains(&inner) => self.adapter(around, Some(inner)),
            Expr::Block(block) => self.before(block, inner),
            _ => Answers::default(),
        }
    }

    /// What holds where a condition does, or where it does not.
    fn holds(&self, condition: ExprId, yes: bool) -> Answers {
        match self.body.body.expr(condition) {
            Expr::Path(_) => self.parameter(condition).map_or(Answers::default(), |it| Answers::of(it, yes)),
            Expr::Unary { op: UnaryOp::Not, operand } => self.holds(*operand, !yes),
            Expr::Binary { op: BinaryOp::And, left, right } if yes => self.holds(*left, true).and(self.holds(*right, true)),
            Expr::Binary { op: BinaryOp::Or, left, right } if !yes => self.holds(*left, false).and(self.holds(*right, false)),
            Expr::Let { pat, scrutinee } => self.matches(*scrutinee, *pat, yes),
            Expr::MethodCall { receiver, method, .. } => match (self.parameter(*receiver), method.as_str(), yes) {
                (Some(it), "is_some", _) => Answers::of(it, yes),
                (Some(it), "is_none", _) => Answers::of(it, !yes),
                (Some(it), "is_some_and", true) => Answers::of(it, true),
                (Some(it), "is_none_or", false) => Answers::of(it, true),
                _ => Answers::default(),
            },
            _ => Answers::default(),
        }
    }

    /// What holds where a value matches a pattern, or where it does not.
    fn matches(&self, scrutinee: ExprId, pat: PatId, yes: bool) -> Answers {
        match (self.parameter(scrutinee), self.meaning(pat)) {
            (Some(it), Some((answer, whole))) if yes || whole => Answers::of(it, answer == yes),
            _ => Answers::default(),
        }
    }

    /// What holds in an arm: its own pattern matches, and those before it do not.
    fn arm(&self, scrutinee: ExprId, arms: &[Arm], inner: ExprId) -> Answers {
        let Some(at) = arms.iter().position(|arm| arm.body == inner || arm.guard == Some(inner)) else { return Answers::default() };
        let before = arms[..at].iter().filter(|arm| arm.guard.is_none()).map(|arm| self.matches(scrutinee, arm.pat, false));
        before.fold(self.matches(scrutinee, arms[at].pat, true), Answers::and)
    }

    /// What the statements of a block before `inner` leave: `if flag { return }`, `let Some(x) = parameter else { .. }`, `parameter?`.
    fn before(&self, block: &Block, inner: ExprId) -> Answers {
        let mut known = Answers::default();
        for stmt in &block.stmts {
            match stmt {
                Stmt::Expr { expr, .. } if *expr == inner => break,
                Stmt::Let { init, otherwise, .. } if *init == Some(inner) || *otherwise == Some(inner) => break,
                Stmt::Expr { expr, .. } => {
                    if let Expr::If { condition, then, otherwise: None } = self.body.body.expr(*expr)
                        && self.body.leaves(*then)
                    {
                        known = known.and(self.holds(*condition, false));
                    }
                }
                Stmt::Let { pat, init: Some(init), otherwise: Some(_), .. } => known = known.and(self.matches(*init, *pat, true)),
                Stmt::Let { init: Some(init), .. } => {
                    if let Expr::Try { base } = self.body.body.expr(*init) {
                        known = known.and(self.parameter(*base).map_or(Answers::default(), |it| Answers::of(it, true)));
                    }
                }
                Stmt::Let { .. } => {}
            }
        }
        known
    }

    /// What holds where an adapter of an option calls what it is given: this argument, or its only one.
    fn adapter(&self, call: ExprId, argument: Option<ExprId>) -> Answers {
        let Expr::MethodCall { receiver, method, args, .. } = self.body.body.expr(call) else { return Answers::default() };
        let Some(parameter) = self.parameter(*receiver) else { return Answers::default() };
        let position = args.iter().position(|&arg| argument.is_none_or(|it| it == arg));
        match (method.as_str(), position, args.len()) {
            ("map" | "and_then" | "inspect" | "is_some_and" | "filter", Some(0), 1) => Answers::of(parameter, true),
            ("map_or" | "map_or_else", Some(1), 2) => Answers::of(parameter, true),
            ("unwrap_or_else" | "or_else" | "ok_or_else", Some(0), 1) => Answers::of(parameter, false),
            ("map_or_else", Some(0), 2) if argument.is_some() => Answers::of(parameter, false),
            _ => Answers::default(),
        }
    }

    /// The parameter whose answer an expression has.
    fn parameter(&self, expr: ExprId) -> Option<usize> {
        match self.body.body.expr(expr) {
            Expr::Path(_) => {
                let bound = self.body.scopes.locals.get(&expr)?;
                self.parameters.iter().find(|(pat, _)| pat == bound).map(|(_, number)| *number)
            }
            Expr::Ref { operand, .. } => self.parameter(*operand),
            Expr::Unary { op: UnaryOp::Deref, operand } => self.parameter(*operand),
            Expr::MethodCall { receiver, method, args, .. } if args.is_empty() => {
                let is_same = matches!(method.as_str(), "as_ref" | "as_deref" | "as_mut" | "as_deref_mut" | "clone" | "cloned" | "copied");
                self.parameter(*receiver).filter(|_| is_same)
            }
            _ => None,
        }
    }

    /// The answer that a pattern stands for, and whether it matches all values with that answer.
    fn meaning(&self, pat: PatId) -> Option<(bool, bool)> {
        match self.body.body.pat(pat) {
            Pat::Literal(Literal::Bool(yes)) => Some((*yes, true)),
            Pat::Path(path) => (path.last()?.name.as_str() == "None").then_some((false, true)),
            // A plain name that binds nothing is the variant.
            Pat::Bind { name, .. } => (name.as_str() == "None").then_some((false, true)),
            Pat::TupleStruct { path, elements } => {
                let is_whole =
                    elements.iter().all(|&it| matches!(self.body.body.pat(it), Pat::Wild | Pat::Rest | Pat::Bind { sub: None, .. }));
                (path.last()?.name.as_str() == "Some").then_some((true, is_whole))
            }
            Pat::Ref { pat, .. } => self.meaning(*pat),
            _ => None,
        }
    }
}

impl TypedBody<'_> {
    /// What the arguments of a call say about the parameters of a function that it enters.
    pub fn given(&self, call: ExprId, target: DefId) -> Answers {
        let (args, shift) = match self.body.expr(call) {
            Expr::MethodCall { args, .. } => (args, 0),
            Expr::Call { args, .. } => (args, usize::from(self.program.has_receiver(target))),
            _ => return Answers::default(),
        };
        let answers = args.iter().skip(shift).zip(0..).filter_map(|(&arg, n)| Some(Answers::of(n, self.answer(arg)?)));
        answers.fold(Answers::default(), Answers::and)
    }

    /// The answer that is written in an argument.
    fn answer(&self, arg: ExprId) -> Option<bool> {
        let (path, variant) = match self.body.expr(arg) {
            Expr::Literal(Literal::Bool(yes)) => return Some(*yes),
            Expr::Path(_) => (arg, "None"),
            Expr::Call { callee, .. } => (*callee, "Some"),
            Expr::Ref { operand, .. } => return self.answer(*operand),
            _ => return None,
        };
        let Expr::Path(path) = self.body.expr(path) else { return None };
        let is_variant = path.last()?.name.as_str() == variant && self.types().is_option(self.inference.type_of(arg));
        is_variant.then_some(variant == "Some")
    }
}

fn is_flag(body: &TypedBody<'_>, pat: PatId) -> bool {
    matches!(body.inference.type_of_pat(pat).kind(), TyKind::Prim(Prim::Bool))
}
