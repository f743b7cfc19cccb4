//! What diesel's statements become on their way, and what a pool's connections lead to.

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
use schema::users;

type Connections = Pool<ConnectionManager<PgConnection>>;

struct User {
    id: i32,
    name: String,
}

async fn filtered(connection: &mut PgConnection) -> QueryResult<usize> {
    diesel::update(users::table).filter(users::id.eq(1)).set(users::name.eq("x")).execute(connection)?; //~ blocking_db
    diesel::update(users::table).set(users::name.eq("x")).filter(users::id.eq(1)).execute(connection)?; //~ blocking_db
    diesel::delete(users::table).filter(users::id.eq(1)).execute(connection) //~ blocking_db
}

async fn upserted(connection: &mut PgConnection, user: &User) -> QueryResult<usize> {
    let insert = diesel::insert_into(users::table).values(user);
    insert.on_conflict(users::id).do_update().set(users::name.eq(&user.name)).execute(connection) //~ blocking_db
}

async fn bound(connection: &mut PgConnection) -> QueryResult<Vec<User>> {
    diesel::sql_query("select * from users where id = $1").bind::<Integer, _>(1).load(connection) //~ blocking_db
}

async fn transaction(pool: Connections) -> QueryResult<()> {
    let mut connection = pool.get().unwrap(); //~ blocking_db
    connection.transaction(|_| Ok(())) //~ blocking_db
}

fn rename(connection: &mut PgConnection, name: &str) -> QueryResult<usize> {
    diesel::update(users::table).set(users::name.eq(name)).execute(connection)
}

/// One finding: what the closure does is part of the transaction.
async fn in_transaction(connection: &mut PgConnection, names: &[String]) -> QueryResult<()> {
    connection.transaction(|connection| { //~ blocking_db
        rename(connection, "x")?;
        names.iter().try_for_each(|name| rename(connection, name).map(drop))
    })
}

/// What is worse than the transaction is told beside it.
async fn worse(connection: &mut PgConnection, runtime: tokio::runtime::Handle) -> QueryResult<()> {
    connection.transaction(|connection| { //~ blocking_db
        runtime.block_on(async {}); //~ block_on_in_async
        rename(connection, "x").map(drop)
    })
}

async fn pooled(pool: Connections) -> QueryResult<Vec<User>> {
    let mut connection = pool.get().unwrap(); //~ blocking_db
    users::table.filter(users::id.eq(1)).load::<User>(&mut connection) //~ blocking_db
}

async fn checked(pool: &r2d2::Pool<ConnectionManager<SqliteConnection>>) -> QueryResult<User> {
    let connection = &mut pool.get().unwrap(); //~ blocking_db
    users::table.find(1).first(connection) //~ blocking_db
}
