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
    // It blocks under every cfg, but effects do not carry their condition yet: the worst one is named, also where it is Windows' only.
    delete(); //~ blocking_sleep
}
