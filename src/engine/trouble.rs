//! Files that could not be read or understood, as findings.

use camino::Utf8Path;

use crate::diagnostic::{Finding, Place};
use crate::lints::{internal_error, missing_module, unparsed_file};
use crate::resolve::{LoadTrouble, LoadTroubleKind};
use crate::syntax::ir::File;
use crate::text::{FileId, ReadError, Sources};

/// What a file's text has wrong.
pub(super) fn of_file(file: &File) -> Vec<Finding> {
    let finding = |trouble: &crate::syntax::ir::Trouble| {
        let place = Place { file: file.source, start: trouble.span.start, end: trouble.span.end };
        unparsed_file::finding(place, !file.items.is_empty(), &trouble.message)
    };
    file.troubles.iter().map(finding).collect()
}

/// What reading a file has met, in a package with a build script or without.
pub(super) fn of_load(root: &Utf8Path, sources: &Sources, trouble: &LoadTrouble, has_build_script: bool) -> Finding {
    match &trouble.kind {
        LoadTroubleKind::MissingModule => {
            let place = trouble.place.unwrap_or_else(|| begin(stand_in(sources, &trouble.path)));
            let path = trouble.path.strip_prefix(root).unwrap_or(&trouble.path);
            missing_module::finding(place, &trouble.message, path.as_str(), has_build_script)
        }
        LoadTroubleKind::Unreadable(ReadError::NotUtf8(at)) => {
            let file = stand_in(sources, &trouble.path);
            let start = (*at).min(sources.get(file).text.len()) as u32;
            let end = (start + char::REPLACEMENT_CHARACTER.len_utf8() as u32).min(sources.get(file).text.len() as u32);
            unparsed_file::finding(Place { file, start, end }, false, &trouble.message)
        }
        LoadTroubleKind::Unreadable(_) | LoadTroubleKind::ModuleCycle => {
            let place = trouble.place.unwrap_or_else(|| begin(stand_in(sources, &trouble.path)));
            unparsed_file::finding(place, false, &trouble.message)
        }
    }
}

/// A panic while something was checked.
pub(super) fn panicked(place: Place, what: &str) -> Finding {
    internal_error::finding(place, what)
}

/// The first byte of a file.
pub(super) fn begin(file: FileId) -> Place {
    Place { file, start: 0, end: 0 }
}

/// A text for a file that has none: what of it is readable, or nothing. A picture needs some text to point into.
fn stand_in(sources: &Sources, path: &Utf8Path) -> FileId {
    let text = std::fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    sources.add(path.to_owned(), text.unwrap_or_default())
}
