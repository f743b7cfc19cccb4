//! A send into a channel without a bound is awaited, and never waits.

use std::sync::Arc;

use dashmap::DashMap;

async fn sends(names: Arc<DashMap<u32, String>>) -> Option<()> {
    let (sender, receiver) = async_channel::unbounded();
    let (few, _waiting) = async_channel::bounded(1);
    let name = names.get(&1)?; //~ blocking_lock
    sender.send(name.clone()).await.ok()?;
    drop(name);
    let other = names.get(&2)?; //~ guard_across_await blocking_lock
    few.send(other.clone()).await.ok()?;
    few.send(other.clone()).await.ok()?;
    drop(other);
    let third = names.get(&3)?; //~ guard_across_await blocking_lock
    receiver.recv().await.ok()?;
    drop(third);
    Some(())
}
