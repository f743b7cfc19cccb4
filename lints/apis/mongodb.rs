#![source("mongodb 3.9.1")]
#![closures(here)]

use crate::action::{
    Aggregate, BulkWrite, CountDocuments, CreateCollection, CreateIndex, CreateSearchIndex, Delete, Distinct, DropCollection, DropDatabase,
    DropIndex, DropSearchIndex, EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate, InsertMany,
    InsertOne, ListCollections, ListDatabases, ListIndexes, ListNames, ListSearchIndexes, Multiple, ReplaceOne, RunCommand,
    RunCursorCommand, Shutdown, Single, StartSession, Update, UpdateSearchIndex, WarmConnectionPool, Watch,
};
use crate::client_encryption::EncryptedClientBuilder;
use crate::error::Error;
use crate::gridfs::GridFsBucket;
use crate::options::{
    ClientOptions, CollectionOptions, DatabaseOptions, DriverInfo, GridFsBucketOptions, IndexOptions, InsertOneModel, ReadConcern,
    ReplaceOneModel, SelectionCriteria, TlsOptions, UpdateModifications, WriteConcern, WriteModel,
};
use crate::results::SummaryBulkWriteResult;
use bson3::{Document, RawDocument, RawDocumentBuf};
use mongocrypt::ctx::KmsProvider;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::str::FromStr;

pub struct ClientSession {}
impl<'a> From<&'a mut crate::sync::ClientSession> for &'a mut ClientSession {}

#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn bulk_write(&self, models: impl IntoIterator<Item = impl Into<WriteModel>>) -> BulkWrite<'_, SummaryBulkWriteResult>;
    pub fn list_databases(&self) -> ListDatabases<'_>;
    pub fn list_database_names(&self) -> ListDatabases<'_, ListNames>;
    pub fn warm_connection_pool(&self) -> WarmConnectionPool<'_>;
    pub fn start_session(&self) -> StartSession<'_>;
    pub fn shutdown(self) -> Shutdown;
    pub fn watch(&self) -> Watch<'_>;
    pub async fn with_uri_str(uri: impl AsRef<str>) -> crate::error::Result<Self>;
    pub fn with_options(options: ClientOptions) -> crate::error::Result<Self>;
    pub fn encrypted_builder(
        client_options: ClientOptions,
        key_vault_namespace: Namespace,
        kms_providers: impl IntoIterator<Item = (KmsProvider, Document, Option<TlsOptions>)>,
    ) -> crate::error::Result<EncryptedClientBuilder>;
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
    pub fn read_concern(&self) -> Option<&ReadConcern>;
    pub fn write_concern(&self) -> Option<&WriteConcern>;
    pub fn database(&self, name: &str) -> Database;
    pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database;
    pub fn default_database(&self) -> Option<Database>;
    pub fn append_metadata(&self, driver_info: DriverInfo) -> crate::error::Result<()>;
}

pub struct Collection<T> {}
impl<T> Collection<T>
where
    T: Send + Sync,
{
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
    pub fn estimated_document_count(&self) -> EstimatedDocumentCount<'_>;
    pub fn count_documents(&self, filter: Document) -> CountDocuments<'_>;
    pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_>;
    pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<'_, Multiple>;
    pub fn delete_one(&self, query: Document) -> Delete<'_>;
    pub fn delete_many(&self, query: Document) -> Delete<'_>;
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_>;
    pub fn drop(&self) -> DropCollection<'_>;
    pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex<'_>;
    pub fn drop_indexes(&self) -> DropIndex<'_>;
}
impl<T: Send + Sync> Collection<T> {
    pub fn find(&self, filter: Document) -> Find<'_, T>;
}
impl<T: DeserializeOwned + Send + Sync> Collection<T> {
    pub fn find_one(&self, filter: Document) -> FindOne<'_, T>;
    pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<'_, T>;
    pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<'_, T>;
}
impl<T: Serialize + DeserializeOwned + Send + Sync> Collection<T> {
    pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<'_, T>;
}
impl<T: Serialize + Send + Sync> Collection<T> {
    pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany<'_>;
    pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne<'_>;
}
impl<T> Collection<T>
where
    T: Send + Sync,
{
    pub fn list_indexes(&self) -> ListIndexes<'_>;
    pub fn list_index_names(&self) -> ListIndexes<'_, ListNames>;
}
impl<T: Serialize + Send + Sync> Collection<T> {
    pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne<'_>;
}
impl<T> Collection<T>
where
    T: Send + Sync,
{
    pub fn create_search_indexes(&self, models: impl IntoIterator<Item = SearchIndexModel>) -> CreateSearchIndex<'_, Multiple>;
    pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<'_, Single>;
    pub fn update_search_index(&self, name: impl Into<String>, definition: Document) -> UpdateSearchIndex<'_>;
    pub fn drop_search_index(&self, name: impl Into<String>) -> DropSearchIndex<'_>;
    pub fn list_search_indexes(&self) -> ListSearchIndexes<'_>;
    pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
    pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
    pub fn watch(&self) -> Watch<'_, T>;
}
impl<T> Collection<T>
where
    T: Send + Sync + Serialize,
{
    pub fn insert_one_model(&self, document: impl Borrow<T>) -> crate::error::Result<InsertOneModel>;
    pub fn replace_one_model(&self, filter: Document, replacement: impl Borrow<T>) -> crate::error::Result<ReplaceOneModel>;
}
impl<T> Clone for Collection<T> where T: Send + Sync {}
impl<T> Collection<T>
where
    T: Send + Sync,
{
    pub fn clone_with_type<U: Send + Sync>(&self) -> Collection<U>;
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn namespace(&self) -> Namespace;
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
    pub fn read_concern(&self) -> Option<&ReadConcern>;
    pub fn write_concern(&self) -> Option<&WriteConcern>;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Namespace {
    pub db: String,
    pub coll: String,
}
impl FromStr for Namespace {
    type Err = Error;
}

pub struct SessionCursor<T> {}

pub struct Cursor<T> {}
impl<T> Cursor<T> {
    pub async fn advance(&mut self) -> crate::error::Result<bool>;
    pub fn current(&self) -> &RawDocument;
    pub fn has_next(&self) -> bool;
    pub fn deserialize_current<'a>(&'a self) -> crate::error::Result<T>
    where
        T: Deserialize<'a>;
    pub fn with_type<'a, D>(self) -> Cursor<D>
    where
        D: Deserialize<'a>;
}

