//! A type with one definition for each target is the one of the usual build, or of the code that asks: where it has two names, two structs,
//! two modules or two imports.

use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

pub mod aliases {
    pub struct Slow;
    pub struct Quick;

    impl Slow {
        pub fn pause(&self) {
            std::thread::sleep(super::SECOND);
        }
    }

    impl Quick {
        pub fn pause(&self) {}
    }

    #[cfg(not(target_os = "android"))]
    pub type Tunnel = Slow;
    #[cfg(target_os = "android")]
    pub type Tunnel = Quick;

    #[cfg(windows)]
    pub type Pipe = Slow;
    #[cfg(unix)]
    pub type Pipe = Quick;

    pub async fn stats(tunnel: &Tunnel) {
        tunnel.pause(); //~ blocking_sleep
    }

    pub async fn quick_here(pipe: &Pipe) {
        pipe.pause();
    }

    #[cfg(windows)]
    pub async fn slow_there(pipe: &Pipe) {
        pipe.pause(); //~ blocking_sleep
    }
}

pub mod modules {
    #[cfg(not(windows))]
    mod imp {
        pub struct Routes;

        impl Routes {
            pub fn new() -> Self {
                Self
            }

            pub fn open() -> Self {
                std::thread::sleep(std::time::Duration::from_secs(1));
                Self
            }

            pub fn wait(&self) {
                std::thread::sleep(std::time::Duration::from_secs(1));
            }
        }
    }

    #[cfg(windows)]
    mod imp {
        pub struct Routes;

        impl Routes {
            pub fn new() -> Self {
                Self
            }

            pub fn open() -> Self {
                Self
            }

            pub fn wait(&self) {}
        }
    }

    pub use imp::Routes;

    pub struct Owner {
        routes: std::sync::Arc<Routes>,
    }

    impl Owner {
        pub async fn field(&self) {
            self.routes.wait(); //~ blocking_sleep
        }
    }

    pub async fn parameter(routes: &imp::Routes) {
        routes.wait(); //~ blocking_sleep
    }

    pub async fn made() {
        Routes::new().wait(); //~ blocking_sleep
        let routes = Routes::open(); //~ blocking_sleep
        drop(routes);
    }
}

pub mod structs {
    #[cfg(not(windows))]
    pub struct Watcher {
        pub poll: std::time::Duration,
    }
    #[cfg(windows)]
    pub struct Watcher {
        pub handle: usize,
    }

    impl Watcher {
        pub fn wait(&self) {
            std::thread::sleep(super::SECOND);
        }

        pub fn started() -> Self {
            todo!()
        }
    }

    pub async fn shared(watcher: &Watcher) {
        watcher.wait(); //~ blocking_sleep
        Watcher::started().wait(); //~ blocking_sleep
    }
}

pub mod imports {
    mod unix {
        pub struct Ticker;

        impl Ticker {
            pub fn tick(&self) {
                std::thread::sleep(std::time::Duration::from_secs(1));
            }
        }

        pub fn ticker() -> Ticker {
            Ticker
        }
    }

    mod windows {
        pub struct Ticker;

        impl Ticker {
            pub fn tick(&self) {
                std::thread::sleep(std::time::Duration::from_secs(1));
            }
        }

        pub fn ticker() -> Ticker {
            Ticker
        }
    }

    #[cfg(unix)]
    pub use unix::{Ticker, ticker};
    #[cfg(windows)]
    pub use windows::{Ticker, ticker};

    pub async fn both(given: &Ticker) {
        given.tick(); //~ blocking_sleep
        ticker().tick(); //~ blocking_sleep
    }

    #[cfg(unix)]
    use unix as platform;
    #[cfg(windows)]
    use windows as platform;

    pub async fn renamed(given: &platform::Ticker) {
        given.tick(); //~ blocking_sleep
    }
}

pub mod fields {
    use super::aliases::{Quick, Slow};

    pub struct Device {
        #[cfg(windows)]
        inner: Quick,
        #[cfg(not(windows))]
        inner: Slow,
    }

    impl Device {
        pub async fn read(&self) {
            self.inner.pause(); //~ blocking_sleep
        }
    }
}

pub mod locals {
    use super::aliases::{Quick, Slow};

    pub async fn usual_first() {
        #[cfg(unix)]
        let device = Slow;
        #[cfg(not(unix))]
        let device = Quick;
        device.pause(); //~ blocking_sleep
    }

    pub async fn usual_last() {
        #[cfg(windows)]
        let device = Slow;
        #[cfg(not(windows))]
        let device = Quick;
        device.pause();
    }

    pub async fn changed_elsewhere(device: Slow) {
        #[cfg(windows)]
        let device = Quick;
        device.pause(); //~ blocking_sleep
    }

    #[cfg(windows)]
    pub async fn elsewhere() {
        let device = Slow;
        #[cfg(windows)]
        let device = Quick;
        device.pause();
    }
}

pub mod features {
    use super::aliases::{Quick, Slow};

    #[cfg(feature = "quick")]
    pub type Backend = Quick;
    #[cfg(not(feature = "quick"))]
    pub type Backend = Slow;

    // Nobody asks for the feature.
    pub async fn by_default(backend: &Backend) {
        backend.pause(); //~ blocking_sleep
    }

    #[cfg(feature = "quick")]
    pub async fn never_slow(backend: &Backend) {
        backend.pause();
    }

    #[cfg(made_by_a_build_script)]
    pub type Made = Quick;
    #[cfg(not(made_by_a_build_script))]
    pub type Made = Slow;

    // Which of both it is cannot be known.
    pub async fn peers(made: &Made) {
        made.pause();
    }
}
