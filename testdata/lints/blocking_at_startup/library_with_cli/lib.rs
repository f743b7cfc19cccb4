//! A library that comes with a command line tool for those who ask for it: its functions are for others, too.
//@ dependencies: tokio, clap
//@ features: cli

use std::fs;

pub async fn load() -> Vec<u8> {
    fs::read("state").unwrap_or_default() //~ blocking_fs
}

pub async fn show() {
    let _ = fs::read("only the tool calls it"); //~ blocking_at_startup
}
