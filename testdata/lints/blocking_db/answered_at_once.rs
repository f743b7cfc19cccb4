//! A store that is asked for what is in memory only.
//@ dependencies: tokio, rocksdb

use rocksdb::{DB, ReadOptions, ReadTier};

fn cached() -> ReadOptions {
    let mut options = ReadOptions::default();
    options.set_read_tier(ReadTier::BlockCache);
    options
}

/// With which options others read, nobody knows.
fn read(db: &DB, options: &ReadOptions) -> bool {
    db.get_opt("key", options).is_ok()
}

async fn asked(db: &DB) -> bool {
    read(db, &cached()) || db.get_opt("key", &cached()).is_ok()
}

async fn written(db: &DB) -> bool {
    db.put("key", "value").is_ok() //~ blocking_db(default)
}
