//! Libraries that fetch over the network and wait.

async fn index() -> Result<(), crates_index::Error> {
    let mut index = crates_index::GitIndex::new_cargo_default()?; //~ blocking_net(default)
    index.update()?; //~ blocking_net(default)
    drop(index.crate_("serde")); //~ blocking_fs(default)
    Ok(())
}
