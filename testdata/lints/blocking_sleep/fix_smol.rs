// smol's timer gives an `Instant`: only where nobody takes the value.
//@ dependencies: smol@2

use std::thread;
use std::time::Duration;

pub async fn nap(long: bool) {
    thread::sleep(Duration::from_secs(1)); //~ blocking_sleep
    if long {
        thread::sleep(Duration::from_secs(1)) //~ blocking_sleep
    }
}
