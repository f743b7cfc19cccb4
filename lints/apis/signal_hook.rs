#![source("signal-hook 0.4.6")]

pub use signal_hook_registry::SigId;

pub mod consts {
    use libc::c_int;

    pub use libc::{
        SIGABRT, SIGALRM, SIGBUS, SIGCHLD, SIGCONT, SIGFPE, SIGHUP, SIGILL, SIGINT, SIGIO, SIGKILL, SIGPIPE, SIGPROF, SIGQUIT, SIGSEGV,
        SIGSTOP, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
    };
    pub use signal_hook_registry::FORBIDDEN;

    pub const TERM_SIGNALS: &[c_int];

    pub mod signal {
        pub use libc::{
            SIGABRT, SIGALRM, SIGBUS, SIGCHLD, SIGCONT, SIGFPE, SIGHUP, SIGILL, SIGINT, SIGIO, SIGKILL, SIGPIPE, SIGPROF, SIGQUIT, SIGSEGV,
            SIGSTOP, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
        };
    }
}

pub mod flag {
    use libc::c_int;
    use signal_hook_registry::SigId;
    use std::io;
    use std::sync::atomic::{AtomicBool, AtomicUsize};
    use std::sync::Arc;

    pub fn register<T: 'static + Send + Sync + BorrowSignalSafe<AtomicBool>>(signal: c_int, flag: T) -> Result<SigId, io::Error>;
    pub fn register_usize<T: 'static + Send + Sync + BorrowSignalSafe<AtomicUsize>>(
        signal: c_int,
        flag: T,
        value: usize,
    ) -> Result<SigId, io::Error>;
    pub fn register_conditional_shutdown<T: 'static + Send + Sync + BorrowSignalSafe<AtomicBool>>(
        signal: c_int,
        status: c_int,
        condition: T,
    ) -> Result<SigId, io::Error>;
    pub fn register_conditional_default<T: 'static + Send + Sync + BorrowSignalSafe<AtomicBool>>(
        signal: c_int,
        condition: T,
    ) -> Result<SigId, io::Error>;

    pub trait BorrowSignalSafe<Borrowed> {
        fn borrow_signal_safe(&self) -> &Borrowed;
    }
    impl<T> BorrowSignalSafe<T> for Arc<T> {}
    impl<T> BorrowSignalSafe<T> for &'static T {}
}

pub mod iterator {
    use crate::iterator::exfiltrator::{Exfiltrator, SignalOnly};
    use libc::c_int;
    use std::borrow::Borrow;
    use std::io;

    pub use crate::iterator::backend::{Handle, Pending};

    pub struct SignalsInfo<E: Exfiltrator = SignalOnly> {}
    impl<E: Exfiltrator> SignalsInfo<E> {
        pub fn new<I, S>(signals: I) -> Result<Self, io::Error>
        where
            I: IntoIterator<Item = S>,
            S: Borrow<c_int>,
            E: Default;
        pub fn with_exfiltrator<I, S>(signals: I, exfiltrator: E) -> Result<Self, io::Error>
        where
            I: IntoIterator<Item = S>,
            S: Borrow<c_int>;
        pub fn add_signal(&self, signal: c_int) -> Result<(), io::Error>;
        pub fn pending(&mut self) -> Pending<E>;
        #[blocks(wait, unbounded, tokio = "tokio::signal::unix::signal", smol = "async-signal", why = "it waits for a signal")]
        pub fn wait(&mut self) -> Pending<E>;
        pub fn is_closed(&self) -> bool;
        #[blocks(wait, unbounded, tokio = "tokio::signal::unix::signal", smol = "async-signal", why = "each item waits for a signal")]
        pub fn forever(&mut self) -> Forever<'_, E>;
        pub fn handle(&self) -> Handle;
    }
    impl<'a, E: Exfiltrator> IntoIterator for &'a mut SignalsInfo<E> {
        type Item = E::Output;
        type IntoIter = Forever<'a, E>;
    }

    pub struct Forever<'a, E: Exfiltrator> {}
    impl<'a, E: Exfiltrator> Iterator for Forever<'a, E> {
        type Item = E::Output;
    }

    pub type Signals = SignalsInfo<SignalOnly>;

    pub mod backend {
        use crate::iterator::exfiltrator::Exfiltrator;
        use libc::c_int;
        use std::borrow::{Borrow, BorrowMut};
        use std::fmt::Debug;
        use std::io;
        use std::os::fd::OwnedFd;
        use std::os::unix::io::AsRawFd;

        #[derive(Clone)]
        pub struct Handle {}
        impl Handle {
            pub fn add_signal(&self, signal: c_int) -> Result<(), io::Error>;
            pub fn close(&self);
            pub fn is_closed(&self) -> bool;
        }

