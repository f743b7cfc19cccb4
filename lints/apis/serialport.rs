#![source("serialport 4.10.1")]

use std::borrow::Cow;
use std::io::{Read, Write};
use std::num::NonZeroI32;
use std::result;
use std::str::FromStr;
use std::time::Duration;

#[blocks(ffi, millis, why = "it lists devices")]
pub fn available_ports() -> Result<Vec<SerialPortInfo>>;

#[io(ffi)]
pub struct TTYPort {}
impl TTYPort {
    pub fn open(builder: &SerialPortBuilder) -> Result<TTYPort>;
    pub fn exclusive(&self) -> bool;
    pub fn set_exclusive(&mut self, exclusive: bool) -> Result<()>;
    pub fn pair() -> Result<(Self, Self)>;
    pub fn send_break(&self, duration: BreakDuration) -> Result<()>;
    pub fn try_clone_native(&self) -> Result<TTYPort>;
}
impl Read for TTYPort {}
impl Write for TTYPort {}
impl SerialPort for TTYPort {}

#[derive(Clone, Copy)]
pub enum BreakDuration {
    Short,
    Arbitrary(NonZeroI32),
}

pub type Result<T> = result::Result<T, Error>;

pub struct Error {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum DataBits {
    Five,
    Six,
    Seven,
    Eight,
}
impl TryFrom<u8> for DataBits {
    type Error = ();
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum Parity {
    None,
    Odd,
    Even,
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum StopBits {
    One,
    Two,
}
impl TryFrom<u8> for StopBits {
    type Error = ();
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum FlowControl {
    None,
    Software,
    Hardware,
}
impl FromStr for FlowControl {
    type Err = ();
}

pub enum ClearBuffer {}

#[derive(Clone, PartialEq, Eq)]
pub struct SerialPortBuilder {}
impl SerialPortBuilder {
    pub fn path<'a>(self, path: impl Into<Cow<'a, str>>) -> Self;
    pub fn baud_rate(self, baud_rate: u32) -> Self;
    pub fn data_bits(self, data_bits: DataBits) -> Self;
    pub fn flow_control(self, flow_control: FlowControl) -> Self;
    pub fn parity(self, parity: Parity) -> Self;
    pub fn stop_bits(self, stop_bits: StopBits) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn dtr_on_open(self, state: bool) -> Self;
    pub fn preserve_dtr_on_open(self) -> Self;
    pub fn exclusive(self, exclusive: bool) -> Self;
    #[blocks(ffi, millis, tokio = "tokio_serial::SerialPortBuilderExt::open_native_async", smol = "smol::Unblock", why = "it opens a device")]
    pub fn open(self) -> Result<Box<dyn SerialPort>>;
    #[blocks(ffi, millis, tokio = "tokio_serial::SerialPortBuilderExt::open_native_async", why = "it opens a device")]
    pub fn open_native(self) -> Result<TTYPort>;
}

pub trait SerialPort: Send + Read + Write {
    fn name(&self) -> Option<String>;
    fn baud_rate(&self) -> Result<u32>;
    fn data_bits(&self) -> Result<DataBits>;
    fn flow_control(&self) -> Result<FlowControl>;
    fn parity(&self) -> Result<Parity>;
    fn stop_bits(&self) -> Result<StopBits>;
    fn timeout(&self) -> Duration;
    fn set_baud_rate(&mut self, baud_rate: u32) -> Result<()>;
    fn set_data_bits(&mut self, data_bits: DataBits) -> Result<()>;
    fn set_flow_control(&mut self, flow_control: FlowControl) -> Result<()>;
    fn set_parity(&mut self, parity: Parity) -> Result<()>;
    fn set_stop_bits(&mut self, stop_bits: StopBits) -> Result<()>;
    fn set_timeout(&mut self, timeout: Duration) -> Result<()>;
    fn write_request_to_send(&mut self, level: bool) -> Result<()>;
    fn write_data_terminal_ready(&mut self, level: bool) -> Result<()>;
    fn read_clear_to_send(&mut self) -> Result<bool>;
    fn read_data_set_ready(&mut self) -> Result<bool>;
    fn read_ring_indicator(&mut self) -> Result<bool>;
    fn read_carrier_detect(&mut self) -> Result<bool>;
    fn bytes_to_read(&self) -> Result<u32>;
    fn bytes_to_write(&self) -> Result<u32>;
    fn clear(&self, buffer_to_clear: ClearBuffer) -> Result<()>;
    fn try_clone(&self) -> Result<Box<dyn SerialPort>>;
    fn set_break(&self) -> Result<()>;
    fn clear_break(&self) -> Result<()>;
}
impl<T: SerialPort> SerialPort for &mut T {}

pub enum SerialPortType {}

#[derive(Clone, PartialEq, Eq)]
pub struct SerialPortInfo {
    pub port_name: String,
    pub port_type: SerialPortType,
}
