//! Types that callers choose, and what calls say of them.

use super::io::{Io, chosen_end, io_of};
use super::question::Slot;
use super::{TypedBody, Value};
use crate::catalog::Effect;
use crate::infer::{Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::ExprId;

/// The effects of I/O that are told apart where callers choose what is read or written.
pub(super) const EFFECTS: [Effect; 3] = [Effect::Fs, Effect::Net, Effect::Http];

/// What I/O through a value does.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum ValueIo {
    /// It waits, with this effect.
    Waits(Effect),
    /// It moves bytes in memory, or nobody knows.
    None,
    /// What it does through a value of a type that the caller itself was given.
    Own(Slot),
}

impl TypedBody<'_> {
    /// The types that a call gives to the type parameters of what it enters.
    pub(super) fn given_types(&self, call: ExprId, target: DefId) -> Vec<(u8, Value)> {
        let Some(item) = self.inference.called(call).filter(|item| item.def == target) else { return Vec::new() };
        let given = |(number, ty): (u32, &Ty)| Some((Slot::of_type(number)?.parameter, self.type_given(*ty)?));
        (0..).zip(item.args.types()).filter_map(given).collect()
    }

    /// The type parameter that the receiver of a call is of.
    pub fn chosen_receiver(&self, call: ExprId) -> Option<Slot> {
        type_parameter(self.inference.receiver(call)?)
    }

    fn type_given(&self, ty: Ty) -> Option<Value> {
        match ty.kind() {
            TyKind::Ref(inner, _) => self.type_given(inner),
            TyKind::Adt(def, _) => Some(Value::Of(def, self.value_io(ty))),
            _ => type_parameter(ty).map(Value::OfOwn),
        }
    }

    fn value_io(&self, ty: Ty) -> ValueIo {
        match io_of(self.program, ty) {
            Some(Io::Waits { effect, buffered: false, .. }) => ValueIo::Waits(effect),
            Some(_) => ValueIo::None,
            None => chosen_end(self.program, ty).and_then(type_parameter).map_or(ValueIo::None, ValueIo::Own),
        }
    }
}

/// The type parameter that a type is.
pub(super) fn type_parameter(ty: Ty) -> Option<Slot> {
    match ty.kind() {
        TyKind::Param(number, _) => Slot::of_type(number),
        _ => None,
    }
}
