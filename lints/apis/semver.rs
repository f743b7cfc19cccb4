#![source("semver 1.0.28")]

use std::cmp::Ordering;
use std::ops::Deref;
use std::str::FromStr;

pub struct Error {}

#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Version {
    pub major: u64,
    pub minor: u64,
    pub patch: u64,
    pub pre: Prerelease,
    pub build: BuildMetadata,
}
impl FromStr for Version {
    type Err = Error;
}
impl Version {
    pub fn new(major: u64, minor: u64, patch: u64) -> Self;
    pub fn parse(text: &str) -> Result<Self, Error>;
    pub fn cmp_precedence(&self, other: &Self) -> Ordering;
}

#[derive(Clone, Eq, PartialEq, Hash)]
pub struct VersionReq {
    pub comparators: Vec<Comparator>,
}
impl FromIterator<Comparator> for VersionReq {}
impl FromStr for VersionReq {
    type Err = Error;
}
impl VersionReq {
    pub const STAR: Self;
    pub fn parse(text: &str) -> Result<Self, Error>;
    pub fn matches(&self, version: &Version) -> bool;
}
impl Default for VersionReq {}

#[derive(Clone, Eq, PartialEq, Hash)]
pub struct Comparator {
    pub op: Op,
    pub major: u64,
    pub minor: Option<u64>,
    pub patch: Option<u64>,
    pub pre: Prerelease,
}
impl FromStr for Comparator {
    type Err = Error;
}

pub enum Op {}

#[derive(Default, Clone, Eq, PartialEq, Hash)]
pub struct Prerelease {}
impl Deref for Prerelease {
    type Target = str;
}
impl FromStr for Prerelease {
    type Err = Error;
}

#[derive(Default, Clone, Eq, PartialEq, Hash)]
pub struct BuildMetadata {}
impl Deref for BuildMetadata {
    type Target = str;
}
impl FromStr for BuildMetadata {
    type Err = Error;
}
