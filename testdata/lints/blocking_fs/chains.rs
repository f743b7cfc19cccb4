//! Files read behind the project's own functions.

use std::fs;
use std::path::Path;

struct Rules(String);

impl Rules {
    fn open(path: &Path) -> Self {
        Self(fs::read_to_string(path).unwrap_or_default())
    }

    fn load(path: &Path) -> Self {
        Self::open(path)
    }

    fn count(&self) -> usize {
        self.0.lines().count()
    }

    async fn load_async(path: &Path) -> Self {
        Self(tokio::fs::read_to_string(path).await.unwrap_or_default())
    }
}

fn load_rules(path: &Path) -> usize {
    let rules = Rules::load(path);
    rules.count()
}

fn even(path: &Path, n: u32) -> bool {
    n == 0 || odd(path, n - 1)
}

fn odd(path: &Path, n: u32) -> bool {
    let _ = fs::read(path);
    n != 0 && even(path, n - 1)
}

async fn reload(path: &Path) {
    load_rules(path); //~ blocking_fs
    let rules = Rules::load(path); //~ blocking_fs
    rules.count();
    even(path, 3); //~ blocking_fs
    let _ = Rules::load_async(path).await;
}

async fn calls_the_one_above(path: &Path) {
    reload(path).await;
}

async fn in_closures(paths: Vec<std::path::PathBuf>) {
    paths.iter().for_each(|path| {
        load_rules(path); //~ blocking_fs
    });
    let _: Vec<Rules> = paths.iter().map(|path| Rules::open(path)).collect(); //~ blocking_fs
    let _ = tokio::task::spawn_blocking(move || load_rules(&paths[0])).await; //~ unread_join_result
}

async fn function_by_name(paths: Vec<&Path>) {
    let _: Vec<usize> = paths.into_iter().map(load_rules).collect(); //~ blocking_fs
}

/// What stands in for the real thing in tests says nothing about it.
mod mock {
    pub fn usage() -> u64 {
        std::fs::read("usage").map_or(0, |bytes| bytes.len() as u64)
    }

    pub async fn of_its_own() -> u64 {
        usage()
    }
}

fn usage(mocked: bool) -> u64 {
    if mocked { mock::usage() } else { 0 }
}

async fn watch_usage() -> u64 {
    usage(false)
}
