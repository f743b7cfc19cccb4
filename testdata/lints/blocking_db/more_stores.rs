//! Stores and pools of stores that are met less often.

use diesel_migrations::MigrationHarness;
use r2d2_sqlite::SqliteConnectionManager;

async fn fjall(path: &str) -> fjall::Result<()> {
    let database = fjall::Database::builder(path).open()?; //~ blocking_db(default)
    let keyspace = database.keyspace("k", Default::default)?; //~ blocking_db(default)
    keyspace.get("k")?; //~ blocking_db(pedantic)
    for entry in keyspace.prefix("k") { //~ blocking_db(pedantic)
        drop(entry);
    }
    database.persist(fjall::PersistMode::SyncAll) //~ blocking_db(default)
}

async fn mdbx(environment: &reth_libmdbx::Environment) -> reth_libmdbx::Result<()> {
    let transaction = environment.begin_rw_txn()?;
    transaction.get::<Vec<u8>>(1, b"k")?; //~ blocking_db(pedantic)
    transaction.commit()?; //~ blocking_db(default)
    environment.sync(true).map(drop) //~ blocking_db(default)
}

async fn migrate(connection: &mut diesel::PgConnection, migrations: diesel_migrations::EmbeddedMigrations) {
    let _ = connection.run_pending_migrations(migrations); //~ blocking_db(default)
}

async fn pooled(pool: &r2d2::Pool<SqliteConnectionManager>) -> rusqlite::Result<()> {
    let connection = pool.get().unwrap(); //~ blocking_db(pedantic)
    connection.execute("delete from t", []).map(drop) //~ blocking_db(default)
}

async fn redb_reads(database: &redb::Database, table: redb::TableDefinition<'_, &str, u64>) {
    use redb::ReadableTable;
    let transaction = database.begin_read().unwrap();
    let table = transaction.open_table(table).unwrap(); //~ blocking_db(pedantic)
    let _ = table.get("k"); //~ blocking_db(pedantic)
}

// A database in memory waits for nothing when it is opened.
async fn in_memory() -> redb::Database {
    redb::Database::builder().create_with_backend(redb::backends::InMemoryBackend::new()).unwrap()
}

async fn on_disk() -> redb::Database {
    redb::Database::builder().create("a.redb").unwrap() //~ blocking_db
}
