//! Queries of tables that a macro declares, on an async connection.

use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};

struct User {
    id: i32,
}

async fn all(connection: &mut AsyncPgConnection) -> usize {
    users::table.load::<User>(connection).await.map_or(0, |users| users.len())
}

async fn filtered(connection: &mut AsyncPgConnection) -> usize {
    let query = users::table.filter(users::id.eq(1)).load::<User>(connection);
    query.await.map_or(0, |users| users.len())
}
