#![source("embassy-time 0.5.1")]
#![runtime(embassy)]

use futures_core::Stream;
use std::future::Future;
use std::ops::{Add, Div, Mul, Sub};

pub use embassy_time_driver::TICK_HZ;

#[blocks(sleep, unbounded, embassy = "embassy_time::Timer::after", why = "it spins until the time is over")]
pub fn block_for(duration: Duration);
pub fn with_timeout<F: Future>(timeout: Duration, fut: F) -> impl Future<Output = Result<F::Output, TimeoutError>>;
pub fn with_deadline<F: Future>(at: Instant, fut: F) -> impl Future<Output = Result<F::Output, TimeoutError>>;

#[derive(Clone)]
pub struct Delay;

#[derive(Default, Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration {}
impl Duration {
    pub const MIN: Duration;
    pub const MAX: Duration;
    pub fn as_ticks(&self) -> u64;
    pub fn as_secs(&self) -> u64;
    pub fn as_millis(&self) -> u64;
    pub fn as_micros(&self) -> u64;
    pub fn as_nanos(&self) -> u64;
    pub fn from_ticks(ticks: u64) -> Duration;
    pub fn from_secs(secs: u64) -> Duration;
    pub fn from_millis(millis: u64) -> Duration;
    pub fn from_micros(micros: u64) -> Duration;
    pub fn from_nanos(nanoseconds: u64) -> Duration;
    pub fn from_secs_floor(secs: u64) -> Duration;
    pub fn from_millis_floor(millis: u64) -> Duration;
    pub fn from_micros_floor(micros: u64) -> Duration;
    pub fn try_from_secs(secs: u64) -> Option<Duration>;
    pub fn try_from_millis(millis: u64) -> Option<Duration>;
    pub fn try_from_micros(micros: u64) -> Option<Duration>;
    pub fn try_from_nanos(nanoseconds: u64) -> Option<Duration>;
    pub fn try_from_secs_floor(secs: u64) -> Option<Duration>;
    pub fn try_from_millis_floor(millis: u64) -> Option<Duration>;
    pub fn try_from_micros_floor(micros: u64) -> Option<Duration>;
    pub fn from_hz(hz: u64) -> Duration;
    pub fn checked_add(self, rhs: Duration) -> Option<Duration>;
    pub fn checked_sub(self, rhs: Duration) -> Option<Duration>;
    pub fn checked_mul(self, rhs: u32) -> Option<Duration>;
    pub fn checked_div(self, rhs: u32) -> Option<Duration>;
}
impl Add for Duration {
    type Output = Duration;
}
impl Sub for Duration {
    type Output = Duration;
}
impl Mul<u32> for Duration {
    type Output = Duration;
}
impl Div<u32> for Duration {
    type Output = Duration;
}
impl TryFrom<std::time::Duration> for Duration {
    type Error = <u64 as TryFrom<u128>>::Error;
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant {}
impl Instant {
    pub const MIN: Instant;
    pub const MAX: Instant;
    pub fn now() -> Instant;
    pub fn from_ticks(ticks: u64) -> Self;
    pub fn from_nanos(nanos: u64) -> Self;
    pub fn from_micros(micros: u64) -> Self;
    pub fn from_millis(millis: u64) -> Self;
    pub fn from_secs(seconds: u64) -> Self;
    pub fn try_from_nanos(nanos: u64) -> Option<Self>;
    pub fn try_from_micros(micros: u64) -> Option<Self>;
    pub fn try_from_millis(millis: u64) -> Option<Self>;
    pub fn try_from_secs(seconds: u64) -> Option<Self>;
    pub fn as_ticks(&self) -> u64;
    pub fn as_secs(&self) -> u64;
    pub fn as_millis(&self) -> u64;
    pub fn as_micros(&self) -> u64;
    pub fn as_nanos(&self) -> u64;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    pub fn saturating_add(self, duration: Duration) -> Self;
    pub fn saturating_sub(self, duration: Duration) -> Self;
}
impl Add<Duration> for Instant {
    type Output = Instant;
}
impl Sub<Duration> for Instant {
    type Output = Instant;
}
impl Sub<Instant> for Instant {
    type Output = Duration;
}

#[gone]
#[derive(Clone, PartialEq, Eq)]
pub struct TimeoutError;

pub trait WithTimeout: Sized {
    type Output;
    fn with_timeout(self, timeout: Duration) -> impl Future<Output = Result<Self::Output, TimeoutError>>;
    fn with_deadline(self, at: Instant) -> impl Future<Output = Result<Self::Output, TimeoutError>>;
}
impl<F: Future> WithTimeout for F {
    type Output = F::Output;
}

pub struct Timer {}
impl Timer {
    pub fn at(expires_at: Instant) -> Self;
    pub fn after(duration: Duration) -> Self;
    pub fn after_ticks(ticks: u64) -> Self;
    pub fn after_nanos(nanos: u64) -> Self;
    pub fn after_micros(micros: u64) -> Self;
    pub fn after_millis(millis: u64) -> Self;
    pub fn after_secs(secs: u64) -> Self;
}
impl Future for Timer {
    type Output = ();
}

pub struct Ticker {}
impl Ticker {
    pub fn every(duration: Duration) -> Self;
    pub fn reset(&mut self);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn reset_after(&mut self, after: Duration);
    pub fn next(&mut self) -> impl Future<Output = ()> + Send + Sync + '_;
}
impl Stream for Ticker {
    type Item = ();
}

pub struct MockDriver {}
impl MockDriver {
    pub fn new() -> Self;
    pub fn get() -> &'static MockDriver;
    pub fn reset(&self);
    pub fn advance(&self, duration: Duration);
}
