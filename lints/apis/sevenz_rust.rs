#![source("sevenz-rust 0.6.1")]
#![closures(here)]

use crate::hidden::{SeqReader, SevenZMethodConfiguration, SourceReader};
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

pub enum Error {}
pub struct Password {}
pub struct Archive {}
pub struct SevenZArchiveEntry {}
pub struct SevenZReader<R> {}
pub struct SevenZWriter<W> {}

#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress_file(src_path: impl AsRef<Path>, dest: impl AsRef<Path>) -> Result<(), Error>;
#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress_file_with_extract_fn(
    src_path: impl AsRef<Path>,
    dest: impl AsRef<Path>,
    extract_fn: impl FnMut(&SevenZArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>,
) -> Result<(), Error>;
#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress<R: Read + Seek>(src_reader: R, dest: impl AsRef<Path>) -> Result<(), Error>;
#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress_with_extract_fn<R: Read + Seek>(
    src_reader: R,
    dest: impl AsRef<Path>,
    extract_fn: impl FnMut(&SevenZArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>,
) -> Result<(), Error>;
#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress_file_with_password(src_path: impl AsRef<Path>, dest: impl AsRef<Path>, password: Password) -> Result<(), Error>;
#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress_with_password<R: Read + Seek>(src_reader: R, dest: impl AsRef<Path>, password: Password) -> Result<(), Error>;
#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress_with_extract_fn_and_password<R: Read + Seek>(
    src_reader: R,
    dest: impl AsRef<Path>,
    password: Password,
    extract_fn: impl FnMut(&SevenZArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>,
) -> Result<(), Error>;
pub fn default_entry_extract_fn(entry: &SevenZArchiveEntry, reader: &mut dyn Read, dest: &PathBuf) -> Result<bool, Error>;

#[blocks(fs, millis, why = "it packs an archive")]
pub fn compress<W: Write + Seek>(src: impl AsRef<Path>, dest: W) -> Result<W, Error>;
#[blocks(fs, millis, why = "it packs an archive")]
pub fn compress_encypted<W: Write + Seek>(src: impl AsRef<Path>, dest: W, password: Password) -> Result<W, Error>;
#[blocks(fs, millis, why = "it packs an archive")]
pub fn compress_to_path(src: impl AsRef<Path>, dest: impl AsRef<Path>) -> Result<(), Error>;
#[blocks(fs, millis, why = "it packs an archive")]
pub fn compress_to_path_encrypted(src: impl AsRef<Path>, dest: impl AsRef<Path>, password: Password) -> Result<(), Error>;

impl Archive {
    #[blocks(fs, millis, why = "it reads an archive's header")]
    pub fn open(path: impl AsRef<Path>) -> Result<Archive, Error>;
    #[blocks(fs, millis, why = "it reads an archive's header")]
    pub fn open_with_password(path: impl AsRef<Path>, password: &Password) -> Result<Archive, Error>;
}

impl SevenZReader<File> {
    #[blocks(fs, millis, why = "it reads an archive's header")]
    pub fn open(path: impl AsRef<std::path::Path>, password: Password) -> Result<Self, Error>;
}

impl<R: Read + Seek> SevenZReader<R> {
    pub fn new(source: R, reader_len: u64, password: Password) -> Result<Self, Error>;
    pub fn from_archive(archive: Archive, source: R, password: Password) -> Self;
    pub fn archive(&self) -> &Archive;
    #[blocks(cpu, millis, why = "it unpacks an archive")]
    pub fn for_each_entries<F: FnMut(&SevenZArchiveEntry, &mut dyn Read) -> Result<bool, Error>>(&mut self, each: F) -> Result<(), Error>;
}

impl SevenZWriter<File> {
    #[blocks(fs, millis, why = "it creates a file")]
    pub fn create(path: impl AsRef<Path>) -> Result<Self>;
}

impl<W: Write + Seek> SevenZWriter<W> {
    pub fn new(writer: W) -> Result<Self>;
    pub fn set_content_methods(&mut self, content_methods: Vec<SevenZMethodConfiguration>) -> &mut Self;
    pub fn set_encrypt_header(&mut self, enabled: bool);
    pub fn create_archive_entry(path: impl AsRef<Path>, entry_name: String) -> SevenZArchiveEntry;
    #[blocks(cpu, millis, why = "it compresses an entry")]
    pub fn push_archive_entry<R: Read>(&mut self, entry: SevenZArchiveEntry, reader: Option<R>) -> Result<&SevenZArchiveEntry>;
    #[blocks(cpu, millis, why = "it compresses an entry")]
    pub fn push_archive_entries<R: Read>(
        &mut self,
        entries: Vec<SevenZArchiveEntry>,
        reader: SeqReader<SourceReader<R>>,
    ) -> Result<&mut Self>;
    #[blocks_as(W, millis, why = "it writes the archive's header")]
    pub fn finish(self) -> std::io::Result<W>;
}

impl<W: Write + Seek> SevenZWriter<W> {
    #[blocks(fs, millis, why = "it packs an archive")]
    pub fn push_source_path(&mut self, path: impl AsRef<Path>, filter: impl Fn(&Path) -> bool) -> Result<&mut Self, crate::Error>;
    #[blocks(fs, millis, why = "it packs an archive")]
    pub fn push_source_path_non_solid(&mut self, path: impl AsRef<Path>, filter: impl Fn(&Path) -> bool)
        -> Result<&mut Self, crate::Error>;
}

mod hidden {
    pub struct SeqReader {}
    pub struct SevenZMethodConfiguration {}
    pub struct SourceReader {}
}
