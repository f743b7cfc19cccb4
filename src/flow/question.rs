//! What of a function a caller can decide, its parameters, their fields and types, and what can be asked about it.

use crate::catalog::Effect;
use crate::resolve::DefId;
use crate::text::Symbol;

/// The names of fields without one.
pub(super) const POSITIONS: [&str; 6] = ["0", "1", "2", "3", "4", "5"];

/// How many fields deep a parameter is looked into.
const FIELDS: usize = 3;

/// A parameter of a function, or a part of one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Slot {
    /// 0-based, after the receiver; from 128 on the type parameters.
    pub parameter: u8,
    /// The fields from the parameter on, of structs and variants, by name or position.
    pub(super) fields: Fields,
}

pub(super) type Fields = [Option<Symbol>; FIELDS];

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
