//! Signatures of dependencies, kept on disk from one run to the next: what was published never changes. One archive a crate.

use std::cell::Cell;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use camino::Utf8Path;
use rustc_hash::FxHasher;

use crate::syntax::ir::File;
use crate::syntax::{Archive, Keeps};
use crate::text::{Sources, stamp_of};

/// The archive of one crate.
#[derive(Debug)]
pub(super) struct Kept {
    archive: Archive,
    /// Some file was not there.
    missed: Cell<bool>,
}

impl Kept {
    /// The archive of the package `name` in this folder, below the folder of the cache; an empty one where there is none that can be used.
    pub(super) fn open(cache: &Utf8Path, name: &str, folder: &Utf8Path) -> Self {
        let mut hasher = FxHasher::default();
        folder.as_str().hash(&mut hasher);
        let place = cache.join(format!("{name}-{:016x}", hasher.finish()));
        Self { archive: Archive::open(place, folder.as_str(), Keeps::Signatures), missed: Cell::new(false) }
    }

    /// The file at this path, if it is kept and has not changed since.
    pub(super) fn file(&self, path: &Utf8Path, sources: &Sources) -> Option<Arc<File>> {
        let found = sources.stamp(path).and_then(|stamp| self.archive.file(path.as_str(), stamp, || sources.promise(path)));
        if found.is_none() {
            self.missed.set(true);
        }
        found.map(Arc::new)
    }

    /// Keeps the files of the crate, where not all of them came out of here.
    pub(super) fn store(&self, files: &[Arc<File>], sources: &Sources) -> Option<()> {
        if !self.missed.get() {
            return Some(());
        }
        let stamped = files.iter().filter_map(|file| {
            let path = sources.path(file.source);
            Some((path.to_string(), stamp_of(&path)?, &**file))
        });
        self.archive.store(stamped)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use camino::Utf8PathBuf;

    use super::Kept;
    use crate::syntax::lower_signatures;
    use crate::text::Sources;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "an archive is no text of Rust")]
    fn what_is_kept_comes_back_until_something_changes() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = Utf8PathBuf::from_path_buf(folder.path().to_owned()).expect("UTF-8");
        let (cache, path) = (folder.join("cache"), folder.join("lib.rs"));
        std::fs::create_dir_all(&folder).expect("a folder");
        let text = "pub struct A<T>(T); impl<T: Clone> A<T> { pub async fn f(&self, n: u8) -> Vec<T> { g() } fn h() {} }\n\
                    macro_rules! m { (a) => {} } #[cfg(unix)] pub use b::{C as D, e::*}; const _: () = { impl Drop for A<u8> {} };";
        std::fs::write(&path, text).expect("a file");
        let sources = Sources::default();
        let open = || Kept::open(&cache, "a-1.0.0", &folder);
        let known = |kept: &Kept| kept.file(&path, &sources).map(|file| file.items.len());

        let empty = open();
        assert_eq!(known(&empty), None);
        let file = lower_signatures(sources.read(&path).expect("a text"), text);
        assert_eq!(file.items.len(), 7);
        empty.store(&[Arc::new(file)], &sources).expect("stored");
        let kept = open().file(&path, &sources).expect("kept");
        let shown: Vec<&str> = kept.items.iter().map(|item| item.name.as_str()).collect();
        assert_eq!(shown, ["A", "", "f", "m", "", "_", ""]);
        let rules = kept.items.iter().find_map(|item| match &item.kind {
            crate::syntax::ir::ItemKind::MacroRules(it) => text.get(it.rules.start as usize..it.rules.end as usize),
            _ => None,
        });
        assert_eq!(rules, Some(" (a) => {} "));
        assert_eq!(sources.get(kept.source).text.len(), text.len());

        let entries = std::fs::read_dir(&cache).expect("the cache").map(|entry| entry.expect("an entry").path());
        let archive = entries.last().expect("an archive");
        let mut bytes = std::fs::read(&archive).expect("an archive");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        for broken in [&bytes[..], &bytes[..middle], b""] {
            std::fs::write(&archive, broken).expect("written");
            assert_eq!(known(&open()), None);
        }
        bytes[middle] ^= 1;
        std::fs::write(&archive, &bytes).expect("written");
        assert_eq!(known(&open()), Some(7));
        std::fs::write(&path, "pub fn other() {}").expect("a file");
        assert_eq!(known(&open()), None);
    }
}
