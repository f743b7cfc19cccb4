#![source("pgp 0.20.0")]

pub mod composed {
    use crate::errors::Result;
    use crate::hidden::{CryptoRng, Headers, KeyId, LiteralData, PublicKeyAlgorithm, PublicParams, Rng};
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
        pub fn version<V>(&mut self, value: V) -> &mut Self;
        pub fn key_type(&mut self, value: KeyType) -> &mut Self;
        pub fn can_sign(&mut self, value: bool) -> &mut Self;
        pub fn can_certify(&mut self, value: bool) -> &mut Self;
        pub fn can_create_certificates(&mut self, value: bool) -> &mut Self;
        pub fn can_encrypt<C>(&mut self, value: C) -> &mut Self;
        pub fn can_authenticate(&mut self, value: bool) -> &mut Self;
        pub fn created_at<T>(&mut self, value: T) -> &mut Self;
        pub fn preferred_symmetric_algorithms<A>(&mut self, value: A) -> &mut Self;
        pub fn preferred_hash_algorithms<A>(&mut self, value: A) -> &mut Self;
        pub fn preferred_compression_algorithms<A>(&mut self, value: A) -> &mut Self;
        pub fn preferred_aead_algorithms<A>(&mut self, value: A) -> &mut Self;
        pub fn passphrase(&mut self, value: Option<String>) -> &mut Self;
        pub fn s2k<S>(&mut self, value: S) -> &mut Self;
        pub fn packet_version<V>(&mut self, value: V) -> &mut Self;
        pub fn user_ids(&mut self, value: Vec<String>) -> &mut Self;
        pub fn user_attributes<A>(&mut self, value: A) -> &mut Self;
        pub fn subkeys(&mut self, value: Vec<SubkeyParams>) -> &mut Self;
        pub fn build(&self) -> std::result::Result<SecretKeyParams, SecretKeyParamsBuilderError>;
    }

    #[derive(Clone)]
    pub struct SubkeyParams {}
    #[derive(Clone, Default)]
    pub struct SubkeyParamsBuilder {}
    impl SubkeyParamsBuilder {
        pub fn version<V>(&mut self, value: V) -> &mut Self;
        pub fn key_type(&mut self, value: KeyType) -> &mut Self;
        pub fn can_sign(&mut self, value: bool) -> &mut Self;
        pub fn can_encrypt<C>(&mut self, value: C) -> &mut Self;
        pub fn can_authenticate(&mut self, value: bool) -> &mut Self;
        pub fn created_at<T>(&mut self, value: T) -> &mut Self;
        pub fn passphrase(&mut self, value: Option<String>) -> &mut Self;
        pub fn build(&self) -> std::result::Result<SubkeyParams, SubkeyParamsBuilderError>;
    }
    pub struct SecretKeyParamsBuilderError {}
    pub struct SubkeyParamsBuilderError {}

    #[source("pgp 0.20.0 and 0.14.2, src/composed/message/types.rs")]
    pub struct Message {}
    impl Message {
        pub fn from_bytes<R>(source: R) -> Result<Message>;
        pub fn from_string(data: &str) -> Result<(Message, Headers)>;
        pub fn from_armor<R>(input: R) -> Result<(Message, Headers)>;
        pub fn from_armor_single<R>(input: R) -> Result<(Message, Headers)>;
        #[versions("<0.12")]
        #[blocks(cpu, millis, why = "it decrypts a message with a private key")]
        pub fn decrypt<F, G, K>(&self, msg_pw: F, key_pw: G, keys: K) -> Result<(MessageDecrypter, Vec<KeyId>)>;
        #[versions(">=0.12, <0.16")]
        #[blocks(cpu, millis, why = "it decrypts a whole message")]
        pub fn decrypt<G, K>(&self, key_pw: G, keys: K) -> Result<(Message, Vec<KeyId>)>;
        #[versions(">=0.16")]
        #[blocks(cpu, millis, why = "it decrypts a message with a private key")]
        pub fn decrypt<P>(self, key_pw: P, key: &SignedSecretKey) -> Result<Message>;
        #[blocks(cpu, millis, why = "it decrypts a message with a private key")]
        pub fn decrypt_with_keys<P, K>(self, key_pws: P, keys: K) -> Result<Message>;
        #[blocks(cpu, millis, why = "it derives a key from a password")]
        pub fn decrypt_with_password<P>(self, msg_pw: P) -> Result<Message>;
        #[blocks(cpu, millis, why = "it encrypts a whole message")]
        pub fn encrypt_to_keys<R, A, K>(&self, rng: R, alg: A, pkeys: K) -> Result<Message>;
        #[blocks(cpu, millis, why = "it encrypts a whole message")]
        pub fn encrypt_to_keys_seipdv1<R, A, K>(&self, rng: R, alg: A, pkeys: K) -> Result<Message>;
        #[blocks(cpu, millis, why = "it encrypts a whole message")]
        pub fn encrypt_to_keys_seipdv2<R, A, M, C, K>(&self, rng: R, alg: A, aead: M, chunk_size: C, pkeys: K) -> Result<Message>;
        #[versions("<0.16")]
        #[blocks(cpu, millis, why = "it signs a whole message")]
        pub fn sign<R, K, F, H>(self, rng: R, key: K, key_pw: F, hash_algorithm: H) -> Result<Message>;
        pub fn decompress(self) -> Result<Message>;
        pub fn get_literal(&self) -> Option<&LiteralData>;
        pub fn get_content(&self) -> Result<Option<Vec<u8>>>;
        pub fn as_data_vec(&mut self) -> io::Result<Vec<u8>>;
    }

    #[source("pgp 0.14.2 src/composed/message/types.rs")]
    pub struct MessageDecrypter {}
    impl Iterator for MessageDecrypter {
        type Item = Result<Message>;
    }

    #[source("pgp 0.20.0 src/composed/message/builder.rs")]
    pub struct MessageBuilder {}
    impl MessageBuilder {
        pub fn from_bytes<N, B>(name: N, bytes: B) -> Self;
        pub fn from_reader<N, R>(file_name: N, reader: R) -> Self;
        pub fn from_file<P: AsRef<Path>>(path: P) -> Self;
        pub fn seipd_v1<R, A>(self, rng: R, alg: A) -> Self;
        pub fn seipd_v2<R, A, M, C>(self, rng: R, alg: A, aead: M, chunk_size: C) -> Self;
        #[blocks(cpu, millis, why = "it encrypts with a public key")]
        pub fn encrypt_to_key<R, E>(&mut self, rng: R, enc: &E) -> Result<&mut Self>;
        #[blocks(cpu, millis, why = "it encrypts with a public key")]
        pub fn encrypt_to_key_anonymous<R, E>(&mut self, rng: R, enc: &E) -> Result<&mut Self>;
        #[blocks(cpu, millis, why = "it writes, encrypts and signs a whole message")]
        pub fn to_vec<R>(self, rng: R) -> Result<Vec<u8>>;
        #[blocks(cpu, millis, why = "it writes, encrypts and signs a whole message")]
        pub fn to_armored_string<R, O>(self, rng: R, opts: O) -> Result<String>;
        #[blocks(cpu, millis, why = "it writes, encrypts and signs a whole message")]
        pub fn to_writer<R, W>(self, rng: R, out: W) -> Result<()>;
        #[blocks(cpu, millis, why = "it writes, encrypts and signs a whole message")]
        pub fn to_armored_writer<R, O, W>(self, rng: R, opts: O, out: W) -> Result<()>;
        #[blocks(fs, millis, why = "it writes a file")]
        pub fn to_file<R, P: AsRef<Path>>(self, rng: R, out_path: P) -> Result<()>;
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
    pub struct Headers {}
    pub struct KeyId {}
    pub struct LiteralData {}
    pub struct PublicKeyAlgorithm {}
    pub struct PublicParams {}
    pub trait Rng {}
}
