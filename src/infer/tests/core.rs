#![crate_name("std")]
#![source("made up for tests")]
pub mod option {
    pub enum Option<T> {
        Some(T),
        None,
    }
    impl<T> Option<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>;
        pub fn unwrap(self) -> T;
        pub fn as_ref(&self) -> Option<&T>;
        pub fn ok_or<E>(self, err: E) -> Result<T, E>;
    }
}
pub mod result {
    pub enum Result<T, E> {
        Ok(T),
        Err(E),
    }
    impl<T, E> Result<T, E> {
        pub fn unwrap(self) -> T;
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F>;
    }
}
pub mod ops {
    pub trait Deref {
        type Target: ?Sized;
        fn deref(&self) -> &Self::Target;
    }
    pub trait FnOnce<Args> {
        type Output;
    }
    pub trait FnMut<Args>: FnOnce<Args> {}
    pub trait Fn<Args>: FnMut<Args> {}
    pub trait Add<Rhs = Self> {
        type Output;
        fn add(self, rhs: Rhs) -> Self::Output;
    }
    pub struct Range<Idx> {
        pub start: Idx,
        pub end: Idx,
    }
}
pub mod iter {
    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F>;
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>;
        fn collect<B: FromIterator<Self::Item>>(self) -> B;
        fn count(self) -> usize;
    }
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<I: Iterator> IntoIterator for I {
        type Item = I::Item;
        type IntoIter = I;
    }
    impl<I: Iterator + ?Sized> Iterator for &mut I {
        type Item = I::Item;
    }
    pub trait FromIterator<A> {
        fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
    }
    pub struct Map<I, F>;
    impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> {
        type Item = B;
    }
    pub struct Filter<I, P>;
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> {
        type Item = I::Item;
    }
    impl Iterator for crate::ops::Range<i32> {
        type Item = i32;
    }
}
pub mod vec {
    pub struct Vec<T>;
    impl<T> Vec<T> {
        pub fn new() -> Vec<T>;
        pub fn push(&mut self, value: T);
        pub fn len(&self) -> usize;
    }
    impl<T> crate::ops::Deref for Vec<T> {
        type Target = [T];
    }
    impl<T> IntoIterator for Vec<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a Vec<T> {
        type Item = &'a T;
        type IntoIter = crate::slice::Iter<'a, T>;
    }
    impl<T> FromIterator<T> for Vec<T> {}
    pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
    }
}
pub mod slice {
    impl<T> [T] {
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn first(&self) -> Option<&T>;
    }
    pub struct Iter<'a, T>;
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;
    }
}
pub mod string {
    pub struct String;
    impl String {
        pub fn new() -> String;
        pub fn push_str(&mut self, text: &str);
    }
    impl crate::ops::Deref for String {
        type Target = str;
    }
    impl From<&str> for String {}
    impl crate::ops::Add<&str> for String {
        type Output = String;
    }
    pub trait ToString {
        fn to_string(&self) -> String;
    }
    impl<T: crate::fmt::Display + ?Sized> ToString for T {}
    impl str {
        pub fn len(&self) -> usize;
        pub fn parse<F: crate::str::FromStr>(&self) -> Result<F, F::Err>;
    }
}
pub mod str {
    pub trait FromStr {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    pub struct ParseError;
    impl FromStr for u16 {
        type Err = ParseError;
    }
}
pub mod fmt {
    pub trait Display {}
    impl Display for str {}
    impl Display for u16 {}
    impl<T: Display + ?Sized> Display for &T {}
}
pub mod convert {
    pub trait From<T> {
        fn from(value: T) -> Self;
    }
    pub trait Into<T> {
        fn into(self) -> T;
    }
    impl<T, U: From<T>> Into<U> for T {}
    pub trait TryFrom<T> {}
    pub trait AsRef<T: ?Sized> {
        fn as_ref(&self) -> &T;
    }
}
pub mod clone {
    pub trait Clone {
        fn clone(&self) -> Self;
    }
    impl<T: Clone> Clone for crate::vec::Vec<T> {}
    impl Clone for crate::string::String {}
    impl<T: ?Sized> Clone for crate::sync::Arc<T> {}
}
pub mod default {
    pub trait Default {
        fn default() -> Self;
    }
    impl<T> Default for crate::vec::Vec<T> {}
}
pub mod boxed {
    pub struct Box<T: ?Sized>;
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T>;
        pub fn pin(x: T) -> crate::pin::Pin<Box<T>>;
    }
}
pub mod pin {
    pub struct Pin<P>;
}
pub mod sync {
    pub struct Arc<T: ?Sized>;
    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T>;
    }
    impl<T: ?Sized> crate::ops::Deref for Arc<T> {
        type Target = T;
    }
    pub struct Mutex<T: ?Sized>;
    impl<T: ?Sized> Mutex<T> {
        pub fn lock(&self) -> Result<MutexGuard<'_, T>, ()>;
    }
    pub struct MutexGuard<'a, T: ?Sized>;
    impl<T: ?Sized> crate::ops::Deref for MutexGuard<'_, T> {
        type Target = T;
    }
}
pub mod future {
    pub trait Future {
        type Output;
    }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
    }
    impl<F: Future> IntoFuture for F {
        type Output = F::Output;
        type IntoFuture = F;
    }
}
pub mod io {
    pub struct Error;
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
    }
    impl<R: Read + ?Sized> Read for &mut R {}
    pub struct BufReader<R>;
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
    }
    impl<R: Read> Read for BufReader<R> {}
}
pub mod fs {
    pub struct File;
    impl File {
        pub fn open(path: &str) -> Result<File, crate::io::Error>;
    }
    impl crate::io::Read for File {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize, crate::io::Error>;
    }
}
pub mod prelude {
    pub mod v1 {
        pub use crate::clone::Clone;
        pub use crate::convert::{AsRef, From, Into};
        pub use crate::default::Default;
        pub use crate::iter::{FromIterator, IntoIterator, Iterator};
        pub use crate::ops::{Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::boxed::Box;
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
}
