#![source("age 0.12.1")]

use std::io::{self, BufRead, Read, Seek, Write};

pub use crate::identity::IdentityFile;
pub use crate::protocol::{Decryptor, Encryptor};

pub enum DecryptError {}
pub enum EncryptError {}
pub trait Identity {}
pub trait Recipient {}

#[blocks(cpu, millis, pedantic, why = "it encrypts or decrypts, with scrypt for a passphrase")]
pub fn encrypt(recipient: &impl Recipient, plaintext: &[u8]) -> Result<Vec<u8>, EncryptError>;
#[blocks(cpu, millis, pedantic, why = "it encrypts or decrypts, with scrypt for a passphrase")]
pub fn encrypt_and_armor(recipient: &impl Recipient, plaintext: &[u8]) -> Result<String, EncryptError>;
#[blocks(cpu, millis, pedantic, why = "it encrypts or decrypts, with scrypt for a passphrase")]
pub fn decrypt(identity: &impl Identity, ciphertext: &[u8]) -> Result<Vec<u8>, DecryptError>;

pub mod identity {
    use crate::hidden::Callbacks;
    use crate::DecryptError;
    use std::io;
    pub struct NoCallbacks {}
    pub struct IdentityFile<C> {}
    impl IdentityFile<NoCallbacks> {
        #[blocks(fs, millis, why = "it reads a file")]
        pub fn from_file(filename: String) -> io::Result<Self>;
        pub fn from_buffer<R: io::BufRead>(data: R) -> io::Result<Self>;
    }

    impl<C: Callbacks> IdentityFile<C> {
        pub fn with_callbacks<D: Callbacks>(self, callbacks: D) -> IdentityFile<D>;
        pub fn into_identities(self) -> Result<Vec<Box<dyn crate::Identity + Send + Sync>>, DecryptError>;
    }
}

pub mod protocol {
    use crate::hidden::{AsyncBufRead, AsyncRead, AsyncWrite, SecretString};
    use crate::stream::{StreamReader, StreamWriter};
    use crate::{DecryptError, EncryptError, Identity, Recipient};
    use std::io::{self, BufRead, Read, Write};
    pub struct Encryptor {}
    pub struct Decryptor<R> {}
    impl Encryptor {
        pub fn with_user_passphrase(passphrase: SecretString) -> Self;
        pub fn with_recipients<'a>(recipients: impl Iterator<Item = &'a dyn Recipient>) -> Result<Self, EncryptError>;
        #[blocks_as(W, millis, tokio = "age::Encryptor::wrap_async_output", why = "it writes the header")]
        pub fn wrap_output<W: Write>(self, output: W) -> io::Result<StreamWriter<W>>;
        pub async fn wrap_async_output<W: AsyncWrite + Unpin>(self, output: W) -> io::Result<StreamWriter<W>>;
    }

    impl<R> Decryptor<R> {
        pub fn is_scrypt(&self) -> bool;
    }

    impl<R: Read> Decryptor<R> {
        #[blocks_as(R, millis, tokio = "age::Decryptor::new_async", why = "it reads the header")]
        pub fn new(input: R) -> Result<Self, DecryptError>;
        #[blocks(cpu, millis, pedantic, why = "it derives a key from a passphrase with scrypt")]
        pub fn decrypt<'a>(self, identities: impl Iterator<Item = &'a dyn Identity>) -> Result<StreamReader<R>, DecryptError>;
    }

    impl<R: BufRead> Decryptor<R> {
        #[blocks_as(R, millis, tokio = "age::Decryptor::new_async", why = "it reads the header")]
        pub fn new_buffered(input: R) -> Result<Self, DecryptError>;
    }

    impl<R: AsyncRead + Unpin> Decryptor<R> {
        pub async fn new_async(input: R) -> Result<Self, DecryptError>;
        pub fn decrypt_async<'a>(self, identities: impl Iterator<Item = &'a dyn Identity>) -> Result<StreamReader<R>, DecryptError>;
    }

    impl<R: AsyncBufRead + Unpin> Decryptor<R> {
        pub async fn new_async_buffered(input: R) -> Result<Self, DecryptError>;
    }
}

pub mod stream {
    use std::io::{self, Read, Seek, Write};
    #[io_as(W)]
    pub struct StreamWriter<W> {}
    impl<W: Write> Write for StreamWriter<W> {}
    #[io_as(R)]
    pub struct StreamReader<R> {}
    impl<R: Read> Read for StreamReader<R> {}
    impl<R: Read + Seek> Seek for StreamReader<R> {}
    impl<W: Write> StreamWriter<W> {
        #[blocks_as(W, millis, why = "it writes the last chunk")]
        pub fn finish(self) -> io::Result<W>;
    }
}

mod hidden {
    pub trait AsyncBufRead {}
    pub trait AsyncRead {}
    pub trait AsyncWrite {}
    pub trait Callbacks {}
    pub struct SecretString {}
}
