#![source("phc 0.6.1")]

use crate::hidden::Pair;
use base64ct::{Error as B64Error, InvalidLengthError};
use rand_core::{CryptoRng, TryCryptoRng};
use std::cmp::Ordering;
use std::ops::Deref;
use std::result;
use std::str::FromStr;

pub type Result<T> = result::Result<T, Error>;

#[derive(Copy, Clone, Eq, PartialEq)]
pub enum Error {
    Base64(B64Error),
    MissingField,
    OutputSize { provided: Ordering, expected: usize },
    ParamNameDuplicated,
    ParamNameInvalid,
    ParamValueInvalid,
    ParamValueTooLong,
    ParamsMaxExceeded,
    SaltTooShort,
    SaltTooLong,
    TrailingData,
    ValueTooLong,
}
impl From<B64Error> for Error {}
impl From<InvalidLengthError> for Error {}

#[derive(Copy, Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
pub struct Ident {}
impl Ident {
    pub fn new(s: &str) -> Result<Self>;
    pub fn new_unwrap(s: &str) -> Self;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Ident {}
impl Deref for Ident {
    type Target = str;
}
impl FromStr for Ident {
    type Err = Error;
}
impl TryFrom<&str> for Ident {
    type Error = Error;
}

#[derive(Copy, Clone, Eq)]
pub struct Output {}
impl Output {
    pub const MIN_LENGTH: usize;
    pub const MAX_LENGTH: usize;
    pub const B64_MAX_LENGTH: usize;
    pub fn new(input: &[u8]) -> Result<Self>;
    pub fn init_with<F>(output_size: usize, f: F) -> Result<Self>
    where
        F: FnOnce(&mut [u8]) -> Result<()>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn len(&self) -> usize;
    pub fn decode(input: &str) -> Result<Self>;
    pub fn encode<'a>(&self, out: &'a mut [u8]) -> Result<&'a str>;
    pub fn encoded_len(&self) -> usize;
    pub fn b64_decode(input: &str) -> Result<Self>;
    pub fn b64_encode<'a>(&self, out: &'a mut [u8]) -> Result<&'a str>;
    pub fn b64_len(&self) -> usize;
}
impl AsRef<[u8]> for Output {}
impl FromStr for Output {
    type Err = Error;
}
impl TryFrom<&[u8]> for Output {
    type Error = Error;
}

#[derive(Clone, Default, Eq, PartialEq)]
pub struct ParamsString {}
impl ParamsString {
    pub fn new() -> Self;
    pub fn add_b64_bytes(&mut self, name: impl TryInto<Ident>, bytes: &[u8]) -> Result<()>;
    pub fn add_decimal(&mut self, name: impl TryInto<Ident>, value: Decimal) -> Result<()>;
    pub fn add_str<'a>(&mut self, name: impl TryInto<Ident>, value: impl TryInto<Value<'a>>) -> Result<()>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_str(&self) -> &str;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> impl Iterator<Item = Pair<'_>>;
    pub fn get(&self, name: impl TryInto<Ident>) -> Option<Value<'_>>;
    pub fn get_str(&self, name: impl TryInto<Ident>) -> Option<&str>;
    pub fn get_decimal(&self, name: impl TryInto<Ident>) -> Option<Decimal>;
}
impl FromStr for ParamsString {
    type Err = Error;
}

#[derive(Copy, Clone, Eq, PartialEq)]
pub struct Salt {}
impl Salt {
    pub const MIN_LENGTH: usize;
    pub const MAX_LENGTH: usize;
    pub const RECOMMENDED_LENGTH: usize;
    pub fn generate() -> Self;
    pub fn from_rng<R: CryptoRng + ?Sized>(rng: &mut R) -> Self;
    pub fn try_from_rng<R: TryCryptoRng + ?Sized>(rng: &mut R) -> result::Result<Self, R::Error>;
    pub fn new(slice: &[u8]) -> Result<Self>;
    pub fn from_b64(b64: &str) -> Result<Self>;
    pub fn to_salt_string(&self) -> SaltString;
}
impl AsRef<[u8]> for Salt {}
impl Deref for Salt {
    type Target = [u8];
}
impl FromStr for Salt {
    type Err = Error;
}
impl TryFrom<&[u8]> for Salt {
    type Error = Error;
}
impl TryFrom<&str> for Salt {
    type Error = Error;
}
impl From<SaltString> for Salt {}
impl From<&SaltString> for Salt {}

