//! Known limits, each with why.

use std::thread::JoinHandle;

async fn reap(task: JoinHandle<()>) {
    if task.is_finished() {
        // This returns at once, but conditions on the receiver are not followed.
        let _ = task.join(); //~ blocking_wait
    }
}
