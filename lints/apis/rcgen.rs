#![source("rcgen 0.13.2")]

pub struct Error {}

pub struct SignatureAlgorithm {}

pub enum RsaKeySize {}

pub struct KeyPair {}
impl KeyPair {
    pub fn generate() -> Result<Self, Error>;
    pub fn generate_for(alg: &'static SignatureAlgorithm) -> Result<Self, Error>;
    #[blocks(cpu, millis, why = "it searches for primes")]
    #[source("rcgen 0.13.2 src/key_pair.rs:129")]
    pub fn generate_rsa_for(alg: &'static SignatureAlgorithm, key_size: RsaKeySize) -> Result<Self, Error>;
}
