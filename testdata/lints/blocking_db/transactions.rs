//! Stores that fill memory first: the writes of RocksDB's transactions, a tree of sled that is there, statements of SQLite before the first
//! row.

use rocksdb::{OptimisticTransactionDB, OptimisticTransactionOptions, TransactionDB, WriteOptions};
use rusqlite::{Connection, Statement, TransactionBehavior};

async fn optimistic(db: &OptimisticTransactionDB) -> Result<(), rocksdb::Error> {
    let transaction = db.transaction_opt(&WriteOptions::default(), &OptimisticTransactionOptions::default());
    transaction.put("k", "v")?; //~ blocking_db(pedantic)
    transaction.delete("k")?; //~ blocking_db(pedantic)
    transaction.get("k")?; //~ blocking_db(default)
    transaction.commit() //~ blocking_db(default)
}

async fn locking(db: &TransactionDB) -> Result<(), rocksdb::Error> {
    let transaction = db.transaction();
    transaction.merge("k", "v")?; //~ blocking_db(pedantic)
    transaction.get_for_update("k", true)?; //~ blocking_db(default)
    transaction.commit() //~ blocking_db(default)
}

async fn tree(db: &sled::Db) -> sled::Result<()> {
    let tree = db.open_tree("t")?; //~ blocking_db(pedantic)
    tree.insert("k", "v")?; //~ blocking_db(pedantic)
    save(db) //~ blocking_db(default)
}

fn save(db: &sled::Db) -> sled::Result<()> {
    let tree = db.open_tree("t")?;
    tree.insert("k", "v")?;
    tree.flush().map(drop)
}

async fn begun(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.transaction()?.commit()?; //~ blocking_db(pedantic) blocking_db(default)
    connection.transaction_with_behavior(TransactionBehavior::Deferred)?.commit()?; //~ blocking_db(default)
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?; //~ blocking_db(default)
    transaction.execute("delete from t", [])?; //~ blocking_db(default)
    transaction.commit() //~ blocking_db(default)
}

async fn rows(connection: &Connection) -> rusqlite::Result<()> {
    let mut cached: Statement<'_> = connection.prepare("select 1")?; //~ blocking_db(pedantic)
    let mut rows = cached.raw_query();
    while rows.next()?.is_some() {} //~ blocking_db(default)
    let mut statement = connection.prepare("select 1")?; //~ blocking_db(pedantic)
    let mut rows = statement.query([])?;
    rows.next()?; //~ blocking_db(default)
    let names = statement.query([])?.mapped(|row| row.get(0)); //~ blocking_db(default)
    names.collect::<rusqlite::Result<Vec<String>>>().map(drop)
}
