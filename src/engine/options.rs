//! What the user asks of a run.

use camino::Utf8PathBuf;

use super::{BaselineChoice, LevelFlag};
use crate::workspace::LoadOptions;

/// Everything that decides what a run does and finds.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Which packages and targets; where the search for a manifest begins.
    pub load: LoadOptions,
    /// Files and folders to check instead of a workspace; relative ones are meant from `load.start`.
    pub paths: Vec<Utf8PathBuf>,
    /// Texts that stand for the files at these absolute paths.
    pub overlay: Vec<(Utf8PathBuf, String)>,
    /// `--exclude-path`, globs relative to the workspace's root.
    pub exclude_paths: Vec<String>,
    /// `-A`, `-W`, `-D` and `--forbid` in the order of the command line.
    pub levels: Vec<LevelFlag>,
    /// Findings to live with.
    pub baseline: BaselineChoice,
    /// Whether what is gone is taken out of the baseline.
    pub prune: bool,
    /// Only what is in, or reached from, what changed since this git revision.
    pub since: Option<String>,
    /// Whether signatures of dependencies are read from their sources, where these are on disk.
    pub dependency_sources: bool,
    /// The folder in which what was read and found is kept for the next run.
    pub cache: Option<Utf8PathBuf>,
    /// Whether [`Outcome::program`](super::Outcome::program) has to be there, although nothing has changed since the last run.
    pub whole: bool,
    /// How many threads; `None` for as many as there are processors.
    pub threads: Option<usize>,
}
