//! `[package]`, with what it inherits from `[workspace.package]`.

use camino::Utf8Path;
use toml::{Table, Value};

use super::super::project::Found;
use super::super::{Edition, Package, Trouble};
use super::{Manifest, dependencies, json, targets};

/// The package of a manifest that has one. `root` is the workspace's root, or the manifest itself.
pub(super) fn package(manifest: &Manifest, root: &Manifest, member: bool) -> Result<Found, Trouble> {
    let trouble = |message: &str, remedy: &str| Trouble {
        path: manifest.path.clone(),
        line: None,
        message: message.to_owned(),
        remedy: remedy.to_owned(),
    };
    let empty = Table::new();
    let own = manifest.at(&["package"]).or_else(|| manifest.at(&["project"])).unwrap_or(&empty);
    let inherited = root.at(&["workspace", "package"]).unwrap_or(&empty);
    let Some(name) = own.get("name").and_then(Value::as_str) else {
        return Err(trouble("`package.name` is missing", "add a name"));
    };
    let field = |key: &str| -> Option<&str> { inherit(own.get(key)?, inherited.get(key)).and_then(Value::as_str) };
    let version = field("version").unwrap_or("0.0.0").to_owned();
    let edition = match field("edition") {
        Some(year) => Edition::from_year(year)
            .ok_or_else(|| trouble(&format!("unknown edition `{year}`"), "write `edition = \"2015\"`, \"2018\", \"2021\" or \"2024\""))?,
        None => Edition::E2015,
    };
    let publish = own.get("publish").and_then(|value| inherit(value, inherited.get("publish")));
    let is_published = match publish {
        Some(Value::Boolean(is)) => *is,
        Some(Value::Array(registries)) => !registries.is_empty(),
        _ => own.contains_key("version"),
    };
    let (targets, modes) = targets::targets(manifest, name, own, edition).into_iter().unzip();
    let package = Package {
        id: id(manifest.folder(), name, &version),
        name: name.to_owned(),
        version,
        manifest_path: manifest.path.clone(),
        targets,
        dependencies: dependencies::all(manifest, root),
        features: features(manifest),
        internal: !is_published && targets::is_for_rust(manifest),
        selected: false,
    };
    let metadata = manifest.at(&["package", "metadata"]).and_then(|table| json(table.get("unblock")));
    let mut found = Found { package, modes, member, metadata };
    found.sort();
    Ok(found)
}

/// The value itself, or the workspace's where it is `{ workspace = true }`.
fn inherit<'a>(own: &'a Value, workspace: Option<&'a Value>) -> Option<&'a Value> {
    let inherits = own.as_table().is_some_and(|table| table.get("workspace").and_then(Value::as_bool) == Some(true));
    if inherits { workspace } else { Some(own) }
}

/// Cargo's package id of a local package.
fn id(folder: &Utf8Path, name: &str, version: &str) -> String {
    let shown = if folder.file_name() == Some(name) { String::new() } else { format!("{name}@") };
    format!("path+file://{folder}#{shown}{version}")
}

/// Declared features, and those that cargo makes of optional dependencies.
fn features(manifest: &Manifest) -> Vec<(String, Vec<String>)> {
    let mut out = manifest.features();
    for name in dependencies::optional(manifest) {
        let own = format!("dep:{name}");
        let hidden = out.iter().flat_map(|(_, list)| list).any(|entry| *entry == own);
        if !hidden && !out.iter().any(|(feature, _)| feature == name) {
            out.push((name.to_owned(), vec![own]));
        }
    }
    out
}
