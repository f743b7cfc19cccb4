#![source("remove_dir_all 1.0.0")]

use std::fs::File;
use std::io;
use std::path::Path;

pub fn ensure_empty_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub fn remove_dir_contents<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[blocks(fs, millis, removes, tokio = "tokio::fs::remove_dir_all", smol = "smol::fs::remove_dir_all", why = "it deletes a directory tree")]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

pub trait RemoveDir {
    fn remove_dir_contents(&mut self, debug_root: Option<&Path>) -> io::Result<()>;
}
impl RemoveDir for File {}

#[derive(Clone, Copy)]
pub struct RemoverBuilder {}
impl RemoverBuilder {
    pub fn new() -> Self;
    pub fn serial(self) -> Self;
    pub fn parallel(self) -> Self;
    pub fn build(self) -> Remover;
}
impl Default for RemoverBuilder {}

#[derive(Clone, Copy)]
pub struct Remover {}
impl Remover {
    pub fn remove_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
}
