#![source("config 0.15.27")]

use crate::builder::DefaultState;
use crate::hidden::{Array, FileSourceResult, InternalMap, Table, Unexpected};
use serde::de::Deserialize;
use serde::ser::Serialize;
use std::error;
use std::fmt::Debug;
use std::path::{Path, PathBuf};

pub use crate::builder::ConfigBuilder;
pub use convert_case::Case;

#[derive(Clone)]
pub struct Config {
    pub cache: Value,
}
impl Default for Config {}
impl Config {
    pub fn builder() -> ConfigBuilder<DefaultState>;
    pub fn get<'de, T: Deserialize<'de>>(&self, key: &str) -> crate::hidden::Result<T>;
    pub fn get_string(&self, key: &str) -> crate::hidden::Result<String>;
    pub fn get_int(&self, key: &str) -> crate::hidden::Result<i64>;
    pub fn get_float(&self, key: &str) -> crate::hidden::Result<f64>;
    pub fn get_bool(&self, key: &str) -> crate::hidden::Result<bool>;
    pub fn get_table(&self, key: &str) -> crate::hidden::Result<Map<String, Value>>;
    pub fn get_array(&self, key: &str) -> crate::hidden::Result<Vec<Value>>;
    pub fn try_deserialize<'de, T: Deserialize<'de>>(self) -> crate::hidden::Result<T>;
    pub fn try_from<T: Serialize>(from: &T) -> crate::hidden::Result<Self>;
}
impl Source for Config {}

#[derive(Clone, Default)]
pub struct Environment {}
impl Environment {
    pub fn with_prefix(s: &str) -> Self;
    pub fn prefix(self, s: &str) -> Self;
    pub fn with_convert_case(tt: Case) -> Self;
    pub fn convert_case(self, tt: Case) -> Self;
    pub fn prefix_separator(self, s: &str) -> Self;
    pub fn separator(self, s: &str) -> Self;
    pub fn list_separator(self, s: &str) -> Self;
    pub fn with_list_parse_key(self, key: &str) -> Self;
    pub fn ignore_empty(self, ignore: bool) -> Self;
    pub fn try_parsing(self, try_parsing: bool) -> Self;
    pub fn keep_prefix(self, keep: bool) -> Self;
    pub fn source(self, source: Option<Map<String, String>>) -> Self;
}
impl Source for Environment {}

pub enum ConfigError {
    Frozen,
    NotFound(String),
    PathParse { cause: Box<dyn error::Error + Send + Sync> },
    FileParse { uri: Option<String>, cause: Box<dyn error::Error + Send + Sync> },
    Type { origin: Option<String>, unexpected: Unexpected, expected: &'static str, key: Option<String> },
    At { error: Box<Self>, origin: Option<String>, key: Option<String> },
    Message(String),
    Foreign(Box<dyn error::Error + Send + Sync>),
}

#[derive(Clone, Copy, Eq, PartialEq, Hash)]
pub enum FileFormat {
    Toml,
    Json,
    Yaml,
    Ini,
    Ron,
    Json5,
    Corn,
}
impl Format for FileFormat {}
impl FileStoredFormat for FileFormat {}

#[derive(Clone)]
pub struct FileSourceFile {}
impl FileSourceFile {
    pub fn new(name: PathBuf) -> Self;
}
impl<F> FileSource<F> for FileSourceFile where F: Format + FileStoredFormat + 'static {}

#[derive(Clone)]
pub struct FileSourceString {}
impl<'a> From<&'a str> for FileSourceString {}
impl<F> FileSource<F> for FileSourceString where F: Format + FileStoredFormat + 'static {}

pub trait FileSource<T>: Debug + Clone
where
    T: Format + FileStoredFormat,
{
    fn resolve(&self, format_hint: Option<T>) -> Result<FileSourceResult, Box<dyn error::Error + Send + Sync>>;
}

pub trait FileStoredFormat: Format {
    fn file_extensions(&self) -> &'static [&'static str];
}

#[derive(Clone)]
pub struct File<T, F> {}
impl<F> File<FileSourceString, F>
where
    F: FileStoredFormat + 'static,
{
    pub fn from_str(s: &str, format: F) -> Self;
}
impl<F> File<FileSourceFile, F>
where
    F: FileStoredFormat + 'static,
{
    pub fn new(name: &str, format: F) -> Self;
}
impl File<FileSourceFile, FileFormat> {
    pub fn with_name(base_name: &str) -> Self;
}
impl<T, F> File<T, F>
where
    F: FileStoredFormat + 'static,
    T: FileSource<F>,
{
    pub fn format(self, format: F) -> Self;
    pub fn required(self, required: bool) -> Self;
}
impl<'a> From<&'a Path> for File<FileSourceFile, FileFormat> {}
impl From<PathBuf> for File<FileSourceFile, FileFormat> {}
impl<T, F> Source for File<T, F>
where
    F: FileStoredFormat + Debug + Clone + Send + Sync + 'static,
    T: Sync + Send + FileSource<F> + 'static,
{
}

pub trait Format {
    fn parse(&self, uri: Option<&String>, text: &str) -> Result<Map<String, Value>, Box<dyn error::Error + Send + Sync>>;
}

pub type Map<K, V> = InternalMap<K, V>;

