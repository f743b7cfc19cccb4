//! Suppressions with and without a reason.

async fn load() {
    // unblock: allow(blocking_fs)
    let _ = std::fs::read("x"); //~^ suppression_without_reason
    // unblock: allow(blocking_fs) the file is on a RAM disk
    let _ = std::fs::read("x");
    let _ = std::fs::read("x"); // unblock: allow(blocking) once, before anything else runs
}

// unblock: allow(blocking_fs) a tool for one user
async fn whole_item() {
    let _ = std::fs::read("x");
    let _ = std::fs::read("x");
}
