#![source("suppaftp 12.2.1")]

use crate::hidden::NoTlsStream;
use crate::types::{Features, FileType, Response};
use chrono::NaiveDateTime;
use std::fmt::Debug;
use std::io;
use std::io::{BufRead, Cursor, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::ops::Deref;
use std::time::Duration;

pub use crate::types::{ActivePeerCheck, FtpError, FtpResult, Mode};

pub trait Encoding: Debug + Send + Sync {
    fn decode(&self, bytes: &[u8]) -> String;
    fn encode(&self, text: &str) -> io::Result<Vec<u8>>;
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    RestartMarker,
    ReadyMinute,
    AlreadyOpen,
    AboutToSend,
    CommandOk,
    CommandNotImplemented,
    System,
    Directory,
    File,
    Help,
    Name,
    Ready,
    Closing,
    DataConnectionOpen,
    ClosingDataConnection,
    PassiveMode,
    LongPassiveMode,
    ExtendedPassiveMode,
    LoggedIn,
    LoggedOut,
    LogoutAck,
    AuthOk,
    RequestedFileActionOk,
    PathCreated,
    NeedPassword,
    LoginNeedAccount,
    RequestFilePending,
    NotAvailable,
    CannotOpenDataConnection,
    TransferAborted,
    InvalidCredentials,
    HostUnavailable,
    RequestFileActionIgnored,
    ActionAborted,
    RequestedActionNotTaken,
    BadCommand,
    BadArguments,
    NotImplemented,
    BadSequence,
    NotImplementedParameter,
    NotLoggedIn,
    StoringNeedAccount,
    FileUnavailable,
    PageTypeUnknown,
    ExceededStorage,
    BadFilename,
    Unknown,
}
impl From<u32> for Status {}

pub struct ControlSocket<'a, T> {}
impl<T> Deref for ControlSocket<'_, T>
where
    T: TlsStream,
{
    type Target = TcpStream;
}

pub trait TlsConnector: Debug {
    type Stream: TlsStream;
    fn connect(&self, domain: &str, stream: TcpStream) -> FtpResult<Self::Stream>;
}

pub trait TlsStream: Debug {
    type InnerStream: Read + Write;
    fn tcp_stream(self) -> FtpResult<TcpStream>;
    fn get_ref(&self) -> &TcpStream;
    fn mut_ref(&mut self) -> &mut Self::InnerStream;
}

pub struct TransferStream<T> {}
impl<T> Read for TransferStream<T> where T: TlsStream {}
impl<T> Write for TransferStream<T> where T: TlsStream {}

pub struct ImplFtpStream<T> {}
impl<T> ImplFtpStream<T>
where
    T: TlsStream,
{
    #[blocks(net, unbounded, tokio = "suppaftp::tokio::AsyncFtpStream::connect", async_std = "suppaftp async", smol = "suppaftp async", why = "it connects to the FTP server")]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> FtpResult<Self>;
    #[blocks(net, unbounded, why = "it connects to the FTP server")]
    pub fn connect_timeout(addr: SocketAddr, timeout: Duration) -> FtpResult<Self>;
    pub fn connect_with_stream(stream: TcpStream) -> FtpResult<Self>;
    pub fn active_mode(self, accept_timeout: Duration) -> Self;
    pub fn passive_stream_builder<F>(self, stream_builder: F) -> Self
    where
        F: Fn(SocketAddr) -> FtpResult<TcpStream> + Send + Sync + 'static;
    pub fn set_mode(&mut self, mode: Mode);
    pub fn set_passive_nat_workaround(&mut self, nat_workaround: bool);
    pub fn set_active_peer_check(&mut self, check: ActivePeerCheck);
    pub fn set_encoding(&mut self, encoding: impl Encoding + 'static);
    pub fn into_secure(self, tls_connector: impl TlsConnector<Stream = T> + Send + Sync + 'static, domain: &str) -> FtpResult<Self>;
    #[blocks(net, unbounded, why = "it connects to the FTP server")]
    pub fn connect_secure_implicit<A: ToSocketAddrs>(
        addr: A,
        tls_connector: impl TlsConnector<Stream = T> + Send + Sync + 'static,
        domain: &str,
    ) -> FtpResult<Self>;
    pub fn get_welcome_msg(&self) -> Option<&str>;
    pub fn get_ref(&self) -> ControlSocket<'_, T>;
    #[blocks(net, unbounded, tokio = "suppaftp async login", why = "it waits for the FTP server")]
    pub fn login<S: AsRef<str>>(&mut self, user: S, password: S) -> FtpResult<()>;
    pub fn clear_command_channel(self) -> FtpResult<Self>;
    pub fn cwd<S: AsRef<str>>(&mut self, path: S) -> FtpResult<()>;
    pub fn cdup(&mut self) -> FtpResult<()>;
    pub fn pwd(&mut self) -> FtpResult<String>;
    pub fn noop(&mut self) -> FtpResult<()>;
    pub fn eprt(&mut self, address: SocketAddr) -> FtpResult<()>;
    pub fn mkdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()>;
    pub fn transfer_type(&mut self, file_type: FileType) -> FtpResult<()>;
    #[blocks(net, unbounded, tokio = "suppaftp async quit", why = "it waits for the FTP server")]
    pub fn quit(&mut self) -> FtpResult<()>;
    pub fn rename<S: AsRef<str>>(&mut self, from_name: S, to_name: S) -> FtpResult<()>;
    #[blocks(net, unbounded, why = "it downloads a file")]
    pub fn retr<F, D>(&mut self, file_name: &str, reader: F) -> FtpResult<D>
    where
        F: FnMut(&mut dyn Read) -> FtpResult<D>;
    #[blocks(net, unbounded, tokio = "suppaftp async retr", why = "it downloads a file")]
    pub fn retr_as_buffer(&mut self, file_name: &str) -> FtpResult<Cursor<Vec<u8>>>;
    pub fn retr_as_stream<S: AsRef<str>>(&mut self, file_name: S) -> FtpResult<TransferStream<T>>;
    pub fn rmdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()>;
    pub fn rm<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<()>;
    #[blocks(net, unbounded, tokio = "suppaftp async put_file", why = "it uploads a file")]
    pub fn put_file<S: AsRef<str>, R: Read>(&mut self, filename: S, r: &mut R) -> FtpResult<u64>;
    pub fn put_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>>;
    pub fn append_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>>;
    pub fn append_file<R: Read>(&mut self, filename: &str, r: &mut R) -> FtpResult<u64>;
    pub fn abort(&mut self, transfer: TransferStream<T>) -> FtpResult<()>;
    pub fn resume_transfer(&mut self, offset: usize) -> FtpResult<()>;
    #[blocks(net, unbounded, tokio = "suppaftp async list", why = "it waits for the FTP server")]
    pub fn list(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>>;
    pub fn nlst(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>>;
    pub fn mlsd(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>>;
    pub fn mlst(&mut self, pathname: Option<&str>) -> FtpResult<String>;
    pub fn mdtm<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<NaiveDateTime>;
    pub fn size<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<usize>;
    pub fn feat(&mut self) -> FtpResult<Features>;
    pub fn opts(&mut self, option: impl ToString, value: Option<impl ToString>) -> FtpResult<()>;
    pub fn site(&mut self, command: impl ToString) -> FtpResult<Response>;
    pub fn custom_command(&mut self, command: impl ToString, expected_code: &[Status]) -> FtpResult<Response>;
    pub fn custom_data_command(&mut self, command: impl ToString, expected_code: &[Status]) -> FtpResult<(Response, TransferStream<T>)>;
    pub fn get_lines_from_stream<R>(data_stream: &mut R) -> FtpResult<Vec<String>>
    where
        R: BufRead;
}

pub type FtpStream = ImplFtpStream<NoTlsStream>;

mod hidden {
    pub struct NoTlsStream {}
}

pub mod types {
    use crate::Status;
    use std::collections::HashMap;
    use std::net::IpAddr;
    use std::result;

    pub type FtpResult<T> = result::Result<T, FtpError>;

    pub enum FtpError {}

    #[derive(Clone)]
    pub struct Response {
        pub status: Status,
        pub body: Vec<u8>,
    }

    pub enum FormatControl {}

    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
    pub enum FileType {
        Ascii(FormatControl),
        Ebcdic(FormatControl),
        Image,
        Binary,
        Local(u8),
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Mode {
        Active,
        ExtendedPassive,
        Passive,
    }

    #[derive(Default, Clone, PartialEq, Eq)]
    pub enum ActivePeerCheck {
        ControlPeer,
        Any,
        Allow(Vec<IpAddr>),
    }

    pub type Features = HashMap<String, Option<String>>;
}
