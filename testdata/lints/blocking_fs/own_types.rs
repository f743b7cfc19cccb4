//! The project's own `File` and `fs` are not std's.

mod fs {
    pub fn read(_: &str) -> Vec<u8> {
        Vec::new()
    }

    pub struct File;

    impl File {
        pub fn open(_: &str) -> Self {
            Self
        }
    }
}

struct File;

impl File {
    fn open(_: &str) -> Self {
        Self
    }

    fn sync_all(&self) {}
}

async fn own() {
    let _ = fs::read("x");
    let _ = fs::File::open("x");
    File::open("x").sync_all();
}
