#![source("boa_engine 0.20.0")]

pub use crate::context::Context;
pub use crate::hidden::{JsError, JsValue, Source};

pub type JsResult<T> = Result<T, JsError>;

pub mod context {
    use crate::hidden::{JsValue, Source};

    #[derive(Default)]
    pub struct Context {}
    impl Context {
        #[blocks(cpu, unbounded, why = "it runs a script")]
        #[source("boa_engine 0.20.0 src/context/mod.rs:186")]
        pub fn eval<R>(&mut self, src: Source<'_, R>) -> crate::JsResult<JsValue>;
        #[blocks(cpu, unbounded, pedantic, why = "it runs a script's jobs")]
        #[source("boa_engine 0.20.0 src/context/mod.rs:473")]
        pub fn run_jobs(&mut self);
    }
}

mod hidden {
    pub struct JsError {}
    #[derive(Clone)]
    pub struct JsValue {}
    pub struct Source<'path, R> {}
}
