//! What inference says about one body.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::ty::{Args, Ty, TyKind};
use crate::resolve::{BodyScopes, DefId};
use crate::syntax::ir::{Cfg, ExprId, PatId};
use crate::text::Symbol;

/// What a call enters.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Callee {
    /// These definitions: one, or several under different cfgs. Of a method of a known type the impl's member; of a type
    /// parameter, `impl Trait` or `dyn Trait` the trait's member.
    Known(Box<[Target]>),
    /// A closure or async closure of the same body: its expression.
    Closure(ExprId),
    /// A tuple struct or variant: nothing runs.
    Constructor(DefId),
    /// Something in a crate without declarations or sources, by its path: known not to be in the catalogue.
    External(Symbol),
    /// A function pointer, a boxed or foreign closure: known to be a value, not known which.
    Value,
    /// Not known.
    #[default]
    Unknown,
}

/// One definition that a call can enter.
#[derive(Clone, PartialEq, Debug)]
pub struct Target {
    /// The fn.
    pub def: DefId,
    /// Under which condition.
    pub cfg: Cfg,
}

/// A call's target as it was found: before an impl's member takes the place of its trait's.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CalledItem {
    /// The fn as named: of a trait's method the trait's member.
    pub def: DefId,
    /// All its generic arguments, those of its impl or trait (`Self` first) in front.
    pub args: Args,
}

/// The types and call targets of one body.
#[derive(Debug)]
pub struct Inference {
    /// The names at each place.
    pub scopes: Arc<BodyScopes>,
    pub(super) exprs: Vec<Ty>,
    pub(super) pats: Vec<Ty>,
    pub(super) calls: FxHashMap<ExprId, Callee>,
    pub(super) items: FxHashMap<ExprId, CalledItem>,
    pub(super) receivers: FxHashMap<ExprId, Ty>,
    pub(super) implicit: FxHashMap<ExprId, Box<[Callee]>>,
    /// The impl's member that a path to a trait's member means.
    pub(super) named: FxHashMap<ExprId, DefId>,
}

impl Inference {
    /// Nothing is known yet.
    pub(super) fn new(scopes: Arc<BodyScopes>) -> Self {
        Self {
            scopes,
            exprs: Vec::new(),
            pats: Vec::new(),
            calls: FxHashMap::default(),
            items: FxHashMap::default(),
            receivers: FxHashMap::default(),
            implicit: FxHashMap::default(),
            named: FxHashMap::default(),
        }
    }

    /// What the call or method call `expr` enters.
    pub fn callee(&self, expr: ExprId) -> &Callee {
        static UNKNOWN: Callee = Callee::Unknown;
        self.calls.get(&expr).unwrap_or(&UNKNOWN)
    }

    /// What `expr` calls without saying so: `into_iter` and `next` of a `for`, `deref` of autoderef and `*`, overloaded operators and
    /// indexing.
    pub fn implicit(&self, expr: ExprId) -> &[Callee] {
        self.implicit.get(&expr).map_or(&[], |it| it)
    }

    /// The fn that an expression names as a value; of a trait's member that of the impl, where the type is known.
    pub fn named(&self, expr: ExprId) -> Option<DefId> {
        let TyKind::FnDef(def, _) = self.type_of(expr).kind() else { return None };
        Some(self.named.get(&expr).copied().unwrap_or(def))
    }

    /// The type of an expression; [unknown](Ty::unknown) where it is not known.
    pub fn type_of(&self, expr: ExprId) -> Ty {
        self.exprs.get(expr.0 as usize).copied().unwrap_or_else(Ty::unknown)
    }

    /// The type of what a pattern matches; of a binding the type of the variable.
    pub fn type_of_pat(&self, pat: PatId) -> Ty {
        self.pats.get(pat.0 as usize).copied().unwrap_or_else(Ty::unknown)
    }

    /// `Self` of the method that a method call, or a call of a method by path, enters: without the references that autoref adds.
    pub fn receiver(&self, expr: ExprId) -> Option<Ty> {
        self.receivers.get(&expr).copied()
    }

    /// The fn that a call names with its generic arguments: positions as [`super::TyKind::Param`] counts.
    pub fn called(&self, expr: ExprId) -> Option<CalledItem> {
        self.items.get(&expr).copied()
    }

    /// Whether the value of `expr` is known to be `!`.
    pub fn is_never(&self, expr: ExprId) -> bool {
        self.type_of(expr).is_never()
    }
}
