#![source("serde_json 1.0.154")]

use std::str::FromStr;

pub use crate::de::{from_reader, from_slice, from_str, Deserializer, StreamDeserializer};
pub use crate::error::{Error, Result};
pub use crate::map::Map;
pub use crate::ser::{to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty, Serializer};
pub use crate::value::{from_value, to_value, Value};

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number {}
impl FromStr for Number {
    type Err = Error;
}
impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn from_f64(f: f64) -> Option<Number>;
    pub fn as_i128(&self) -> Option<i128>;
    pub fn as_u128(&self) -> Option<u128>;
    pub fn from_i128(i: i128) -> Option<Number>;
    pub fn from_u128(i: u128) -> Option<Number>;
    pub fn as_str(&self) -> &str;
}

#[arguments(here)]
#[macro_export]
macro_rules! json {
    () => {};
}

pub mod de {
    use serde::de::DeserializeOwned;
    use serde::Deserialize;

    #[blocks_as(R, millis, tokio = "tokio::fs::read + serde_json::from_slice", async_std = "async_std::fs::read + serde_json::from_slice", smol = "smol::fs::read + serde_json::from_slice", why = "it reads from a blocking reader")]
    pub fn from_reader<R, T>(rdr: R) -> crate::error::Result<T>
    where
        R: std::io::Read,
        T: DeserializeOwned;
    pub fn from_slice<'a, T>(v: &'a [u8]) -> crate::error::Result<T>
    where
        T: Deserialize<'a>;
    pub fn from_str<'a, T>(s: &'a str) -> crate::error::Result<T>
    where
        T: Deserialize<'a>;

    pub struct Deserializer<R> {}
    impl<'de, R> Deserializer<R>
    where
        R: Read<'de>,
    {
        pub fn new(read: R) -> Self;
    }
    impl<R> Deserializer<IoRead<R>>
    where
        R: std::io::Read,
    {
        pub fn from_reader(reader: R) -> Self;
    }
    impl<'a> Deserializer<SliceRead<'a>> {
        pub fn from_slice(bytes: &'a [u8]) -> Self;
    }
    impl<'a> Deserializer<StrRead<'a>> {
        pub fn from_str(s: &'a str) -> Self;
    }
    impl<'de, R: Read<'de>> Deserializer<R> {
        pub fn end(&mut self) -> crate::error::Result<()>;
        pub fn into_iter<T>(self) -> StreamDeserializer<'de, R, T>
        where
            T: Deserialize<'de>;
        pub fn disable_recursion_limit(&mut self);
    }

    pub struct StreamDeserializer<'de, R, T> {}
    impl<'de, R, T> StreamDeserializer<'de, R, T>
    where
        R: Read<'de>,
        T: Deserialize<'de>,
    {
        pub fn new(read: R) -> Self;
        pub fn byte_offset(&self) -> usize;
    }
    impl<'de, R, T> Iterator for StreamDeserializer<'de, R, T>
    where
        R: Read<'de>,
        T: Deserialize<'de>,
    {
        type Item = crate::error::Result<T>;
    }

    pub trait Read<'de> {}
    impl<'de, R> Read<'de> for &mut R where R: Read<'de> {}

    pub struct IoRead<R> {}
    impl<R> IoRead<R>
    where
        R: std::io::Read,
    {
        pub fn new(reader: R) -> Self;
    }
    impl<'de, R> Read<'de> for IoRead<R> where R: std::io::Read {}

    pub struct SliceRead<'a> {}
    impl<'a> SliceRead<'a> {
        pub fn new(slice: &'a [u8]) -> Self;
    }
    impl<'a> Read<'a> for SliceRead<'a> {}

    pub struct StrRead<'a> {}
    impl<'a> StrRead<'a> {
        pub fn new(s: &'a str) -> Self;
    }
    impl<'a> Read<'a> for StrRead<'a> {}
}

pub mod error {
    use std::io::ErrorKind;
    use std::result;

    pub struct Error {}
    impl Error {
        pub fn line(&self) -> usize;
        pub fn column(&self) -> usize;
        pub fn classify(&self) -> Category;
        pub fn is_io(&self) -> bool;
        pub fn is_syntax(&self) -> bool;
        pub fn is_data(&self) -> bool;
        pub fn is_eof(&self) -> bool;
        pub fn io_error_kind(&self) -> Option<ErrorKind>;
    }

    pub type Result<T> = result::Result<T, Error>;

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
}

pub mod map {
    use crate::error::Error;
    use crate::value::Value;
    use std::borrow::Borrow;
    use std::hash::Hash;
    use std::ops::{Index, IndexMut};
    use std::str::FromStr;

    pub struct Map<K, V> {}
    impl Map<String, Value> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn clear(&mut self);
        pub fn get<Q>(&self, key: &Q) -> Option<&Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
        pub fn shift_insert(&mut self, index: usize, k: String, v: Value) -> Option<Value>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn append(&mut self, other: &mut Self);
        pub fn entry<S>(&mut self, key: S) -> Entry
        where
            S: Into<String>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter;
        pub fn iter_mut(&mut self) -> IterMut;
        pub fn keys(&self) -> Keys;
        pub fn values(&self) -> Values;
        pub fn values_mut(&mut self) -> ValuesMut;
        pub fn into_values(self) -> IntoValues;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&String, &mut Value) -> bool;
        pub fn sort_keys(&mut self);
    }
    impl Default for Map<String, Value> {}
    impl Clone for Map<String, Value> {}
    impl<Q> Index<&Q> for Map<String, Value>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        type Output = Value;
    }
    impl<Q> IndexMut<&Q> for Map<String, Value>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
    }
    impl FromIterator<(String, Value)> for Map<String, Value> {}
    impl Extend<(String, Value)> for Map<String, Value> {}
    impl<'a> IntoIterator for &'a Map<String, Value> {
        type Item = (&'a String, &'a Value);
        type IntoIter = Iter<'a>;
    }
    impl<'a> IntoIterator for &'a mut Map<String, Value> {
        type Item = (&'a String, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }
    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
    }
    impl FromStr for Map<String, Value> {
        type Err = Error;
    }

    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }
    impl<'a> Entry<'a> {
        pub fn key(&self) -> &String;
        pub fn or_insert(self, default: Value) -> &'a mut Value;
        pub fn or_insert_with<F>(self, default: F) -> &'a mut Value
        where
            F: FnOnce() -> Value;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut Value);
    }

    pub struct VacantEntry<'a> {}
    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn insert(self, value: Value) -> &'a mut Value;
    }

    pub struct OccupiedEntry<'a> {}
    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn get(&self) -> &Value;
        pub fn get_mut(&mut self) -> &mut Value;
        pub fn into_mut(self) -> &'a mut Value;
        pub fn insert(&mut self, value: Value) -> Value;
        pub fn remove(self) -> Value;
        pub fn swap_remove(self) -> Value;
        pub fn shift_remove(self) -> Value;
        pub fn remove_entry(self) -> (String, Value);
        pub fn swap_remove_entry(self) -> (String, Value);
        pub fn shift_remove_entry(self) -> (String, Value);
    }

    #[derive(Clone)]
    pub struct Iter<'a> {}

    pub struct IterMut<'a> {}

    pub struct IntoIter {}

    #[derive(Clone)]
    pub struct Keys<'a> {}

    #[derive(Clone)]
    pub struct Values<'a> {}

    pub struct ValuesMut<'a> {}

    pub struct IntoValues {}
}

