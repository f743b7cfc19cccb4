#![source("plist 1.10.3")]

use crate::hidden::InvalidXmlData;
use crate::stream::{Event, Events, Writer};
use quick_xml::Error as XmlWriterError;
use serde::de::DeserializeOwned;
use serde::Serialize;
use std::io;
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::SystemTime;

pub use crate::dictionary::Dictionary;
pub use crate::stream::XmlWriteOptions;

pub fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error>;
#[blocks(fs, millis, tokio = "tokio::fs::read + plist::from_bytes", why = "it opens and parses a file")]
pub fn from_file<P: AsRef<Path>, T: DeserializeOwned>(path: P) -> Result<T, Error>;
pub fn from_reader<R: Read + Seek, T: DeserializeOwned>(reader: R) -> Result<T, Error>;
pub fn from_reader_ascii<R: Read, T: DeserializeOwned>(reader: R) -> Result<T, Error>;
pub fn from_reader_xml<R: Read, T: DeserializeOwned>(reader: R) -> Result<T, Error>;
pub fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, Error>;
pub fn to_file_binary<P: AsRef<Path>, T: Serialize>(path: P, value: &T) -> Result<(), Error>;
#[blocks(fs, millis, tokio = "plist::to_writer_xml(Vec) + tokio::fs::write", why = "it writes a file")]
pub fn to_file_xml<P: AsRef<Path>, T: Serialize>(path: P, value: &T) -> Result<(), Error>;
pub fn to_writer_binary<W: Write, T: Serialize>(writer: W, value: &T) -> Result<(), Error>;
pub fn to_writer_xml<W: Write, T: Serialize>(writer: W, value: &T) -> Result<(), Error>;
pub fn to_writer_xml_with_options<W: Write, T: Serialize>(writer: W, value: &T, options: &XmlWriteOptions) -> Result<(), Error>;
pub fn to_value<T: Serialize>(value: &T) -> Result<Value, Error>;

#[derive(Clone, PartialEq, Eq)]
pub struct Data {}
impl Data {
    pub fn new(bytes: Vec<u8>) -> Self;
    pub fn from_xml_format(b64_str: &str) -> Result<Self, InvalidXmlData>;
    pub fn to_xml_format(&self) -> String;
}
impl From<Vec<u8>> for Data {}
impl AsRef<[u8]> for Data {}
impl AsMut<[u8]> for Data {}

#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Date {}
impl Date {
    pub fn from_xml_format(date: &str) -> Result<Self, InvalidXmlDate>;
    pub fn to_xml_format(&self) -> String;
}
impl From<SystemTime> for Date {}

pub struct InvalidXmlDate;

pub struct Error {}
impl From<XmlWriterError> for Error {}
impl Error {
    pub fn is_io(&self) -> bool;
    pub fn is_eof(&self) -> bool;
    pub fn as_io(&self) -> Option<&io::Error>;
    pub fn into_io(self) -> Result<io::Error, Self>;
}
impl From<InvalidXmlDate> for Error {}

#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Integer {}
impl Integer {
    pub fn as_signed(self) -> Option<i64>;
    pub fn as_unsigned(self) -> Option<u64>;
}
impl From<i64> for Integer {}
impl From<i32> for Integer {}
impl From<i16> for Integer {}
impl From<i8> for Integer {}
impl From<u64> for Integer {}
impl From<u32> for Integer {}
impl From<u16> for Integer {}
impl From<u8> for Integer {}

#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Uid {}
impl Uid {
    pub fn new(value: u64) -> Uid;
    pub fn get(self) -> u64;
}