        pub struct SignalDelivery<R, E: Exfiltrator> {}
        impl<R, E: Exfiltrator> SignalDelivery<R, E>
        where
            R: 'static + AsRawFd + Send + Sync,
        {
            pub fn with_pipe<I, S, W>(read: R, write: W, exfiltrator: E, signals: I) -> Result<Self, io::Error>
            where
                I: IntoIterator<Item = S>,
                S: Borrow<c_int>,
                W: 'static + Into<OwnedFd> + Debug + Send + Sync;
            pub fn get_read(&self) -> &R;
            pub fn get_read_mut(&mut self) -> &mut R;
            pub fn pending(&mut self) -> Pending<E>;
            pub fn poll_pending<F>(&mut self, has_signals: &mut F) -> Result<Option<Pending<E>>, io::Error>
            where
                F: FnMut(&mut R) -> Result<bool, io::Error>;
            pub fn handle(&self) -> Handle;
        }

        pub struct Pending<E: Exfiltrator> {}
        impl<E: Exfiltrator> Iterator for Pending<E> {
            type Item = E::Output;
        }

        pub enum PollResult<O> {
            Signal(O),
            Pending,
            Closed,
            Err(io::Error),
        }

        pub struct SignalIterator<SD, E: Exfiltrator> {}
        impl<SD, E: Exfiltrator> SignalIterator<SD, E> {
            pub fn new<R>(signals: SD) -> Self
            where
                SD: BorrowMut<SignalDelivery<R, E>>,
                R: 'static + AsRawFd + Send + Sync;
            pub fn poll_signal<R, F>(&mut self, has_signals: &mut F) -> PollResult<E::Output>
            where
                SD: BorrowMut<SignalDelivery<R, E>>,
                R: 'static + AsRawFd + Send + Sync,
                F: FnMut(&mut R) -> Result<bool, io::Error>;
            pub fn handle<R>(&self) -> Handle
            where
                SD: Borrow<SignalDelivery<R, E>>,
                R: 'static + AsRawFd + Send + Sync;
        }

        pub type OwningSignalIterator<R, E> = SignalIterator<SignalDelivery<R, E>, E>;

        pub type RefSignalIterator<'a, R, E> = SignalIterator<&'a mut SignalDelivery<R, E>, E>;
    }

    pub mod exfiltrator {
        pub use crate::iterator::exfiltrator::origin::WithOrigin;
        pub use crate::iterator::exfiltrator::raw::WithRawSiginfo;

        pub trait Exfiltrator {}
        impl<E> Exfiltrator for E {}

        #[derive(Clone, Copy, Default)]
        pub struct SignalOnly;

        pub mod origin {
            pub use crate::low_level::siginfo::{Origin, Process};

            #[derive(Copy, Clone, Default)]
            pub struct WithOrigin {}
        }

        pub mod raw {
            #[derive(Copy, Clone, Default)]
            pub struct WithRawSiginfo;
        }
    }
}

pub mod low_level {
    use libc::c_int;
    use std::io;

    pub use signal_hook_registry::{register, unregister};

    pub fn signal_name(signal: c_int) -> Option<&'static str>;
    pub fn emulate_default_handler(signal: c_int) -> Result<(), io::Error>;
    pub fn raise(sig: c_int) -> Result<(), io::Error>;
    pub fn abort() -> !;
    pub fn exit(status: c_int) -> !;

    pub mod channel {
        pub struct Channel<T> {}
        impl<T> Channel<T> {
            pub fn new() -> Self;
            pub fn send(&self, val: T);
            pub fn recv(&self) -> Option<T>;
        }
        impl<T> Default for Channel<T> {}
    }

    pub mod pipe {
        use libc::c_int;
        use signal_hook_registry::SigId;
        use std::io;
        use std::os::fd::OwnedFd;

        pub fn register_raw(signal: c_int, pipe: OwnedFd) -> Result<SigId, io::Error>;
        pub fn register<P>(signal: c_int, pipe: P) -> Result<SigId, io::Error>
        where
            P: Into<OwnedFd> + 'static;
    }

    pub mod siginfo {
        use libc::{c_int, pid_t, siginfo_t, uid_t};

        #[derive(Copy, Clone, Eq, PartialEq)]
        pub struct Process {
            pub pid: pid_t,
            pub uid: uid_t,
        }

        #[derive(Copy, Clone, Eq, PartialEq)]
        pub enum Sent {
            User,
            TKill,
            Queue,
            MesgQ,
        }

        #[derive(Copy, Clone, Eq, PartialEq)]
        pub enum Chld {
            Exited,
            Killed,
            Dumped,
            Trapped,
            Stopped,
            Continued,
        }

        #[derive(Copy, Clone, Eq, PartialEq)]
        pub enum Cause {
            Unknown,
            Kernel,
            Sent(Sent),
            Chld(Chld),
        }

        #[derive(Clone, Eq, PartialEq)]
        pub struct Origin {
            pub signal: c_int,
            pub process: Option<Process>,
            pub cause: Cause,
        }
        impl Origin {
            pub unsafe fn extract(info: &siginfo_t) -> Self;
        }
    }
}
