//! What inference says about one body.

use crate::resolve::DefId;
use crate::syntax::ir::{Cfg, ExprId};
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

/// The types and call targets of one body.
#[derive(Debug, Default)]
pub struct Inference {
    calls: rustc_hash::FxHashMap<ExprId, Callee>,
}

impl Inference {
    /// Whether the value of `expr` is known to be `!`.
    pub fn is_never(&self, _expr: ExprId) -> bool {
        false
    }

    /// What the call or method call `expr` enters.
    pub fn callee(&self, expr: ExprId) -> &Callee {
        static UNKNOWN: Callee = Callee::Unknown;
        self.calls.get(&expr).unwrap_or(&UNKNOWN)
    }
}
