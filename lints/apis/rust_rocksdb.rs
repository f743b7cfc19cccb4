#![source("rust-rocksdb 0.43: the items of rocksdb, which it is a fork of")]

pub use rocksdb::*;
