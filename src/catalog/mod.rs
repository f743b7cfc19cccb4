//! What library items are and do: declaration files, and the facts that their attributes state.
//!
//! Belongs here: the embedded files of `lints/apis/`, users' own ones, and reading their attributes. Never: a fact about a library
//! that stands in code, or name resolution. `lints/apis/README.md` describes the format.

mod facts;

pub use facts::{
    Advice, Attribute, Blocks, Cancel, CrateFacts, Effect, Facts, FixShape, Guard, Handle, Hold, MacroArgs, OnDrop, Place, Runs,
    RuntimeKind, Severity,
};
