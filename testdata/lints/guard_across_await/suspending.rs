//! A container that is only asked by async methods: whoever needs the bucket waits as a task, and no thread is blocked.

use scc::HashMap;
use scc::hash_map::Entry;

struct Cache {
    paths: HashMap<String, u32>,
    sizes: HashMap<String, u32>,
    pub shared: HashMap<String, u32>,
}

async fn locate(_: &str) -> u32 {
    tokio::task::yield_now().await;
    1
}

impl Cache {
    async fn path(&self, key: String) -> u32 {
        match self
            .paths
            .entry_async(key.clone())
            .await
        {
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                let found = locate(&key).await;
                entry.insert_entry(found);
                found
            }
        }
    }

    fn paths(&self) -> usize {
        self.paths.len()
    }

    async fn size(&self, key: String) -> u32 {
        match self.sizes.entry_async(key.clone()).await { //~ guard_across_await
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                let found = locate(&key).await;
                entry.insert_entry(found);
                found
            }
        }
    }

    fn has_size(&self, key: &str) -> bool {
        self.sizes.contains(key)
    }

    async fn shared(&self, key: String) -> u32 {
        match self.shared.entry_async(key.clone()).await { //~ guard_across_await
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                let found = locate(&key).await;
                entry.insert_entry(found);
                found
            }
        }
    }
}
