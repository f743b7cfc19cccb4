#![source("secret-service 5.0.0")]

use std::collections::HashMap;

pub enum Error {}
pub enum EncryptionType {
    Plain,
    Dh,
}
pub struct SearchItemsResult<T> {
    pub unlocked: Vec<T>,
    pub locked: Vec<T>,
}

pub struct SecretService<'a> {}
pub struct Collection<'a> {}
pub struct Item<'a> {}

impl<'a> SecretService<'a> {
    pub async fn connect(encryption: EncryptionType) -> Result<SecretService<'a>, Error>;
    pub async fn get_all_collections(&self) -> Result<Vec<Collection<'_>>, Error>;
    pub async fn get_collection_by_alias(&self, alias: &str) -> Result<Collection<'_>, Error>;
    pub async fn get_default_collection(&self) -> Result<Collection<'_>, Error>;
    pub async fn get_any_collection(&self) -> Result<Collection<'_>, Error>;
    pub async fn create_collection(&self, label: &str, alias: &str) -> Result<Collection<'_>, Error>;
    pub async fn search_items(&self, attributes: HashMap<&str, &str>) -> Result<SearchItemsResult<Item<'_>>, Error>;
    pub async fn unlock_all(&self, items: &[&Item<'_>]) -> Result<(), Error>;
}
impl<'a> Collection<'a> {
    pub async fn is_locked(&self) -> Result<bool, Error>;
    pub async fn ensure_unlocked(&self) -> Result<(), Error>;
    pub async fn unlock(&self) -> Result<(), Error>;
    pub async fn lock(&self) -> Result<(), Error>;
    pub async fn delete(&self) -> Result<(), Error>;
    pub async fn get_all_items(&self) -> Result<Vec<Item<'_>>, Error>;
    pub async fn search_items(&self, attributes: HashMap<&str, &str>) -> Result<Vec<Item<'_>>, Error>;
    pub async fn get_label(&self) -> Result<String, Error>;
    pub async fn set_label(&self, new_label: &str) -> Result<(), Error>;
    pub async fn create_item(
        &self,
        label: &str,
        attributes: HashMap<&str, &str>,
        secret: &[u8],
        replace: bool,
        content_type: &str,
    ) -> Result<Item<'_>, Error>;
}
impl<'a> Item<'a> {
    pub async fn is_locked(&self) -> Result<bool, Error>;
    pub async fn ensure_unlocked(&self) -> Result<(), Error>;
    pub async fn unlock(&self) -> Result<(), Error>;
    pub async fn lock(&self) -> Result<(), Error>;
    pub async fn get_attributes(&self) -> Result<HashMap<String, String>, Error>;
    pub async fn set_attributes(&self, attributes: HashMap<&str, &str>) -> Result<(), Error>;
    pub async fn get_label(&self) -> Result<String, Error>;
    pub async fn set_label(&self, new_label: &str) -> Result<(), Error>;
    pub async fn delete(&self) -> Result<(), Error>;
    pub async fn get_secret(&self) -> Result<Vec<u8>, Error>;
    pub async fn get_secret_content_type(&self) -> Result<String, Error>;
    pub async fn set_secret(&self, secret: &[u8], content_type: &str) -> Result<(), Error>;
    pub async fn get_created(&self) -> Result<u64, Error>;
    pub async fn get_modified(&self) -> Result<u64, Error>;
}

pub mod blocking {
    use crate::{EncryptionType, Error, SearchItemsResult};
    use std::collections::HashMap;
    pub struct SecretService<'a> {}
    pub struct Collection<'a> {}
    pub struct Item<'a> {}
    impl SecretService<'_> {
        #[blocks(net, unbounded, tokio = "secret_service::SecretService::connect", why = "it waits for the secret service over D-Bus")]
        pub fn connect(encryption: EncryptionType) -> Result<Self, Error>;
        #[blocks(
            net,
            unbounded,
            tokio = "secret_service::SecretService::get_all_collections",
            why = "it waits for the secret service over D-Bus"
        )]
        pub fn get_all_collections(&self) -> Result<Vec<Collection>, Error>;
        #[blocks(
            net,
            unbounded,
            tokio = "secret_service::SecretService::get_collection_by_alias",
            why = "it waits for the secret service over D-Bus"
        )]
        pub fn get_collection_by_alias(&self, alias: &str) -> Result<Collection, Error>;
        #[blocks(
            net,
            unbounded,
            tokio = "secret_service::SecretService::get_default_collection",
            why = "it waits for the secret service over D-Bus"
        )]
        pub fn get_default_collection(&self) -> Result<Collection, Error>;
        #[blocks(
            net,
            unbounded,
            tokio = "secret_service::SecretService::get_any_collection",
            why = "it waits for the secret service over D-Bus"
        )]
        pub fn get_any_collection(&self) -> Result<Collection, Error>;
        #[blocks(
            net,
            unbounded,
            tokio = "secret_service::SecretService::create_collection",
            why = "it waits for the secret service over D-Bus"
        )]
        pub fn create_collection(&self, label: &str, alias: &str) -> Result<Collection, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::SecretService::search_items", why = "it waits for the secret service over D-Bus")]
        pub fn search_items(&self, attributes: HashMap<&str, &str>) -> Result<SearchItemsResult<Item>, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::SecretService::unlock_all", why = "it waits for the secret service over D-Bus")]
        pub fn unlock_all(&self, items: &[&Item<'_>]) -> Result<(), Error>;
    }
    impl<'a> Collection<'a> {
        #[blocks(net, unbounded, tokio = "secret_service::Collection::is_locked", why = "it waits for the secret service over D-Bus")]
        pub fn is_locked(&self) -> Result<bool, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Collection::ensure_unlocked", why = "it waits for the secret service over D-Bus")]
        pub fn ensure_unlocked(&self) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Collection::unlock", why = "it waits for the secret service over D-Bus")]
        pub fn unlock(&self) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Collection::lock", why = "it waits for the secret service over D-Bus")]
        pub fn lock(&self) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Collection::delete", why = "it waits for the secret service over D-Bus")]
        pub fn delete(&self) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Collection::get_all_items", why = "it waits for the secret service over D-Bus")]
        pub fn get_all_items(&self) -> Result<Vec<Item>, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Collection::search_items", why = "it waits for the secret service over D-Bus")]
        pub fn search_items(&self, attributes: HashMap<&str, &str>) -> Result<Vec<Item>, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Collection::get_label", why = "it waits for the secret service over D-Bus")]
        pub fn get_label(&self) -> Result<String, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Collection::set_label", why = "it waits for the secret service over D-Bus")]
        pub fn set_label(&self, new_label: &str) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Collection::create_item", why = "it waits for the secret service over D-Bus")]
        pub fn create_item(
            &self,
            label: &str,
            attributes: HashMap<&str, &str>,
            secret: &[u8],
            replace: bool,
            content_type: &str,
        ) -> Result<Item, Error>;
    }
    impl<'a> Item<'a> {
        #[blocks(net, unbounded, tokio = "secret_service::Item::is_locked", why = "it waits for the secret service over D-Bus")]
        pub fn is_locked(&self) -> Result<bool, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::ensure_unlocked", why = "it waits for the secret service over D-Bus")]
        pub fn ensure_unlocked(&self) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::unlock", why = "it waits for the secret service over D-Bus")]
        pub fn unlock(&self) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::lock", why = "it waits for the secret service over D-Bus")]
        pub fn lock(&self) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::get_attributes", why = "it waits for the secret service over D-Bus")]
        pub fn get_attributes(&self) -> Result<HashMap<String, String>, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::set_attributes", why = "it waits for the secret service over D-Bus")]
        pub fn set_attributes(&self, attributes: HashMap<&str, &str>) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::get_label", why = "it waits for the secret service over D-Bus")]
        pub fn get_label(&self) -> Result<String, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::set_label", why = "it waits for the secret service over D-Bus")]
        pub fn set_label(&self, new_label: &str) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::delete", why = "it waits for the secret service over D-Bus")]
        pub fn delete(&self) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::get_secret", why = "it waits for the secret service over D-Bus")]
        pub fn get_secret(&self) -> Result<Vec<u8>, Error>;
        #[blocks(
            net,
            unbounded,
            tokio = "secret_service::Item::get_secret_content_type",
            why = "it waits for the secret service over D-Bus"
        )]
        pub fn get_secret_content_type(&self) -> Result<String, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::set_secret", why = "it waits for the secret service over D-Bus")]
        pub fn set_secret(&self, secret: &[u8], content_type: &str) -> Result<(), Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::get_created", why = "it waits for the secret service over D-Bus")]
        pub fn get_created(&self) -> Result<u64, Error>;
        #[blocks(net, unbounded, tokio = "secret_service::Item::get_modified", why = "it waits for the secret service over D-Bus")]
        pub fn get_modified(&self) -> Result<u64, Error>;
    }
}
