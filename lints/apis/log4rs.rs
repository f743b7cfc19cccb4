#![source("log4rs 1.4.0")]

use crate::config::Deserializers;
use std::path::Path;

pub fn init_file<P>(path: P, deserializers: Deserializers) -> anyhow::Result<()>
where
    P: AsRef<Path>;

pub mod config {
    use anyhow::anyhow;
    use serde_value::Value;

    pub use crate::init_file;

    pub trait Deserializable {}

    pub trait Deserialize {
        type Trait;
        type Config;
    }

    #[derive(Clone)]
    pub struct Deserializers {}
    impl Default for Deserializers {}
    impl Deserializers {
        pub fn new() -> Deserializers;
        pub fn empty() -> Deserializers;
        pub fn insert<T>(&mut self, kind: &str, deserializer: T)
        where
            T: Deserialize;
        pub fn deserialize<T>(&self, kind: &str, config: Value) -> anyhow::Result<Box<T>>
        where
            T: Deserializable + ?Sized;
    }
}
