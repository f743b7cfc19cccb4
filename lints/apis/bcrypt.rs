#![source("bcrypt 0.19.3")]

use base64::engine::GeneralPurpose;
use getrandom::Error;
use std::fmt;
use std::fmt::Write;
use std::str::FromStr;

pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24];
pub const DEFAULT_COST: u32;
pub const BASE_64: GeneralPurpose;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]>;
pub fn non_truncating_hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]>;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn hash_with_salt_bytes<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<[u8; 60]>;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
pub fn non_truncating_hash_with_salt_bytes<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<[u8; 60]>;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;

pub type BcryptResult<T> = Result<T, BcryptError>;

pub enum BcryptError {
    CostNotAllowed(u32),
    InvalidHash(&'static str),
    Rand(Error),
    Truncation(usize),
}

#[derive(PartialEq, Eq)]
pub struct HashParts {}
impl HashParts {
    pub fn get_cost(&self) -> u32;
    pub fn get_salt(&self) -> String;
    pub fn get_salt_raw(&self) -> [u8; 16];
    pub fn format_for_version(&self, version: Version) -> String;
    pub fn write_for_version<W: Write>(&self, version: Version, w: &mut W) -> fmt::Result;
}
impl FromStr for HashParts {
    type Err = BcryptError;
}

#[derive(Clone)]
pub enum Version {
    TwoA,
    TwoX,
    TwoY,
    TwoB,
}
