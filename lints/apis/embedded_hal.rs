#![source("embedded-hal 1.0.0")]

pub mod delay {
    pub trait DelayNs {
        fn delay_ns(&mut self, ns: u32);
        #[blocks(sleep, millis, pedantic, embassy = "embedded_hal_async::delay::DelayNs::delay_us", why = "it spins until the time is over")]
        fn delay_us(&mut self, us: u32);
        #[blocks(sleep, millis, embassy = "embedded_hal_async::delay::DelayNs::delay_ms", why = "it spins until the time is over")]
        fn delay_ms(&mut self, ms: u32);
    }
    impl<T> DelayNs for &mut T
    where
        T: DelayNs + ?Sized,
    {
        fn delay_ns(&mut self, ns: u32);

        #[blocks(sleep, millis, pedantic, embassy = "embedded_hal_async::delay::DelayNs::delay_us", why = "it spins until the time is over")]
        fn delay_us(&mut self, us: u32);

        #[blocks(sleep, millis, embassy = "embedded_hal_async::delay::DelayNs::delay_ms", why = "it spins until the time is over")]
        fn delay_ms(&mut self, ms: u32);
    }
}

pub mod digital {
    use std::convert::Infallible;
    use std::fmt::Debug;
    use std::ops::Not;

    pub trait Error: Debug {
        fn kind(&self) -> ErrorKind;
    }
    impl Error for Infallible {}

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub enum ErrorKind {
        Other,
    }
    impl Error for ErrorKind {}

    pub trait ErrorType {
        type Error: Error;
    }
    impl<T: ErrorType + ?Sized> ErrorType for &T {
        type Error = T::Error;
    }
    impl<T: ErrorType + ?Sized> ErrorType for &mut T {
        type Error = T::Error;
    }

    #[derive(PartialEq, Eq, Clone, Copy)]
    pub enum PinState {
        Low,
        High,
    }
    impl From<bool> for PinState {}
    impl Not for PinState {
        type Output = PinState;
    }

    pub trait OutputPin: ErrorType {
        fn set_low(&mut self) -> Result<(), Self::Error>;
        fn set_high(&mut self) -> Result<(), Self::Error>;
        fn set_state(&mut self, state: PinState) -> Result<(), Self::Error>;
    }
    impl<T: OutputPin + ?Sized> OutputPin for &mut T {}

    pub trait StatefulOutputPin: OutputPin {
        fn is_set_high(&mut self) -> Result<bool, Self::Error>;
        fn is_set_low(&mut self) -> Result<bool, Self::Error>;
        fn toggle(&mut self) -> Result<(), Self::Error>;
    }
    impl<T: StatefulOutputPin + ?Sized> StatefulOutputPin for &mut T {}

    pub trait InputPin: ErrorType {
        fn is_high(&mut self) -> Result<bool, Self::Error>;
        fn is_low(&mut self) -> Result<bool, Self::Error>;
    }
    impl<T: InputPin + ?Sized> InputPin for &mut T {}
}

pub mod i2c {
    use std::convert::Infallible;
    use std::fmt::Debug;

    pub trait Error: Debug {
        fn kind(&self) -> ErrorKind;
    }
    impl Error for Infallible {}

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub enum ErrorKind {
        Bus,
        ArbitrationLoss,
        NoAcknowledge(NoAcknowledgeSource),
        Overrun,
        Other,
    }
    impl Error for ErrorKind {}

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub enum NoAcknowledgeSource {
        Address,
        Data,
        Unknown,
    }

    pub trait ErrorType {
        type Error: Error;
    }
    impl<T: ErrorType + ?Sized> ErrorType for &mut T {
        type Error = T::Error;
    }

    pub trait AddressMode: 'static {}

    pub type SevenBitAddress = u8;
    impl AddressMode for SevenBitAddress {}

    pub type TenBitAddress = u16;
    impl AddressMode for TenBitAddress {}

