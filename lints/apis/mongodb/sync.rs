pub mod sync {
    use crate::action::{
        Aggregate, BulkWrite, CountDocuments, CreateCollection, CreateIndex, CreateSearchIndex, Delete, Distinct, DropCollection,
        DropDatabase, DropIndex, DropSearchIndex, EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace,
        FindOneAndUpdate, InsertMany, InsertOne, ListCollections, ListDatabases, ListIndexes, ListNames, ListSearchIndexes, Multiple,
        ReplaceOne, RunCommand, RunCursorCommand, Shutdown, Single, StartSession, Update, UpdateSearchIndex, WarmConnectionPool, Watch,
    };
    use crate::change_stream::event::ResumeToken;
    use crate::options::{
        ClientOptions, CollectionOptions, DatabaseOptions, GridFsBucketOptions, ReadConcern, SelectionCriteria, UpdateModifications,
        WriteConcern, WriteModel,
    };
    use crate::results::SummaryBulkWriteResult;
    use crate::sync::gridfs::GridFsBucket;
    use crate::{Client as AsyncClient, IndexModel, Namespace, SearchIndexModel};
    use bson3::{Document, RawDocument, RawDocumentBuf};
    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Serialize};
    use std::borrow::Borrow;

    pub struct Cursor<T> {}
    impl<T> Cursor<T> {
        #[blocks(db, fatal, tokio = "mongodb::Cursor::advance", why = "it fetches the next batch via block_on")]
        pub fn advance(&mut self) -> crate::error::Result<bool>;
        pub fn current(&self) -> &RawDocument;
        pub fn has_next(&self) -> bool;
        pub fn deserialize_current<'a>(&'a self) -> crate::error::Result<T>
        where
            T: Deserialize<'a>;
    }
    impl<T> Iterator for Cursor<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        type Item = crate::error::Result<T>;
    }

    pub struct SessionCursor<T> {}
    impl<T> SessionCursor<T> {
        #[blocks(db, fatal, tokio = "mongodb::SessionCursor::advance", why = "it fetches the next batch")]
        pub fn advance(&mut self, session: &mut ClientSession) -> crate::error::Result<bool>;
        pub fn current(&self) -> &RawDocument;
        pub fn deserialize_current<'a>(&'a self) -> crate::error::Result<T>
        where
            T: Deserialize<'a>;
    }
    impl<T> SessionCursor<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        pub fn iter<'session>(&mut self, session: &'session mut ClientSession) -> SessionCursorIter<'_, 'session, T>;
        pub fn next(&mut self, session: &mut ClientSession) -> Option<crate::error::Result<T>>;
    }

    pub struct SessionCursorIter<'cursor, 'session, T = Document> {}

    pub struct ChangeStream<T> {}
    impl<T> ChangeStream<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        pub fn resume_token(&self) -> Option<ResumeToken>;
        pub fn with_type<D: DeserializeOwned + Unpin + Send + Sync>(self) -> ChangeStream<D>;
        pub fn is_alive(&self) -> bool;
        #[blocks(db, fatal, tokio = "mongodb::change_stream::ChangeStream::next_if_any", why = "it waits for an event")]
        pub fn next_if_any(&mut self) -> crate::error::Result<Option<T>>;
    }
    impl<T> Iterator for ChangeStream<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        type Item = crate::error::Result<T>;
    }

    pub struct SessionChangeStream<T> {}

    pub struct ClientSession {}

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
    }
    impl From<AsyncClient> for Client {}
    impl Client {
        #[blocks(db, fatal, tokio = "mongodb::Client::with_uri_str", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn with_uri_str(uri: impl AsRef<str>) -> crate::error::Result<Self>;
        #[blocks(db, fatal, pedantic, tokio = "mongodb::Client::with_options", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn with_options(options: ClientOptions) -> crate::error::Result<Self>;
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
        pub fn read_concern(&self) -> Option<&ReadConcern>;
        pub fn write_concern(&self) -> Option<&WriteConcern>;
        pub fn database(&self, name: &str) -> Database;
        pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database;
        pub fn default_database(&self) -> Option<Database>;
    }

    #[derive(Clone)]
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
        pub fn clone_with_type<U: Send + Sync>(&self) -> Collection<U>;
        pub fn name(&self) -> &str;
        pub fn namespace(&self) -> Namespace;
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
        pub fn read_concern(&self) -> Option<&ReadConcern>;
        pub fn write_concern(&self) -> Option<&WriteConcern>;
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
        pub fn name(&self) -> &str;
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
        pub fn read_concern(&self) -> Option<&ReadConcern>;
        pub fn write_concern(&self) -> Option<&WriteConcern>;
        pub fn collection<T: Send + Sync>(&self, name: &str) -> Collection<T>;
        pub fn collection_with_options<T: Send + Sync>(&self, name: &str, options: CollectionOptions) -> Collection<T>;
        pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket;
    }

    pub mod gridfs {
        use bson3::Bson;
        use std::io;
        use std::io::{Read, Write};

        pub struct GridFsBucket {}

        #[io(db)]
        pub struct GridFsDownloadStream {}
        impl Read for GridFsDownloadStream {}

        #[io(db)]
        pub struct GridFsUploadStream {}
        impl GridFsUploadStream {
            pub fn id(&self) -> &Bson;
            #[blocks(db, fatal, tokio = "AsyncWriteExt::close", why = "it waits for MongoDB")]
            pub fn close(&mut self) -> io::Result<()>;
            pub fn abort(&mut self) -> crate::error::Result<()>;
        }
        impl Write for GridFsUploadStream {}
    }
}
