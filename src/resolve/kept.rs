//! Signatures of dependencies, kept on disk from one run to the next: what was published never changes.
//!
//! One archive a crate. Anything odd about one (it is of another version of this tool, cut short, changed) makes it count as absent, and
//! a new one is written over it.

use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, LazyLock};
use std::time::UNIX_EPOCH;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHasher};
use serde::{Deserialize, Serialize};

use crate::syntax::ir::File;
use crate::syntax::{pack, unpack};
use crate::text::{FileId, Sources, Symbol, packing, unpacking};

/// Size and time of change of a file.
type Stamp = (u64, u128);

#[derive(Serialize, Deserialize)]
struct Archive<'a> {
    tool: &'a str,
    /// The folder of the package: two can have one name and version.
    folder: &'a str,
    #[serde(borrow)]
    names: Vec<&'a str>,
    #[serde(borrow)]
    files: Vec<Entry<'a>>,
}

#[derive(Serialize, Deserialize)]
struct Entry<'a> {
    path: &'a str,
    stamp: Stamp,
    #[serde(borrow)]
    bytes: &'a [u8],
}

/// The archive of one crate.
#[derive(Debug)]
pub(super) struct Kept {
    place: Utf8PathBuf,
    folder: Utf8PathBuf,
    content: Vec<u8>,
    names: RefCell<Vec<Symbol>>,
    /// Of each file its stamp and where its bytes are in the content.
    files: FxHashMap<Utf8PathBuf, (Stamp, usize, usize)>,
    /// Files that it does not have.
    missed: RefCell<bool>,
}

impl Kept {
    /// The archive of the package `name` in this folder, below the folder of the cache; an empty one where there is none that can be used.
    pub(super) fn open(cache: &Utf8Path, name: &str, folder: &Utf8Path) -> Self {
        let mut hasher = FxHasher::default();
        folder.as_str().hash(&mut hasher);
        let place = cache.join(format!("{name}-{:016x}", hasher.finish()));
        let mut kept = Self {
            place,
            folder: folder.to_owned(),
            content: Vec::new(),
            names: RefCell::default(),
            files: FxHashMap::default(),
            missed: RefCell::new(false),
        };
        kept.read();
        kept
    }

    #[expect(clippy::disallowed_methods, reason = "an archive is no text of Rust")]
    fn read(&mut self) -> Option<()> {
        let content = std::fs::read(&self.place).ok()?;
        let (sum, rest) = content.split_first_chunk::<8>()?;
        if u64::from_le_bytes(*sum) != checksum(rest) {
            return None;
        }
        let archive: Archive<'_> = postcard::from_bytes(rest).ok()?;
        if archive.tool != tool() || archive.folder != self.folder {
            return None;
        }
        let start = content.as_ptr() as usize;
        let at = |bytes: &[u8]| bytes.as_ptr() as usize - start;
        let files = archive.files.iter().map(|it| (it.path.into(), (it.stamp, at(it.bytes), at(it.bytes) + it.bytes.len())));
        self.files = files.collect();
        self.names = RefCell::new(archive.names.iter().map(|name| Symbol::new(name)).collect());
        self.content = content;
        Some(())
    }

    /// The file at this path, if it is kept and has not changed since.
    pub(super) fn file(&self, path: &Utf8Path, sources: &Sources) -> Option<Arc<File>> {
        let found = self.files.get(path).filter(|(stamp, ..)| stamp_of(path) == Some(*stamp)).and_then(|(_, start, end)| {
            let (file, names) = unpacking(self.names.take(), || unpack(self.content.get(*start..*end)?, sources.promise(path)));
            self.names.replace(names);
            file
        });
        if found.is_none() {
            self.missed.replace(true);
        }
        found.map(Arc::new)
    }

    /// Keeps the files of the crate, where not all of them came out of here. What goes wrong is nobody's concern: the next run tries again.
    pub(super) fn store(&self, files: &[Arc<File>], sources: &Sources) -> Option<()> {
        if !*self.missed.borrow() {
            return Some(());
        }
        let path = |id: FileId| sources.path(id);
        let (packed, names) = packing(|| files.iter().map(|file| Some((path(file.source), pack(file)?))).collect::<Vec<_>>());
        let packed: Vec<_> = packed.into_iter().flatten().filter_map(|(path, bytes)| Some((stamp_of(&path)?, path, bytes))).collect();
        let archive = Archive {
            tool: tool(),
            folder: self.folder.as_str(),
            names: names.iter().map(|name| name.as_str()).collect(),
            files: packed.iter().map(|(stamp, path, bytes)| Entry { path: path.as_str(), stamp: *stamp, bytes }).collect(),
        };
        let content = postcard::to_allocvec(&archive).ok()?;
        let parent = self.place.parent()?;
        std::fs::create_dir_all(parent).ok()?;
        let mut new = tempfile::NamedTempFile::new_in(parent).ok()?;
        std::io::Write::write_all(&mut new, &checksum(&content).to_le_bytes()).ok()?;
        std::io::Write::write_all(&mut new, &content).ok()?;
        new.persist(&self.place).ok().map(|_| ())
    }
}

fn checksum(content: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(content);
    hasher.finish()
}

/// What tells this build of the tool from others: what they write is not the same.
fn tool() -> &'static str {
    static TOOL: LazyLock<String> = LazyLock::new(|| {
        let program = std::env::current_exe().ok().and_then(|it| stamp_of(&Utf8PathBuf::from_path_buf(it).ok()?));
        format!("{} {program:?}", env!("CARGO_PKG_VERSION"))
    });
    &TOOL
}

fn stamp_of(path: &Utf8Path) -> Option<Stamp> {
    let metadata = path.metadata().ok()?;
    Some((metadata.len(), metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos()))
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

        let archive = open().place;
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
