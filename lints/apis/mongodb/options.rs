pub mod options {
    use crate::ServerInfo;
    use bson3::Document;
    use std::sync::Arc;
    use std::time::Duration;

    #[derive(Clone)]
    pub enum WriteModel {
        InsertOne(InsertOneModel),
        UpdateOne(UpdateOneModel),
        UpdateMany(UpdateManyModel),
        ReplaceOne(ReplaceOneModel),
        DeleteOne(DeleteOneModel),
        DeleteMany(DeleteManyModel),
    }
    impl From<InsertOneModel> for WriteModel {}
    impl From<UpdateOneModel> for WriteModel {}
    impl From<UpdateManyModel> for WriteModel {}
    impl From<ReplaceOneModel> for WriteModel {}
    impl From<DeleteOneModel> for WriteModel {}
    impl From<DeleteManyModel> for WriteModel {}

    pub struct InsertOneModel {}

    pub struct UpdateOneModel {}

    pub struct UpdateManyModel {}

    pub struct ReplaceOneModel {}

    pub struct DeleteOneModel {}

    pub struct DeleteManyModel {}

    pub struct ClientOptions {}

    pub struct TlsOptions {}

    pub struct DriverInfo {}

    #[derive(Clone, Default)]
    pub struct CollectionOptions {
        pub selection_criteria: Option<SelectionCriteria>,
        pub read_concern: Option<ReadConcern>,
        pub write_concern: Option<WriteConcern>,
    }

    #[derive(Clone)]
    pub enum UpdateModifications {
        Document(Document),
        Pipeline(Vec<Document>),
    }
    impl From<Document> for UpdateModifications {}
    impl From<Vec<Document>> for UpdateModifications {}

    #[derive(Clone, PartialEq)]
    pub struct ReadConcern {
        pub level: ReadConcernLevel,
    }
    impl From<ReadConcernLevel> for ReadConcern {}

    pub enum ReadConcernLevel {}

    #[derive(Clone, Default, PartialEq)]
    pub struct WriteConcern {
        pub w: Option<Acknowledgment>,
        pub w_timeout: Option<Duration>,
        pub journal: Option<bool>,
    }
    impl From<Acknowledgment> for WriteConcern {}

    pub enum Acknowledgment {}

    pub struct DatabaseOptions {}

    #[derive(Clone, Default)]
    pub struct GridFsBucketOptions {
        pub bucket_name: Option<String>,
        pub chunk_size_bytes: Option<u32>,
        pub write_concern: Option<WriteConcern>,
        pub read_concern: Option<ReadConcern>,
        pub selection_criteria: Option<SelectionCriteria>,
    }

    pub struct IndexOptions {}

    #[derive(Clone)]
    pub enum SelectionCriteria {
        ReadPreference(ReadPreference),
        Predicate(Predicate),
    }
    impl From<ReadPreference> for SelectionCriteria {}

    pub type Predicate = Arc<dyn Send + Sync + Fn(&ServerInfo) -> bool>;

    pub enum ReadPreference {}
}