    #[derive(PartialEq, Eq)]
    pub enum Operation<'a> {
        Read(&'a mut [u8]),
        Write(&'a [u8]),
    }

    pub trait I2c<A: AddressMode = SevenBitAddress>: ErrorType {
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::i2c::I2c::read", why = "it spins until the bus is done")]
        fn read(&mut self, address: A, read: &mut [u8]) -> Result<(), Self::Error>;
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::i2c::I2c::write", why = "it spins until the bus is done")]
        fn write(&mut self, address: A, write: &[u8]) -> Result<(), Self::Error>;
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::i2c::I2c::write_read", why = "it spins until the bus is done")]
        fn write_read(&mut self, address: A, write: &[u8], read: &mut [u8]) -> Result<(), Self::Error>;
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::i2c::I2c::transaction", why = "it spins until the bus is done")]
        fn transaction(&mut self, address: A, operations: &mut [Operation<'_>]) -> Result<(), Self::Error>;
    }
    impl<A: AddressMode, T: I2c<A> + ?Sized> I2c<A> for &mut T {
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::i2c::I2c::read", why = "it spins until the bus is done")]
        fn read(&mut self, address: A, read: &mut [u8]) -> Result<(), Self::Error>;

        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::i2c::I2c::write", why = "it spins until the bus is done")]
        fn write(&mut self, address: A, write: &[u8]) -> Result<(), Self::Error>;

        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::i2c::I2c::write_read", why = "it spins until the bus is done")]
        fn write_read(&mut self, address: A, write: &[u8], read: &mut [u8]) -> Result<(), Self::Error>;

        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::i2c::I2c::transaction", why = "it spins until the bus is done")]
        fn transaction(&mut self, address: A, operations: &mut [Operation<'_>]) -> Result<(), Self::Error>;
    }
}

pub mod pwm {
    use std::convert::Infallible;
    use std::fmt::Debug;

    pub trait Error: Debug {
        fn kind(&self) -> ErrorKind;
    }
    impl Error for Infallible {}

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub enum ErrorKind {
        Other,
    }
    impl Error for ErrorKind {}

    pub trait ErrorType {
        type Error: Error;
    }
    impl<T: ErrorType + ?Sized> ErrorType for &mut T {
        type Error = T::Error;
    }

    pub trait SetDutyCycle: ErrorType {
        fn max_duty_cycle(&self) -> u16;
        fn set_duty_cycle(&mut self, duty: u16) -> Result<(), Self::Error>;
        fn set_duty_cycle_fully_off(&mut self) -> Result<(), Self::Error>;
        fn set_duty_cycle_fully_on(&mut self) -> Result<(), Self::Error>;
        fn set_duty_cycle_fraction(&mut self, num: u16, denom: u16) -> Result<(), Self::Error>;
        fn set_duty_cycle_percent(&mut self, percent: u8) -> Result<(), Self::Error>;
    }
    impl<T: SetDutyCycle + ?Sized> SetDutyCycle for &mut T {}
}

pub mod spi {
    use std::convert::Infallible;
    use std::fmt::Debug;

    pub const MODE_0: Mode;
    pub const MODE_1: Mode;
    pub const MODE_2: Mode;
    pub const MODE_3: Mode;

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Polarity {
        IdleLow,
        IdleHigh,
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Phase {
        CaptureOnFirstTransition,
        CaptureOnSecondTransition,
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Mode {
        pub polarity: Polarity,
        pub phase: Phase,
    }

    pub trait Error: Debug {
        fn kind(&self) -> ErrorKind;
    }
    impl Error for Infallible {}

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub enum ErrorKind {
        Overrun,
        ModeFault,
        FrameFormat,
        ChipSelectFault,
        Other,
    }
    impl Error for ErrorKind {}

    pub trait ErrorType {
        type Error: Error;
    }
    impl<T: ErrorType + ?Sized> ErrorType for &mut T {
        type Error = T::Error;
    }

    #[derive(PartialEq, Eq)]
    pub enum Operation<'a, Word: 'static> {
        Read(&'a mut [Word]),
        Write(&'a [Word]),
        Transfer(&'a mut [Word], &'a [Word]),
        TransferInPlace(&'a mut [Word]),
        DelayNs(u32),
    }

    pub trait SpiDevice<Word: Copy + 'static = u8>: ErrorType {
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::spi::SpiDevice::transaction", why = "it spins until the bus is done")]
        fn transaction(&mut self, operations: &mut [Operation<'_, Word>]) -> Result<(), Self::Error>;
        fn read(&mut self, buf: &mut [Word]) -> Result<(), Self::Error>;
        fn write(&mut self, buf: &[Word]) -> Result<(), Self::Error>;
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::spi::SpiDevice::transfer", why = "it spins until the bus is done")]
        fn transfer(&mut self, read: &mut [Word], write: &[Word]) -> Result<(), Self::Error>;
        fn transfer_in_place(&mut self, buf: &mut [Word]) -> Result<(), Self::Error>;
    }
    impl<Word: Copy + 'static, T: SpiDevice<Word> + ?Sized> SpiDevice<Word> for &mut T {
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::spi::SpiDevice::transaction", why = "it spins until the bus is done")]
        fn transaction(&mut self, operations: &mut [Operation<'_, Word>]) -> Result<(), Self::Error>;

        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::spi::SpiDevice::transfer", why = "it spins until the bus is done")]
        fn transfer(&mut self, read: &mut [Word], write: &[Word]) -> Result<(), Self::Error>;
    }

    pub trait SpiBus<Word: Copy + 'static = u8>: ErrorType {
        fn read(&mut self, words: &mut [Word]) -> Result<(), Self::Error>;
        fn write(&mut self, words: &[Word]) -> Result<(), Self::Error>;
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::spi::SpiBus::transfer", why = "it spins until the bus is done")]
        fn transfer(&mut self, read: &mut [Word], write: &[Word]) -> Result<(), Self::Error>;
        fn transfer_in_place(&mut self, words: &mut [Word]) -> Result<(), Self::Error>;
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::spi::SpiBus::flush", why = "it spins until the bus is done")]
        fn flush(&mut self) -> Result<(), Self::Error>;
    }
    impl<T: SpiBus<Word> + ?Sized, Word: Copy + 'static> SpiBus<Word> for &mut T {
        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::spi::SpiBus::transfer", why = "it spins until the bus is done")]
        fn transfer(&mut self, read: &mut [Word], write: &[Word]) -> Result<(), Self::Error>;

        #[blocks(ffi, micros, pedantic, embassy = "embedded_hal_async::spi::SpiBus::flush", why = "it spins until the bus is done")]
        fn flush(&mut self) -> Result<(), Self::Error>;
    }
}
