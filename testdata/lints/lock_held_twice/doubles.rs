//! What helps tests is not checked where they are not asked for.

use tokio::sync::Mutex;

pub struct MockService {
    blocks: Mutex<Vec<u8>>,
}

impl MockService {
    pub async fn fork(&self) {
        let blocks = self.blocks.lock().await;
        drop(self.blocks.lock().await);
        drop(blocks);
    }

    pub async fn load(&self) {
        let _ = std::fs::read("x");
    }
}
