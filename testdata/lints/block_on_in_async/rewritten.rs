//! A call with other arguments than the function in the source has calls what a macro has made of that: it makes a job.

pub struct Env;

#[background_job]
pub fn execute(env: &Env, block: u64) {
    let _ = env;
    futures::executor::block_on(send(block));
}

pub fn plain(env: &Env, block: u64) {
    let _ = env;
    futures::executor::block_on(send(block));
}

async fn send(_: u64) {
    tokio::time::sleep(std::time::Duration::from_millis(3)).await;
}

pub async fn enqueue(blocks: std::ops::Range<u64>) {
    let jobs: Vec<_> = blocks.map(|block| execute(block)).collect();
    drop(jobs);
    plain(&Env, 1); //~ block_on_in_async
}
