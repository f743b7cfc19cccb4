//! Futures that are done when they are polled for the first time: whoever drives them parks no thread.

macro_rules! upper {
    ($store:expr) => {
        $store.config.to_uppercase()
    };
}

macro_rules! upper_later {
    ($store:expr) => {
        $store.config_later().await
    };
}

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

    /// It awaits only what is ready.
    async fn config_of_it(&self) -> String {
        self.config().await
    }

    async fn config_of_later(&self) -> String {
        self.config().await + &self.config_later().await
    }

    async fn config_by_macro(&self) -> String {
        upper!(self).to_lowercase()
    }

    async fn config_by_macro_later(&self) -> String {
        upper_later!(self)
    }

    async fn again(&self, times: u8) -> String {
        if times == 0 { self.config().await } else { Box::pin(self.again(times - 1)).await }
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
    let ready = futures::executor::block_on(store.config_of_it());
    let later = futures::executor::block_on(store.config_of_later()); //~ block_on_in_async
    let again = futures::executor::block_on(store.again(3)); //~ block_on_in_async
    let by_macro = futures::executor::block_on(store.config_by_macro());
    let by_macro_later = futures::executor::block_on(store.config_by_macro_later()); //~ block_on_in_async
    ready + &later + &again + &by_macro + &by_macro_later
}

async fn panics(store: &Store, runtime: &tokio::runtime::Runtime) -> String {
    tokio::task::yield_now().await;
    runtime.block_on(store.config()) //~ block_on_in_async
}
