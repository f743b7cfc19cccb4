// A comment that names one lint goes, with its line where it stands alone.

async fn load(path: &str) -> usize {
    // unblock: allow(blocking_fs) nothing here reads a file //~ unused_suppression
    let length = path.len();
    let twice = length * 2; // unblock: allow(blocking_sleep) nor sleeps //~ unused_suppression
    let thrice = /* unblock: allow(blocking_net) nor connects */ twice + length; //~ unused_suppression
    thrice
}

// Only one of the names would go.
// unblock: allow(blocking_fs, blocking_sleep) only one of them is needed //~ unused_suppression
async fn several() {
    let _ = std::fs::read("x");
}
