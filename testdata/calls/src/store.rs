//! A project's own types: traits with associated types, builders, errors, derefs.

use std::collections::{BTreeMap, HashMap};
use std::error::Error as StdError;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::{Arc, LazyLock, RwLock};

#[derive(Debug)]
pub enum Error {
    Io(io::Error),
    Parse(std::num::ParseIntError),
    Missing(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Parse(error) => write!(f, "{}", error.to_string().trim()),
            Self::Missing(name) => f.write_str(name.as_str()),
        }
    }
}

impl StdError for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<std::num::ParseIntError> for Error {
    fn from(error: std::num::ParseIntError) -> Self {
        Self::Parse(error)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(String);

impl FromStr for Key {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        text.is_empty().then(|| Error::Missing(text.to_owned())).map_or_else(|| Ok(Self(text.into())), Err)
    }
}

impl<T: Into<String>> From<T> for Key {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

pub trait Storage {
    type Entry: AsRef<[u8]> + Clone;

    fn get(&self, key: &Key) -> Option<Self::Entry>;

    fn size(&self, key: &Key) -> usize {
        self.get(key).map_or(0, |entry| entry.as_ref().len())
    }
}

#[derive(Default)]
pub struct Memory {
    entries: BTreeMap<Key, Vec<u8>>,
}

impl Storage for Memory {
    type Entry = Vec<u8>;

    fn get(&self, key: &Key) -> Option<Vec<u8>> {
        self.entries.get(key).cloned()
    }
}

pub struct Folder {
    root: PathBuf,
    opened: RwLock<HashMap<PathBuf, Arc<File>>>,
}

impl Storage for Folder {
    type Entry = Arc<[u8]>;

    fn get(&self, key: &Key) -> Option<Arc<[u8]>> {
        let mut bytes = Vec::new();
        let mut file = self.open(key).ok()?;
        file.read_to_end(&mut bytes).ok()?;
        Some(bytes.into())
    }
}

impl Folder {
    pub fn at(root: impl AsRef<Path>) -> Self {
        Self { root: root.as_ref().to_path_buf(), opened: RwLock::default() }
    }

    fn open(&self, key: &Key) -> Result<impl Read + use<>, Error> {
        let path = self.root.join(&key.0);
        if let Some(known) = self.opened.read().unwrap().get(&path) {
            return Ok(Arc::clone(known).try_clone()?);
        }
        let file = File::open(&path)?;
        self.opened.write().unwrap().insert(path, Arc::new(file.try_clone()?));
        Ok(file)
    }

    pub fn lines(&self, key: &Key) -> Result<Vec<u64>, Error> {
        let reader = BufReader::new(self.open(key)?);
        let mut numbers = Vec::new();
        for line in reader.lines() {
            let line = line?;
            numbers.extend(line.split_whitespace().map(str::parse::<u64>).collect::<Result<Vec<_>, _>>()?);
        }
        numbers.sort_unstable();
        numbers.dedup_by_key(|number| *number / 10);
        Ok(numbers)
    }

    pub fn save(&self, key: &Key, lines: &[impl fmt::Display]) -> io::Result<()> {
        let mut file = File::create(self.root.join(&key.0))?;
        lines.iter().try_for_each(|line| writeln!(file, "{line}"))?;
        file.flush()
    }
}

pub static DEFAULTS: LazyLock<Memory> = LazyLock::new(|| {
    let mut memory = Memory::default();
    memory.entries.insert("a".into(), vec![1, 2]);
    memory
});

pub struct Builder<S> {
    storages: Vec<S>,
    limit: Option<usize>,
}

impl<S: Storage> Builder<S> {
    pub fn new() -> Self {
        Self { storages: Vec::new(), limit: None }
    }

    pub fn with(mut self, storage: S) -> Self {
        self.storages.push(storage);
        self
    }

    pub fn limit(mut self, limit: impl Into<Option<usize>>) -> Self {
        self.limit = limit.into();
        self
    }

    pub fn build(self) -> Union<S> {
        let limit = self.limit.unwrap_or(usize::MAX);
        Union { storages: self.storages.into_iter().take(limit).collect() }
    }
}

pub struct Union<S> {
    storages: Box<[S]>,
}

impl<S: Storage> Storage for Union<S> {
    type Entry = S::Entry;

    fn get(&self, key: &Key) -> Option<S::Entry> {
        self.storages.iter().find_map(|storage| storage.get(key))
    }
}
