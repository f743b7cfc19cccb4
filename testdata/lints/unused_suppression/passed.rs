//! A suppression in a sync function: findings are about the calls in async code that lead there.

fn load() -> String {
    // unblock: allow(blocking_fs) a small file
    std::fs::read_to_string("rules").unwrap_or_default() //~^ unused_suppression
}

// unblock: nonblocking a small file
fn load_quickly() -> String {
    std::fs::read_to_string("rules").unwrap_or_default()
}

pub async fn handler() -> String {
    load() + &load_quickly() //~ blocking_fs
}

pub async fn told() -> String {
    load() // unblock: allow(blocking_fs) once a day
}
