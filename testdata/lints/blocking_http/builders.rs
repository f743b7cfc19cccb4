//! Builders whose declaration lacks a method, of another version for example: it goes on building.

use reqwest::blocking::ClientBuilder;

async fn tuned(url: &str) -> bool {
    let client = ClientBuilder::new().tuned_for_something(true).build().unwrap(); //~ blocking_http
    client.get(url).send().is_ok() //~ blocking_http
}

/// Right: what these give is not said to be the builder.
async fn other(url: &str) {
    let client = ClientBuilder::new().into_async().build().unwrap();
    client.get(url).send();
    let client = ClientBuilder::new().get_async().build().unwrap();
    client.get(url).send();
}
