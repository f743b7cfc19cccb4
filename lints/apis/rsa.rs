#![source("rsa 0.9.10")]

use crate::pkcs1v15::{SigningKey, VerifyingKey};
use crate::pss::BlindedSigningKey;
use crate::traits::{PaddingScheme, PrivateKeyParts, PublicKeyParts, SignatureScheme};
use digest::Digest;
use pkcs8::{spki, PrivateKeyInfo, SubjectPublicKeyInfoRef};
use rand_core::CryptoRngCore;

pub use crate::errors::{Error, Result};
pub use crate::oaep::Oaep;
pub use crate::pkcs1v15::{Pkcs1v15Encrypt, Pkcs1v15Sign};
pub use crate::pss::Pss;
pub use num_bigint::BigUint;
pub use pkcs1;
pub use pkcs8;
pub use rand_core;
pub use sha2;
pub use signature;

#[derive(Clone)]
pub struct CrtValue {}

#[derive(Clone, Hash, PartialEq, Eq)]
pub struct RsaPublicKey {}
impl<D> From<VerifyingKey<D>> for RsaPublicKey where D: Digest {}
impl<D> From<crate::pss::VerifyingKey<D>> for RsaPublicKey where D: Digest {}
impl TryFrom<SubjectPublicKeyInfoRef<'_>> for RsaPublicKey {
    type Error = spki::Error;
}
impl From<RsaPrivateKey> for RsaPublicKey {}
impl From<&RsaPrivateKey> for RsaPublicKey {}
impl PublicKeyParts for RsaPublicKey {}
impl RsaPublicKey {
    pub fn encrypt<R: CryptoRngCore, P: PaddingScheme>(&self, rng: &mut R, padding: P, msg: &[u8]) -> Result<Vec<u8>>;
    pub fn verify<S: SignatureScheme>(&self, scheme: S, hashed: &[u8], sig: &[u8]) -> Result<()>;
    pub const MIN_PUB_EXPONENT: u64;
    pub const MAX_PUB_EXPONENT: u64;
    pub const MAX_SIZE: usize;
    pub fn new(n: BigUint, e: BigUint) -> Result<Self>;
    pub fn new_with_max_size(n: BigUint, e: BigUint, max_size: usize) -> Result<Self>;
    pub fn new_unchecked(n: BigUint, e: BigUint) -> Self;
}

