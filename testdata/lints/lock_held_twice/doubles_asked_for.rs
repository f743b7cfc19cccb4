//! What helps tests is checked where tests are asked for: what hangs there hangs them.
//@ test: true

use tokio::sync::Mutex;

pub struct MockService {
    blocks: Mutex<Vec<u8>>,
}

impl MockService {
    pub async fn fork(&self) {
        let blocks = self.blocks.lock().await;
        drop(self.blocks.lock().await); //~ lock_held_twice
        drop(blocks);
    }

    pub async fn load(&self) {
        let _ = std::fs::read("x"); //~ blocking_fs
    }
}
