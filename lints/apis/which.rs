#![source("which 8.0.6")]

use crate::hidden::Regex;
use crate::sys::{RealSys, Sys};
use std::borrow::Borrow;
use std::ffi::{OsStr, OsString};
use std::ops::Deref;
use std::path::PathBuf;
use std::{io, result};

#[blocks(fs_metadata, short, why = "it searches the folders of PATH")]
pub fn which<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf>;
#[blocks(fs, millis, why = "it searches the folders of PATH")]
pub fn which_global<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf>;
#[blocks(fs_metadata, short, why = "it searches the folders of PATH")]
pub fn which_all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = PathBuf>>;
pub fn which_all_global<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = PathBuf>>;
pub fn which_re(regex: impl Borrow<Regex>) -> Result<impl Iterator<Item = PathBuf>>;
#[blocks(fs_metadata, short, why = "it searches the folders of PATH")]
pub fn which_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<PathBuf>
where
    T: AsRef<OsStr>,
    U: AsRef<OsStr>,
    V: AsRef<std::path::Path>;
pub fn which_re_in<T>(regex: impl Borrow<Regex>, paths: Option<T>) -> Result<impl Iterator<Item = PathBuf>>
where
    T: AsRef<OsStr>;
pub fn which_in_all<'a, T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = PathBuf> + 'a>
where
    T: AsRef<OsStr>,
    U: AsRef<OsStr>,
    V: AsRef<std::path::Path> + 'a;
pub fn which_in_global<T, U>(binary_name: T, paths: Option<U>) -> Result<impl Iterator<Item = PathBuf>>
where
    T: AsRef<OsStr>,
    U: AsRef<OsStr>;

pub type Result<T> = result::Result<T, Error>;

#[derive(Copy, Clone, Eq, PartialEq)]
pub enum Error {
    CannotFindBinaryPath,
    CannotGetCurrentDirAndPathListEmpty,
    CannotCanonicalize,
}

pub enum NonFatalError {
    Io(io::Error),
    PathExtNotPopulated,
}

pub struct WhichConfig<TSys: Sys, F = Noop> {}
impl<F: Default> Default for WhichConfig<&RealSys, F> {}
impl WhichConfig<&RealSys, Noop> {
    pub fn new() -> Self;
}
impl<TSys: Sys> WhichConfig<TSys, Noop> {
    pub fn new_with_sys(sys: TSys) -> Self;
}
impl<'a, TSys: Sys + 'a, F: NonFatalErrorHandler + 'a> WhichConfig<TSys, F> {
    pub fn system_cwd(self, use_cwd: bool) -> Self;
    pub fn custom_cwd(self, cwd: PathBuf) -> Self;
    pub fn regex(self, regex: Regex) -> Self;
    pub fn binary_name(self, name: OsString) -> Self;
    pub fn custom_path_list(self, custom_path_list: OsString) -> Self;
    pub fn system_path_list(self) -> Self;
    pub fn nonfatal_error_handler<NewF>(self, handler: NewF) -> WhichConfig<TSys, NewF>;
    pub fn first_result(self) -> Result<PathBuf>;
    pub fn all_results(self) -> Result<impl Iterator<Item = PathBuf> + 'a>;
}

#[derive(Default, Clone)]
pub struct Noop;
impl NonFatalErrorHandler for Noop {}

pub trait NonFatalErrorHandler {
    fn handle(&mut self, e: NonFatalError);
}
impl<T> NonFatalErrorHandler for T where T: FnMut(NonFatalError) {}

#[derive(Clone, PartialEq, Eq)]
pub struct Path {}
impl Path {
    pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<Path>;
    pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Path>>;
    pub fn new_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<Path>
    where
        T: AsRef<OsStr>,
        U: AsRef<OsStr>,
        V: AsRef<std::path::Path>;
    pub fn all_in<'a, T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = Path> + 'a>
    where
        T: AsRef<OsStr>,
        U: AsRef<OsStr>,
        V: AsRef<std::path::Path> + 'a;
    pub fn as_path(&self) -> &std::path::Path;
    pub fn into_path_buf(self) -> PathBuf;
}
impl Deref for Path {
    type Target = std::path::Path;
}
impl AsRef<std::path::Path> for Path {}
impl AsRef<OsStr> for Path {}

#[derive(Clone, PartialEq, Eq)]
pub struct CanonicalPath {}
impl CanonicalPath {
    pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<CanonicalPath>;
    pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Result<CanonicalPath>>>;
    pub fn new_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<CanonicalPath>
    where
        T: AsRef<OsStr>,
        U: AsRef<OsStr>,
        V: AsRef<std::path::Path>;
    pub fn all_in<'a, T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = Result<CanonicalPath>> + 'a>
    where
        T: AsRef<OsStr>,
        U: AsRef<OsStr>,
        V: AsRef<std::path::Path> + 'a;
    pub fn as_path(&self) -> &std::path::Path;
    pub fn into_path_buf(self) -> PathBuf;
}
impl Deref for CanonicalPath {
    type Target = std::path::Path;
}
impl AsRef<std::path::Path> for CanonicalPath {}
impl AsRef<OsStr> for CanonicalPath {}

mod hidden {
    pub type Regex = regex::Regex;
}

pub mod sys {
    use std::borrow::Cow;
    use std::ffi::{OsStr, OsString};
    use std::fs::{DirEntry, Metadata};
    use std::io;
    use std::path::{Path, PathBuf};

    pub trait SysReadDirEntry {
        fn file_name(&self) -> OsString;
        fn path(&self) -> PathBuf;
    }
    impl SysReadDirEntry for DirEntry {}

    pub trait SysMetadata {
        fn is_symlink(&self) -> bool;
        fn is_file(&self) -> bool;
    }
    impl SysMetadata for Metadata {}

    pub trait Sys {
        type ReadDirEntry: SysReadDirEntry;
        type Metadata: SysMetadata;
        fn is_windows(&self) -> bool;
        fn current_dir(&self) -> io::Result<PathBuf>;
        fn home_dir(&self) -> Option<PathBuf>;
        fn env_split_paths(&self, paths: &OsStr) -> Vec<PathBuf>;
        fn env_path(&self) -> Option<OsString>;
        fn env_path_ext(&self) -> Option<OsString>;
        fn env_windows_path_ext(&self) -> Cow<'static, [String]>;
        fn metadata(&self, path: &Path) -> io::Result<Self::Metadata>;
        fn symlink_metadata(&self, path: &Path) -> io::Result<Self::Metadata>;
        fn read_dir(&self, path: &Path) -> io::Result<Box<dyn Iterator<Item = io::Result<Self::ReadDirEntry>>>>;
        fn is_valid_executable(&self, path: &Path) -> io::Result<bool>;
    }
    impl<T> Sys for &T
    where
        T: Sys,
    {
        type ReadDirEntry = T::ReadDirEntry;
        type Metadata = T::Metadata;
    }

    #[derive(Default, Clone, Copy)]
    pub struct RealSys;
    impl Sys for RealSys {
        type ReadDirEntry = DirEntry;
        type Metadata = Metadata;
    }
}
