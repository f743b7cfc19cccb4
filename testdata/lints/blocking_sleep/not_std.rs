//! Names that look like `thread::sleep` and are something else.

use std::time::Duration;

mod thread {
    use std::time::Duration;

    pub fn sleep(_: Duration) {}
}

fn sleep(_: Duration) {}

async fn own_functions(second: Duration) {
    thread::sleep(second);
    sleep(second);
    self::thread::sleep(second);
    let sleep = |_: Duration| ();
    sleep(second);
}

async fn shadowed_by_a_parameter(sleep: impl Fn(Duration), second: Duration) {
    sleep(second);
}

async fn tokios(second: Duration) {
    use tokio::time::sleep;
    sleep(second).await;
    tokio::time::sleep(second).await;
}

async fn nested_item(second: Duration) {
    fn blocking(second: Duration) {
        std::thread::sleep(second);
    }
    let _ = blocking;
    tokio::time::sleep(second).await;
}

fn sync(second: Duration) {
    std::thread::sleep(second);
}

mod of_an_unknown_crate {
    use nobody_knows_this::thread;

    async fn unknown(second: std::time::Duration) {
        thread::sleep(second);
        nobody_knows_this::sleep(second);
    }
}
