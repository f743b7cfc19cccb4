//! What only tests call is a task for somebody else.
//@ test: true

use std::thread;
use std::time::Duration;

pub struct Service;

impl Service {
    pub async fn start(&mut self) {
        thread::sleep(Duration::from_millis(100)); //~ blocking_sleep
    }
}

#[tokio::test]
async fn starts() {
    Service.start().await;
}
