//! Failpoints are switched on for tests only: what they run is nothing that the function does.

use std::time::Duration;

#[cfg(feature = "failpoints")]
macro_rules! own_failpoint {
    ($name:expr, $action:expr) => {
        if fail::eval($name).is_some() {
            $action
        }
    };
}

#[cfg(not(feature = "failpoints"))]
macro_rules! own_failpoint {
    ($name:expr, $action:expr) => {};
}

macro_rules! inner_failpoint {
    ($name:expr, $action:expr) => {{
        #[cfg(feature = "failpoints")]
        if fail::eval($name).is_some() {
            $action
        }
    }};
}

fn slow() {
    #[cfg(feature = "fail-points")]
    std::thread::sleep(Duration::from_secs(1));
}

async fn guarded() {
    fail::fail_point!("a");
    fail::fail_point!("b", |_| std::thread::sleep(Duration::from_secs(1)));
    fail::fail_point!("c", true, |_| std::thread::sleep(Duration::from_secs(1)));
    own_failpoint!("d", std::thread::sleep(Duration::from_secs(1)));
    inner_failpoint!("e", std::thread::sleep(Duration::from_secs(1)));
    #[cfg(feature = "failpoints")]
    std::thread::sleep(Duration::from_secs(1));
    slow();
}
