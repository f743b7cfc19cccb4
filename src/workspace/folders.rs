//! Where sources of dependencies lie on this machine: registry, git checkouts, vendor folders. Nothing is ever downloaded.

use std::cell::OnceCell;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use semver::{Version, VersionReq};
use toml::{Table, Value};
use walkdir::WalkDir;

use super::project::normalize;

/// How many folders of one git checkout are looked at for a package.
const CHECKOUT_LIMIT: usize = 20_000;

/// The places to look in.
pub(super) struct SourceFolders {
    /// `registry/src/*` and vendor folders.
    registries: Vec<Utf8PathBuf>,
    /// `git/checkouts/*`.
    checkouts: Vec<Utf8PathBuf>,
    versions: OnceCell<FxHashMap<String, Vec<(Version, Utf8PathBuf)>>>,
}

/// The packages of the git checkouts that were looked at: by folder of the checkout and name.
#[derive(Default)]
pub(super) struct CheckoutIndex(FxHashMap<Utf8PathBuf, FxHashMap<String, Utf8PathBuf>>);

impl SourceFolders {
    /// The places for the workspace in folder `root`, with this cargo home.
    pub(super) fn new(root: &Utf8Path, cargo_home: Option<&Utf8Path>) -> Self {
        let mut registries = vendored(root, cargo_home);
        registries.extend(cargo_home.map(|home| subfolders(&home.join("registry/src"))).unwrap_or_default());
        let checkouts = cargo_home.map(|home| subfolders(&home.join("git/checkouts"))).unwrap_or_default();
        Self { registries, checkouts, versions: OnceCell::new() }
    }

    /// The folder of a package from a registry.
    pub(super) fn in_registry(&self, name: &str, version: &str) -> Option<Utf8PathBuf> {
        self.registries.iter().find_map(|registry| {
            let exact = registry.join(format!("{name}-{version}"));
            if exact.join("Cargo.toml").is_file() {
                return Some(exact);
            }
            // `cargo vendor` leaves the version out where there is only one.
            let plain = registry.join(name);
            let its = text_of(&plain.join("Cargo.toml"))?;
            (field(&its, "package", "version").as_deref() == Some(version)).then_some(plain)
        })
    }

    /// The folder of a package in the checkout of a git source, `git+https://host/path/repo.git?branch=x#<revision>`.
    pub(super) fn in_checkout(&self, index: &mut CheckoutIndex, name: &str, source: &str) -> Option<Utf8PathBuf> {
        let (url, revision) = source.rsplit_once('#')?;
        let url = url.split('?').next()?.trim_end_matches('/');
        let repository = url.rsplit('/').next()?.trim_end_matches(".git");
        let short = revision.get(..7)?;
        self.checkouts.iter().find_map(|checkout| {
            let of_repository = checkout.file_name()?.rsplit_once('-')?.0.eq_ignore_ascii_case(repository);
            let folder = checkout.join(short);
            if !of_repository || !folder.is_dir() {
                return None;
            }
            index.0.entry(folder).or_insert_with_key(|folder| packages_in(folder)).get(name).cloned()
        })
    }

    /// The newest version of a package on disk that a requirement allows.
    pub(super) fn newest(&self, name: &str, requirement: &VersionReq) -> Option<(&Version, &Utf8Path)> {
        let versions = self.versions.get_or_init(|| self.all_versions());
        let fitting = versions.get(name)?.iter().filter(|(version, _)| requirement.matches(version));
        fitting.max_by(|a, b| a.0.cmp(&b.0).then_with(|| b.1.cmp(&a.1))).map(|(version, folder)| (version, folder.as_path()))
    }

    fn all_versions(&self) -> FxHashMap<String, Vec<(Version, Utf8PathBuf)>> {
        let mut out: FxHashMap<String, Vec<(Version, Utf8PathBuf)>> = FxHashMap::default();
        for folder in self.registries.iter().flat_map(|registry| subfolders(registry)) {
            if let Some((name, version)) = folder.file_name().and_then(name_and_version) {
                out.entry(name.to_owned()).or_default().push((version, folder));
            } else if let Some(text) = text_of(&folder.join("Cargo.toml")) {
                let version = field(&text, "package", "version").and_then(|version| Version::parse(&version).ok());
                if let (Some(name), Some(version)) = (field(&text, "package", "name"), version) {
                    out.entry(name).or_default().push((version, folder));
                }
            }
        }
        out
    }
}

