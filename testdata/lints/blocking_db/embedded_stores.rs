//! Databases inside the process, and clients that wait for a server's answer.

use std::path::Path;

use lmdb::Transaction as _;

async fn lmdb_store(path: &Path) -> lmdb::Result<()> {
    let environment = lmdb::Environment::new().set_map_size(1 << 30).open(path)?; //~ blocking_db
    let database = environment.open_db(None)?;
    let mut transaction = environment.begin_rw_txn()?;
    transaction.put(database, b"key", b"value", lmdb::WriteFlags::empty())?; //~ blocking_db
    transaction.commit() //~ blocking_db
}

async fn mdbx_store(path: &Path) -> libmdbx::Result<()> {
    let database = libmdbx::Database::<libmdbx::WriteMap>::open(path)?; //~ blocking_db
    let transaction = database.begin_rw_txn()?;
    transaction.commit()?; //~ blocking_db
    Ok(())
}

async fn fjall_store(path: &Path) -> fjall::Result<()> {
    let database = fjall::Database::builder(path).open()?; //~ blocking_db
    let items = database.keyspace("items", fjall::KeyspaceCreateOptions::default)?; //~ blocking_db
    items.insert("key", "value")?; //~ blocking_db
    let mut batch = database.batch();
    batch.insert(&items, "key", "value");
    batch.commit()?; //~ blocking_db
    database.persist(fjall::PersistMode::SyncAll) //~ blocking_db
}
