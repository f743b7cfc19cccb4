#![source("password-hash 0.6.1")]

use rand_core::TryCryptoRng;
use std::fmt::Debug;
use std::result;

pub use phc;
pub use rand_core;

pub fn generate_salt() -> [u8; RECOMMENDED_SALT_LEN];
pub fn try_generate_salt() -> result::Result<[u8; RECOMMENDED_SALT_LEN], getrandom::Error>;

pub type Result<T> = result::Result<T, Error>;

#[derive(Copy, Clone, Eq, PartialEq)]
pub enum Error {
    Algorithm,
    Crypto,
    EncodingInvalid,
    Internal,
    OutOfMemory,
    OutputSize,
    ParamInvalid { name: &'static str },
    ParamsInvalid,
    PasswordInvalid,
    RngFailure,
    SaltInvalid,
    Version,
}
impl From<getrandom::Error> for Error {}
impl From<phc::Error> for Error {}

pub type PasswordHash = phc::PasswordHash;

pub type PasswordHashString = phc::PasswordHashString;

pub type Version = u32;

pub trait PasswordHasher<H> {
    #[blocks(cpu, millis, why = "it hashes a password")]
    fn hash_password_with_salt(&self, password: &[u8], salt: &[u8]) -> Result<H>;
    #[blocks(cpu, millis, why = "it hashes a password")]
    fn hash_password(&self, password: &[u8]) -> Result<H>;
    #[blocks(cpu, millis, why = "it hashes a password")]
    fn hash_password_with_rng<R: TryCryptoRng + ?Sized>(&self, rng: &mut R, password: &[u8]) -> Result<H>;
}

pub trait CustomizedPasswordHasher<H> {
    type Params: Clone + Debug + Default;
    #[blocks(cpu, millis, why = "it hashes a password")]
    fn hash_password_customized(
        &self,
        password: &[u8],
        salt: &[u8],
        algorithm: Option<&str>,
        version: Option<Version>,
        params: Self::Params,
    ) -> Result<H>;
    fn hash_password_with_params(&self, password: &[u8], salt: &[u8], params: Self::Params) -> Result<H>;
}

pub trait PasswordVerifier<H: ?Sized> {
    #[blocks(cpu, millis, why = "it hashes a password")]
    fn verify_password(&self, password: &[u8], hash: &H) -> Result<()>;
}
impl<T: CustomizedPasswordHasher<phc::PasswordHash>> PasswordVerifier<phc::PasswordHash> for T
where
    T::Params: for<'a> TryFrom<&'a phc::PasswordHash, Error = Error>,
{
    #[blocks(cpu, millis, why = "it hashes a password")]
    fn verify_password(&self, password: &[u8], hash: &phc::PasswordHash) -> Result<()>;
}