#[derive(Clone, PartialEq)]
pub enum Value {
    Array(Vec<Value>),
    Dictionary(Dictionary),
    Boolean(bool),
    Data(Vec<u8>),
    Date(Date),
    Real(f64),
    Integer(Integer),
    String(String),
    Uid(Uid),
}
impl Value {
    pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Value, Error>;
    pub fn from_reader<R: Read + Seek>(reader: R) -> Result<Value, Error>;
    pub fn from_reader_ascii<R: Read>(reader: R) -> Result<Value, Error>;
    pub fn from_reader_xml<R: Read>(reader: R) -> Result<Value, Error>;
    pub fn to_file_binary<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;
    pub fn to_file_xml<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;
    pub fn to_writer_binary<W: Write>(&self, writer: W) -> Result<(), Error>;
    pub fn to_writer_xml<W: Write>(&self, writer: W) -> Result<(), Error>;
    pub fn to_writer_xml_with_options<W: Write>(&self, writer: W, options: &XmlWriteOptions) -> Result<(), Error>;
    pub fn from_events<'event, T>(events: T) -> Result<Value, Error>
    where
        T: IntoIterator<Item = Result<Event<'event>, Error>>;
    pub fn events(&self) -> Events<'_>;
    pub fn into_array(self) -> Option<Vec<Value>>;
    pub fn as_array(&self) -> Option<&Vec<Value>>;
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
    pub fn into_dictionary(self) -> Option<Dictionary>;
    pub fn as_dictionary(&self) -> Option<&Dictionary>;
    pub fn as_dictionary_mut(&mut self) -> Option<&mut Dictionary>;
    pub fn as_boolean(&self) -> Option<bool>;
    pub fn into_data(self) -> Option<Vec<u8>>;
    pub fn as_data(&self) -> Option<&[u8]>;
    pub fn as_date(&self) -> Option<Date>;
    pub fn as_real(&self) -> Option<f64>;
    pub fn as_signed_integer(&self) -> Option<i64>;
    pub fn as_unsigned_integer(&self) -> Option<u64>;
    pub fn into_string(self) -> Option<String>;
    pub fn as_string(&self) -> Option<&str>;
    pub fn into_uid(self) -> Option<Uid>;
    pub fn as_uid(&self) -> Option<&Uid>;
}
impl From<Vec<Value>> for Value {}
impl From<Dictionary> for Value {}
impl From<bool> for Value {}
impl<'a> From<&'a bool> for Value {}
impl From<Date> for Value {}
impl<'a> From<&'a Date> for Value {}
impl From<f64> for Value {}
impl From<f32> for Value {}
impl From<i64> for Value {}
impl From<i32> for Value {}
impl From<i16> for Value {}
impl From<i8> for Value {}
impl From<u64> for Value {}
impl From<u32> for Value {}
impl From<u16> for Value {}
impl From<u8> for Value {}
impl<'a> From<&'a f64> for Value {}
impl<'a> From<&'a f32> for Value {}
impl<'a> From<&'a i64> for Value {}
impl<'a> From<&'a i32> for Value {}
impl<'a> From<&'a i16> for Value {}
impl<'a> From<&'a i8> for Value {}
impl<'a> From<&'a u64> for Value {}
impl<'a> From<&'a u32> for Value {}
impl<'a> From<&'a u16> for Value {}
impl<'a> From<&'a u8> for Value {}
impl From<String> for Value {}
impl<'a> From<&'a str> for Value {}

pub struct Deserializer<'event, I> {}
impl<'event, I> Deserializer<'event, I>
where
    I: IntoIterator<Item = Result<Event<'event>, Error>>,
{
    pub fn new(iter: I) -> Deserializer<'event, I>;
}

pub struct Serializer<W: Writer> {}
impl<W: Writer> Serializer<W> {
    pub fn new(writer: W) -> Serializer<W>;
    pub fn into_inner(self) -> W;
}

pub mod dictionary {
    use crate::Value;
    use std::ops::{Index, IndexMut};

    #[derive(Clone, Default, PartialEq)]
    pub struct Dictionary {}
    impl Dictionary {
        pub fn new() -> Self;
        pub fn clear(&mut self);
        pub fn get(&self, key: &str) -> Option<&Value>;
        pub fn contains_key(&self, key: &str) -> bool;
        pub fn get_mut(&mut self, key: &str) -> Option<&mut Value>;
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
        pub fn remove(&mut self, key: &str) -> Option<Value>;
        pub fn retain<F>(&mut self, keep: F)
        where
            F: FnMut(&String, &mut Value) -> bool;
        pub fn sort_keys(&mut self);
        pub fn entry<S>(&mut self, key: S) -> Entry<'_>
        where
            S: Into<String>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_>;
        pub fn iter_mut(&mut self) -> IterMut<'_>;
        pub fn keys(&self) -> Keys<'_>;
        pub fn values(&self) -> Values<'_>;
        pub fn values_mut(&mut self) -> ValuesMut<'_>;
    }
    impl Index<&str> for Dictionary {
        type Output = Value;
    }
    impl IndexMut<&str> for Dictionary {}
    impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Dictionary {}
    impl Extend<(String, Value)> for Dictionary {}
    impl<'a> IntoIterator for &'a Dictionary {
        type Item = (&'a String, &'a Value);
        type IntoIter = Iter<'a>;
    }
    impl<'a> IntoIterator for &'a mut Dictionary {
        type Item = (&'a String, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }
    impl IntoIterator for Dictionary {
        type Item = (String, Value);
        type IntoIter = IntoIter;
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
    }

    pub struct Iter<'a> {}

    pub struct IterMut<'a> {}

    pub struct IntoIter {}

    pub struct Keys<'a> {}

    pub struct Values<'a> {}

    pub struct ValuesMut<'a> {}
}

mod hidden {
    pub struct InvalidXmlData {}
}

pub mod stream {
    use crate::{Date, Error, Integer, Uid};
    use std::borrow::Cow;
    use std::io::{BufRead, Read, Seek, Write};

