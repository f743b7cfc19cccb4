#![source("bincode 2.0.1")]

use crate::config::Config;
use crate::error::DecodeError;
use std::io::Read;

pub use crate::de::Decode;

#[versions(">=2")]
#[blocks_as(R, millis, tokio = "tokio::fs::read + bincode::decode_from_slice", why = "it reads from a blocking reader")]
pub fn decode_from_std_read<D: Decode<()>, C: Config, R: Read>(src: &mut R, config: C) -> Result<D, DecodeError>;

#[blocks_as(R, millis, why = "it reads from a blocking reader")]
#[blocks(cpu, millis, pedantic, why = "it deserializes a value")]
#[versions("<2")]
#[source("bincode 1.3.3")]
pub fn deserialize_from<R, T>(reader: R) -> std::result::Result<T, Box<ErrorKind>>
where
    R: std::io::Read,
    T: serde::de::DeserializeOwned;
#[blocks_as(W, millis, why = "it writes to a blocking writer")]
#[blocks(cpu, millis, pedantic, why = "it serializes a value")]
#[versions("<2")]
#[source("bincode 1.3.3")]
pub fn serialize_into<W, T: ?Sized>(writer: W, value: &T) -> std::result::Result<(), Box<ErrorKind>>
where
    W: std::io::Write,
    T: serde::Serialize;
#[blocks(cpu, millis, pedantic, why = "it deserializes a value")]
#[versions("<2")]
#[source("bincode 1.3.3")]
pub fn deserialize<'a, T>(bytes: &'a [u8]) -> std::result::Result<T, Box<ErrorKind>>
where
    T: serde::Deserialize<'a>;
#[blocks(cpu, millis, pedantic, why = "it serializes a value")]
#[versions("<2")]
#[source("bincode 1.3.3")]
pub fn serialize<T: ?Sized>(value: &T) -> std::result::Result<Vec<u8>, Box<ErrorKind>>
where
    T: serde::Serialize;
#[versions("<2")]
pub enum ErrorKind {}

pub mod config {
    pub trait Config: Copy + Clone {
        fn endianness(&self) -> Endianness;
        fn int_encoding(&self) -> IntEncoding;
        fn limit(&self) -> Option<usize>;
    }
    impl<T> Config for T where T: Copy + Clone {}

    #[derive(PartialEq, Eq)]
    pub enum Endianness {
        Little,
        Big,
    }

    #[derive(PartialEq, Eq)]
    pub enum IntEncoding {
        Fixed,
        Variable,
    }
}

pub mod de {
    use crate::config::Config;
    use crate::de::read::Reader;
    use crate::error::DecodeError;
    use crate::hidden::{BinaryHeap, WithContext};
    use std::borrow::Cow;
    use std::cell::{Cell, RefCell};
    use std::cmp::Reverse;
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
    use std::ffi::CString;
    use std::hash::{BuildHasher, Hash};
    use std::marker::PhantomData;
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
    use std::num::{
        NonZeroI128, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI8, NonZeroIsize, NonZeroU128, NonZeroU16, NonZeroU32, NonZeroU64,
        NonZeroU8, NonZeroUsize, Wrapping,
    };
    use std::ops::{Bound, Range, RangeInclusive};
    use std::path::PathBuf;
    use std::rc::Rc;
    use std::sync::atomic::{
        AtomicBool, AtomicI16, AtomicI32, AtomicI64, AtomicI8, AtomicIsize, AtomicU16, AtomicU32, AtomicU64, AtomicU8, AtomicUsize,
    };
    use std::sync::{Arc, Mutex, RwLock};
    use std::time::{Duration, SystemTime};

