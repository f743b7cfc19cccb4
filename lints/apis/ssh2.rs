#![source("ssh2 0.9.6")]

use crate::hidden::{Agent, DisconnectCode, Error, ExtendedData, HashType, HostKeyType, KnownHosts, Listener, MethodType, PtyModes};
use libc::{c_int, c_long, c_ulong};
use std::borrow::Cow;
use std::io::prelude::{Read, Seek, Write};
use std::ops::BitOr;
use std::os::unix::io::AsRawFd;
use std::path::{Path, PathBuf};

#[derive(Clone)]
#[io(net)]
pub struct Channel {}
impl Channel {
    pub fn setenv(&mut self, var: &str, val: &str) -> Result<(), Error>;
    pub fn request_pty(&mut self, term: &str, mode: Option<PtyModes>, dim: Option<(u32, u32, u32, u32)>) -> Result<(), Error>;
    pub fn request_pty_size(&mut self, width: u32, height: u32, width_px: Option<u32>, height_px: Option<u32>) -> Result<(), Error>;
    pub fn request_auth_agent_forwarding(&mut self) -> Result<(), Error>;
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", why = "it waits for the SSH server")]
    pub fn exec(&mut self, command: &str) -> Result<(), Error>;
    pub fn shell(&mut self) -> Result<(), Error>;
    pub fn subsystem(&mut self, system: &str) -> Result<(), Error>;
    pub fn process_startup(&mut self, request: &str, message: Option<&str>) -> Result<(), Error>;
    pub fn stderr(&self) -> Stream;
    pub fn stream(&self, stream_id: i32) -> Stream;
    pub fn handle_extended_data(&mut self, mode: ExtendedData) -> Result<(), Error>;
    pub fn exit_status(&self) -> Result<i32, Error>;
    pub fn exit_signal(&self) -> Result<ExitSignal, Error>;
    pub fn read_window(&self) -> ReadWindow;
    pub fn write_window(&self) -> WriteWindow;
    pub fn adjust_receive_window(&mut self, adjust: u64, force: bool) -> Result<u64, Error>;
    pub fn eof(&self) -> bool;
    pub fn send_eof(&mut self) -> Result<(), Error>;
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", why = "it waits for the remote")]
    pub fn wait_eof(&mut self) -> Result<(), Error>;
    pub fn close(&mut self) -> Result<(), Error>;
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", why = "it waits for the remote")]
    pub fn wait_close(&mut self) -> Result<(), Error>;
}
impl Write for Channel {}
impl Read for Channel {}

#[derive(Clone)]
#[io(net)]
pub struct Stream {}
impl Read for Stream {}
impl Write for Stream {}

pub struct ExitSignal {
    pub exit_signal: Option<String>,
    pub error_message: Option<String>,
    pub lang_tag: Option<String>,
}

#[derive(Copy, Clone)]
pub struct ReadWindow {
    pub remaining: u32,
    pub available: u32,
    pub window_size_initial: u32,
}

#[derive(Copy, Clone)]
pub struct WriteWindow {
    pub remaining: u32,
    pub window_size_initial: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TraceFlags {}
impl TraceFlags {
    pub const AUTH: Self;
    pub const CONN: Self;
    pub const ERROR: Self;
    pub const KEX: Self;
    pub const PUBLICKEY: Self;
    pub const SCP: Self;
    pub const SFTP: Self;
    pub const SOCKET: Self;
    pub const TRANS: Self;
    pub fn bits(&self) -> c_int;
    pub fn from_bits_truncate(bits: c_int) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for TraceFlags {
    type Output = Self;
}

pub trait KeyboardInteractivePrompt {
    fn prompt<'a>(&mut self, username: &str, instructions: &str, prompts: &[Prompt<'a>]) -> Vec<String>;
}

pub struct Prompt<'a> {
    pub text: Cow<'a, str>,
    pub echo: bool,
}

