//! Embedded stores beside their plain `get` and `put`: by column family, in batches, iterators, snapshots, upkeep.

use std::sync::Arc;

use redb::{ReadableTable, ReadableTableMetadata};
use rocksdb::checkpoint::Checkpoint;
use rocksdb::{ColumnFamily, DB, IteratorMode, Options, ReadOptions, SnapshotWithThreadMode, TransactionDB, WriteBatch, WriteOptions};

async fn rocks_reads(db: Arc<DB>, family: &ColumnFamily, options: &ReadOptions) -> Result<(), rocksdb::Error> {
    db.get_cf(family, "k")?; //~ blocking_db(default)
    db.get_opt("k", options)?; //~ blocking_db(default)
    db.get_pinned_cf(family, "k")?; //~ blocking_db(default)
    let _ = db.multi_get_cf([(family, "k")]); //~ blocking_db(default)
    let _ = db.batched_multi_get_cf(family, ["k"], false); //~ blocking_db(default)
    db.key_may_exist("k");
    for entry in db.iterator(IteratorMode::Start) { //~ blocking_db(default)
        entry?;
    }
    let mut raw = db.raw_iterator_cf(family);
    raw.seek("k"); //~ blocking_db(default)
    raw.next(); //~ blocking_db(default)
    let snapshot: SnapshotWithThreadMode<DB> = db.snapshot();
    snapshot.get_cf(family, "k")?; //~ blocking_db(default)
    db.try_catch_up_with_primary() //~ blocking_db(default)
}

async fn rocks_writes(db: &DB, family: &ColumnFamily, options: &WriteOptions) -> Result<(), rocksdb::Error> {
    db.put_cf(family, "k", "v")?; //~ blocking_db(default)
    db.put_opt("k", "v", options)?; //~ blocking_db(default)
    db.merge_cf(family, "k", "v")?; //~ blocking_db(default)
    db.delete_cf(family, "k")?; //~ blocking_db(default)
    db.delete_range_cf(family, "a", "b")?; //~ blocking_db(default)
    let mut batch = WriteBatch::default();
    batch.put_cf(family, "k", "v");
    db.write_opt(batch, options)?; //~ blocking_db(default)
    db.flush_cf(family)?; //~ blocking_db(default)
    db.compact_range_cf(family, Some("a"), Some("b")); //~ blocking_db(default)
    db.ingest_external_file_cf(family, vec!["file"]) //~ blocking_db(default)
}

async fn rocks_upkeep(options: &Options) -> Result<(), rocksdb::Error> {
    DB::list_cf(options, "db")?; //~ blocking_db(default)
    let db = DB::open_cf_for_read_only(options, "db", ["a"], false)?; //~ blocking_db(default)
    Checkpoint::new(&db)?.create_checkpoint_with_log_size("copy", 0)?; //~ blocking_db(default)
    let transactions: TransactionDB = TransactionDB::open_default("other")?; //~ blocking_db(default)
    transactions.put("k", "v")?; //~ blocking_db(default)
    let transaction = transactions.transaction();
    transaction.get_for_update("k", true)?; //~ blocking_db(default)
    transaction.commit() //~ blocking_db(default)
}

async fn sled_tree(db: &sled::Db, tree: &sled::Tree) -> sled::Result<()> {
    db.drop_tree("t")?; //~ blocking_db(default)
    tree.contains_key("k")?; //~ blocking_db(pedantic)
    for entry in tree.scan_prefix("k") { //~ blocking_db(pedantic)
        entry?;
    }
    tree.len(); //~ blocking_db(default)
    tree.clear() //~ blocking_db(default)
}

async fn redb_table(mut db: redb::Database, mut table: redb::Table<'_, &str, u64>) -> Result<(), redb::StorageError> {
    let _ = db.check_integrity(); //~ blocking_db(default)
    table.first()?; //~ blocking_db(pedantic)
    for entry in table.iter()? { //~ blocking_db(pedantic)
        entry?;
    }
    table.remove("k")?; //~ blocking_db(pedantic)
    table.retain(|_, _| true)?; //~ blocking_db(default)
    table.len().map(drop) //~ blocking_db(pedantic)
}

async fn heed_environment(env: &heed::Env, file: &mut std::fs::File) -> heed::Result<()> {
    env.copy_to_file(file, heed::CompactionOption::Enabled) //~ blocking_db(default)
}

async fn sqlite(connection: &mut rusqlite::Connection) -> rusqlite::Result<()> {
    connection.pragma(None, "table_info", "t", |_| Ok(()))?; //~ blocking_db(default)
    connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?.finish()?; //~ blocking_db(default) blocking_db(default)
    let mut statement = connection.prepare("select 1")?; //~ blocking_db(pedantic)
    statement.query_one([], |_| Ok(())) //~ blocking_db(default)
}

async fn duck(connection: &mut duckdb::Connection) -> duckdb::Result<()> {
    let mut statement = connection.prepare("select 1")?; //~ blocking_db(pedantic)
    statement.execute([])?; //~ blocking_db(default)
    statement.exists([]).map(drop) //~ blocking_db(default)
}
