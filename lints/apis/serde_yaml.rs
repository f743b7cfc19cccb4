#![source("serde_yaml 0.9.34+deprecated")]

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{Read, Write};
use std::result;
use std::str::FromStr;

pub use crate::mapping::Mapping;
pub use crate::value::{from_value, to_value, Sequence, Value};

pub fn from_str<'de, T>(s: &'de str) -> crate::hidden::Result<T>
where
    T: Deserialize<'de>;
#[blocks_as(R, millis, tokio = "tokio::fs::read_to_string + serde_yaml::from_str", smol = "smol::fs::read_to_string", why = "it reads from a blocking reader")]
pub fn from_reader<R, T>(rdr: R) -> crate::hidden::Result<T>
where
    R: Read,
    T: DeserializeOwned;
pub fn from_slice<'de, T>(v: &'de [u8]) -> crate::hidden::Result<T>
where
    T: Deserialize<'de>;
#[blocks_as(W, millis, tokio = "serde_yaml::to_string + AsyncWriteExt::write_all", why = "it writes to a blocking writer")]
pub fn to_writer<W, T>(writer: W, value: &T) -> crate::hidden::Result_<()>
where
    W: Write,
    T: ?Sized + Serialize;
pub fn to_string<T>(value: &T) -> crate::hidden::Result_<String>
where
    T: ?Sized + Serialize;

pub struct Deserializer<'de> {}
impl<'de> Deserializer<'de> {
    pub fn from_str(s: &'de str) -> Self;
    pub fn from_slice(v: &'de [u8]) -> Self;
    pub fn from_reader<R>(rdr: R) -> Self
    where
        R: Read + 'de;
}
impl<'de> Iterator for Deserializer<'de> {
    type Item = Self;
}

pub struct Error {}
impl Error {
    pub fn location(&self) -> Option<Location>;
}

pub type Result<T> = result::Result<T, Error>;

pub struct Location {}
impl Location {
    pub fn index(&self) -> usize;
    pub fn line(&self) -> usize;
    pub fn column(&self) -> usize;
}

#[derive(Clone, PartialEq, PartialOrd)]
pub struct Number {}
impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_nan(&self) -> bool;
    pub fn is_infinite(&self) -> bool;
    pub fn is_finite(&self) -> bool;
}
impl FromStr for Number {
    type Err = Error;
}
impl From<f32> for Number {}
impl From<f64> for Number {}

pub struct Serializer<W> {}
impl<W> Serializer<W>
where
    W: Write,
{
    pub fn new(writer: W) -> Self;
    pub fn flush(&mut self) -> crate::hidden::Result_<()>;
    pub fn into_inner(self) -> crate::hidden::Result_<W>;
}

pub trait Index {}
impl Index for usize {}
impl Index for str {}
impl Index for String {}
impl<'a, T> Index for &'a T where T: ?Sized + Index {}

mod hidden {
    use crate::Error;
    use std::result;

    pub type Result<T, E = Error> = result::Result<T, E>;

    pub type Result_<T, E = Error> = result::Result<T, E>;
}

pub mod mapping {
    use crate::value::Value;
    use std::ops::IndexMut;

