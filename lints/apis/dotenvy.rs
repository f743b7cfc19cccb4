#![source("dotenvy 0.15.7")]

use std::env::{VarError, Vars};
use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::{io, result};

pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String>;
pub fn vars() -> Vars;
pub fn from_path<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn from_path_override<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn from_path_iter<P: AsRef<Path>>(path: P) -> Result<Iter<File>>;
pub fn from_filename<P: AsRef<Path>>(filename: P) -> Result<PathBuf>;
pub fn from_filename_override<P: AsRef<Path>>(filename: P) -> Result<PathBuf>;
pub fn from_filename_iter<P: AsRef<Path>>(filename: P) -> Result<Iter<File>>;
pub fn from_read<R: Read>(reader: R) -> Result<()>;
pub fn from_read_override<R: Read>(reader: R) -> Result<()>;
pub fn from_read_iter<R: Read>(reader: R) -> Iter<R>;
#[blocks(fs, micros, pedantic, why = "it reads .env from disk once at start-up")]
pub fn dotenv() -> Result<PathBuf>;
#[blocks(fs, micros, pedantic, why = "it reads .env from disk once at start-up")]
pub fn dotenv_override() -> Result<PathBuf>;
pub fn dotenv_iter() -> Result<Iter<File>>;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {
    LineParse(String, usize),
    Io(io::Error),
    EnvVar(VarError),
}
impl Error {
    pub fn not_found(&self) -> bool;
}

pub struct Iter<R> {}
impl<R: std::io::prelude::Read> Iter<R> {
    pub fn new(reader: R) -> Iter<R>;
    pub fn load(self) -> Result<()>;
    pub fn load_override(self) -> Result<()>;
}
impl<R: std::io::prelude::Read> Iterator for Iter<R> {
    type Item = Result<(String, String)>;
}
