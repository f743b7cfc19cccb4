#![source("password-auth 1.0.0")]

#[blocks(cpu, millis, why = "it hashes a password")]
pub fn generate_hash(password: impl AsRef<[u8]>) -> String;
#[blocks(cpu, millis, why = "it hashes a password")]
pub fn verify_password(password: impl AsRef<[u8]>, hash: &str) -> Result<(), VerifyError>;
pub fn is_hash_obsolete(hash: &str) -> Result<bool, ParseError>;

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct ParseError {}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum VerifyError {
    Parse(ParseError),
    PasswordInvalid,
}
impl From<ParseError> for VerifyError {}
