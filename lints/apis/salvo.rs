#![source("salvo_macros 1.1.0")]
#![runtime(tokio)]

pub use salvo_core::*;
