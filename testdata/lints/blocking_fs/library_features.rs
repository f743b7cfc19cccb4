//! The users of a library ask for its features: what it does with one of them is pedantic, though nobody here asks.
//@ features: disk
//@ version: 1.0.0

use std::fs;

fn config() -> usize {
    #[cfg(feature = "certificates")]
    return fs::read("certificates").map_or(0, |it| it.len());
    #[cfg(not(feature = "certificates"))]
    0
}

pub async fn connect() -> usize {
    config() //~ blocking_fs(pedantic)
}
