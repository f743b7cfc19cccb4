#![source("spidev 0.7.1")]

use std::fs::File;
use std::io;
use std::io::prelude::{Read, Write};
use std::ops::BitOr;
use std::path::Path;

pub use crate::spidevioctl::SpidevTransfer;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SpiModeFlags {}
impl SpiModeFlags {
    pub const SPI_CPHA: Self;
    pub const SPI_CPOL: Self;
    pub const SPI_CS_HIGH: Self;
    pub const SPI_LSB_FIRST: Self;
    pub const SPI_3WIRE: Self;
    pub const SPI_LOOP: Self;
    pub const SPI_NO_CS: Self;
    pub const SPI_READY: Self;
    pub const SPI_MODE_0: Self;
    pub const SPI_MODE_1: Self;
    pub const SPI_MODE_2: Self;
    pub const SPI_MODE_3: Self;
    pub const SPI_TX_DUAL: Self;
    pub const SPI_TX_QUAD: Self;
    pub const SPI_RX_DUAL: Self;
    pub const SPI_RX_QUAD: Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for SpiModeFlags {
    type Output = Self;
}

#[io(ffi)]
pub struct Spidev {}
impl Spidev {
    pub fn new(devfile: File) -> Self;
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<Spidev>;
    pub fn inner(&self) -> &File;
    pub fn into_inner(self) -> File;
    pub fn configure(&mut self, options: &SpidevOptions) -> io::Result<()>;
    pub fn query_configuration(&self) -> io::Result<SpidevOptions>;
    #[blocks(ffi, millis, pedantic, why = "it waits for a bus transfer")]
    pub fn transfer(&self, transfer: &mut SpidevTransfer) -> io::Result<()>;
    #[blocks(ffi, millis, pedantic, why = "it waits for a bus transfer")]
    pub fn transfer_multiple(&self, transfers: &mut [SpidevTransfer]) -> io::Result<()>;
}
impl Read for Spidev {}
impl Write for Spidev {}

#[derive(Default, Clone, Copy, PartialEq)]
pub struct SpidevOptions {
    pub bits_per_word: Option<u8>,
    pub max_speed_hz: Option<u32>,
    pub lsb_first: Option<bool>,
    pub spi_mode: Option<SpiModeFlags>,
}
impl SpidevOptions {
    pub fn new() -> SpidevOptions;
    pub fn bits_per_word(&mut self, bits_per_word: u8) -> &mut Self;
    pub fn max_speed_hz(&mut self, max_speed_hz: u32) -> &mut Self;
    pub fn lsb_first(&mut self, lsb_first: bool) -> &mut Self;
    pub fn mode(&mut self, mode: SpiModeFlags) -> &mut Self;
    pub fn build(&self) -> Self;
}

mod hidden {
    pub struct RawFd {}
}

pub mod spidevioctl {
    use crate::hidden::RawFd;
    use crate::SpiModeFlags;
    use std::io;

    pub fn get_mode(fd: RawFd) -> io::Result<u8>;
    pub fn get_mode_u32(fd: RawFd) -> io::Result<u32>;
    pub fn set_mode(fd: RawFd, mode: SpiModeFlags) -> io::Result<()>;
    pub fn get_lsb_first(fd: RawFd) -> io::Result<u8>;
    pub fn set_lsb_first(fd: RawFd, lsb_first: bool) -> io::Result<()>;
    pub fn get_bits_per_word(fd: RawFd) -> io::Result<u8>;
    pub fn set_bits_per_word(fd: RawFd, bits_per_word: u8) -> io::Result<()>;
    pub fn get_max_speed_hz(fd: RawFd) -> io::Result<u32>;
    pub fn set_max_speed_hz(fd: RawFd, max_speed_hz: u32) -> io::Result<()>;
    pub fn transfer(fd: RawFd, transfer: &mut SpidevTransfer) -> io::Result<()>;
    pub fn transfer_multiple(fd: RawFd, transfers: &mut [SpidevTransfer]) -> io::Result<()>;

    #[derive(Default)]
    pub struct spi_ioc_transfer<'a, 'b> {
        pub speed_hz: u32,
        pub delay_usecs: u16,
        pub bits_per_word: u8,
        pub cs_change: u8,
        pub pad: u32,
    }
    impl<'a, 'b> spi_ioc_transfer<'a, 'b> {
        pub fn read(buff: &'b mut [u8]) -> Self;
        pub fn write(buff: &'a [u8]) -> Self;
        pub fn read_write(tx_buf: &'a [u8], rx_buf: &'b mut [u8]) -> Self;
        pub fn read_write_in_place(buf: &'a mut [u8]) -> Self;
        pub fn delay(microseconds: u16) -> Self;
    }

    pub type SpidevTransfer<'a, 'b> = spi_ioc_transfer<'a, 'b>;
}
