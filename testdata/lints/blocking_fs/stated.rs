//! What comments say of functions.

use std::path::Path;

// unblock: nonblocking the index is in memory after the first call
fn index(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_default()
}

fn behind(path: &Path) -> usize {
    index(path).len()
}

async fn silent(path: &Path) -> usize {
    index(path).len() + behind(path)
}

unsafe extern "C" {
    safe fn scanner_scan(limit: u32) -> u32;
}

// unblock: blocking(fs) the scanner walks the disk
fn scan(limit: u32) -> u32 {
    scanner_scan(limit)
}

/// Documented, and with an attribute.
// unblock: blocking(net) it asks the license server
#[inline]
fn license() -> u32 {
    scanner_scan(0)
}

fn scans() -> u32 {
    scan(1)
}

struct Scanner;

impl Scanner {
    // unblock: blocking(process) it waits for the scanner
    fn run(&self) -> u32 {
        scanner_scan(2)
    }
}

trait Store {
    // unblock: nonblocking every store caches
    fn get(&self) -> Vec<u8>;
}

struct Disk;

impl Store for Disk {
    fn get(&self) -> Vec<u8> {
        std::fs::read("disk").unwrap_or_default()
    }
}

async fn told(scanner: &Scanner, store: &dyn Store) -> u32 {
    let found = scan(3); //~ blocking_fs
    let more = scans(); //~ blocking_fs
    store.get();
    found + more + license() + scanner.run() //~ blocking_net blocking_process
}
