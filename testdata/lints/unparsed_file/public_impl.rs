//! What only an attribute's macro understands is no reason to give a file up.

struct Session;

#[extension_trait]
pub(crate) impl SessionExt for Session {
    async fn wait(&self) {
        std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking_sleep
    }
}

mod inner {
    #[ext(name = Waits)]
    pub impl super::Session {
        async fn wait_longer(&self) {
            std::thread::sleep(std::time::Duration::from_secs(2)); //~ blocking_sleep
        }
    }
}
