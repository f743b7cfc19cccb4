#![source("nix 0.31.3")]

use crate::errno::Errno;
use std::result;

pub type Result<T> = result::Result<T, Errno>;

pub trait NixPath {}

pub mod errno {
    use std::io;

    #[derive(Clone, Copy, Eq, PartialEq)]
    pub enum Errno {
        UnknownErrno,
        EPERM,
        ENOENT,
        ESRCH,
        EINTR,
        EIO,
        ENXIO,
        E2BIG,
        ENOEXEC,
        EBADF,
        ECHILD,
        EAGAIN,
        ENOMEM,
        EACCES,
        EFAULT,
        ENOTBLK,
        EBUSY,
        EEXIST,
        EXDEV,
        ENODEV,
        ENOTDIR,
        EISDIR,
        EINVAL,
        ENFILE,
        EMFILE,
        ENOTTY,
        ETXTBSY,
        EFBIG,
        ENOSPC,
        ESPIPE,
        EROFS,
        EMLINK,
        EPIPE,
        EDOM,
        ERANGE,
        EDEADLK,
        ENAMETOOLONG,
        ENOLCK,
        ENOSYS,
        ENOTEMPTY,
        ELOOP,
        ENOMSG,
        EIDRM,
        ECHRNG,
        EL2NSYNC,
        EL3HLT,
        EL3RST,
        ELNRNG,
        EUNATCH,
        ENOCSI,
        EL2HLT,
        EBADE,
        EBADR,
        EXFULL,
        ENOANO,
        EBADRQC,
        EBADSLT,
        EBFONT,
        ENOSTR,
        ENODATA,
        ETIME,
        ENOSR,
        ENONET,
        ENOPKG,
        EREMOTE,
        ENOLINK,
        EADV,
        ESRMNT,
        ECOMM,
        EPROTO,
        EMULTIHOP,
        EDOTDOT,
        EBADMSG,
        EOVERFLOW,
        ENOTUNIQ,
        EBADFD,
        EREMCHG,
        ELIBACC,
        ELIBBAD,
        ELIBSCN,
        ELIBMAX,
        ELIBEXEC,
        EILSEQ,
        ERESTART,
        ESTRPIPE,
        EUSERS,
        ENOTSOCK,
        EDESTADDRREQ,
        EMSGSIZE,
        EPROTOTYPE,
        ENOPROTOOPT,
        EPROTONOSUPPORT,
        ESOCKTNOSUPPORT,
        EOPNOTSUPP,
        EPFNOSUPPORT,
        EAFNOSUPPORT,
        EADDRINUSE,
        EADDRNOTAVAIL,
        ENETDOWN,
        ENETUNREACH,
        ENETRESET,
        ECONNABORTED,
        ECONNRESET,
        ENOBUFS,
        EISCONN,
        ENOTCONN,
        ESHUTDOWN,
        ETOOMANYREFS,
        ETIMEDOUT,
        ECONNREFUSED,
        EHOSTDOWN,
        EHOSTUNREACH,
        EALREADY,
        EINPROGRESS,
        ESTALE,
        EUCLEAN,
        ENOTNAM,
        ENAVAIL,
        EISNAM,
        EREMOTEIO,
        EDQUOT,
        ENOMEDIUM,
        EMEDIUMTYPE,
        ECANCELED,
        ENOKEY,
        EKEYEXPIRED,
        EKEYREVOKED,
        EKEYREJECTED,
        EOWNERDEAD,
        ENOTRECOVERABLE,
        ERFKILL,
        EHWPOISON,
    }
    impl TryFrom<io::Error> for Errno {
        type Error = io::Error;
    }
}

pub mod fcntl {
    use crate::errno::Errno;
    use std::fs::File;
    use std::ops::{Deref, DerefMut};
    use std::os::fd::AsRawFd;
    use std::os::unix::io::{OwnedFd, RawFd};
    use std::result;

    #[blocks(ffi, unbounded, unless(1, "FlockArg::LockExclusiveNonblock"), unless(1, "FlockArg::LockSharedNonblock"), unless(1, "FlockArg::Unlock"), unless(1, "FlockArg::UnlockNonblock"), why = "it waits for a file lock")]
    pub fn flock(fd: RawFd, arg: FlockArg) -> crate::Result<()>;

