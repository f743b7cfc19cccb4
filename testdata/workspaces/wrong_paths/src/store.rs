pub fn load(_: u8) {}

pub async fn fetch() {}

pub struct Store;

impl Store {
    pub fn save(&self) {}
}
