#![source("ring 0.17.14")]

pub mod error {
    use std::array::TryFromSliceError;
    use untrusted::EndOfInput;

    #[derive(Copy, Clone)]
    pub struct KeyRejected {}

    #[derive(Clone, Copy, PartialEq)]
    pub struct Unspecified;
    impl From<EndOfInput> for Unspecified {}
    impl From<TryFromSliceError> for Unspecified {}
    impl From<KeyRejected> for Unspecified {}
}

pub mod pbkdf2 {
    use crate::error::Unspecified;
    use std::num::NonZeroU32;

    #[blocks(cpu, millis, few(1, 10_000), why = "it derives a key")]
    pub fn derive(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]);
    #[blocks(cpu, millis, few(1, 10_000), why = "it derives a key")]
    pub fn verify(
        algorithm: Algorithm,
        iterations: NonZeroU32,
        salt: &[u8],
        secret: &[u8],
        previously_derived: &[u8],
    ) -> Result<(), Unspecified>;

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Algorithm {}
}

pub mod rand {
    use crate::error::Unspecified;

    pub trait SecureRandom {
        fn fill(&self, dest: &mut [u8]) -> Result<(), Unspecified>;
    }
    impl<T> SecureRandom for T where T: {}
}

pub mod rsa {
    use crate::error::{KeyRejected, Unspecified};
    use crate::rand::SecureRandom;
    use crate::signature::RsaEncoding;

    pub struct KeyPair {}
    impl KeyPair {
        pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, KeyRejected>;
        pub fn from_der(input: &[u8]) -> Result<Self, KeyRejected>;
        pub fn from_components<Public, Private>(components: &KeyPairComponents<Public, Private>) -> Result<Self, KeyRejected>
        where
            Public: AsRef<[u8]>,
            Private: AsRef<[u8]>;
        pub fn public(&self) -> &PublicKey;
        pub fn public_modulus_len(&self) -> usize;
    }
    impl crate::signature::KeyPair for KeyPair {
        type PublicKey = PublicKey;
    }
    impl KeyPair {
        #[blocks(cpu, millis, pedantic, why = "it computes an RSA private operation")]
        pub fn sign(
            &self,
            padding_alg: &'static dyn RsaEncoding,
            rng: &dyn SecureRandom,
            msg: &[u8],
            signature: &mut [u8],
        ) -> Result<(), Unspecified>;
    }

    #[derive(Clone, Copy)]
    pub struct KeyPairComponents<Public, Private = Public> {
        pub public_key: PublicKeyComponents<Public>,
        pub d: Private,
        pub p: Private,
        pub q: Private,
        pub dP: Private,
        pub dQ: Private,
        pub qInv: Private,
    }

    #[derive(Clone)]
    pub struct PublicKey {}
    impl AsRef<[u8]> for PublicKey {}

    pub struct PublicKeyComponents<B> {}
}

pub mod signature {
    use std::fmt::Debug;

    pub use crate::rsa::PublicKeyComponents as RsaPublicKeyComponents;

    pub trait RsaEncoding {}

    pub trait KeyPair: Debug + Send + Sized + Sync {
        type PublicKey: AsRef<[u8]> + Debug + Clone + Send + Sized + Sync;
        fn public_key(&self) -> &Self::PublicKey;
    }
}