    #[derive(Clone, Copy, Eq, Hash, PartialEq)]
    pub enum FlockArg {
        LockShared,
        LockExclusive,
        Unlock,
        LockSharedNonblock,
        LockExclusiveNonblock,
        UnlockNonblock,
    }

    pub trait Flockable: AsRawFd {}
    impl Flockable for File {}
    impl Flockable for OwnedFd {}

    pub struct Flock<T: Flockable> {}
    impl<T: Flockable> Deref for Flock<T> {
        type Target = T;
    }
    impl<T: Flockable> DerefMut for Flock<T> {}
    impl<T: Flockable> Flock<T> {
        #[blocks(ffi, unbounded, unless(1, "FlockArg::LockExclusiveNonblock"), unless(1, "FlockArg::LockSharedNonblock"), why = "it waits for a file lock")]
        pub fn lock(t: T, args: FlockArg) -> result::Result<Self, (T, Errno)>;
        pub fn unlock(self) -> result::Result<T, (Self, Errno)>;
        pub fn relock(&self, arg: FlockArg) -> crate::Result<()>;
    }
}

mod hidden {
    pub struct ClockNanosleepFlags {}
    pub struct EpollCreateFlags {}
    pub struct MsFlags {}
    pub struct MsgFlags {}
    pub struct Signal {}
    pub struct WaitPidFlag {}
}

pub mod mount {
    use crate::hidden::MsFlags;
    use crate::NixPath;

    #[blocks(fs, millis, why = "it mounts a file system", unless(3, "MsFlags::MS_BIND"), unless(3, "MsFlags::MS_REMOUNT"))]
    pub fn mount<P1: ?Sized + NixPath, P2: ?Sized + NixPath, P3: ?Sized + NixPath, P4: ?Sized + NixPath>(
        source: Option<&P1>,
        target: &P2,
        fstype: Option<&P3>,
        flags: MsFlags,
        data: Option<&P4>,
    ) -> crate::Result<()>;
}

pub mod poll {
    use libc::c_int;
    use std::time::Duration;

    #[blocks(ffi, unbounded, tokio = "tokio::io::unix::AsyncFd::readable", smol = "smol::Async::readable", why = "it waits for an event", unless(1, "PollTimeout::ZERO"))]
    pub fn poll<T: Into<PollTimeout>>(fds: &mut [PollFd], timeout: T) -> crate::Result<c_int>;

    #[derive(Clone, Eq, Hash, PartialEq)]
    pub struct PollFd<'fd> {}

    #[derive(Clone, Copy, Eq, PartialEq, Ord, PartialOrd)]
    pub struct PollTimeout {}
    impl<T: Into<PollTimeout>> From<Option<T>> for PollTimeout {}
    impl TryFrom<Duration> for PollTimeout {
        type Error = PollTimeoutTryFromError;
    }
    impl TryFrom<u128> for PollTimeout {
        type Error = PollTimeoutTryFromError;
    }
    impl TryFrom<u64> for PollTimeout {
        type Error = PollTimeoutTryFromError;
    }
    impl TryFrom<u32> for PollTimeout {
        type Error = PollTimeoutTryFromError;
    }
    impl From<u16> for PollTimeout {}
    impl From<u8> for PollTimeout {}
    impl TryFrom<i128> for PollTimeout {
        type Error = PollTimeoutTryFromError;
    }
    impl TryFrom<i64> for PollTimeout {
        type Error = PollTimeoutTryFromError;
    }
    impl TryFrom<i32> for PollTimeout {
        type Error = PollTimeoutTryFromError;
    }
    impl TryFrom<i16> for PollTimeout {
        type Error = PollTimeoutTryFromError;
    }
    impl TryFrom<i8> for PollTimeout {
        type Error = PollTimeoutTryFromError;
    }

    pub enum PollTimeoutTryFromError {}
}

pub mod sys {
    pub mod epoll {
        use crate::hidden::EpollCreateFlags;
        use std::os::unix::io::{AsFd, OwnedFd};

        pub use crate::poll::{PollTimeout as EpollTimeout, PollTimeoutTryFromError as EpollTimeoutTryFromError};

