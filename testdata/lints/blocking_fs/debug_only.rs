//! What stands behind `if !cfg!(debug_assertions) { return }` is in no release build.

fn may_fail(case: &str) {
    if !cfg!(debug_assertions) {
        return;
    }
    let text = std::fs::read("/tmp/fail").unwrap_or_default();
    if text.starts_with(case.as_bytes()) {
        panic!("{case}");
    }
}

fn may_fail_last(case: &str) -> Option<Vec<u8>> {
    if !cfg!(debug_assertions) {
        return None;
    }
    std::fs::read(case).ok()
}

fn in_release(case: &str) {
    if cfg!(debug_assertions) {
        return;
    }
    let _ = std::fs::read(case);
}

fn other(case: &str) {
    if !cfg!(debug_assertions) {
        println!("{case}");
    }
    let _ = std::fs::read(case);
}

fn either(case: &str) {
    if !cfg!(debug_assertions) && case.is_empty() {
        return;
    }
    let _ = std::fs::read(case);
}

async fn commit() {
    tokio::task::yield_now().await;
    may_fail("a");
    may_fail_last("b");
    in_release("c"); //~ blocking_fs
    other("d"); //~ blocking_fs
    either("e"); //~ blocking_fs
}
