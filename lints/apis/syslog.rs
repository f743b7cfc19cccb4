#![source("syslog 7.0.0")]

use crate::hidden::StructuredData;
use log::LevelFilter;
use std::fmt::Display;
use std::io::{BufWriter, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs, UdpSocket};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::path::Path;
use std::str::FromStr;
use std::{error, io, result};

#[blocks(net, micros, pedantic, why = "it connects to a service")]
pub fn unix<F: Clone>(formatter: F) -> Result<Logger<LoggerBackend, F>>;
#[blocks(net, micros, pedantic, why = "it connects to a service")]
pub fn unix_custom<P: AsRef<Path>, F>(formatter: F, path: P) -> Result<Logger<LoggerBackend, F>>;
pub fn udp<T: ToSocketAddrs, U: ToSocketAddrs, F>(formatter: F, local: T, server: U) -> Result<Logger<LoggerBackend, F>>;
#[blocks(net, unbounded, why = "it connects to a service")]
pub fn tcp<T: ToSocketAddrs, F>(formatter: F, server: T) -> Result<Logger<LoggerBackend, F>>;
pub fn init_unix(facility: Facility, log_level: LevelFilter) -> Result<()>;
pub fn init_unix_custom<P: AsRef<Path>>(facility: Facility, log_level: LevelFilter, path: P) -> Result<()>;
pub fn init_udp<T: ToSocketAddrs>(local: T, server: T, hostname: String, facility: Facility, log_level: LevelFilter) -> Result<()>;
pub fn init_tcp<T: ToSocketAddrs>(server: T, hostname: String, facility: Facility, log_level: LevelFilter) -> Result<()>;
pub fn init(facility: Facility, log_level: LevelFilter, application_name: Option<&str>) -> Result<()>;

pub enum Error {
    Initialization(Box<dyn error::Error + Send + Sync>),
    Write(io::Error),
    Io(io::Error),
}
impl From<io::Error> for Error {}

pub type Result<T> = result::Result<T, Error>;

#[derive(Copy, Clone)]
pub enum Facility {
    LOG_KERN,
    LOG_USER,
    LOG_MAIL,
    LOG_DAEMON,
    LOG_AUTH,
    LOG_SYSLOG,
    LOG_LPR,
    LOG_NEWS,
    LOG_UUCP,
    LOG_CRON,
    LOG_AUTHPRIV,
    LOG_FTP,
    LOG_NTP,
    LOG_AUDIT,
    LOG_ALERT,
    LOG_CLOCK_DAEMON,
    LOG_LOCAL0,
    LOG_LOCAL1,
    LOG_LOCAL2,
    LOG_LOCAL3,
    LOG_LOCAL4,
    LOG_LOCAL5,
    LOG_LOCAL6,
    LOG_LOCAL7,
}
impl FromStr for Facility {
    type Err = ();
}
impl Default for Facility {}

#[derive(Copy, Clone)]
pub enum Severity {
    LOG_EMERG,
    LOG_ALERT,
    LOG_CRIT,
    LOG_ERR,
    LOG_WARNING,
    LOG_NOTICE,
    LOG_INFO,
    LOG_DEBUG,
}

pub trait LogFormat<T> {
    fn format<W: Write>(&self, w: &mut W, severity: Severity, message: T) -> Result<()>;
    fn emerg<W: Write>(&mut self, w: &mut W, message: T) -> Result<()>;
    fn alert<W: Write>(&mut self, w: &mut W, message: T) -> Result<()>;
    fn crit<W: Write>(&mut self, w: &mut W, message: T) -> Result<()>;
    fn err<W: Write>(&mut self, w: &mut W, message: T) -> Result<()>;
    fn warning<W: Write>(&mut self, w: &mut W, message: T) -> Result<()>;
    fn notice<W: Write>(&mut self, w: &mut W, message: T) -> Result<()>;
    fn info<W: Write>(&mut self, w: &mut W, message: T) -> Result<()>;
    fn debug<W: Write>(&mut self, w: &mut W, message: T) -> Result<()>;
}

#[derive(Clone)]
pub struct Formatter3164 {
    pub facility: crate::hidden::Facility,
    pub hostname: Option<String>,
    pub process: String,
    pub pid: u32,
}
impl<T: Display> LogFormat<T> for Formatter3164 {}
impl Default for Formatter3164 {}

#[derive(Clone)]
pub struct Formatter5424 {
    pub facility: crate::hidden::Facility,
    pub hostname: Option<String>,
    pub process: String,
    pub pid: u32,
}
impl Formatter5424 {
    pub fn format_5424_structured_data(&self, data: StructuredData) -> String;
}
impl Default for Formatter5424 {}

pub type Priority = u8;

pub struct Logger<Backend: Write, Formatter> {
    pub formatter: Formatter,
    pub backend: Backend,
}
impl<W: Write, F> Logger<W, F> {
    pub fn new(backend: W, formatter: F) -> Self;
    pub fn emerg<T>(&mut self, message: T) -> Result<()>
    where
        F: LogFormat<T>;
    pub fn alert<T>(&mut self, message: T) -> Result<()>
    where
        F: LogFormat<T>;
    pub fn crit<T>(&mut self, message: T) -> Result<()>
    where
        F: LogFormat<T>;
    pub fn err<T>(&mut self, message: T) -> Result<()>
    where
        F: LogFormat<T>;
    pub fn warning<T>(&mut self, message: T) -> Result<()>
    where
        F: LogFormat<T>;
    pub fn notice<T>(&mut self, message: T) -> Result<()>
    where
        F: LogFormat<T>;
    pub fn info<T>(&mut self, message: T) -> Result<()>
    where
        F: LogFormat<T>;
    pub fn debug<T>(&mut self, message: T) -> Result<()>
    where
        F: LogFormat<T>;
}

pub enum LoggerBackend {
    Unix(UnixDatagram),
    UnixStream(BufWriter<UnixStream>),
    Udp(UdpSocket, SocketAddr),
    Tcp(BufWriter<TcpStream>),
}
impl Write for LoggerBackend {}

pub struct BasicLogger {}
impl BasicLogger {
    pub fn new(logger: Logger<LoggerBackend, Formatter3164>) -> BasicLogger;
}

mod hidden {
    use std::collections::BTreeMap;

    pub type StructuredData = BTreeMap<String, BTreeMap<String, String>>;
    pub struct Facility {}
}
