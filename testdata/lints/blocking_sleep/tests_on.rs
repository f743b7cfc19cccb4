//@ test: true
//! Test code counts where tests are asked for.

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn a_test() {
        std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking_sleep
    }
}
