//! An item that is no Rust: all others are read.

use std::time::Duration;

const WAIT: Duration = Duration::from_secs(1);

static NAMES: [Name; 1] = [Name { text: "a" }];

struct Name {
    text: &'static str,
}

fn broken() {
    let x = ; //~ unparsed_file
}

async fn after() {
    std::thread::sleep(WAIT); //~ blocking_sleep
}

enum Odd { A + B } //~ unparsed_file

async fn at_the_end() {
    std::thread::sleep(WAIT); //~ blocking_sleep
}
