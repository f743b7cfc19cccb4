//! What the user asks to be checked.

use camino::Utf8PathBuf;

/// Which packages and targets to check, in the words of `cargo check`.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    /// Absolute path of the folder that the search for `Cargo.toml` starts in, and that relative paths are meant from.
    pub start: Utf8PathBuf,
    /// `--manifest-path`.
    pub manifest_path: Option<Utf8PathBuf>,
    /// `-p`: names, globs of names, or package id specifications.
    pub packages: Vec<String>,
    /// `--workspace`.
    pub workspace: bool,
    /// `--exclude`: names or globs of names.
    pub exclude: Vec<String>,
    /// Which targets of these packages.
    pub targets: TargetSelection,
}

/// `--lib`, `--bins`, `--bin NAME` and so on; with nothing set the libraries and binaries.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "cargo's flags, one each")]
pub struct TargetSelection {
    /// `--lib`.
    pub lib: bool,
    /// `--bins`.
    pub bins: bool,
    /// `--bin NAME`, globs too.
    pub bin: Vec<String>,
    /// `--examples`.
    pub examples: bool,
    /// `--example NAME`.
    pub example: Vec<String>,
    /// `--tests`: library and binaries as tests, and the test targets.
    pub tests: bool,
    /// `--test NAME`.
    pub test: Vec<String>,
    /// `--benches`.
    pub benches: bool,
    /// `--bench NAME`.
    pub bench: Vec<String>,
    /// `--all-targets`.
    pub all_targets: bool,
}
