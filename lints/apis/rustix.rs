#![source("rustix 1.1.6")]

pub mod buffer {
    use std::mem::MaybeUninit;

    pub trait Buffer<T> {}
    impl<T> Buffer<T> for &mut [T] {}
    impl<T, const N: usize> Buffer<T> for &mut [T; N] {}
    impl<T> Buffer<T> for &mut Vec<T> {}
    impl<T> Buffer<T> for &mut [MaybeUninit<T>] {}
    impl<T, const N: usize> Buffer<T> for &mut [MaybeUninit<T>; N] {}
    impl<T> Buffer<T> for &mut Vec<MaybeUninit<T>> {}
}

pub mod event {
    use std::num::TryFromIntError;
    use std::ops::{Add, Neg, Sub};
    use std::time::Duration;

    #[blocks(ffi, unbounded, tokio = "tokio::io::unix::AsyncFd::readable", smol = "smol::Async::readable", why = "it waits for an event")]
    pub fn poll(fds: &mut [PollFd<'_>], timeout: Option<&Timespec>) -> crate::io::Result<usize>;

    #[derive(Clone)]
    pub struct PollFd<'fd> {}

    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Timespec {
        pub tv_sec: Secs,
        pub tv_nsec: Nsecs,
    }
    impl TryFrom<Duration> for Timespec {
        type Error = TryFromIntError;
    }
    impl Add for Timespec {
        type Output = Self;
    }
    impl Sub for Timespec {
        type Output = Self;
    }
    impl Neg for Timespec {
        type Output = Self;
    }

    pub type Secs = i64;

    pub type Nsecs = i64;
}

pub mod fs {
    use std::os::unix::io::AsFd;

    pub use crate::event::{Nsecs, Secs, Timespec};

    #[blocks(fs, millis, syncs, tokio = "tokio::fs::File::sync_all", smol = "smol::fs::File::sync_all", why = "it waits for the disk")]
    pub fn fsync<Fd: AsFd>(fd: Fd) -> crate::io::Result<()>;
    #[blocks(
        fs,
        unbounded,
        why = "it waits for a file lock",
        unless(1, "FlockOperation::NonBlockingLockShared"),
        unless(1, "FlockOperation::NonBlockingLockExclusive"),
        unless(1, "FlockOperation::Unlock"),
        unless(1, "FlockOperation::NonBlockingUnlock")
    )]
    pub fn flock<Fd: AsFd>(fd: Fd, operation: FlockOperation) -> crate::io::Result<()>;

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum FlockOperation {
        LockShared,
        LockExclusive,
        Unlock,
        NonBlockingLockShared,
        NonBlockingLockExclusive,
        NonBlockingUnlock,
    }
}

pub mod io {
    use crate::buffer::Buffer;
    use std::os::unix::io::AsFd;
    use std::result;

    #[blocks(ffi, unbounded, tokio = "tokio::io::unix::AsyncFd::try_io", smol = "smol::Async::read_with", why = "it waits for the file descriptor")]
    pub fn read<Fd: AsFd, Buf: Buffer<u8>>(fd: Fd, buf: Buf) -> Result<Buf::Output>;

    pub struct Errno {}

    pub type Result<T> = result::Result<T, Errno>;
}

pub mod io_uring {
    pub use crate::event::{Nsecs, Secs, Timespec};
    pub use crate::net::addr::{SocketAddrLen, SocketAddrOpaque};

    pub struct SocketAddrStorage {}
}

pub mod net {
    use crate::net::addr::SocketAddrArg;
    use std::os::unix::io::{AsFd, OwnedFd};

    #[blocks(net, unbounded, tokio = "tokio::net::TcpSocket::connect", why = "it waits for the connection", unless(0, "socket(_, SocketType::DGRAM)", "socket(_, SocketType::RAW)", "socket_with(_, SocketType::DGRAM)", "socket_with(_, _, SocketFlags::NONBLOCK)"))]
    pub fn connect<Fd: AsFd>(sockfd: Fd, addr: &impl SocketAddrArg) -> crate::io::Result<()>;
    #[blocks(net, unbounded, tokio = "tokio::net::TcpListener::accept", why = "it waits for a peer")]
    pub fn accept<Fd: AsFd>(sockfd: Fd) -> crate::io::Result<OwnedFd>;

    pub struct SocketAddrAny {}

    pub mod addr {
        use crate::net::SocketAddrAny;
        use std::net::{SocketAddr, SocketAddrV4, SocketAddrV6};

        pub use crate::io_uring::SocketAddrStorage;

        pub struct SocketAddrOpaque {}

        pub type SocketAddrLen = u32;

        pub trait SocketAddrArg {
            unsafe fn with_sockaddr<R>(&self, f: impl FnOnce(*const SocketAddrOpaque, SocketAddrLen) -> R) -> R;
            fn as_any(&self) -> SocketAddrAny;
            unsafe fn write_sockaddr(&self, storage: *mut SocketAddrStorage) -> SocketAddrLen;
        }
        impl SocketAddrArg for SocketAddr {}
        impl SocketAddrArg for SocketAddrV4 {}
        impl SocketAddrArg for SocketAddrV6 {}
    }
}

pub mod process {
    use std::ops::BitOr;

    #[blocks(process, unbounded, tokio = "tokio::process::Child::wait", why = "it waits for a child process", unless(1, "WaitOptions::NOHANG"))]
    pub fn waitpid(pid: Option<Pid>, waitopts: WaitOptions) -> crate::io::Result<Option<(Pid, WaitStatus)>>;

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct WaitOptions {}
    impl BitOr for WaitOptions {
        type Output = Self;
    }

    #[derive(Clone, Copy)]
    pub struct WaitStatus {}

    #[derive(Copy, Clone, Eq, PartialEq, Hash)]
    pub struct Pid {}
}

pub mod runtime_448b8ad740e2a26f {
    pub use crate::event::{Nsecs, Secs, Timespec};
}

pub mod termios {
    pub use crate::process::Pid;
}

pub mod thread {
    use crate::io::Errno;

    pub use crate::event::{Nsecs, Secs, Timespec};
    pub use crate::process::Pid;

    #[blocks(sleep, unbounded, tokio = "tokio::time::sleep", smol = "smol::Timer::after", why = "it sleeps")]
    pub fn nanosleep(request: &Timespec) -> NanosleepRelativeResult;

    #[derive(Clone)]
    pub enum NanosleepRelativeResult {
        Ok,
        Interrupted(Timespec),
        Err(Errno),
    }

    pub mod futex {
        pub use crate::event::{Nsecs, Secs, Timespec};
    }
}

pub mod time {
    pub use crate::event::{Nsecs, Secs, Timespec};
}
