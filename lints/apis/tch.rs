#![source("tch 0.18.1")]

use std::borrow::Borrow;

pub use crate::wrappers::jit::{CModule, IValue, TrainableCModule};

pub enum TchError {}

pub mod wrappers {
    pub mod jit {
        use crate::hidden::{Device, Path, Tensor};
        use crate::TchError;
        use std::borrow::Borrow;
        pub struct CModule {}
        pub struct TrainableCModule {}
        pub enum IValue {}
        impl CModule {
            #[blocks(fs, millis, why = "it reads a model")]
            pub fn load<T: AsRef<std::path::Path>>(path: T) -> Result<CModule, TchError>;
            #[blocks(fs, millis, why = "it reads a model")]
            pub fn load_on_device<T: AsRef<std::path::Path>>(path: T, device: Device) -> Result<CModule, TchError>;
            #[blocks(cpu, millis, why = "it runs a model")]
            pub fn forward_ts<T: Borrow<Tensor>>(&self, ts: &[T]) -> Result<Tensor, TchError>;
            #[blocks(cpu, millis, why = "it runs a model")]
            pub fn forward_is<T: Borrow<IValue>>(&self, ts: &[T]) -> Result<IValue, TchError>;
            #[blocks(cpu, millis, why = "it runs a model")]
            pub fn method_ts<T: Borrow<Tensor>>(&self, method_name: &str, ts: &[T]) -> Result<Tensor, TchError>;
            #[blocks(cpu, millis, why = "it runs a model")]
            pub fn method_is<T: Borrow<IValue>>(&self, method_name: &str, ts: &[T]) -> Result<IValue, TchError>;
            #[blocks(fs, millis, why = "it writes a model")]
            pub fn save<T: AsRef<std::path::Path>>(&self, path: T) -> Result<(), TchError>;
        }

        impl TrainableCModule {
            #[blocks(fs, millis, why = "it reads a model")]
            pub fn load<T: AsRef<std::path::Path>>(module_path: T, path: Path) -> Result<Self, TchError>;
            #[blocks(fs, millis, why = "it writes a model")]
            pub fn save<T: AsRef<std::path::Path>>(&self, module_path: T) -> Result<(), TchError>;
            #[blocks(cpu, millis, why = "it runs a model")]
            pub fn forward_ts<T: Borrow<Tensor>>(&self, ts: &[T]) -> Result<Tensor, TchError>;
            #[blocks(cpu, millis, why = "it runs a model")]
            pub fn forward_is<T: Borrow<IValue>>(&self, ts: &[T]) -> Result<IValue, TchError>;
            #[blocks(cpu, millis, why = "it runs a model")]
            pub fn method_ts<T: Borrow<Tensor>>(&self, method_name: &str, ts: &[T]) -> Result<Tensor, TchError>;
            #[blocks(cpu, millis, why = "it runs a model")]
            pub fn method_is<T: Borrow<IValue>>(&self, method_name: &str, ts: &[T]) -> Result<IValue, TchError>;
        }
    }
}

mod hidden {
    pub struct Device {}
    pub struct Path {}
    pub struct Tensor {}
}
