//! A client with a tokio runtime of its own inside panics in code that runs on tokio, also where nothing else waits yet.
//@ dependencies: tokio, postgres

use postgres::{Client, NoTls};

fn connect() -> Result<Client, postgres::Error> {
    Client::connect("host=localhost", NoTls)
}

async fn count(client: &mut Client) -> Result<u64, postgres::Error> {
    client.execute("delete from t", &[]) //~ block_on_in_async
}

async fn offloaded() -> Result<Client, postgres::Error> {
    tokio::task::spawn_blocking(connect).await.expect("does not panic")
}

async fn in_place() -> Result<Client, postgres::Error> {
    tokio::task::block_in_place(connect)
}

#[tokio::main]
async fn main() {
    let mut client = connect().expect("a server"); //~ block_on_in_async
    let task = tokio::spawn(async {
        let mut client = Client::connect("host=localhost", NoTls).expect("a server"); //~ block_on_in_async
        client.batch_execute("select 1") //~ block_on_in_async
    });
    task.await.expect("does not panic").expect("a server");
    count(&mut client).await.expect("a server");
    drop((offloaded().await, in_place().await));
}
