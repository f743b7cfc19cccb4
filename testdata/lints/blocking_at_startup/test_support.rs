//! Code that helps tests is like tests, and not checked by default.

pub mod test_utils {
    /// Called by tests of other crates.
    pub async fn fixture() -> Vec<u8> {
        load().await
    }

    async fn load() -> Vec<u8> {
        std::fs::read("fixture").unwrap_or_default()
    }

    /// The program calls it too.
    pub async fn probe() {
        let _ = std::fs::read("probe"); //~ blocking_fs
    }
}

#[cfg(any(test, feature = "testing"))]
pub async fn start_for_tests() {
    let _ = std::fs::read("fixture");
}

pub async fn check_health() {
    test_utils::probe().await;
}
