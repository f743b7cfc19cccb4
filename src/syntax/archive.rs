//! Lowered files on disk, from one run to the next.
//!
//! Anything odd about an archive (it is of another build of this tool, cut short, changed) makes it count as empty, and a new one is
//! written over it.

use std::cell::RefCell;

use camino::Utf8PathBuf;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::ir::File;
use super::packed::{pack, pack_whole, unpack, unpack_whole};
use crate::text::{FileId, Stamp, Symbol, packing, read_kept, tool, unpacking, write_kept};

#[derive(Serialize, Deserialize)]
struct Content<'a> {
    tool: &'a str,
    owner: &'a str,
    #[serde(borrow)]
    names: Vec<&'a str>,
    #[serde(borrow)]
    files: Vec<Entry<'a>>,
}

#[derive(Serialize, Deserialize)]
struct Entry<'a> {
    name: &'a str,
    stamp: Stamp,
    #[serde(borrow)]
    bytes: &'a [u8],
}

/// What of a file an archive has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeps {
    /// What others can name of it, without bodies and spans.
    Signatures,
    /// All of it.
    Whole,
}

/// Several files in one place.
#[derive(Debug)]
pub struct Archive {
    place: Utf8PathBuf,
    keeps: Keeps,
    /// Whose files they are: two owners can come to one place.
    owner: String,
    content: Vec<u8>,
    names: RefCell<Vec<Symbol>>,
    /// Of each file its stamp and where its bytes are in the content.
    files: FxHashMap<Box<str>, (Stamp, usize, usize)>,
}

impl Archive {
    /// The archive at this place; an empty one where there is none that can be used.
    pub fn open(place: Utf8PathBuf, owner: &str, keeps: Keeps) -> Self {
        let mut archive =
            Self { place, keeps, owner: owner.to_owned(), content: Vec::new(), names: RefCell::default(), files: FxHashMap::default() };
        archive.read();
        archive
    }

    fn read(&mut self) -> Option<()> {
        let bytes = read_kept(&self.place)?;
        let content: Content<'_> = postcard::from_bytes(&bytes).ok()?;
        if content.tool != tool() || content.owner != self.owner {
            return None;
        }
        let start = bytes.as_ptr() as usize;
        let at = |part: &[u8]| part.as_ptr() as usize - start;
        let files = content.files.iter().map(|it| (it.name.into(), (it.stamp, at(it.bytes), at(it.bytes) + it.bytes.len())));
        self.files = files.collect();
        self.names = RefCell::new(content.names.iter().map(|name| Symbol::new(name)).collect());
        self.content = bytes;
        Some(())
    }

    /// The file of this name, if it is here with this stamp.
    pub fn file(&self, name: &str, stamp: Stamp, source: impl FnOnce() -> FileId) -> Option<File> {
        let (_, start, end) = self.files.get(name).filter(|(kept, ..)| *kept == stamp)?;
        let read = || {
            let bytes = self.content.get(*start..*end)?;
            match self.keeps {
                Keeps::Signatures => unpack(bytes, source()),
                Keeps::Whole => unpack_whole(bytes, source()),
            }
        };
        let (file, names) = unpacking(self.keeps == Keeps::Whole, self.names.take(), read);
        self.names.replace(names);
        file
    }

    /// Writes these files over what is there. What goes wrong is nobody's concern: the next run tries again.
    pub fn store<'f>(&self, files: impl Iterator<Item = (String, Stamp, &'f File)>) -> Option<()> {
        let pack = |(name, stamp, file)| {
            let bytes = match self.keeps {
                Keeps::Signatures => pack(file),
                Keeps::Whole => pack_whole(file),
            };
            Some((name, stamp, bytes?))
        };
        let (packed, names) = packing(self.keeps == Keeps::Whole, || files.filter_map(pack).collect::<Vec<_>>());
        let content = Content {
            tool: tool(),
            owner: &self.owner,
            names: names.iter().map(|name| name.as_str()).collect(),
            files: packed.iter().map(|(name, stamp, bytes)| Entry { name, stamp: *stamp, bytes }).collect(),
        };
        write_kept(&self.place, &postcard::to_allocvec(&content).ok()?)
    }
}