pub mod ser {
    use serde::Serialize;
    use std::io;
    use std::io::Write;

    #[blocks_as(W, millis, tokio = "serde_json::to_vec + AsyncWriteExt::write_all", why = "it writes to a blocking writer")]
    pub fn to_writer<W, T>(writer: W, value: &T) -> crate::error::Result<()>
    where
        W: Write,
        T: ?Sized + Serialize;
    #[blocks_as(W, millis, tokio = "serde_json::to_vec_pretty + AsyncWriteExt::write_all", why = "it writes to a blocking writer")]
    pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> crate::error::Result<()>
    where
        W: Write,
        T: ?Sized + Serialize;
    pub fn to_vec<T>(value: &T) -> crate::error::Result<Vec<u8>>
    where
        T: ?Sized + Serialize;
    pub fn to_vec_pretty<T>(value: &T) -> crate::error::Result<Vec<u8>>
    where
        T: ?Sized + Serialize;
    pub fn to_string<T>(value: &T) -> crate::error::Result<String>
    where
        T: ?Sized + Serialize;
    pub fn to_string_pretty<T>(value: &T) -> crate::error::Result<String>
    where
        T: ?Sized + Serialize;

    pub struct Serializer<W, F = CompactFormatter> {}
    impl<W> Serializer<W>
    where
        W: Write,
    {
        pub fn new(writer: W) -> Self;
    }
    impl<'a, W> Serializer<W, PrettyFormatter<'a>>
    where
        W: Write,
    {
        pub fn pretty(writer: W) -> Self;
    }
    impl<W, F> Serializer<W, F>
    where
        W: Write,
        F: Formatter,
    {
        pub fn with_formatter(writer: W, formatter: F) -> Self;
        pub fn into_inner(self) -> W;
    }

    pub enum CharEscape {
        Quote,
        ReverseSolidus,
        Solidus,
        Backspace,
        FormFeed,
        LineFeed,
        CarriageReturn,
        Tab,
        AsciiControl(u8),
    }

