#![source("openssl 0.10.82")]

pub mod bn {
    pub struct BigNumRef {}
}

pub mod dh {
    use crate::error::ErrorStack;
    use crate::pkey::Params;

    pub struct Dh<T> {}
    impl Dh<Params> {
        #[blocks(cpu, millis, why = "it searches for primes")]
        pub fn generate_params(prime_len: u32, generator: u32) -> Result<Dh<Params>, ErrorStack>;
    }
}

pub mod dsa {
    use crate::error::ErrorStack;
    use crate::pkey::Private;

    pub struct Dsa<T> {}
    impl Dsa<Private> {
        #[blocks(cpu, millis, why = "it searches for primes")]
        pub fn generate(bits: u32) -> Result<Dsa<Private>, ErrorStack>;
    }
}

pub mod error {
    #[derive(Clone)]
    pub struct ErrorStack {}
}

pub mod hash {
    pub struct MessageDigest {}
}

mod hidden {
    pub struct Ssl {}
    pub struct SslContext {}
    pub struct SslContextRef {}
    pub struct SslRef {}
}

pub mod pkcs5 {
    use crate::error::ErrorStack;
    use crate::hash::MessageDigest;

    #[blocks(cpu, millis, few(2, 10_000), why = "it derives a key")]
    pub fn pbkdf2_hmac(pass: &[u8], salt: &[u8], iter: usize, hash: MessageDigest, key: &mut [u8]) -> Result<(), ErrorStack>;
    #[blocks(cpu, millis, why = "it derives a key")]
    pub fn scrypt(pass: &[u8], salt: &[u8], n: u64, r: u64, p: u64, maxmem: u64, key: &mut [u8]) -> Result<(), ErrorStack>;
}

pub mod pkey {
    pub enum Private {}
    pub enum Public {}
    pub enum Params {}
}

pub mod rsa {
    use crate::error::ErrorStack;
    use crate::pkey::{Private, Public};

    pub struct Rsa<T> {}
    impl Rsa<Private> {
        #[blocks(cpu, millis, why = "it searches for primes")]
        pub fn generate(bits: u32) -> Result<Rsa<Private>, ErrorStack>;
        #[blocks(cpu, millis, why = "it searches for primes")]
        pub fn generate_with_e(bits: u32, e: &crate::bn::BigNumRef) -> Result<Rsa<Private>, ErrorStack>;
        pub fn private_key_from_pem(pem: &[u8]) -> Result<Rsa<Private>, ErrorStack>;
    }
    impl Rsa<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<Rsa<Public>, ErrorStack>;
    }
}

pub mod ssl {
    use crate::error::ErrorStack;
    use crate::hidden::{Ssl, SslContext, SslContextRef, SslRef};
    use ffi::SSL;
    use std::io;
    use std::io::{Read, Write};
    use std::mem::MaybeUninit;
    use std::ops::{BitOr, Deref, DerefMut};

    #[derive(Clone)]
    pub struct SslConnector {}
    impl SslConnector {
        pub fn builder(method: SslMethod) -> Result<SslConnectorBuilder, ErrorStack>;
        #[blocks_as(S, unbounded, tokio = "tokio_openssl::SslStream::connect", why = "it waits for the TLS handshake")]
        pub fn connect<S>(&self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
        pub fn configure(&self) -> Result<ConnectConfiguration, ErrorStack>;
        pub fn into_context(self) -> SslContext;
        pub fn context(&self) -> &SslContextRef;
    }

    pub struct SslConnectorBuilder {}
    impl Deref for SslConnectorBuilder {
        type Target = SslContextBuilder;
    }
    impl DerefMut for SslConnectorBuilder {}

    pub struct ConnectConfiguration {}
    impl Deref for ConnectConfiguration {
        type Target = SslRef;
    }
    impl DerefMut for ConnectConfiguration {}

    #[derive(Clone)]
    pub struct SslAcceptor {}
    impl SslAcceptor {
        pub fn mozilla_intermediate_v5(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        pub fn mozilla_modern_v5(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        pub fn mozilla_intermediate(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        pub fn mozilla_modern(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        #[blocks_as(S, unbounded, tokio = "tokio_openssl::SslStream::accept", why = "it waits for the TLS handshake")]
        pub fn accept<S>(&self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
        pub fn into_context(self) -> SslContext;
        pub fn context(&self) -> &SslContextRef;
    }

    pub struct SslAcceptorBuilder {}
    impl Deref for SslAcceptorBuilder {
        type Target = SslContextBuilder;
    }
    impl DerefMut for SslAcceptorBuilder {}

    pub struct Error {}
    impl From<ErrorStack> for Error {}

    pub enum HandshakeError<S> {
        SetupFailure(ErrorStack),
        Failure(MidHandshakeSslStream<S>),
        WouldBlock(MidHandshakeSslStream<S>),
    }
    impl<S> From<ErrorStack> for HandshakeError<S> {}

    #[derive(Copy, Clone)]
    pub struct SslMethod {}

    pub struct SslContextBuilder {}

    pub struct MidHandshakeSslStream<S> {}

    #[io_as(S)]
    pub struct SslStream<S> {}
    impl<S: std::io::prelude::Read + std::io::prelude::Write> SslStream<S> {
        pub fn new(ssl: Ssl, stream: S) -> Result<Self, ErrorStack>;
        pub unsafe fn from_raw_parts(ssl: *mut SSL, stream: S) -> Self;
        pub fn read_early_data(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        pub fn write_early_data(&mut self, buf: &[u8]) -> Result<usize, Error>;
        pub fn connect(&mut self) -> Result<(), Error>;
        pub fn accept(&mut self) -> Result<(), Error>;
        #[blocks_as(S, unbounded, tokio = "tokio_openssl::SslStream::do_handshake", why = "it waits for the TLS handshake")]
        pub fn do_handshake(&mut self) -> Result<(), Error>;
        pub fn stateless(&mut self) -> Result<bool, ErrorStack>;
        pub fn read_uninit(&mut self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize>;
        pub fn ssl_read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        pub fn ssl_read_uninit(&mut self, buf: &mut [MaybeUninit<u8>]) -> Result<usize, Error>;
        pub fn ssl_write(&mut self, buf: &[u8]) -> Result<usize, Error>;
        pub fn ssl_peek(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        pub fn shutdown(&mut self) -> Result<ShutdownResult, Error>;
        pub fn get_shutdown(&mut self) -> ShutdownState;
        pub fn set_shutdown(&mut self, state: ShutdownState);
    }
    impl<S> SslStream<S> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn ssl(&self) -> &SslRef;
    }
    impl<S: std::io::prelude::Read + std::io::prelude::Write> std::io::prelude::Read for SslStream<S> {}
    impl<S: std::io::prelude::Read + std::io::prelude::Write> std::io::prelude::Write for SslStream<S> {}

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum ShutdownResult {
        Sent,
        Received,
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct ShutdownState {}
    impl BitOr for ShutdownState {
        type Output = Self;
    }
}
