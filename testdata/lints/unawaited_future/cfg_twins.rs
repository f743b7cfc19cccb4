//! What is declared under a condition that excludes the code's own is not meant by it: of a platform or a feature there are two.
//@ features: async

use std::sync::Arc;

pub struct Partitions;

#[cfg(target_os = "linux")]
mod linux {
    use super::Partitions;

    impl Partitions {
        pub fn monitor(me: &'static Partitions) {
            tokio::spawn(async move { //~ detached_task
                Self::update(me); //~ unawaited_future
                me.refresh(); //~ unawaited_future
            });
        }

        async fn update(_me: &'static Partitions) {
            tokio::task::yield_now().await;
        }

        async fn refresh(&self) {
            tokio::task::yield_now().await;
        }
    }
}

#[cfg(target_os = "macos")]
mod macos {
    use super::Partitions;

    impl Partitions {
        pub fn monitor(me: &'static Partitions) {
            let runtime = tokio::runtime::Handle::current();
            std::thread::spawn(move || {
                Self::update(me, &runtime);
                me.refresh();
            });
        }

        fn update(_me: &'static Partitions, runtime: &tokio::runtime::Handle) {
            runtime.block_on(async {});
        }

        fn refresh(&self) {}
    }
}

#[cfg(feature = "async")]
pub use asynchronous::*;
#[cfg(not(feature = "async"))]
pub use synchronous::*;

/// Its field is of the trait that the feature chooses.
#[derive(Default)]
pub struct Opts {
    pub io: Option<Arc<dyn Io>>,
}

#[cfg(feature = "async")]
pub mod asynchronous {
    #[async_trait::async_trait]
    pub trait Io: Send + Sync {
        async fn close(&self);
    }

    pub struct Shim;

    impl Shim {
        pub async fn delete(&self) {
            tokio::task::yield_now().await;
        }
    }

    pub async fn create(opts: &crate::Opts, shim: &crate::Shim) {
        if let Some(io) = &opts.io {
            io.close(); //~ unawaited_future
        }
        shim.delete(); //~ unawaited_future
    }
}

#[cfg(not(feature = "async"))]
pub mod synchronous {
    pub trait Io: Send + Sync {
        fn close(&self);
    }

    pub struct Shim;

    impl Shim {
        pub fn delete(&self) {}
    }

    pub mod runc {
        use crate::{Opts, Shim};

        pub fn create(opts: &Opts, shim: &Shim) {
            if let Some(io) = &opts.io {
                io.close();
            }
            shim.delete();
        }
    }
}
