//! The file of a baseline: JSON, one entry a line, sorted, so that a diff shows what came and went.

use camino::Utf8Path;
use serde::{Deserialize, Serialize};

use crate::engine::Fingerprint;
use crate::text::write_whole;

/// Findings of one fingerprint that a team lives with for now.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What is known of the code around them.
    #[serde(flatten)]
    pub fingerprint: Fingerprint,
    /// The file that they were in, relative to the workspace's root.
    pub file: String,
    /// They are in test code, which is checked only where tests are asked for.
    #[serde(default, skip_serializing_if = "is_false")]
    pub test: bool,
    /// How many.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub count: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
const fn is_false(it: &bool) -> bool {
    !*it
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
const fn is_one(it: &usize) -> bool {
    *it == 1
}

const fn one() -> usize {
    1
}

/// The version of the format that is written here.
const VERSION: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    version: u32,
    findings: Vec<Entry>,
}

/// Reads a baseline. The error is a sentence that names the file, and the line where its text is wrong.
pub(super) fn read(path: &Utf8Path) -> Result<Vec<Entry>, String> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return Err(format!("{path}: the baseline cannot be read: {error}; `--write-baseline {path}` writes one")),
    };
    let whole: Whole =
        serde_json::from_str(&text).map_err(|error| format!("{path}:{}:{}: this is no baseline: {error}", error.line(), error.column()))?;
    if whole.version != VERSION {
        return Err(format!(
            "{path}: version {} of the format of baselines is unknown here; write it anew with `--write-baseline {path}`",
            whole.version
        ));
    }
    Ok(whole.findings)
}

/// Writes a baseline, all of it or nothing.
pub(super) fn write<'e>(path: &Utf8Path, entries: impl Iterator<Item = &'e Entry>) -> Result<(), String> {
    let written = text(entries).map_err(std::io::Error::from).and_then(|text| write_whole(path, text.as_bytes()));
    written.map_err(|error| format!("{path}: the baseline cannot be written: {error}"))
}

fn text<'e>(entries: impl Iterator<Item = &'e Entry>) -> serde_json::Result<String> {
    let lines = entries.map(|entry| Ok(format!("\n{}", serde_json::to_string(entry)?))).collect::<serde_json::Result<Vec<_>>>()?;
    Ok(format!("{{\"version\": {VERSION}, \"findings\": [{}\n]}}\n", lines.join(",")))
}
