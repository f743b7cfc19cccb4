//! What of a function a caller can decide: its parameters and their fields, with the names that stand for them in its body.

use rustc_hash::FxHashMap;

use super::TypedBody;
use crate::catalog::Effect;
use crate::infer::{Ty, TyKind};
use crate::resolve::{DefId, DefKind};
use crate::syntax::ir::{Body, Expr, ExprId, Pat, PatId, Stmt, UnaryOp};
use crate::text::Symbol;

/// How many names are followed to the value that they were given.
const DEPTH: usize = 4;

/// The names of fields without one.
pub(super) const POSITIONS: [&str; 6] = ["0", "1", "2", "3", "4", "5"];

/// How many fields deep a parameter is looked into.
const FIELDS: usize = 3;

/// A parameter of a function, or a part of one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Slot {
    /// 0-based, after the receiver; from [`Slot::FIRST_TYPE`] on the type parameters.
    pub parameter: u8,
    /// The fields from the parameter on, of structs and variants, by name or position.
    fields: Fields,
}

type Fields = [Option<Symbol>; FIELDS];

impl Slot {
    /// The number of the receiver.
    pub const RECEIVER: u8 = u8::MAX;
    /// The number of the first type parameter.
    pub(super) const FIRST_TYPE: u8 = 128;

    /// A type parameter, by its position among all that are in scope; `None` where there are too many.
    pub(super) fn of_type(position: u32) -> Option<Self> {
        let parameter = u8::try_from(position).ok()?.checked_add(Self::FIRST_TYPE)?;
        (parameter != Self::RECEIVER).then_some(Self::of(parameter))
    }

    /// Whether a number is that of a type parameter.
    pub fn is_type(parameter: u8) -> bool {
        (Self::FIRST_TYPE..Self::RECEIVER).contains(&parameter)
    }

    /// This parameter as a whole.
    pub fn of(parameter: u8) -> Self {
        Self { parameter, fields: Fields::default() }
    }

    /// The fields from the parameter on.
    pub fn fields(&self) -> &[Option<Symbol>] {
        let end = self.fields.iter().position(Option::is_none).unwrap_or(FIELDS);
        &self.fields[..end]
    }

    /// A field of this; `None` where that is too deep.
    pub fn field(mut self, name: Symbol) -> Option<Self> {
        *self.fields.iter_mut().find(|it| it.is_none())? = Some(name);
        Some(self)
    }

    /// The part of this that some fields lead to; `None` where that is too deep.
    pub fn part(self, fields: &[Option<Symbol>]) -> Option<Self> {
        fields.iter().flatten().try_fold(self, |slot, &name| slot.field(name))
    }

    /// The field of this that a slot is; `None` where it is something else, or deeper.
    pub(super) fn field_to(self, other: Self) -> Option<Symbol> {
        other.fields().last().copied().flatten().filter(|&name| self.field(name) == Some(other))
    }
}

/// What can be asked about a slot.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Ask {
    /// Is it `true`, or a `Some`?
    Yes,
    /// Is it this variant?
    Variant(DefId),
    /// Is it this text or number?
    Literal(Symbol),
    /// Is it a text that begins with an IP address?
    Address,
    /// Is it the path of a file that the kernel makes up?
    Kernel,
    /// Is there a file or directory of this path?
    There,
    /// Is there something in the directory of this path?
    Within,
    /// Of a type parameter: is it this struct or enum?
    Type(DefId),
    /// Of a type parameter: does I/O through it wait, with this effect?
    Io(Effect),
}

/// A question about a parameter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Question {
    /// What is asked about.
    pub slot: Slot,
    /// What is asked.
    pub ask: Ask,
}

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
