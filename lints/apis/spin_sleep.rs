#![source("spin_sleep 1.3.3")]

use std::time::{Duration, Instant};

#[blocks(sleep, unbounded, why = "it sleeps, then spins")]
pub fn native_sleep(duration: Duration);
#[blocks(sleep, unbounded, tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after", fix = "await", fix_smol = "await_statement", why = "it sleeps, then spins")]
pub fn sleep(duration: Duration);
#[blocks(sleep, unbounded, tokio = "tokio::time::sleep_until", smol = "smol::Timer::at", fix = "await_statement", fix_tokio = "manual", why = "it sleeps, then spins")]
pub fn sleep_until(deadline: Instant);

pub type Seconds = f64;

pub type RatePerSecond = f64;

pub type Nanoseconds = u64;

pub type SubsecondNanoseconds = u32;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SpinSleeper {}
impl Default for SpinSleeper {}
impl SpinSleeper {
    pub fn new(native_accuracy_ns: SubsecondNanoseconds) -> SpinSleeper;
    pub fn native_accuracy_ns(self) -> SubsecondNanoseconds;
    pub fn spin_strategy(self) -> SpinStrategy;
    pub fn with_spin_strategy(self, strategy: SpinStrategy) -> Self;
    #[blocks(sleep, unbounded, tokio = "tokio::time::sleep", why = "it sleeps, then spins")]
    pub fn sleep(self, duration: Duration);
    #[blocks(sleep, unbounded, why = "it sleeps, then spins")]
    pub fn sleep_until(self, deadline: Instant);
    #[blocks(sleep, unbounded, why = "it sleeps, then spins")]
    pub fn sleep_s(self, seconds: Seconds);
    #[blocks(sleep, unbounded, why = "it sleeps, then spins")]
    pub fn sleep_ns(self, nanoseconds: Nanoseconds);
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpinStrategy {
    YieldThread,
    SpinLoopHint,
}
impl Default for SpinStrategy {}
