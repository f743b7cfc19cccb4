#![source("uuid 1.29.1")]

use crate::fmt::{Braced, Hyphenated, Simple, Urn};

pub use crate::timestamp::Timestamp;

#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Error {}

#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NonNilUuid {}
impl TryFrom<Uuid> for NonNilUuid {
    type Error = Error;
}

pub type Bytes = [u8; 16];

pub enum Version {}

pub enum Variant {}

#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
pub struct Uuid {}
impl Uuid {
    pub fn nil() -> Self;
    pub fn max() -> Self;
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub fn from_u128(v: u128) -> Self;
    pub fn from_u128_le(v: u128) -> Self;
    pub fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_bytes(bytes: Bytes) -> Uuid;
    pub fn from_bytes_le(b: Bytes) -> Uuid;
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid;
}
impl From<NonNilUuid> for Uuid {}
impl str::FromStr for Uuid {
    type Err = Error;
}
impl TryFrom<&str> for Uuid {
    type Error = Error;
}
impl TryFrom<String> for Uuid {
    type Error = Error;
}
impl Uuid {
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error>;
    pub fn hyphenated(self) -> Hyphenated;
    pub fn as_hyphenated(&self) -> &Hyphenated;
    pub fn simple(self) -> Simple;
    pub fn as_simple(&self) -> &Simple;
    pub fn urn(self) -> Urn;
    pub fn as_urn(&self) -> &Urn;
    pub fn braced(self) -> Braced;
    pub fn as_braced(&self) -> &Braced;
    pub fn now_v1(node_id: &[u8; 6]) -> Self;
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
    #[unique]
    pub fn new_v4() -> Uuid;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
    pub fn now_v6(node_id: &[u8; 6]) -> Self;
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    #[unique]
    pub fn now_v7() -> Self;
    pub fn new_v7(ts: Timestamp) -> Self;
    pub fn new_v8(buf: [u8; 16]) -> Uuid;
    pub const NAMESPACE_DNS: Self;
    pub const NAMESPACE_OID: Self;
    pub const NAMESPACE_URL: Self;
    pub const NAMESPACE_X500: Self;
    pub fn get_variant(&self) -> Variant;
    pub fn get_version_num(&self) -> usize;
    pub fn get_version(&self) -> Option<Version>;
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn as_u128(&self) -> u128;
    pub fn to_u128_le(&self) -> u128;
    pub fn as_u64_pair(&self) -> (u64, u64);
    pub fn as_bytes(&self) -> &Bytes;
    pub fn into_bytes(self) -> Bytes;
    pub fn to_bytes_le(&self) -> Bytes;
    pub fn is_nil(&self) -> bool;
    pub fn is_max(&self) -> bool;
    pub fn encode_buffer() -> [u8; fmt::Urn::LENGTH];
    pub fn get_timestamp(&self) -> Option<Timestamp>;
    pub fn get_node_id(&self) -> Option<[u8; 6]>;
}
impl Default for Uuid {}
impl AsRef<Uuid> for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl TryFrom<Vec<u8>> for Uuid {
    type Error = Error;
}

pub mod fmt {
    use crate::Error;
    use std::str::FromStr;

    #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Hyphenated {}
    impl FromStr for Hyphenated {
        type Err = Error;
    }

    #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Simple {}
    impl FromStr for Simple {
        type Err = Error;
    }

    #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Urn {}
    impl FromStr for Urn {
        type Err = Error;
    }

    #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Braced {}
    impl FromStr for Braced {
        type Err = Error;
    }
}

pub mod timestamp {
    use crate::Error;
    use std::time::SystemTime;

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct Timestamp {}
    impl TryFrom<SystemTime> for Timestamp {
        type Error = Error;
    }
}
