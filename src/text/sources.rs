//! File texts behind an overlay: an unsaved buffer or standard input is a file like any other.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, RwLockReadGuard};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{LineIndex, Stamp, stamp_of};

/// The number of a text in [`Sources`]. It depends on the order of reading: sort by path, not by this.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// One text with its path and line starts.
#[derive(Debug)]
pub struct Source {
    /// The path that was read, absolute; for standard input the name that the user gave.
    pub path: Utf8PathBuf,
    /// The whole text as it stands in the file, BOM and shebang included.
    pub text: Box<str>,
    lines: OnceLock<LineIndex>,
}

impl Source {
    /// The line starts, read on first use.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }
}

/// Why a file has no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadError {
    /// There is no such file.
    Missing,
    /// The bytes from this offset on are not UTF-8.
    NotUtf8(usize),
    /// 4 GiB or more.
    TooLarge,
    /// What the system said.
    Io(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("no such file"),
            Self::NotUtf8(at) => write!(f, "not valid UTF-8 from byte {at} on"),
            Self::TooLarge => f.write_str("4 GiB or larger"),
            Self::Io(message) => f.write_str(message),
        }
    }
}

/// All texts of a run, each read once. Shared by threads.
#[derive(Debug, Default)]
pub struct Sources {
    overlay: FxHashMap<Utf8PathBuf, Box<str>>,
    table: RwLock<Table>,
    /// What was looked for on disk, as it was then; `None` where nothing was there.
    looked_for: Mutex<FxHashMap<Utf8PathBuf, Option<Stamp>>>,
}

/// A text, or the path of one that is read when someone asks for it.
#[derive(Debug)]
struct Slot {
    path: Utf8PathBuf,
    source: OnceLock<Arc<Source>>,
}

#[derive(Debug, Default)]
struct Table {
    ids: FxHashMap<Utf8PathBuf, FileId>,
    sources: Vec<Slot>,
}

impl Sources {
    /// Texts that stand for the files at these paths, whether those exist or not.
    pub fn with_overlay(overlay: impl IntoIterator<Item = (Utf8PathBuf, String)>) -> Self {
        let overlay = overlay.into_iter().map(|(path, text)| (path, text.into_boxed_str())).collect();
        Self { overlay, ..Self::default() }
    }

    /// Whether the text at `path` is another than that of the file.
    pub fn is_overlaid(&self, path: &Utf8Path) -> bool {
        self.overlay.contains_key(path)
    }

    /// Whether a text can be had for `path`.
    pub fn exists(&self, path: &Utf8Path) -> bool {
        let exists = self.overlay.contains_key(path) || path.is_file();
        if !exists {
            self.remember(path, None);
        }
        exists
    }

    /// Reads the file at `path`, from the overlay first; a second call returns the same id.
    pub fn read(&self, path: &Utf8Path) -> Result<FileId, ReadError> {
        if let Some(&id) = self.lock_read().ids.get(path) {
            return Ok(id);
        }
        let text = match self.overlay.get(path) {
            Some(text) => text.to_string(),
            None => read_file(path).inspect_err(|_| self.remember(path, stamp_of(path)))?,
        };
        Ok(self.add(path.to_owned(), text))
    }

    /// Adds a text that is no file, such as an embedded declaration file, under a made-up path.
    pub fn add(&self, path: Utf8PathBuf, text: String) -> FileId {
        let mut table = self.table.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(&id) = table.ids.get(&path) {
            return id;
        }
        let id = FileId(table.sources.len() as u32);
        let source = OnceLock::from(Arc::new(Source { path: path.clone(), text: text.into(), lines: OnceLock::new() }));
        table.sources.push(Slot { path: path.clone(), source });
        table.ids.insert(path, id);
        id
    }

    /// The number of the file at `path`, whose text is read when it is asked for; empty where that fails.
    pub fn promise(&self, path: &Utf8Path) -> FileId {
        let mut table = self.table.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(&id) = table.ids.get(path) {
            return id;
        }
        let id = FileId(table.sources.len() as u32);
        table.sources.push(Slot { path: path.to_owned(), source: OnceLock::new() });
        table.ids.insert(path.to_owned(), id);
        id
    }

    /// Forgets the text of a file, which is read again if it is asked for.
    pub fn release(&self, id: FileId) {
        let mut table = self.table.write().unwrap_or_else(PoisonError::into_inner);
        let slot = &mut table.sources[id.0 as usize];
        if !self.overlay.contains_key(&slot.path) {
            slot.source.take();
        }
    }

    /// The path of a file.
    pub fn path(&self, id: FileId) -> Utf8PathBuf {
        self.lock_read().sources[id.0 as usize].path.clone()
    }

    /// The text of a file that was read.
    pub fn get(&self, id: FileId) -> Arc<Source> {
        let table = self.lock_read();
        let slot = &table.sources[id.0 as usize];
        let read = || {
            let text = read_file(&slot.path).unwrap_or_default();
            Arc::new(Source { path: slot.path.clone(), text: text.into(), lines: OnceLock::new() })
        };
        Arc::clone(slot.source.get_or_init(read))
    }

    /// The paths of all texts, by number.
    pub fn paths(&self) -> Vec<Utf8PathBuf> {
        self.lock_read().sources.iter().map(|slot| slot.path.clone()).collect()
    }

    /// The stamp of the file at `path`, as long as no overlay stands for it.
    pub fn stamp(&self, path: &Utf8Path) -> Option<Stamp> {
        let stamp = if self.is_overlaid(path) { None } else { stamp_of(path) };
        self.remember(path, stamp);
        stamp
    }

    /// All paths that were looked for on disk, sorted, each with its stamp from before it was read, or as it is now; `None` where nothing
    /// was there.
    pub fn looked_for(&self) -> Vec<(Utf8PathBuf, Option<Stamp>)> {
        let mut known = self.looked_for.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for path in self.paths() {
            known.entry(path).or_insert_with_key(|path| stamp_of(path));
        }
        let mut all: Vec<(Utf8PathBuf, Option<Stamp>)> = known.into_iter().collect();
        all.sort_unstable();
        all
    }

    fn remember(&self, path: &Utf8Path, stamp: Option<Stamp>) {
        let mut known = self.looked_for.lock().unwrap_or_else(PoisonError::into_inner);
        if !known.contains_key(path) {
            known.insert(path.to_owned(), stamp);
        }
    }

    fn lock_read(&self) -> RwLockReadGuard<'_, Table> {
        self.table.read().unwrap_or_else(PoisonError::into_inner)
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads source files")]
fn read_file(path: &Utf8Path) -> Result<String, ReadError> {
    let bytes = std::fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => ReadError::Missing,
        _ => ReadError::Io(error.to_string()),
    })?;
    if u32::try_from(bytes.len()).is_err() {
        return Err(ReadError::TooLarge);
    }
    String::from_utf8(bytes).map_err(|error| ReadError::NotUtf8(error.utf8_error().valid_up_to()))
}
