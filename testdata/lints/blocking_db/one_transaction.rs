//! One transaction is one finding, at its commit: who begins it, or takes part, says less.

use heed::types::Str;
use heed::{Database, Env, RwTxn};

struct Store {
    env: Env,
    names: Database<Str, Str>,
}

impl Store {
    async fn restore(&mut self) -> heed::Result<()> {
        let mut transaction = self.env.write_txn()?;
        self.names.clear(&mut transaction)?;
        transaction.commit() //~ blocking_db
    }

    fn insert(&self, name: &str) -> heed::Result<()> {
        let mut transaction = self.env.write_txn()?;
        self.names.put(&mut transaction, name, "")?;
        transaction.commit()
    }

    async fn apply(&self) -> heed::Result<()> {
        self.insert("a") //~ blocking_db
    }

    async fn part(&self, transaction: &mut RwTxn<'_>) -> heed::Result<()> {
        tokio::task::yield_now().await;
        self.names.clear(transaction) //~ blocking_db
    }

    async fn begin(&self) -> heed::Result<()> {
        let mut transaction = self.env.write_txn()?; //~ blocking_db guard_across_await
        self.part(&mut transaction).await?;
        self.end(transaction).await
    }

    async fn end(&self, transaction: RwTxn<'_>) -> heed::Result<()> {
        transaction.commit() //~ blocking_db
    }
}

async fn redb(database: &redb::Database) -> Result<(), redb::Error> {
    let transaction = database.begin_write()?;
    transaction.commit()?; //~ blocking_db
    Ok(())
}
