//! Futures that are done when they are polled for the first time: whoever drives them parks no thread.

struct Store {
    config: String,
}

impl Store {
    async fn config(&self) -> String {
        self.config.to_uppercase()
    }

    async fn config_later(&self) -> String {
        tokio::task::yield_now().await;
        self.config.to_uppercase()
    }

    /// A limit: it awaits only what is ready, which is not looked at.
    async fn config_of_it(&self) -> String {
        self.config().await
    }
}

fn ready(store: &Store) -> String {
    futures::executor::block_on(store.config())
}

fn later(store: &Store) -> String {
    futures::executor::block_on(store.config_later())
}

async fn handler(store: &Store) -> String {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    ready(store) + &later(store) //~ block_on_in_async
}

async fn direct(store: &Store) -> String {
    tokio::task::yield_now().await;
    futures::executor::block_on(store.config_of_it()) //~ block_on_in_async
}

async fn panics(store: &Store, runtime: &tokio::runtime::Runtime) -> String {
    tokio::task::yield_now().await;
    runtime.block_on(store.config()) //~ block_on_in_async
}
