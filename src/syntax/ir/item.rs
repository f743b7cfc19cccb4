//! Items of one file, in one arena in source order: an item's parent always comes before it.

use serde::{Deserialize, Serialize};

use super::{Attrs, Body, Bound, Cfg, ExprId, Path, TypeRef};
use crate::text::{FileId, OriginId, Span, Symbol};

/// One lowered file, or the items of one expanded item macro.
#[derive(Clone, Debug)]
pub struct File {
    /// Whose text the spans with origin [`OriginId::WRITTEN`] count in.
    pub source: FileId,
    /// `#![..]` of the file.
    pub attrs: Attrs,
    /// All items of any depth; index with [`ItemId`].
    pub items: Vec<Item>,
    /// Bodies of fns, consts, statics, enum discriminants left out; index with [`BodyId`].
    pub bodies: Vec<Body>,
    /// Expansions that nodes of this file came from; `OriginId(n)` is entry `n - 1`.
    pub origins: Vec<Origin>,
    /// `// unblock: ..` comments, in order.
    pub comments: Vec<Comment>,
    /// What could not be understood, each to be reported.
    pub troubles: Vec<Trouble>,
    /// Hash of everything but bodies (signatures, imports, macros, attributes): unchanged by an edit inside a body.
    pub interface_hash: u64,
    /// Number of lines of the text.
    pub line_count: u32,
}

impl File {
    /// The item with this id.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.0 as usize]
    }

    /// The body with this id.
    pub fn body(&self, id: BodyId) -> &Body {
        &self.bodies[id.0 as usize]
    }

    /// All items with their ids.
    pub fn items(&self) -> impl Iterator<Item = (ItemId, &Item)> {
        (0..).map(ItemId).zip(&self.items)
    }

    /// The expansion behind an origin, `None` for written text.
    pub fn origin(&self, id: OriginId) -> Option<&Origin> {
        self.origins.get((id.0 as usize).checked_sub(1)?)
    }
}

/// Index of an item in [`File::items`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct ItemId(pub u32);

/// Index of a body in [`File::bodies`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct BodyId(pub u32);

/// How nodes came out of a macro.
#[derive(Clone, PartialEq, Debug)]
pub struct Origin {
    /// The printed expansion that spans with this origin count in, where they stand for tokens and point at nothing.
    pub printed: Option<std::sync::Arc<crate::syntax::Printed>>,
    /// The text that `start..end` of spans with this origin count in (the macro's definition).
    pub text: FileId,
    /// The macro call; its own origin is that of the code around it, and its text that of the file (or of that origin).
    pub call: Span,
    /// The macro's name.
    pub name: Symbol,
}

/// An item of any kind, associated items and block-local ones included.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    /// Its name; empty for impls, uses, macro calls and `_`.
    pub name: Symbol,
    /// The name alone, or the item's first token where it has none.
    pub name_span: Span,
    /// From the first token (after attributes) to the last.
    pub span: Span,
    /// Attributes; the cfg is the item's own, not its parents'.
    pub attrs: Attrs,
    /// Who may name it.
    pub visibility: Visibility,
    /// What encloses it.
    pub parent: Parent,
    /// Hash of the path of names to this item in its file: stable under edits elsewhere.
    pub stable_id: u64,
    /// The rest.
    pub kind: ItemKind,
}

/// What encloses an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Parent {
    /// The file itself.
    File,
    /// An inline module, impl, trait, extern block, or macro call whose tokens were read as items.
    Item(ItemId),
    /// A block in a body: the block expression. Const and anonymous bodies too.
    Block(BodyId, ExprId),
}

/// Visibility as written.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Visibility {
    /// None written: private, or that of the trait or enum.
    Inherited,
    /// `pub`
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(self)`, `pub(in path)`
    Restricted(Path),
}

/// What an item is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod x;` or `mod x { .. }`
    Mod(ModDecl),
    /// One `use` declaration, flattened: one import a leaf.
    Use(Box<[Import]>),
    /// `extern crate a as b;`: the crate's name; the item's name is what it is called here (`_` stays `_`).
    ExternCrate(Symbol),
    /// A function, method, or declaration without body.
    Fn(Box<Fn>),
    /// A struct or union.
    Struct(Struct),
    /// An enum.
    Enum(Enum),
    /// A trait; its members are items with this one as parent.
    Trait(Trait),
    /// `trait A = B;`
    TraitAlias(Generics, Box<[Bound]>),
    /// An impl block; its members are items with this one as parent.
    Impl(Box<Impl>),
    /// `type A<T> = B;`, also associated: bounds of a declaration, type of a definition.
    TypeAlias(Generics, Box<[Bound]>, Option<TypeRef>),
    /// `const A: T = x;`, also associated.
    Const(TypeRef, Option<BodyId>),
    /// `static A: T = x;`: `mut`, type, initialiser.
    Static(bool, TypeRef, Option<BodyId>),
    /// `extern "C" { .. }`; its members are items with this one as parent.
    ExternBlock,
    /// `macro_rules! a { .. }` and `macro a { .. }`
    MacroRules(MacroRules),
    /// `path! { .. }` in item position. Items that its tokens parse to have this one as parent; whether they count is for
    /// name resolution to say.
    MacroCall(Path, Span),
    /// What syn keeps verbatim.
    Unknown,
}

/// A module declaration.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ModDecl {
    /// `mod x { .. }`; its items have this one as parent.
    pub inline: bool,
    /// The values of `#[path = ".."]`, each with the condition of its `cfg_attr`.
    pub paths: Box<[(Cfg, Box<str>)]>,
    /// `include!("x.rs")` in item position, lowered as a module without a scope of its own.
    pub include: bool,
}

