//! Functions that are said not to block, and would not without it.

// unblock: nonblocking it only counts
fn count(names: &[String]) -> usize { //~^ unused_suppression
    names.len()
}

// unblock: nonblocking the file is on a RAM disk
fn load() -> Vec<u8> {
    std::fs::read("x").unwrap_or_default()
}

// unblock: nonblocking it is the cached path
fn load_all() -> Vec<u8> {
    load()
}

async fn calls() -> usize {
    //~^^^^^^ unused_suppression
    load().len() + load_all().len() + count(&[])
}
