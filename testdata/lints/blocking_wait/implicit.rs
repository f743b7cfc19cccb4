//! Calls that nobody wrote: loops over channels, folders and the project's own iterators.

use std::ops::{Add, Deref};
use std::sync::mpsc::Receiver;

struct Pages;

impl Iterator for Pages {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        std::fs::read("page").ok()
    }
}

struct Config;

impl Deref for Config {
    type Target = str;

    fn deref(&self) -> &str {
        std::thread::sleep(std::time::Duration::from_secs(1));
        "config"
    }
}

impl Add for Config {
    type Output = Self;

    fn add(self, _: Self) -> Self {
        std::thread::park();
        self
    }
}

async fn loops(receiver: Receiver<u32>, other: &Receiver<u32>) {
    for number in other { //~ blocking_wait
        drop(number);
    }
    for number in receiver { //~ blocking_wait
        drop(number);
    }
    for page in Pages { //~ blocking_fs
        drop(page);
    }
    for number in vec![1, 2] {
        drop(number);
    }
}

async fn operators(config: Config, other: Config) -> usize {
    let length = config.len(); //~ blocking_sleep
    let sum = config + other; //~ blocking_sleep
    drop(sum);
    length
}