    pub struct BinaryReader<R> {}
    impl<R: Read + Seek> BinaryReader<R> {
        pub fn new(reader: R) -> BinaryReader<R>;
    }
    impl<R: Read + Seek> Iterator for BinaryReader<R> {
        type Item = Result<OwnedEvent, Error>;
    }

    pub struct BinaryWriter<W: Write> {}
    impl<W: Write> BinaryWriter<W> {
        pub fn new(writer: W) -> BinaryWriter<W>;
    }
    impl<W: Write> Writer for BinaryWriter<W> {}

    pub struct XmlReader<R: BufRead> {}
    impl<R: BufRead> XmlReader<R> {
        pub fn new(reader: R) -> XmlReader<R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: BufRead> Iterator for XmlReader<R> {
        type Item = Result<OwnedEvent, Error>;
    }

    pub struct XmlWriter<W: Write> {}
    impl<W: Write> XmlWriter<W> {
        pub fn new(writer: W) -> XmlWriter<W>;
        pub fn new_with_options(writer: W, opts: &XmlWriteOptions) -> XmlWriter<W>;
        pub fn into_inner(self) -> W;
    }
    impl<W: Write> Writer for XmlWriter<W> {}

    pub struct AsciiReader<R: Read> {}
    impl<R: Read> AsciiReader<R> {
        pub fn new(reader: R) -> Self;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Iterator for AsciiReader<R> {
        type Item = Result<OwnedEvent, Error>;
    }

    #[derive(Clone, PartialEq)]
    pub enum Event<'a> {
        StartArray(Option<u64>),
        StartDictionary(Option<u64>),
        EndCollection,
        Boolean(bool),
        Data(Cow<'a, [u8]>),
        Date(Date),
        Integer(Integer),
        Real(f64),
        String(Cow<'a, str>),
        Uid(Uid),
    }

    pub type OwnedEvent = Event<'static>;

    pub struct Events<'a> {}
    impl<'a> Iterator for Events<'a> {
        type Item = Event<'a>;
    }

    #[derive(Clone)]
    pub struct XmlWriteOptions {}
    impl XmlWriteOptions {
        pub fn indent_string(self, indent_str: impl Into<Cow<'static, str>>) -> Self;
        pub fn indent(self, indent_char: u8, indent_count: usize) -> Self;
        pub fn root_element(self, write_root: bool) -> Self;
    }
    impl Default for XmlWriteOptions {}

    pub struct Reader<R: Read + Seek> {}
    impl<R: Read + Seek> Reader<R> {
        pub fn new(reader: R) -> Reader<R>;
    }
    impl<R: Read + Seek> Iterator for Reader<R> {
        type Item = Result<OwnedEvent, Error>;
    }

    pub trait Writer {
        fn write(&mut self, event: Event) -> Result<(), Error>;
        fn write_start_array(&mut self, len: Option<u64>) -> Result<(), Error>;
        fn write_start_dictionary(&mut self, len: Option<u64>) -> Result<(), Error>;
        fn write_end_collection(&mut self) -> Result<(), Error>;
        fn write_boolean(&mut self, value: bool) -> Result<(), Error>;
        fn write_data(&mut self, value: Cow<[u8]>) -> Result<(), Error>;
        fn write_date(&mut self, value: Date) -> Result<(), Error>;
        fn write_integer(&mut self, value: Integer) -> Result<(), Error>;
        fn write_real(&mut self, value: f64) -> Result<(), Error>;
        fn write_string(&mut self, value: Cow<str>) -> Result<(), Error>;
        fn write_uid(&mut self, value: Uid) -> Result<(), Error>;
    }
}
