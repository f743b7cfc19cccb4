#![source("candle-core 0.8.4")]

pub enum Error {}
pub type Result<T> = std::result::Result<T, Error>;

pub mod safetensors {
    use crate::hidden::{Device, Tensor};
    use crate::Result;
    use std::collections::HashMap;
    use std::path::Path;
    pub struct MmapedSafetensors {}
    #[blocks(fs, millis, why = "it reads tensors from a file")]
    pub fn load<P: AsRef<Path>>(filename: P, device: &Device) -> Result<HashMap<String, Tensor>>;
    pub fn load_buffer(data: &[u8], device: &Device) -> Result<HashMap<String, Tensor>>;
    #[blocks(fs, millis, why = "it writes tensors to a file")]
    pub fn save<K: AsRef<str> + Ord + std::fmt::Display, P: AsRef<Path>>(tensors: &HashMap<K, Tensor>, filename: P) -> Result<()>;
    impl MmapedSafetensors {
        #[blocks(fs, millis, why = "it maps files")]
        pub unsafe fn new<P: AsRef<Path>>(p: P) -> Result<Self>;
        #[blocks(fs, millis, why = "it maps files")]
        pub unsafe fn multi<P: AsRef<Path>>(paths: &[P]) -> Result<Self>;
        #[blocks(fs, millis, why = "it reads a tensor from a mapped file")]
        pub fn load(&self, name: &str, dev: &Device) -> Result<Tensor>;
    }
}

mod hidden {
    pub struct Device {}
    pub struct Tensor {}
}