        #[derive(Clone, Copy, Eq, Hash, PartialEq)]
        pub struct EpollEvent {}

        pub struct Epoll(pub OwnedFd);
        impl Epoll {
            pub fn new(flags: EpollCreateFlags) -> crate::Result<Self>;
            pub fn add<Fd: AsFd>(&self, fd: Fd, event: EpollEvent) -> crate::Result<()>;
            pub fn delete<Fd: AsFd>(&self, fd: Fd) -> crate::Result<()>;
            pub fn modify<Fd: AsFd>(&self, fd: Fd, event: &mut EpollEvent) -> crate::Result<()>;
            #[blocks(ffi, unbounded, tokio = "tokio::io::unix::AsyncFd", smol = "smol::Async", why = "it waits for an event", unless(1, "EpollTimeout::ZERO"))]
            pub fn wait<T: Into<EpollTimeout>>(&self, events: &mut [EpollEvent], timeout: T) -> crate::Result<usize>;
        }
    }

    pub mod select {
        use crate::sys::time::TimeVal;
        use libc::c_int;

        #[blocks(ffi, unbounded, tokio = "tokio::io::unix::AsyncFd::readable", smol = "smol::Async::readable", why = "it waits for an event")]
        pub fn select<'a, 'fd, N, R, W, E, T>(nfds: N, readfds: R, writefds: W, errorfds: E, timeout: T) -> crate::Result<c_int>
        where
            'fd: 'a,
            N: Into<Option<c_int>>,
            R: Into<Option<&'a mut FdSet<'fd>>>,
            W: Into<Option<&'a mut FdSet<'fd>>>,
            E: Into<Option<&'a mut FdSet<'fd>>>,
            T: Into<Option<&'a mut TimeVal>>;

        #[derive(Clone, Copy, Eq, Hash, PartialEq)]
        pub struct FdSet<'fd> {}
        impl Default for FdSet<'_> {}
    }

    pub mod signal {
        use crate::hidden::Signal;
        use libc::sigset_t;
        use std::ops::BitOr;

        pub enum SigmaskHow {
            SIG_BLOCK,
            SIG_UNBLOCK,
            SIG_SETMASK,
        }

        #[derive(Clone, Copy, Eq)]
        pub struct SigSet {}
        impl SigSet {
            pub fn all() -> SigSet;
            pub fn empty() -> SigSet;
            pub fn add(&mut self, signal: Signal);
            pub fn clear(&mut self);
            pub fn remove(&mut self, signal: Signal);
            pub fn contains(&self, signal: Signal) -> bool;
            pub fn iter(&self) -> SigSetIter<'_>;
            pub fn thread_get_mask() -> crate::Result<SigSet>;
            pub fn thread_set_mask(&self) -> crate::Result<()>;
            pub fn thread_block(&self) -> crate::Result<()>;
            pub fn thread_unblock(&self) -> crate::Result<()>;
            pub fn thread_swap_mask(&self, how: SigmaskHow) -> crate::Result<SigSet>;
            #[blocks(ffi, unbounded, tokio = "tokio::signal::unix::signal", smol = "async-signal", why = "it waits for a signal")]
            pub fn wait(&self) -> crate::Result<Signal>;
            pub fn suspend(&self) -> crate::Result<()>;
            pub unsafe fn from_sigset_t_unchecked(sigset: sigset_t) -> SigSet;
        }
        impl From<Signal> for SigSet {}
        impl BitOr<Signal> for SigSet {
            type Output = SigSet;
        }
        impl BitOr for SigSet {
            type Output = Self;
        }
        impl AsRef<sigset_t> for SigSet {}
        impl Extend<Signal> for SigSet {}
        impl FromIterator<Signal> for SigSet {}
        impl<'a> IntoIterator for &'a SigSet {
            type Item = Signal;
            type IntoIter = SigSetIter<'a>;
        }

