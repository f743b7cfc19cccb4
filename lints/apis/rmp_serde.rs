#![source("rmp-serde 1.3.1")]

pub use crate::decode::{from_read, from_slice, Deserializer};
pub use crate::encode::{to_vec, to_vec_named, Serializer};

pub const MSGPACK_EXT_STRUCT_NAME: &str;

pub mod config {
    pub trait SerializerConfig {}
    impl<T> SerializerConfig for T {}

    #[derive(Copy, Clone, Default, PartialEq, Eq)]
    pub enum BytesMode {
        Normal,
        ForceIterables,
        ForceAll,
    }

    #[derive(Copy, Clone)]
    pub struct DefaultConfig;

    #[derive(Copy, Clone)]
    pub struct StructMapConfig<C> {}
    impl<C> StructMapConfig<C> {
        pub fn new(inner: C) -> Self;
    }

    #[derive(Copy, Clone)]
    pub struct StructTupleConfig<C> {}
    impl<C> StructTupleConfig<C> {
        pub fn new(inner: C) -> Self;
    }

    #[derive(Copy, Clone)]
    pub struct HumanReadableConfig<C> {}
    impl<C> HumanReadableConfig<C> {
        pub fn new(inner: C) -> Self;
    }

    #[derive(Copy, Clone)]
    pub struct BinaryConfig<C> {}
    impl<C> BinaryConfig<C> {
        pub fn new(inner: C) -> Self;
    }
}

pub mod decode {
    use crate::config::{BinaryConfig, DefaultConfig, HumanReadableConfig, SerializerConfig};
    use rmp::decode::{DecodeStringError, MarkerReadError, NumValueReadError, ValueReadError};
    use rmp::Marker;
    use serde::de::DeserializeOwned;
    use serde::Deserialize;
    use std::io;
    use std::io::{Cursor, Read};
    use std::num::TryFromIntError;
    use std::str::Utf8Error;

    #[blocks_as(R, millis, tokio = "tokio::fs::read + rmp_serde::from_slice", why = "it reads from a blocking reader")]
    #[blocks(cpu, millis, pedantic, why = "it deserializes a value")]
    pub fn from_read<R, T>(rd: R) -> Result<T, Error>
    where
        R: Read,
        T: DeserializeOwned;
    #[blocks(cpu, millis, pedantic, why = "it deserializes a value")]
    pub fn from_slice<'a, T>(input: &'a [u8]) -> Result<T, Error>
    where
        T: Deserialize<'a>;

    pub enum Error {
        InvalidMarkerRead(io::Error),
        InvalidDataRead(io::Error),
        TypeMismatch(Marker),
        OutOfRange,
        LengthMismatch(u32),
        Uncategorized(String),
        Syntax(String),
        Utf8Error(Utf8Error),
        DepthLimitExceeded,
    }
    impl From<MarkerReadError> for Error {}
    impl From<Utf8Error> for Error {}
    impl From<ValueReadError> for Error {}
    impl From<NumValueReadError> for Error {}
    impl From<DecodeStringError<'_>> for Error {}
    impl From<TryFromIntError> for Error {}

    pub struct Deserializer<R, C = DefaultConfig> {}
    impl<R: Read> Deserializer<ReadReader<R>, DefaultConfig> {
        pub fn new(rd: R) -> Self;
    }
    impl<R: Read, C> Deserializer<ReadReader<R>, C> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read, C: SerializerConfig> Deserializer<R, C> {
        pub fn with_human_readable(self) -> Deserializer<R, HumanReadableConfig<C>>;
        pub fn with_binary(self) -> Deserializer<R, BinaryConfig<C>>;
    }
    impl<R: AsRef<[u8]>> Deserializer<ReadReader<Cursor<R>>> {
        pub fn position(&self) -> u64;
    }
    impl<'de, R> Deserializer<ReadRefReader<'de, R>>
    where
        R: AsRef<[u8]> + ?Sized,
    {
        pub fn from_read_ref(rd: &'de R) -> Self;
        pub fn get_ref(&self) -> &R;
    }
    impl<'de, R: ReadSlice<'de>, C: SerializerConfig> Deserializer<R, C> {
        pub fn set_max_depth(&mut self, depth: usize);
    }

    #[derive(Clone, Copy, PartialEq)]
    pub enum Reference<'b, 'c, T: ?Sized + 'static> {
        Borrowed(&'b T),
        Copied(&'c T),
    }

    pub trait ReadSlice<'de>: Read {
        fn read_slice<'a>(&'a mut self, len: usize) -> Result<Reference<'de, 'a, [u8]>, io::Error>;
    }

    pub struct ReadReader<R: Read> {}
    impl<'de, R: Read> ReadSlice<'de> for ReadReader<R> {}
    impl<R: Read> Read for ReadReader<R> {}

    pub struct ReadRefReader<'a, R: ?Sized> {}
    impl<'a, T> ReadRefReader<'a, T> {
        pub fn remaining_slice(&self) -> &'a [u8];
    }
    impl<T: AsRef<[u8]> + ?Sized> Read for ReadRefReader<'_, T> {}
    impl<'de, T: AsRef<[u8]> + ?Sized> ReadSlice<'de> for ReadRefReader<'de, T> {}
}