#[derive(Clone)]
pub struct Database {}
impl Database {
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
    pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection<'_>;
    pub fn drop(&self) -> DropDatabase<'_>;
    pub fn list_collections(&self) -> ListCollections<'_>;
    pub fn list_collection_names(&self) -> ListCollections<'_, ListNames>;
    pub fn run_command(&self, command: Document) -> RunCommand<'_>;
    pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand<'_>;
    pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand<'_>;
    pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand<'_>;
    pub fn watch(&self) -> Watch<'_>;
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
    pub fn read_concern(&self) -> Option<&ReadConcern>;
    pub fn write_concern(&self) -> Option<&WriteConcern>;
    pub fn collection<T: Send + Sync>(&self, name: &str) -> Collection<T>;
    pub fn collection_with_options<T: Send + Sync>(&self, name: &str, options: CollectionOptions) -> Collection<T>;
    pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket;
}

#[derive(Clone, Default)]
pub struct IndexModel {
    pub keys: Document,
    pub options: Option<IndexOptions>,
}

pub struct ServerInfo<'a> {}

#[derive(Clone, Default)]
pub struct SearchIndexModel {
    pub definition: Document,
    pub name: Option<String>,
    pub index_type: Option<SearchIndexType>,
}

pub enum SearchIndexType {}

pub mod change_stream {
    pub struct ChangeStream<T> {}

    pub mod event {
        pub struct ResumeToken {}

        pub struct ChangeStreamEvent<T> {}
    }

    pub mod session {
        pub struct SessionChangeStream<T> {}
    }
}

pub mod client_encryption {
    pub struct EncryptedClientBuilder {}
}

pub mod error {
    use bson3::RawDocumentBuf;
    use std::any::Any;
    use std::collections::HashSet;
    use std::result;
    use std::time::Duration;

    pub type Result<T> = result::Result<T, Error>;

    #[derive(Clone)]
    pub struct Error {
        pub kind: Box<ErrorKind>,
    }
    impl Error {
        pub fn custom(e: impl Any + Send + Sync) -> Self;
        pub fn get_custom<E: Any>(&self) -> Option<&E>;
        pub fn labels(&self) -> &HashSet<String>;
        pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool;
        pub fn server_response(&self) -> Option<&RawDocumentBuf>;
        pub fn base_backoff(&self) -> Option<Duration>;
    }
    impl<E> From<E> for Error where ErrorKind: From<E> {}

    pub enum ErrorKind {}
}

pub mod gridfs {
    #[derive(Clone)]
    pub struct GridFsBucket {}
}

pub mod raw_batch_cursor {
    use futures_core::Stream;

    pub struct RawBatch {}

    pub struct RawBatchCursor {}
    impl Stream for RawBatchCursor {
        type Item = crate::error::Result<RawBatch>;
    }

    pub struct SessionRawBatchCursor {}
}

pub mod results {
    use bson3::Bson;
    use std::collections::HashMap;

    pub struct SummaryBulkWriteResult {}

    #[derive(Clone, Default)]
    pub struct InsertOneResult {
        pub inserted_id: Bson,
    }

    #[derive(Default)]
    pub struct InsertManyResult {
        pub inserted_ids: HashMap<usize, Bson>,
    }

    #[derive(Clone, Default)]
    pub struct UpdateResult {
        pub matched_count: u64,
        pub modified_count: u64,
        pub upserted_id: Option<Bson>,
    }

    #[derive(Clone, Default)]
    pub struct DeleteResult {
        pub deleted_count: u64,
    }

    pub struct CreateIndexResult {}

    pub struct CreateIndexesResult {}

    pub struct CollectionSpecification {}

    pub struct DatabaseSpecification {}
}