/// `$CARGO_HOME`, or `.cargo` in the home folder.
pub(super) fn cargo_home() -> Option<Utf8PathBuf> {
    let given = std::env::var("CARGO_HOME").ok().filter(|home| !home.is_empty()).map(Utf8PathBuf::from);
    given.or_else(|| Utf8PathBuf::from_path_buf(std::env::home_dir()?.join(".cargo")).ok())
}

/// A string of a table in a manifest, found without reading the whole: for manifests that cargo wrote, and good enough for others.
pub(super) fn field(text: &str, table: &str, key: &str) -> Option<String> {
    let inside = |line: &str| line.strip_prefix('[').and_then(|line| line.split(']').next()).map(str::trim) == Some(table);
    let lines = text.lines().map(str::trim).skip_while(|line| !inside(line)).skip(1).take_while(|line| !line.starts_with('['));
    let mut values = lines.filter_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='));
    let quoted = values.next()?.trim().strip_prefix(['"', '\''])?;
    quoted.split(['"', '\'']).next().map(str::to_owned)
}

/// The text of a file, if it has one.
pub(super) fn text_of(path: &Utf8Path) -> Option<String> {
    std::fs::read_to_string(path).ok()
}

/// `serde_json-1.0.2` taken apart.
fn name_and_version(folder: &str) -> Option<(&str, Version)> {
    let splits = folder.match_indices('-').map(|(at, _)| (&folder[..at], &folder[at + 1..]));
    splits
        .filter(|(_, rest)| rest.starts_with(|c: char| c.is_ascii_digit()))
        .find_map(|(name, rest)| Some((name, Version::parse(rest).ok()?)))
}

/// The folders of `[source.*] directory` in cargo's configuration, nearest first.
fn vendored(root: &Utf8Path, cargo_home: Option<&Utf8Path>) -> Vec<Utf8PathBuf> {
    let near = root.ancestors().map(|folder| folder.join(".cargo"));
    let mut out = Vec::new();
    for folder in near.chain(cargo_home.map(Utf8Path::to_owned)) {
        let Some(text) = text_of(&folder.join("config.toml")).or_else(|| text_of(&folder.join("config"))) else { continue };
        let Ok(table) = toml::from_str::<Table>(&text) else { continue };
        let sources = table.get("source").and_then(Value::as_table).into_iter().flat_map(Table::values);
        for directory in sources.filter_map(|source| source.get("directory")?.as_str()) {
            let path = normalize(&folder.parent().unwrap_or(&folder).join(directory));
            if !out.contains(&path) {
                out.push(path);
            }
        }
    }
    out
}

/// Folders of the packages in a checkout.
fn packages_in(checkout: &Utf8Path) -> FxHashMap<String, Utf8PathBuf> {
    let hidden = |name: &str| name.starts_with('.') || name == "target";
    let walk = WalkDir::new(checkout)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || (entry.file_type().is_dir() && !entry.file_name().to_str().is_none_or(hidden)));
    let folders = walk.take(CHECKOUT_LIMIT).filter_map(|entry| Utf8PathBuf::from_path_buf(entry.ok()?.into_path()).ok());
    let mut out = FxHashMap::default();
    for folder in folders {
        if let Some(name) = text_of(&folder.join("Cargo.toml")).and_then(|text| field(&text, "package", "name")) {
            out.entry(name).or_insert(folder);
        }
    }
    out
}

fn subfolders(folder: &Utf8Path) -> Vec<Utf8PathBuf> {
    let Ok(entries) = folder.read_dir_utf8() else { return Vec::new() };
    let is_folder = |entry: &camino::Utf8DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir() || kind.is_symlink());
    let mut out: Vec<Utf8PathBuf> = entries.flatten().filter(is_folder).map(camino::Utf8DirEntry::into_path).collect();
    out.sort();
    out
}
