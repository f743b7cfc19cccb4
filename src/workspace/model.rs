//! A cargo workspace as the floors above see it.

use camino::{Utf8Path, Utf8PathBuf};

/// The packages to check and what they are made of.
#[derive(Debug, Default)]
pub struct Workspace {
    /// Absolute path of the workspace's root folder; findings are shown relative to it.
    pub root: Utf8PathBuf,
    /// Members in the order of their manifest paths.
    pub packages: Vec<Package>,
    /// All packages of `Cargo.lock` with a source on disk that could be found, by name and version.
    pub locked: Vec<LockedPackage>,
}

impl Workspace {
    /// A path as it is shown: relative to the root, with `/` between folders; absolute outside of it.
    pub fn relative(&self, path: &Utf8Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).as_str().replace(std::path::MAIN_SEPARATOR, "/")
    }

    /// Whether the sources of the crate with this name in code are read: it is a target of the workspace, or, if those of `dependencies`
    /// are, a locked package that is on disk.
    pub fn has_sources(&self, name: &str, dependencies: bool) -> bool {
        let is_it = |written: &str| written.replace('-', "_") == name;
        let mut targets = self.packages.iter().flat_map(|package| &package.targets);
        targets.any(|target| is_it(&target.name))
            || dependencies && self.locked.iter().any(|locked| locked.folder.is_some() && is_it(&locked.name))
    }
}

/// One package of the workspace, or a made-up one around plain files.
#[derive(Clone, Debug)]
pub struct Package {
    /// Cargo's package id, as in `--message-format json`; the manifest path for made-up ones.
    pub id: String,
    /// Name as in the manifest.
    pub name: String,
    /// Version, empty where there is none.
    pub version: String,
    /// Absolute path of `Cargo.toml`; of a made-up package the file or folder that was named, see [`Package::is_bare`].
    pub manifest_path: Utf8PathBuf,
    /// All targets, selected or not.
    pub targets: Vec<Target>,
    /// Declared dependencies of every kind and platform, optional ones too.
    pub dependencies: Vec<Dependency>,
    /// Declared features, each with what it turns on.
    pub features: Vec<(String, Vec<String>)>,
    /// Whether nobody outside of the workspace is meant to use it: it is not published, and its library is for Rust code only.
    pub internal: bool,
    /// Whether the user asked for this package; the others are read only where names lead into them.
    pub selected: bool,
}

impl Package {
    /// Whether no manifest stands behind it: its dependencies are not known, so code may name any crate.
    pub fn is_bare(&self) -> bool {
        self.manifest_path.file_name() != Some("Cargo.toml")
    }
}

/// One target of a package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    /// Name as cargo shows it.
    pub name: String,
    /// What it is.
    pub kind: TargetKind,
    /// Absolute path of its root file.
    pub src_path: Utf8PathBuf,
    /// Its edition.
    pub edition: Edition,
    /// Whether findings in it are asked for.
    pub selected: bool,
    /// Whether it is to be read as a test (`cfg(test)` holds, test code is checked).
    pub as_test: bool,
    /// Whether it needs features (`required-features`): without them cargo leaves it out.
    pub optional: bool,
}

impl Target {
    /// The name that Rust code uses.
    pub fn crate_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// Kinds of targets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "cargo's words")]
pub enum TargetKind {
    Lib,
    ProcMacro,
    Bin,
    Example,
    Test,
    Bench,
    BuildScript,
}

impl TargetKind {
    /// Cargo's word for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lib => "lib",
            Self::ProcMacro => "proc-macro",
            Self::Bin => "bin",
            Self::Example => "example",
            Self::Test => "test",
            Self::Bench => "bench",
            Self::BuildScript => "custom-build",
        }
    }

    /// Whether it is the package's library, a procedural macro included.
    pub const fn is_lib(self) -> bool {
        matches!(self, Self::Lib | Self::ProcMacro)
    }
}

/// Rust editions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[expect(missing_docs, reason = "the years say it")]
pub enum Edition {
    E2015,
    E2018,
    #[default]
    E2021,
    E2024,
}

impl Edition {
    /// The edition that a manifest writes as `text`; years after the last known one count as that.
    pub fn from_year(text: &str) -> Option<Self> {
        match text {
            "2015" => Some(Self::E2015),
            "2018" => Some(Self::E2018),
            "2021" => Some(Self::E2021),
            _ => (text == "future" || text.parse::<u16>().is_ok_and(|year| year >= 2024)).then_some(Self::E2024),
        }
    }
}

/// A declared dependency.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dependency {
    /// The name in code: the rename or the library's name, with underscores.
    pub name: String,
    /// The package's name.
    pub package: String,
    /// The version requirement as cargo shows it: `^1.0` for `1.0`, `*` where none is written.
    pub requirement: String,
    /// The folder of a path dependency, absolute.
    pub path: Option<Utf8PathBuf>,
    /// Normal, dev or build.
    pub kind: DependencyKind,
    /// Behind a feature.
    pub optional: bool,
    /// Features that are asked for.
    pub features: Vec<String>,
}

/// Kinds of dependencies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "cargo's words")]
pub enum DependencyKind {
    Normal,
    Dev,
    Build,
}

/// A package of `Cargo.lock` that is no member.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LockedPackage {
    /// Package name.
    pub name: String,
    /// Exact version.
    pub version: String,
    /// The folder with its `Cargo.toml` in the registry, git checkouts, a vendor folder or a path; `None` where it is not on disk.
    pub folder: Option<Utf8PathBuf>,
    /// Names and versions of what it depends on, as the lock file says.
    pub dependencies: Vec<(String, String)>,
}
