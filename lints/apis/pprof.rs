#![source("pprof 0.15.0 src/profiler.rs, src/report.rs")]

use std::io::Write;
use std::os::raw::c_int;

pub struct ProfilerGuard<'a> {}
impl ProfilerGuard<'_> {
    pub fn new(frequency: c_int) -> Result<ProfilerGuard<'static>>;
    pub fn report(&self) -> ReportBuilder<'_>;
}

#[derive(Clone, Default)]
pub struct ProfilerGuardBuilder {}
impl ProfilerGuardBuilder {
    pub fn frequency(self, frequency: c_int) -> Self;
    pub fn blocklist<T: AsRef<str>>(self, blocklist: &[T]) -> Self;
    pub fn build(self) -> Result<ProfilerGuard<'static>>;
}

pub struct ReportBuilder<'a> {}
impl<'a> ReportBuilder<'a> {
    pub fn frames_post_processor<T: Fn(&mut Frames) + 'static>(&mut self, frames_post_processor: T) -> &mut Self;
    #[blocks(cpu, millis, why = "it looks up the symbols of all samples")]
    pub fn build(&self) -> Result<Report>;
    pub fn build_unresolved(&self) -> Result<UnresolvedReport>;
}

pub struct Report {}
impl Report {
    #[blocks(cpu, millis, why = "it draws a flame graph")]
    pub fn flamegraph<W: Write>(&self, writer: W) -> Result<()>;
}

pub struct UnresolvedReport {}

pub struct Frames {}

pub type Result<T> = std::result::Result<T, Error>;

pub enum Error {
    CreatingError,
    Running,
    NotRunning,
}
