#![source("pbkdf2 0.13.0")]

use digest::{FixedOutput, InvalidLength, KeyInit, Update};
use hmac::EagerHash;
use mcf::PasswordHashRef;
use password_hash::phc::{ParamsString, PasswordHash};
use password_hash::{CustomizedPasswordHasher, Error};
use std::str::FromStr;

pub use hmac;
pub use password_hash;
pub use password_hash::{PasswordHasher, PasswordVerifier};
pub use sha2;

#[blocks(cpu, millis, few(2, 10_000), why = "it derives a key")]
pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength>
where
    PRF: KeyInit + Update + FixedOutput + Clone;
#[blocks(cpu, millis, few(2, 10_000), why = "it derives a key")]
pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], InvalidLength>
where
    PRF: KeyInit + Update + FixedOutput + Clone;
#[blocks(cpu, millis, few(2, 10_000), why = "it derives a key")]
pub fn pbkdf2_hmac<D: EagerHash>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]);
#[blocks(cpu, millis, few(2, 10_000), why = "it derives a key")]
pub fn pbkdf2_hmac_array<D: EagerHash, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N];
#[blocks(cpu, millis, why = "it derives a key")]
pub fn pbkdf2_hmac_with_params(password: &[u8], salt: &[u8], algorithm: Algorithm, params: Params, out: &mut [u8]);

#[derive(Copy, Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
pub enum Algorithm {
    Pbkdf2Sha256,
    Pbkdf2Sha512,
}
impl Algorithm {
    pub const PBKDF2_SHA256_ID: &'static str;
    pub const PBKDF2_SHA512_ID: &'static str;
    pub const RECOMMENDED: Self;
    pub fn new(id: impl AsRef<str>) -> password_hash::Result<Self>;
    pub fn to_str(self) -> &'static str;
}
impl AsRef<str> for Algorithm {}
impl Default for Algorithm {}
impl FromStr for Algorithm {
    type Err = Error;
}
impl<'a> TryFrom<&'a str> for Algorithm {
    type Error = Error;
}

#[derive(Copy, Clone, Eq, PartialEq)]
pub struct Params {}
impl Params {
    pub const MIN_OUTPUT_LENGTH: usize;
    pub const MAX_OUTPUT_LENGTH: usize;
    pub const MIN_ROUNDS: u32;
    pub const RECOMMENDED_OUTPUT_LENGTH: usize;
    pub const RECOMMENDED_ROUNDS: u32;
    pub const RECOMMENDED_SHA512_ROUNDS: u32;
    pub const RECOMMENDED: Self;
    pub fn recommended_for(algorithm: Algorithm) -> Self;
    pub fn new(rounds: u32) -> password_hash::Result<Self>;
    pub fn new_with_output_len(rounds: u32, output_len: usize) -> password_hash::Result<Self>;
    pub fn rounds(self) -> u32;
    pub fn output_len(self) -> usize;
}
impl Default for Params {}
impl FromStr for Params {
    type Err = Error;
}
impl TryFrom<u32> for Params {
    type Error = Error;
}
impl TryFrom<&ParamsString> for Params {
    type Error = Error;
}
impl TryFrom<&PasswordHash> for Params {
    type Error = Error;
}

#[derive(Default, Copy, Clone, Eq, PartialEq)]
pub struct Pbkdf2 {}
impl CustomizedPasswordHasher<mcf::PasswordHash> for Pbkdf2 {
    type Params = Params;
}
impl PasswordHasher<mcf::PasswordHash> for Pbkdf2 {}
impl PasswordVerifier<mcf::PasswordHash> for Pbkdf2 {}
impl PasswordVerifier<PasswordHashRef> for Pbkdf2 {}
impl CustomizedPasswordHasher<PasswordHash> for Pbkdf2 {
    type Params = Params;
}
impl PasswordHasher<PasswordHash> for Pbkdf2 {}
impl Pbkdf2 {
    pub const SHA256: Self;
    pub const SHA512: Self;
    pub fn new(algorithm: Algorithm, params: Params) -> Self;
    pub fn hash_password_into(&self, password: &[u8], salt: &[u8], out: &mut [u8]);
}
impl From<Algorithm> for Pbkdf2 {}
impl From<Params> for Pbkdf2 {}