    #[derive(Clone, Default, Eq, PartialEq)]
    pub struct Mapping {}
    impl Mapping {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn insert(&mut self, k: Value, v: Value) -> Option<Value>;
        pub fn contains_key<I: Index>(&self, index: I) -> bool;
        pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
        pub fn entry(&mut self, k: Value) -> Entry;
        pub fn remove<I: Index>(&mut self, index: I) -> Option<Value>;
        pub fn remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)>;
        pub fn swap_remove<I: Index>(&mut self, index: I) -> Option<Value>;
        pub fn swap_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)>;
        pub fn shift_remove<I: Index>(&mut self, index: I) -> Option<Value>;
        pub fn shift_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)>;
        pub fn retain<F>(&mut self, keep: F)
        where
            F: FnMut(&Value, &mut Value) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn iter(&self) -> Iter;
        pub fn iter_mut(&mut self) -> IterMut;
        pub fn keys(&self) -> Keys;
        pub fn into_keys(self) -> IntoKeys;
        pub fn values(&self) -> Values;
        pub fn values_mut(&mut self) -> ValuesMut;
        pub fn into_values(self) -> IntoValues;
    }
    impl<I> std::ops::Index<I> for Mapping
    where
        I: Index,
    {
        type Output = Value;
    }
    impl<I> IndexMut<I> for Mapping where I: Index {}
    impl Extend<(Value, Value)> for Mapping {}
    impl FromIterator<(Value, Value)> for Mapping {}
    impl<'a> IntoIterator for &'a Mapping {
        type Item = (&'a Value, &'a Value);
        type IntoIter = Iter<'a>;
    }
    impl<'a> IntoIterator for &'a mut Mapping {
        type Item = (&'a Value, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }
    impl IntoIterator for Mapping {
        type Item = (Value, Value);
        type IntoIter = IntoIter;
    }

    pub trait Index {}
    impl Index for str {}
    impl Index for String {}
    impl<T> Index for &T where T: ?Sized + Index {}

    pub struct Iter<'a> {}

    pub struct IterMut<'a> {}

    pub struct IntoIter {}

    pub struct Keys<'a> {}

    pub struct IntoKeys {}

    pub struct Values<'a> {}

    pub struct ValuesMut<'a> {}

    pub struct IntoValues {}

    pub enum Entry<'a> {
        Occupied(OccupiedEntry<'a>),
        Vacant(VacantEntry<'a>),
    }
    impl<'a> Entry<'a> {
        pub fn key(&self) -> &Value;
        pub fn or_insert(self, default: Value) -> &'a mut Value;
        pub fn or_insert_with<F>(self, default: F) -> &'a mut Value
        where
            F: FnOnce() -> Value;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut Value);
    }

    pub struct OccupiedEntry<'a> {}
    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &Value;
        pub fn get(&self) -> &Value;
        pub fn get_mut(&mut self) -> &mut Value;
        pub fn into_mut(self) -> &'a mut Value;
        pub fn insert(&mut self, value: Value) -> Value;
        pub fn remove(self) -> Value;
        pub fn remove_entry(self) -> (Value, Value);
    }

    pub struct VacantEntry<'a> {}
    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &Value;
        pub fn into_key(self) -> Value;
        pub fn insert(self, value: Value) -> &'a mut Value;
    }
}

pub mod value {
    use crate::Error;
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::borrow::Cow;
    use std::ops::IndexMut;

    pub use crate::mapping::Mapping;
    pub use crate::{Index, Number};

    pub fn to_value<T>(value: T) -> Result<Value, Error>
    where
        T: Serialize;
    pub fn from_value<T>(value: Value) -> Result<T, Error>
    where
        T: DeserializeOwned;

    pub struct Serializer;

    #[derive(Clone)]
    pub struct Tag {}
    impl Tag {
        pub fn new(string: impl Into<String>) -> Self;
    }

    #[derive(Clone, PartialEq, PartialOrd, Hash)]
    pub struct TaggedValue {
        pub tag: Tag,
        pub value: Value,
    }

    #[derive(Clone, PartialEq, PartialOrd)]
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Sequence(Sequence),
        Mapping(Mapping),
        Tagged(Box<TaggedValue>),
    }
    impl crate::mapping::Index for Value {}
    impl From<bool> for Value {}
    impl From<String> for Value {}
    impl<'a> From<&'a str> for Value {}
    impl<'a> From<Cow<'a, str>> for Value {}
    impl From<Mapping> for Value {}
    impl<T: Into<Value>> From<Vec<T>> for Value {}
    impl<'a, T: Clone + Into<Value>> From<&'a [T]> for Value {}
    impl<T: Into<Value>> FromIterator<T> for Value {}
    impl Index for Value {}
    impl<I> std::ops::Index<I> for Value
    where
        I: Index,
    {
        type Output = Value;
    }
    impl<I> IndexMut<I> for Value where I: Index {}
    impl Default for Value {}
    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
        pub fn is_null(&self) -> bool;
        pub fn as_null(&self) -> Option<()>;
        pub fn is_bool(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_number(&self) -> bool;
        pub fn is_i64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn is_u64(&self) -> bool;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn is_f64(&self) -> bool;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn is_string(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_sequence(&self) -> bool;
        pub fn as_sequence(&self) -> Option<&Sequence>;
        pub fn as_sequence_mut(&mut self) -> Option<&mut Sequence>;
        pub fn is_mapping(&self) -> bool;
        pub fn as_mapping(&self) -> Option<&Mapping>;
        pub fn as_mapping_mut(&mut self) -> Option<&mut Mapping>;
        pub fn apply_merge(&mut self) -> Result<(), Error>;
    }

    pub type Sequence = Vec<Value>;
}

pub mod with {
    pub mod singleton_map {
        use serde::de::Deserializer;
        use serde::ser::Serializer;
        use serde::{Deserialize, Serialize};

        pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
        where
            T: Serialize,
            S: Serializer;
        pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
        where
            T: Deserialize<'de>,
            D: Deserializer<'de>;
    }

    pub mod singleton_map_recursive {
        use serde::de::Deserializer;
        use serde::ser::Serializer;
        use serde::{Deserialize, Serialize};

        pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
        where
            T: Serialize,
            S: Serializer;
        pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
        where
            T: Deserialize<'de>,
            D: Deserializer<'de>;
    }
}
