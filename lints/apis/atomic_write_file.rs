#![source("atomic-write-file 0.3.1")]

use std::fs::File;
use std::io::{Read, Result, Seek, Write};
use std::ops::{Deref, DerefMut};
use std::path::Path;

#[derive(Clone, Default, Debug)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    #[blocks(fs, millis, opens, why = "it creates a file")]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<AtomicWriteFile>;
}

#[io(fs)]
#[derive(Debug)]
pub struct AtomicWriteFile {}
impl AtomicWriteFile {
    #[blocks(fs, millis, opens, why = "it creates a file")]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<AtomicWriteFile>;
    pub fn options() -> OpenOptions;
    pub fn as_file(&self) -> &File;
    pub fn as_file_mut(&mut self) -> &mut File;
    #[blocks(fs, millis, syncs, why = "it renames a file and waits for the disk")]
    pub fn commit(self) -> Result<()>;
    #[blocks(fs, micros, pedantic, why = "it removes a file")]
    pub fn discard(self) -> Result<()>;
}
impl Deref for AtomicWriteFile {
    type Target = File;
}
impl DerefMut for AtomicWriteFile {}
impl Read for AtomicWriteFile {}
impl Write for AtomicWriteFile {}
impl Seek for AtomicWriteFile {}
