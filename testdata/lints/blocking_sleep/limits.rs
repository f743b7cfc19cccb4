//! Known limits, each with why.

use std::time::Duration;

fn delete() {
    #[cfg(not(windows))]
    delete_on_unix();
    #[cfg(windows)]
    delete_on_windows();
}

#[cfg(not(windows))]
fn delete_on_unix() {
    let _ = std::fs::remove_file("x");
}

#[cfg(windows)]
fn delete_on_windows() {
    while std::fs::remove_file("x").is_err() {
        std::thread::sleep(Duration::from_millis(1));
    }
}

async fn truncate() {
    // It blocks under every cfg: what only Windows has does not count.
    delete(); //~ blocking_fs
}
