//! `expect` is `allow` that says so when there is nothing any more.

use std::time::Duration;

async fn fulfilled() {
    // unblock: expect(blocking_sleep) until the driver is async
    std::thread::sleep(Duration::from_secs(1));
    std::thread::sleep(Duration::from_secs(1)); // unblock: expect(blocking) until the driver is async
}

async fn gone() {
    // unblock: expect(blocking_sleep) until the driver is async
    tokio::time::sleep(Duration::from_secs(1)).await; //~^ unused_suppression
}

// unblock: expect(blocking_sleep, blocking_fs) one of them is left
async fn one_is_gone() {
    //~^^ unused_suppression
    std::thread::sleep(Duration::from_secs(1));
}

// unblock: expect
fn names_no_lint() {} //~^ invalid_suppression

// unblock: expect(blocking_sleep)
async fn no_reason() { //~^ suppression_without_reason
    std::thread::sleep(Duration::from_secs(1));
}

// unblock: expext(blocking_sleep) misspelt
async fn misspelt() {} //~^ invalid_suppression
