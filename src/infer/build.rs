//! Short constructors and questions for types.

use super::ty::{Args, Flags, Ty, TyKind};
use crate::resolve::{DefId, Prim};
use crate::text::Symbol;

macro_rules! constants {
    ($($(#[$doc:meta])* $name:ident = $kind:expr;)*) => {
        $($(#[$doc])* pub fn $name() -> Self {
            Self::new($kind)
        })*
    };
}

impl Ty {
    constants! {
        /// Not known.
        unknown = TyKind::Unknown;
        /// `!`
        never = TyKind::Never;
        /// `()`
        unit = TyKind::Tuple(Args::EMPTY);
        /// `bool`
        bool = TyKind::Prim(Prim::Bool);
        /// `str`
        str = TyKind::Prim(Prim::Str);
        /// `usize`
        usize = TyKind::Prim(Prim::Usize);
    }

    /// A built-in scalar, or `str`.
    pub fn prim(prim: Prim) -> Self {
        Self::new(TyKind::Prim(prim))
    }

    /// `&T`
    pub fn reference(target: Self, mutable: bool) -> Self {
        Self::new(TyKind::Ref(target, mutable))
    }

    /// `(A, B)`
    pub fn tuple(types: &[Self]) -> Self {
        Self::new(TyKind::Tuple(Args::new(types)))
    }

    /// A struct, enum or union.
    pub fn of_adt(def: DefId, args: &[Self]) -> Self {
        Self::new(TyKind::Adt(def, Args::new(args)))
    }

    /// A type parameter by its position among all in scope.
    pub(super) fn param(index: u32, name: Symbol) -> Self {
        Self::new(TyKind::Param(index, name))
    }

    /// Whether anything is known about it: neither unknown nor a variable.
    pub fn is_known(self) -> bool {
        !matches!(self.kind(), TyKind::Unknown | TyKind::Infer(_) | TyKind::Hole)
    }

    /// Whether nothing in it is unknown, arguments included.
    pub fn is_fully_known(self) -> bool {
        !self.has(Flags::UNKNOWN | Flags::INFER | Flags::HOLE)
    }

    /// Whether it is one type, known in all its parts, whoever calls the code that it stands in.
    pub fn is_concrete(self) -> bool {
        self.is_fully_known() && !self.has(Flags::PARAM | Flags::PROJECTION | Flags::OPAQUE)
    }

    /// The struct, enum or union that it is, and its arguments.
    pub fn adt(self) -> Option<(DefId, &'static [Self])> {
        match self.kind() {
            TyKind::Adt(def, args) => Some((def, args.types())),
            _ => None,
        }
    }

    /// Without the references around it.
    #[must_use]
    pub fn strip_refs(self) -> Self {
        let mut ty = self;
        while let TyKind::Ref(inner, _) = ty.kind() {
            ty = inner;
        }
        ty
    }

    /// Whether it is `!`.
    pub fn is_never(self) -> bool {
        self.kind() == TyKind::Never
    }

    /// Whether it is `()`.
    pub fn is_unit(self) -> bool {
        self.kind() == TyKind::Tuple(Args::EMPTY)
    }

    /// Whether it is a built-in scalar: a number, `bool` or `char`.
    pub fn is_scalar(self) -> bool {
        matches!(self.kind(), TyKind::Prim(prim) if prim != Prim::Str)
    }

    pub(super) fn is_infer(self) -> bool {
        matches!(self.kind(), TyKind::Infer(_))
    }

    pub(super) fn is_unknown(self) -> bool {
        self.kind() == TyKind::Unknown
    }
}

/// Whether the scalar is an integer type.
pub(super) fn is_integer(prim: Prim) -> bool {
    !matches!(prim, Prim::Bool | Prim::Char | Prim::Str) && !is_float(prim)
}

/// Whether the scalar is a float type.
pub(super) fn is_float(prim: Prim) -> bool {
    matches!(prim, Prim::F16 | Prim::F32 | Prim::F64 | Prim::F128)
}

/// The scalar with this name.
pub(super) fn prim_named(name: &str) -> Option<Prim> {
    Some(match name {
        "bool" => Prim::Bool,
        "char" => Prim::Char,
        "str" => Prim::Str,
        "i8" => Prim::I8,
        "i16" => Prim::I16,
        "i32" => Prim::I32,
        "i64" => Prim::I64,
        "i128" => Prim::I128,
        "isize" => Prim::Isize,
        "u8" => Prim::U8,
        "u16" => Prim::U16,
        "u32" => Prim::U32,
        "u64" => Prim::U64,
        "u128" => Prim::U128,
        "usize" => Prim::Usize,
        "f16" => Prim::F16,
        "f32" => Prim::F32,
        "f64" => Prim::F64,
        "f128" => Prim::F128,
        _ => return None,
    })
}

/// The name of a scalar.
pub(super) fn prim_name(prim: Prim) -> &'static str {
    match prim {
        Prim::Bool => "bool",
        Prim::Char => "char",
        Prim::Str => "str",
        Prim::I8 => "i8",
        Prim::I16 => "i16",
        Prim::I32 => "i32",
        Prim::I64 => "i64",
        Prim::I128 => "i128",
        Prim::Isize => "isize",
        Prim::U8 => "u8",
        Prim::U16 => "u16",
        Prim::U32 => "u32",
        Prim::U64 => "u64",
        Prim::U128 => "u128",
        Prim::Usize => "usize",
        Prim::F16 => "f16",
        Prim::F32 => "f32",
        Prim::F64 => "f64",
        Prim::F128 => "f128",
    }
}
