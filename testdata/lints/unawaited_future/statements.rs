//! Futures dropped by a statement.

async fn save() -> u32 {
    1
}

struct Store;

impl Store {
    async fn flush(&self) {}

    fn clear(&self) {}
}

async fn drops(store: &Store) {
    save(); //~ unawaited_future
    let _ = save(); //~ unawaited_future
    async {}; //~ unawaited_future
    let _ = async { save().await }; //~ unawaited_future
    store.flush(); //~ unawaited_future
    Store::flush(store); //~ unawaited_future
    tokio::time::sleep(std::time::Duration::ZERO); //~ unawaited_future
}

fn in_sync_code() {
    save(); //~ unawaited_future
}

async fn uses(store: &Store) {
    save().await;
    let _ = save().await;
    store.flush().await;
    store.clear();
    let future = save();
    future.await;
    let _ = tokio::join!(save(), store.flush());
    drop(tokio::spawn(save()));
}

async fn returned() -> impl Future<Output = u32> {
    save()
}

/// Who says on the statement itself that the value is not used has thought of it.
fn told(store: &Store) {
    #[allow(unused)]
    let job = save(); //~ unawaited_future(pedantic)
    #[expect(unused_must_use)]
    store.flush(); //~ unawaited_future(pedantic)
    #[allow(clippy::let_underscore_future)]
    let _ = save(); //~ unawaited_future(pedantic)
    #[allow(dead_code)]
    let other = save(); //~ unawaited_future(default)
}
