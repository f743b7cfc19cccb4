#![source("tantivy 0.25.0")]

pub use crate::collector::Collector;
pub use crate::core::{Executor, Searcher};
pub use crate::directory::Directory;
pub use crate::error::TantivyError;
pub use crate::hidden::{DocAddress, Document, FutureResult, Opstamp, SegmentId, SegmentMeta, TantivyDocument, Term};
pub use crate::index::{Index, IndexBuilder, IndexSettings};
pub use crate::indexer::{IndexWriter, PreparedCommit};
pub use crate::reader::{IndexReader, IndexReaderBuilder, ReloadPolicy};

pub type Result<T> = std::result::Result<T, TantivyError>;

pub mod error {
    pub enum TantivyError {}
}

pub mod directory {
    pub trait Directory {}
}

pub mod collector {
    pub trait Collector {
        type Fruit;
    }
}

pub mod query {
    pub trait Query {}
}

pub mod schema {
    #[derive(Clone)]
    pub struct Schema {}
}

mod core {
    use crate::collector::Collector;
    use crate::hidden::{DocAddress, Term};
    use crate::index::Index;
    use crate::query::Query;
    use crate::schema::Schema;

    pub enum Executor {}

    #[derive(Clone)]
    pub struct Searcher {}
    impl Searcher {
        pub fn index(&self) -> &Index;
        pub fn doc<D>(&self, doc_address: DocAddress) -> crate::Result<D>;
        pub fn schema(&self) -> &Schema;
        pub fn num_docs(&self) -> u64;
        pub fn doc_freq(&self, term: &Term) -> crate::Result<u64>;
        #[blocks(cpu, millis, why = "it searches an index")]
        #[source("tantivy 0.25.0 src/core/searcher.rs:180")]
        pub fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> crate::Result<C::Fruit>;
        #[blocks(cpu, millis, why = "it searches an index")]
        #[source("tantivy 0.25.0 src/core/searcher.rs:193")]
        pub fn search_with_statistics_provider<C: Collector, S: ?Sized>(
            &self,
            query: &dyn Query,
            collector: &C,
            statistics_provider: &S,
        ) -> crate::Result<C::Fruit>;
        #[blocks(cpu, millis, why = "it searches an index")]
        #[source("tantivy 0.25.0 src/core/searcher.rs:220")]
        pub fn search_with_executor<C: Collector, S>(
            &self,
            query: &dyn Query,
            collector: &C,
            executor: &Executor,
            enabled_scoring: S,
        ) -> crate::Result<C::Fruit>;
    }
}

pub mod index {
    use crate::core::Executor;
    use crate::directory::Directory;
    use crate::hidden::{SegmentId, SegmentMeta};
    use crate::indexer::IndexWriter;
    use crate::reader::{IndexReader, IndexReaderBuilder};
    use crate::schema::Schema;
    use std::path::Path;

    #[derive(Clone, Default)]
    pub struct IndexSettings {}

    #[derive(Default)]
    pub struct IndexBuilder {}
    impl IndexBuilder {
        pub fn new() -> Self;
        pub fn settings(self, settings: IndexSettings) -> Self;
        pub fn schema(self, schema: Schema) -> Self;
        pub fn create_in_ram(self) -> crate::Result<Index>;
        #[blocks(fs, millis, why = "it creates an index on disk")]
        #[source("tantivy 0.25.0 src/index/index.rs:168")]
        pub fn create_in_dir<P: AsRef<Path>>(self, directory_path: P) -> crate::Result<Index>;
        #[blocks(fs, millis, pedantic, why = "it opens or creates an index, on disk if the directory is")]
        #[source("tantivy 0.25.0 src/index/index.rs:218")]
        pub fn open_or_create<T: Into<Box<dyn Directory>>>(self, dir: T) -> crate::Result<Index>;
    }

