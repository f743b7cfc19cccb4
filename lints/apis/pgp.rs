#![source("pgp 0.20.0")]

pub mod composed {
    use crate::errors::Result;
    use crate::hidden::{CryptoRng, PublicKeyAlgorithm, PublicParams, Rng, SubkeyParams};
    use std::io;
    use std::path::Path;
    #[derive(Clone)]
    pub struct SecretKeyParams {}
    #[derive(Clone, Default)]
    pub struct SecretKeyParamsBuilder {}
    #[derive(Clone)]
    pub enum KeyType {}
    #[derive(Clone)]
    pub struct SignedSecretKey {}
    #[derive(Clone)]
    pub struct SignedPublicKey {}
    impl SecretKeyParamsBuilder {
        pub fn user_id<VALUE: Into<String>>(&mut self, value: VALUE) -> &mut Self;
        pub fn subkey<VALUE: Into<SubkeyParams>>(&mut self, value: VALUE) -> &mut Self;
        pub fn primary_user_id(&mut self, value: String) -> &mut Self;
    }

    impl SecretKeyParams {
        #[blocks(cpu, millis, why = "it generates a key")]
        pub fn generate<R: Rng + CryptoRng>(self, rng: R) -> Result<SignedSecretKey>;
    }

    impl KeyType {
        pub fn to_alg(&self) -> PublicKeyAlgorithm;
        pub fn can_sign(&self) -> bool;
        pub fn can_encrypt(&self) -> bool;
        #[blocks(cpu, millis, why = "it generates a key")]
        pub fn generate<R: Rng + CryptoRng>(&self, rng: R) -> Result<(PublicParams, types::SecretParams)>;
    }
}

pub mod errors {
    pub enum Error {}
    pub type Result<T, E = Error> = std::result::Result<T, E>;
}

mod hidden {
    pub trait CryptoRng {}
    pub struct PublicKeyAlgorithm {}
    pub struct PublicParams {}
    pub trait Rng {}
    pub struct SubkeyParams {}
}