/// One leaf of a `use` tree.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Import {
    /// The full path, group prefixes included.
    pub path: Path,
    /// What it brings into scope.
    pub kind: ImportKind,
    /// The leaf.
    pub span: Span,
}

/// What an import brings into scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ImportKind {
    /// The last segment under this name; `use a::{self}` has the path `a`.
    Name(Symbol),
    /// `as _`: a trait's methods only.
    Unnamed,
    /// `*`; the path is what stands before it.
    Glob,
}

impl ItemKind {
    /// The generics that an item declares itself; `None` where its kind has none.
    pub fn generics(&self) -> Option<&Generics> {
        match self {
            Self::Fn(function) => Some(&function.generics),
            Self::Struct(it) => Some(&it.generics),
            Self::Enum(it) => Some(&it.generics),
            Self::Trait(it) => Some(&it.generics),
            Self::Impl(it) => Some(&it.generics),
            Self::TypeAlias(generics, ..) | Self::TraitAlias(generics, _) => Some(generics),
            _ => None,
        }
    }
}

/// Generic parameters and where clauses. Lifetimes are left out.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Generics {
    /// Types and constants in order.
    pub params: Box<[GenericParam]>,
    /// `where` clauses about types.
    pub predicates: Box<[WherePredicate]>,
}

/// A type or const parameter.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct GenericParam {
    /// Its name.
    pub name: Symbol,
    /// `T: A + B`
    pub bounds: Box<[Bound]>,
    /// `T = X`
    pub default: Option<TypeRef>,
    /// The type of a `const N: usize`.
    pub const_type: Option<TypeRef>,
}

/// `T: A + B` of a where clause.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct WherePredicate {
    /// The type spoken of.
    pub ty: TypeRef,
    /// What it promises.
    pub bounds: Box<[Bound]>,
}

/// A function's signature and body.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fn {
    /// `async`, `unsafe`, `const`, ...
    pub flags: FnFlags,
    /// Generics.
    pub generics: Generics,
    /// The receiver, where there is one.
    pub self_param: Option<SelfParam>,
    /// The other parameters' types, in order; patterns are in the body.
    pub params: Box<[TypeRef]>,
    /// The declared return type, unit where none is written; of an async fn, what awaiting it gives.
    pub ret: TypeRef,
    /// The body, `None` in traits, extern blocks and declaration files.
    pub body: Option<BodyId>,
    /// `async fn name(..) -> T`, for labels; without other words before `fn`.
    pub signature_span: Span,
}

/// Words before `fn`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "five independent keywords")]
pub struct FnFlags {
    /// `async`
    pub is_async: bool,
    /// `unsafe`
    pub is_unsafe: bool,
    /// `const`
    pub is_const: bool,
    /// `extern ".."`
    pub is_extern: bool,
    /// `gen`, nightly
    pub is_gen: bool,
}

/// How a method takes its receiver.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum SelfParam {
    /// `self`, `mut self`
    Value,
    /// `&self`
    Ref,
    /// `&mut self`
    RefMut,
    /// `self: Pin<&mut Self>` ...
    Typed(TypeRef),
}

/// A struct or union.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Struct {
    /// Generics.
    pub generics: Generics,
    /// Fields in order.
    pub fields: Box<[Field]>,
    /// `struct A(..)` or `struct A;`: its name is a value too.
    pub tuple_like: bool,
    /// No fields list at all: `struct A;`
    pub unit: bool,
    /// A union.
    pub is_union: bool,
}

/// One field.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Its name or position.
    pub name: FieldName,
    /// Its type.
    pub ty: TypeRef,
    /// Its attributes.
    pub attrs: Attrs,
    /// `pub` without a restriction.
    pub is_pub: bool,
}

/// Name or position of a field.
pub type FieldName = Symbol;

/// An enum.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Enum {
    /// Generics.
    pub generics: Generics,
    /// Variants in order.
    pub variants: Box<[Variant]>,
}

/// One variant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Symbol,
    /// The name alone.
    pub span: Span,
    /// Its attributes.
    pub attrs: Attrs,
    /// Its fields; positions are names `0`, `1` ...
    pub fields: Box<[Field]>,
    /// `A(..)`; with `unit` both tell the three forms apart.
    pub tuple_like: bool,
    /// `A`
    pub unit: bool,
}

/// A trait.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Trait {
    /// Generics.
    pub generics: Generics,
    /// Supertraits.
    pub bounds: Box<[Bound]>,
}

/// An impl block.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Impl {
    /// Generics.
    pub generics: Generics,
    /// The trait, with `negative` for `!Trait`.
    pub trait_: Option<Path>,
    /// `impl !Send for X`
    pub negative: bool,
    /// The type.
    pub self_ty: TypeRef,
}

/// A macro definition; its rules are read from the text when something calls it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MacroRules {
    /// What stands between the outer delimiters: `(matcher) => { transcriber }; ..`
    pub rules: Span,
    /// `#[macro_export]`
    pub exported: bool,
}

/// A comment that speaks to this tool.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Comment {
    /// What follows `unblock:`, trimmed.
    pub text: Box<str>,
    /// The whole comment from its `//` or `/*`.
    pub span: Span,
    /// Nothing but white space stands before it on its line.
    pub own_line: bool,
    /// `//!`: it speaks of what it stands in.
    pub inner: bool,
}

/// Something in a file that could not be understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trouble {
    /// Of which kind.
    pub kind: TroubleKind,
    /// What is wrong, a sentence without final period.
    pub message: String,
    /// Where.
    pub span: Span,
}

/// Kinds of [`Trouble`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TroubleKind {
    /// syn refused the file.
    Syntax,
    /// Nested deeper than the limit.
    TooDeep,
}
