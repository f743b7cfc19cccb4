#![source("cargo_metadata 0.23.1")]

use crate::diagnostic::Diagnostic;
use crate::hidden::{FeatureName, MessageIterator, PackageName};
use camino::Utf8PathBuf;
use cargo_platform::Platform;
use semver::{Version, VersionReq};
use serde_json::Value;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::ffi::OsString;
use std::io::{BufRead, Read};
use std::ops::{Deref, Index};
use std::path::PathBuf;
use std::process::Command;
use std::str::{FromStr, Utf8Error};
use std::string::FromUtf8Error;
use std::{io, result};

pub use crate::libtest::TestMessage;
pub use camino;
pub use cargo_platform;
pub use semver;

pub fn parse_messages<R: Read>(input: R) -> MessageIterator<R>;

#[derive(Eq, PartialEq, Clone, Copy, Hash, Default)]
pub enum DependencyKind {
    Normal,
    Development,
    Build,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Dependency {
    pub name: String,
    pub source: Option<Source>,
    pub req: VersionReq,
    pub kind: DependencyKind,
    pub optional: bool,
    pub uses_default_features: bool,
    pub features: Vec<String>,
    pub target: Option<Platform>,
    pub rename: Option<String>,
    pub registry: Option<String>,
    pub path: Option<Utf8PathBuf>,
}

pub type Result<T, E = Error> = result::Result<T, E>;

pub enum Error {
    CargoMetadata { stderr: String },
    Io(io::Error),
    Utf8(Utf8Error),
    ErrUtf8(FromUtf8Error),
    Json(serde_json::Error),
    NoJson,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ArtifactProfile {
    pub opt_level: String,
    pub debuginfo: ArtifactDebuginfo,
    pub debug_assertions: bool,
    pub overflow_checks: bool,
    pub test: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub enum ArtifactDebuginfo {
    None,
    LineDirectivesOnly,
    LineTablesOnly,
    Limited,
    Full,
    UnknownInt(i64),
    UnknownString(String),
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Artifact {
    pub package_id: PackageId,
    pub manifest_path: Utf8PathBuf,
    pub target: Target,
    pub profile: ArtifactProfile,
    pub features: Vec<String>,
    pub filenames: Vec<Utf8PathBuf>,
    pub executable: Option<Utf8PathBuf>,
    pub fresh: bool,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CompilerMessage {
    pub package_id: PackageId,
    pub target: Target,
    pub message: Diagnostic,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BuildScript {
    pub package_id: PackageId,
    pub linked_libs: Vec<Utf8PathBuf>,
    pub linked_paths: Vec<Utf8PathBuf>,
    pub cfgs: Vec<String>,
    pub env: Vec<(String, String)>,
    pub out_dir: Utf8PathBuf,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BuildFinished {
    pub success: bool,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Message {
    CompilerArtifact(Artifact),
    CompilerMessage(CompilerMessage),
    BuildScriptExecuted(BuildScript),
    BuildFinished(BuildFinished),
    TextLine(String),
}
impl Message {
    pub fn parse_stream<R: Read>(input: R) -> MessageIter<R>;
}

pub struct MessageIter<R> {}
impl<R: BufRead> Iterator for MessageIter<R> {
    type Item = io::Result<Message>;
}

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PackageId {
    pub repr: String,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Metadata {
    pub packages: Vec<Package>,
    pub workspace_members: Vec<PackageId>,
    pub workspace_default_members: WorkspaceDefaultMembers,
    pub resolve: Option<Resolve>,
    pub workspace_root: Utf8PathBuf,
    pub target_directory: Utf8PathBuf,
    pub build_directory: Option<Utf8PathBuf>,
    pub workspace_metadata: Value,
}
impl Metadata {
    pub fn root_package(&self) -> Option<&Package>;
    pub fn workspace_packages(&self) -> Vec<&Package>;
    pub fn workspace_default_packages(&self) -> Vec<&Package>;
}
impl<'a> Index<&'a PackageId> for Metadata {
    type Output = Package;
}

#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkspaceDefaultMembers {}
impl WorkspaceDefaultMembers {
    pub fn is_available(&self) -> bool;
    pub fn is_missing(&self) -> bool;
}
impl Deref for WorkspaceDefaultMembers {
    type Target = [PackageId];
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Resolve {
    pub nodes: Vec<Node>,
    pub root: Option<PackageId>,
}
impl<'a> Index<&'a PackageId> for Resolve {
    type Output = Node;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Node {
    pub id: PackageId,
    pub deps: Vec<NodeDep>,
    pub dependencies: Vec<PackageId>,
    pub features: Vec<FeatureName>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NodeDep {
    pub name: String,
    pub pkg: PackageId,
    pub dep_kinds: Vec<DepKindInfo>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DepKindInfo {
    pub kind: DependencyKind,
    pub target: Option<Platform>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Package {
    pub name: PackageName,
    pub version: Version,
    pub authors: Vec<String>,
    pub id: PackageId,
    pub source: Option<Source>,
    pub description: Option<String>,
    pub dependencies: Vec<Dependency>,
    pub license: Option<String>,
    pub license_file: Option<Utf8PathBuf>,
    pub targets: Vec<Target>,
    pub features: BTreeMap<String, Vec<String>>,
    pub manifest_path: Utf8PathBuf,
    pub categories: Vec<String>,
    pub keywords: Vec<String>,
    pub readme: Option<Utf8PathBuf>,
    pub repository: Option<String>,
    pub homepage: Option<String>,
    pub documentation: Option<String>,
    pub edition: Edition,
    pub metadata: Value,
    pub links: Option<String>,
    pub publish: Option<Vec<String>>,
    pub default_run: Option<String>,
    pub rust_version: Option<Version>,
}
impl Package {
    pub fn license_file(&self) -> Option<Utf8PathBuf>;
    pub fn readme(&self) -> Option<Utf8PathBuf>;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Source {
    pub repr: String,
}
impl Source {
    pub fn is_crates_io(&self) -> bool;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Target {
    pub name: String,
    pub kind: Vec<TargetKind>,
    pub crate_types: Vec<CrateType>,
    pub required_features: Vec<String>,
    pub src_path: Utf8PathBuf,
    pub edition: Edition,
    pub doctest: bool,
    pub test: bool,
    pub doc: bool,
}
impl Target {
    pub fn is_kind(&self, name: TargetKind) -> bool;
}

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TargetKind {
    Bench,
    Bin,
    CustomBuild,
    CDyLib,
    DyLib,
    Example,
    Lib,
    ProcMacro,
    RLib,
    StaticLib,
    Test,
    Unknown(String),
}
impl From<&str> for TargetKind {}
impl FromStr for TargetKind {
    type Err = Infallible;
}

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CrateType {
    Bin,
    CDyLib,
    DyLib,
    Lib,
    ProcMacro,
    RLib,
    StaticLib,
    Unknown(String),
}
impl From<&str> for CrateType {}
impl FromStr for CrateType {
    type Err = Infallible;
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Edition {
    E2015,
    E2018,
    E2021,
    E2024,
}
impl Edition {
    pub fn as_str(&self) -> &'static str;
}

#[derive(Clone)]
pub enum CargoOpt {
    AllFeatures,
    NoDefaultFeatures,
    SomeFeatures(Vec<String>),
}

#[derive(Clone, Default)]
pub struct MetadataCommand {}
impl MetadataCommand {
    pub fn new() -> MetadataCommand;
    pub fn cargo_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn manifest_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn current_dir(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn no_deps(&mut self) -> &mut MetadataCommand;
    pub fn features(&mut self, features: CargoOpt) -> &mut MetadataCommand;
    pub fn other_options(&mut self, options: impl Into<Vec<String>>) -> &mut MetadataCommand;
    pub fn env<K: Into<OsString>, V: Into<OsString>>(&mut self, key: K, val: V) -> &mut MetadataCommand;
    pub fn env_remove<K: Into<OsString>>(&mut self, key: K) -> &mut MetadataCommand;
    pub fn verbose(&mut self, verbose: bool) -> &mut MetadataCommand;
    pub fn cargo_command(&self) -> Command;
    pub fn parse<T: AsRef<str>>(data: T) -> Result<Metadata>;
    #[blocks(process, millis, tokio = "tokio::process::Command::output + MetadataCommand::parse", why = "it runs cargo metadata and waits")]
    pub fn exec(&self) -> Result<Metadata>;
}

pub mod diagnostic {
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct DiagnosticCode {
        pub code: String,
        pub explanation: Option<String>,
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct DiagnosticSpanLine {
        pub text: String,
        pub highlight_start: usize,
        pub highlight_end: usize,
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct DiagnosticSpanMacroExpansion {
        pub span: DiagnosticSpan,
        pub macro_decl_name: String,
        pub def_site_span: Option<DiagnosticSpan>,
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct DiagnosticSpan {
        pub file_name: String,
        pub byte_start: u32,
        pub byte_end: u32,
        pub line_start: usize,
        pub line_end: usize,
        pub column_start: usize,
        pub column_end: usize,
        pub is_primary: bool,
        pub text: Vec<DiagnosticSpanLine>,
        pub label: Option<String>,
        pub suggested_replacement: Option<String>,
        pub suggestion_applicability: Option<Applicability>,
        pub expansion: Option<Box<DiagnosticSpanMacroExpansion>>,
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub enum Applicability {
        MachineApplicable,
        HasPlaceholders,
        MaybeIncorrect,
        Unspecified,
    }

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub enum DiagnosticLevel {
        Ice,
        Error,
        Warning,
        FailureNote,
        Note,
        Help,
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Diagnostic {
        pub message: String,
        pub code: Option<DiagnosticCode>,
        pub level: DiagnosticLevel,
        pub spans: Vec<DiagnosticSpan>,
        pub children: Vec<Diagnostic>,
        pub rendered: Option<String>,
    }
}

mod hidden {
    use crate::Message;
    use serde_json::de::IoRead;
    use serde_json::StreamDeserializer;

    pub type MessageIterator<R> = StreamDeserializer<'static, IoRead<R>, Message>;
    pub struct FeatureName {}
    pub struct PackageName {}
}

pub mod libtest {
    #[derive(PartialEq)]
    pub enum SuiteEvent {
        Started { test_count: usize },
        Ok { passed: usize, failed: usize, ignored: usize, measured: usize, filtered_out: usize, exec_time: f32 },
        Failed { passed: usize, failed: usize, ignored: usize, measured: usize, filtered_out: usize, exec_time: f32 },
    }

    #[derive(PartialEq)]
    pub enum TestEvent {
        Started { name: String },
        Ok { name: String, exec_time: f32, stdout: Option<String> },
        Failed { name: String, exec_time: f32, stdout: Option<String>, reason: Option<String>, message: Option<String> },
        Ignored { name: String },
        Timeout { name: String },
    }
    impl TestEvent {
        pub fn name(&self) -> &str;
        pub fn stdout(&self) -> Option<&str>;
    }

    #[derive(PartialEq)]
    pub enum TestMessage {
        Suite(SuiteEvent),
        Test(TestEvent),
        Bench { name: String, median: f32, deviation: f32, mib_per_second: Option<f32> },
    }
}
