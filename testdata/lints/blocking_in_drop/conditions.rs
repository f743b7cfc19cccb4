//! A drop does what it does only in builds that make the value.
//@ features: spare

use std::process::Command;

fn patch() {
    #[cfg(target_os = "linux")]
    let _ = Command::new("whoami").output();
}

struct Apple;

impl Drop for Apple {
    fn drop(&mut self) {
        patch();
    }
}

async fn on_apple() {
    #[cfg(target_os = "macos")]
    let _check = Apple;
    tokio::task::yield_now().await;
}

struct Everywhere;

impl Drop for Everywhere {
    fn drop(&mut self) {
        patch(); //~ blocking_in_drop
        #[cfg(target_os = "linux")]
        let _ = Command::new("whoami").output(); //~ blocking_in_drop
    }
}

async fn on_some() {
    #[cfg(target_os = "macos")]
    let _check = Everywhere;
    let _check = Everywhere;
    tokio::task::yield_now().await;
}

#[cfg(feature = "spare")]
struct Spare;

#[cfg(feature = "spare")]
impl Drop for Spare {
    fn drop(&mut self) {
        let _ = Command::new("lsof").output(); //~ blocking_in_drop
    }
}

#[cfg(feature = "spare")]
async fn with_spare() {
    let _spare = Spare;
    tokio::task::yield_now().await;
}

/// `dump` is a feature that nobody declares.
struct Tracked;

impl Drop for Tracked {
    fn drop(&mut self) {
        #[cfg(feature = "dump")]
        {
            let _ = Command::new("lsof").output();
        }
    }
}

async fn tracked() {
    let _tracked = Tracked;
    tokio::task::yield_now().await;
}
