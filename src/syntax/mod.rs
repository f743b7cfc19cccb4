//! Parsing and lowering: the only floor that knows syn.
//!
//! Belongs here: text in, [`ir::File`] out. Never: names, cfg states, crates.

mod archive;
mod coverage;
pub mod ir;
mod lines;
mod lower;
pub mod macros;
mod packed;
mod printed;
mod reader;
mod scan;
mod skim;
mod stack;
mod test_code;
#[cfg(test)]
mod tests;
mod tokens;

pub use archive::{Archive, Keeps};
pub use coverage::{Coverage, coverage};
pub use lower::{lower, lower_signatures};
pub use printed::Printed;
pub use stack::{STACK_BYTES, on_big_stack};
pub use test_code::TestCode;
