#![source("tokio-serial 5.5.0")]

use serialport::TTYPort;
use std::io;
use std::io::{Read, Write};
use tokio::io::{AsyncRead, AsyncWrite};

pub use mio_serial::{
    available_ports, new, ClearBuffer, DataBits, Error, ErrorKind, FlowControl, Parity, SerialPort, SerialPortBuilder, SerialPortInfo,
    SerialPortType, StopBits, UsbPortInfo,
};

pub type Result<T> = mio_serial::Result<T>;

pub struct SerialStream {}
impl SerialStream {
    pub fn open(builder: &SerialPortBuilder) -> Result<Self>;
    pub fn pair() -> Result<(Self, Self)>;
    pub fn set_exclusive(&mut self, exclusive: bool) -> Result<()>;
    pub fn exclusive(&self) -> bool;
    pub fn try_read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_write(&mut self, buf: &[u8]) -> io::Result<usize>;
    pub async fn writable(&self) -> io::Result<()>;
}
impl AsyncRead for SerialStream {}
impl AsyncWrite for SerialStream {}
impl SerialPort for SerialStream {}
impl Read for SerialStream {}
impl Write for SerialStream {}
impl TryFrom<TTYPort> for SerialStream {
    type Error = Error;
}

pub trait SerialPortBuilderExt {
    fn open_native_async(self) -> Result<SerialStream>;
}
impl SerialPortBuilderExt for SerialPortBuilder {
    fn open_native_async(self) -> Result<SerialStream>;
}

pub mod frame {
    use crate::SerialStream;
    use bytes::BytesMut;
    use futures_core::Stream;
    use futures_sink::Sink;
    use tokio_util::codec::{Decoder, Encoder};

    pub struct SerialFramed<C> {}
    impl<C: Decoder + Unpin> Stream for SerialFramed<C> {
        type Item = Result<C::Item, C::Error>;
    }
    impl<I, C: Encoder<I> + Unpin> Sink<I> for SerialFramed<C> {
        type Error = C::Error;
    }
    impl<C> SerialFramed<C> {
        pub fn new(port: SerialStream, codec: C) -> SerialFramed<C>;
        pub fn get_ref(&self) -> &SerialStream;
        pub fn get_mut(&mut self) -> &mut SerialStream;
        pub fn into_inner(self) -> SerialStream;
        pub fn codec(&self) -> &C;
        pub fn codec_mut(&mut self) -> &mut C;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
    }
}
