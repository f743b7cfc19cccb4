//! Conditions with several parts: what they bind goes with the `if`.

use std::sync::Mutex;

use dashmap::DashMap;

struct Cache {
    keys: DashMap<u32, String>,
    last: Mutex<Option<u32>>,
}

impl Cache {
    async fn load(&self) -> String {
        tokio::task::yield_now().await;
        String::new()
    }

    async fn looked_up(&self, id: u32) -> String {
        if let Some(found) = self.keys.get(&id) //~ blocking_lock
            && !found.is_empty()
        {
            return found.clone();
        }
        self.load().await
    }

    async fn held(&self, id: u32) -> String {
        if let Some(found) = self.keys.get(&id) //~ guard_across_await blocking_lock
            && !found.is_empty()
        {
            return self.load().await + &found;
        }
        String::new()
    }

    async fn two_parts(&self) -> String {
        if let Some(id) = *self.last.lock().unwrap() //~ blocking_lock
            && let Some(found) = self.keys.get(&id) //~ blocking_lock
        {
            return found.clone();
        } else {
            self.load().await;
        }
        self.load().await
    }
}
