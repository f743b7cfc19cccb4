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

/// Tasks of test support are none of the program.
pub mod fakes {
    pub fn start() {
        tokio::spawn(async {
            serve().await;
            crate::finish_release().await;
        });
    }

    async fn serve() {
        let _ = std::fs::read("answer");
    }
}

/// On the thread that builds releases, and in a fake server.
pub async fn finish_release() {
    let _ = std::fs::write("release", ""); //~ blocking_at_startup
}

pub fn build(runtime: &tokio::runtime::Runtime) {
    runtime.block_on(finish_release());
}

pub trait Store {
    async fn load(&self) -> Vec<u8>;
}

pub struct Memory(Vec<u8>);

impl Store for Memory {
    async fn load(&self) -> Vec<u8> {
        self.0.clone()
    }
}

pub struct MockStore;

impl Store for MockStore {
    async fn load(&self) -> Vec<u8> {
        std::fs::read("recorded").unwrap_or_default()
    }
}

pub async fn first(store: impl Store) -> Option<u8> {
    store.load().await.first().copied()
}

/// A route by that name is for users.
#[actix_web::get("/test")]
async fn test_connection() -> String {
    std::fs::read_to_string("status").unwrap_or_default() //~ blocking_fs
}

/// So is a type whose name only begins so.
pub struct Testimony;

impl Testimony {
    pub async fn read(&self) -> Vec<u8> {
        std::fs::read("testimony").unwrap_or_default() //~ blocking_fs
    }
}

pub async fn check_health() {
    test_utils::probe().await;
}
