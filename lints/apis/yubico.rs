#![source("yubico 0.11.0")]

pub use crate::async_verifier::verify_async;
pub use crate::sync_verifier::verify;

pub mod sync_verifier {
    use crate::config::Config;
    use crate::yubicoerror::YubicoError;

    #[blocks(http, unbounded, tokio = "yubico::verify_async", fix = "await", why = "it asks the servers that verify")]
    pub fn verify<S>(otp: S, config: Config) -> Result<String, YubicoError>
    where
        S: Into<String>;
}

pub mod async_verifier {
    use crate::config::Config;
    use crate::yubicoerror::YubicoError;

    pub async fn verify_async<S>(otp: S, config: Config) -> Result<(), YubicoError>
    where
        S: Into<String>;
}

pub mod config {
    #[derive(Clone, Default)]
    pub struct Config {}
    impl Config {
        pub fn set_client_id<C: Into<String>>(self, client_id: C) -> Self;
        pub fn set_key<K: Into<String>>(self, key: K) -> Self;
    }
}

pub mod yubicoerror {
    pub enum YubicoError {}
}
