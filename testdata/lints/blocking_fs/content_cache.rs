//! A content-addressed cache on disk.

async fn cached() -> cacache::Result<Vec<u8>> {
    cacache::write_sync("cache", "key", b"value")?; //~ blocking_fs
    cacache::read_sync("cache", "key") //~ blocking_fs
}

async fn cached_in_async_code() -> cacache::Result<Vec<u8>> {
    cacache::write("cache", "key", b"value").await?;
    cacache::read("cache", "key").await
}
