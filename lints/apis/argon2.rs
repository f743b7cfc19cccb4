#![source("argon2 0.6.0")]

use crate::hidden::{AssociatedData, KeyId};
use password_hash::phc::{Ident, ParamsString};
use std::result;
use std::str::FromStr;

pub use kdf;
pub use kdf::{Kdf, Pbkdf};
pub use password_hash;
pub use password_hash::phc::PasswordHash;
pub use password_hash::{CustomizedPasswordHasher, PasswordHasher, PasswordVerifier};

pub const ARGON2D_IDENT: Ident;
pub const ARGON2I_IDENT: Ident;
pub const ARGON2ID_IDENT: Ident;
pub const MAX_PWD_LEN: usize;
pub const MIN_SALT_LEN: usize;
pub const MAX_SALT_LEN: usize;
pub const RECOMMENDED_SALT_LEN: usize;
pub const MAX_SECRET_LEN: usize;

#[derive(Copy, Clone, Eq, PartialEq, PartialOrd, Default, Ord)]
pub enum Algorithm {
    Argon2d,
    Argon2i,
    Argon2id,
}
impl Algorithm {
    pub fn new(id: impl AsRef<str>) -> Result<Self>;
    pub fn as_str(&self) -> &'static str;
    pub fn ident(&self) -> Ident;
}
impl AsRef<str> for Algorithm {}
impl FromStr for Algorithm {
    type Err = Error;
}
impl TryFrom<&str> for Algorithm {
    type Error = password_hash::Error;
}

#[derive(Copy, Clone)]
pub struct Block {}
impl Block {
    pub const SIZE: usize;
    pub fn new() -> Self;
}
impl Default for Block {}
impl AsRef<[u64]> for Block {}
impl AsMut<[u64]> for Block {}

pub type Result<T> = result::Result<T, Error>;

#[derive(Copy, Clone, Eq, PartialEq)]
pub enum Error {
    AdTooLong,
    AlgorithmInvalid,
    B64Encoding(base64ct::Error),
    KeyIdTooLong,
    MemoryTooLittle,
    MemoryTooMuch,
    OutputTooShort,
    OutputTooLong,
    PwdTooLong,
    SaltTooShort,
    SaltTooLong,
    SecretTooLong,
    ThreadsTooFew,
    ThreadsTooMany,
    TimeTooSmall,
    VersionInvalid,
    OutOfMemory,
}
impl From<base64ct::Error> for Error {}

#[derive(Clone, Eq, PartialEq)]
pub struct Params {}
impl Params {
    pub const DEFAULT_M_COST: u32;
    pub const MIN_M_COST: u32;
    pub const MAX_M_COST: u32;
    pub const DEFAULT_T_COST: u32;
    pub const MIN_T_COST: u32;
    pub const MAX_T_COST: u32;
    pub const DEFAULT_P_COST: u32;
    pub const MIN_P_COST: u32;
    pub const MAX_P_COST: u32;
    pub const MAX_KEYID_LEN: usize;
    pub const MAX_DATA_LEN: usize;
    pub const DEFAULT_OUTPUT_LEN: usize;
    pub const MIN_OUTPUT_LEN: usize;
    pub const MAX_OUTPUT_LEN: usize;
    pub const DEFAULT: Self;
    pub fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Self>;
    pub fn m_cost(&self) -> u32;
    pub fn t_cost(&self) -> u32;
    pub fn p_cost(&self) -> u32;
    pub fn keyid(&self) -> &[u8];
    pub fn data(&self) -> &[u8];
    pub fn output_len(&self) -> Option<usize>;
    pub fn block_count(&self) -> usize;
}
impl Default for Params {}
impl FromStr for Params {
    type Err = password_hash::Error;
}
impl TryFrom<&ParamsString> for Params {
    type Error = password_hash::Error;
}
impl TryFrom<&PasswordHash> for Params {
    type Error = password_hash::Error;
}
impl TryFrom<ParamsBuilder> for Params {
    type Error = Error;
}

#[derive(Clone, Eq, PartialEq)]
pub struct ParamsBuilder {}
impl ParamsBuilder {
    pub fn new() -> Self;
    pub fn m_cost(&mut self, m_cost: u32) -> &mut Self;
    pub fn t_cost(&mut self, t_cost: u32) -> &mut Self;
    pub fn p_cost(&mut self, p_cost: u32) -> &mut Self;
    pub fn keyid(&mut self, keyid: KeyId) -> &mut Self;
    pub fn data(&mut self, data: AssociatedData) -> &mut Self;
    pub fn output_len(&mut self, len: usize) -> &mut Self;
    pub fn build(&self) -> Result<Params>;
    pub fn context(&self, algorithm: Algorithm, version: Version) -> Result<Argon2<'_>>;
    pub const DEFAULT: ParamsBuilder;
}
impl Default for ParamsBuilder {}

#[derive(Copy, Clone, Default, Eq, PartialEq, PartialOrd, Ord)]
pub enum Version {
    V0x10,
    V0x13,
}
impl TryFrom<u32> for Version {
    type Error = Error;
}

#[derive(Clone)]
pub struct Argon2<'key> {}
impl Default for Argon2<'_> {}
impl<'key> Argon2<'key> {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self;
    pub fn new_with_secret(secret: &'key [u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Self>;
    #[blocks(cpu, millis, why = "it hashes a password")]
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()>;
    #[blocks(cpu, millis, why = "it hashes a password")]
    pub fn hash_password_into_with_memory(&self, pwd: &[u8], salt: &[u8], out: &mut [u8], memory_blocks: impl AsMut<[Block]>)
        -> Result<()>;
    pub fn fill_memory(&self, pwd: &[u8], salt: &[u8], memory_blocks: impl AsMut<[Block]>) -> Result<()>;
    pub fn params(&self) -> &Params;
}
impl CustomizedPasswordHasher<PasswordHash> for Argon2<'_> {
    type Params = Params;
}
impl PasswordHasher<PasswordHash> for Argon2<'_> {}
impl PasswordVerifier<str> for Argon2<'_> {}
impl From<Params> for Argon2<'_> {}
impl From<&Params> for Argon2<'_> {}

/// From the crate `rust-argon2`, which has the same name in code.
#[versions(">=1")]
#[source("rust-argon2 3.0.0")]
pub struct Config<'a> {}
#[blocks(cpu, millis, why = "it hashes a password")]
#[versions(">=1")]
pub fn hash_encoded(pwd: &[u8], salt: &[u8], config: &Config<'_>) -> std::result::Result<String, Error>;
#[blocks(cpu, millis, why = "it hashes a password")]
#[versions(">=1")]
pub fn hash_raw(pwd: &[u8], salt: &[u8], config: &Config<'_>) -> std::result::Result<Vec<u8>, Error>;
#[blocks(cpu, millis, why = "it hashes a password")]
#[versions(">=1")]
pub fn verify_encoded(encoded: &str, pwd: &[u8]) -> std::result::Result<bool, Error>;

mod hidden {
    pub struct AssociatedData {}
    pub struct KeyId {}
}
