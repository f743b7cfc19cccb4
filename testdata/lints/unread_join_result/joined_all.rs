//! All tasks of a set, joined at once: it goes on with their panics, what they return is left to the reader.

use tokio::task::JoinSet;

async fn fails() -> Result<(), String> {
    Err("x".to_owned())
}

async fn cannot_fail() {}

async fn dropped() {
    let mut set = JoinSet::new();
    set.spawn(fails());
    set.join_all().await; //~ unread_join_result
}

/// Right: nothing that they return is lost, and a panic goes on.
async fn units() {
    let mut set = JoinSet::new();
    set.spawn(cannot_fail());
    set.join_all().await;
}

async fn read() -> Result<(), String> {
    let mut set = JoinSet::new();
    set.spawn(fails());
    set.join_all().await.into_iter().collect()
}
