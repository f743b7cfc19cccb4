#![source("same-file 1.0.6")]

use std::fs::File;
use std::io;
use std::path::Path;

#[blocks(fs_metadata, micros, pedantic, why = "it opens and stats both")]
pub fn is_same_file<P, Q>(path1: P, path2: Q) -> io::Result<bool>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[derive(Eq, PartialEq, Hash)]
pub struct Handle {}
impl Handle {
    pub fn from_path<P: AsRef<Path>>(p: P) -> io::Result<Handle>;
    pub fn from_file(file: File) -> io::Result<Handle>;
    pub fn stdin() -> io::Result<Handle>;
    pub fn stdout() -> io::Result<Handle>;
    pub fn stderr() -> io::Result<Handle>;
    pub fn as_file(&self) -> &File;
    pub fn as_file_mut(&mut self) -> &mut File;
    pub fn dev(&self) -> u64;
    pub fn ino(&self) -> u64;
}
