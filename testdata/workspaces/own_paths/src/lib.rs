pub mod made;
mod pool;
mod store;

use store::Save;

pub async fn order(corp: corp::Client) {
    store::load();
    store::Store.save();
    corp::db::query("orders");
    let _ = corp.send("order");
    let _ = rusqlite::Connection::open("orders.db");
    let _ = store::limits("limits.toml");
    pool::run(1, || std::fs::read("a"));
    corp::pool::run("b", async {
        let _ = std::fs::read("b");
    });
    corp::rt::go(async {
        let _ = std::fs::read("c");
    });
    let lease = store::Lease::take();
    tokio::task::yield_now().await;
    drop(lease);
}
