#![source("futures-timer 3.0.4")]

use std::future::Future;
use std::time::Duration;

pub struct Delay {}
impl Delay {
    pub fn new(dur: Duration) -> Delay;
    pub fn reset(&mut self, dur: Duration);
}
impl Future for Delay {
    type Output = ();
}
