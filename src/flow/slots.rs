//! The names that stand for what a caller can decide in the body of a function.

use rustc_hash::FxHashMap;

use super::TypedBody;
use super::question::{Fields, POSITIONS, Slot};
use crate::infer::{Ty, TyKind};
use crate::resolve::{DefId, DefKind};
use crate::syntax::ir::{Body, Expr, ExprId, Pat, PatId, Stmt, UnaryOp};
use crate::text::Symbol;

/// How many names are followed to the value that they were given.
const DEPTH: usize = 4;

/// The names of one body that nobody changes: parameters that can be asked about, and locals with their first value.
#[derive(Default)]
pub(super) struct Slots {
    parameters: Vec<(PatId, Slot)>,
    locals: FxHashMap<PatId, ExprId>,
    /// What patterns take out of structs and variants of the project: out of which value, and the field.
    parts: FxHashMap<PatId, (ExprId, Fields)>,
}

impl Slots {
    pub(super) fn of(body: &TypedBody<'_>) -> Self {
        let mut slots = Self::default();
        let code = body.body;
        let receiver = code.self_pat.filter(|&pat| body.enum_of(body.inference.type_of_pat(pat)).is_some());
        slots.parameters.extend(receiver.map(|pat| (pat, Slot::of(Slot::RECEIVER))));
        for (param, number) in code.params.iter().zip(0..Slot::FIRST_TYPE) {
            slots.add(body, param.pat, Slot::of(number));
        }
        for expr in &code.exprs {
            match expr {
                Expr::Block(block) => {
                    for stmt in &block.stmts {
                        match stmt {
                            Stmt::Let { pat, init: Some(init), otherwise: None, .. } if is_plain(code, *pat) => {
                                slots.locals.insert(*pat, *init);
                            }
                            Stmt::Let { pat, init: Some(init), .. } => slots.take(body, *pat, *init, Slot::of(0)),
                            _ => {}
                        }
                    }
                }
                Expr::Let { pat, scrutinee } => slots.take(body, *pat, *scrutinee, Slot::of(0)),
                Expr::Match { scrutinee, arms } => arms.iter().for_each(|arm| slots.take(body, arm.pat, *scrutinee, Slot::of(0))),
                _ => {}
            }
        }
        slots
    }

    /// What a pattern takes out of a value, which is looked at from its `part` on.
    fn take(&mut self, body: &TypedBody<'_>, pat: PatId, value: ExprId, part: Slot) {
        if self.parameters.is_empty() {
            return;
        }
        let is_own = |pat: PatId| adt_of(body.inference.type_of_pat(pat)).is_some_and(|it| body.program.is_workspace(it));
        match body.body.pat(pat) {
            Pat::Bind { .. } if part != Slot::of(0) && is_plain(body.body, pat) && body.is_asked_type(body.inference.type_of_pat(pat)) => {
                self.parts.insert(pat, (value, part.fields));
            }
            Pat::TupleStruct { elements, .. } if is_own(pat) && !elements.iter().any(|&it| *body.body.pat(it) == Pat::Rest) => {
                for (&element, number) in elements.iter().zip(POSITIONS) {
                    if let Some(part) = part.field(Symbol::new(number)) {
                        self.take(body, element, value, part);
                    }
                }
            }
            Pat::Struct { fields, .. } if is_own(pat) => {
                for &(name, field) in fields {
                    if let Some(part) = part.field(name) {
                        self.take(body, field, value, part);
                    }
                }
            }
            Pat::Ref { pat, .. } => self.take(body, *pat, value, part),
            _ => {}
        }
    }

    /// A parameter, or the parts of one that its pattern takes apart.
    fn add(&mut self, body: &TypedBody<'_>, pat: PatId, slot: Slot) {
        match body.body.pat(pat) {
            Pat::Bind { .. } if is_plain(body.body, pat) && body.is_asked_type(body.inference.type_of_pat(pat)) => {
                self.parameters.push((pat, slot));
            }
            Pat::Struct { fields, .. } => {
                for &(name, pat) in fields {
                    if let Some(field) = slot.field(name) {
                        self.add(body, pat, field);
                    }
                }
            }
            Pat::Ref { pat, .. } => self.add(body, *pat, slot),
            _ => {}
        }
    }
}

