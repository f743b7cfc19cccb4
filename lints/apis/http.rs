#![source("http 1.5.0")]

use crate::header::{
    AsHeaderName, Drain, Entry, GetAll, IntoHeaderName, IntoIter, InvalidHeaderName, InvalidHeaderValue, Iter, IterMut, Keys,
    MaxSizeReached, ToStrError, Values, ValuesMut,
};
use crate::method::InvalidMethod;
use crate::status::InvalidStatusCode;
use crate::uri::{InvalidUri, InvalidUriParts};
use std::collections::HashMap;
use std::convert::Infallible;
use std::hash::Hash;
use std::ops::Index;
use std::str::FromStr;
use std::{error, result};

pub use crate::method::Method;
pub use crate::request::Request;
pub use crate::response::Response;
pub use crate::status::StatusCode;
pub use crate::uri::Uri;
pub use crate::version::Version;

#[derive(Clone)]
pub struct HeaderMap<T = HeaderValue> {}
impl HeaderMap {
    pub fn new() -> Self;
}
impl<T> Default for HeaderMap<T> {}
impl<T> HeaderMap<T> {
    pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
    pub fn try_with_capacity(capacity: usize) -> Result<HeaderMap<T>, MaxSizeReached>;
    pub fn len(&self) -> usize;
    pub fn keys_len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), MaxSizeReached>;
    pub fn get<K>(&self, key: K) -> Option<&T>
    where
        K: AsHeaderName;
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T>
    where
        K: AsHeaderName;
    pub fn get_all<K>(&self, key: K) -> GetAll<'_, T>
    where
        K: AsHeaderName;
    pub fn contains_key<K>(&self, key: K) -> bool
    where
        K: AsHeaderName;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn keys(&self) -> Keys<'_, T>;
    pub fn values(&self) -> Values<'_, T>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn entry<K>(&mut self, key: K) -> Entry<'_, T>
    where
        K: IntoHeaderName;
    pub fn try_entry<K>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName>
    where
        K: AsHeaderName;
    pub fn insert<K>(&mut self, key: K, val: T) -> Option<T>
    where
        K: IntoHeaderName;
    pub fn try_insert<K>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached>
    where
        K: IntoHeaderName;
    pub fn append<K>(&mut self, key: K, value: T) -> bool
    where
        K: IntoHeaderName;
    pub fn try_append<K>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached>
    where
        K: IntoHeaderName;
    pub fn remove<K>(&mut self, key: K) -> Option<T>
    where
        K: AsHeaderName;
}
impl<'a, T> IntoIterator for &'a HeaderMap<T> {
    type Item = (&'a HeaderName, &'a T);
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
    type Item = (&'a HeaderName, &'a mut T);
    type IntoIter = IterMut<'a, T>;
}
impl<T> IntoIterator for HeaderMap<T> {
    type Item = (Option<HeaderName>, T);
    type IntoIter = IntoIter<T>;
}
impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
impl<'a, K, V, S, T> TryFrom<&'a HashMap<K, V, S>> for HeaderMap<T>
where
    K: Eq + Hash,
    HeaderName: TryFrom<&'a K>,
    <HeaderName as TryFrom<&'a K>>::Error: Into<Error>,
    T: TryFrom<&'a V>,
    T::Error: Into<Error>,
{
    type Error = Error;
}
impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
impl<K, T> Index<K> for HeaderMap<T>
where
    K: AsHeaderName,
{
    type Output = T;
}

#[derive(Clone, Eq, PartialEq, Hash)]
pub struct HeaderName {}
impl IntoHeaderName for HeaderName {}
impl IntoHeaderName for &HeaderName {}
impl AsHeaderName for HeaderName {}
impl AsHeaderName for &HeaderName {}
impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub fn from_static(src: &'static str) -> HeaderName;
    pub fn as_str(&self) -> &str;
}
impl FromStr for HeaderName {
    type Err = InvalidHeaderName;
}
impl AsRef<str> for HeaderName {}
impl AsRef<[u8]> for HeaderName {}
impl From<&HeaderName> for HeaderName {}
impl TryFrom<&str> for HeaderName {
    type Error = InvalidHeaderName;
}
impl TryFrom<&String> for HeaderName {
    type Error = InvalidHeaderName;
}
impl TryFrom<&[u8]> for HeaderName {
    type Error = InvalidHeaderName;
}
impl TryFrom<String> for HeaderName {
    type Error = InvalidHeaderName;
}
impl TryFrom<Vec<u8>> for HeaderName {
    type Error = InvalidHeaderName;
}

