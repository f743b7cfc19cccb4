//! Root futures that plain code drives, and what nobody calls.

use std::fs;

use tokio::runtime::Runtime;

/// Nobody calls it here: its caller gives it a thread.
pub fn export(runtime: &Runtime) {
    runtime.block_on(async {
        let _ = fs::read("on the caller's thread"); //~ blocking_at_startup
        write().await;
    });
}

async fn write() {
    let _ = fs::write("target", "text"); //~ blocking_at_startup
}

/// Nobody calls it here: as a task, for all that is known.
pub async fn api() {
    let _ = fs::read("in a caller's task"); //~ blocking_fs
}

/// Nobody calls it here, and it gives a future away.
pub fn future() -> impl std::future::Future<Output = ()> {
    async {
        let _ = fs::read("in a caller's task"); //~ blocking_fs
    }
}
