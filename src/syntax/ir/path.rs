//! Paths, types and bounds as written.

use serde::{Deserialize, Serialize};

use crate::text::{Span, Symbol};

/// `a::b::<T>::c`, `::a::b`, `<T as Trait>::c`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Path {
    /// Starts with `::`.
    pub global: bool,
    /// `T` of `<T>::c` or `<T as Trait>::c`, and how many leading `segments` belong to the trait (0 for `<T>::c`).
    pub qself: Option<Box<(TypeRef, usize)>>,
    /// The names; `$crate` of an expansion is written as the segment `$crate` followed by the rest.
    pub segments: Box<[Segment]>,
    /// From the first token to the last.
    pub span: Span,
}

impl Path {
    /// The only segment of a plain path without arguments, `::` or qualified self.
    pub fn as_ident(&self) -> Option<Symbol> {
        match &*self.segments {
            [one] if !self.global && self.qself.is_none() && one.args.is_none() => Some(one.name),
            _ => None,
        }
    }

    /// Whether this is exactly the plain name.
    pub fn is_ident(&self, name: &str) -> bool {
        self.as_ident().is_some_and(|it| it.as_str() == name)
    }

    /// The last segment; syn refuses paths without any.
    pub fn last(&self) -> Option<&Segment> {
        self.segments.last()
    }
}

/// One name of a path with its generic arguments.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Segment {
    /// The name, raw identifiers without `r#`.
    pub name: Symbol,
    /// `<..>`, `::<..>` or `(A, B) -> C`.
    pub args: Option<Box<GenericArgs>>,
    /// The name alone.
    pub span: Span,
}

/// Generic arguments. Lifetimes are left out.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Types and constants in order; constants are [`TypeRef::Const`].
    pub types: Box<[TypeRef]>,
    /// `Item = T`, `Item: Bound`; of `Fn(A) -> B` the pair is in `types` (one tuple) and the binding `Output = B`.
    pub bindings: Box<[AssocBinding]>,
    /// Written as `Fn(A, B) -> C`.
    pub parenthesized: bool,
}

/// `Name = Type` or `Name: Bounds` among generic arguments.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct AssocBinding {
    /// The associated type.
    pub name: Symbol,
    /// What it equals.
    pub ty: Option<TypeRef>,
    /// What it promises.
    pub bounds: Box<[Bound]>,
}

/// A type as written. Lifetimes are left out.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum TypeRef {
    /// `a::B<C>`, also `Self`, `T`, and `<T as Trait>::Item`.
    Path(Path),
    /// `&T`, `&mut T`
    Ref(Box<TypeRef>, bool),
    /// `*const T`, `*mut T`
    Ptr(Box<TypeRef>, bool),
    /// `[T]`
    Slice(Box<TypeRef>),
    /// `[T; N]`; the length where it is a literal.
    Array(Box<TypeRef>, Option<u128>),
    /// `(A, B)`, unit is the empty one.
    Tuple(Box<[TypeRef]>),
    /// `fn(A) -> B`
    FnPtr(Box<[TypeRef]>, Box<TypeRef>),
    /// `impl A + B`
    ImplTrait(Box<[Bound]>),
    /// `dyn A + B`
    DynTrait(Box<[Bound]>),
    /// `!`
    Never,
    /// `_`
    Infer,
    /// A constant generic argument; the value where it is a literal.
    Const(Option<u128>),
    /// A macro in type position or something that syn keeps verbatim.
    Unknown,
}

/// One bound. Lifetime bounds and `use<..>` are left out.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Bound {
    /// The trait with its arguments.
    pub path: Path,
    /// Written with `?`, as `?Sized`.
    pub maybe: bool,
}
