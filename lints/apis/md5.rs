#![source("md5 0.8.1")]

#[derive(Clone, Copy, Hash, Eq, PartialEq, Ord, PartialOrd)]
pub struct Digest(pub [u8; 16]);

#[derive(Clone)]
pub struct Context {}
impl Context {
    pub fn new() -> Context;
    #[blocks(cpu, millis, pedantic, why = "it hashes a buffer")]
    #[source("md5 0.8.1 src/lib.rs:113")]
    pub fn consume<T: AsRef<[u8]>>(&mut self, data: T);
    pub fn finalize(self) -> Digest;
    pub fn compute(self) -> Digest;
}
impl Default for Context {}

#[blocks(cpu, millis, pedantic, why = "it hashes a buffer")]
#[source("md5 0.8.1 src/lib.rs:179")]
pub fn compute<T: AsRef<[u8]>>(data: T) -> Digest;
