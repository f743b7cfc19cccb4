pub mod signal {
    use std::io;

    pub async fn ctrl_c() -> io::Result<()>;

    pub mod unix {
        use std::io;
        use std::os::raw::c_int;
        use std::task::{Context, Poll};

        pub fn signal(kind: SignalKind) -> io::Result<Signal>;

        #[derive(Clone, Copy, Hash, PartialEq, Eq)]
        pub struct SignalKind {}
        impl SignalKind {
            pub fn from_raw(signum: c_int) -> Self;
            pub fn as_raw_value(&self) -> c_int;
            pub fn alarm() -> Self;
            pub fn child() -> Self;
            pub fn hangup() -> Self;
            pub fn interrupt() -> Self;
            pub fn io() -> Self;
            pub fn pipe() -> Self;
            pub fn quit() -> Self;
            pub fn terminate() -> Self;
            pub fn user_defined1() -> Self;
            pub fn user_defined2() -> Self;
            pub fn window_change() -> Self;
        }
        impl From<c_int> for SignalKind {}

        pub struct Signal {}
        impl Signal {
            #[cancel(safe)]
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
    }

    pub mod windows {
        use std::io;
        use std::task::{Context, Poll};

        pub fn ctrl_c() -> io::Result<CtrlC>;
        pub fn ctrl_break() -> io::Result<CtrlBreak>;
        pub fn ctrl_close() -> io::Result<CtrlClose>;
        pub fn ctrl_shutdown() -> io::Result<CtrlShutdown>;
        pub fn ctrl_logoff() -> io::Result<CtrlLogoff>;

        pub struct CtrlC {}
        impl CtrlC {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }

        pub struct CtrlBreak {}
        impl CtrlBreak {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }

        pub struct CtrlClose {}
        impl CtrlClose {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }

        pub struct CtrlShutdown {}
        impl CtrlShutdown {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }

        pub struct CtrlLogoff {}
        impl CtrlLogoff {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
    }
}
