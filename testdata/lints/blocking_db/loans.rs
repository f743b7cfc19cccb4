//! Waiting for a connection of a pool and the first query on it are one finding: the query; the wait is
//! pedantic. The type of
//! what the pool gives need not be written.

mod schema {
    diesel::table! {
        users (id) {
            id -> Int4,
            name -> Text,
        }
    }
}

use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, Pool};
use r2d2_sqlite::SqliteConnectionManager;
use schema::users;

type Own = Pool<ConnectionManager<PgConnection>>;
type Other = r2d2::Pool<ConnectionManager<PgConnection>>;

async fn loaded(pool: Own) -> usize {
    let mut connection = pool.get().unwrap(); //~ blocking_db(pedantic)
    users::table.filter(users::id.eq(1)).load::<(i32, String)>(&mut connection).unwrap().len() //~ blocking_db(default)
}

async fn first(pool: Other) -> Option<(i32, String)> {
    let mut connection = match pool.get() { //~ blocking_db(pedantic)
        Ok(connection) => connection,
        Err(_) => return None,
    };
    let name = String::from("x");
    users::table.filter(users::name.eq(name)).first(&mut connection).ok() //~ blocking_db(default)
}

struct Wrapped(PgConnection);

impl AsMut<PgConnection> for Wrapped {
    fn as_mut(&mut self) -> &mut PgConnection {
        &mut self.0
    }
}

async fn wrapped(pool: &Pool<ConnectionManager<Wrapped>>) -> Option<(i32, String)> {
    let mut connection = pool.get().ok()?; //~ blocking_db(pedantic)
    users::table.filter(users::id.eq(1)).first(connection.as_mut()).ok() //~ blocking_db(default)
}

async fn in_one(pool: &Other) -> usize {
    diesel::delete(users::table).execute(&mut pool.get().unwrap()).unwrap() //~ blocking_db blocking_db
}

async fn received(pool: &r2d2::Pool<SqliteConnectionManager>) -> rusqlite::Result<usize> {
    pool.get().unwrap().execute("DELETE FROM users", []) //~ blocking_db blocking_db
}

async fn each_query(pool: &r2d2::Pool<SqliteConnectionManager>) -> rusqlite::Result<()> {
    if let Ok(connection) = pool.get() { //~ blocking_db(pedantic)
        connection.execute("DELETE FROM users", [])?; //~ blocking_db(default)
        connection.execute("DELETE FROM names", [])?; //~ blocking_db(default)
    }
    Ok(())
}

struct Store {
    pool: Other,
}

impl Store {
    fn connection(&self) -> r2d2::PooledConnection<ConnectionManager<PgConnection>> {
        self.pool.get().unwrap()
    }
}

fn count(connection: &mut PgConnection) -> usize {
    diesel::delete(users::table).execute(connection).unwrap()
}

async fn behind_functions(store: &Store) -> usize {
    count(&mut store.connection()) //~ blocking_db blocking_db
}

/// Nothing else says it.
async fn kept(store: &Store, pool: &Own) -> bool {
    let connection = store.connection(); //~ blocking_db(default)
    let other = pool.get(); //~ blocking_db(default)
    drop(connection);
    other.is_ok()
}

/// Another connection is waited for.
async fn others(store: &Store, connection: &mut PgConnection) -> usize {
    let lent = store.connection(); //~ blocking_db(default)
    drop(lent);
    count(connection) //~ blocking_db(default)
}

/// Used elsewhere.
async fn moved(store: &Store) {
    let mut lent = store.connection(); //~ blocking_db(default)
    tokio::task::spawn_blocking(move || count(&mut lent)).await.unwrap();
}
