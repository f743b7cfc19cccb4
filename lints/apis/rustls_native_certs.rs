#![source("rustls-native-certs 0.8.4 src/lib.rs:118")]

use std::path::Path;

#[blocks(fs, millis, why = "it reads the certificates of the system")]
pub fn load_native_certs() -> CertificateResult;
#[blocks(fs, millis, why = "it reads certificates from files")]
pub fn load_certs_from_paths(file: Option<&Path>, dir: Option<&Path>) -> CertificateResult;

#[versions(">=0.8")]
pub struct CertificateResult {}