pub trait Source: Debug {
    fn clone_into_box(&self) -> Box<dyn Source + Send + Sync>;
    fn collect(&self) -> crate::hidden::Result<Map<String, Value>>;
    fn collect_to(&self, cache: &mut Value) -> crate::hidden::Result<()>;
}
impl Source for Vec<Box<dyn Source + Send + Sync>> {}
impl Source for [Box<dyn Source + Send + Sync>] {}
impl<T> Source for Vec<T> where T: Source + Sync + Send + Clone + 'static {}

pub trait AsyncSource: Debug + Sync {
    async fn collect(&self) -> crate::hidden::Result<Map<String, Value>>;
    async fn collect_to(&self, cache: &mut Value) -> crate::hidden::Result<()>;
}

#[derive(Clone, PartialEq, Default)]
pub enum ValueKind {
    Nil,
    Boolean(bool),
    I64(i64),
    I128(i128),
    U64(u64),
    U128(u128),
    Float(f64),
    String(String),
    Table(Table),
    Array(Array),
}
impl<T> From<Option<T>> for ValueKind where T: Into<Self> {}
impl From<String> for ValueKind {}
impl<'a> From<&'a str> for ValueKind {}
impl From<i8> for ValueKind {}
impl From<i16> for ValueKind {}
impl From<i32> for ValueKind {}
impl From<i64> for ValueKind {}
impl From<i128> for ValueKind {}
impl From<u8> for ValueKind {}
impl From<u16> for ValueKind {}
impl From<u32> for ValueKind {}
impl From<u64> for ValueKind {}
impl From<u128> for ValueKind {}
impl From<f64> for ValueKind {}
impl From<bool> for ValueKind {}
impl<T> From<Map<String, T>> for ValueKind where T: Into<Value> {}
impl<T> From<Vec<T>> for ValueKind where T: Into<Value> {}

#[derive(Default, Clone, PartialEq)]
pub struct Value {
    pub kind: ValueKind,
}
impl Value {
    pub fn new<V>(origin: Option<&String>, kind: V) -> Self
    where
        V: Into<ValueKind>;
    pub fn origin(&self) -> Option<&str>;
    pub fn try_deserialize<'de, T: Deserialize<'de>>(self) -> crate::hidden::Result<T>;
    pub fn into_bool(self) -> crate::hidden::Result<bool>;
    pub fn into_int(self) -> crate::hidden::Result<i64>;
    pub fn into_int128(self) -> crate::hidden::Result<i128>;
    pub fn into_uint(self) -> crate::hidden::Result<u64>;
    pub fn into_uint128(self) -> crate::hidden::Result<u128>;
    pub fn into_float(self) -> crate::hidden::Result<f64>;
    pub fn into_string(self) -> crate::hidden::Result<String>;
    pub fn into_array(self) -> crate::hidden::Result<Vec<Self>>;
    pub fn into_table(self) -> crate::hidden::Result<Map<String, Self>>;
}
impl<T> From<T> for Value where T: Into<ValueKind> {}

pub mod builder {
    use crate::{AsyncSource, Config, Source, Value};

    #[derive(Clone, Default)]
    pub struct ConfigBuilder<St: BuilderState> {}
    impl<St: BuilderState> ConfigBuilder<St> {
        pub fn set_default<S, T>(self, key: S, value: T) -> crate::hidden::Result<Self>
        where
            S: AsRef<str>,
            T: Into<Value>;
        pub fn set_override<S, T>(self, key: S, value: T) -> crate::hidden::Result<Self>
        where
            S: AsRef<str>,
            T: Into<Value>;
        pub fn set_override_option<S, T>(self, key: S, value: Option<T>) -> crate::hidden::Result<Self>
        where
            S: AsRef<str>,
            T: Into<Value>;
    }
    impl ConfigBuilder<DefaultState> {
        pub fn add_source<T>(self, source: T) -> Self
        where
            T: Source + Send + Sync + 'static;
        pub fn add_async_source<T>(self, source: T) -> ConfigBuilder<AsyncState>
        where
            T: AsyncSource + Send + Sync + 'static;
        #[blocks(fs, micros, pedantic, tokio = "config::ConfigBuilder::<AsyncState>::build", why = "it reads config files at start-up")]
        pub fn build(self) -> crate::hidden::Result<Config>;
        #[blocks(fs, micros, pedantic, why = "it reads config files at start-up")]
        pub fn build_cloned(&self) -> crate::hidden::Result<Config>;
    }
    impl ConfigBuilder<AsyncState> {
        pub fn add_source<T>(self, source: T) -> Self
        where
            T: Source + Send + Sync + 'static;
        pub fn add_async_source<T>(self, source: T) -> Self
        where
            T: AsyncSource + Send + Sync + 'static;
        #[blocks(fs, micros, pedantic, tokio = "config::ConfigBuilder::<AsyncState>::build", why = "it reads config files at start-up")]
        pub async fn build(self) -> crate::hidden::Result<Config>;
        pub async fn build_cloned(&self) -> crate::hidden::Result<Config>;
    }

    pub trait BuilderState {}

    #[derive(Default, Clone)]
    pub struct DefaultState {}
    impl BuilderState for DefaultState {}

    #[derive(Default, Clone)]
    pub struct AsyncState {}
    impl BuilderState for AsyncState {}
}

mod hidden {
    use crate::{ConfigError, Map, Value};
    use indexmap::IndexMap;
    use std::result;

    pub enum Unexpected {}

    pub type Result<T, E = ConfigError> = result::Result<T, E>;

    pub struct FileSourceResult {}

    pub type InternalMap<K, V> = IndexMap<K, V>;

    pub type Array = Vec<Value>;

    pub type Table = Map<String, Value>;
}
