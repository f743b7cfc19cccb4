pub mod os {
    pub mod fd {
        use crate::{
            io, fs::File, io::{IsTerminal, PipeReader, PipeWriter}, net::{TcpListener, TcpStream, UdpSocket}, os::raw::c_int,
            os::unix::net::{UnixDatagram, UnixListener, UnixStream}, process::{ChildStderr, ChildStdin, ChildStdout},
        };
        #[derive(Clone, Copy)]
        pub struct BorrowedFd {}
        impl BorrowedFd {
            pub unsafe fn borrow_raw(fd: RawFd) -> Self;
            pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd>;
        }
        impl IsTerminal for BorrowedFd {}
        impl AsRawFd for BorrowedFd {}
        impl AsFd for BorrowedFd {}
        pub struct OwnedFd {}
        impl OwnedFd {
            pub fn try_clone(&self) -> io::Result<Self>;
        }
        impl Drop for OwnedFd {}
        impl From<File> for OwnedFd {}
        impl From<TcpStream> for OwnedFd {}
        impl From<PipeReader> for OwnedFd {}
        impl From<PipeWriter> for OwnedFd {}
        impl From<UnixStream> for OwnedFd {}
        impl From<ChildStdout> for OwnedFd {}
        impl From<ChildStderr> for OwnedFd {}
        impl From<ChildStdin> for OwnedFd {}
        impl From<UdpSocket> for OwnedFd {}
        impl From<TcpListener> for OwnedFd {}
        impl From<UnixDatagram> for OwnedFd {}
        impl From<UnixListener> for OwnedFd {}
        impl IsTerminal for OwnedFd {}
        impl AsRawFd for OwnedFd {}
        impl FromRawFd for OwnedFd {}
        impl IntoRawFd for OwnedFd {}
        impl AsFd for OwnedFd {}
        pub trait AsFd {
            fn as_fd(&self) -> BorrowedFd;
        }
        pub type RawFd = c_int;
        pub trait AsRawFd {
            fn as_raw_fd(&self) -> RawFd;
        }
        pub trait FromRawFd {
            unsafe fn from_raw_fd(fd: RawFd) -> Self;
        }
        pub trait IntoRawFd {
            fn into_raw_fd(self) -> RawFd;
        }
        impl<T: AsFd> AsFd for &T {}
        impl<T: AsFd> AsFd for &mut T {}
    }
    pub mod linux {
        pub mod fs {
            use crate::os::linux::raw::stat;
            pub trait MetadataExt {
                fn as_raw_stat(&self) -> &stat;
                fn st_dev(&self) -> u64;
                fn st_ino(&self) -> u64;
                fn st_mode(&self) -> u32;
                fn st_nlink(&self) -> u64;
                fn st_uid(&self) -> u32;
                fn st_gid(&self) -> u32;
                fn st_rdev(&self) -> u64;
                fn st_size(&self) -> u64;
                fn st_atime(&self) -> i64;
                fn st_atime_nsec(&self) -> i64;
                fn st_mtime(&self) -> i64;
                fn st_mtime_nsec(&self) -> i64;
                fn st_ctime(&self) -> i64;
                fn st_ctime_nsec(&self) -> i64;
                fn st_blksize(&self) -> u64;
                fn st_blocks(&self) -> u64;
            }
        }
        pub mod net {
            use crate::{io, os::unix::net::SocketAddr};
            pub trait SocketAddrExt {
                fn from_abstract_name<N: AsRef<[u8]>>(name: N) -> io::Result<SocketAddr>;
                fn as_abstract_name(&self) -> Option<&[u8]>;
            }
            pub trait TcpStreamExt {
                fn set_quickack(&self, quickack: bool) -> io::Result<()>;
                fn quickack(&self) -> io::Result<bool>;
            }
        }
        pub mod raw {
            use crate::os::raw::{c_int, c_long, c_ulong};
            pub type dev_t = u64;
            pub type mode_t = u32;
            pub type pthread_t = c_ulong;
            pub type blkcnt_t = u64;
            pub type blksize_t = u64;
            pub type ino_t = u64;
            pub type nlink_t = u64;
            pub type off_t = u64;
            #[derive(Clone)]
            pub struct stat { pub st_dev: u64, pub st_ino: u64, pub st_nlink: u64, pub st_mode: u32, pub st_uid: u32, pub st_gid: u32, pub __pad0: c_int, pub st_rdev: u64, pub st_size: i64, pub st_blksize: i64, pub st_blocks: i64, pub st_atime: i64, pub st_atime_nsec: c_long, pub st_mtime: i64, pub st_mtime_nsec: c_long, pub st_ctime: i64, pub st_ctime_nsec: c_long, pub __unused: [c_long; 3] }
            pub type time_t = i64;
        }
    }
    pub mod raw {
        use crate::ffi;
        pub type c_char = ffi::c_char;
        pub type c_schar = ffi::c_schar;
        pub type c_uchar = ffi::c_uchar;
        pub type c_short = ffi::c_short;
        pub type c_ushort = ffi::c_ushort;
        pub type c_int = ffi::c_int;
        pub type c_uint = ffi::c_uint;
        pub type c_long = ffi::c_long;
        pub type c_ulong = ffi::c_ulong;
        pub type c_longlong = ffi::c_longlong;
        pub type c_ulonglong = ffi::c_ulonglong;
        pub type c_float = ffi::c_float;
        pub type c_double = ffi::c_double;
        pub type c_void = ffi::c_void;
    }
    pub mod unix {
        pub mod ffi {
            pub trait OsStrExt {
                fn from_bytes(slice: &[u8]) -> &Self;
                fn as_bytes(&self) -> &[u8];
            }
            pub trait OsStringExt {
                fn from_vec(vec: Vec<u8>) -> Self;
                fn into_vec(self) -> Vec<u8>;
            }
        }
        pub mod fs {
            use crate::{io, os::fd::AsFd, path::Path};
            pub trait FileExt {
                #[blocks(fs, millis, why = "it reads a file")]
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                #[blocks(fs, millis, why = "it reads a file")]
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                #[blocks(fs, millis, why = "it writes a file")]
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                #[blocks(fs, millis, why = "it writes a file")]
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }
            pub trait PermissionsExt {
                fn mode(&self) -> u32;
                fn set_mode(&mut self, mode: u32);
                fn from_mode(mode: u32) -> Self;
            }
            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
            pub trait MetadataExt {
                fn dev(&self) -> u64;
                fn ino(&self) -> u64;
                fn mode(&self) -> u32;
                fn nlink(&self) -> u64;
                fn uid(&self) -> u32;
                fn gid(&self) -> u32;
                fn rdev(&self) -> u64;
                fn size(&self) -> u64;
                fn atime(&self) -> i64;
                fn atime_nsec(&self) -> i64;
                fn mtime(&self) -> i64;
                fn mtime_nsec(&self) -> i64;
                fn ctime(&self) -> i64;
                fn ctime_nsec(&self) -> i64;
                fn blksize(&self) -> u64;
                fn blocks(&self) -> u64;
            }
            pub trait FileTypeExt {
                fn is_block_device(&self) -> bool;
                fn is_char_device(&self) -> bool;
                fn is_fifo(&self) -> bool;
                fn is_socket(&self) -> bool;
            }
            pub trait DirEntryExt {
                fn ino(&self) -> u64;
            }
            #[blocks(fs, micros, pedantic, tokio = "tokio::fs::symlink", async_std = "async_std::os::unix::fs::symlink", smol = "smol::fs::unix::symlink", fix = "await", why = "it creates a link")]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            pub trait DirBuilderExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
            }
            #[blocks(fs_metadata, micros, pedantic, why = "it changes a file's owner")]
            pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[blocks(fs_metadata, micros, pedantic, why = "it changes a file's owner")]
            pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[blocks(fs_metadata, micros, pedantic, why = "it changes a file's owner")]
            pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()>;
        }
        pub mod io {
            pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
        }
        pub mod net {
            use crate::{
                io, io::{Error, Read, Write}, net::Shutdown, os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd},
                os::linux::net::SocketAddrExt, path::Path, time::Duration,
            };
            #[derive(Clone)]
            pub struct SocketAddr {}
            impl SocketAddr {
                pub fn from_pathname<P: AsRef<Path>>(path: P) -> io::Result<SocketAddr>;
                pub fn is_unnamed(&self) -> bool;
                pub fn as_pathname(&self) -> Option<&Path>;
            }
            impl SocketAddrExt for SocketAddr {}
            pub struct UnixDatagram {}
            impl UnixDatagram {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
                pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram>;
                pub fn unbound() -> io::Result<UnixDatagram>;
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
                pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
                pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()>;
                pub fn try_clone(&self) -> io::Result<UnixDatagram>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                #[blocks(net, unbounded, tokio = "tokio::net::UnixDatagram::recv_from", async_std = "async_std::os::unix::net::UnixDatagram::recv_from", smol = "smol::net::unix::UnixDatagram::recv_from", why = "it waits for a datagram")]
                pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
                #[blocks(net, unbounded, tokio = "tokio::net::UnixDatagram::recv", async_std = "async_std::os::unix::net::UnixDatagram::recv", smol = "smol::net::unix::UnixDatagram::recv", why = "it waits for a datagram")]
                pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
                #[blocks(net, micros, pedantic, tokio = "tokio::net::UnixDatagram::send_to", async_std = "async_std::os::unix::net::UnixDatagram::send_to", smol = "smol::net::unix::UnixDatagram::send_to", why = "it waits while the socket's buffer is full")]
                pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
                #[blocks(net, micros, pedantic, why = "it waits while the socket's buffer is full")]
                pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize>;
                #[blocks(net, micros, pedantic, tokio = "tokio::net::UnixDatagram::send", async_std = "async_std::os::unix::net::UnixDatagram::send", smol = "smol::net::unix::UnixDatagram::send", why = "it waits while the socket's buffer is full")]
                pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<Error>>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl From<OwnedFd> for UnixDatagram {}
            impl AsRawFd for UnixDatagram {}
            impl FromRawFd for UnixDatagram {}
            impl IntoRawFd for UnixDatagram {}
            impl AsFd for UnixDatagram {}
            pub struct UnixListener {}
            impl UnixListener {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
                pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener>;
                #[blocks(net, unbounded, tokio = "tokio::net::UnixListener::accept", async_std = "async_std::os::unix::net::UnixListener::accept", smol = "smol::net::unix::UnixListener::accept", why = "it waits for a peer")]
                pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
                pub fn try_clone(&self) -> io::Result<UnixListener>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<Error>>;
                #[blocks(net, unbounded, tokio = "tokio::net::UnixListener::accept", async_std = "async_std::os::unix::net::UnixListener::incoming", smol = "smol::net::unix::UnixListener::incoming", why = "each step waits for a peer")]
                pub fn incoming(&self) -> Incoming;
            }
            impl From<OwnedFd> for UnixListener {}
            impl IntoIterator for &UnixListener { type Item = Result<UnixStream, Error>; type IntoIter = Incoming; }
            impl AsRawFd for UnixListener {}
            impl FromRawFd for UnixListener {}
            impl IntoRawFd for UnixListener {}
            impl AsFd for UnixListener {}
            #[derive(Debug)]
            pub struct Incoming {}
            impl Iterator for Incoming { type Item = Result<UnixStream, Error>; }
            #[io(net)]
            pub struct UnixStream {}
            impl UnixStream {
                #[blocks(net, unbounded, tokio = "tokio::net::UnixStream::connect", async_std = "async_std::os::unix::net::UnixStream::connect", smol = "smol::net::unix::UnixStream::connect", why = "it waits for the connection")]
                pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
                #[blocks(net, unbounded, tokio = "tokio::net::UnixStream::connect", why = "it waits for the connection")]
                pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream>;
                pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
                pub fn try_clone(&self) -> io::Result<UnixStream>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<Error>>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl From<OwnedFd> for UnixStream {}
            impl Read for &UnixStream {}
            impl Read for UnixStream {}
            impl Write for &UnixStream {}
            impl Write for UnixStream {}
            impl AsRawFd for UnixStream {}
            impl FromRawFd for UnixStream {}
            impl IntoRawFd for UnixStream {}
            impl AsFd for UnixStream {}
        }
        pub mod prelude {
            pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
            pub use crate::os::unix::ffi::{OsStrExt, OsStringExt};
            pub use crate::os::unix::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
            pub use crate::os::unix::process::{CommandExt, ExitStatusExt};
            pub use crate::os::unix::thread::JoinHandleExt;
        }
        pub mod process {
            use crate::{io, ffi::OsStr, io::Error, process::Command};
            pub trait CommandExt {
                fn uid(&mut self, id: u32) -> &mut Command;
                fn gid(&mut self, id: u32) -> &mut Command;
                #[runs(0, later)]
                unsafe fn pre_exec<F: FnMut() -> io::Result<()> + Send + Sync>(&mut self, f: F) -> &mut Command;
                unsafe fn before_exec<F: FnMut() -> io::Result<()> + Send + Sync>(&mut self, f: F) -> &mut Command;
                fn exec(&mut self) -> Error;
                fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
                fn process_group(&mut self, pgroup: i32) -> &mut Command;
            }
            pub trait ExitStatusExt {
                fn from_raw(raw: i32) -> Self;
                fn signal(&self) -> Option<i32>;
                fn core_dumped(&self) -> bool;
                fn stopped_signal(&self) -> Option<i32>;
                fn continued(&self) -> bool;
                fn into_raw(self) -> i32;
            }
            pub fn parent_id() -> u32;
        }
        pub mod raw {
            pub use crate::os::linux::raw::{blkcnt_t, blksize_t, dev_t, ino_t, mode_t, nlink_t, off_t, pthread_t, time_t};
            pub type uid_t = u32;
            pub type gid_t = u32;
            pub type pid_t = i32;
        }
        pub mod thread {
            use crate::os::linux::raw::pthread_t;
            pub type RawPthread = pthread_t;
            pub trait JoinHandleExt {
                fn as_pthread_t(&self) -> RawPthread;
                fn into_pthread_t(self) -> RawPthread;
            }
        }
    }
    pub mod windows {
        pub mod ffi {
            pub trait OsStringExt {
                fn from_wide(wide: &[u16]) -> Self;
            }
            pub trait OsStrExt {
                fn encode_wide(&self) -> EncodeWide;
            }
            #[derive(Clone)]
            pub struct EncodeWide {}
            impl Iterator for EncodeWide { type Item = u16; }
        }
        pub mod fs {
            use crate::{io, path::Path, time::SystemTime};
            pub trait FileExt {
                #[blocks(fs, millis, why = "it reads a file")]
                fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                #[blocks(fs, millis, why = "it writes a file")]
                fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
            }
            pub trait OpenOptionsExt {
                fn access_mode(&mut self, access: u32) -> &mut Self;
                fn share_mode(&mut self, val: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: u32) -> &mut Self;
                fn attributes(&mut self, val: u32) -> &mut Self;
                fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
            }
            pub trait MetadataExt {
                fn file_attributes(&self) -> u32;
                fn creation_time(&self) -> u64;
                fn last_access_time(&self) -> u64;
                fn last_write_time(&self) -> u64;
                fn file_size(&self) -> u64;
            }
            pub trait FileTypeExt {
                fn is_symlink_dir(&self) -> bool;
                fn is_symlink_file(&self) -> bool;
            }
            pub trait FileTimesExt {
                fn set_created(self, t: SystemTime) -> Self;
            }
            #[blocks(fs, micros, pedantic, tokio = "tokio::fs::symlink_file", smol = "smol::fs::windows::symlink_file", fix = "await", why = "it creates a link")]
            pub fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            #[blocks(fs, micros, pedantic, tokio = "tokio::fs::symlink_dir", smol = "smol::fs::windows::symlink_dir", fix = "await", why = "it creates a link")]
            pub fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
        }
        pub mod io {
            use crate::{
                io, error::Error, fmt::Display, fs::File, io::{IsTerminal, PipeReader, PipeWriter},
                net::{TcpListener, TcpStream, UdpSocket}, os::windows::raw::{HANDLE, SOCKET},
                process::{Child, ChildStderr, ChildStdin, ChildStdout}, thread::JoinHandle,
            };
            #[derive(Clone, Copy)]
            pub struct BorrowedHandle {}
            impl BorrowedHandle {
                pub fn try_clone_to_owned(&self) -> io::Result<OwnedHandle>;
                pub unsafe fn borrow_raw(handle: RawHandle) -> Self;
            }
            impl IsTerminal for BorrowedHandle {}
            impl AsHandle for BorrowedHandle {}
            impl AsRawHandle for BorrowedHandle {}
            pub struct OwnedHandle {}
            impl OwnedHandle {
                pub fn try_clone(&self) -> io::Result<Self>;
            }
            impl Drop for OwnedHandle {}
            impl TryFrom<HandleOrNull> for OwnedHandle { type Error = NullHandleError; }
            impl TryFrom<HandleOrInvalid> for OwnedHandle { type Error = InvalidHandleError; }
            impl From<File> for OwnedHandle {}
            impl From<PipeReader> for OwnedHandle {}
            impl From<PipeWriter> for OwnedHandle {}
            impl From<ChildStdout> for OwnedHandle {}
            impl From<ChildStderr> for OwnedHandle {}
            impl From<ChildStdin> for OwnedHandle {}
            impl From<Child> for OwnedHandle {}
            impl IsTerminal for OwnedHandle {}
            impl FromRawHandle for OwnedHandle {}
            impl AsHandle for OwnedHandle {}
            impl AsRawHandle for OwnedHandle {}
            impl IntoRawHandle for OwnedHandle {}
            impl<T> From<JoinHandle<T>> for OwnedHandle {}
            #[derive(Debug)]
            pub struct HandleOrNull {}
            impl HandleOrNull {
                pub unsafe fn from_raw_handle(handle: RawHandle) -> Self;
            }
            impl Drop for HandleOrNull {}
            #[derive(Debug)]
            pub struct HandleOrInvalid {}
            impl HandleOrInvalid {
                pub unsafe fn from_raw_handle(handle: RawHandle) -> Self;
            }
            impl Drop for HandleOrInvalid {}
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct NullHandleError {}
            impl Display for NullHandleError {}
            impl Error for NullHandleError {}
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct InvalidHandleError {}
            impl Display for InvalidHandleError {}
            impl Error for InvalidHandleError {}
            pub trait AsHandle {
                fn as_handle(&self) -> BorrowedHandle;
            }
            pub type RawHandle = HANDLE;
            pub type RawSocket = SOCKET;
            pub trait AsRawHandle {
                fn as_raw_handle(&self) -> RawHandle;
            }
            pub trait FromRawHandle {
                unsafe fn from_raw_handle(handle: RawHandle) -> Self;
            }
            pub trait IntoRawHandle {
                fn into_raw_handle(self) -> RawHandle;
            }
            pub trait AsRawSocket {
                fn as_raw_socket(&self) -> RawSocket;
            }
            pub trait FromRawSocket {
                unsafe fn from_raw_socket(sock: RawSocket) -> Self;
            }
            pub trait IntoRawSocket {
                fn into_raw_socket(self) -> RawSocket;
            }
            #[derive(Clone, Copy)]
            pub struct BorrowedSocket {}
            impl BorrowedSocket {
                pub fn try_clone_to_owned(&self) -> io::Result<OwnedSocket>;
                pub unsafe fn borrow_raw(socket: RawSocket) -> Self;
            }
            impl AsRawSocket for BorrowedSocket {}
            impl AsSocket for BorrowedSocket {}
            pub struct OwnedSocket {}
            impl OwnedSocket {
                pub fn try_clone(&self) -> io::Result<Self>;
            }
            impl Drop for OwnedSocket {}
            impl From<TcpStream> for OwnedSocket {}
            impl From<UdpSocket> for OwnedSocket {}
            impl From<TcpListener> for OwnedSocket {}
            impl AsRawSocket for OwnedSocket {}
            impl FromRawSocket for OwnedSocket {}
            impl IntoRawSocket for OwnedSocket {}
            impl AsSocket for OwnedSocket {}
            pub trait AsSocket {
                fn as_socket(&self) -> BorrowedSocket;
            }
            impl<T: AsSocket> AsSocket for &T {}
            impl<T: AsSocket> AsSocket for &mut T {}
            impl<T: AsHandle> AsHandle for &T {}
            impl<T: AsHandle> AsHandle for &mut T {}
        }
        pub mod prelude {
            pub use crate::os::windows::ffi::{OsStrExt, OsStringExt};
            pub use crate::os::windows::fs::{FileExt, MetadataExt, OpenOptionsExt};
            pub use crate::os::windows::io::{
                AsHandle, AsRawHandle, AsRawSocket, AsSocket, BorrowedHandle, BorrowedSocket, FromRawHandle, FromRawSocket,
                HandleOrInvalid, IntoRawHandle, IntoRawSocket, OwnedHandle, OwnedSocket, RawHandle, RawSocket,
            };
        }
        pub mod process {
            use crate::{ffi::OsStr, process::Command};
            pub trait ExitStatusExt {
                fn from_raw(raw: u32) -> Self;
            }
            pub trait CommandExt {
                fn creation_flags(&mut self, flags: u32) -> &mut Command;
                fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut Command;
            }
        }
        pub mod raw {
            use crate::os::raw::c_void;
            pub type HANDLE = *mut c_void;
            pub type SOCKET = u64;
        }
    }
}

