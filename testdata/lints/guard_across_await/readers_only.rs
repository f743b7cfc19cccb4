//! Known limit: a map that nobody can write to any more has readers only, and readers do not wait for each other. Whether anyone writes to a
//! field is a question to all bodies of the crate, and a map that is only filled by its constructor seldom is a `DashMap`.

use dashmap::DashMap;

struct Names {
    names: DashMap<u32, String>,
}

impl Names {
    fn new(names: &[&str]) -> Self {
        let all = DashMap::new();
        for (n, name) in (0..).zip(names) {
            all.insert(n, (*name).to_owned());
        }
        Self { names: all }
    }

    async fn read(&self) {
        let name = self.names.get(&1); //~ guard_across_await blocking_lock
        tokio::task::yield_now().await;
        drop(name);
    }
}
