//! What a call says about the parameters of what it enters: constants, and parameters of its own that it hands on.

use super::generic::ValueIo;
use super::question::{Ask, POSITIONS, Slot};
use super::slots::{is_from_some, is_same_value};
use super::{Required, TypedBody};
use crate::infer::Callee;
use crate::resolve::{DefId, DefKind, Namespace, Res};
use crate::syntax::ir::{Expr, ExprId, FieldInit, Literal, Path, UnaryOp};
use crate::text::Symbol;

/// How many names, constants and calls deep a value is looked for.
const DEPTH: usize = 6;

/// More ways than this in which the branches of arguments can go are not told apart.
const WAYS: usize = 4;

/// What is known of a value.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// `true` or `Some(..)`; `false` or `None`.
    Is(bool),
    /// This variant of an enum, with the fields that are known.
    Variant(DefId, Box<[(Symbol, Value)]>),
    /// The fields of a struct that are known.
    Struct(Box<[(Symbol, Value)]>),
    /// What the caller itself was given, or at least as much a `Some` as that.
    Own(Slot),
    /// The same, with what the caller knows of its fields.
    Known(Slot, Box<[(Symbol, Value)]>),
    /// What an option of the caller holds, else this.
    OwnOr(Slot, Box<Value>),
    /// A number or text; the number, or the text behind a quote, where it is plain.
    Literal(Option<Symbol>),
    /// A text that begins with an IP address.
    Address,
    /// The path of a file that the kernel makes up.
    Kernel,
    /// The path of a directory that was made a moment ago.
    Fresh,
    /// A path in such a directory.
    Missing,
    /// A path in the directory whose path the caller was given.
    In(Slot),
    /// A constant, but nobody knows which.
    Constant,
    /// For a type parameter: this struct or enum, and what I/O through it does.
    Of(DefId, ValueIo),
    /// For a type parameter: the type that the caller itself was given.
    OfOwn(Slot),
}

