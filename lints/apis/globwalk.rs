#![source("globwalk 0.9.1")]

use std::cmp::Ordering;
use std::io;
use std::ops::BitOr;
use std::path::Path;
use walkdir::Error;

pub fn glob_builder<S: AsRef<str>>(pattern: S) -> GlobWalkerBuilder;
#[blocks(fs, millis, why = "each item reads a directory")]
pub fn glob<S: AsRef<str>>(pattern: S) -> Result<GlobWalker, GlobError>;

pub struct GlobError {}
impl From<io::Error> for GlobError {}

pub type WalkError = Error;

pub type DirEntry = walkdir::DirEntry;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FileType {}
impl FileType {
    pub const FILE: Self;
    pub const DIR: Self;
    pub const SYMLINK: Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for FileType {
    type Output = Self;
}

pub struct GlobWalkerBuilder {}
impl GlobWalkerBuilder {
    pub fn new<P, S>(base: P, pattern: S) -> Self
    where
        P: AsRef<Path>,
        S: AsRef<str>;
    pub fn from_patterns<P, S>(base: P, patterns: &[S]) -> Self
    where
        P: AsRef<Path>,
        S: AsRef<str>;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    pub fn sort_by<F>(self, cmp: F) -> Self
    where
        F: FnMut(&DirEntry, &DirEntry) -> Ordering + Send + Sync + 'static;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn case_insensitive(self, yes: bool) -> Self;
    pub fn file_type(self, file_type: FileType) -> Self;
    #[blocks(fs, millis, why = "each item reads a directory")]
    pub fn build(self) -> Result<GlobWalker, GlobError>;
}

pub struct GlobWalker {}
impl Iterator for GlobWalker {
    type Item = Result<DirEntry, WalkError>;
}
