//! The project's own representation of a Rust file: what the floors above read instead of syn's trees.
//!
//! A [`File`] is `Send`, compact, and knows no crate, edition or cfg state, so one file can belong to several targets. Nothing
//! here resolves a name or decides a cfg.

mod attr;
mod body;
mod cfg;
mod item;
mod path;
mod walk;

pub use attr::{Attr, AttrArg, Attrs, Literal, RareAttrs};
pub use body::{
    Arm, AsyncKind, BinaryOp, Block, BlockKind, Body, Expr, ExprId, FieldInit, MacroCall, MacroForm, Param, Pat, PatId, SelectArm, Stmt,
    UnaryOp,
};
pub use cfg::Cfg;
pub use item::{
    BodyId, Comment, Enum, Field, FieldName, File, Fn, FnFlags, GenericParam, Generics, Impl, Import, ImportKind, Item, ItemId, ItemKind,
    MacroRules, ModDecl, Origin, Parent, SelfParam, Struct, Trait, Trouble, TroubleKind, Variant, Visibility, WherePredicate,
};
pub use path::{AssocBinding, Bound, GenericArgs, Path, Segment, TypeRef};
pub use walk::Child;
