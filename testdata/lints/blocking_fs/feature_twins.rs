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

#[cfg(feature = "reload")]
mod simulated {
    pub async fn add() {
        std::fs::write("four.wgsl", "").unwrap(); //~ blocking_fs(pedantic)
    }
}

#[cfg(not(feature = "reload"))]
mod spawned {
    pub async fn add() {
        std::fs::write("five.wgsl", "").unwrap(); //~ blocking_fs(default)
    }
}

#[cfg(feature = "reload")]
async fn stored() {
    std::fs::write("six.wgsl", "").unwrap(); //~ blocking_fs(pedantic)
}

#[cfg(not(feature = "reload"))]
async fn stored() {}

#[cfg(feature = "reload")]
mod alone {
    pub async fn store() {
        std::fs::write("seven.wgsl", "").unwrap(); //~ blocking_fs(default)
    }
}
