//! Inside an impl of a trait its methods are in scope, whether the trait is imported or not.

use std::sync::Arc;

use rocksdb::DB;

mod kv {
    pub trait Adapter {
        fn get(&self, path: &str) -> impl Future<Output = Option<Vec<u8>>> + Send;
        fn blocking_get(&self, path: &str) -> Option<Vec<u8>>;
    }
}

struct Adapter {
    db: Arc<DB>,
}

impl kv::Adapter for Adapter {
    async fn get(&self, path: &str) -> Option<Vec<u8>> {
        self.blocking_get(path) //~ blocking_db
    }

    fn blocking_get(&self, path: &str) -> Option<Vec<u8>> {
        self.db.get(path).ok().flatten()
    }
}

struct Pools {
    pool: actix_web::web::Data<diesel::r2d2::Pool<diesel::r2d2::ConnectionManager<diesel::PgConnection>>>,
    forked: Arc<rust_rocksdb::DB>,
}

async fn others(pools: &Pools) {
    if pools.pool.get().is_ok() { //~ blocking_db
        pools.forked.get("key").ok(); //~ blocking_db
    }
}