    pub trait Formatter {
        fn write_null<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_bool<W>(&mut self, writer: &mut W, value: bool) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_i8<W>(&mut self, writer: &mut W, value: i8) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_i16<W>(&mut self, writer: &mut W, value: i16) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_i32<W>(&mut self, writer: &mut W, value: i32) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_i64<W>(&mut self, writer: &mut W, value: i64) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_i128<W>(&mut self, writer: &mut W, value: i128) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_u8<W>(&mut self, writer: &mut W, value: u8) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_u16<W>(&mut self, writer: &mut W, value: u16) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_u32<W>(&mut self, writer: &mut W, value: u32) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_u64<W>(&mut self, writer: &mut W, value: u64) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_u128<W>(&mut self, writer: &mut W, value: u128) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_f32<W>(&mut self, writer: &mut W, value: f32) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_f64<W>(&mut self, writer: &mut W, value: f64) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_number_str<W>(&mut self, writer: &mut W, value: &str) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn begin_string<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn end_string<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_char_escape<W>(&mut self, writer: &mut W, char_escape: CharEscape) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_byte_array<W>(&mut self, writer: &mut W, value: &[u8]) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn begin_array<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn end_array<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn begin_array_value<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn end_array_value<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn begin_object<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn end_object<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn begin_object_key<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn end_object_key<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn begin_object_value<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn end_object_value<W>(&mut self, writer: &mut W) -> io::Result<()>
        where
            W: ?Sized + Write;
        fn write_raw_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>
        where
            W: ?Sized + Write;
    }

    #[derive(Clone, Default)]
    pub struct CompactFormatter;
    impl Formatter for CompactFormatter {}

    #[derive(Clone)]
    pub struct PrettyFormatter<'a> {}
    impl<'a> PrettyFormatter<'a> {
        pub fn new() -> Self;
        pub fn with_indent(indent: &'a [u8]) -> Self;
    }
    impl<'a> Default for PrettyFormatter<'a> {}
    impl<'a> Formatter for PrettyFormatter<'a> {}
}

pub mod value {
    use crate::error::Error;
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::borrow::Cow;
    use std::ops::IndexMut;
    use std::str::FromStr;

    pub use crate::map::Map;
    pub use crate::Number;

    pub fn to_value<T>(value: T) -> Result<Value, Error>
    where
        T: Serialize;
    pub fn from_value<T>(value: Value) -> Result<T, Error>
    where
        T: DeserializeOwned;
    pub fn to_raw_value<T>(value: &T) -> Result<Box<RawValue>, Error>
    where
        T: ?Sized + Serialize;

    #[derive(Clone, Eq, PartialEq, Hash)]
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Array(Vec<Value>),
        Object(Map<String, Value>),
    }
    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
        pub fn is_object(&self) -> bool;
        pub fn as_object(&self) -> Option<&Map<String, Value>>;
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
        pub fn is_array(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<Value>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
        pub fn is_string(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_number(&self) -> bool;
        pub fn as_number(&self) -> Option<&Number>;
        pub fn is_i64(&self) -> bool;
        pub fn is_u64(&self) -> bool;
        pub fn is_f64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn is_boolean(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_null(&self) -> bool;
        pub fn as_null(&self) -> Option<()>;
        pub fn pointer(&self, pointer: &str) -> Option<&Value>;
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
        pub fn take(&mut self) -> Value;
        pub fn sort_all_objects(&mut self);
    }
    impl Default for Value {}
    impl Default for &Value {}
    impl FromStr for Value {
        type Err = Error;
    }
    impl From<f32> for Value {}
    impl From<f64> for Value {}
    impl From<bool> for Value {}
    impl From<String> for Value {}
    impl From<&str> for Value {}
    impl<'a> From<Cow<'a, str>> for Value {}
    impl From<Number> for Value {}
    impl From<Map<String, Value>> for Value {}
    impl<T: Into<Value>> From<Vec<T>> for Value {}
    impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
    impl<T: Clone + Into<Value>> From<&[T]> for Value {}
    impl<T: Into<Value>> FromIterator<T> for Value {}
    impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
    impl From<()> for Value {}
    impl<T> From<Option<T>> for Value where T: Into<Value> {}
    impl<I> std::ops::Index<I> for Value
    where
        I: Index,
    {
        type Output = Value;
    }
    impl<I> IndexMut<I> for Value where I: Index {}

    pub trait Index {}
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl<T> Index for &T where T: ?Sized + Index {}

    pub struct Serializer;

    pub struct RawValue {}
    impl RawValue {
        pub const NULL: &'static RawValue;
        pub const TRUE: &'static RawValue;
        pub const FALSE: &'static RawValue;
        pub fn from_string(json: String) -> Result<Box<Self>, Error>;
        pub unsafe fn from_string_unchecked(json: String) -> Box<Self>;
        pub fn get(&self) -> &str;
    }
}
