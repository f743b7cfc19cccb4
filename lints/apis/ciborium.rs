#![source("ciborium 0.2.2")]

pub use crate::de::{from_reader, from_reader_with_buffer};
pub use crate::ser::into_writer;
pub use crate::value::Value;

pub mod de {
    use ciborium_io::Read;
    use serde::de::DeserializeOwned;
    use std::fmt::Debug;

    #[blocks_as(R, millis, tokio = "tokio::fs::read + from_reader(&[u8])", why = "it reads from a blocking reader")]
    #[blocks(cpu, millis, pedantic, why = "it deserializes a value")]
    pub fn from_reader<T: DeserializeOwned, R: Read>(reader: R) -> Result<T, Error<R::Error>>
    where
        R::Error: Debug;
    #[blocks_as(R, millis, why = "it reads from a blocking reader")]
    #[blocks(cpu, millis, pedantic, why = "it deserializes a value")]
    pub fn from_reader_with_buffer<T: DeserializeOwned, R: Read>(reader: R, scratch_buffer: &mut [u8]) -> Result<T, Error<R::Error>>
    where
        R::Error: Debug;
    pub fn from_reader_with_recursion_limit<T: DeserializeOwned, R: Read>(reader: R, recurse_limit: usize) -> Result<T, Error<R::Error>>
    where
        R::Error: Debug;

    pub enum Error<T> {
        Io(T),
        Syntax(usize),
        Semantic(Option<usize>, String),
        RecursionLimitExceeded,
    }
    impl<T> Error<T> {
        pub fn semantic(offset: impl Into<Option<usize>>, msg: impl Into<String>) -> Self;
    }
    impl<T> From<T> for Error<T> {}
    impl<T> From<ciborium_ll::Error<T>> for Error<T> {}
}

pub mod ser {
    use ciborium_io::Write;
    use serde::Serialize;
    use std::fmt::Debug;

    #[blocks_as(W, millis, tokio = "into Vec<u8> + write_all", why = "it writes to a blocking writer")]
    #[blocks(cpu, millis, pedantic, why = "it serializes a value")]
    pub fn into_writer<T: ?Sized + Serialize, W: Write>(value: &T, writer: W) -> Result<(), Error<W::Error>>
    where
        W::Error: Debug;

    pub enum Error<T> {
        Io(T),
        Value(String),
    }
    impl<T> From<T> for Error<T> {}
}

pub mod tag {
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Captured<V>(pub Option<u64>, pub V);

    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Required<V, const TAG: u64>(pub V);

    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Accepted<V, const TAG: u64>(pub V);
}

pub mod value {
    use serde::{Deserialize, Serialize};
    use std::cmp::Ordering;
    use std::num::TryFromIntError;

    #[derive(Clone)]
    pub struct CanonicalValue {}
    impl From<Value> for CanonicalValue {}

    #[derive(Copy, Clone, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Integer {}
    impl Integer {
        pub fn canonical_cmp(&self, other: &Self) -> Ordering;
    }
    impl TryFrom<i128> for Integer {
        type Error = TryFromIntError;
    }
    impl TryFrom<u128> for Integer {
        type Error = TryFromIntError;
    }

    pub enum Error {
        Custom(String),
    }

    #[derive(Clone, PartialEq, PartialOrd)]
    pub enum Value {
        Integer(Integer),
        Bytes(Vec<u8>),
        Float(f64),
        Text(String),
        Bool(bool),
        Null,
        Tag(u64, Box<Value>),
        Array(Vec<Value>),
        Map(Vec<(Value, Value)>),
    }
    impl From<CanonicalValue> for Value {}
    impl Value {
        pub fn deserialized<'de, T: Deserialize<'de>>(&self) -> Result<T, Error>;
        pub fn serialized<T: ?Sized + Serialize>(value: &T) -> Result<Self, Error>;
        pub fn is_integer(&self) -> bool;
        pub fn as_integer(&self) -> Option<Integer>;
        pub fn into_integer(self) -> Result<Integer, Self>;
        pub fn is_bytes(&self) -> bool;
        pub fn as_bytes(&self) -> Option<&Vec<u8>>;
        pub fn as_bytes_mut(&mut self) -> Option<&mut Vec<u8>>;
        pub fn into_bytes(self) -> Result<Vec<u8>, Self>;
        pub fn is_float(&self) -> bool;
        pub fn as_float(&self) -> Option<f64>;
        pub fn into_float(self) -> Result<f64, Self>;
        pub fn is_text(&self) -> bool;
        pub fn as_text(&self) -> Option<&str>;
        pub fn as_text_mut(&mut self) -> Option<&mut String>;
        pub fn into_text(self) -> Result<String, Self>;
        pub fn is_bool(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn into_bool(self) -> Result<bool, Self>;
        pub fn is_null(&self) -> bool;
        pub fn is_tag(&self) -> bool;
        pub fn as_tag(&self) -> Option<(u64, &Value)>;
        pub fn as_tag_mut(&mut self) -> Option<(&mut u64, &mut Value)>;
        pub fn into_tag(self) -> Result<(u64, Box<Value>), Self>;
        pub fn is_array(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<Value>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
        pub fn into_array(self) -> Result<Vec<Value>, Self>;
        pub fn is_map(&self) -> bool;
        pub fn as_map(&self) -> Option<&Vec<(Value, Value)>>;
        pub fn as_map_mut(&mut self) -> Option<&mut Vec<(Value, Value)>>;
        pub fn into_map(self) -> Result<Vec<(Value, Value)>, Self>;
    }
    impl From<u128> for Value {}
    impl From<i128> for Value {}
    impl From<char> for Value {}
}
