#![source("i2cdev 0.6.2")]

pub mod core {
    use std::error;

    pub trait I2CDevice {
        type Error: error::Error;
        #[blocks(ffi, millis, pedantic, why = "it waits for a bus transfer")]
        fn read(&mut self, data: &mut [u8]) -> Result<(), Self::Error>;
        #[blocks(ffi, millis, pedantic, why = "it waits for a bus transfer")]
        fn write(&mut self, data: &[u8]) -> Result<(), Self::Error>;
        fn smbus_write_quick(&mut self, bit: bool) -> Result<(), Self::Error>;
        fn smbus_read_byte(&mut self) -> Result<u8, Self::Error>;
        fn smbus_write_byte(&mut self, value: u8) -> Result<(), Self::Error>;
        fn smbus_read_byte_data(&mut self, register: u8) -> Result<u8, Self::Error>;
        fn smbus_write_byte_data(&mut self, register: u8, value: u8) -> Result<(), Self::Error>;
        fn smbus_read_word_data(&mut self, register: u8) -> Result<u16, Self::Error>;
        fn smbus_write_word_data(&mut self, register: u8, value: u16) -> Result<(), Self::Error>;
        fn smbus_process_word(&mut self, register: u8, value: u16) -> Result<u16, Self::Error>;
        fn smbus_read_block_data(&mut self, register: u8) -> Result<Vec<u8>, Self::Error>;
        fn smbus_read_i2c_block_data(&mut self, register: u8, len: u8) -> Result<Vec<u8>, Self::Error>;
        fn smbus_write_block_data(&mut self, register: u8, values: &[u8]) -> Result<(), Self::Error>;
        fn smbus_write_i2c_block_data(&mut self, register: u8, values: &[u8]) -> Result<(), Self::Error>;
        fn smbus_process_block(&mut self, register: u8, values: &[u8]) -> Result<Vec<u8>, Self::Error>;
    }

    pub trait I2CTransfer<'a> {
        type Error: error::Error;
        type Message: I2CMessage<'a>;
        #[blocks(ffi, millis, pedantic, why = "it waits for a bus transfer")]
        fn transfer(&mut self, msgs: &mut [Self::Message]) -> Result<u32, Self::Error>;
    }

    pub trait I2CMessage<'a> {
        fn read(data: &'a mut [u8]) -> Self;
        fn write(data: &'a [u8]) -> Self;
    }
}

pub mod linux {
    use nix::Error;
    use std::io;
    use std::ops::BitOr;
    use std::path::Path;

    pub use std::I2CMessage;

    #[io(ffi)]
    pub struct LinuxI2CDevice {}
    impl LinuxI2CDevice {
        pub fn new<P: AsRef<Path>>(path: P, slave_address: u16) -> Result<LinuxI2CDevice, LinuxI2CError>;
        pub unsafe fn force_new<P: AsRef<Path>>(path: P, slave_address: u16) -> Result<LinuxI2CDevice, LinuxI2CError>;
        pub fn set_slave_address(&mut self, slave_address: u16) -> Result<(), LinuxI2CError>;
        pub fn set_smbus_pec(&mut self, enable: bool) -> Result<(), LinuxI2CError>;
    }

    pub struct LinuxI2CBus {}
    impl LinuxI2CBus {
        pub fn new<P: AsRef<Path>>(path: P) -> Result<LinuxI2CBus, LinuxI2CError>;
    }

    pub enum LinuxI2CError {
        Errno(i32),
        Io(io::Error),
    }
    impl From<Error> for LinuxI2CError {}
    impl From<io::Error> for LinuxI2CError {}

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct I2CMessageFlags {}
    impl I2CMessageFlags {
        pub const TEN_BIT_ADDRESS: Self;
        pub const READ: Self;
        pub const STOP: Self;
        pub const NO_START: Self;
        pub const INVERT_COMMAND: Self;
        pub const IGNORE_NACK: Self;
        pub const IGNORE_ACK: Self;
        pub const USE_RECEIVE_LENGTH: Self;
        pub fn bits(&self) -> u16;
        pub fn from_bits_truncate(bits: u16) -> Self;
        pub fn empty() -> Self;
        pub fn all() -> Self;
        pub fn contains(&self, other: Self) -> bool;
        pub fn insert(&mut self, other: Self);
        pub fn remove(&mut self, other: Self);
    }
    impl BitOr for I2CMessageFlags {
        type Output = Self;
    }
}

pub mod mock {
    use std::io;

    pub type I2CResult<T> = io::Result<T>;

    #[derive(Clone, Copy)]
    pub struct I2CRegisterMap {}
    impl Default for I2CRegisterMap {}
    impl I2CRegisterMap {
        pub fn new() -> I2CRegisterMap;
        pub fn write_regs(&mut self, offset: usize, data: &[u8]);
    }

    #[derive(Default, Clone, Copy)]
    pub struct MockI2CDevice {
        pub regmap: I2CRegisterMap,
    }
    impl MockI2CDevice {
        pub fn new() -> MockI2CDevice;
    }

    pub struct MockI2CMessage<'a> {}
}