pub mod net {
    use crate::{
        io, error::Error, fmt::Display, hash::Hash, io::{Read, Write}, ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not},
        option::IntoIter, os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}, os::linux::net::TcpStreamExt,
        os::windows::io::{AsRawSocket, AsSocket, FromRawSocket, IntoRawSocket, OwnedSocket}, str::FromStr, time::Duration,
    };
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AddrParseError {}
    impl Display for AddrParseError {}
    impl Error for AddrParseError {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[address]
    pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    impl IpAddr {
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn is_ipv4(&self) -> bool;
        pub fn is_ipv6(&self) -> bool;
        pub fn to_canonical(&self) -> IpAddr;
    }
    impl FromStr for IpAddr { type Err = AddrParseError; }
    impl From<[u16; 8]> for IpAddr {}
    impl From<[u8; 16]> for IpAddr {}
    impl From<[u8; 4]> for IpAddr {}
    impl From<Ipv4Addr> for IpAddr {}
    impl From<Ipv6Addr> for IpAddr {}
    impl Display for IpAddr {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[address]
    pub struct Ipv4Addr {}
    impl Ipv4Addr {
        pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
        pub const BITS: u32;
        pub fn to_bits(self) -> u32;
        pub fn from_bits(bits: u32) -> Ipv4Addr;
        pub const LOCALHOST: Self;
        pub const UNSPECIFIED: Self;
        pub const BROADCAST: Self;
        pub fn octets(&self) -> [u8; 4];
        pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_private(&self) -> bool;
        pub fn is_link_local(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn is_broadcast(&self) -> bool;
        pub fn is_documentation(&self) -> bool;
        pub fn to_ipv6_compatible(&self) -> Ipv6Addr;
        pub fn to_ipv6_mapped(&self) -> Ipv6Addr;
    }
    impl BitOr for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOr<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOr<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOr<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOrAssign for Ipv4Addr {}
    impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {}
    impl Not for &Ipv4Addr { type Output = Ipv4Addr; }
    impl Not for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAnd for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAnd<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAnd<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAnd<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAndAssign for Ipv4Addr {}
    impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {}
    impl Ord for Ipv4Addr {}
    impl PartialOrd for Ipv4Addr {}
    impl FromStr for Ipv4Addr { type Err = AddrParseError; }
    impl From<[u8; 4]> for Ipv4Addr {}
    impl From<u32> for Ipv4Addr {}
    impl Display for Ipv4Addr {}
    impl Hash for Ipv4Addr {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[address]
    pub struct Ipv6Addr {}
    impl Ipv6Addr {
        pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
        pub const BITS: u32;
        pub fn to_bits(self) -> u128;
        pub fn from_bits(bits: u128) -> Ipv6Addr;
        pub const LOCALHOST: Self;
        pub const UNSPECIFIED: Self;
        pub fn segments(&self) -> [u16; 8];
        pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_unique_local(&self) -> bool;
        pub fn is_unicast_link_local(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
        pub fn to_ipv4(&self) -> Option<Ipv4Addr>;
        pub fn to_canonical(&self) -> IpAddr;
        pub fn octets(&self) -> [u8; 16];
        pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
    }
    impl BitOr for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOr<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOr<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOr<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOrAssign for Ipv6Addr {}
    impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {}
    impl Not for &Ipv6Addr { type Output = Ipv6Addr; }
    impl Not for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAnd for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAnd<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAnd<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAnd<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAndAssign for Ipv6Addr {}
    impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {}
    impl Ord for Ipv6Addr {}
    impl PartialOrd for Ipv6Addr {}
    impl FromStr for Ipv6Addr { type Err = AddrParseError; }
    impl From<[u16; 8]> for Ipv6Addr {}
    impl From<[u8; 16]> for Ipv6Addr {}
    impl From<u128> for Ipv6Addr {}
    impl Display for Ipv6Addr {}
    impl Hash for Ipv6Addr {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[address]
    pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    impl SocketAddr {
        pub fn new(ip: IpAddr, port: u16) -> SocketAddr;
        pub fn ip(&self) -> IpAddr;
        pub fn set_ip(&mut self, new_ip: IpAddr);
        pub fn port(&self) -> u16;
        pub fn set_port(&mut self, new_port: u16);
        pub fn is_ipv4(&self) -> bool;
        pub fn is_ipv6(&self) -> bool;
    }
    impl FromStr for SocketAddr { type Err = AddrParseError; }
    impl From<SocketAddrV4> for SocketAddr {}
    impl From<SocketAddrV6> for SocketAddr {}
    impl Display for SocketAddr {}
    impl ToSocketAddrs for SocketAddr { type Iter = IntoIter<SocketAddr>; #[nonblocking] fn to_socket_addrs(&self) -> io::Result<IntoIter<SocketAddr>>; }
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[address]
    pub struct SocketAddrV4 {}
    impl SocketAddrV4 {
        pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
        pub fn ip(&self) -> &Ipv4Addr;
        pub fn set_ip(&mut self, new_ip: Ipv4Addr);
        pub fn port(&self) -> u16;
        pub fn set_port(&mut self, new_port: u16);
    }
    impl FromStr for SocketAddrV4 { type Err = AddrParseError; }
    impl Display for SocketAddrV4 {}
    impl ToSocketAddrs for SocketAddrV4 { type Iter = IntoIter<SocketAddr>; #[nonblocking] fn to_socket_addrs(&self) -> io::Result<IntoIter<SocketAddr>>; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[address]
    pub struct SocketAddrV6 {}
    impl SocketAddrV6 {
        pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
        pub fn ip(&self) -> &Ipv6Addr;
        pub fn set_ip(&mut self, new_ip: Ipv6Addr);
        pub fn port(&self) -> u16;
        pub fn set_port(&mut self, new_port: u16);
        pub fn flowinfo(&self) -> u32;
        pub fn set_flowinfo(&mut self, new_flowinfo: u32);
        pub fn scope_id(&self) -> u32;
        pub fn set_scope_id(&mut self, new_scope_id: u32);
    }
    impl FromStr for SocketAddrV6 { type Err = AddrParseError; }
    impl Display for SocketAddrV6 {}
    impl ToSocketAddrs for SocketAddrV6 { type Iter = IntoIter<SocketAddr>; #[nonblocking] fn to_socket_addrs(&self) -> io::Result<IntoIter<SocketAddr>>; }
    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        #[blocks(dns, unbounded, tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs::to_socket_addrs", smol = "smol::net::resolve", why = "it looks up a host name")]
        fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
    }
    #[derive(Debug)]
    pub struct Incoming {}
    impl Iterator for Incoming { type Item = Result<TcpStream, io::Error>; }
    pub struct TcpListener {}
    impl TcpListener {
        #[blocks(net, micros, pedantic, tokio = "tokio::net::TcpListener::bind", async_std = "async_std::net::TcpListener::bind", smol = "smol::net::TcpListener::bind", why = "it binds a blocking socket, and looks up a host name")]
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<TcpListener>;
        #[blocks(net, unbounded, tokio = "tokio::net::TcpListener::accept", async_std = "async_std::net::TcpListener::accept", smol = "smol::net::TcpListener::accept", why = "it waits for a peer")]
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        #[blocks(net, unbounded, tokio = "tokio::net::TcpListener::accept", async_std = "async_std::net::TcpListener::incoming", smol = "smol::net::TcpListener::incoming", why = "each step waits for a peer")]
        pub fn incoming(&self) -> Incoming;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
        pub fn only_v6(&self) -> io::Result<bool>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl From<OwnedFd> for TcpListener {}
    impl From<OwnedSocket> for TcpListener {}
    impl AsRawFd for TcpListener {}
    impl FromRawFd for TcpListener {}
    impl IntoRawFd for TcpListener {}
    impl AsFd for TcpListener {}
    impl AsRawSocket for TcpListener {}
    impl FromRawSocket for TcpListener {}
    impl IntoRawSocket for TcpListener {}
    impl AsSocket for TcpListener {}
    #[io(net)]
    pub struct TcpStream {}
    impl TcpStream {
        #[blocks(net, unbounded, tokio = "tokio::net::TcpStream::connect", async_std = "async_std::net::TcpStream::connect", smol = "smol::net::TcpStream::connect", why = "it waits for the connection, and for DNS before")]
        pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        #[blocks(net, unbounded, tokio = "tokio::time::timeout(d, tokio::net::TcpStream::connect(addr))", async_std = "async_std::future::timeout(d, async_std::net::TcpStream::connect(addr))", why = "it waits for the connection")]
        pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        pub fn try_clone(&self) -> io::Result<TcpStream>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
        #[blocks(net, unbounded, tokio = "tokio::net::TcpStream::peek", async_std = "async_std::net::TcpStream::peek", smol = "smol::net::TcpStream::peek", why = "it waits for data")]
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl From<OwnedFd> for TcpStream {}
    impl From<OwnedSocket> for TcpStream {}
    impl Read for &TcpStream {}
    impl Read for TcpStream {}
    impl Write for &TcpStream {}
    impl Write for TcpStream {}
    impl AsRawFd for TcpStream {}
    impl FromRawFd for TcpStream {}
    impl IntoRawFd for TcpStream {}
    impl AsFd for TcpStream {}
    impl AsRawSocket for TcpStream {}
    impl FromRawSocket for TcpStream {}
    impl IntoRawSocket for TcpStream {}
    impl AsSocket for TcpStream {}
    impl TcpStreamExt for TcpStream {}
    pub struct UdpSocket {}
    impl UdpSocket {
        #[blocks(net, micros, pedantic, tokio = "tokio::net::UdpSocket::bind", async_std = "async_std::net::UdpSocket::bind", smol = "smol::net::UdpSocket::bind", why = "it binds a blocking socket, and looks up a host name")]
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
        #[blocks(net, unbounded, tokio = "tokio::net::UdpSocket::recv_from", async_std = "async_std::net::UdpSocket::recv_from", smol = "smol::net::UdpSocket::recv_from", why = "it waits for a datagram")]
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[blocks(net, unbounded, tokio = "tokio::net::UdpSocket::peek_from", async_std = "async_std::net::UdpSocket::peek_from", smol = "smol::net::UdpSocket::peek_from", why = "it waits for a datagram")]
        pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[blocks(net, micros, pedantic, tokio = "tokio::net::UdpSocket::send_to", async_std = "async_std::net::UdpSocket::send_to", smol = "smol::net::UdpSocket::send_to", why = "it waits while the socket's buffer is full")]
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<UdpSocket>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        #[blocks(net, micros, pedantic, tokio = "tokio::net::UdpSocket::connect", async_std = "async_std::net::UdpSocket::connect", smol = "smol::net::UdpSocket::connect", why = "it looks up a host name")]
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
        #[blocks(net, micros, pedantic, tokio = "tokio::net::UdpSocket::send", async_std = "async_std::net::UdpSocket::send", smol = "smol::net::UdpSocket::send", why = "it waits while the socket's buffer is full")]
        pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
        #[blocks(net, unbounded, tokio = "tokio::net::UdpSocket::recv", async_std = "async_std::net::UdpSocket::recv", smol = "smol::net::UdpSocket::recv", why = "it waits for a datagram")]
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[blocks(net, unbounded, tokio = "tokio::net::UdpSocket::peek", async_std = "async_std::net::UdpSocket::peek", smol = "smol::net::UdpSocket::peek", why = "it waits for a datagram")]
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl From<OwnedFd> for UdpSocket {}
    impl From<OwnedSocket> for UdpSocket {}
    impl AsRawFd for UdpSocket {}
    impl FromRawFd for UdpSocket {}
    impl IntoRawFd for UdpSocket {}
    impl AsFd for UdpSocket {}
    impl AsRawSocket for UdpSocket {}
    impl FromRawSocket for UdpSocket {}
    impl IntoRawSocket for UdpSocket {}
    impl AsSocket for UdpSocket {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Shutdown { Read, Write, Both }
    impl<T: ToSocketAddrs> ToSocketAddrs for &T { type Iter = T::Iter; }
}

pub mod process {
    use crate::{
        io, ffi::OsStr, fmt::Display, fs::File, io::{PipeReader, PipeWriter, Read, Stderr, Stdout, Write},
        os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}, os::unix::process::{CommandExt, ExitStatusExt},
        os::windows::process, os::windows::io::{AsHandle, AsRawHandle, FromRawHandle, IntoRawHandle, OwnedHandle}, path::Path,
    };
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn kill(&mut self) -> io::Result<()>;
        pub fn id(&self) -> u32;
        #[blocks(process, unbounded, tokio = "tokio::process::Child::wait", async_std = "async_std::process::Child::status", smol = "smol::process::Child::status", why = "it waits for a process to end")]
        pub fn wait(&mut self) -> io::Result<ExitStatus>;
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
        #[blocks(process, unbounded, tokio = "tokio::process::Child::wait_with_output", async_std = "async_std::process::Child::output", smol = "smol::process::Child::output", why = "it waits for a process to end")]
        pub fn wait_with_output(self) -> io::Result<Output>;
    }
    impl AsHandle for Child {}
    impl AsRawHandle for Child {}
    impl IntoRawHandle for Child {}
    #[io(process)]
    pub struct ChildStdin {}
    impl From<OwnedFd> for ChildStdin {}
    impl From<OwnedHandle> for ChildStdin {}
    impl Write for &ChildStdin {}
    impl Write for ChildStdin {}
    impl AsRawFd for ChildStdin {}
    impl IntoRawFd for ChildStdin {}
    impl AsFd for ChildStdin {}
    impl AsHandle for ChildStdin {}
    impl AsRawHandle for ChildStdin {}
    impl IntoRawHandle for ChildStdin {}
    #[io(process)]
    pub struct ChildStdout {}
    impl From<OwnedFd> for ChildStdout {}
    impl From<OwnedHandle> for ChildStdout {}
    impl Read for ChildStdout {}
    impl AsRawFd for ChildStdout {}
    impl IntoRawFd for ChildStdout {}
    impl AsFd for ChildStdout {}
    impl AsHandle for ChildStdout {}
    impl AsRawHandle for ChildStdout {}
    impl IntoRawHandle for ChildStdout {}
    #[io(process)]
    pub struct ChildStderr {}
    impl From<OwnedFd> for ChildStderr {}
    impl From<OwnedHandle> for ChildStderr {}
    impl Read for ChildStderr {}
    impl AsRawFd for ChildStderr {}
    impl IntoRawFd for ChildStderr {}
    impl AsFd for ChildStderr {}
    impl AsHandle for ChildStderr {}
    impl AsRawHandle for ChildStderr {}
    impl IntoRawHandle for ChildStderr {}
    pub struct Command {}
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
        pub fn env_clear(&mut self) -> &mut Command;
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn spawn(&mut self) -> io::Result<Child>;
        #[blocks(process, unbounded, tokio = "tokio::process::Command::output", async_std = "async_std::process::Command::output", smol = "smol::process::Command::output", fix = "await_chain", why = "it waits for a process to end")]
        pub fn output(&mut self) -> io::Result<Output>;
        #[blocks(process, unbounded, tokio = "tokio::process::Command::status", async_std = "async_std::process::Command::status", smol = "smol::process::Command::status", fix = "await_chain", why = "it waits for a process to end")]
        pub fn status(&mut self) -> io::Result<ExitStatus>;
        pub fn get_program(&self) -> &OsStr;
        pub fn get_args(&self) -> CommandArgs;
        pub fn get_envs(&self) -> CommandEnvs;
        pub fn get_current_dir(&self) -> Option<&Path>;
    }
    impl CommandExt for Command {}
    impl process::CommandExt for Command {}
    #[derive(Debug)]
    pub struct CommandArgs {}
    impl ExactSizeIterator for CommandArgs {}
    impl Iterator for CommandArgs { type Item = &OsStr; }
    pub struct CommandEnvs {}
    impl ExactSizeIterator for CommandEnvs {}
    impl Iterator for CommandEnvs { type Item = (&OsStr, Option<&OsStr>); }
    #[derive(Clone, PartialEq, Eq)]
    pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    pub struct Stdio {}
    impl Stdio {
        pub fn piped() -> Stdio;
        pub fn inherit() -> Stdio;
        pub fn null() -> Stdio;
    }
    impl From<File> for Stdio {}
    impl From<OwnedFd> for Stdio {}
    impl From<PipeReader> for Stdio {}
    impl From<PipeWriter> for Stdio {}
    impl From<Stdout> for Stdio {}
    impl From<Stderr> for Stdio {}
    impl From<ChildStdout> for Stdio {}
    impl From<ChildStderr> for Stdio {}
    impl From<ChildStdin> for Stdio {}
    impl From<OwnedHandle> for Stdio {}
    impl FromRawHandle for Stdio {}
    impl FromRawFd for Stdio {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ExitStatus {}
    impl ExitStatus {
        pub fn success(&self) -> bool;
        pub fn code(&self) -> Option<i32>;
    }
    impl Default for ExitStatus {}
    impl Display for ExitStatus {}
    impl ExitStatusExt for ExitStatus {}
    impl process::ExitStatusExt for ExitStatus {}
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct ExitCode {}
    impl ExitCode {
        pub const SUCCESS: ExitCode;
        pub const FAILURE: ExitCode;
    }
    impl From<u8> for ExitCode {}
    impl Default for ExitCode {}
    impl Termination for ExitCode {}
    pub fn exit(code: i32) -> !;
    pub fn abort() -> !;
    pub fn id() -> u32;
    pub trait Termination {
        fn report(self) -> ExitCode;
    }
}