#[derive(Clone)]
pub struct HeaderValue {}
impl HeaderValue {
    pub fn from_static(src: &'static str) -> HeaderValue;
    pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_name(name: HeaderName) -> HeaderValue;
    pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_maybe_shared<T>(src: T) -> Result<HeaderValue, InvalidHeaderValue>
    where
        T: AsRef<[u8]> + 'static;
    pub unsafe fn from_maybe_shared_unchecked<T>(src: T) -> HeaderValue
    where
        T: AsRef<[u8]> + 'static;
    pub fn to_str(&self) -> Result<&str, ToStrError>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn as_bytes(&self) -> &[u8];
    pub fn set_sensitive(&mut self, val: bool);
    pub fn is_sensitive(&self) -> bool;
}
impl AsRef<[u8]> for HeaderValue {}
impl From<HeaderName> for HeaderValue {}
impl FromStr for HeaderValue {
    type Err = InvalidHeaderValue;
}
impl From<&HeaderValue> for HeaderValue {}
impl TryFrom<&str> for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryFrom<&String> for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryFrom<&[u8]> for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryFrom<String> for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryFrom<Vec<u8>> for HeaderValue {
    type Error = InvalidHeaderValue;
}

pub struct Error {}
impl Error {
    pub fn is<T: error::Error + 'static>(&self) -> bool;
    pub fn get_ref(&self) -> &(dyn error::Error + 'static);
}
impl From<MaxSizeReached> for Error {}
impl From<InvalidStatusCode> for Error {}
impl From<InvalidMethod> for Error {}
impl From<InvalidUri> for Error {}
impl From<InvalidUriParts> for Error {}
impl From<InvalidHeaderName> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<Infallible> for Error {}

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone, Default)]
pub struct Extensions {}
impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
    pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T;
    pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn extend(&mut self, other: Self);
}

pub mod method {
    use std::str::FromStr;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Method {}
    impl Method {
        pub const GET: Method;
        pub const POST: Method;
        pub const PUT: Method;
        pub const DELETE: Method;
        pub const HEAD: Method;
        pub const OPTIONS: Method;
        pub const CONNECT: Method;
        pub const PATCH: Method;
        pub const TRACE: Method;
        pub const QUERY: Method;
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
        pub fn is_safe(&self) -> bool;
        pub fn is_idempotent(&self) -> bool;
        pub fn as_str(&self) -> &str;
    }
    impl AsRef<str> for Method {}
    impl Default for Method {}
    impl From<&Method> for Method {}
    impl TryFrom<&[u8]> for Method {
        type Error = InvalidMethod;
    }
    impl TryFrom<&str> for Method {
        type Error = InvalidMethod;
    }
    impl FromStr for Method {
        type Err = InvalidMethod;
    }

    pub struct InvalidMethod {}
}

pub mod status {
    use std::str::FromStr;

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StatusCode {}
    impl StatusCode {
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode>;
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode>;
        pub fn as_u16(&self) -> u16;
        pub fn as_str(&self) -> &str;
        pub fn canonical_reason(&self) -> Option<&'static str>;
        pub fn is_informational(&self) -> bool;
        pub fn is_success(&self) -> bool;
        pub fn is_redirection(&self) -> bool;
        pub fn is_client_error(&self) -> bool;
        pub fn is_server_error(&self) -> bool;
    }
    impl Default for StatusCode {}
    impl FromStr for StatusCode {
        type Err = InvalidStatusCode;
    }
    impl From<&StatusCode> for StatusCode {}
    impl TryFrom<&[u8]> for StatusCode {
        type Error = InvalidStatusCode;
    }
    impl TryFrom<&str> for StatusCode {
        type Error = InvalidStatusCode;
    }
    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
    }

    pub struct InvalidStatusCode {}
}

pub mod version {
    #[derive(PartialEq, PartialOrd, Copy, Clone, Eq, Ord, Hash)]
    pub struct Version {}
    impl Version {
        pub const HTTP_09: Version;
        pub const HTTP_10: Version;
        pub const HTTP_11: Version;
        pub const HTTP_2: Version;
        pub const HTTP_3: Version;
    }
    impl Default for Version {}
}
