//! Files read and lowered once, in parallel, however many targets they belong to.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHashSet};

use super::build::Build;
use super::folders::Folders;
use super::kept::Kept;
use super::mod_files::{FilePlace, submodules};
use crate::syntax::ir::File;
use crate::syntax::{self, TestCode};
use crate::text::{ReadError, Sources};

type Slot = Arc<OnceLock<Result<Arc<File>, ReadError>>>;

/// Lowered files by path.
#[derive(Debug)]
pub(super) struct Files {
    sources: Arc<Sources>,
    signatures_only: bool,
    tests: TestCode,
    table: Mutex<FxHashMap<Utf8PathBuf, Slot>>,
    /// Where files are kept that were read before.
    folders: Option<Folders>,
}

impl Files {
    /// An empty cache. With `signatures_only`, bodies of functions are not read.
    pub(super) fn new(sources: Arc<Sources>, signatures_only: bool, tests: TestCode) -> Self {
        Self { sources, signatures_only, tests, table: Mutex::default(), folders: None }
    }

    /// Keeps whole files below the folder of the cache, for the next run.
    pub(super) fn kept_in(self, cache: Option<Utf8PathBuf>) -> Self {
        Self { folders: cache.map(|cache| Folders::new(cache, self.tests)), ..self }
    }

    /// Whether a file can be had at `path`.
    pub(super) fn exists(&self, path: &Utf8Path) -> bool {
        self.sources.exists(path)
    }

    /// The lowered file at `path`, read on first use.
    pub(super) fn load(&self, path: &Utf8Path) -> Result<Arc<File>, ReadError> {
        let slot = {
            let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
            match table.get(path) {
                Some(slot) => Arc::clone(slot),
                None => Arc::clone(table.entry(path.to_owned()).or_default()),
            }
        };
        slot.get_or_init(|| self.lower(path)).clone()
    }

    /// The file at `path` as it is kept, if it is.
    pub(super) fn kept(&self, path: &Utf8Path, kept: &Kept) -> Option<Arc<File>> {
        kept.file(path, &self.sources)
    }

    fn lower(&self, path: &Utf8Path) -> Result<Arc<File>, ReadError> {
        match &self.folders {
            Some(folders) if !self.sources.is_overlaid(path) => folders.file(path, &self.sources, || self.read(path)),
            _ => self.read(path),
        }
    }

    fn read(&self, path: &Utf8Path) -> Result<Arc<File>, ReadError> {
        let id = self.sources.read(path)?;
        let source = self.sources.get(id);
        if !self.signatures_only {
            return Ok(Arc::new(syntax::lower(id, &source.text, self.tests)));
        }
        let file = syntax::lower_signatures(id, &source.text);
        // Few texts of dependencies are needed again, those with rules of macros.
        self.sources.release(id);
        Ok(Arc::new(file))
    }

    /// Forgets the files, once they are kept; those in use stay where they are used.
    pub(super) fn clear(&mut self) {
        if let Some(folders) = self.folders.take() {
            folders.store();
        }
        self.table.get_mut().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Reads the files of crates with these roots, following `mod`, on the threads of the current rayon pool. Errors are met again
    /// when the module tree is built.
    pub(super) fn prefetch(&self, roots: &[(Utf8PathBuf, bool)]) {
        let seen = Mutex::new(FxHashSet::default());
        rayon::scope(|scope| {
            for (root, as_test) in roots {
                let visit = Visit { files: self, seen: &seen, as_test: *as_test };
                visit.spawn(scope, root.clone(), FilePlace::owning_folder(root));
            }
        });
    }
}

#[derive(Clone, Copy)]
struct Visit<'a> {
    files: &'a Files,
    seen: &'a Mutex<FxHashSet<(Utf8PathBuf, bool)>>,
    as_test: bool,
}

impl<'a> Visit<'a> {
    fn spawn(self, scope: &rayon::Scope<'a>, path: Utf8PathBuf, place: FilePlace) {
        if self.seen.lock().unwrap_or_else(PoisonError::into_inner).insert((path.clone(), self.as_test)) {
            scope.spawn(move |scope| self.follow(scope, &path, &place));
        }
    }

    fn follow(self, scope: &rayon::Scope<'a>, path: &Utf8Path, place: &FilePlace) {
        let Ok(file) = self.files.load(path) else { return };
        for submodule in submodules(&file, place, &Build::Target(self.as_test)).all() {
            for attempt in &submodule.attempts {
                if let Some((path, place)) = attempt.paths.iter().find(|(path, _)| self.files.exists(path)) {
                    self.spawn(scope, path.clone(), place.clone());
                }
            }
        }
    }
}
