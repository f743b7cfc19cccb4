//! Places as URIs and regions.

use std::fmt::Write as _;

use super::ROOT;
use super::model::{ArtifactLocation, Location, PhysicalLocation, Region, Text};
use crate::diagnostic::Place;
use crate::emit::view;
use crate::engine::Outcome;
use crate::text::FileId;

/// A place with words, if there are any.
pub(super) fn location(outcome: &Outcome, place: Place, words: &str) -> Location {
    Location {
        message: (!words.is_empty()).then(|| Text::plain(words)),
        physical_location: PhysicalLocation { artifact_location: artifact(outcome, place.file), region: Some(region(outcome, place)) },
        ..Location::default()
    }
}

/// A file: relative to the workspace's root where it is inside.
pub(super) fn artifact(outcome: &Outcome, file: FileId) -> ArtifactLocation {
    let path = &outcome.sources.get(file).path;
    match outcome.workspace.as_ref().map(|workspace| path.strip_prefix(&workspace.root)) {
        Some(Ok(inside)) => ArtifactLocation { uri: encoded(inside.as_str()), uri_base_id: Some(ROOT) },
        _ if path.is_absolute() => ArtifactLocation { uri: absolute(path.as_str()), uri_base_id: None },
        _ => ArtifactLocation { uri: encoded(path.as_str()), uri_base_id: None },
    }
}

/// A file of the workspace that may be gone, by its path relative to the root.
pub(super) fn file(path: &str) -> Location {
    let artifact_location = ArtifactLocation { uri: encoded(path), uri_base_id: Some(ROOT) };
    Location { physical_location: PhysicalLocation { artifact_location, region: None }, ..Location::default() }
}

pub(super) fn region(outcome: &Outcome, place: Place) -> Region {
    let (start, end) = view::range(outcome, place);
    Region { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column }
}

/// An absolute path as a URI.
pub(super) fn absolute(path: &str) -> String {
    // A path on Windows begins with its drive, `C:`, and one to another machine with two separators.
    let path = encoded(path).replace("%3A", ":");
    match path.strip_prefix("//") {
        Some(host) => format!("file://{host}"),
        None => format!("file:///{}", path.trim_start_matches('/')),
    }
}

/// A path with what has a meaning in URIs written as `%XX`.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.replace(std::path::MAIN_SEPARATOR, "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            // Writing to a string does not fail.
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::{absolute, encoded};

    #[test]
    fn paths_become_uris() {
        assert_eq!(encoded("src/a b#ü%.rs"), "src/a%20b%23%C3%BC%25.rs");
        assert_eq!(absolute("/home/me/x.rs"), "file:///home/me/x.rs");
        assert_eq!(absolute("C:/x.rs"), "file:///C:/x.rs");
        assert_eq!(absolute("//host/share/x.rs"), "file://host/share/x.rs");
    }
}