#[derive(Clone)]
pub struct RsaPrivateKey {}
impl<D> From<SigningKey<D>> for RsaPrivateKey where D: Digest {}
impl<D> From<BlindedSigningKey<D>> for RsaPrivateKey where D: Digest {}
impl<D> From<crate::pss::SigningKey<D>> for RsaPrivateKey where D: Digest {}
impl TryFrom<PrivateKeyInfo<'_>> for RsaPrivateKey {
    type Error = pkcs8::Error;
}
impl AsRef<RsaPublicKey> for RsaPrivateKey {}
impl PublicKeyParts for RsaPrivateKey {}
impl RsaPrivateKey {
    #[blocks(cpu, millis, why = "it searches for primes")]
    pub fn new<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey>;
    #[blocks(cpu, millis, why = "it searches for primes")]
    pub fn new_with_exp<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize, exp: &BigUint) -> Result<RsaPrivateKey>;
    pub fn from_components(n: BigUint, e: BigUint, d: BigUint, primes: Vec<BigUint>) -> Result<RsaPrivateKey>;
    pub fn from_p_q(p: BigUint, q: BigUint, public_exponent: BigUint) -> Result<RsaPrivateKey>;
    pub fn from_primes(primes: Vec<BigUint>, public_exponent: BigUint) -> Result<RsaPrivateKey>;
    pub fn to_public_key(&self) -> RsaPublicKey;
    pub fn precompute(&mut self) -> Result<()>;
    pub fn clear_precomputed(&mut self);
    pub fn crt_coefficient(&self) -> Option<BigUint>;
    pub fn validate(&self) -> Result<()>;
    #[blocks(cpu, millis, pedantic, why = "it computes an RSA private operation")]
    pub fn decrypt<P: PaddingScheme>(&self, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>>;
    #[blocks(cpu, millis, pedantic, why = "it computes an RSA private operation")]
    pub fn decrypt_blinded<R: CryptoRngCore, P: PaddingScheme>(&self, rng: &mut R, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>>;
    #[blocks(cpu, millis, pedantic, why = "it computes an RSA private operation")]
    pub fn sign<S: SignatureScheme>(&self, padding: S, digest_in: &[u8]) -> Result<Vec<u8>>;
    #[blocks(cpu, millis, pedantic, why = "it computes an RSA private operation")]
    pub fn sign_with_rng<R: CryptoRngCore, S: SignatureScheme>(&self, rng: &mut R, padding: S, digest_in: &[u8]) -> Result<Vec<u8>>;
}
impl PrivateKeyParts for RsaPrivateKey {}

pub mod errors {
    use std::result;

    pub type Result<T> = result::Result<T, Error>;

    #[derive(Eq, PartialEq)]
    pub enum Error {
        InvalidPaddingScheme,
        Decryption,
        Verification,
        MessageTooLong,
        InputNotHashed,
        NprimesTooSmall,
        TooFewPrimes,
        InvalidPrime,
        InvalidModulus,
        InvalidExponent,
        InvalidCoefficient,
        ModulusTooLarge,
        PublicExponentTooSmall,
        PublicExponentTooLarge,
        Pkcs1(pkcs1::Error),
        Pkcs8(pkcs8::Error),
        Internal,
        LabelTooLong,
        InvalidPadLen,
        InvalidArguments,
    }
    impl From<pkcs1::Error> for Error {}
    impl From<pkcs8::Error> for Error {}
}

pub mod hazmat {
    use crate::traits::{PrivateKeyParts, PublicKeyParts};
    use num_bigint::BigUint;
    use rand_core::CryptoRngCore;

    pub fn rsa_encrypt<K: PublicKeyParts>(key: &K, m: &BigUint) -> crate::errors::Result<BigUint>;
    pub fn rsa_decrypt<R: CryptoRngCore + ?Sized>(
        rng: Option<&mut R>,
        priv_key: &impl PrivateKeyParts,
        c: &BigUint,
    ) -> crate::errors::Result<BigUint>;
    pub fn rsa_decrypt_and_check<R: CryptoRngCore + ?Sized>(
        priv_key: &impl PrivateKeyParts,
        rng: Option<&mut R>,
        c: &BigUint,
    ) -> crate::errors::Result<BigUint>;
}

pub mod oaep {
    use crate::traits::{Decryptor, PaddingScheme, RandomizedDecryptor, RandomizedEncryptor};
    use crate::{RsaPrivateKey, RsaPublicKey};
    use digest::{Digest, DynDigest, FixedOutputReset};

    #[derive(Clone)]
    pub struct DecryptingKey<D, MGD = D> {}
    impl<D, MGD> DecryptingKey<D, MGD>
    where
        D: Digest,
        MGD: Digest + FixedOutputReset,
    {
        pub fn new(key: RsaPrivateKey) -> Self;
        pub fn new_with_label<S: AsRef<str>>(key: RsaPrivateKey, label: S) -> Self;
    }
    impl<D, MGD> Decryptor for DecryptingKey<D, MGD>
    where
        D: Digest,
        MGD: Digest + FixedOutputReset,
    {
    }
    impl<D, MGD> RandomizedDecryptor for DecryptingKey<D, MGD>
    where
        D: Digest,
        MGD: Digest + FixedOutputReset,
    {
    }

    #[derive(Clone)]
    pub struct EncryptingKey<D, MGD = D> {}
    impl<D, MGD> EncryptingKey<D, MGD>
    where
        D: Digest,
        MGD: Digest + FixedOutputReset,
    {
        pub fn new(key: RsaPublicKey) -> Self;
        pub fn new_with_label<S: AsRef<str>>(key: RsaPublicKey, label: S) -> Self;
    }
    impl<D, MGD> RandomizedEncryptor for EncryptingKey<D, MGD>
    where
        D: Digest,
        MGD: Digest + FixedOutputReset,
    {
    }

    pub struct Oaep {
        pub digest: Box<dyn DynDigest + Send + Sync>,
        pub mgf_digest: Box<dyn DynDigest + Send + Sync>,
        pub label: Option<String>,
    }
    impl Oaep {
        pub fn new<T: 'static + Digest + DynDigest + Send + Sync>() -> Self;
        pub fn new_with_label<T: 'static + Digest + DynDigest + Send + Sync, S: AsRef<str>>(label: S) -> Self;
        pub fn new_with_mgf_hash<T: 'static + Digest + DynDigest + Send + Sync, U: 'static + Digest + DynDigest + Send + Sync>() -> Self;
        pub fn new_with_mgf_hash_and_label<
            T: 'static + Digest + DynDigest + Send + Sync,
            U: 'static + Digest + DynDigest + Send + Sync,
            S: AsRef<str>,
        >(
            label: S,
        ) -> Self;
    }
    impl PaddingScheme for Oaep {}
}

pub mod pkcs1v15 {
    use crate::traits::{Decryptor, EncryptingKeypair, PaddingScheme, RandomizedDecryptor, RandomizedEncryptor, SignatureScheme};
    use crate::{RsaPrivateKey, RsaPublicKey};
    use const_oid::ObjectIdentifier;
    use digest::Digest;
    use pkcs8::{spki, AssociatedOid, PrivateKeyInfo, SubjectPublicKeyInfoRef};
    use rand_core::CryptoRngCore;
    use sha1::Sha1;
    use sha2::{Sha224, Sha256, Sha384, Sha512};
    use signature::Error;

    #[derive(Clone)]
    pub struct DecryptingKey {}
    impl DecryptingKey {
        pub fn new(key: RsaPrivateKey) -> Self;
    }
    impl Decryptor for DecryptingKey {}
    impl RandomizedDecryptor for DecryptingKey {}
    impl EncryptingKeypair for DecryptingKey {
        type EncryptingKey = EncryptingKey;
    }

    #[derive(Clone)]
    pub struct EncryptingKey {}
    impl EncryptingKey {
        pub fn new(key: RsaPublicKey) -> Self;
    }
    impl RandomizedEncryptor for EncryptingKey {}

    #[derive(Clone, PartialEq, Eq)]
    pub struct Signature {}
    impl TryFrom<&[u8]> for Signature {
        type Error = Error;
    }

    #[derive(Clone)]
    pub struct SigningKey<D> {}
    impl<D> SigningKey<D>
    where
        D: Digest + AssociatedOid,
    {
        pub fn new(key: RsaPrivateKey) -> Self;
        pub fn random<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> crate::errors::Result<Self>;
        pub fn new_with_prefix(key: RsaPrivateKey) -> Self;
        pub fn random_with_prefix<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> crate::errors::Result<Self>;
    }
    impl<D> SigningKey<D>
    where
        D: Digest,
    {
        pub fn new_unprefixed(key: RsaPrivateKey) -> Self;
        pub fn random_unprefixed<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> crate::errors::Result<Self>;
    }
    impl<D> AsRef<RsaPrivateKey> for SigningKey<D> where D: Digest {}
    impl<D> From<RsaPrivateKey> for SigningKey<D> where D: Digest {}
    impl<D> TryFrom<PrivateKeyInfo<'_>> for SigningKey<D>
    where
        D: Digest + AssociatedOid,
    {
        type Error = pkcs8::Error;
    }

    pub struct VerifyingKey<D> {}
    impl<D> VerifyingKey<D>
    where
        D: Digest + AssociatedOid,
    {
        pub fn new(key: RsaPublicKey) -> Self;
        pub fn new_with_prefix(key: RsaPublicKey) -> Self;
    }
    impl<D> VerifyingKey<D>
    where
        D: Digest,
    {
        pub fn new_unprefixed(key: RsaPublicKey) -> Self;
    }
    impl<D> AsRef<RsaPublicKey> for VerifyingKey<D> where D: Digest {}
    impl<D> Clone for VerifyingKey<D> where D: Digest {}
    impl<D> From<RsaPublicKey> for VerifyingKey<D> where D: Digest {}
    impl<D> TryFrom<SubjectPublicKeyInfoRef<'_>> for VerifyingKey<D>
    where
        D: Digest + AssociatedOid,
    {
        type Error = spki::Error;
    }

    #[derive(Clone, Copy, Default, Eq, PartialEq)]
    pub struct Pkcs1v15Encrypt;
    impl PaddingScheme for Pkcs1v15Encrypt {}

    #[derive(Clone, Eq, PartialEq)]
    pub struct Pkcs1v15Sign {
        pub hash_len: Option<usize>,
        pub prefix: Box<[u8]>,
    }
    impl Pkcs1v15Sign {
        pub fn new<D>() -> Self
        where
            D: Digest + AssociatedOid;
        pub fn new_unprefixed() -> Self;
        pub fn new_raw() -> Self;
    }
    impl SignatureScheme for Pkcs1v15Sign {}

    pub trait RsaSignatureAssociatedOid {
        const OID: ObjectIdentifier;
    }
    impl RsaSignatureAssociatedOid for Sha1 {}
    impl RsaSignatureAssociatedOid for Sha224 {}
    impl RsaSignatureAssociatedOid for Sha256 {}
    impl RsaSignatureAssociatedOid for Sha384 {}
    impl RsaSignatureAssociatedOid for Sha512 {}
}

pub mod pss {
    use crate::traits::SignatureScheme;
    use crate::{RsaPrivateKey, RsaPublicKey};
    use const_oid::AssociatedOid;
    use digest::{Digest, DynDigest};
    use pkcs8::spki;
    use pkcs8::spki::AlgorithmIdentifierOwned;
    use rand_core::CryptoRngCore;
    use signature::Error;

    pub fn get_default_pss_signature_algo_id<D>() -> spki::Result<AlgorithmIdentifierOwned>
    where
        D: Digest + AssociatedOid;

    #[derive(Clone)]
    pub struct BlindedSigningKey<D> {}
    impl<D> BlindedSigningKey<D>
    where
        D: Digest,
    {
        pub fn new(key: RsaPrivateKey) -> Self;
        pub fn new_with_salt_len(key: RsaPrivateKey, salt_len: usize) -> Self;
        pub fn random<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> crate::errors::Result<Self>;
        pub fn random_with_salt_len<R: CryptoRngCore + ?Sized>(
            rng: &mut R,
            bit_size: usize,
            salt_len: usize,
        ) -> crate::errors::Result<Self>;
        pub fn salt_len(&self) -> usize;
    }
    impl<D> AsRef<RsaPrivateKey> for BlindedSigningKey<D> where D: Digest {}
    impl<D> From<RsaPrivateKey> for BlindedSigningKey<D> where D: Digest {}

    #[derive(Clone, PartialEq, Eq)]
    pub struct Signature {}
    impl TryFrom<&[u8]> for Signature {
        type Error = Error;
    }

    #[derive(Clone)]
    pub struct SigningKey<D> {}
    impl<D> SigningKey<D>
    where
        D: Digest,
    {
        pub fn new(key: RsaPrivateKey) -> Self;
        pub fn new_with_salt_len(key: RsaPrivateKey, salt_len: usize) -> Self;
        pub fn random<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> crate::errors::Result<Self>;
        pub fn random_with_salt_len<R: CryptoRngCore + ?Sized>(
            rng: &mut R,
            bit_size: usize,
            salt_len: usize,
        ) -> crate::errors::Result<Self>;
        pub fn salt_len(&self) -> usize;
    }
    impl<D> AsRef<RsaPrivateKey> for SigningKey<D> where D: Digest {}
    impl<D> From<RsaPrivateKey> for SigningKey<D> where D: Digest {}

    pub struct VerifyingKey<D> {}
    impl<D> VerifyingKey<D>
    where
        D: Digest,
    {
        pub fn new(key: RsaPublicKey) -> Self;
        pub fn new_with_salt_len(key: RsaPublicKey, salt_len: usize) -> Self;
    }
    impl<D> AsRef<RsaPublicKey> for VerifyingKey<D> where D: Digest {}
    impl<D> Clone for VerifyingKey<D> where D: Digest {}
    impl<D> From<RsaPublicKey> for VerifyingKey<D> where D: Digest {}

    pub struct Pss {
        pub blinded: bool,
        pub digest: Box<dyn DynDigest + Send + Sync>,
        pub salt_len: usize,
    }
    impl Pss {
        pub fn new<T: 'static + Digest + DynDigest + Send + Sync>() -> Self;
        pub fn new_with_salt<T: 'static + Digest + DynDigest + Send + Sync>(len: usize) -> Self;
        pub fn new_blinded<T: 'static + Digest + DynDigest + Send + Sync>() -> Self;
        pub fn new_blinded_with_salt<T: 'static + Digest + DynDigest + Send + Sync>(len: usize) -> Self;
    }
    impl SignatureScheme for Pss {}
}

pub mod traits {
    use crate::{CrtValue, RsaPrivateKey, RsaPublicKey};
    use num_bigint::{BigInt, BigUint};
    use rand_core::CryptoRngCore;

    pub trait RandomizedEncryptor {
        fn encrypt_with_rng<R: CryptoRngCore + ?Sized>(&self, rng: &mut R, msg: &[u8]) -> crate::errors::Result<Vec<u8>>;
    }

    pub trait Decryptor {
        fn decrypt(&self, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>>;
    }

    pub trait RandomizedDecryptor {
        fn decrypt_with_rng<R: CryptoRngCore + ?Sized>(&self, rng: &mut R, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>>;
    }

    pub trait EncryptingKeypair {
        type EncryptingKey: Clone;
        fn encrypting_key(&self) -> Self::EncryptingKey;
    }

    pub trait PublicKeyParts {
        fn n(&self) -> &BigUint;
        fn e(&self) -> &BigUint;
        fn size(&self) -> usize;
    }

    pub trait PrivateKeyParts: PublicKeyParts {
        fn d(&self) -> &BigUint;
        fn primes(&self) -> &[BigUint];
        fn dp(&self) -> Option<&BigUint>;
        fn dq(&self) -> Option<&BigUint>;
        fn qinv(&self) -> Option<&BigInt>;
        fn crt_values(&self) -> Option<&[CrtValue]>;
    }

    pub trait PaddingScheme {
        fn decrypt<Rng: CryptoRngCore>(
            self,
            rng: Option<&mut Rng>,
            priv_key: &RsaPrivateKey,
            ciphertext: &[u8],
        ) -> crate::errors::Result<Vec<u8>>;
        fn encrypt<Rng: CryptoRngCore>(self, rng: &mut Rng, pub_key: &RsaPublicKey, msg: &[u8]) -> crate::errors::Result<Vec<u8>>;
    }

    pub trait SignatureScheme {
        fn sign<Rng: CryptoRngCore>(self, rng: Option<&mut Rng>, priv_key: &RsaPrivateKey, hashed: &[u8])
            -> crate::errors::Result<Vec<u8>>;
        fn verify(self, pub_key: &RsaPublicKey, hashed: &[u8], sig: &[u8]) -> crate::errors::Result<()>;
    }
}