pub mod encode {
    use crate::config::{
        BinaryConfig, BytesMode, DefaultConfig, HumanReadableConfig, SerializerConfig, StructMapConfig, StructTupleConfig,
    };
    use rmp::encode::ValueWriteError;
    use serde::Serialize;
    use std::io::Write;

    pub fn write<W, T>(wr: &mut W, val: &T) -> Result<(), Error>
    where
        W: Write + ?Sized,
        T: Serialize + ?Sized;
    pub fn write_named<W, T>(wr: &mut W, val: &T) -> Result<(), Error>
    where
        W: Write + ?Sized,
        T: Serialize + ?Sized;
    #[blocks(cpu, millis, pedantic, why = "it serializes a value")]
    pub fn to_vec<T>(val: &T) -> Result<Vec<u8>, Error>
    where
        T: Serialize + ?Sized;
    #[blocks(cpu, millis, pedantic, why = "it serializes a value")]
    pub fn to_vec_named<T>(val: &T) -> Result<Vec<u8>, Error>
    where
        T: Serialize + ?Sized;

    pub enum Error {
        InvalidValueWrite(ValueWriteError),
        UnknownLength,
        InvalidDataModel(&'static str),
        DepthLimitExceeded,
        Syntax(String),
    }
    impl From<ValueWriteError> for Error {}

    pub trait UnderlyingWrite {
        type Write: Write;
        fn get_ref(&self) -> &Self::Write;
        fn get_mut(&mut self) -> &mut Self::Write;
        fn into_inner(self) -> Self::Write;
    }

    pub struct Serializer<W, C = DefaultConfig> {}
    impl<W: Write, C> Serializer<W, C> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
    }
    impl<W: Write> Serializer<W, DefaultConfig> {
        pub fn new(wr: W) -> Self;
    }
    impl<W: Write, C> Serializer<W, C> {
        pub fn with_struct_map(self) -> Serializer<W, StructMapConfig<C>>;
        pub fn with_struct_tuple(self) -> Serializer<W, StructTupleConfig<C>>;
        pub fn with_human_readable(self) -> Serializer<W, HumanReadableConfig<C>>;
        pub fn with_binary(self) -> Serializer<W, BinaryConfig<C>>;
        pub fn with_bytes(self, mode: BytesMode) -> Self;
    }
    impl<W: Write, C> UnderlyingWrite for Serializer<W, C> {
        type Write = W;
    }

    pub struct ExtFieldSerializer<'a, W> {}

    pub struct ExtSerializer<'a, W> {}
}
