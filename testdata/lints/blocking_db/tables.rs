//! Queries of tables that a macro declares: what they are run on tells that they are diesel's.

mod schema {
    diesel::table! {
        users (id) {
            id -> Int4,
            name -> Text,
        }
    }
}

use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, PooledConnection};
use schema::users;

struct User {
    id: i32,
}

type Pooled = PooledConnection<ConnectionManager<PgConnection>>;

async fn all(connection: &mut PgConnection) -> usize {
    users::table.load::<User>(connection).map_or(0, |users| users.len()) //~ blocking_db
}

async fn one(mut connection: Pooled) -> Option<User> {
    users::table.filter(users::name.eq("x")).first::<User>(&mut connection).ok() //~ blocking_db
}

fn find(connection: &mut PgConnection, id: i32) -> QueryResult<User> {
    users::table.find(id).first(connection)
}

async fn behind(connection: &mut PgConnection) -> Option<User> {
    find(connection, 1).ok() //~ blocking_db
}

struct Cache {
    names: Vec<String>,
}

impl Cache {
    fn load(&self, _: &mut PgConnection) -> usize {
        self.names.len()
    }
}

/// Right: the project's own method.
async fn own(cache: &Cache, connection: &mut PgConnection) -> usize {
    cache.load(connection)
}

/// Right: nothing says that this is a connection of diesel's.
async fn something(names: String) -> usize {
    users::table.load(names)
}
