//! The ways to name `thread::sleep`, and the async places to call it in.

use std::thread;
use std::thread::sleep as doze;
use std::time::Duration;

mod time {
    pub use std::thread::*;
}

const SECOND: Duration = Duration::from_secs(1);

async fn by_full_path() {
    std::thread::sleep(SECOND); //~ blocking_sleep
    ::std::thread::sleep(SECOND); //~ blocking_sleep
    thread::sleep(SECOND); //~ blocking_sleep
    doze(SECOND); //~ blocking_sleep
    time::sleep(SECOND); //~ blocking_sleep
    self::time::sleep(SECOND); //~ blocking_sleep
    crate::time::sleep(SECOND); //~ blocking_sleep
}

async fn by_local_import() {
    use std::thread::{self as t, sleep};
    sleep(SECOND); //~ blocking_sleep
    t::sleep(SECOND); //~ blocking_sleep
}

fn in_blocks() {
    let _first = async { //~ unawaited_future
        thread::sleep(SECOND); //~ blocking_sleep
    };
    let _second = async move || thread::sleep(SECOND); //~ blocking_sleep
}

struct Service;

impl Service {
    async fn run(&self) {
        if true {
            match 1 {
                1 => thread::sleep(SECOND), //~ blocking_sleep
                _ => thread::park(), //~ blocking_sleep
            }
        }
    }
}

trait Retry {
    async fn retry(&self) {
        thread::park_timeout(SECOND); //~ blocking_sleep
    }
}
