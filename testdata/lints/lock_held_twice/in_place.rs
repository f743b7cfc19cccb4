//! `block_in_place` runs what it is given here and now.
//@ dependencies: tokio, parking_lot

use parking_lot::RwLock;

struct Agent {
    schema: RwLock<u32>,
}

fn apply(schema: &u32) -> Result<u32, ()> {
    Ok(*schema)
}

async fn reload(agent: &Agent) -> Result<(), ()> {
    let mut schema = agent.schema.write();
    *schema = tokio::task::block_in_place(|| apply(&agent.schema.read()))?; //~ lock_held_twice(default)
    Ok(())
}

async fn before(agent: &Agent) -> Result<(), ()> {
    let schema = tokio::task::block_in_place(|| apply(&agent.schema.read()))?;
    *agent.schema.write() = schema;
    Ok(())
}

async fn elsewhere(agent: &'static Agent) {
    let held = agent.schema.write();
    let task = tokio::task::spawn_blocking(|| apply(&agent.schema.read()));
    drop(held);
    drop(task.await);
}

#[tokio::main]
async fn main() {
    let agent: &'static Agent = Box::leak(Box::new(Agent { schema: RwLock::new(1) }));
    drop(reload(agent).await);
    drop(before(agent).await);
    elsewhere(agent).await;
}
