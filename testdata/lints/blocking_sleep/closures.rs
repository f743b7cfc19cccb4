//! Closures that run in the code around them, and closures that nobody knows.

use std::thread;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

async fn inline(list: Vec<u32>, found: Option<u32>) -> u32 {
    list.iter().for_each(|_| thread::sleep(SECOND)); //~ blocking_sleep
    let nap = || thread::sleep(SECOND); //~ blocking_sleep
    nap();
    found.unwrap_or_else(|| {
        thread::sleep(SECOND); //~ blocking_sleep
        1
    })
}

struct Hooks {
    stored: Box<dyn Fn()>,
}

async fn stored(register: fn(Box<dyn Fn()>)) -> Hooks {
    register(Box::new(|| thread::sleep(SECOND)));
    Hooks { stored: Box::new(|| thread::sleep(SECOND)) }
}

async fn on_first_use() -> bool {
    static SLOW: std::sync::LazyLock<bool> = std::sync::LazyLock::new(|| {
        thread::sleep(SECOND);
        true
    });
    *SLOW
}
