//! Asking cargo: `cargo metadata --no-deps`, run outside of the project's folder.

use std::process::{Command, Stdio};
use std::thread::JoinHandle;

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::{Metadata, MetadataCommand};

use super::project::{Found, Modes, Project};
use super::{Dependency, DependencyKind, Edition, Package, Target, TargetKind};

/// A question to cargo that is under way.
pub(super) struct Asked {
    thread: JoinHandle<Result<String, String>>,
}

impl Asked {
    /// Starts `cargo metadata` for the manifest at this absolute path; does not wait.
    pub(super) fn start(manifest: Utf8PathBuf) -> Self {
        Self { thread: std::thread::spawn(move || ask(&manifest)) }
    }

    /// Waits for the answer; the error is one line that says why there is none.
    pub(super) fn answer(self) -> Result<Project, String> {
        let text = self.thread.join().map_err(|_| "the thread that ran cargo panicked".to_owned())??;
        let metadata = MetadataCommand::parse(text).map_err(|error| format!("its output could not be read: {error}"))?;
        project(metadata)
    }
}

fn ask(manifest: &Utf8Path) -> Result<String, String> {
    let first = run(manifest, false);
    match first {
        // `cargo unblock` inside a folder with a pinned toolchain inherits its name; the default one will do.
        Err(error) if error.contains("toolchain") && std::env::var_os("RUSTUP_TOOLCHAIN").is_some() => run(manifest, true).or(Err(error)),
        first => first,
    }
}

fn run(manifest: &Utf8Path, any_toolchain: bool) -> Result<String, String> {
    let program = std::env::var_os("CARGO").filter(|cargo| !any_toolchain && !cargo.is_empty()).unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path", manifest.as_str()])
        // Outside of the project neither `rust-toolchain.toml` nor `.cargo/config.toml` is looked at.
        .current_dir(manifest.ancestors().last().unwrap_or(manifest))
        .env("RUSTUP_AUTO_INSTALL", "0")
        .stdin(Stdio::null());
    if any_toolchain {
        command.env_remove("RUSTUP_TOOLCHAIN");
    }
    let output = command.output().map_err(|error| format!("cargo could not be started: {error}"))?;
    if output.status.success() {
        return String::from_utf8(output.stdout).map_err(|_| "its output is not UTF-8".to_owned());
    }
    Err(reason(&String::from_utf8_lossy(&output.stderr)))
}

/// The first and the last cause of cargo's error message, on one line.
fn reason(stderr: &str) -> String {
    let mut lines = stderr.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.clone().find_map(|line| line.strip_prefix("error: ")).or_else(|| lines.next()).unwrap_or("it said nothing");
    let last = stderr.rsplit("Caused by:").next().filter(|tail| tail.len() < stderr.len());
    match last.and_then(|tail| tail.lines().map(str::trim).find(|line| !line.is_empty())) {
        Some(cause) if cause != first => format!("{first}: {cause}"),
        _ => first.to_owned(),
    }
}

fn project(metadata: Metadata) -> Result<Project, String> {
    if metadata.workspace_default_members.is_missing() {
        return Err("this cargo is older than 1.71 and does not say which members are default".to_owned());
    }
    let default_members = metadata
        .packages
        .iter()
        .filter(|package| metadata.workspace_default_members.contains(&package.id))
        .map(|package| package.manifest_path.clone())
        .collect();
    let packages = metadata.packages.into_iter().map(found).collect();
    let own = metadata.workspace_metadata.get("unblock").cloned();
    Ok(Project { root: metadata.workspace_root, packages, default_members, metadata: own })
}

fn found(package: cargo_metadata::Package) -> Found {
    let modes = package.targets.iter().map(|target| Modes { test: target.test, bench: has_bench(target) }).collect();
    let metadata = package.metadata.get("unblock").cloned();
    let internal = package.publish.as_ref().is_some_and(Vec::is_empty) && package.targets.iter().all(is_for_rust);
    let package = Package {
        id: package.id.repr,
        name: package.name.to_string(),
        version: package.version.to_string(),
        manifest_path: package.manifest_path,
        targets: package.targets.into_iter().map(target).collect(),
        dependencies: package.dependencies.into_iter().map(dependency).collect(),
        features: package.features.into_iter().collect(),
        internal,
        selected: false,
    };
    Found { package, modes, member: true, metadata }
}

/// Whether a target is no library that other languages load.
fn is_for_rust(target: &cargo_metadata::Target) -> bool {
    use cargo_metadata::TargetKind as Theirs;
    !target.kind.iter().any(|kind| matches!(kind, Theirs::CDyLib | Theirs::StaticLib | Theirs::DyLib))
}

/// Cargo does not tell the `bench` key: its default.
fn has_bench(target: &cargo_metadata::Target) -> bool {
    !matches!(kind(target), TargetKind::Example | TargetKind::Test | TargetKind::BuildScript)
}

fn target(target: cargo_metadata::Target) -> Target {
    let edition = Edition::from_year(target.edition.as_str()).unwrap_or_default();
    let optional = !target.required_features.is_empty();
    Target { kind: kind(&target), name: target.name, src_path: target.src_path, edition, selected: false, as_test: false, optional }
}

fn kind(target: &cargo_metadata::Target) -> TargetKind {
    use cargo_metadata::TargetKind as Theirs;
    match target.kind.first() {
        Some(Theirs::Bin) => TargetKind::Bin,
        Some(Theirs::Example) => TargetKind::Example,
        Some(Theirs::Test) => TargetKind::Test,
        Some(Theirs::Bench) => TargetKind::Bench,
        Some(Theirs::CustomBuild) => TargetKind::BuildScript,
        Some(Theirs::ProcMacro) => TargetKind::ProcMacro,
        _ => TargetKind::Lib,
    }
}

fn dependency(dependency: cargo_metadata::Dependency) -> Dependency {
    use cargo_metadata::DependencyKind as Theirs;
    let kind = match dependency.kind {
        Theirs::Development => DependencyKind::Dev,
        Theirs::Build => DependencyKind::Build,
        _ => DependencyKind::Normal,
    };
    Dependency {
        name: dependency.rename.as_ref().unwrap_or(&dependency.name).replace('-', "_"),
        package: dependency.name,
        requirement: dependency.req.to_string(),
        path: dependency.path,
        kind,
        optional: dependency.optional,
        features: dependency.features,
    }
}
