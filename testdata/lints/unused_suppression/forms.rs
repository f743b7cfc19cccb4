//! Suppressions that suppress nothing.

// unblock: allow(blocking_fs) nothing blocks here
async fn load() {} //~^ unused_suppression

async fn sleep() {
    // unblock: allow(blocking_fs) of another lint
    std::thread::sleep(std::time::Duration::from_secs(1)); //~^ unused_suppression //~ blocking_sleep
}
