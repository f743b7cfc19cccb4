//! What a comment at the top of a file covers: all of it.
//!
//! unblock: allow(blocking_fs) a tool for one user, whose files are small
//! unblock: allow(blocking_db) nothing here asks a database
//~^ unused_suppression

async fn one() {
    let _ = std::fs::read("x");
}

mod inner {
    //! unblock: expect(blocking_sleep) all that is in this module waits for a device

    pub async fn two() {
        let _ = std::fs::read("x");
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}

async fn three() {
    std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking_sleep
}

async fn four() {
    //! unblock: allow(blocking_sleep) this function only
    std::thread::sleep(std::time::Duration::from_secs(1));
}
