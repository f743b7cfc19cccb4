#![source("dircpy 0.3.21")]

use std::path::Path;

#[derive(Clone)]
pub struct CopyBuilder {}

impl CopyBuilder {
    pub fn new<P: AsRef<Path>, Q: AsRef<Path>>(source: P, dest: Q) -> CopyBuilder;
    pub fn overwrite(self, overwrite: bool) -> CopyBuilder;
    pub fn overwrite_if_newer(self, overwrite_only_newer: bool) -> CopyBuilder;
    pub fn overwrite_if_size_differs(self, overwrite_if_size_differs: bool) -> CopyBuilder;
    pub fn with_progress<F>(self, callback: F) -> CopyBuilder
    where
        F: Fn(usize, usize) + 'static;
    pub fn with_exclude_filter(self, f: &str) -> CopyBuilder;
    pub fn with_include_filter(self, f: &str) -> CopyBuilder;
    #[blocks(fs, unbounded, why = "it copies a tree of files")]
    pub fn run(&self) -> Result<(), std::io::Error>;
    #[blocks(fs, unbounded, why = "it copies a tree of files")]
    pub fn run_par(&self) -> Result<(), std::io::Error>;
}

#[blocks(fs, unbounded, why = "it copies a tree of files")]
pub fn copy_dir_advanced<P: AsRef<Path>, Q: AsRef<Path>>(
    source: P,
    dest: Q,
    overwrite_all: bool,
    overwrite_if_newer: bool,
    overwrite_if_size_differs: bool,
    exclude_filters: Vec<String>,
    include_filters: Vec<String>,
) -> Result<(), std::io::Error>;
#[blocks(fs, unbounded, why = "it copies a tree of files")]
pub fn copy_dir<P: AsRef<Path>, Q: AsRef<Path>>(source: P, dest: Q) -> Result<(), std::io::Error>;