    pub trait Decode<Context>: Sized {
        fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError>;
    }
    impl<Context> Decode<Context> for AtomicBool {}
    impl<Context> Decode<Context> for AtomicU8 {}
    impl<Context> Decode<Context> for AtomicU16 {}
    impl<Context> Decode<Context> for AtomicU32 {}
    impl<Context> Decode<Context> for AtomicU64 {}
    impl<Context> Decode<Context> for AtomicUsize {}
    impl<Context> Decode<Context> for AtomicI8 {}
    impl<Context> Decode<Context> for AtomicI16 {}
    impl<Context> Decode<Context> for AtomicI32 {}
    impl<Context> Decode<Context> for AtomicI64 {}
    impl<Context> Decode<Context> for AtomicIsize {}
    impl<Context, T> Decode<Context> for BinaryHeap<T> where T: Decode<Context> + Ord {}
    impl<Context, K, V> Decode<Context> for BTreeMap<K, V>
    where
        K: Decode<Context> + Ord,
        V: Decode<Context>,
    {
    }
    impl<Context, T> Decode<Context> for BTreeSet<T> where T: Decode<Context> + Ord {}
    impl<Context, T> Decode<Context> for VecDeque<T> where T: Decode<Context> {}
    impl<Context, T> Decode<Context> for Vec<T> where T: Decode<Context> {}
    impl<Context> Decode<Context> for String {}
    impl<Context> Decode<Context> for Box<str> {}
    impl<Context, T> Decode<Context> for Box<T> where T: Decode<Context> {}
    impl<Context, T> Decode<Context> for Box<[T]> where T: Decode<Context> + 'static {}
    impl<Context, T> Decode<Context> for Cow<'_, T>
    where
        T: ToOwned + ?Sized,
        <T as ToOwned>::Owned: Decode<Context>,
    {
    }
    impl<Context, T> Decode<Context> for Rc<T> where T: Decode<Context> {}
    impl<Context> Decode<Context> for Rc<str> {}
    impl<Context, T> Decode<Context> for Rc<[T]> where T: Decode<Context> + 'static {}
    impl<Context, T> Decode<Context> for Arc<T> where T: Decode<Context> {}
    impl<Context> Decode<Context> for Arc<str> {}
    impl<Context, T> Decode<Context> for Arc<[T]> where T: Decode<Context> + 'static {}
    impl<Context> Decode<Context> for CString {}
    impl<Context, T> Decode<Context> for Mutex<T> where T: Decode<Context> {}
    impl<Context, T> Decode<Context> for RwLock<T> where T: Decode<Context> {}
    impl<Context> Decode<Context> for SystemTime {}
    impl<Context> Decode<Context> for PathBuf {}
    impl<Context> Decode<Context> for IpAddr {}
    impl<Context> Decode<Context> for Ipv4Addr {}
    impl<Context> Decode<Context> for Ipv6Addr {}
    impl<Context> Decode<Context> for SocketAddr {}
    impl<Context> Decode<Context> for SocketAddrV4 {}
    impl<Context> Decode<Context> for SocketAddrV6 {}
    impl<Context, K, V, S> Decode<Context> for HashMap<K, V, S>
    where
        K: Decode<Context> + Eq + Hash,
        V: Decode<Context>,
        S: BuildHasher + Default,
    {
    }
    impl<Context, T, S> Decode<Context> for HashSet<T, S>
    where
        T: Decode<Context> + Eq + Hash,
        S: BuildHasher + Default,
    {
    }
    impl<Context> Decode<Context> for bool {}
    impl<Context> Decode<Context> for u8 {}
    impl<Context> Decode<Context> for NonZeroU8 {}
    impl<Context> Decode<Context> for u16 {}
    impl<Context> Decode<Context> for NonZeroU16 {}
    impl<Context> Decode<Context> for u32 {}
    impl<Context> Decode<Context> for NonZeroU32 {}
    impl<Context> Decode<Context> for u64 {}
    impl<Context> Decode<Context> for NonZeroU64 {}
    impl<Context> Decode<Context> for u128 {}
    impl<Context> Decode<Context> for NonZeroU128 {}
    impl<Context> Decode<Context> for usize {}
    impl<Context> Decode<Context> for NonZeroUsize {}
    impl<Context> Decode<Context> for i8 {}
    impl<Context> Decode<Context> for NonZeroI8 {}
    impl<Context> Decode<Context> for i16 {}
    impl<Context> Decode<Context> for NonZeroI16 {}
    impl<Context> Decode<Context> for i32 {}
    impl<Context> Decode<Context> for NonZeroI32 {}
    impl<Context> Decode<Context> for i64 {}
    impl<Context> Decode<Context> for NonZeroI64 {}
    impl<Context> Decode<Context> for i128 {}
    impl<Context> Decode<Context> for NonZeroI128 {}
    impl<Context> Decode<Context> for isize {}
    impl<Context> Decode<Context> for NonZeroIsize {}
    impl<Context> Decode<Context> for f32 {}
    impl<Context> Decode<Context> for f64 {}
    impl<Context, T: Decode<Context>> Decode<Context> for Wrapping<T> {}
    impl<Context, T: Decode<Context>> Decode<Context> for Reverse<T> {}
    impl<Context> Decode<Context> for char {}
    impl<Context, T, const N: usize> Decode<Context> for [T; N] where T: Decode<Context> {}
    impl<Context> Decode<Context> for () {}
    impl<Context, T> Decode<Context> for PhantomData<T> {}
    impl<Context, T> Decode<Context> for Option<T> where T: Decode<Context> {}
    impl<Context, T, U> Decode<Context> for Result<T, U>
    where
        T: Decode<Context>,
        U: Decode<Context>,
    {
    }
    impl<Context, T> Decode<Context> for Cell<T> where T: Decode<Context> {}
    impl<Context, T> Decode<Context> for RefCell<T> where T: Decode<Context> {}
    impl<Context> Decode<Context> for Duration {}
    impl<Context, T> Decode<Context> for Range<T> where T: Decode<Context> {}
    impl<Context, T> Decode<Context> for RangeInclusive<T> where T: Decode<Context> {}
    impl<T, Context> Decode<Context> for Bound<T> where T: Decode<Context> {}