    #[derive(Clone)]
    pub struct Index {}
    impl Index {
        pub fn builder() -> IndexBuilder;
        pub fn search_executor(&self) -> &Executor;
        pub fn create_in_ram(schema: Schema) -> Index;
        #[blocks(fs, millis, why = "it creates an index on disk")]
        #[source("tantivy 0.25.0 src/index/index.rs:333")]
        pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: Schema) -> crate::Result<Index>;
        #[blocks(fs, millis, pedantic, why = "it opens or creates an index, on disk if the directory is")]
        #[source("tantivy 0.25.0 src/index/index.rs:343")]
        pub fn open_or_create<T: Into<Box<dyn Directory>>>(dir: T, schema: Schema) -> crate::Result<Index>;
        #[blocks(fs, millis, pedantic, why = "it creates an index, on disk if the directory is")]
        #[source("tantivy 0.25.0 src/index/index.rs:368")]
        pub fn create<T: Into<Box<dyn Directory>>>(dir: T, schema: Schema, settings: IndexSettings) -> crate::Result<Index>;
        #[blocks(fs, millis, pedantic, why = "it opens the segments of an index")]
        #[source("tantivy 0.25.0 src/index/index.rs:450")]
        pub fn reader(&self) -> crate::Result<IndexReader>;
        pub fn reader_builder(&self) -> IndexReaderBuilder;
        #[blocks(fs, millis, why = "it opens an index on disk")]
        #[source("tantivy 0.25.0 src/index/index.rs:464")]
        pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> crate::Result<Index>;
        #[blocks(fs, millis, pedantic, why = "it opens an index, on disk if the directory is")]
        #[source("tantivy 0.25.0 src/index/index.rs:510")]
        pub fn open<T: Into<Box<dyn Directory>>>(directory: T) -> crate::Result<Index>;
        pub fn writer_with_num_threads<D>(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> crate::Result<IndexWriter<D>>;
        pub fn writer<D>(&self, memory_budget_in_bytes: usize) -> crate::Result<IndexWriter<D>>;
        pub fn settings(&self) -> &IndexSettings;
        pub fn schema(&self) -> Schema;
        pub fn searchable_segment_metas(&self) -> crate::Result<Vec<SegmentMeta>>;
        pub fn searchable_segment_ids(&self) -> crate::Result<Vec<SegmentId>>;
    }
}

pub mod indexer {
    use crate::hidden::{FutureResult, Opstamp, SegmentId, SegmentMeta, TantivyDocument, Term};
    use crate::index::Index;

    pub struct IndexWriter<D = TantivyDocument> {}
    impl<D> IndexWriter<D> {
        pub fn index(&self) -> &Index;
        #[blocks(wait, unbounded, why = "it waits until merging threads have ended")]
        #[source("tantivy 0.25.0 src/indexer/index_writer.rs:354")]
        pub fn wait_merging_threads(self) -> crate::Result<()>;
        pub fn delete_all_documents(&self) -> crate::Result<Opstamp>;
        pub fn merge(&mut self, segment_ids: &[SegmentId]) -> FutureResult<Option<SegmentMeta>>;
        #[blocks(fs, millis, why = "it throws away the indexing threads' work and reloads the index")]
        #[source("tantivy 0.25.0 src/indexer/index_writer.rs:564")]
        pub fn rollback(&mut self) -> crate::Result<Opstamp>;
        #[blocks(fs, millis, why = "it waits until indexing threads have written their segments")]
        #[source("tantivy 0.25.0 src/indexer/index_writer.rs:618")]
        pub fn prepare_commit(&mut self) -> crate::Result<PreparedCommit<'_, D>>;
        #[blocks(fs, millis, why = "it waits until indexing threads have written their segments, and writes the index's metadata")]
        #[source("tantivy 0.25.0 src/indexer/index_writer.rs:664")]
        pub fn commit(&mut self) -> crate::Result<Opstamp>;
        pub fn delete_term(&self, term: Term) -> Opstamp;
        pub fn commit_opstamp(&self) -> Opstamp;
        pub fn add_document(&self, document: D) -> crate::Result<Opstamp>;
    }

    pub struct PreparedCommit<'a, D = TantivyDocument> {}
}

mod reader {
    use crate::core::Searcher;

    #[derive(Clone, Copy)]
    pub enum ReloadPolicy {
        Manual,
        OnCommitWithDelay,
    }

    #[derive(Clone)]
    pub struct IndexReaderBuilder {}
    impl IndexReaderBuilder {
        #[blocks(fs, millis, pedantic, why = "it opens the segments of an index")]
        #[source("tantivy 0.25.0 src/reader/mod.rs:66")]
        pub fn try_into(self) -> crate::Result<IndexReader>;
        pub fn reload_policy(self, reload_policy: ReloadPolicy) -> IndexReaderBuilder;
        pub fn doc_store_cache_num_blocks(self, doc_store_cache_num_blocks: usize) -> IndexReaderBuilder;
        pub fn num_warming_threads(self, num_warming_threads: usize) -> IndexReaderBuilder;
    }

    #[derive(Clone)]
    pub struct IndexReader {}
    impl IndexReader {
        #[blocks(fs, millis, pedantic, why = "it opens the segments of an index")]
        #[source("tantivy 0.25.0 src/reader/mod.rs:287")]
        pub fn reload(&self) -> crate::Result<()>;
        pub fn searcher(&self) -> Searcher;
    }
}

mod hidden {
    pub struct DocAddress {}
    pub trait Document {}
    /// A future, or to be waited for.
    pub struct FutureResult<T> {}
    impl<T> FutureResult<T> {
        #[blocks(wait, unbounded, why = "it waits for the indexing thread")]
        #[source("tantivy 0.25.0 src/future_result.rs:52")]
        pub fn wait(self) -> crate::Result<T>;
    }
    impl<T> std::future::Future for FutureResult<T> {
        type Output = crate::Result<T>;
    }
    pub type Opstamp = u64;
    pub struct SegmentId {}
    pub struct SegmentMeta {}
    pub struct TantivyDocument {}
    pub struct Term {}
}