impl TypedBody<'_> {
    /// The slot that an expression has the value of; of an option at least whether it is one.
    pub(super) fn slot(&self, expr: ExprId) -> Option<Slot> {
        self.slot_within(expr, DEPTH)
    }

    fn slot_within(&self, expr: ExprId, depth: usize) -> Option<Slot> {
        match self.body.expr(expr) {
            Expr::Path(_) => {
                let bound = self.scopes.locals.get(&expr)?;
                let slots = self.slots();
                if let Some((_, slot)) = slots.parameters.iter().find(|(pat, _)| pat == bound) {
                    return Some(*slot);
                }
                let depth = depth.checked_sub(1)?;
                if let Some((value, fields)) = slots.parts.get(bound) {
                    return self.slot_within(*value, depth)?.part(fields);
                }
                self.slot_within(*slots.locals.get(bound)?, depth)
            }
            Expr::Field { base, name } => self.slot_within(*base, depth)?.field(*name),
            Expr::Ref { operand, mutable: false, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => self.slot_within(*operand, depth),
            Expr::MethodCall { receiver, method, args, .. } if args.is_empty() && is_same_value(*method) => {
                self.slot_within(*receiver, depth)
            }
            _ => None,
        }
    }

    /// The slots that must all hold a `Some` where an option does that is made of them.
    pub(super) fn needed(&self, option: ExprId) -> Vec<Slot> {
        let mut found = Vec::new();
        self.collect_needed(option, DEPTH, &mut found);
        found
    }

    fn collect_needed(&self, option: ExprId, depth: usize, found: &mut Vec<Slot>) {
        if let Some(slot) = self.slot(option) {
            return found.push(slot);
        }
        let Some(depth) = depth.checked_sub(1) else { return };
        match self.body.expr(option) {
            Expr::Path(_) => {
                if let Some(first) = self.first_value(option) {
                    self.collect_needed(first, depth, found);
                }
            }
            Expr::Ref { operand, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => self.collect_needed(*operand, depth, found),
            Expr::MethodCall { receiver, method, args, .. }
                if (is_same_value(*method) && args.is_empty() || is_from_some(*method))
                    && self.types().is_option(self.inference.type_of(*receiver)) =>
            {
                self.collect_needed(*receiver, depth, found);
                if method.as_str() == "zip" {
                    args.iter().for_each(|&other| self.collect_needed(other, depth, found));
                }
            }
            _ => {}
        }
    }

    /// The value that a local had from the start.
    pub(super) fn first_value(&self, expr: ExprId) -> Option<ExprId> {
        self.slots().locals.get(self.scopes.locals.get(&expr)?).copied()
    }

    fn slots(&self) -> &Slots {
        self.slots.get_or_init(|| Slots::of(self))
    }

    /// Whether there is a parameter to ask about.
    pub(super) fn is_asked(&self) -> bool {
        !self.slots().parameters.is_empty()
    }

    /// Whether values of a type can be told apart by what a caller writes.
    fn is_asked_type(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, false) => self.is_asked_type(inner),
            TyKind::Prim(_) | TyKind::Param(..) => true,
            TyKind::Adt(def, _) => {
                let is_enum = self.program.def(def).kind == DefKind::Enum;
                is_enum || self.types().is_string(ty) || self.types().is_path(ty) || self.program.is_workspace(def)
            }
            _ => false,
        }
    }

    /// The enum that a type is, also behind references.
    pub(super) fn enum_of(&self, ty: Ty) -> Option<DefId> {
        adt_of(ty).filter(|&def| self.program.def(def).kind == DefKind::Enum)
    }
}

/// Methods without arguments whose result is, or holds, what they are called on.
pub(super) fn is_same_value(method: Symbol) -> bool {
    let same = [
        "as_ref",
        "as_deref",
        "as_mut",
        "as_deref_mut",
        "as_str",
        "as_path",
        "clone",
        "cloned",
        "copied",
        "into",
        "to_owned",
        "to_path_buf",
        "to_string",
    ];
    same.contains(&method.as_str())
}

/// Methods of a result or option that give its good value, or what has the same one.
pub(super) fn keeps_value(method: Symbol) -> bool {
    matches!(method.as_str(), "unwrap" | "expect" | "map_err" | "context" | "with_context" | "wrap_err" | "wrap_err_with")
}

/// Methods of an option that give a `Some` only where it is one.
pub(super) fn is_from_some(method: Symbol) -> bool {
    matches!(method.as_str(), "map" | "and_then" | "filter" | "inspect" | "take" | "flatten" | "zip" | "is_some" | "is_some_and")
}

fn is_plain(body: &Body, pat: PatId) -> bool {
    matches!(body.pat(pat), Pat::Bind { mutable: false, by_ref: false, sub: None, .. })
}

/// The struct or enum that a type is, also behind references.
fn adt_of(ty: Ty) -> Option<DefId> {
    match ty.kind() {
        TyKind::Ref(inner, _) => adt_of(inner),
        TyKind::Adt(def, _) => Some(def),
        _ => None,
    }
}
