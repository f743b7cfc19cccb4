#![source("hostname 0.4.2")]

use std::ffi::{OsStr, OsString};
use std::io;

pub fn get() -> io::Result<OsString>;
pub fn set<T>(hostname: T) -> io::Result<()>
where
    T: AsRef<OsStr>;
