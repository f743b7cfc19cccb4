//! What went wrong while files were read and module trees built.

use camino::Utf8PathBuf;

use crate::diagnostic::Place;
use crate::text::ReadError;

/// A file that could not be had. What a file's text has wrong stands in `syntax::ir::File::troubles`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoadTrouble {
    /// Of which kind.
    pub kind: LoadTroubleKind,
    /// The `mod` declaration that leads there; `None` for a crate root.
    pub place: Option<Place>,
    /// The file.
    pub path: Utf8PathBuf,
    /// What is wrong: lower-case start, no final period.
    pub message: String,
}

/// Kinds of [`LoadTrouble`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LoadTroubleKind {
    /// A `mod` without its file; only reported where no cfg stands around it. A build script may write it.
    MissingModule,
    /// A file that cannot be read.
    Unreadable(ReadError),
    /// A module that leads to itself.
    ModuleCycle,
}
