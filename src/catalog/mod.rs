//! What library items are and do: declaration files, and the facts that their attributes state.
//!
//! Belongs here: the embedded files of `lints/apis/`, users' own ones, and reading their attributes. Never: a fact about a library
//! that stands in code, or name resolution. `lints/apis/README.md` describes the format.

mod arguments;
mod each;
mod embedded;
mod error;
mod facts;
mod load;
mod paths;
mod read;
#[cfg(test)]
mod tests;
mod words;

pub use error::DeclarationError;
pub use facts::{
    Advice, Attribute, Blocks, BlocksAs, Cancel, CrateFacts, Effect, Exception, Extent, Facts, FixShape, Flavor, Guard, Handle, Hold, IoAs,
    Local, Locks, MacroArgs, Needs, OnDrop, Place, Runs, RuntimeKind, Severity,
};
pub use load::{Catalog, Declared};
pub use paths::{Argument, PathFact, Statement};
