#![source("log 0.4.35")]

use crate::kv::source::Source;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

pub fn set_max_level(level: LevelFilter);
pub unsafe fn set_max_level_racy(level: LevelFilter);
pub fn max_level() -> LevelFilter;
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError>;
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub unsafe fn set_logger_racy(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub fn logger() -> &'static dyn Log;
pub const STATIC_MAX_LEVEL: LevelFilter;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl FromStr for Level {
    type Err = ParseLevelError;
}
impl Level {
    pub fn max() -> Level;
    pub fn to_level_filter(&self) -> LevelFilter;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl FromStr for LevelFilter {
    type Err = ParseLevelError;
}
impl LevelFilter {
    pub fn max() -> LevelFilter;
    pub fn to_level(&self) -> Option<Level>;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}

#[derive(Clone)]
pub struct Record<'a> {}
impl<'a> Record<'a> {
    pub fn builder() -> RecordBuilder<'a>;
    pub fn args(&self) -> &fmt::Arguments<'a>;
    pub fn metadata(&self) -> &Metadata<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn module_path_static(&self) -> Option<&'static str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn file_static(&self) -> Option<&'static str>;
    pub fn line(&self) -> Option<u32>;
    pub fn key_values(&self) -> &dyn Source;
    pub fn to_builder(&self) -> RecordBuilder<'_>;
}

pub struct RecordBuilder<'a> {}
impl<'a> RecordBuilder<'a> {
    pub fn new() -> RecordBuilder<'a>;
    pub fn args(&mut self, args: fmt::Arguments<'a>) -> &mut RecordBuilder<'a>;
    pub fn metadata(&mut self, metadata: Metadata<'a>) -> &mut RecordBuilder<'a>;
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut RecordBuilder<'a>;
    pub fn module_path(&mut self, path: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn module_path_static(&mut self, path: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn file(&mut self, file: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn file_static(&mut self, file: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder<'a>;
    pub fn key_values(&mut self, kvs: &'a dyn Source) -> &mut RecordBuilder<'a>;
    pub fn build(&self) -> Record<'a>;
}
impl Default for RecordBuilder<'_> {}

#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Metadata<'a> {}
impl<'a> Metadata<'a> {
    pub fn builder() -> MetadataBuilder<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
}

#[derive(Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct MetadataBuilder<'a> {}
impl<'a> MetadataBuilder<'a> {
    pub fn new() -> MetadataBuilder<'a>;
    pub fn level(&mut self, arg: Level) -> &mut MetadataBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut MetadataBuilder<'a>;
    pub fn build(&self) -> Metadata<'a>;
}
impl Default for MetadataBuilder<'_> {}

pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata) -> bool;
    fn log(&self, record: &Record);
    fn flush(&self);
}
impl<T> Log for &T where T: ?Sized + Log {}
impl<T> Log for Box<T> where T: ?Sized + Log {}
impl<T> Log for Arc<T> where T: ?Sized + Log {}

pub struct SetLoggerError {}

#[derive(PartialEq, Eq)]
pub struct ParseLevelError {}

#[arguments(here)]
#[macro_export]
macro_rules! error {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! warn {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! info {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! debug {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! trace {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! log {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! log_enabled {
    () => {};
}

mod hidden {
    use std::error;

    pub type BoxedError = Box<dyn error::Error + Send + Sync>;
}

pub mod kv {
    use crate::hidden::BoxedError;
    use std::borrow::Cow;
    use std::{fmt, io};

    pub use crate::kv::source::{Source, VisitSource, VisitSource as Visitor};
    pub use crate::kv::value::{ToValue, Value, VisitValue};

    pub struct Error {}
    impl Error {
        pub fn msg(msg: &'static str) -> Self;
    }
    impl From<fmt::Error> for Error {}
    impl Error {
        pub fn boxed<E>(err: E) -> Self
        where
            E: Into<BoxedError>;
    }
    impl From<io::Error> for Error {}

    pub trait ToKey {
        fn to_key(&self) -> Key<'_>;
    }
    impl<T> ToKey for &T where T: ToKey + ?Sized {}
    impl ToKey for str {}
    impl ToKey for String {}
    impl<'a> ToKey for Cow<'a, str> {}

    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Key<'k> {}
    impl<'k> ToKey for Key<'k> {}
    impl<'k> Key<'k> {
        pub fn from_str(key: &'k str) -> Self;
        pub fn from_str_static(key: &'static str) -> Self;
        pub fn as_str(&self) -> &str;
        pub fn to_borrowed_str(&self) -> Option<&'k str>;
        pub fn to_static_str(&self) -> Option<&'static str>;
    }
    impl<'k> AsRef<str> for Key<'k> {}
    impl<'k> From<&'k str> for Key<'k> {}

    pub mod source {
        use crate::kv::value::{ToValue, Value};
        use crate::kv::{Error, Key, ToKey};
        use std::borrow::Borrow;
        use std::collections::{BTreeMap, HashMap};
        use std::fmt::{DebugList, DebugMap, DebugSet, DebugTuple};
        use std::hash::{BuildHasher, Hash};
        use std::rc::Rc;
        use std::sync::Arc;

        pub use crate::kv::source::VisitSource as Visitor;

        pub trait Source {
            fn visit<'kvs>(&'kvs self, visitor: &mut dyn VisitSource<'kvs>) -> Result<(), Error>;
            fn get(&self, key: Key) -> Option<Value<'_>>;
            fn count(&self) -> usize;
        }
        impl<T> Source for &T where T: Source + ?Sized {}
        impl<K, V> Source for (K, V)
        where
            K: ToKey,
            V: ToValue,
        {
        }
        impl<S> Source for [S] where S: Source {}
        impl<const N: usize, S> Source for [S; N] where S: Source {}
        impl<S> Source for Option<S> where S: Source {}
        impl<S> Source for Box<S> where S: Source + ?Sized {}
        impl<S> Source for Arc<S> where S: Source + ?Sized {}
        impl<S> Source for Rc<S> where S: Source + ?Sized {}
        impl<S> Source for Vec<S> where S: Source {}
        impl<K, V, S> Source for HashMap<K, V, S>
        where
            K: ToKey + Borrow<str> + Eq + Hash,
            V: ToValue,
            S: BuildHasher,
        {
        }
        impl<K, V> Source for BTreeMap<K, V>
        where
            K: ToKey + Borrow<str> + Ord,
            V: ToValue,
        {
        }

        pub trait VisitSource<'kvs> {
            fn visit_pair(&mut self, key: Key<'kvs>, value: Value<'kvs>) -> Result<(), Error>;
        }
        impl<'a, 'kvs, T> VisitSource<'kvs> for &'a mut T where T: VisitSource<'kvs> + ?Sized {}
        impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for DebugMap<'a, 'b> {}
        impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for DebugList<'a, 'b> {}
        impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for DebugSet<'a, 'b> {}
        impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for DebugTuple<'a, 'b> {}
        impl<'kvs, V> VisitSource<'kvs> for Box<V> where V: VisitSource<'kvs> + ?Sized {}
    }

    pub mod value {
        use serde::Serialize;
        use std::borrow::Cow;
        use std::error;
        use std::fmt::{Debug, Display};
        use std::rc::Rc;
        use std::sync::Arc;

        pub use crate::kv::value::VisitValue as Visit;
        pub use crate::kv::Error;

        pub trait ToValue {
            fn to_value(&self) -> Value<'_>;
        }
        impl<T> ToValue for &T where T: ToValue + ?Sized {}
        impl ToValue for str {}
        impl ToValue for () {}
        impl<T> ToValue for Option<T> where T: ToValue {}
        impl<T> ToValue for Box<T> where T: ToValue + ?Sized {}
        impl<T> ToValue for Arc<T> where T: ToValue + ?Sized {}
        impl<T> ToValue for Rc<T> where T: ToValue + ?Sized {}
        impl ToValue for String {}
        impl<'v> ToValue for Cow<'v, str> {}

        #[derive(Clone)]
        pub struct Value<'v> {}
        impl<'v> ToValue for Value<'v> {}
        impl<'v> Value<'v> {
            pub fn from_any<T>(value: &'v T) -> Self
            where
                T: ToValue;
            pub fn from_debug<T>(value: &'v T) -> Self
            where
                T: Debug;
            pub fn from_display<T>(value: &'v T) -> Self
            where
                T: Display;
            pub fn from_serde<T>(value: &'v T) -> Self
            where
                T: Serialize;
            pub fn from_sval<T>(value: &'v T) -> Self
            where
                T: sval::Value;
            pub fn from_dyn_debug(value: &'v dyn Debug) -> Self;
            pub fn from_dyn_display(value: &'v dyn Display) -> Self;
            pub fn from_dyn_error(err: &'v (dyn error::Error + 'static)) -> Self;
            pub fn null() -> Self;
            pub fn visit(&self, visitor: impl VisitValue<'v>) -> Result<(), Error>;
        }
        impl<'v> From<&'v str> for Value<'v> {}
        impl<'v> Value<'v> {
            pub fn to_borrowed_error(&self) -> Option<&(dyn error::Error + 'static)>;
            pub fn to_borrowed_str(&self) -> Option<&'v str>;
            pub fn to_cow_str(&self) -> Option<Cow<'v, str>>;
        }
        impl<'v> From<&'v String> for Value<'v> {}
        impl<'v> Value<'v> {
            pub fn capture_debug<T>(value: &'v T) -> Self
            where
                T: Debug + 'static;
            pub fn capture_display<T>(value: &'v T) -> Self
            where
                T: Display + 'static;
            pub fn capture_error<T>(err: &'v T) -> Self
            where
                T: error::Error + 'static;
            pub fn capture_serde<T>(value: &'v T) -> Self
            where
                T: Serialize + 'static;
            pub fn capture_sval<T>(value: &'v T) -> Self
            where
                T: sval::Value + 'static;
            pub fn is<T: 'static>(&self) -> bool;
            pub fn downcast_ref<T: 'static>(&self) -> Option<&T>;
        }

        pub trait VisitValue<'v> {
            fn visit_any(&mut self, value: Value) -> Result<(), Error>;
            fn visit_null(&mut self) -> Result<(), Error>;
            fn visit_u64(&mut self, value: u64) -> Result<(), Error>;
            fn visit_i64(&mut self, value: i64) -> Result<(), Error>;
            fn visit_u128(&mut self, value: u128) -> Result<(), Error>;
            fn visit_i128(&mut self, value: i128) -> Result<(), Error>;
            fn visit_f64(&mut self, value: f64) -> Result<(), Error>;
            fn visit_bool(&mut self, value: bool) -> Result<(), Error>;
            fn visit_str(&mut self, value: &str) -> Result<(), Error>;
            fn visit_borrowed_str(&mut self, value: &'v str) -> Result<(), Error>;
            fn visit_char(&mut self, value: char) -> Result<(), Error>;
            fn visit_error(&mut self, err: &(dyn error::Error + 'static)) -> Result<(), Error>;
            fn visit_borrowed_error(&mut self, err: &'v (dyn error::Error + 'static)) -> Result<(), Error>;
        }
        impl<'a, 'v, T: ?Sized> VisitValue<'v> for &'a mut T where T: VisitValue<'v> {}
    }
}
