#![source("hashicorp_vault 2.1.1")]

pub use crate::client::error::{Error, Result};
pub use crate::client::VaultClient as Client;

pub mod client {
    use crate::client::error::Result;
    use crate::hidden::{
        AppRoleProperties, Client, DeserializeOwned, EndpointResponse, Error, HttpVerb, PostgresqlLogin, Serialize, Url, VaultDuration,
        VaultNumUses,
    };
    use std::collections::HashMap;
    #[derive(Clone)]
    pub struct VaultClient<T> {}
    pub struct TokenData {}
    #[derive(Default)]
    pub struct TokenOptions {}
    pub struct Auth {}
    pub struct VaultResponse<D> {
        pub data: Option<D>,
    }
    impl TokenOptions {
        pub fn id<S: Into<String>>(self, id: S) -> Self;
        pub fn policies<I>(self, policies: I) -> Self
        where
            I: IntoIterator,
            I::Item: Into<String>;
        pub fn default_policy(self, enable: bool) -> Self;
        pub fn orphan(self, orphan: bool) -> Self;
        pub fn renewable(self, renewable: bool) -> Self;
        pub fn display_name<S>(self, name: S) -> Self
        where
            S: Into<String>;
        pub fn number_of_uses<D: Into<VaultNumUses>>(self, uses: D) -> Self;
        pub fn ttl<D: Into<VaultDuration>>(self, ttl: D) -> Self;
        pub fn explicit_max_ttl<D: Into<VaultDuration>>(self, ttl: D) -> Self;
    }
    impl VaultClient<TokenData> {
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn new<U, T: Into<String>>(host: U, token: T) -> Result<VaultClient<TokenData>>
        where
            U: TryInto<Url, Err = Error>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn new_from_reqwest<U, T: Into<String>>(host: U, token: T, cli: Client) -> Result<VaultClient<TokenData>>
        where
            U: TryInto<Url, Err = Error>;
    }

    impl VaultClient<()> {
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn new_app_id<U, S1: Into<String>, S2: Into<String>>(host: U, app_id: S1, user_id: S2) -> Result<VaultClient<()>>
        where
            U: TryInto<Url, Err = Error>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn new_app_role<U, R, S>(host: U, role_id: R, secret_id: Option<S>) -> Result<VaultClient<()>>
        where
            U: TryInto<Url, Err = Error>,
            R: Into<String>,
            S: Into<String>;
        pub fn new_no_lookup<U, S: Into<String>>(host: U, token: S) -> Result<VaultClient<()>>
        where
            U: TryInto<Url, Err = Error>;
    }

    impl<T> VaultClient<T>
    where
        T: DeserializeOwned,
    {
        pub fn secret_backend<S1: Into<String>>(&mut self, backend_name: S1);
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn renew(&mut self) -> Result<()>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn renew_token<S: Into<String>>(&self, token: S, increment: Option<u64>) -> Result<Auth>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn revoke(self) -> Result<()>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn renew_lease<S: Into<String>>(&self, lease_id: S, increment: Option<u64>) -> Result<VaultResponse<()>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn lookup(&self) -> Result<VaultResponse<TokenData>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn create_token(&self, opts: &TokenOptions) -> Result<Auth>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn set_secret<S1: Into<String>, S2: AsRef<str>>(&self, key: S1, value: S2) -> Result<()>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn set_custom_secret<S1, S2>(&self, secret_name: S1, secret: &S2) -> Result<()>
        where
            S1: Into<String>,
            S2: Serialize;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn list_secrets<S: AsRef<str>>(&self, key: S) -> Result<Vec<String>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn get_secret<S: AsRef<str>>(&self, key: S) -> Result<String>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn get_custom_secret<S: AsRef<str>, S2: DeserializeOwned + std::fmt::Debug>(&self, secret_name: S) -> Result<S2>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn get_secret_wrapped<S1: AsRef<str>, S2: AsRef<str>>(&self, key: S1, wrap_ttl: S2) -> Result<VaultResponse<()>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn get_unwrapped_response(&self) -> Result<VaultResponse<HashMap<String, String>>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn get_app_role_properties<S: AsRef<str>>(&self, role_name: S) -> Result<VaultResponse<AppRoleProperties>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn transit_encrypt<S1: Into<String>, S2: AsRef<[u8]>>(
            &self,
            mountpoint: Option<String>,
            key: S1,
            plaintext: S2,
        ) -> Result<Vec<u8>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn transit_decrypt<S1: Into<String>, S2: AsRef<[u8]>>(
            &self,
            mountpoint: Option<String>,
            key: S1,
            ciphertext: S2,
        ) -> Result<Vec<u8>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn call_endpoint<D: DeserializeOwned>(
            &self,
            http_verb: HttpVerb,
            endpoint: &str,
            wrap_ttl: Option<&str>,
            body: Option<&str>,
        ) -> Result<EndpointResponse<D>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn get_wrapping_token_for_endpoint(
            &self,
            http_verb: HttpVerb,
            endpoint: &str,
            wrap_ttl: &str,
            body: Option<&str>,
        ) -> Result<String>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn delete_secret(&self, key: &str) -> Result<()>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn get_postgresql_backend(&self, name: &str) -> Result<VaultResponse<PostgresqlLogin>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn get_secret_engine_creds<K>(&self, backend: &str, name: &str) -> Result<VaultResponse<K>>
        where
            K: DeserializeOwned;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        pub fn policies(&self) -> Result<Vec<String>>;
    }
    pub mod error {
        pub enum Error {}
        pub type Result<T> = std::result::Result<T, Error>;
    }
}

mod hidden {
    pub struct AppRoleProperties {}
    pub trait Client {}
    pub trait DeserializeOwned {}
    pub struct EndpointResponse {}
    pub struct Error {}
    pub struct HttpVerb {}
    pub struct PostgresqlLogin {}
    pub trait Serialize {}
    pub struct Url {}
    pub struct VaultDuration {}
    pub struct VaultNumUses {}
}
