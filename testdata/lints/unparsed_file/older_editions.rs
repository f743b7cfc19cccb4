//! What the editions before 2021 allow: traits as types without `dyn`, and parameters of traits without a name.

//@ edition: 2015

use std::sync::Arc;
use std::thread;
use std::time::Duration;

pub type Callback = Arc<Fn(u32) -> bool + Send + Sync>;
pub type Path = Box<::std::ops::FnMut(u32) + Send>;
pub type Any = Box<for<'a> Fn(&'a str) -> Option<&'a str> + 'static>;
pub type Paren<'a> = &'a (Fn(u32) + 'a);
pub type Nested = Result<Box<Fn(Box<FnOnce(u32)>)>, Vec<Rc<RefCell<FnMut()>>>>;

pub trait Memory {
    fn read(&self, u32, &mut [u8]) -> u32;
    fn write<T: AsRef<[u8]>>(&mut self, Vec<(u8, T)>, value: u8, [u8; 32], &'static str);
    fn made(Self) -> Box<Self>;
    fn called<F: Fn(u32) -> u32>(F, &Fn(u32) -> bool);
    fn pair((u8, u8), ::std::path::PathBuf, Result<(), String>) {
        thread::sleep(Duration::from_secs(1));
    }
}

pub trait Named {
    fn plain(mut self: Box<Self>, (a, b): (u8, u8), _: fn(u32, &str) -> u8, #[allow(unused)] mut last: Vec<u8>);
}

fn by_reference(call: &Fn(u32) -> bool, other: &mut FnMut(u8), life: &'static Fn()) -> Box<Fn(u32) -> Duration> {
    let held: Box<Fn()> = Box::new(|| ());
    Box::new(|seconds| Duration::from_secs(seconds.into()))
}

impl Named for Fn(u32) -> bool {}

fn pointer(calls: *const Fn()) {}

struct Waits;

impl Waits {
    fn wait(&self, how: &Fn(u32) -> Duration) {
        thread::sleep(how(3));
    }
}

impl Memory for Waits {
    fn read(&self, at: u32, into: &mut [u8]) -> u32 {
        thread::sleep(Duration::from_secs(1));
        at
    }
}

pub fn start(runtime: &tokio::runtime::Runtime) -> tokio::task::JoinHandle<()> {
    runtime.spawn(Task { waits: Waits })
}

struct Task {
    waits: Waits,
}

impl std::future::Future for Task {
    type Output = ();

    fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context) -> std::task::Poll<()> {
        self.waits.wait(&|_| Duration::from_secs(1)); //~ blocking_sleep
        self.waits.read(1, &mut []); //~ blocking_sleep
        std::task::Poll::Ready(())
    }
}
