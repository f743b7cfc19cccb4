#![source("keyring-core 1.0.1")]

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

pub use crate::api::{Credential, CredentialPersistence, CredentialStore};
pub use crate::error::{Error, Result};

pub fn set_default_store(new: Arc<CredentialStore>);
pub fn get_default_store() -> Option<Arc<CredentialStore>>;
pub fn unset_default_store() -> Option<Arc<CredentialStore>>;

pub struct Entry {}
impl Entry {
    pub fn new(service: &str, user: &str) -> Result<Entry>;
    pub fn new_with_modifiers(service: &str, user: &str, modifiers: &HashMap<&str, &str>) -> Result<Entry>;
    pub fn new_with_credential(credential: Arc<Credential>) -> Entry;
    pub fn search(spec: &HashMap<&str, &str>) -> Result<Vec<Entry>>;
    #[blocks(ffi, millis, why = "it asks the system keychain")]
    pub fn set_password(&self, password: &str) -> Result<()>;
    #[blocks(ffi, millis, why = "it asks the system keychain")]
    pub fn set_secret(&self, secret: &[u8]) -> Result<()>;
    #[blocks(ffi, millis, why = "it asks the system keychain")]
    pub fn get_password(&self) -> Result<String>;
    #[blocks(ffi, millis, why = "it asks the system keychain")]
    pub fn get_secret(&self) -> Result<Vec<u8>>;
    pub fn get_attributes(&self) -> Result<HashMap<String, String>>;
    pub fn update_attributes(&self, attributes: &HashMap<&str, &str>) -> Result<()>;
    #[blocks(ffi, millis, why = "it asks the system keychain")]
    pub fn delete_credential(&self) -> Result<()>;
    pub fn get_credential(&self) -> Result<Entry>;
    pub fn get_specifiers(&self) -> Option<(String, String)>;
    pub fn as_any(&self) -> &dyn Any;
}

pub mod api {
    use crate::Entry;
    use std::any::Any;
    use std::collections::HashMap;
    use std::fmt;
    use std::sync::Arc;

    pub trait CredentialApi {
        fn set_password(&self, password: &str) -> crate::error::Result<()>;
        fn set_secret(&self, secret: &[u8]) -> crate::error::Result<()>;
        fn get_password(&self) -> crate::error::Result<String>;
        fn get_secret(&self) -> crate::error::Result<Vec<u8>>;
        fn get_attributes(&self) -> crate::error::Result<HashMap<String, String>>;
        fn update_attributes(&self, _: &HashMap<&str, &str>) -> crate::error::Result<()>;
        fn delete_credential(&self) -> crate::error::Result<()>;
        fn get_credential(&self) -> crate::error::Result<Option<Arc<Credential>>>;
        fn get_specifiers(&self) -> Option<(String, String)>;
        fn as_any(&self) -> &dyn Any;
        fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }

    pub type Credential = dyn CredentialApi + Send + Sync;

    pub enum CredentialPersistence {
        EntryOnly,
        ProcessOnly,
        UntilLogout,
        UntilReboot,
        UntilDelete,
        Unspecified,
    }

    pub trait CredentialStoreApi {
        fn vendor(&self) -> String;
        fn id(&self) -> String;
        fn build(&self, service: &str, user: &str, modifiers: Option<&HashMap<&str, &str>>) -> crate::error::Result<Entry>;
        fn search(&self, spec: &HashMap<&str, &str>) -> crate::error::Result<Vec<Entry>>;
        fn as_any(&self) -> &dyn Any;
        fn persistence(&self) -> CredentialPersistence;
        fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }

    pub type CredentialStore = dyn CredentialStoreApi + Send + Sync;
}

pub mod attributes {
    use std::collections::HashMap;

    pub fn parse_attributes(keys: &[&str], attrs: Option<&HashMap<&str, &str>>) -> crate::error::Result<HashMap<String, String>>;
    pub fn externalize_attributes(attrs: &HashMap<&str, &str>) -> HashMap<String, String>;
}

pub mod error {
    use crate::Entry;
    use std::{error, result};

    pub fn decode_password(bytes: Vec<u8>) -> Result<String>;

