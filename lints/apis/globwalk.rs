#![source("globwalk 0.9.1")]

use std::cmp::Ordering;
use std::io;
use std::path::Path;
use walkdir::Error;

pub fn glob_builder<S: AsRef<str>>(pattern: S) -> GlobWalkerBuilder;
#[blocks(fs, millis, why = "each item reads a directory")]
pub fn glob<S: AsRef<str>>(pattern: S) -> Result<GlobWalker, GlobError>;

pub struct GlobError {}
impl From<io::Error> for GlobError {}

pub type WalkError = Error;

pub type DirEntry = walkdir::DirEntry;

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
