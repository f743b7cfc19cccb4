//! What must hold of a function's parameters where a part of its code runs: `if flag { .. }`, `let Some(x) = parameter else { return }`,
//! `match parameter.mode { Mode::Fast => .. }`, `parameter.map(|x| ..)`.

use super::question::{Ask, Question, Slot};
use super::value::plain;
use super::{TypedBody, Value};
use crate::infer::TyKind;
use crate::resolve::{DefId, Prim};
use crate::syntax::ir::{Arm, BinaryOp, Block, BlockKind, Expr, ExprId, ItemKind, Literal, MacroForm, Pat, PatId, Stmt, UnaryOp};

/// Answers that must all be so.
pub type Required = Vec<(Question, bool)>;

/// More variants than this of one enum are not told apart by those that a pattern leaves out.
const VARIANTS: usize = 8;

impl TypedBody<'_> {
    /// What the parameters are wherever a call does what it does.
    pub fn required(&self, call: ExprId) -> Required {
        if !self.is_asked() {
            return Required::new();
        }
        let mut known = self.adapter(call, None);
        known.extend(self.turned_on(call));
        let mut inner = call;
        while let Some(around) = self.parents[inner.0 as usize] {
            known.extend(self.inside(around, inner));
            inner = around;
        }
        known
    }

    /// What holds where `inner`, a part of `around`, is evaluated.
    fn inside(&self, around: ExprId, inner: ExprId) -> Required {
        match self.body.expr(around) {
            Expr::If { condition, then, .. } if inner != *condition => self.holds(*condition, inner == *then),
            Expr::While { condition, body, .. } if inner == *body => self.holds(*condition, true),
            Expr::Binary { op: BinaryOp::And, left, right } if inner == *right => self.holds(*left, true),
            Expr::Binary { op: BinaryOp::Or, left, right } if inner == *right => self.holds(*left, false),
            Expr::Match { scrutinee, arms } if inner != *scrutinee => self.arm(*scrutinee, arms, inner),
            Expr::MethodCall { args, .. } if args.contains(&inner) => self.adapter(around, Some(inner)),
            Expr::Block(block) => self.before(block, inner),
            _ => Required::new(),
        }
    }

    /// What holds where a condition does, or where it does not.
    fn holds(&self, condition: ExprId, yes: bool) -> Required {
        let is = |slot: Option<Slot>, answer: bool| slot.map(|slot| (Question { slot, ask: Ask::Yes }, answer)).into_iter().collect();
        match self.body.expr(condition) {
            Expr::Path(_) | Expr::Field { .. } => is(self.slot(condition), yes),
            Expr::Unary { op: UnaryOp::Not, operand } => self.holds(*operand, !yes),
            Expr::Binary { op: BinaryOp::And, left, right } if yes => [self.holds(*left, true), self.holds(*right, true)].concat(),
            Expr::Binary { op: BinaryOp::Or, left, right } if !yes => [self.holds(*left, false), self.holds(*right, false)].concat(),
            Expr::Binary { op: BinaryOp::Eq, left, right } => self.equals(*left, *right, yes),
            Expr::Binary { op: BinaryOp::Ne, left, right } => self.equals(*left, *right, !yes),
            Expr::Let { pat, scrutinee } => self.matches(*scrutinee, *pat, yes),
            Expr::Macro(call) => match &call.form {
                MacroForm::Matches { scrutinee, pat, guard } if yes || guard.is_none() => self.matches(*scrutinee, *pat, yes),
                _ => Required::new(),
            },
            Expr::Try { base } => self.holds(*base, yes),
            Expr::MethodCall { receiver, method, .. } => match (method.as_str(), yes) {
                ("exists" | "try_exists" | "is_file" | "is_dir", _) => self.is_there(*receiver, yes),
                ("unwrap_or" | "unwrap_or_default", true) if self.is_call_of(*receiver, "try_exists") => self.holds(*receiver, yes),
                ("is_some" | "is_some_and", true) | ("is_none" | "is_none_or", false) => self.is_some(*receiver),
                ("is_some", false) | ("is_none", true) => is(self.slot(*receiver), false),
                _ => Required::new(),
            },
            _ => Required::new(),
        }
    }

    /// What holds where there is something of this path, or there is not.
    fn is_there(&self, path: ExprId, yes: bool) -> Required {
        match self.value(path).filter(|_| self.types().is_path(self.inference.type_of(path))) {
            Some(Value::Own(slot)) => vec![(Question { slot, ask: Ask::There }, yes)],
            Some(Value::In(slot)) if yes => vec![(Question { slot, ask: Ask::Within }, true)],
            _ => Required::new(),
        }
    }

    fn is_call_of(&self, expr: ExprId, name: &str) -> bool {
        self.name_of_callee(expr).is_some_and(|it| it.as_str() == name)
    }

    /// What holds where a parameter is equal to a constant, or is not.
    fn equals(&self, left: ExprId, right: ExprId, yes: bool) -> Required {
        let (slot, constant) = match (self.slot(left), self.slot(right)) {
            (Some(slot), None) => (slot, self.value(right)),
            (None, Some(slot)) => (slot, self.value(left)),
            _ => return Required::new(),
        };
        match constant {
            Some(Value::Is(true)) if !yes && !self.is_flag(left) => Required::new(),
            Some(Value::Is(answer)) => vec![(Question { slot, ask: Ask::Yes }, answer == yes)],
            Some(Value::Literal(Some(literal))) => vec![(Question { slot, ask: Ask::Literal(literal) }, yes)],
            Some(Value::Variant(variant, _)) if yes || self.is_unit(variant) => vec![(Question { slot, ask: Ask::Variant(variant) }, yes)],
            _ => Required::new(),
        }
    }

    /// What holds where a value matches a pattern, or where it does not.
    fn matches(&self, scrutinee: ExprId, pat: PatId, yes: bool) -> Required {
        let Some(slot) = self.slot(scrutinee) else {
            let is_some = yes && matches!(self.meaning(pat), Some((Ask::Yes, true, _)));
            return if is_some { self.is_some(scrutinee) } else { Required::new() };
        };
        match (self.body.pat(pat), yes) {
            (Pat::Or(parts), false) => parts.iter().flat_map(|&part| self.matches(scrutinee, part, false)).collect(),
            (Pat::Or(parts), true) => self.one_of(slot, parts),
            _ => match self.meaning(pat) {
                Some((ask, answer, whole)) if yes || whole => vec![(Question { slot, ask }, answer == yes)],
                _ => Required::new(),
            },
        }
    }

    /// One of several patterns matches: it is none of the variants that they leave out.
    fn one_of(&self, slot: Slot, parts: &[PatId]) -> Required {
        let meanings: Option<Vec<Ask>> = parts.iter().map(|&part| self.meaning(part).map(|(ask, ..)| ask)).collect();
        let Some(meanings) = meanings else { return Required::new() };
        let Some(Ask::Variant(first)) = meanings.first() else { return Required::new() };
        let Some(of) = self.program.def(*first).parent else { return Required::new() };
        let variants = self.program.members(of);
        let others = variants.iter().map(|&it| Ask::Variant(it)).filter(|it| variants.len() <= VARIANTS && !meanings.contains(it));
        others.map(|ask| (Question { slot, ask }, false)).collect()
    }

    /// What holds in an arm: its own pattern matches, and those before it do not.
    fn arm(&self, scrutinee: ExprId, arms: &[Arm], inner: ExprId) -> Required {
        let Some(at) = arms.iter().position(|arm| arm.body == inner || arm.guard == Some(inner)) else { return Required::new() };
        let mut known = self.matches(scrutinee, arms[at].pat, true);
        if known.is_empty() {
            let before = arms[..at].iter().filter(|arm| arm.guard.is_none());
            known.extend(before.flat_map(|arm| self.matches(scrutinee, arm.pat, false)));
        }
        known
    }

    /// What the statements of a block before `inner` leave: `if flag { return }`, `let Some(x) = parameter else { .. }`, `parameter?`.
    fn before(&self, block: &Block, inner: ExprId) -> Required {
        let mut known = Required::new();
        for stmt in &block.stmts {
            match stmt {
                Stmt::Expr { expr, .. } if *expr == inner => break,
                Stmt::Let { init, otherwise, .. } if *init == Some(inner) || *otherwise == Some(inner) => break,
                Stmt::Expr { expr, attrs, .. } if self.program.is_usual(self.owner.krate, &attrs.cfg) => known.extend(self.behind(*expr)),
                Stmt::Expr { .. } => {}
                Stmt::Let { pat, init: Some(init), otherwise: Some(_), .. } => known.extend(self.matches(*init, *pat, true)),
                Stmt::Let { init: Some(init), .. } => {
                    if let Expr::Try { base } = self.body.expr(*init) {
                        known.extend(self.is_some(*base));
                    }
                }
                Stmt::Let { .. } => {}
            }
        }
        known
    }

    /// What holds behind a statement: a branch that leaves was not taken, at its own level or in a plain block.
    fn behind(&self, stmt: ExprId) -> Required {
        match self.body.expr(stmt) {
            Expr::If { condition, then, otherwise: None } if self.leaves(*then) => self.holds(*condition, false),
            Expr::Block(block) if block.kind == BlockKind::Plain && block.label.is_none() => {
                let stmts = block.stmts.iter().filter_map(|stmt| match stmt {
                    Stmt::Expr { expr, attrs, .. } if attrs.cfg.is_true() => Some(*expr),
                    _ => None,
                });
                stmts.chain(block.tail).flat_map(|stmt| self.behind(stmt)).collect()
            }
            _ => Required::new(),
        }
    }

    /// What holds where an adapter of an option, or of a flag, calls what it is given: this argument, or its only one.
    fn adapter(&self, call: ExprId, argument: Option<ExprId>) -> Required {
        let Expr::MethodCall { receiver, method, args, .. } = self.body.expr(call) else { return Required::new() };
        if method.as_str() == "then" && args.len() == 1 && self.is_flag(*receiver) {
            return self.holds(*receiver, true);
        }
        let position = args.iter().position(|&arg| argument.is_none_or(|it| it == arg));
        let answer = match (method.as_str(), position, args.len()) {
            ("map" | "and_then" | "inspect" | "is_some_and" | "filter", Some(0), 1) => true,
            ("map_or" | "map_or_else", Some(1), 2) => true,
            ("unwrap_or_else" | "or_else" | "ok_or_else", Some(0), 1) => false,
            ("map_or_else", Some(0), 2) if argument.is_some() => false,
            _ => return Required::new(),
        };
        if !self.types().is_option(self.inference.type_of(*receiver)) {
            return Required::new();
        }
        if answer {
            return self.is_some(*receiver);
        }
        self.slot(*receiver).map(|slot| (Question { slot, ask: Ask::Yes }, false)).into_iter().collect()
    }

    /// What holds where an option is a `Some`.
    fn is_some(&self, option: ExprId) -> Required {
        let known: Required = self.needed(option).into_iter().map(|slot| (Question { slot, ask: Ask::Yes }, true)).collect();
        if known.is_empty() { self.made_under(option) } else { known }
    }

    /// The condition under which a local was made a `Some`: `let x = if flag { Some(..) } else { None }`, `flag.then(..)`, or a part of
    /// a tuple that was made so.
    fn made_under(&self, option: ExprId) -> Required {
        let Some(&local) = self.scopes.locals.get(&option) else { return Required::new() };
        let Some(value) = self.first_value(option).or_else(|| self.taken_from(local)) else { return Required::new() };
        match self.body.expr(value) {
            Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "then" | "then_some") && self.is_flag(*receiver) => {
                self.holds(*receiver, true)
            }
            Expr::If { condition, then, otherwise: Some(otherwise) } => {
                let is_none = |branch: ExprId| self.branches(branch).into_iter().all(|end| self.gives_none_for(value, local, end));
                match (is_none(*then), is_none(*otherwise)) {
                    (false, true) => self.holds(*condition, true),
                    (true, false) => self.holds(*condition, false),
                    _ => Required::new(),
                }
            }
            _ => Required::new(),
        }
    }

    /// Whether one of the ends of a value leaves a local of the pattern that it is bound to without a value.
    fn gives_none_for(&self, value: ExprId, local: PatId, end: ExprId) -> bool {
        let part = match (self.bound_to(value).map(|pat| self.body.pat(pat)), self.body.expr(end)) {
            (Some(Pat::Tuple(pats)), Expr::Tuple(parts)) if pats.len() == parts.len() => {
                pats.iter().position(|&pat| pat == local).map(|at| parts[at])
            }
            (Some(Pat::Bind { .. }), _) => Some(end),
            _ => None,
        };
        part.is_some_and(|part| self.value(part) == Some(Value::Is(false)))
    }

    /// What a pattern asks, the answer that it stands for, and whether it matches all values with that answer.
    fn meaning(&self, pat: PatId) -> Option<(Ask, bool, bool)> {
        let of = self.enum_of(self.inference.type_of_pat(pat));
        let (name, is_whole) = match self.body.pat(pat) {
            Pat::Literal(Literal::Bool(yes)) => return Some((Ask::Yes, *yes, true)),
            // That it is none of many says too little to be told apart.
            Pat::Literal(literal) => return Some((Ask::Literal(plain(literal)?), true, false)),
            Pat::Ref { pat, .. } | Pat::Bind { sub: Some(pat), .. } => return self.meaning(*pat),
            // A plain name that binds nothing is the variant.
            Pat::Bind { name, .. } => (*name, true),
            Pat::Path(path) => (path.last()?.name, true),
            Pat::TupleStruct { path, elements } => (path.last()?.name, elements.iter().all(|&it| self.is_any(it))),
            Pat::Struct { path, fields } => (path.last()?.name, fields.iter().all(|&(_, it)| self.is_any(it))),
            _ => return None,
        };
        match name.as_str() {
            "None" => Some((Ask::Yes, false, true)),
            "Some" => Some((Ask::Yes, true, is_whole)),
            _ => Some((Ask::Variant(self.variant_named(of, name)?), true, is_whole)),
        }
    }

    /// Whether a pattern matches everything.
    fn is_any(&self, pat: PatId) -> bool {
        match self.body.pat(pat) {
            Pat::Wild | Pat::Rest => true,
            Pat::Bind { sub: None, .. } => !self.scopes.constants.contains_key(&pat),
            _ => false,
        }
    }

    fn is_flag(&self, expr: ExprId) -> bool {
        matches!(self.inference.type_of(expr).kind(), TyKind::Prim(Prim::Bool))
    }

    /// Whether a variant has no fields.
    fn is_unit(&self, variant: DefId) -> bool {
        let position = self.program.def(variant).variant;
        match &self.program.item(variant).kind {
            ItemKind::Enum(it) => position.and_then(|at| it.variants.get(at as usize)).is_some_and(|it| it.unit),
            _ => false,
        }
    }
}