        #[derive(Clone)]
        pub struct SigSetIter<'a> {}
        impl Iterator for SigSetIter<'_> {
            type Item = Signal;
        }
    }

    pub mod signalfd {
        pub use crate::sys::signal::SigSet;
    }

    pub mod socket {
        use crate::hidden::MsgFlags;
        use libc::{sockaddr, socklen_t};
        use std::io::IoSliceMut;
        use std::os::unix::io::RawFd;

        #[blocks(net, unbounded, tokio = "tokio::io::unix::AsyncFd::try_io", smol = "smol::Async::read_with", why = "it waits for data", unless(3, "MsgFlags::MSG_DONTWAIT"), unless(3, "MsgFlags::MSG_ERRQUEUE"))]
        pub fn recvmsg<'a, 'outer, 'inner, S>(
            fd: RawFd,
            iov: &'outer mut [IoSliceMut<'inner>],
            cmsg_buffer: Option<&'a mut [u8]>,
            flags: MsgFlags,
        ) -> crate::Result<RecvMsg<'a, 'outer, S>>
        where
            S: SockaddrLike + 'a,
            'inner: 'outer;
        #[blocks(net, unbounded, tokio = "tokio::net::TcpListener::accept", smol = "smol::net::TcpListener::accept", why = "it waits for a peer")]
        pub fn accept(sockfd: RawFd) -> crate::Result<RawFd>;
        #[blocks(net, unbounded, tokio = "tokio::net::TcpSocket::connect", smol = "smol::net::TcpStream::connect", why = "it waits for the connection", unless(0, "socket(_, SockType::Datagram)", "socket(_, SockType::Raw)", "socket(_, _, SockFlag::SOCK_NONBLOCK)"))]
        pub fn connect(fd: RawFd, addr: &dyn SockaddrLike) -> crate::Result<()>;
        #[blocks(net, unbounded, tokio = "tokio::io::unix::AsyncFd::try_io", smol = "smol::Async::read_with", why = "it waits for data", unless(2, "MsgFlags::MSG_DONTWAIT"))]
        pub fn recv(sockfd: RawFd, buf: &mut [u8], flags: MsgFlags) -> crate::Result<usize>;

        pub enum AddressFamily {}

        pub trait SockaddrLike {
            fn as_ptr(&self) -> *const sockaddr;
            unsafe fn from_raw(addr: *const sockaddr, len: Option<socklen_t>) -> Option<Self>
            where
                Self: Sized;
            fn family(&self) -> Option<AddressFamily>;
            fn size() -> socklen_t
            where
                Self: Sized;
        }
        impl SockaddrLike for () {}

        #[derive(Clone, Copy, Eq, PartialEq)]
        pub struct RecvMsg<'a, 's, S> {
            pub bytes: usize,
            pub address: Option<S>,
            pub flags: MsgFlags,
        }
    }

    pub mod termios {
        use std::os::unix::io::AsFd;

        #[blocks(stdin, unbounded, why = "it waits until transmitted")]
        pub fn tcdrain<Fd: AsFd>(fd: Fd) -> crate::Result<()>;
    }

    pub mod time {
        use libc::{timespec, timeval};
        use std::ops::{Add, Div, Mul, Neg, Sub};
        use std::time::Duration;

        pub trait TimeValLike {}

        #[derive(Clone, Copy, Eq, Hash, PartialEq)]
        pub struct TimeSpec {}
        impl From<timespec> for TimeSpec {}
        impl From<Duration> for TimeSpec {}
        impl AsRef<timespec> for TimeSpec {}
        impl AsMut<timespec> for TimeSpec {}
        impl TimeValLike for TimeSpec {}
        impl Neg for TimeSpec {
            type Output = TimeSpec;
        }
        impl Add for TimeSpec {
            type Output = TimeSpec;
        }
        impl Sub for TimeSpec {
            type Output = TimeSpec;
        }
        impl Mul<i32> for TimeSpec {
            type Output = TimeSpec;
        }
        impl Div<i32> for TimeSpec {
            type Output = TimeSpec;
        }

        #[derive(Clone, Copy, Eq, Hash, PartialEq)]
        pub struct TimeVal {}
        impl AsRef<timeval> for TimeVal {}
        impl AsMut<timeval> for TimeVal {}
        impl TimeValLike for TimeVal {}
        impl Neg for TimeVal {
            type Output = TimeVal;
        }
        impl Add for TimeVal {
            type Output = TimeVal;
        }
        impl Sub for TimeVal {
            type Output = TimeVal;
        }
        impl Mul<i32> for TimeVal {
            type Output = TimeVal;
        }
        impl Div<i32> for TimeVal {
            type Output = TimeVal;
        }
        impl From<timeval> for TimeVal {}
    }

    pub mod wait {
        use crate::hidden::{Signal, WaitPidFlag};
        use crate::unistd::Pid;
        use libc::c_int;
        use std::os::unix::io::BorrowedFd;

        #[blocks(process, unbounded, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status", why = "it waits for a child process", unless(1, "Some(WaitPidFlag::WNOHANG)"))]
        pub fn waitpid<P: Into<Option<Pid>>>(pid: P, options: Option<WaitPidFlag>) -> crate::Result<WaitStatus>;
        #[blocks(process, unbounded, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status", why = "it waits for a child process")]
        pub fn wait() -> crate::Result<WaitStatus>;
        #[blocks(process, unbounded, tokio = "tokio::process::Child::wait", why = "it waits for a child process", unless(1, "WaitPidFlag::WNOHANG"))]
        pub fn waitid(id: Id, flags: WaitPidFlag) -> crate::Result<WaitStatus>;

        #[derive(Clone, Copy, Eq, Hash, PartialEq)]
        pub enum WaitStatus {
            Exited(Pid, i32),
            Signaled(Pid, Signal, bool),
            Stopped(Pid, Signal),
            PtraceEvent(Pid, Signal, c_int),
            PtraceSyscall(Pid),
            Continued(Pid),
            StillAlive,
        }

        pub enum Id<'fd> {
            All,
            Pid(Pid),
            PGid(Pid),
            PIDFd(BorrowedFd<'fd>),
        }
    }
}

