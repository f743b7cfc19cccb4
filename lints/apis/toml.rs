#![source("toml 0.8.23, 1.2.1")]

pub use crate::de::{from_slice, from_str};
pub use crate::ser::{to_string, to_string_pretty};
pub use crate::value::Value;

pub type Table = crate::map::Map<String, Value>;

pub mod de {
    use serde::Deserialize;

    pub fn from_str<'de, T>(s: &'de str) -> Result<T, Error>
    where
        T: Deserialize<'de>;
    pub fn from_slice<'de, T>(s: &'de [u8]) -> Result<T, Error>
    where
        T: Deserialize<'de>;

    #[derive(Clone, PartialEq, Eq)]
    pub struct Error {}
    impl Error {
        pub fn message(&self) -> &str;
        pub fn span(&self) -> Option<std::ops::Range<usize>>;
    }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}

pub mod ser {
    use serde::Serialize;

    pub fn to_string<T>(value: &T) -> Result<String, Error>
    where
        T: Serialize + ?Sized;
    pub fn to_string_pretty<T>(value: &T) -> Result<String, Error>
    where
        T: Serialize + ?Sized;

    #[derive(Clone, PartialEq, Eq)]
    pub struct Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}

pub mod map {
    use std::str::FromStr;

    #[derive(Clone)]
    pub struct Map<K, V> {}
    impl Map<String, crate::Value> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn clear(&mut self);
        pub fn get<Q>(&self, key: &Q) -> Option<&crate::Value>
        where
            Q: ?Sized;
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: ?Sized;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut crate::Value>
        where
            Q: ?Sized;
        pub fn insert(&mut self, k: String, v: crate::Value) -> Option<crate::Value>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<crate::Value>
        where
            Q: ?Sized;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl std::fmt::Display for Map<String, crate::Value> {}
    impl FromStr for Map<String, crate::Value> {
        type Err = crate::de::Error;
    }
}

pub mod value {
    pub use crate::Table;

    pub type Array = Vec<Value>;

    #[derive(Clone, PartialEq)]
    pub enum Value {
        String(String),
        Integer(i64),
        Float(f64),
        Boolean(bool),
        Datetime(Datetime),
        Array(Array),
        Table(Table),
    }
    impl Value {
        pub fn try_from<T>(value: T) -> Result<Value, crate::ser::Error>
        where
            T: serde::Serialize;
        pub fn try_into<'de, T>(self) -> Result<T, crate::de::Error>
        where
            T: serde::Deserialize<'de>;
        pub fn get<I>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value>;
        pub fn as_integer(&self) -> Option<i64>;
        pub fn is_integer(&self) -> bool;
        pub fn as_float(&self) -> Option<f64>;
        pub fn is_float(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_bool(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_str(&self) -> bool;
        pub fn as_datetime(&self) -> Option<&Datetime>;
        pub fn is_datetime(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<Value>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
        pub fn is_array(&self) -> bool;
        pub fn as_table(&self) -> Option<&Table>;
        pub fn as_table_mut(&mut self) -> Option<&mut Table>;
        pub fn is_table(&self) -> bool;
        pub fn same_type(&self, other: &Value) -> bool;
        pub fn type_str(&self) -> &'static str;
    }
    impl std::fmt::Display for Value {}
    impl std::str::FromStr for Value {
        type Err = crate::de::Error;
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Datetime {}
}
