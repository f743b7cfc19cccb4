//! RocksDB's batches that are read together with what is stored.

use rocksdb::{ColumnFamily, DB, ReadOptions, WriteBatchWithIndex};

struct Transaction<'a> {
    db: &'a DB,
    batch: WriteBatchWithIndex,
}

impl Transaction<'_> {
    async fn first(&self, family: &ColumnFamily) -> bool {
        let base = self.db.raw_iterator_cf_opt(family, ReadOptions::default());
        let mut both = self.batch.iterator_with_base_cf(base, family);
        both.seek(b"k"); //~ blocking_db
        both.valid()
    }

    async fn get(&self) -> bool {
        let found = self.batch.get_from_batch_and_db(self.db, b"k", &ReadOptions::default()); //~ blocking_db
        found.is_ok()
    }

    /// Right: this is in memory.
    async fn put(&mut self) {
        self.batch.put(b"k", b"v");
    }
}
