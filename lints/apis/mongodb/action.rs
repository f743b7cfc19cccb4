pub mod action {
    use crate::change_stream::event::{ChangeStreamEvent, ResumeToken};
    use crate::raw_batch_cursor::{RawBatchCursor, SessionRawBatchCursor};
    use crate::results::{
        CollectionSpecification, CreateIndexResult, CreateIndexesResult, DatabaseSpecification, DeleteResult, InsertManyResult,
        InsertOneResult, UpdateResult,
    };
    use crate::sync::{ChangeStream, Cursor, SessionChangeStream, SessionCursor};
    use crate::{ClientSession, IndexModel};
    use bson3::{Bson, Document};
    use serde::de::DeserializeOwned;
    use std::future::{Future, IntoFuture};
    use std::pin::Pin;

    pub struct Aggregate<'a, Session = ImplicitSession, T = Document> {}
    impl<'a, Session, T> Aggregate<'a, Session, T> {
        pub fn with_type<U>(self) -> Aggregate<'a, Session, U>;
    }
    impl<'a, T> Aggregate<'a, ImplicitSession, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Aggregate<'a, ExplicitSession<'a>, T>;
        pub async fn batch(self) -> crate::error::Result<RawBatchCursor>;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Cursor<T>>;
    }
    impl<'a, T> IntoFuture for Aggregate<'a, ImplicitSession, T> {
        type Output = crate::error::Result<crate::Cursor<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::Cursor<T>>> + Send>>;
    }
    impl<'a, T> Aggregate<'a, ExplicitSession<'a>, T> {
        pub async fn batch(self) -> crate::error::Result<SessionRawBatchCursor>;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<SessionCursor<T>>;
    }
    impl<'a, T> IntoFuture for Aggregate<'a, ExplicitSession<'a>, T> {
        type Output = crate::error::Result<crate::SessionCursor<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::SessionCursor<T>>> + Send>>;
    }

    pub struct BulkWrite<'a, R> {}

    pub struct EstimatedDocumentCount<'a> {}
    impl<'a> EstimatedDocumentCount<'a> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<u64>;
    }
    impl<'a> IntoFuture for EstimatedDocumentCount<'a> {
        type Output = crate::error::Result<u64>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<u64>> + Send>>;
    }

    pub struct CountDocuments<'a> {}
    impl<'a> CountDocuments<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<u64>;
    }
    impl<'a> IntoFuture for CountDocuments<'a> {
        type Output = crate::error::Result<u64>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<u64>> + Send>>;
    }

    pub struct CreateCollection<'a> {}
    impl<'a> CreateCollection<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<()>;
    }
    impl<'a> IntoFuture for CreateCollection<'a> {
        type Output = crate::error::Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<()>> + Send>>;
    }

    pub struct CreateIndex<'a, M = Single> {}
    impl<'a, M> CreateIndex<'a, M> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
    }
    impl<'a> CreateIndex<'a, Single> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<CreateIndexResult>;
    }
    impl<'a> IntoFuture for CreateIndex<'a, Single> {
        type Output = crate::error::Result<CreateIndexResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<CreateIndexResult>> + Send>>;
    }
    impl<'a> CreateIndex<'a, Multiple> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<CreateIndexesResult>;
    }
    impl<'a> IntoFuture for CreateIndex<'a, Multiple> {
        type Output = crate::error::Result<CreateIndexesResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<CreateIndexesResult>> + Send>>;
    }

    pub struct Delete<'a> {}
    impl<'a> Delete<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<DeleteResult>;
    }
    impl<'a> IntoFuture for Delete<'a> {
        type Output = crate::error::Result<DeleteResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<DeleteResult>> + Send>>;
    }

    pub struct Distinct<'a> {}
    impl<'a> Distinct<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Vec<Bson>>;
    }
    impl<'a> IntoFuture for Distinct<'a> {
        type Output = crate::error::Result<Vec<Bson>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Vec<Bson>>> + Send>>;
    }

    pub struct DropDatabase<'a> {}
    impl<'a> IntoFuture for DropDatabase<'a> {
        type Output = crate::error::Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<()>> + Send>>;
    }

    pub struct DropCollection<'a> {}
    impl<'a> DropCollection<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<()>;
    }
    impl<'a> IntoFuture for DropCollection<'a> {
        type Output = crate::error::Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<()>> + Send>>;
    }

    pub struct DropIndex<'a> {}
    impl<'a> IntoFuture for DropIndex<'a> {
        type Output = crate::error::Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<()>> + Send>>;
    }

    pub struct Find<'a, T: Send + Sync, Session = ImplicitSession> {}
    impl<'a, T: Send + Sync, Session> Find<'a, T, Session> {
        pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> Find<'a, T, ExplicitSession<'s>>;
    }
    impl<'a, T: Send + Sync> Find<'a, T, ImplicitSession> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Cursor<T>>;
    }
    impl<'a, T: Send + Sync> IntoFuture for Find<'a, T, ImplicitSession> {
        type Output = crate::error::Result<crate::Cursor<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::Cursor<T>>> + Send>>;
    }
    impl<'a, T: Send + Sync> Find<'a, T, ImplicitSession> {
        pub async fn batch(self) -> crate::error::Result<RawBatchCursor>;
    }
    impl<'a, T: Send + Sync> Find<'a, T, ExplicitSession<'a>> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<SessionCursor<T>>;
    }
    impl<'a, T: Send + Sync> IntoFuture for Find<'a, T, ExplicitSession<'a>> {
        type Output = crate::error::Result<crate::SessionCursor<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::SessionCursor<T>>> + Send>>;
    }
    impl<'a, T: Send + Sync> Find<'a, T, ExplicitSession<'a>> {
        pub async fn batch(self) -> crate::error::Result<SessionRawBatchCursor>;
    }

    pub struct FindOne<'a, T: Send + Sync> {}
    impl<'a, T: Send + Sync> FindOne<'a, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
    }
    impl<'a, T: DeserializeOwned + Send + Sync> FindOne<'a, T> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Option<T>>;
    }
    impl<'a, T: DeserializeOwned + Send + Sync> IntoFuture for FindOne<'a, T> {
        type Output = crate::error::Result<Option<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Option<T>>> + Send>>;
    }

    pub struct FindOneAndDelete<'a, T: Send + Sync> {}
    impl<'a, T: Send + Sync> FindOneAndDelete<'a, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
    }
    impl<'a, T: DeserializeOwned + Send + Sync> FindOneAndDelete<'a, T> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Option<T>>;
    }
    impl<'a, T: DeserializeOwned + Send + Sync> IntoFuture for FindOneAndDelete<'a, T> {
        type Output = crate::error::Result<Option<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Option<T>>> + Send>>;
    }

    pub struct FindOneAndUpdate<'a, T: Send + Sync> {}
    impl<'a, T: Send + Sync> FindOneAndUpdate<'a, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
    }
    impl<'a, T: DeserializeOwned + Send + Sync> FindOneAndUpdate<'a, T> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Option<T>>;
    }
    impl<'a, T: DeserializeOwned + Send + Sync> IntoFuture for FindOneAndUpdate<'a, T> {
        type Output = crate::error::Result<Option<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Option<T>>> + Send>>;
    }

    pub struct FindOneAndReplace<'a, T: Send + Sync> {}
    impl<'a, T: Send + Sync> FindOneAndReplace<'a, T> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
    }
    impl<'a, T: DeserializeOwned + Send + Sync> FindOneAndReplace<'a, T> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Option<T>>;
    }
    impl<'a, T: DeserializeOwned + Send + Sync> IntoFuture for FindOneAndReplace<'a, T> {
        type Output = crate::error::Result<Option<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Option<T>>> + Send>>;
    }

    pub struct InsertMany<'a> {}
    impl<'a> InsertMany<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<InsertManyResult>;
    }
    impl<'a> IntoFuture for InsertMany<'a> {
        type Output = crate::error::Result<InsertManyResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<InsertManyResult>> + Send>>;
    }

    pub struct InsertOne<'a> {}
    impl<'a> InsertOne<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<InsertOneResult>;
    }
    impl<'a> IntoFuture for InsertOne<'a> {
        type Output = crate::error::Result<InsertOneResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<InsertOneResult>> + Send>>;
    }

    pub struct ListCollections<'a, M = ListSpecifications, S = ImplicitSession> {}
    impl<'a, M> ListCollections<'a, M, ImplicitSession> {
        pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> ListCollections<'a, M, ExplicitSession<'s>>;
    }
    impl<'a> ListCollections<'a, ListSpecifications, ImplicitSession> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Cursor<CollectionSpecification>>;
    }
    impl<'a> IntoFuture for ListCollections<'a, ListSpecifications, ImplicitSession> {
        type Output = crate::error::Result<crate::Cursor<CollectionSpecification>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::Cursor<CollectionSpecification>>> + Send>>;
    }
    impl<'a> ListCollections<'a, ListSpecifications, ImplicitSession> {
        pub async fn batch(self) -> crate::error::Result<RawBatchCursor>;
    }
    impl<'a> ListCollections<'a, ListSpecifications, ExplicitSession<'a>> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<SessionCursor<CollectionSpecification>>;
    }
    impl<'a> IntoFuture for ListCollections<'a, ListSpecifications, ExplicitSession<'a>> {
        type Output = crate::error::Result<crate::SessionCursor<CollectionSpecification>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::SessionCursor<CollectionSpecification>>> + Send>>;
    }
    impl<'a> ListCollections<'a, ListSpecifications, ExplicitSession<'a>> {
        pub async fn batch(self) -> crate::error::Result<SessionRawBatchCursor>;
    }
    impl<'a> ListCollections<'a, ListNames, ImplicitSession> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Vec<String>>;
    }
    impl<'a> IntoFuture for ListCollections<'a, ListNames, ImplicitSession> {
        type Output = crate::error::Result<Vec<String>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Vec<String>>> + Send>>;
    }
    impl<'a> ListCollections<'a, ListNames, ExplicitSession<'a>> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Vec<String>>;
    }
    impl<'a> IntoFuture for ListCollections<'a, ListNames, ExplicitSession<'a>> {
        type Output = crate::error::Result<Vec<String>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Vec<String>>> + Send>>;
    }

    pub struct ListDatabases<'a, M = ListSpecifications> {}
    impl<'a, M> ListDatabases<'a, M> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
    }
    impl<'a> ListDatabases<'a, ListSpecifications> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Vec<DatabaseSpecification>>;
    }
    impl<'a> IntoFuture for ListDatabases<'a, ListSpecifications> {
        type Output = crate::error::Result<Vec<DatabaseSpecification>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Vec<DatabaseSpecification>>> + Send>>;
    }
    impl<'a> ListDatabases<'a, ListNames> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Vec<String>>;
    }
    impl<'a> IntoFuture for ListDatabases<'a, ListNames> {
        type Output = crate::error::Result<Vec<String>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Vec<String>>> + Send>>;
    }

    pub struct ListIndexes<'a, Mode = ListSpecifications, Session = ImplicitSession> {}
    impl<'a> IntoFuture for ListIndexes<'a, ListSpecifications, ImplicitSession> {
        type Output = crate::error::Result<crate::Cursor<IndexModel>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::Cursor<IndexModel>>> + Send>>;
    }
    impl<'a> IntoFuture for ListIndexes<'a, ListSpecifications, ExplicitSession<'a>> {
        type Output = crate::error::Result<crate::SessionCursor<IndexModel>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::SessionCursor<IndexModel>>> + Send>>;
    }
    impl<'a> IntoFuture for ListIndexes<'a, ListNames, ImplicitSession> {
        type Output = crate::error::Result<Vec<String>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Vec<String>>> + Send>>;
    }
    impl<'a> IntoFuture for ListIndexes<'a, ListNames, ExplicitSession<'a>> {
        type Output = crate::error::Result<Vec<String>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Vec<String>>> + Send>>;
    }

    pub struct WarmConnectionPool<'a> {}

    pub struct ReplaceOne<'a> {}
    impl<'a> ReplaceOne<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<UpdateResult>;
    }
    impl<'a> IntoFuture for ReplaceOne<'a> {
        type Output = crate::error::Result<UpdateResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<UpdateResult>> + Send>>;
    }

    pub struct RunCommand<'a> {}
    impl<'a> RunCommand<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<Document>;
    }
    impl<'a> IntoFuture for RunCommand<'a> {
        type Output = crate::error::Result<Document>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Document>> + Send>>;
    }

    pub struct RunCursorCommand<'a, Session = ImplicitSession> {}
    impl<'a> IntoFuture for RunCursorCommand<'a, ImplicitSession> {
        type Output = crate::error::Result<crate::Cursor<Document>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::Cursor<Document>>> + Send>>;
    }
    impl<'a> IntoFuture for RunCursorCommand<'a, ExplicitSession<'a>> {
        type Output = crate::error::Result<crate::SessionCursor<Document>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::SessionCursor<Document>>> + Send>>;
    }

    pub struct CreateSearchIndex<'a, Mode> {}
    impl<'a> IntoFuture for CreateSearchIndex<'a, Multiple> {
        type Output = crate::error::Result<Vec<String>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<Vec<String>>> + Send>>;
    }
    impl<'a> IntoFuture for CreateSearchIndex<'a, Single> {
        type Output = crate::error::Result<String>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<String>> + Send>>;
    }

    pub struct UpdateSearchIndex<'a> {}
    impl<'a> IntoFuture for UpdateSearchIndex<'a> {
        type Output = crate::error::Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<()>> + Send>>;
    }

    pub struct DropSearchIndex<'a> {}
    impl<'a> IntoFuture for DropSearchIndex<'a> {
        type Output = crate::error::Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<()>> + Send>>;
    }

    pub struct ListSearchIndexes<'a> {}
    impl<'a> IntoFuture for ListSearchIndexes<'a> {
        type Output = crate::error::Result<crate::Cursor<Document>>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<crate::Cursor<Document>>> + Send>>;
    }

    pub struct StartSession<'a> {}
    impl<'a> StartSession<'a> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<crate::sync::ClientSession>;
    }
    impl<'a> IntoFuture for StartSession<'a> {
        type Output = crate::error::Result<ClientSession>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<ClientSession>> + Send>>;
    }

    pub struct Shutdown {}

    pub struct Update<'a> {}
    impl<'a> Update<'a> {
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<UpdateResult>;
    }
    impl<'a> IntoFuture for Update<'a> {
        type Output = crate::error::Result<UpdateResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = crate::error::Result<UpdateResult>> + Send>>;
    }

    pub struct Watch<'a, T = Document, S = ImplicitSession> {}
    impl<S> Watch<'_, S> {
        pub fn pipeline(self, value: impl IntoIterator<Item = Document>) -> Self;
        pub fn resume_after(self, value: impl Into<Option<ResumeToken>>) -> Self;
    }
    impl<'a, T> Watch<'a, T, ImplicitSession> {
        pub fn session<'s>(self, session: impl Into<&'s mut ClientSession>) -> Watch<'a, T, ExplicitSession<'s>>;
    }
    impl<'a, T: DeserializeOwned + Unpin + Send + Sync> Watch<'a, T, ImplicitSession> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<ChangeStream<ChangeStreamEvent<T>>>;
    }
    impl<'a, T: DeserializeOwned + Unpin + Send + Sync> IntoFuture for Watch<'a, T, ImplicitSession> {
        type Output = crate::error::Result<crate::change_stream::ChangeStream<ChangeStreamEvent<T>>>;
        type IntoFuture =
            Pin<Box<dyn Future<Output = crate::error::Result<crate::change_stream::ChangeStream<ChangeStreamEvent<T>>>> + Send>>;
    }
    impl<'a, T: DeserializeOwned + Unpin + Send + Sync> Watch<'a, T, ExplicitSession<'a>> {
        #[blocks(db, fatal, tokio = ".await", why = "it runs a tokio runtime inside, and panics in async code")]
        pub fn run(self) -> crate::error::Result<SessionChangeStream<ChangeStreamEvent<T>>>;
    }
    impl<'a, T: DeserializeOwned + Unpin + Send + Sync> IntoFuture for Watch<'a, T, ExplicitSession<'a>> {
        type Output = crate::error::Result<crate::change_stream::session::SessionChangeStream<ChangeStreamEvent<T>>>;
        type IntoFuture = Pin<
            Box<dyn Future<Output = crate::error::Result<crate::change_stream::session::SessionChangeStream<ChangeStreamEvent<T>>>> + Send>,
        >;
    }

    pub struct ListSpecifications {}

    pub struct ListNames;

    pub struct ImplicitSession;

    pub struct ExplicitSession<'a> {}

    pub struct Single;

    pub struct Multiple;

    pub trait Action: IntoFuture {
        fn optional<Value>(self, value: Option<Value>, f: impl FnOnce(Self, Value) -> Self) -> Self
        where
            Self: Sized;
    }
}
