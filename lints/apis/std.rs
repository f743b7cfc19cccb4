#![source("std 1.95.0")]
#![closures(here)]

pub mod thread {
    #[blocks(sleep, unbounded, tokio = "tokio::time::sleep", fix = "await", why = "it sleeps")]
    pub fn sleep(dur: crate::time::Duration);
}
