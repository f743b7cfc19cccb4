#![source("glob 0.3.4")]

use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

#[blocks(fs, millis, why = "each item reads a directory")]
pub fn glob(pattern: &str) -> Result<Paths, PatternError>;
#[blocks(fs, millis, why = "each item reads a directory")]
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError>;

pub struct Paths {}
impl Iterator for Paths {
    type Item = GlobResult;
}

pub struct GlobError {}
impl GlobError {
    pub fn path(&self) -> &Path;
    pub fn error(&self) -> &io::Error;
    pub fn into_error(self) -> io::Error;
}

pub type GlobResult = Result<PathBuf, GlobError>;

pub struct PatternError {
    pub pos: usize,
    pub msg: &'static str,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pattern {}
impl FromStr for Pattern {
    type Err = PatternError;
}
impl Pattern {
    pub fn new(pattern: &str) -> Result<Self, PatternError>;
    pub fn escape(s: &str) -> String;
    pub fn matches(&self, str: &str) -> bool;
    pub fn matches_path(&self, path: &Path) -> bool;
    pub fn matches_with(&self, str: &str, options: MatchOptions) -> bool;
    pub fn matches_path_with(&self, path: &Path, options: MatchOptions) -> bool;
    pub fn as_str(&self) -> &str;
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct MatchOptions {
    pub case_sensitive: bool,
    pub require_literal_separator: bool,
    pub require_literal_leading_dot: bool,
}
impl MatchOptions {
    pub fn new() -> Self;
}
