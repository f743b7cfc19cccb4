#![source("fd-lock 4.0.4")]

use rustix::fd::AsFd as AsOpenFile;
use std::io;
use std::ops::{Deref, DerefMut};

pub struct RwLockReadGuard<'lock, T: AsOpenFile> {}
impl<T: AsOpenFile> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

pub struct RwLock<T: AsOpenFile> {}
impl<T: AsOpenFile> RwLock<T> {
    pub fn new(inner: T) -> Self;
    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    pub fn read(&self) -> io::Result<RwLockReadGuard<'_, T>>;
    pub fn try_read(&self) -> io::Result<RwLockReadGuard<'_, T>>;
    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    pub fn write(&mut self) -> io::Result<RwLockWriteGuard<'_, T>>;
    pub fn try_write(&mut self) -> io::Result<RwLockWriteGuard<'_, T>>;
    pub fn into_inner(self) -> T
    where
        T: Sized;
}

pub struct RwLockWriteGuard<'lock, T: AsOpenFile> {}
impl<T: AsOpenFile> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: AsOpenFile> DerefMut for RwLockWriteGuard<'_, T> {}