#[derive(Clone, Eq)]
pub struct SaltString {}
impl SaltString {
    pub const MIN_LENGTH: usize;
    pub const MAX_LENGTH: usize;
    pub fn generate() -> Self;
    pub fn from_rng<R: CryptoRng + ?Sized>(rng: &mut R) -> Self;
    pub fn try_from_rng<R: TryCryptoRng + ?Sized>(rng: &mut R) -> result::Result<Self, R::Error>;
    pub fn from_b64(s: &str) -> Result<Self>;
    pub fn to_salt(&self) -> Salt;
}
impl AsRef<str> for SaltString {}
impl Deref for SaltString {
    type Target = str;
}
impl From<Salt> for SaltString {}
impl From<&Salt> for SaltString {}
impl FromStr for SaltString {
    type Err = Error;
}

pub type Decimal = u32;
impl<'a> TryFrom<Value<'a>> for Decimal {
    type Error = Error;
}
impl<'a> TryFrom<&Value<'a>> for Decimal {
    type Error = Error;
}

#[derive(Copy, Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
pub struct Value<'a> {}
impl<'a> Value<'a> {
    pub const MAX_LENGTH: usize;
    pub fn new(input: &'a str) -> Result<Self>;
    pub fn b64_decode<'b>(&self, buf: &'b mut [u8]) -> Result<&'b [u8]>;
    pub fn as_str(&self) -> &'a str;
    pub fn as_bytes(&self) -> &'a [u8];
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn decimal(&self) -> Result<Decimal>;
    pub fn is_decimal(&self) -> bool;
}
impl AsRef<str> for Value<'_> {}
impl<'a> TryFrom<&'a str> for Value<'a> {
    type Error = Error;
}

#[derive(Clone, Eq, PartialEq)]
pub struct PasswordHash {
    pub algorithm: Ident,
    pub version: Option<Decimal>,
    pub params: ParamsString,
    pub salt: Option<Salt>,
    pub hash: Option<Output>,
}
impl PasswordHash {
    pub fn new(s: &str) -> Result<Self>;
    pub fn serialize(&self) -> PasswordHashString;
}
impl FromStr for PasswordHash {
    type Err = Error;
}
/// Before this crate was split off, the type was password-hash's own and had this.
#[versions("<0.6")]
#[source("password-hash 0.5.0 src/lib.rs:212")]
impl PasswordHash {
    #[blocks(cpu, millis, why = "it hashes a password")]
    pub fn verify_password<V: ?Sized, P: AsRef<[u8]>>(&self, phfs: &[&V], password: P) -> Result<()>;
}
impl TryFrom<&str> for PasswordHash {
    type Error = Error;
}

#[derive(Clone, Eq, PartialEq)]
pub struct PasswordHashString {}
impl PasswordHashString {
    pub fn new(s: &str) -> Result<Self>;
    pub fn password_hash(&self) -> PasswordHash;
    pub fn as_str(&self) -> &str;
    pub fn as_bytes(&self) -> &[u8];
    pub fn len(&self) -> usize;
    pub fn algorithm(&self) -> Ident;
    pub fn version(&self) -> Option<Decimal>;
    pub fn params(&self) -> ParamsString;
    pub fn salt(&self) -> Option<Salt>;
    pub fn hash(&self) -> Option<Output>;
}
impl AsRef<str> for PasswordHashString {}
impl From<PasswordHash> for PasswordHashString {}
impl From<&PasswordHash> for PasswordHashString {}
impl FromStr for PasswordHashString {
    type Err = Error;
}

mod hidden {
    use crate::{Ident, Value};

    pub type Pair<'a> = (Ident, Value<'a>);
}
