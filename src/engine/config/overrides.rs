//! `[[override]]`: levels for some packages or files.

use std::ops::Range;

use super::reader::{Read, Reader, Value};
use crate::engine::levels::Override;
use crate::engine::nearest::suggestion;
use crate::workspace::{FileGlobs, Workspace, name_glob};

/// One `[[override]]` in the table of a package, or of the workspace; what is wrong with it goes to the reader.
pub(super) fn read(reader: &mut Reader<'_>, table: &Read, package: Option<usize>, workspace: &Workspace) -> Option<Override> {
    let Value::Levels(settings) = &table.get("lints")?.value else { return None };
    let mut packages = package.map(|package| vec![package]);
    let mut says = Vec::new();
    if let Some(entry) = table.get("packages")
        && let Value::Texts(patterns) = &entry.value
    {
        if package.is_some() {
            reader.error(entry.at.clone(), "`packages` is for the whole workspace; this table is one package's own");
        }
        packages = Some(patterns.iter().flat_map(|pattern| named(reader, pattern, workspace)).collect());
        says.push(said("packages", patterns));
    }
    let mut files = None;
    if let Some(entry) = table.get("files")
        && let Value::Texts(patterns) = &entry.value
    {
        for (pattern, at) in patterns {
            if let Err(error) = FileGlobs::new(reader.folder(), [pattern]) {
                reader.error(at.clone(), error.to_string());
            }
        }
        files = FileGlobs::new(reader.folder(), patterns.iter().map(|(pattern, _)| pattern)).ok();
        says.push(said("files", patterns));
    }
    Some(Override::new(packages, files, settings.clone(), says.join(", "), reader.place(&table.at)))
}

/// The packages that a pattern means, by index.
fn named(reader: &mut Reader<'_>, (pattern, at): &(String, Range<usize>), workspace: &Workspace) -> Vec<usize> {
    let glob = match name_glob(pattern) {
        Ok(glob) => glob,
        Err(error) => {
            reader.error(at.clone(), error.to_string());
            return Vec::new();
        }
    };
    let packages = &workspace.packages;
    let found: Vec<usize> = (0..).zip(packages).filter(|(_, package)| glob.is_match(&package.name)).map(|(index, _)| index).collect();
    // Of plain files nobody knows what else is in their workspace.
    if found.is_empty() && !packages.iter().any(crate::workspace::Package::is_bare) {
        let near = suggestion(pattern, packages.iter().map(|package| &*package.name));
        reader.error(at.clone(), format!("`{pattern}` is no package of this workspace{near}"));
    }
    found
}

/// `packages = ["api-*"]`
fn said(key: &str, patterns: &[(String, Range<usize>)]) -> String {
    let patterns: Vec<String> = patterns.iter().map(|(pattern, _)| format!("\"{pattern}\"")).collect();
    format!("{key} = [{}]", patterns.join(", "))
}
