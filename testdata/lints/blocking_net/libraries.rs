//! Libraries that fetch over the network and wait.

async fn index() -> Result<(), crates_index::Error> {
    let mut index = crates_index::GitIndex::new_cargo_default()?; //~ blocking_net(default)
    index.update()?; //~ blocking_net(default)
    drop(index.crate_("serde")); //~ blocking_fs(default)
    Ok(())
}

async fn changes() -> Result<(), crates_index_diff::Error> {
    let index = crates_index_diff::Index::from_path_or_cloned("index")?; //~ blocking_net(default)
    index.peek_changes_ordered()?; //~ blocking_net(default)
    Ok(())
}

async fn interfaces() -> Result<String, String> {
    let _ = default_net::get_interfaces(); //~ blocking_net
    Ok(netdev::get_default_interface()?.name) //~ blocking_net
}

async fn channel() -> thrift::Result<()> {
    let mut channel = thrift::transport::TTcpChannel::new();
    channel.open("localhost:9090") //~ blocking_net(default)
}
