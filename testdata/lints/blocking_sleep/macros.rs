//! Code in macro arguments, and code that the project's own macros write.

use std::thread;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

fn slow() -> u32 {
    1
}

macro_rules! nap {
    ($duration:expr) => {
        ::std::thread::sleep($duration)
    };
}

macro_rules! define {
    ($name:ident) => {
        async fn $name() {
            std::thread::sleep(SECOND);
        }
    };
}

define!(generated); //~ blocking_sleep

macro_rules! pass {
    ($($item:item)*) => { $($item)* };
}

pass! {
    async fn passed_through() {
        thread::sleep(SECOND); //~ blocking_sleep
    }
}

async fn known_macros(mut shutdown: tokio::sync::mpsc::Receiver<()>) {
    println!("{:?}", thread::sleep(SECOND)); //~ blocking_sleep blocking_stdout
    assert_eq!(thread::sleep(SECOND), ()); //~ blocking_sleep
    let _all = vec![thread::sleep(SECOND)]; //~ blocking_sleep
    tokio::select! {
        _ = shutdown.recv() => thread::sleep(SECOND), //~ blocking_sleep
        _ = async { thread::sleep(SECOND) } => {} //~ blocking_sleep
    }
    tokio::join!(async { thread::sleep(SECOND) }, shutdown.recv()); //~ blocking_sleep
}

async fn own_macros() {
    nap!(SECOND); //~ blocking_sleep
    let _ = slow();
}

async fn unknown_macros() {
    nobody_knows_this::later!(thread::sleep(SECOND));
    nobody_knows_this::later! { thread::sleep(SECOND); }
    stringify!(thread::sleep(SECOND));
}

cfg_if::cfg_if! {
    if #[cfg(unix)] {
        async fn on_unix() {
            thread::sleep(SECOND); //~ blocking_sleep
        }
    } else {
        async fn elsewhere() {
            thread::sleep(SECOND); //~ blocking_sleep
        }
    }
}
