//! The commit of a transaction that only reads writes nothing.

use libmdbx::{Database, NoWriteMap};

pub async fn reads(db: &Database<NoWriteMap>) -> Result<(), libmdbx::Error> {
    let transaction = db.begin_ro_txn()?;
    transaction.commit()?;
    Ok(())
}

pub async fn writes(db: &Database<NoWriteMap>) -> Result<(), libmdbx::Error> {
    let transaction = db.begin_rw_txn()?;
    transaction.commit()?; //~ blocking_db
    Ok(())
}
