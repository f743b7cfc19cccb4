#![source("nvml-wrapper 0.11.0")]

pub use crate::device::Device;
use crate::hidden::{InitFlags, NvmlError};

pub struct Nvml {}

impl Nvml {
    #[blocks(ffi, millis, why = "it loads and starts the driver's library")]
    pub fn init() -> Result<Self, NvmlError>;
    #[blocks(ffi, millis, why = "it loads and starts the driver's library")]
    pub fn init_with_flags(flags: InitFlags) -> Result<Self, NvmlError>;
    pub fn device_count(&self) -> Result<u32, NvmlError>;
    pub fn device_by_index(&self, index: u32) -> Result<Device, NvmlError>;
    pub fn device_by_pci_bus_id<S: AsRef<str>>(&self, pci_bus_id: S) -> Result<Device, NvmlError>
    where
        Vec<u8>: From<S>;
    pub fn device_by_uuid<S: AsRef<str>>(&self, uuid: S) -> Result<Device, NvmlError>
    where
        Vec<u8>: From<S>;
}

pub mod device {
    pub struct Device<'nvml> {}
}

pub mod error {
    pub enum NvmlError {}
}

mod hidden {
    pub struct InitFlags {}
    pub struct NvmlError {}
}
