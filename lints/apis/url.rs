#![source("url 2.5.8")]

use crate::hidden::ParseError;
use form_urlencoded::{Parse, Serializer};
use serde::Deserializer;
use std::borrow::{Borrow, Cow};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::{Index, Range, RangeFrom, RangeFull, RangeTo};
use std::path::{Path, PathBuf};

#[derive(Clone, Eq, Ord, PartialOrd, Hash)]
pub enum Host<S = String> {
    Domain(S),
    Ipv4(Ipv4Addr),
    Ipv6(Ipv6Addr),
}

#[derive(PartialEq, Eq, Hash, Clone)]
pub enum Origin {
    Opaque(OpaqueOrigin),
    Tuple(String, Host<String>, u16),
}

pub struct OpaqueOrigin {}

pub struct PathSegmentsMut<'a> {}

#[derive(Copy, Clone)]
pub enum Position {
    BeforeScheme,
    AfterScheme,
    BeforeUsername,
    AfterUsername,
    BeforePassword,
    AfterPassword,
    BeforeHost,
    AfterHost,
    BeforePort,
    AfterPort,
    BeforePath,
    AfterPath,
    BeforeQuery,
    AfterQuery,
    BeforeFragment,
    AfterFragment,
}

#[derive(Clone)]
pub struct Url {}
impl Index<RangeFull> for Url {
    type Output = str;
}
impl Index<RangeFrom<Position>> for Url {
    type Output = str;
}
impl Index<RangeTo<Position>> for Url {
    type Output = str;
}
impl Index<Range<Position>> for Url {
    type Output = str;
}
impl Url {
    pub fn parse(input: &str) -> Result<Self, crate::ParseError>;
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> Result<Self, crate::ParseError>
    where
        I: IntoIterator,
        I::Item: Borrow<(K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn join(&self, input: &str) -> Result<Self, crate::ParseError>;
    pub fn make_relative(&self, url: &Self) -> Option<String>;
    pub fn options<'a>() -> ParseOptions<'a>;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> String;
    pub fn origin(&self) -> Origin;
    pub fn scheme(&self) -> &str;
    pub fn is_special(&self) -> bool;
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> Option<&str>;
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str>;
    pub fn host(&self) -> Option<Host<&str>>;
    pub fn domain(&self) -> Option<&str>;
    pub fn port(&self) -> Option<u16>;
    pub fn port_or_known_default(&self) -> Option<u16>;
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> io::Result<Vec<SocketAddr>>;
    pub fn path(&self) -> &str;
    pub fn path_segments(&self) -> Option<str::Split<'_, char>>;
    pub fn query(&self) -> Option<&str>;
    pub fn query_pairs(&self) -> Parse<'_>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn set_fragment(&mut self, fragment: Option<&str>);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn query_pairs_mut(&mut self) -> Serializer<'_, UrlQuery<'_>>;
    pub fn set_path(&mut self, path: &str);
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()>;
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()>;
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError>;
    pub fn set_ip_host(&mut self, address: IpAddr) -> Result<(), ()>;
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()>;
    pub fn from_file_path<P: AsRef<Path>>(path: P) -> Result<Self, ()>;
    pub fn from_directory_path<P: AsRef<Path>>(path: P) -> Result<Self, ()>;
    pub fn serialize_internal<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer;
    pub fn deserialize_internal<'de, D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>;
    pub fn to_file_path(&self) -> Result<PathBuf, ()>;
}
impl str::FromStr for Url {
    type Err = ParseError;
}
impl<'a> TryFrom<&'a str> for Url {
    type Error = ParseError;
}
impl AsRef<str> for Url {}

#[derive(Copy, Clone)]
pub struct ParseOptions<'a> {}

pub struct UrlQuery<'a> {}

mod hidden {
    pub struct ParseError {}
}