impl TypedBody<'_> {
    /// What is known of the arguments of a call, by the parameters (the receiver among them) of a function that it enters: once for each
    /// way in which branches in the arguments can go.
    pub fn given(&self, call: ExprId, target: DefId) -> Vec<Box<[(u8, Value)]>> {
        let (receiver, args) = match self.body.expr(call) {
            // `x.try_into()` enters `T::try_from(x)`.
            Expr::MethodCall { receiver, .. } if !self.program.has_receiver(target) => (None, std::slice::from_ref(receiver)),
            Expr::MethodCall { receiver, args, .. } => (Some(*receiver), &args[..]),
            Expr::Call { args, .. } => match args.split_first() {
                Some((&first, rest)) if self.program.has_receiver(target) => (Some(first), rest),
                _ => (None, &args[..]),
            },
            _ => return vec![Box::default()],
        };
        let receiver = receiver.filter(|&it| self.enum_of(self.inference.type_of(it)).is_some());
        let receiver = receiver.into_iter().map(|it| (Slot::RECEIVER, it));
        let mut ways = vec![self.given_types(call, target)];
        for (parameter, arg) in receiver.chain((0..Slot::FIRST_TYPE).zip(args.iter().copied())) {
            let values = self.values(arg);
            if values.len() * ways.len() <= WAYS {
                let with = |value: &Value| ways.iter().map(|way| [&way[..], &[(parameter, value.clone())]].concat()).collect::<Vec<_>>();
                ways = if values.is_empty() { ways } else { values.iter().flat_map(with).collect() };
            }
        }
        if ways.iter().flatten().any(|(_, value)| matches!(value, Value::Own(_))) {
            let known = self.required(call);
            ways.iter_mut().flatten().for_each(|(_, value)| narrow(value, &known));
        }
        ways.into_iter().map(Into::into).collect()
    }

    /// What is known of a value, of each of its branches where it has some; empty where one is not known.
    fn values(&self, expr: ExprId) -> Vec<Value> {
        if let Some(value) = self.value(expr) {
            return vec![value];
        }
        let first = self.first_value(expr).unwrap_or(expr);
        if !matches!(self.body.expr(first), Expr::If { .. } | Expr::Match { .. }) {
            return Vec::new();
        }
        let branches = self.branches(first);
        let values = if branches.len() > WAYS { None } else { branches.into_iter().map(|it| self.value(it)).collect() };
        values.unwrap_or_default()
    }

    /// What is known of the value of an expression.
    pub(super) fn value(&self, expr: ExprId) -> Option<Value> {
        self.value_within(expr, DEPTH)
    }

    pub(super) fn value_within(&self, expr: ExprId, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        if self.is_fresh(expr, None) {
            return Some(Value::Fresh);
        }
        if let Some(slot) = self.slot(expr) {
            return Some(Value::Own(slot));
        }
        match self.body.expr(expr) {
            Expr::Literal(Literal::Bool(yes)) => Some(Value::Is(*yes)),
            Expr::Literal(literal) => Some(Value::Literal(plain(literal))),
            Expr::Ref { operand, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => self.value_within(*operand, depth),
            Expr::Unary { op: UnaryOp::Not, operand } => match self.value_within(*operand, depth)? {
                Value::Is(yes) => Some(Value::Is(!yes)),
                Value::Constant => Some(Value::Constant),
                _ => None,
            },
            Expr::Path(path) => match self.first_value(expr) {
                Some(first) => self.value_within(first, depth),
                None => self.named(expr, path, depth),
            },
            Expr::Struct { path, fields, base } => self.literal(expr, path, fields, *base, depth),
            Expr::Call { callee, args } => self.made(expr, *callee, args, depth),
            Expr::MethodCall { receiver, method, args, .. } => self.adapted(expr, *receiver, *method, args, depth),
            Expr::Macro(_) if self.is_address(expr) => Some(Value::Address),
            Expr::Macro(_) if self.names_kernel_file(expr) => Some(Value::Kernel),
            _ => None,
        }
    }

    /// `None`, a variant, a constant.
    fn named(&self, expr: ExprId, path: &Path, depth: usize) -> Option<Value> {
        let name = path.last()?.name;
        let is_type = |c: char| c.is_uppercase() || c.is_numeric() || c == '_';
        if !name.as_str().starts_with(char::is_uppercase) || self.scopes.locals.contains_key(&expr) {
            return None;
        }
        let ty = self.inference.type_of(expr);
        if self.types().is_option(ty) && name.as_str() == "None" {
            return Some(Value::Is(false));
        }
        if let Some(variant) = self.variant_named(self.enum_of(ty), name) {
            return Some(Value::Variant(variant, Box::default()));
        }
        if !name.as_str().chars().all(is_type) {
            return None;
        }
        let resolution = self.program.resolve_in_body(&self.scopes, expr, path, Namespace::Value);
        match resolution.single()?.res {
            Res::Def(def) if self.program.def(def).kind == DefKind::Const && self.program.is_workspace(def) => {
                Some(self.result_of(def, depth).unwrap_or(Value::Constant))
            }
            _ => None,
        }
    }

    /// A struct with its fields, or a variant.
    fn literal(&self, expr: ExprId, path: &Path, fields: &[FieldInit], base: Option<ExprId>, depth: usize) -> Option<Value> {
        let mut known: Vec<(Symbol, Value)> =
            fields.iter().filter_map(|field| Some((field.name, self.value_within(field.value, depth)?))).collect();
        if let Some(of) = self.enum_of(self.inference.type_of(expr)) {
            return Some(Value::Variant(self.variant_named(Some(of), path.last()?.name)?, known.into()));
        }
        if let Some(Value::Struct(rest)) = base.and_then(|base| self.value_within(base, depth)) {
            let is_new = |(name, _): &&(Symbol, Value)| fields.iter().all(|field| field.name != *name);
            known.extend(rest.iter().filter(is_new).cloned());
        }
        Some(Value::Struct(known.into()))
    }

    /// `Some(x)`, a variant or struct with fields, `Default::default()`, what a short function of the project gives.
    fn made(&self, expr: ExprId, callee: ExprId, args: &[ExprId], depth: usize) -> Option<Value> {
        let Expr::Path(path) = self.body.expr(callee) else { return None };
        let ty = self.inference.type_of(expr);
        if let Callee::Constructor(def) = self.inference.callee(expr) {
            if self.types().is_option(ty) {
                return Some(Value::Is(true));
            }
            let fields = POSITIONS.iter().zip(args);
            let fields = fields.filter_map(|(name, &arg)| Some((Symbol::new(name), self.value_within(arg, depth)?))).collect();
            return match self.program.def(*def).kind {
                DefKind::Variant => Some(Value::Variant(*def, fields)),
                DefKind::Struct => Some(Value::Struct(fields)),
                _ => None,
            };
        }
        let is_default = args.is_empty() && path.last()?.name.as_str() == "default";
        let is_told_apart = || self.types().is_path(ty) || ty.adt().is_some_and(|(def, _)| self.program.is_workspace(def));
        match &*self.callees(expr) {
            _ if is_default => self.default_of(ty, depth),
            // `Path::new("/proc")`
            [of_std] if args.len() == 1 && !self.program.is_workspace(*of_std) && self.types().is_path(ty) => {
                self.value_within(args[0], depth)
            }
            [own] if self.program.is_workspace(*own) && is_told_apart() => self.given_back(*own, args, depth),
            _ => None,
        }
    }

    /// What a method makes of a value: `.into()`, `.unwrap_or_default()`, `.map(..)`.
    fn adapted(&self, expr: ExprId, receiver: ExprId, method: Symbol, args: &[ExprId], depth: usize) -> Option<Value> {
        if args.is_empty() && is_same_value(method) {
            return self.value_within(receiver, depth);
        }
        if method.as_str() == "join" && self.types().is_path(self.inference.type_of(receiver)) {
            let is_new = args.first().is_some_and(|&name| self.is_fresh(receiver, Some(name)));
            return if is_new { Some(Value::Missing) } else { self.value_within(receiver, depth)?.below() };
        }
        if !self.types().is_option(self.inference.type_of(receiver)) {
            return None;
        }
        if method.as_str() == "zip" && args.iter().any(|&other| self.value_within(other, depth) == Some(Value::Is(false))) {
            return Some(Value::Is(false));
        }
        let option = self.value_within(receiver, depth)?;
        let otherwise = || match args {
            [] => self.default_of(self.inference.type_of(expr), depth),
            [other] => self.value_within(*other, depth),
            _ => None,
        };
        match (method.as_str(), option) {
            ("map" | "inspect" | "is_some", option) => Some(option),
            (_, option @ (Value::Is(false) | Value::Own(_))) if is_from_some(method) => Some(option),
            ("is_none", Value::Is(yes)) => Some(Value::Is(!yes)),
            ("unwrap_or_default" | "unwrap_or", Value::Is(false)) => otherwise(),
            ("unwrap_or_default" | "unwrap_or", Value::Own(slot)) => Some(Value::OwnOr(slot, Box::new(otherwise()?))),
            _ => None,
        }
    }

    /// The variant of an enum by its name.
    pub(super) fn variant_named(&self, of: Option<DefId>, name: Symbol) -> Option<DefId> {
        self.types().member(of?, name).filter(|&it| self.program.def(it).kind == DefKind::Variant)
    }
}

