//! The workspace's own files, kept on disk from one run to the next: one archive a folder, so that an edit writes little anew.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHasher};

use crate::syntax::ir::File;
use crate::syntax::{Archive, Keeps, TestCode};
use crate::text::{ReadError, Sources, Stamp, forget_old};

/// How the archives' names begin.
const PREFIX: &str = "code-";

/// Archives by the folder of the files in them.
#[derive(Debug)]
pub(super) struct Folders {
    cache: Utf8PathBuf,
    /// Which code is left out when a file is read.
    tests: TestCode,
    folders: Mutex<FxHashMap<Utf8PathBuf, Arc<Mutex<Folder>>>>,
}

#[derive(Debug)]
struct Folder {
    archive: Archive,
    /// What was asked for.
    files: Vec<(String, Stamp, Arc<File>)>,
    /// Some of it was not there.
    missed: bool,
}

impl Folders {
    /// Archives below the folder of the cache.
    pub(super) fn new(cache: Utf8PathBuf, tests: TestCode) -> Self {
        Self { cache, tests, folders: Mutex::default() }
    }

    /// The file at this path: as it is kept, if it has not changed since, or else as `read` gives it.
    pub(super) fn file(
        &self,
        path: &Utf8Path,
        sources: &Sources,
        read: impl Fn() -> Result<Arc<File>, ReadError>,
    ) -> Result<Arc<File>, ReadError> {
        let (Some(place), Some(stamp)) = (path.parent(), sources.stamp(path)) else { return read() };
        let folder = self.folder(place);
        let lock = || folder.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = lock().archive.file(path.as_str(), stamp, || sources.promise(path)).map(Arc::new);
        let is_kept = kept.is_some();
        let file = kept.map_or_else(read, Ok)?;
        let mut folder = lock();
        folder.files.push((path.to_string(), stamp, Arc::clone(&file)));
        folder.missed |= !is_kept;
        Ok(file)
    }

    fn folder(&self, place: &Utf8Path) -> Arc<Mutex<Folder>> {
        let mut folders = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(folder) = folders.get(place) {
            return Arc::clone(folder);
        }
        let owner = format!("{place} {:?}", self.tests);
        let mut hasher = FxHasher::default();
        owner.hash(&mut hasher);
        let archive = Archive::open(self.cache.join(format!("{PREFIX}{:016x}", hasher.finish())), &owner, Keeps::Whole);
        let folder = Arc::new(Mutex::new(Folder { archive, files: Vec::new(), missed: false }));
        folders.insert(place.to_owned(), Arc::clone(&folder));
        folder
    }

    /// Keeps what was read, where not all of a folder was kept, on the threads of the current rayon pool.
    pub(super) fn store(self) {
        let folders = self.folders.into_inner().unwrap_or_else(PoisonError::into_inner);
        let stored = folders.into_par_iter().filter(|(_, folder)| {
            let folder = folder.lock().unwrap_or_else(PoisonError::into_inner);
            if folder.missed {
                folder.archive.store(folder.files.iter().map(|(path, stamp, file)| (path.clone(), *stamp, &**file)));
            }
            folder.missed
        });
        if stored.count() > 0 {
            forget_old(&self.cache, PREFIX);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use camino::Utf8PathBuf;

    use super::Folders;
    use crate::syntax::{TestCode, lower};
    use crate::text::{ReadError, Sources};

    #[test]
    fn a_whole_file_comes_back_until_it_changes() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = Utf8PathBuf::from_path_buf(folder.path().to_owned()).expect("UTF-8");
        let path = folder.join("lib.rs");
        let text = "//! Words.\nuse a::{b, c as d};\n// unblock: allow(blocking_fs) -- once\n\
                    async fn f(mut n: u8, (p, _): (i128, &str)) -> Vec<u8> { let Some(x) = n.get::<T>(|y| y + 1)? else { return vec![0; 3] };\n\
                    tokio::select! { v = g(), if n > 2 => v.await, else => {} }; match x { 1..=3 | 7 if p => 'l: loop { break 'l }, S { a, .. } => a } }\n\
                    macro_rules! m { ($e:expr) => { $e } } impl<T: Clone> X for [T; 3] { const Y: u8 = 1; } static S: &str = \"s\";\n";
        std::fs::write(&path, text).expect("a file");
        let sources = Sources::default();
        let read = || Ok(Arc::new(lower(sources.read(&path).expect("a text"), text, TestCode::Read)));
        let open = || Folders::new(folder.join("cache"), TestCode::Read);

        let first = open();
        let written = first.file(&path, &sources, read).expect("a file");
        first.store();
        let kept = open().file(&path, &sources, || panic!("it is kept")).expect("a file");
        assert_eq!(format!("{kept:#?}"), format!("{written:#?}"));

        let other = Folders::new(folder.join("cache"), TestCode::LeftOut);
        assert_eq!(other.file(&path, &sources, || Err(ReadError::Missing)).map(|_| ()), Err(ReadError::Missing));
        std::fs::write(&path, "fn other() {}").expect("a file");
        assert_eq!(open().file(&path, &sources, || Err(ReadError::Missing)).map(|_| ()), Err(ReadError::Missing));
    }
}
