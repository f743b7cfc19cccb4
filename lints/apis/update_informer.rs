#![source("update-informer 1.1.0")]
#![closures(here)]

use std::time::Duration;

pub fn new<R, N, V>(registry: R, name: N, version: V) -> UpdateInformer<R, N, V>
where
    N: AsRef<str>,
    V: AsRef<str>;

pub struct UpdateInformer<R, N, V> {}
impl<R, N, V> UpdateInformer<R, N, V> {
    pub fn interval(self, interval: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
}

pub trait Check {
    #[blocks(http, unbounded, why = "it asks a registry for the newest version")]
    fn check_version(self) -> Result<Option<Version>, Box<dyn std::error::Error>>
    where
        Self: Sized;
}
impl<R, N, V> Check for UpdateInformer<R, N, V> {}

pub struct Version {}
impl Version {
    pub fn semver(&self) -> &str;
}
impl std::fmt::Display for Version {}

pub mod registry {
    pub struct Crates;
    pub struct GitHub;
    pub struct PyPI;
    pub struct Npm;
}
