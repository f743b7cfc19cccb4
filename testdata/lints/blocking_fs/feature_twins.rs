//! Code of a feature that nobody turns on, beside what the usual builds have in its place.

async fn shader() -> String {
    #[cfg(feature = "reload")]
    {
        return std::fs::read_to_string("one.wgsl").unwrap_or_default(); //~ blocking_fs(pedantic)
    }
    #[cfg(not(feature = "reload"))]
    {
        "one".to_owned()
    }
}

async fn usual() -> String {
    #[cfg(not(feature = "reload"))]
    {
        std::fs::read_to_string("two.wgsl").unwrap_or_default() //~ blocking_fs(default)
    }
    #[cfg(feature = "reload")]
    {
        String::new()
    }
}

/// Without a twin it is what the feature is for.
async fn more() {
    #[cfg(feature = "reload")]
    std::fs::read_to_string("three.wgsl").unwrap_or_default(); //~ blocking_fs(default)
}