/// Puts what holds at a call in the place of a parameter that is handed on: `if settings.secure { connect(&settings) }`.
fn narrow(value: &mut Value, known: &Required) {
    let Value::Own(slot) = *value else { return };
    let of = |asked: Slot| {
        let mut answers = known.iter().filter(|(question, _)| question.slot == asked);
        answers.find_map(|(question, yes)| match (question.ask, yes) {
            (Ask::Yes, yes) => Some(Value::Is(*yes)),
            (Ask::Variant(variant), true) => Some(Value::Variant(variant, Box::default())),
            (Ask::Literal(literal), true) => Some(Value::Literal(Some(literal))),
            _ => None,
        })
    };
    if let Some(own) = of(slot) {
        *value = own;
    } else {
        let fields: Vec<_> = known.iter().filter_map(|(question, _)| Some((slot.field_to(question.slot)?, of(question.slot)?))).collect();
        if !fields.is_empty() {
            *value = Value::Known(slot, fields.into());
        }
    }
}

/// A text or number in a form that tells it from others.
pub(super) fn plain(literal: &Literal) -> Option<Symbol> {
    match literal {
        Literal::Str(text) => Some(Symbol::new(&format!("\"{text}"))),
        Literal::Int(Some(number), _) => Some(Symbol::new(&number.to_string())),
        _ => None,
    }
}