    pub type PlatformError = Box<dyn error::Error + Send + Sync>;

    pub enum Error {
        PlatformFailure(PlatformError),
        NoStorageAccess(PlatformError),
        NoEntry,
        BadEncoding(Vec<u8>),
        BadDataFormat(Vec<u8>, PlatformError),
        BadStoreFormat(String),
        TooLong(String, u32),
        Invalid(String, String),
        Ambiguous(Vec<Entry>),
        NoDefaultStore,
        NotSupportedByStore(String),
    }

    pub type Result<T> = result::Result<T, Error>;
}

pub mod mock {
    use crate::api::{CredentialApi, CredentialStoreApi};
    use crate::error::Error;
    use std::cell::RefCell;
    use std::sync::{Arc, Mutex};

    pub struct Cred {
        pub specifiers: (String, String),
        pub inner: Mutex<RefCell<CredData>>,
    }
    impl CredentialApi for Cred {}
    impl Cred {
        pub fn set_error(&self, err: Error);
    }

    #[derive(Default)]
    pub struct CredData {
        pub secret: Option<Vec<u8>>,
        pub error: Option<Error>,
    }

    pub struct Store {
        pub id: String,
        pub inner: Mutex<RefCell<Vec<Arc<Cred>>>>,
    }
    impl Store {
        pub fn new() -> crate::error::Result<Arc<Self>>;
    }
    impl CredentialStoreApi for Store {}
}

pub mod sample {
    pub use crate::sample::credential::CredKey;
    pub use crate::sample::store::Store;

    pub mod credential {
        use crate::api::CredentialApi;
        use crate::sample::store::{CredValue, Store};
        use std::collections::HashMap;
        use std::sync::Arc;

        pub fn get_attrs(uuid: &str, cred: &CredValue) -> HashMap<String, String>;
        pub fn update_attrs(cred: &mut CredValue, attrs: &HashMap<&str, &str>);

        #[derive(Clone, Eq, PartialEq, Hash)]
        pub struct CredId {
            pub service: String,
            pub user: String,
        }

        #[derive(Clone)]
        pub struct CredKey {
            pub store: Arc<Store>,
            pub id: CredId,
            pub uuid: Option<String>,
        }
        impl CredKey {
            pub fn with_unique_pair<T, F>(&self, f: F) -> crate::error::Result<T>
            where
                F: FnOnce(&String, &mut CredValue) -> T;
            pub fn with_unique_cred<T, F>(&self, f: F) -> crate::error::Result<T>
            where
                F: FnOnce(&mut CredValue) -> T;
            pub fn get_uuid(&self) -> crate::error::Result<String>;
            pub fn get_comment(&self) -> crate::error::Result<Option<String>>;
        }
        impl CredentialApi for CredKey {}
    }

    pub mod store {
        use crate::api::CredentialStoreApi;
        use crate::sample::credential::CredId;
        use dashmap::DashMap;
        use std::collections::HashMap;
        use std::sync::{Arc, RwLock};

        pub struct CredValue {
            pub secret: Vec<u8>,
            pub comment: Option<String>,
            pub creation_date: Option<String>,
        }
        impl CredValue {
            pub fn new(secret: &[u8]) -> Self;
            pub fn new_ambiguous(comment: &str) -> CredValue;
        }

        pub type CredMap = DashMap<CredId, DashMap<String, CredValue>>;

        pub struct SelfRef {}

        pub struct Store {
            pub id: String,
            pub creds: CredMap,
            pub backing: Option<String>,
            pub self_ref: RwLock<SelfRef>,
        }
        impl Store {
            pub fn new() -> crate::error::Result<Arc<Self>>;
            pub fn new_with_configuration(config: &HashMap<&str, &str>) -> crate::error::Result<Arc<Self>>;
            pub fn new_with_backing(path: &str) -> crate::error::Result<Arc<Self>>;
            pub fn save(&self) -> crate::error::Result<()>;
            pub fn new_internal(creds: CredMap, backing: Option<String>) -> Arc<Self>;
            pub fn load_credentials(path: &str) -> crate::error::Result<CredMap>;
        }
        impl CredentialStoreApi for Store {}
    }
}
