//! Texts and places in them: symbols, spans, line numbers, the overlay of file texts; what is kept of them between runs.
//!
//! Belongs here: what is true of any text. Never: anything that knows Rust.

mod kept;
mod line_index;
mod packed;
mod sources;
mod span;
mod symbol;
mod write;

pub use kept::{Stamp, forget_old, read_kept, stamp_of, tool, write_kept};
pub use line_index::{LineColumn, LineIndex};
pub use packed::{packing, unpacking};
pub use sources::{FileId, ReadError, Source, Sources};
pub use span::{OriginId, Span};
pub use symbol::{Symbol, sym};
pub use write::write_whole;
