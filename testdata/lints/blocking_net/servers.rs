//! Clients that talk to a server of their own protocol.

use electrum_client::ElectrumApi;

async fn electrum() -> Result<f64, electrum_client::Error> {
    let client = electrum_client::Client::new("tcp://localhost:50001")?; //~ blocking_net
    client.relay_fee() //~ blocking_net
}

async fn electrum_shared(client: std::sync::Arc<electrum_client::Client>) -> Result<f64, electrum_client::Error> {
    client.relay_fee() //~ blocking_net
}

async fn messages() -> std::io::Result<()> {
    let connection = nats::connect("localhost")?; //~ blocking_net
    connection.publish("subject", "text")?; //~ blocking_net
    let answer = connection.request("subject", "text")?; //~ blocking_net
    answer.respond("thanks")?; //~ blocking_net
    let subscription = connection.subscribe("subject")?; //~ blocking_net
    let _ = subscription.next(); //~ blocking_wait
    let stream = nats::jetstream::new(connection);
    let _ = stream.publish("subject", "text")?; //~ blocking_net
    Ok(())
}

async fn messages_in_async_code() -> std::io::Result<()> {
    nats::asynk::connect("localhost").await?.request("subject", "text").await?;
    Ok(())
}

async fn coordination(watcher: impl zookeeper::Watcher + 'static) -> zookeeper::ZkResult<()> {
    let keeper = zookeeper::ZooKeeper::connect("localhost:2181", std::time::Duration::from_secs(1), watcher)?; //~ blocking_net
    keeper.get_children("/", false)?; //~ blocking_net
    Ok(())
}

async fn remote_procedure(client: &jsonrpc::Client) -> Result<u64, jsonrpc::Error> {
    client.call("height", None) //~ blocking_net
}

async fn desktop_secrets() -> Result<(), secret_service::Error> {
    let service = secret_service::blocking::SecretService::connect(secret_service::EncryptionType::Dh)?; //~ blocking_net
    let collection = service.get_default_collection()?; //~ blocking_net
    collection.unlock() //~ blocking_net
}

async fn address() {
    if let Ok(resolver) = trust_dns_resolver::Resolver::from_system_conf() {
        let _ = resolver.lookup_ip("example.org"); //~ blocking_net
    }
}
