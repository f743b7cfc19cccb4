#![source("rustls-pki-types 1.15.1")]

pub struct CertificateDer<'a> {}
impl Clone for CertificateDer<'_> {}
impl pem::PemObject for CertificateDer<'static> {}

pub enum PrivateKeyDer<'a> {}
impl pem::PemObject for PrivateKeyDer<'static> {}

pub struct CertificateRevocationListDer<'a> {}
impl pem::PemObject for CertificateRevocationListDer<'static> {}

#[source("rustls-pki-types 1.15.1 src/pem.rs:16")]
pub mod pem {
    use std::io::Read;
    use std::path::Path;

    pub enum Error {}

    pub struct ReadIter<R, T> {}

    pub trait PemObject: Sized {
        fn from_pem_slice(pem: &[u8]) -> Result<Self, Error>;
        #[blocks(fs, millis, why = "it reads a file")]
        fn from_pem_file(file_name: impl AsRef<Path>) -> Result<Self, Error>;
        #[blocks(fs, millis, why = "it reads a file")]
        fn pem_file_iter<P: AsRef<Path>>(file_name: P) -> Result<ReadIter<std::fs::File, Self>, Error>;
        #[blocks_as(R, millis, why = "it reads to the first section")]
        fn from_pem_reader<R: Read>(rd: R) -> Result<Self, Error>;
        #[blocks_as(R, millis, why = "each item reads")]
        fn pem_reader_iter<R: Read>(rd: R) -> ReadIter<R, Self>;
    }
}
