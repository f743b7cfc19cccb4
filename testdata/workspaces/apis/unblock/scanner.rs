//! What the tests' made-up crate `scanner` does.
#![source("made up")]

pub struct Scanner;

impl Scanner {
    pub fn new() -> Scanner;
    #[blocks(ffi, millis, why = "it waits for the device")]
    pub fn scan(&self) -> Vec<u8>;
}
