pub mod os {
    pub mod unix {
        pub use async_process::unix as process;

        pub mod fs {
            use crate::path::Path;
            use std::io;

            pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;

            pub trait DirBuilderExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
            }

            pub trait DirEntryExt {
                fn ino(&self) -> u64;
            }

            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
        }

        pub mod io {
            use std::os::raw::c_int;

            pub use std::os::unix::io::{AsFd, BorrowedFd, OwnedFd};

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
        }

        pub mod net {
            use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
            use crate::path::Path;
            use futures_core::Stream;
            use futures_io::{AsyncRead as Read, AsyncWrite as Write};
            use std::io;
            use std::net::Shutdown;
            use std::os::unix::io::OwnedFd;
            use std::os::unix::net::{UnixDatagram as StdUnixDatagram, UnixListener as StdUnixListener, UnixStream as StdUnixStream};

            pub struct UnixDatagram {}
            impl UnixDatagram {
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
                pub fn unbound() -> io::Result<UnixDatagram>;
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
                pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
                pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
                pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl From<StdUnixDatagram> for UnixDatagram {}
            impl AsRawFd for UnixDatagram {}
            impl FromRawFd for UnixDatagram {}
            impl IntoRawFd for UnixDatagram {}
            impl From<OwnedFd> for UnixDatagram {}

            pub struct UnixListener {}
            impl UnixListener {
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
                #[serves]
                pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
                #[serves]
                pub fn incoming(&self) -> Incoming<'_>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
            }
            impl From<StdUnixListener> for UnixListener {}
            impl AsRawFd for UnixListener {}
            impl FromRawFd for UnixListener {}
            impl IntoRawFd for UnixListener {}
            impl From<OwnedFd> for UnixListener {}

            pub struct Incoming<'a> {}
            impl Stream for Incoming<'_> {
                type Item = io::Result<UnixStream>;
            }

            #[derive(Clone)]
            pub struct UnixStream {}
            impl UnixStream {
                pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
                pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl Read for UnixStream {}
            impl Read for &UnixStream {}
            impl Write for UnixStream {}
            impl Write for &UnixStream {}
            impl From<StdUnixStream> for UnixStream {}
            impl AsRawFd for UnixStream {}
            impl FromRawFd for UnixStream {}
            impl IntoRawFd for UnixStream {}
            impl From<OwnedFd> for UnixStream {}

            #[derive(Clone)]
            pub struct SocketAddr {}
            impl SocketAddr {
                pub fn is_unnamed(&self) -> bool;
                pub fn as_pathname(&self) -> Option<&Path>;
            }
        }
    }
}
