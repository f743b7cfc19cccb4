#![source("keyring 3.6.3")]

use std::any::Any;
use std::collections::HashMap;

pub use crate::credential::{Credential, CredentialBuilder};
pub use crate::error::{Error, Result};

pub fn set_default_credential_builder(new: Box<CredentialBuilder>);

pub struct Entry {}
impl Entry {
    pub fn new(service: &str, user: &str) -> Result<Entry>;
    pub fn new_with_target(target: &str, service: &str, user: &str) -> Result<Entry>;
    pub fn new_with_credential(credential: Box<Credential>) -> Entry;
    #[blocks(ffi, millis, why = "it asks the system keychain")]
    pub fn set_password(&self, password: &str) -> Result<()>;
    pub fn set_secret(&self, secret: &[u8]) -> Result<()>;
    #[blocks(ffi, millis, why = "it asks the system keychain")]
    pub fn get_password(&self) -> Result<String>;
    #[blocks(ffi, millis, why = "it asks the system keychain")]
    pub fn get_secret(&self) -> Result<Vec<u8>>;
    pub fn get_attributes(&self) -> Result<HashMap<String, String>>;
    pub fn update_attributes(&self, attributes: &HashMap<&str, &str>) -> Result<()>;
    #[blocks(ffi, millis, why = "it asks the system keychain")]
    pub fn delete_credential(&self) -> Result<()>;
    pub fn get_credential(&self) -> &dyn Any;
}

pub mod credential {
    use std::any::Any;
    use std::collections::HashMap;
    use std::fmt;

    pub trait CredentialApi {
        fn set_password(&self, password: &str) -> crate::error::Result<()>;
        fn set_secret(&self, password: &[u8]) -> crate::error::Result<()>;
        fn get_password(&self) -> crate::error::Result<String>;
        fn get_secret(&self) -> crate::error::Result<Vec<u8>>;
        fn get_attributes(&self) -> crate::error::Result<HashMap<String, String>>;
        fn update_attributes(&self, _: &HashMap<&str, &str>) -> crate::error::Result<()>;
        fn delete_credential(&self) -> crate::error::Result<()>;
        fn as_any(&self) -> &dyn Any;
        fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }

    pub type Credential = dyn CredentialApi + Send + Sync;

    pub enum CredentialPersistence {
        EntryOnly,
        ProcessOnly,
        UntilReboot,
        UntilDelete,
    }

    pub trait CredentialBuilderApi {
        fn build(&self, target: Option<&str>, service: &str, user: &str) -> crate::error::Result<Box<Credential>>;
        fn as_any(&self) -> &dyn Any;
        fn persistence(&self) -> CredentialPersistence;
    }

    pub type CredentialBuilder = dyn CredentialBuilderApi + Send + Sync;
}

pub mod default {
    pub use crate::keyutils_persistent::{default_credential_builder, KeyutilsPersistentCredential, KeyutilsPersistentCredentialBuilder};
}

pub mod error {
    use crate::credential::Credential;
    use std::{error, result};

    pub fn decode_password(bytes: Vec<u8>) -> Result<String>;

    pub enum Error {
        PlatformFailure(Box<dyn error::Error + Send + Sync>),
        NoStorageAccess(Box<dyn error::Error + Send + Sync>),
        NoEntry,
        BadEncoding(Vec<u8>),
        TooLong(String, u32),
        Invalid(String, String),
        Ambiguous(Vec<Box<Credential>>),
    }

    pub type Result<T> = result::Result<T, Error>;
}

pub mod keyutils {
    use crate::credential::{CredentialApi, CredentialBuilder};
    use crate::error::Error as ErrorCode;
    use linux_keyutils::{KeyError, KeyRing};

    pub fn default_credential_builder() -> Box<CredentialBuilder>;
    pub fn decode_error(err: KeyError) -> ErrorCode;

    #[derive(Clone)]
    pub struct KeyutilsCredential {
        pub session: KeyRing,
        pub persistent: Option<KeyRing>,
        pub description: String,
    }
    impl CredentialApi for KeyutilsCredential {}
    impl KeyutilsCredential {
        pub fn get_credential(&self) -> crate::error::Result<Self>;
        pub fn new_with_target(target: Option<&str>, service: &str, user: &str) -> crate::error::Result<Self>;
    }
}

