#![source("dunce 1.0.5")]

use std::io;
use std::path::{Path, PathBuf};

pub use crate::canonicalize as realpath;

pub fn simplified(path: &Path) -> &Path;
#[blocks(fs_metadata, millis, tokio = "tokio::fs::canonicalize", smol = "smol::fs::canonicalize", why = "it resolves a path")]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
