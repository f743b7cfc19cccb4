//! One finding of each kind that the command line's tests look at.

mod rules;

pub async fn reload(path: &str) -> usize {
    let rules = rules::load(path);
    rules.len()
}

pub async fn wait(handle: tokio::runtime::Handle) {
    handle.block_on(async {});
}

pub async fn quiet() {
    // unblock: allow(blocking_sleep) a test of the command line
    std::thread::sleep(std::time::Duration::from_secs(1));
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn sleeps() {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}
