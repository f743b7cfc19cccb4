#![source("sevenz-rust2 0.17.1")]
#![closures(here)]

use crate::hidden::{EncoderConfiguration, SourceReader};
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

pub enum Error {}
pub struct Password {}
pub struct Archive {}
pub struct ArchiveEntry {}
pub struct ArchiveReader<R> {}
pub struct ArchiveWriter<W> {}

#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress_file(src_path: impl AsRef<Path>, dest: impl AsRef<Path>) -> Result<(), Error>;
#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress_file_with_extract_fn(
    src_path: impl AsRef<Path>,
    dest: impl AsRef<Path>,
    extract_fn: impl FnMut(&ArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>,
) -> Result<(), Error>;
#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress<R: Read + Seek>(src_reader: R, dest: impl AsRef<Path>) -> Result<(), Error>;
#[blocks(fs, millis, why = "it unpacks an archive")]
pub fn decompress_with_extract_fn<R: Read + Seek>(
    src_reader: R,
    dest: impl AsRef<Path>,
    extract_fn: impl FnMut(&ArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>,
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
    extract_fn: impl FnMut(&ArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>,
) -> Result<(), Error>;
pub fn default_entry_extract_fn(entry: &ArchiveEntry, reader: &mut dyn Read, dest: &PathBuf) -> Result<bool, Error>;

#[blocks(fs, millis, why = "it packs an archive")]
pub fn compress<W: Write + Seek>(src: impl AsRef<Path>, dest: W) -> Result<W, Error>;
#[blocks(fs, millis, why = "it packs an archive")]
pub fn compress_encrypted<W: Write + Seek>(src: impl AsRef<Path>, dest: W, password: Password) -> Result<W, Error>;
#[blocks(fs, millis, why = "it packs an archive")]
pub fn compress_to_path(src: impl AsRef<Path>, dest: impl AsRef<Path>) -> Result<(), Error>;
#[blocks(fs, millis, why = "it packs an archive")]
pub fn compress_to_path_encrypted(src: impl AsRef<Path>, dest: impl AsRef<Path>, password: Password) -> Result<(), Error>;

impl Archive {
    #[blocks(fs, millis, why = "it reads an archive's header")]
    pub fn open(path: impl AsRef<std::path::Path>) -> Result<Archive, Error>;
    #[blocks(fs, millis, why = "it reads an archive's header")]
    pub fn open_with_password(path: impl AsRef<std::path::Path>, password: &Password) -> Result<Archive, Error>;
}

impl ArchiveReader<File> {
    #[blocks(fs, millis, why = "it reads an archive's header")]
    pub fn open(path: impl AsRef<std::path::Path>, password: Password) -> Result<Self, Error>;
}

impl<R: Read + Seek> ArchiveReader<R> {
    pub fn new(source: R, password: Password) -> Result<Self, Error>;
    pub fn from_archive(archive: Archive, source: R, password: Password) -> Self;
    pub fn archive(&self) -> &Archive;
    #[blocks(cpu, millis, why = "it unpacks an archive")]
    pub fn for_each_entries<F: FnMut(&ArchiveEntry, &mut dyn Read) -> Result<bool, Error>>(&mut self, each: F) -> Result<(), Error>;
    #[blocks(cpu, millis, why = "it unpacks an archive")]
    pub fn read_file(&mut self, name: &str) -> Result<Vec<u8>, Error>;
}

impl ArchiveWriter<File> {
    #[blocks(fs, millis, why = "it creates a file")]
    pub fn create(path: impl AsRef<Path>) -> Result<Self>;
}

impl<W: Write + Seek> ArchiveWriter<W> {
    pub fn new(writer: W) -> Result<Self>;
    pub fn set_content_methods(&mut self, content_methods: Vec<EncoderConfiguration>) -> &mut Self;
    pub fn set_encrypt_header(&mut self, enabled: bool);
    #[blocks(cpu, millis, why = "it compresses an entry")]
    pub fn push_archive_entry<R: Read>(&mut self, entry: ArchiveEntry, reader: Option<R>) -> Result<&ArchiveEntry>;
    #[blocks(cpu, millis, why = "it compresses an entry")]
    pub fn push_archive_entries<R: Read>(&mut self, entries: Vec<ArchiveEntry>, reader: Vec<SourceReader<R>>) -> Result<&mut Self>;
    #[blocks_as(W, millis, why = "it writes the archive's header")]
    pub fn finish(self) -> std::io::Result<W>;
}

mod hidden {
    pub struct EncoderConfiguration {}
    pub struct SourceReader {}
}
