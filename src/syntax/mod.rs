//! Parsing and lowering: the only floor that knows syn.
//!
//! Belongs here: text in, [`ir::File`] out. Never: names, cfg states, crates.

pub mod ir;
