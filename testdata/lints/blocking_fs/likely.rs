//! Of several things that a function does, what surely happens says more than what happens after a failure only.

use std::fs;
use std::path::Path;
use std::time::Duration;

fn retries(path: &Path) {
    loop {
        match fs::write(path, "") {
            Ok(()) => return,
            Err(_) => std::thread::sleep(Duration::from_secs(1)),
        }
    }
}

fn falls_back(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|_| {
        std::process::Command::new("restore").status().unwrap();
        Vec::new()
    })
}

fn reports(path: &Path) {
    let Ok(text) = fs::read(path) else {
        std::thread::sleep(Duration::from_secs(1));
        return;
    };
    drop(text);
}

/// Not after a failure: what takes longer says more.
fn waits(path: &Path, wait: bool) {
    fs::write(path, [0]).unwrap();
    if wait {
        std::thread::sleep(Duration::from_secs(1));
    }
}

async fn all(path: &Path, wait: bool) {
    retries(path); //~ blocking_fs
    falls_back(path); //~ blocking_fs
    reports(path); //~ blocking_fs
    waits(path, wait); //~ blocking_sleep
}
