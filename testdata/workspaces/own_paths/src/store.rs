pub fn load() {
    unsafe { load_all() }
}

unsafe extern "C" {
    fn load_all();
}

pub struct Store;

pub trait Save {
    fn save(&self);
}

impl Save for Store {
    fn save(&self) {}
}

pub fn limits(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

pub struct Lease(u8);

impl Lease {
    pub fn take() -> Self {
        Lease(0)
    }
}
