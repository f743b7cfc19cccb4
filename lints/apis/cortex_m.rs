#![source("cortex-m 0.7.10")]

pub mod asm {
    #[blocks(sleep, millis, embassy = "embassy_time::Timer::after", why = "it spins until the time is over")]
    pub fn delay(cycles: u32);
}

pub mod delay {
    use crate::peripheral::syst::SystClkSource;
    use crate::peripheral::SYST;
    use eh1::delay::DelayNs;

    pub struct Delay {}
    impl Delay {
        pub fn new(syst: SYST, ahb_frequency: u32) -> Self;
        pub fn with_source(syst: SYST, frequency: u32, clock_source: SystClkSource) -> Self;
        pub fn free(self) -> SYST;
        #[blocks(sleep, millis, pedantic, embassy = "embassy_time::Timer::after_micros", why = "it spins until the time is over")]
        pub fn delay_us(&mut self, us: u32);
        #[blocks(sleep, millis, embassy = "embassy_time::Timer::after_millis", why = "it spins until the time is over")]
        pub fn delay_ms(&mut self, ms: u32);
    }
    impl DelayNs for Delay {
        #[blocks(sleep, millis, pedantic, embassy = "embassy_time::Timer::after_micros", why = "it spins until the time is over")]
        fn delay_us(&mut self, us: u32);

        #[blocks(sleep, millis, embassy = "embassy_time::Timer::after_millis", why = "it spins until the time is over")]
        fn delay_ms(&mut self, ms: u32);
    }
}

pub mod peripheral {
    use crate::peripheral::syst::{RegisterBlock, SystClkSource};
    use std::ops::Deref;

    pub struct SYST {}
    impl SYST {
        pub fn clear_current(&mut self);
        pub fn disable_counter(&mut self);
        pub fn disable_interrupt(&mut self);
        pub fn enable_counter(&mut self);
        pub fn enable_interrupt(&mut self);
        pub fn get_clock_source(&mut self) -> SystClkSource;
        pub fn get_current() -> u32;
        pub fn get_reload() -> u32;
        pub fn get_ticks_per_10ms() -> u32;
        pub fn has_reference_clock() -> bool;
        pub fn has_wrapped(&mut self) -> bool;
        pub fn is_counter_enabled(&mut self) -> bool;
        pub fn is_interrupt_enabled(&mut self) -> bool;
        pub fn is_precise() -> bool;
        pub fn set_clock_source(&mut self, clk_source: SystClkSource);
        pub fn set_reload(&mut self, value: u32);
        pub const PTR: *const RegisterBlock;
        pub fn ptr() -> *const RegisterBlock;
    }
    impl Deref for SYST {
        type Target = RegisterBlock;
    }

    pub mod syst {
        use volatile_register::{RO, RW};

        pub struct RegisterBlock {
            pub csr: RW<u32>,
            pub rvr: RW<u32>,
            pub cvr: RW<u32>,
            pub calib: RO<u32>,
        }

        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum SystClkSource {
            Core,
            External,
        }
    }
}
