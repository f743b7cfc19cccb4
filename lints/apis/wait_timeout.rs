#![source("wait-timeout 0.2.1")]

use std::io;
use std::process::{Child, ExitStatus};
use std::time::Duration;

pub trait ChildExt {
    #[blocks(process, unbounded, tokio = "tokio::time::timeout(d, child.wait())", why = "it waits for a child process")]
    fn wait_timeout(&mut self, dur: Duration) -> io::Result<Option<ExitStatus>>;
    #[blocks(process, unbounded, tokio = "tokio::time::timeout(d, child.wait())", why = "it waits for a child process")]
    fn wait_timeout_ms(&mut self, ms: u32) -> io::Result<Option<ExitStatus>>;
}
impl ChildExt for Child {}
