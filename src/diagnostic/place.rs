//! A range in a text that exists: where a label points.

use serde::{Deserialize, Serialize};

use crate::text::FileId;

/// Bytes `start..end` of one file's text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}
