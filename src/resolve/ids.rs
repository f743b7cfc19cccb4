//! Identities of what names lead to, and the answer of a resolution.

use crate::syntax::ir::{Cfg, PatId};
use crate::text::Symbol;

/// A crate of this run: a target of the workspace, a declared crate, or a dependency whose sources are read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct CrateId(pub u32);

/// Anything that has a definition: items, associated items, enum variants, macros.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct DefId {
    /// Its crate.
    pub krate: CrateId,
    /// Its index in the crate's table of definitions.
    pub index: u32,
}

/// A module, or a block of a body that declares items.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ModuleId {
    /// Its crate.
    pub krate: CrateId,
    /// Its index in the crate's table of modules; 0 is the root.
    pub index: u32,
}

/// What a definition is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "the language's words")]
pub enum DefKind {
    Fn,
    Struct,
    Enum,
    Variant,
    Trait,
    TraitAlias,
    Impl,
    TypeAlias,
    Const,
    Static,
    Macro,
}

/// The three spaces in which one name can mean different things.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "the language's words")]
pub enum Namespace {
    Type,
    Value,
    Macro,
}

/// Built-in types that a path can name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[expect(missing_docs, reason = "the language's words")]
pub enum Prim {
    Bool,
    Char,
    Str,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    F16,
    F32,
    F64,
    F128,
}

/// The outermost constructor of a type: what impl blocks are looked up by.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TypeHead {
    /// A struct, enum or union.
    Def(DefId),
    /// A built-in type with a name.
    Prim(Prim),
    /// `dyn Trait` with this first trait.
    Dyn(DefId),
    /// `&T` and `&mut T`
    Ref,
    /// `*const T` and `*mut T`
    Ptr,
    /// `[T]`
    Slice,
    /// `[T; N]`
    Array,
    /// `(A, B)`, unit too.
    Tuple,
    /// `fn(A) -> B`
    FnPtr,
    /// `!`
    Never,
    /// A type parameter: an impl for all types.
    Blanket,
    /// Not known, or without a name: closures, `impl Trait`.
    Other,
}

/// What a path, or its resolved prefix, names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Res {
    /// A definition.
    Def(DefId),
    /// A module or crate root.
    Module(ModuleId),
    /// A built-in type.
    Prim(Prim),
    /// `Self` inside this impl or trait.
    SelfType(DefId),
    /// The type or const parameter with this index of this definition (fn, type, trait or impl).
    Param(DefId, u32),
    /// A binding of the body that the path stands in.
    Local(PatId),
    /// Something in a crate that nobody here has declarations or sources of: its full path, `foo::bar::Baz`. Known not to be
    /// anything in the catalogue.
    External(Symbol),
}

/// One thing that a path can mean.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// What the first segments name.
    pub res: Res,
    /// How many segments at the end are left for types to resolve, as `open` in `File::open`.
    pub rest: usize,
    /// Under which condition; of an import the import's and the definition's together.
    pub cfg: Cfg,
}

/// All that a path can mean: one candidate, or several under different cfgs. Empty: unknown.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Resolution {
    /// In source order, without duplicates.
    pub candidates: Vec<Candidate>,
}

impl Resolution {
    /// The answer where there is exactly one.
    pub fn single(&self) -> Option<&Candidate> {
        match &*self.candidates {
            [one] => Some(one),
            _ => None,
        }
    }
}
