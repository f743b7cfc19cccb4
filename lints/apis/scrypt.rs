#![source("scrypt 0.12.0")]

use crate::errors::{InvalidOutputLen, InvalidParams};
use mcf::PasswordHashRef;
use password_hash::phc::{ParamsString, PasswordHash};
use password_hash::{CustomizedPasswordHasher, Error, PasswordHasher, PasswordVerifier};

pub use kdf;
pub use kdf::{Kdf, Pbkdf};
pub use password_hash;

#[blocks(cpu, millis, why = "it derives a key")]
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), InvalidOutputLen>;

#[derive(Clone, Copy, PartialEq)]
pub struct Params {}
impl Params {
    pub const RECOMMENDED_LOG_N: u8;
    pub const RECOMMENDED_R: u32;
    pub const RECOMMENDED_P: u32;
    pub const RECOMMENDED_LEN: usize;
    pub const RECOMMENDED: Self;
    pub fn new(log_n: u8, r: u32, p: u32) -> Result<Params, InvalidParams>;
    pub fn new_with_output_len(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, InvalidParams>;
    pub fn recommended() -> Params;
    pub fn log_n(&self) -> u8;
    pub fn n(&self) -> u64;
    pub fn r(&self) -> u32;
    pub fn p(&self) -> u32;
}
impl Default for Params {}
impl TryFrom<&ParamsString> for Params {
    type Error = Error;
}
impl TryFrom<&PasswordHash> for Params {
    type Error = Error;
}

#[derive(Copy, Clone, Default, PartialEq)]
pub struct Scrypt {}
impl CustomizedPasswordHasher<mcf::PasswordHash> for Scrypt {
    type Params = Params;
}
impl PasswordHasher<mcf::PasswordHash> for Scrypt {}
impl PasswordVerifier<mcf::PasswordHash> for Scrypt {}
impl PasswordVerifier<PasswordHashRef> for Scrypt {}
impl CustomizedPasswordHasher<PasswordHash> for Scrypt {
    type Params = Params;
}
impl PasswordHasher<PasswordHash> for Scrypt {}
impl Scrypt {
    pub fn new() -> Self;
    pub fn new_with_params(params: Params) -> Self;
}
impl From<Params> for Scrypt {}

pub mod errors {
    #[derive(Copy, Clone, Eq, PartialEq)]
    pub struct InvalidOutputLen;

    #[derive(Copy, Clone, Eq, PartialEq)]
    pub struct InvalidParams;
}
