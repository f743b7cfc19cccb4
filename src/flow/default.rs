//! The values that types have by default.

use super::{TypedBody, Value};
use crate::infer::{Ty, TyKind};
use crate::resolve::{DefId, DefKind, Prim};
use crate::syntax::ir::ItemKind;

impl TypedBody<'_> {
    /// What `Default::default()` gives for a type; `None` where the type is not known.
    pub(super) fn default_of(&self, ty: Ty, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        match ty.kind() {
            TyKind::Prim(Prim::Bool) => Some(Value::Is(false)),
            TyKind::Prim(_) => Some(Value::Literal(None)),
            TyKind::Adt(..) if self.types().is_option(ty) => Some(Value::Is(false)),
            TyKind::Adt(def, _) if self.program.is_workspace(def) => {
                let is_derived =
                    self.program.item(def).attrs.derives.iter().any(|path| path.last().is_some_and(|it| it.name.as_str() == "Default"));
                let value = if is_derived { self.derived(def, depth) } else { self.written(def, depth) };
                Some(value.unwrap_or(Value::Constant))
            }
            _ => None,
        }
    }

    /// By `#[derive(Default)]`: the variant that is marked, or the defaults of all fields.
    fn derived(&self, def: DefId, depth: usize) -> Option<Value> {
        if let ItemKind::Enum(it) = &self.program.item(def).kind {
            let marked = it.variants.iter().find(|variant| variant.attrs.find("default").is_some())?;
            return self.variant_named(Some(def), marked.name).map(|it| Value::Variant(it, Box::default()));
        }
        let is_struct = |ty: Ty| ty.adt().is_some_and(|(def, _)| self.program.def(def).kind == DefKind::Struct);
        let fields = self.types().fields_of(def).iter().filter(|(_, ty)| !is_struct(*ty));
        Some(Value::Struct(fields.filter_map(|&(name, ty)| Some((name, self.default_of(ty, depth)?))).collect()))
    }

    /// By an `impl Default`.
    fn written(&self, def: DefId, depth: usize) -> Option<Value> {
        let function = self.types().default_fn(def)?;
        self.result_of(function, depth).filter(|value| match value {
            Value::Variant(variant, _) => self.program.def(*variant).parent == Some(def),
            Value::Struct(_) => self.program.def(def).kind == DefKind::Struct,
            _ => false,
        })
    }
}
