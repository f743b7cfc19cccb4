//! Each marked line stalls the executor.

use std::fs;
use std::fs::read;
use std::fs::read as slurp;
use std::fs::File;
use std::future::Future;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use crate::helpers::{self, Backend, Store, read_all};

pub async fn full_path() {
    std::fs::read("a").ok(); //~ fault: by its full path
}

pub async fn module_path() {
    fs::read("a").ok(); //~ fault: by its module
}

pub async fn function_import() {
    read("a").ok(); //~ fault: by an imported name
}

pub async fn renamed_import() {
    slurp("a").ok(); //~ fault: by a renamed import
}

pub async fn reexport() {
    read_all("a").ok(); //~ fault: by a re-export of the project
}

pub async fn parameter(file: &mut File, buffer: &mut Vec<u8>) -> io::Result<usize> {
    file.read_to_end(buffer) //~ fault: a method, the parameter's type is written
}

pub struct Log {
    file: Arc<File>,
}

impl Log {
    pub async fn flush(&self) -> io::Result<()> {
        self.file.sync_all() //~ fault: a method of a field behind an Arc
    }
}

fn opened() -> io::Result<File> {
    File::options().append(true).open("a")
}

pub async fn inferred() -> io::Result<()> {
    let file = tokio::task::spawn_blocking(opened).await.expect("does not panic")?;
    file.sync_all() //~ fault: a method, the type comes out of an own function
}

pub fn spawned() {
    drop(tokio::spawn(async {
        std::fs::read("a").ok(); //~ fault: in an async block
    }));
}

pub fn closure() -> impl AsyncFn() {
    async || {
        std::fs::read("a").ok(); //~ fault: in an async closure
    }
}

pub struct Reading;

impl Future for Reading {
    type Output = Vec<u8>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Vec<u8>> {
        Poll::Ready(std::fs::read("a").unwrap_or_default()) //~ fault: in a poll method
    }
}

pub async fn mapped(paths: Vec<String>) -> usize {
    paths.iter().filter_map(|path| std::fs::read(path).ok()).count() //~ fault: in the closure of an iterator
}

pub async fn in_macro() {
    assert!(std::fs::read("a").is_ok()); //~ fault: in an argument of assert!
}

pub async fn in_select() {
    tokio::select! {
        () = tokio::task::yield_now() => {
            std::fs::read("a").ok(); //~ fault: in a branch of tokio::select!
        }
    }
}

macro_rules! load {
    ($path:expr) => {
        std::fs::read($path).unwrap_or_default()
    };
}

pub async fn own_macro() -> Vec<u8> {
    load!("a") //~ fault: in a macro of the project
}

fn helper() -> Vec<u8> {
    std::fs::read("a").unwrap_or_default()
}

pub async fn behind_helper() -> Vec<u8> {
    helper() //~ fault: behind a function of the same file
}

fn helper_of_helper() -> Vec<u8> {
    helper()
}

fn helper_thrice() -> Vec<u8> {
    helper_of_helper()
}

pub async fn behind_three() -> Vec<u8> {
    helper_thrice() //~ fault: behind three functions of the same file
}

pub async fn behind_module() -> Vec<u8> {
    helpers::load() //~ fault: behind a function of another module
}

pub async fn behind_crate() -> Vec<u8> {
    other::load() //~ fault: behind a function of another crate of the workspace
}

pub async fn behind_method(store: &Store) -> io::Result<()> {
    store.save() //~ fault: behind a method of an own type
}

pub async fn behind_trait(backend: &impl Backend) -> Vec<u8> {
    backend.get() //~ fault: behind a trait with one implementation
}

pub async fn behind_dyn(backend: &dyn Backend) -> Vec<u8> {
    backend.get() //~ fault: behind dyn with one implementation
}

pub async fn behind_pointer() -> Vec<u8> {
    let load: fn() -> Vec<u8> = helper;
    load() //~ fault: behind a function pointer
}

pub struct Hooks {
    load: Box<dyn Fn() -> Vec<u8> + Send + Sync>,
}

impl Hooks {
    pub fn reading() -> Self {
        Self { load: Box::new(helper) }
    }

    pub async fn run(&self) -> Vec<u8> {
        (self.load)() //~ fault: behind a boxed closure in a field
    }
}

pub trait Source {
    fn next(&self) -> Vec<u8>;
}

pub struct Disk;

impl Source for Disk {
    fn next(&self) -> Vec<u8> {
        std::fs::read("a").unwrap_or_default()
    }
}

pub struct Memory;

impl Source for Memory {
    fn next(&self) -> Vec<u8> {
        Vec::new()
    }
}

pub async fn behind_one_of_two(source: &dyn Source) -> Vec<u8> {
    source.next() //~ fault: behind dyn, where one implementation of two blocks
}
