//! Parsing and lowering: the only floor that knows syn.
//!
//! Belongs here: text in, [`ir::File`] out. Never: names, cfg states, crates.

pub mod ir;

/// Parses and lowers one text of `source`. Never fails: what cannot be read is a trouble of the file.
pub fn lower(_source: crate::text::FileId, _text: &str) -> ir::File {
    unimplemented!("syntax")
}