pub mod keyutils_persistent {
    use crate::credential::{CredentialApi, CredentialBuilder, CredentialBuilderApi};

    pub fn default_credential_builder() -> Box<CredentialBuilder>;

    #[derive(Clone)]
    pub struct KeyutilsPersistentCredential {}
    impl CredentialApi for KeyutilsPersistentCredential {}
    impl KeyutilsPersistentCredential {
        pub fn new_with_target(target: Option<&str>, service: &str, user: &str) -> crate::error::Result<Self>;
    }

    #[derive(Default)]
    pub struct KeyutilsPersistentCredentialBuilder {}
    impl CredentialBuilderApi for KeyutilsPersistentCredentialBuilder {}
}

pub mod mock {
    use crate::credential::{CredentialApi, CredentialBuilder, CredentialBuilderApi};
    use crate::error::Error;
    use std::cell::RefCell;
    use std::sync::Mutex;

    pub fn default_credential_builder() -> Box<CredentialBuilder>;

    pub struct MockCredential {
        pub inner: Mutex<RefCell<MockData>>,
    }
    impl Default for MockCredential {}
    impl CredentialApi for MockCredential {}
    impl MockCredential {
        pub fn set_error(&self, err: Error);
    }

    #[derive(Default)]
    pub struct MockData {
        pub secret: Option<Vec<u8>>,
        pub error: Option<Error>,
    }

    pub struct MockCredentialBuilder {}
    impl CredentialBuilderApi for MockCredentialBuilder {}
}

pub mod secret_service {
    use crate::credential::{CredentialApi, CredentialBuilder, CredentialBuilderApi};
    use crate::error::Error as ErrorCode;
    use secret_service::blocking::{Collection, Item, SecretService};
    use secret_service::Error;
    use std::collections::HashMap;

    pub fn default_credential_builder() -> Box<CredentialBuilder>;
    pub fn get_collection<'a>(ss: &'a SecretService, name: &str) -> crate::error::Result<Collection<'a>>;
    pub fn create_collection<'a>(ss: &'a SecretService, name: &str) -> crate::error::Result<Collection<'a>>;
    pub fn set_item_secret(item: &Item, secret: &[u8]) -> crate::error::Result<()>;
    pub fn get_item_password(item: &Item) -> crate::error::Result<String>;
    pub fn get_item_secret(item: &Item) -> crate::error::Result<Vec<u8>>;
    pub fn get_item_attributes(item: &Item) -> crate::error::Result<HashMap<String, String>>;
    pub fn update_item_attributes(item: &Item, attributes: &HashMap<&str, &str>) -> crate::error::Result<()>;
    pub fn delete_item(item: &Item) -> crate::error::Result<()>;
    pub fn decode_error(err: Error) -> ErrorCode;

    #[derive(Clone)]
    pub struct SsCredential {
        pub attributes: HashMap<String, String>,
        pub label: String,
    }
    impl CredentialApi for SsCredential {}
    impl SsCredential {
        pub fn new_with_target(target: Option<&str>, service: &str, user: &str) -> crate::error::Result<Self>;
        pub fn new_with_no_target(service: &str, user: &str) -> crate::error::Result<Self>;
        pub fn new_from_item(item: &Item) -> crate::error::Result<Self>;
        pub fn new_from_matching_item(&self) -> crate::error::Result<Self>;
        pub fn get_all_passwords(&self) -> crate::error::Result<Vec<String>>;
        pub fn delete_all_passwords(&self) -> crate::error::Result<()>;
        pub fn map_matching_items<F, T>(&self, f: F, require_unique: bool) -> crate::error::Result<Vec<T>>
        where
            F: Fn(&Item) -> crate::error::Result<T>,
            T: Sized;
        pub fn map_matching_legacy_items<F, T>(&self, ss: &SecretService, f: F, require_unique: bool) -> crate::error::Result<Vec<T>>
        where
            F: Fn(&Item) -> crate::error::Result<T>,
            T: Sized;
    }

    #[derive(Default)]
    pub struct SsCredentialBuilder {}
    impl CredentialBuilderApi for SsCredentialBuilder {}
}
