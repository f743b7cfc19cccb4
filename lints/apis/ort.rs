#![source("ort 2.0.0-rc.10")]

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error {}

pub mod session {
    pub use crate::session::builder::SessionBuilder;

    pub struct Session {}
    impl Session {
        pub fn builder() -> crate::Result<SessionBuilder>;
        #[blocks(cpu, millis, tokio = "ort::session::Session::run_async", why = "it runs a model")]
        #[source("ort 2.0.0-rc.10 src/session/mod.rs:209")]
        pub fn run<I>(&mut self, input_values: I) -> crate::Result<SessionOutputs<'_>>;
        #[blocks(cpu, millis, tokio = "ort::session::Session::run_async", why = "it runs a model")]
        #[source("ort 2.0.0-rc.10 src/session/mod.rs:249")]
        pub fn run_with_options<I, O>(&mut self, input_values: I, run_options: &O) -> crate::Result<SessionOutputs<'_>>;
    }

    pub struct SessionOutputs<'r> {}

    pub mod builder {
        use crate::session::Session;
        use std::path::Path;

        pub struct SessionBuilder {}
        impl SessionBuilder {
            #[blocks(fs, millis, why = "it reads and prepares a model")]
            #[source("ort 2.0.0-rc.10 src/session/builder/impl_commit.rs:100")]
            pub fn commit_from_file<P: AsRef<Path>>(self, model_filepath: P) -> crate::Result<Session>;
            #[blocks(cpu, millis, why = "it prepares a model")]
            #[source("ort 2.0.0-rc.10 src/session/builder/impl_commit.rs:153")]
            pub fn commit_from_memory(self, model_bytes: &[u8]) -> crate::Result<Session>;
        }
    }
}