    pub trait Decoder {
        type R: Reader;
        type C: Config;
        type Context;
        fn context(&mut self) -> &mut Self::Context;
        fn with_context<C>(&mut self, context: C) -> WithContext<Self, C>;
        fn reader(&mut self) -> &mut Self::R;
        fn config(&self) -> &Self::C;
        fn claim_bytes_read(&mut self, n: usize) -> Result<(), DecodeError>;
        fn claim_container_read<T>(&mut self, len: usize) -> Result<(), DecodeError>;
        fn unclaim_bytes_read(&mut self, n: usize);
    }
    impl<T> Decoder for &mut T
    where
        T: Decoder,
    {
        type R = T::R;
        type C = T::C;
        type Context = T::Context;
    }

    pub mod read {
        use crate::error::DecodeError;
        use std::io::{BufReader, Read};

        pub trait Reader {
            fn read(&mut self, bytes: &mut [u8]) -> Result<(), DecodeError>;
            fn peek_read(&mut self, _: usize) -> Option<&[u8]>;
            fn consume(&mut self, _: usize);
        }
        impl<R> Reader for BufReader<R> where R: Read {}
        impl<T> Reader for &mut T where T: Reader {}
    }
}

pub mod error {
    use std::io;
    use std::str::Utf8Error;
    use std::time::Duration;

    pub enum DecodeError {
        UnexpectedEnd { additional: usize },
        LimitExceeded,
        InvalidIntegerType { expected: IntegerType, found: IntegerType },
        NonZeroTypeIsZero { non_zero_type: IntegerType },
        UnexpectedVariant { type_name: &'static str, allowed: &'static AllowedEnumVariants, found: u32 },
        Utf8 { inner: Utf8Error },
        InvalidCharEncoding([u8; 4]),
        InvalidBooleanValue(u8),
        ArrayLengthMismatch { required: usize, found: usize },
        OutsideUsizeRange(u64),
        EmptyEnum { type_name: &'static str },
        InvalidDuration { secs: u64, nanos: u32 },
        InvalidSystemTime { duration: Duration },
        CStringNulError { position: usize },
        Io { inner: io::Error, additional: usize },
        Other(&'static str),
        OtherString(String),
        Serde(crate::serde::DecodeError),
    }

    #[derive(PartialEq, Eq)]
    pub enum AllowedEnumVariants {
        Range { min: u32, max: u32 },
        Allowed(&'static [u32]),
    }

    #[derive(PartialEq, Eq)]
    pub enum IntegerType {
        U8,
        U16,
        U32,
        U64,
        U128,
        Usize,
        I8,
        I16,
        I32,
        I64,
        I128,
        Isize,
        Reserved,
    }
}

mod hidden {
    pub struct WithContext<'a, D, C> {}
    pub struct BinaryHeap<A> {}
}

pub mod serde {
    pub enum DecodeError {
        AnyNotSupported,
        IdentifierNotSupported,
        IgnoredAnyNotSupported,
        CannotBorrowOwnedData,
    }
}
