//! Where tokio is not around, a client with a runtime of its own inside only blocks.
//@ dependencies: smol, postgres

use postgres::{Client, NoTls};

async fn count() -> Result<u64, postgres::Error> {
    smol::future::yield_now().await;
    let mut client = Client::connect("host=localhost", NoTls)?; //~ blocking_db
    client.execute("delete from t", &[]) //~ blocking_db
}