#[derive(Clone)]
pub struct Session {}
impl Session {
    pub fn new() -> Result<Session, Error>;
    pub fn set_banner(&self, banner: &str) -> Result<(), Error>;
    pub fn set_allow_sigpipe(&self, block: bool);
    pub fn set_compress(&self, compress: bool);
    pub fn set_blocking(&self, blocking: bool);
    pub fn is_blocking(&self) -> bool;
    pub fn set_timeout(&self, timeout_ms: u32);
    pub fn timeout(&self) -> u32;
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", async_std = "async-ssh2-lite", smol = "async-ssh2-lite", why = "it waits for the SSH handshake")]
    pub fn handshake(&mut self) -> Result<(), Error>;
    pub fn set_tcp_stream<S: 'static + AsRawFd>(&mut self, stream: S);
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", async_std = "async-ssh2-lite", smol = "async-ssh2-lite", why = "it waits for the SSH server")]
    pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error>;
    pub fn userauth_keyboard_interactive<P: KeyboardInteractivePrompt>(&self, username: &str, prompter: &mut P) -> Result<(), Error>;
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", why = "it waits for the SSH server")]
    pub fn userauth_agent(&self, username: &str) -> Result<(), Error>;
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", why = "it waits for the SSH server")]
    pub fn userauth_pubkey_file(
        &self,
        username: &str,
        pubkey: Option<&Path>,
        privatekey: &Path,
        passphrase: Option<&str>,
    ) -> Result<(), Error>;
    pub fn userauth_pubkey_memory(
        &self,
        username: &str,
        pubkeydata: Option<&str>,
        privatekeydata: &str,
        passphrase: Option<&str>,
    ) -> Result<(), Error>;
    pub fn userauth_hostbased_file(
        &self,
        username: &str,
        publickey: &Path,
        privatekey: &Path,
        passphrase: Option<&str>,
        hostname: &str,
        local_username: Option<&str>,
    ) -> Result<(), Error>;
    pub fn authenticated(&self) -> bool;
    pub fn auth_methods(&self, username: &str) -> Result<&str, Error>;
    pub fn userauth_banner(&self) -> Result<Option<&str>, Error>;
    pub fn method_pref(&self, method_type: MethodType, prefs: &str) -> Result<(), Error>;
    pub fn methods(&self, method_type: MethodType) -> Option<&str>;
    pub fn supported_algs(&self, method_type: MethodType) -> Result<Vec<&'static str>, Error>;
    pub fn agent(&self) -> Result<Agent, Error>;
    pub fn known_hosts(&self) -> Result<KnownHosts, Error>;
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", why = "it waits for the SSH server")]
    pub fn channel_session(&self) -> Result<crate::hidden::Channel, Error>;
    pub fn channel_direct_tcpip(&self, host: &str, port: u16, src: Option<(&str, u16)>) -> Result<crate::hidden::Channel, Error>;
    pub fn channel_direct_streamlocal(&self, socket_path: &str, src: Option<(&str, u16)>) -> Result<crate::hidden::Channel, Error>;
    pub fn channel_forward_listen(
        &self,
        remote_port: u16,
        host: Option<&str>,
        queue_maxsize: Option<u32>,
    ) -> Result<(Listener, u16), Error>;
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", why = "it waits for the SSH server")]
    pub fn scp_recv(&self, path: &Path) -> Result<(crate::hidden::Channel, ScpFileStat), Error>;
    #[blocks(net, unbounded, tokio = "russh / async-ssh2-lite", why = "it waits for the SSH server")]
    pub fn scp_send(&self, remote_path: &Path, mode: i32, size: u64, times: Option<(u64, u64)>) -> Result<crate::hidden::Channel, Error>;
    #[blocks(net, unbounded, tokio = "russh-sftp", why = "it waits for the SSH server")]
    pub fn sftp(&self) -> Result<crate::hidden::Sftp, Error>;
    pub fn channel_open(
        &self,
        channel_type: &str,
        window_size: u32,
        packet_size: u32,
        message: Option<&str>,
    ) -> Result<crate::hidden::Channel, Error>;
    pub fn banner(&self) -> Option<&str>;
    pub fn banner_bytes(&self) -> Option<&[u8]>;
    pub fn host_key(&self) -> Option<(&[u8], HostKeyType)>;
    pub fn host_key_hash(&self, hash: HashType) -> Option<&[u8]>;
    pub fn set_keepalive(&self, want_reply: bool, interval: u32);
    pub fn keepalive_send(&self) -> Result<u32, Error>;
    pub fn disconnect(&self, reason: Option<DisconnectCode>, description: &str, lang: Option<&str>) -> Result<(), Error>;
    pub fn block_directions(&self) -> BlockDirections;
    pub fn trace(&self, bitmask: TraceFlags);
}

pub struct ScpFileStat {}
impl ScpFileStat {
    pub fn size(&self) -> u64;
    pub fn mode(&self) -> i32;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
}

