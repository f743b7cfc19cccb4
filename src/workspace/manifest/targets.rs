//! Targets: what the manifest names and what cargo finds by itself.

use camino::{Utf8Path, Utf8PathBuf};
use toml::{Table, Value};

use super::super::project::{Modes, normalize};
use super::super::{Edition, Target, TargetKind};
use super::{Manifest, strings};

/// A target that cargo would find without being told: name and root file.
type Inferred = Vec<(String, Utf8PathBuf)>;

/// All targets of the package called `name` with the table `package`; those whose root file cannot be told are left out.
pub(super) fn targets(manifest: &Manifest, name: &str, package: &Table, edition: Edition) -> Vec<(Target, Modes)> {
    let scope = Scope { manifest, name, package, edition };
    let mut out: Vec<(Target, Modes)> = scope.lib().into_iter().collect();
    let has_lib = !out.is_empty();
    for (kind, table, auto, folder) in [
        (TargetKind::Bin, "bin", "autobins", "src/bin"),
        (TargetKind::Example, "example", "autoexamples", "examples"),
        (TargetKind::Test, "test", "autotests", "tests"),
        (TargetKind::Bench, "bench", "autobenches", "benches"),
    ] {
        out.extend(scope.many(kind, table, auto, folder, has_lib));
    }
    out.extend(scope.build_script());
    out
}

/// Whether the library of a package is none that other languages load.
pub(super) fn is_for_rust(manifest: &Manifest) -> bool {
    let types = crate_types(manifest.at(&["lib"]));
    !types.iter().any(|kind| matches!(kind.as_str(), "cdylib" | "staticlib" | "dylib"))
}

fn crate_types(table: Option<&Table>) -> Vec<String> {
    strings(table.and_then(|table| table.get("crate-type").or_else(|| table.get("crate_type"))))
}

struct Scope<'a> {
    manifest: &'a Manifest,
    name: &'a str,
    package: &'a Table,
    edition: Edition,
}

impl Scope<'_> {
    fn lib(&self) -> Option<(Target, Modes)> {
        let table = self.manifest.at(&["lib"]);
        let found = self.file("src/lib.rs").filter(|_| self.auto("autolib") != Some(false));
        let text = |key: &str| table.and_then(|table| table.get(key)).and_then(Value::as_str);
        let name = text("name").map_or_else(|| self.name.replace('-', "_"), str::to_owned);
        let path = match (text("path"), table) {
            (Some(path), _) => normalize(&self.manifest.folder().join(path)),
            (None, Some(_)) => {
                let legacy = || self.file(&format!("src/{name}.rs")).filter(|_| self.edition == Edition::E2015);
                self.file("src/lib.rs").or_else(legacy)?
            }
            (None, None) => found?,
        };
        let flag = |key: &str| table.and_then(|table| table.get(key)).and_then(Value::as_bool) == Some(true);
        let types = crate_types(table);
        let is_macro = flag("proc-macro") || flag("proc_macro") || types.iter().any(|kind| kind == "proc-macro");
        let kind = if is_macro { TargetKind::ProcMacro } else { TargetKind::Lib };
        Some(self.target(kind, name, path, table))
    }

    fn many(&self, kind: TargetKind, key: &str, auto: &str, folder: &str, has_lib: bool) -> Vec<(Target, Modes)> {
        let mut inferred = infer(&self.manifest.folder().join(folder));
        if kind == TargetKind::Bin {
            inferred.extend(self.file("src/main.rs").map(|path| (self.name.to_owned(), path)));
        }
        let tables = self.manifest.table.get(key).and_then(Value::as_array);
        let named: Vec<&Table> = tables.into_iter().flatten().filter_map(Value::as_table).collect();
        let mut out = Vec::new();
        for table in &named {
            let Some(name) = table.get("name").and_then(Value::as_str) else { continue };
            let path = match table.get("path").and_then(Value::as_str) {
                Some(path) => Some(normalize(&self.manifest.folder().join(path))),
                None => inferred
                    .iter()
                    .find(|(found, _)| found == name)
                    .map(|(_, path)| path.clone())
                    .or_else(|| self.legacy(kind, name, has_lib)),
            };
            out.extend(path.map(|path| self.target(kind, name.to_owned(), path, Some(table))));
        }
        // Edition 2015 looks for nothing by itself once a target of the kind is written down.
        let discovers = self.auto(auto).unwrap_or(self.edition != Edition::E2015 || named.is_empty());
        if discovers {
            for (name, path) in inferred {
                let taken = out.iter().any(|(target, _)| target.name == name || target.src_path == path);
                if !taken {
                    out.push(self.target(kind, name, path, None));
                }
            }
        }
        out
    }

    /// Where edition 2015 looks besides.
    fn legacy(&self, kind: TargetKind, name: &str, has_lib: bool) -> Option<Utf8PathBuf> {
        if self.edition != Edition::E2015 || kind != TargetKind::Bin {
            return None;
        }
        let own = self.file(&format!("src/{name}.rs")).filter(|_| !has_lib);
        own.or_else(|| self.file("src/main.rs")).or_else(|| self.file("src/bin/main.rs"))
    }

    fn build_script(&self) -> Option<(Target, Modes)> {
        let path = match self.package.get("build") {
            Some(Value::Boolean(false)) => return None,
            Some(Value::String(path)) => normalize(&self.manifest.folder().join(path)),
            _ => self.file("build.rs")?,
        };
        let name = format!("build-script-{}", path.file_stem().unwrap_or("build"));
        Some(self.target(TargetKind::BuildScript, name, path, None))
    }

    fn target(&self, kind: TargetKind, name: String, src_path: Utf8PathBuf, table: Option<&Table>) -> (Target, Modes) {
        let flag = |key: &str| table.and_then(|table| table.get(key)).and_then(Value::as_bool);
        let own = table.and_then(|table| table.get("edition")).and_then(Value::as_str).and_then(Edition::from_year);
        let code = kind.is_lib() || kind == TargetKind::Bin;
        let modes = Modes {
            test: flag("test").unwrap_or(code || kind == TargetKind::Test),
            bench: flag("bench").unwrap_or(code || kind == TargetKind::Bench),
        };
        let required = table.and_then(|table| table.get("required-features")).and_then(Value::as_array);
        let optional = required.is_some_and(|features| !features.is_empty());
        (Target { name, kind, src_path, edition: own.unwrap_or(self.edition), selected: false, as_test: false, optional }, modes)
    }

    fn file(&self, relative: &str) -> Option<Utf8PathBuf> {
        let path = self.manifest.folder().join(relative);
        path.is_file().then_some(path)
    }

    fn auto(&self, key: &str) -> Option<bool> {
        self.package.get(key).and_then(Value::as_bool)
    }
}

/// `x.rs` and `x/main.rs` in a folder.
fn infer(folder: &Utf8Path) -> Inferred {
    let Ok(entries) = folder.read_dir_utf8() else { return Vec::new() };
    let mut out: Inferred = entries
        .flatten()
        .filter(|entry| !entry.file_name().starts_with('.'))
        .filter_map(|entry| {
            let path = entry.path();
            if path.extension() == Some("rs") {
                return Some((path.file_stem()?.to_owned(), path.to_owned()));
            }
            let main = path.join("main.rs");
            main.is_file().then(|| (entry.file_name().to_owned(), main))
        })
        .collect();
    out.sort();
    out
}