pub mod time {
    use crate::hidden::ClockNanosleepFlags;
    use crate::sys::time::TimeSpec;
    use libc::clockid_t;

    #[blocks(sleep, unbounded, tokio = "tokio::time::sleep", smol = "smol::Timer::after", why = "it sleeps")]
    pub fn clock_nanosleep(clock_id: ClockId, flags: ClockNanosleepFlags, request: &TimeSpec) -> crate::Result<TimeSpec>;

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct ClockId {}
    impl From<clockid_t> for ClockId {}
}

pub mod unistd {
    use libc::c_uint;
    use std::os::fd::AsFd;

    #[derive(Clone, Copy, Debug)]
    #[forked("Child")]
    pub enum ForkResult {
        Parent { child: Pid },
        Child,
    }
    impl ForkResult {
        pub fn is_child(self) -> bool;
        pub fn is_parent(self) -> bool;
    }
    pub unsafe fn fork() -> crate::Result<ForkResult>;

    #[blocks(ffi, unbounded, tokio = "tokio::io::unix::AsyncFd::try_io", smol = "smol::Async::read_with", why = "it waits for the file descriptor")]
    pub fn read<Fd: AsFd>(fd: Fd, buf: &mut [u8]) -> crate::Result<usize>;
    #[blocks(ffi, unbounded, pedantic, tokio = "tokio::io::unix::AsyncFd::try_io", smol = "smol::Async::write_with", why = "it waits for the file descriptor")]
    pub fn write<Fd: AsFd>(fd: Fd, buf: &[u8]) -> crate::Result<usize>;
    #[blocks(fs, millis, syncs, why = "it waits for the disks")]
    pub fn sync();
    #[blocks(fs, millis, syncs, tokio = "tokio::fs::File::sync_all", smol = "smol::fs::File::sync_all", why = "it waits for the disk")]
    pub fn fsync<Fd: AsFd>(fd: Fd) -> crate::Result<()>;
    #[blocks(ffi, unbounded, tokio = "tokio::signal::unix::signal", smol = "async-signal", why = "it waits for a signal")]
    pub fn pause();
    #[blocks(sleep, unbounded, tokio = "tokio::time::sleep(Duration::from_secs(_ as u64))", async_std = "async_std::task::sleep", smol = "smol::Timer::after", why = "it sleeps whole seconds")]
    pub fn sleep(seconds: c_uint) -> c_uint;

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct Pid {}
}