#[derive(PartialEq)]
pub enum BlockDirections {
    None,
    Inbound,
    Outbound,
    Both,
}

pub struct Sftp {}
impl Sftp {
    #[blocks(net, unbounded, why = "it waits for the SSH server")]
    pub fn open_mode<T: AsRef<Path>>(&self, filename: T, flags: OpenFlags, mode: i32, open_type: OpenType) -> Result<File, Error>;
    #[blocks(net, unbounded, tokio = "russh-sftp", why = "it waits for the SSH server")]
    pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error>;
    pub fn create(&self, filename: &Path) -> Result<File, Error>;
    pub fn opendir<T: AsRef<Path>>(&self, dirname: T) -> Result<File, Error>;
    #[blocks(net, unbounded, tokio = "russh-sftp", why = "it waits for the SSH server")]
    pub fn readdir<T: AsRef<Path>>(&self, dirname: T) -> Result<Vec<(PathBuf, FileStat)>, Error>;
    pub fn mkdir(&self, filename: &Path, mode: i32) -> Result<(), Error>;
    pub fn rmdir(&self, filename: &Path) -> Result<(), Error>;
    #[blocks(net, unbounded, tokio = "russh-sftp", why = "it waits for the SSH server")]
    pub fn stat(&self, filename: &Path) -> Result<FileStat, Error>;
    pub fn lstat(&self, filename: &Path) -> Result<FileStat, Error>;
    pub fn setstat(&self, filename: &Path, stat: FileStat) -> Result<(), Error>;
    pub fn symlink(&self, path: &Path, target: &Path) -> Result<(), Error>;
    pub fn readlink(&self, path: &Path) -> Result<PathBuf, Error>;
    pub fn realpath(&self, path: &Path) -> Result<PathBuf, Error>;
    pub fn rename(&self, src: &Path, dst: &Path, flags: Option<RenameFlags>) -> Result<(), Error>;
    pub fn unlink(&self, file: &Path) -> Result<(), Error>;
}

#[io(net)]
pub struct File {}
impl File {
    pub fn setstat(&mut self, stat: FileStat) -> Result<(), Error>;
    pub fn stat(&mut self) -> Result<FileStat, Error>;
    pub fn statvfs(&mut self) -> Result<raw::LIBSSH2_SFTP_STATVFS, Error>;
    pub fn readdir(&mut self) -> Result<(PathBuf, FileStat), Error>;
    pub fn fsync(&mut self) -> Result<(), Error>;
}
impl Read for File {}
impl Write for File {}
impl Seek for File {}

#[derive(Clone, Eq, PartialEq)]
pub struct FileStat {
    pub size: Option<u64>,
    pub uid: Option<u32>,
    pub gid: Option<u32>,
    pub perm: Option<u32>,
    pub atime: Option<u64>,
    pub mtime: Option<u64>,
}
impl FileStat {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn from_raw(raw: &raw::LIBSSH2_SFTP_ATTRIBUTES) -> FileStat;
    pub fn raw(&self) -> raw::LIBSSH2_SFTP_ATTRIBUTES;
}

pub enum FileType {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OpenFlags {}
impl OpenFlags {
    pub const READ: Self;
    pub const WRITE: Self;
    pub const APPEND: Self;
    pub const CREATE: Self;
    pub const TRUNCATE: Self;
    pub const EXCLUSIVE: Self;
    pub fn bits(&self) -> c_ulong;
    pub fn from_bits_truncate(bits: c_ulong) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for OpenFlags {
    type Output = Self;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RenameFlags {}
impl RenameFlags {
    pub const OVERWRITE: Self;
    pub const ATOMIC: Self;
    pub const NATIVE: Self;
    pub fn bits(&self) -> c_long;
    pub fn from_bits_truncate(bits: c_long) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for RenameFlags {
    type Output = Self;
}

#[derive(Copy, Clone)]
pub enum OpenType {
    File,
    Dir,
}

mod hidden {
    pub struct Agent {}
    pub struct Channel {}
    pub struct DisconnectCode {}
    pub struct Error {}
    pub struct ExtendedData {}
    pub struct HashType {}
    pub struct HostKeyType {}
    pub struct KnownHosts {}
    pub struct Listener {}
    pub struct MethodType {}
    pub struct PtyModes {}
    pub struct Sftp {}
}
