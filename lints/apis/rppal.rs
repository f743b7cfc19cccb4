#![source("rppal 0.22.1")]

pub mod gpio {
    use std::time::Duration;
    use std::{io, result};

    pub struct Pin {}
    impl Pin {
        pub fn pin(&self) -> u8;
        pub fn mode(&self) -> Mode;
        pub fn read(&self) -> Level;
        pub fn into_input(self) -> InputPin;
        pub fn into_input_pulldown(self) -> InputPin;
        pub fn into_input_pullup(self) -> InputPin;
        pub fn into_output(self) -> OutputPin;
        pub fn into_output_low(self) -> OutputPin;
        pub fn into_output_high(self) -> OutputPin;
        pub fn into_io(self, mode: Mode) -> IoPin;
    }

    pub struct InputPin {}
    impl InputPin {
        pub fn set_interrupt(&mut self, trigger: Trigger, debounce: Option<Duration>) -> Result<()>;
        pub fn clear_interrupt(&mut self) -> Result<()>;
        #[blocks(ffi, unbounded, tokio = "rppal::gpio::InputPin::set_async_interrupt", why = "it waits for an edge up to the timeout")]
        pub fn poll_interrupt(&mut self, reset: bool, timeout: Option<Duration>) -> Result<Option<Event>>;
        pub fn set_async_interrupt<C>(&mut self, trigger: Trigger, debounce: Option<Duration>, callback: C) -> Result<()>
        where
            C: FnMut(Event) + Send + 'static;
        pub fn clear_async_interrupt(&mut self) -> Result<()>;
    }

    pub struct OutputPin {}

    pub struct IoPin {}

    pub enum Error {
        UnknownModel,
        PinUsed(u8),
        PinNotAvailable(u8),
        PermissionDenied(String),
        Io(io::Error),
        ThreadPanic,
    }
    impl From<io::Error> for Error {}
    impl From<crate::system::Error> for Error {}

    pub type Result<T> = result::Result<T, Error>;

    pub enum Mode {}

    pub enum Level {}

    #[derive(PartialEq, Eq, Copy, Clone)]
    pub enum Trigger {
        Disabled,
        RisingEdge,
        FallingEdge,
        Both,
    }

    #[derive(Copy, Clone)]
    pub struct Event {
        pub timestamp: Duration,
        pub seqno: u32,
        pub trigger: Trigger,
    }
    impl Default for Event {}

    #[derive(Clone)]
    pub struct Gpio {}
    impl Gpio {
        pub fn new() -> Result<Gpio>;
        pub fn get(&self, pin: u8) -> Result<Pin>;
        #[blocks(ffi, unbounded, tokio = "rppal::gpio::InputPin::set_async_interrupt", why = "it waits for an edge up to the timeout")]
        pub fn poll_interrupts<'a>(
            &self,
            pins: &[&'a InputPin],
            reset: bool,
            timeout: Option<Duration>,
        ) -> Result<Option<(&'a InputPin, Event)>>;
    }
}

pub mod system {
    pub enum Error {
        UnknownModel,
    }
}

pub mod uart {
    use embedded_hal_nb::serial::{Read, Write};
    use std::path::Path;
    use std::time::Duration;
    use std::{io, result};

    pub enum Error {
        Io(io::Error),
        Gpio(crate::gpio::Error),
        InvalidValue,
    }
    impl From<io::Error> for Error {}
    impl From<crate::gpio::Error> for Error {}
    impl From<crate::system::Error> for Error {}

    pub type Result<T> = result::Result<T, Error>;

    #[derive(PartialEq, Eq, Copy, Clone)]
    pub enum Parity {
        None,
        Even,
        Odd,
        Mark,
        Space,
    }

    #[derive(PartialEq, Eq, Copy, Clone)]
    pub enum ParityCheck {
        None,
        Strip,
        Replace,
        Mark,
    }

    #[derive(PartialEq, Eq, Copy, Clone)]
    pub enum Queue {
        Input,
        Output,
        Both,
    }

    pub struct Status {}
    impl Status {
        pub fn rts(&self) -> bool;
        pub fn cts(&self) -> bool;
        pub fn dtr(&self) -> bool;
        pub fn dsr(&self) -> bool;
        pub fn dcd(&self) -> bool;
        pub fn ri(&self) -> bool;
    }

    pub struct Uart {}
    impl Read<u8> for Uart {}
    impl embedded_hal_0::serial::Read<u8> for Uart {
        type Error = Error;
    }
    impl Write<u8> for Uart {}
    impl embedded_hal_0::serial::Write<u8> for Uart {
        type Error = Error;
    }
    impl Uart {
        pub fn new(baud_rate: u32, parity: Parity, data_bits: u8, stop_bits: u8) -> Result<Uart>;
        pub fn with_path<P: AsRef<Path>>(path: P, baud_rate: u32, parity: Parity, data_bits: u8, stop_bits: u8) -> Result<Uart>;
        pub fn baud_rate(&self) -> u32;
        pub fn set_baud_rate(&mut self, baud_rate: u32) -> Result<()>;
        pub fn parity(&self) -> Parity;
        pub fn set_parity(&mut self, parity: Parity) -> Result<()>;
        pub fn parity_check(&self) -> ParityCheck;
        pub fn set_parity_check(&mut self, parity_check: ParityCheck) -> Result<()>;
        pub fn data_bits(&self) -> u8;
        pub fn set_data_bits(&mut self, data_bits: u8) -> Result<()>;
        pub fn stop_bits(&self) -> u8;
        pub fn set_stop_bits(&mut self, stop_bits: u8) -> Result<()>;
        pub fn status(&self) -> Result<Status>;
        pub fn set_dtr(&mut self, dtr: bool) -> Result<()>;
        pub fn set_rts(&mut self, rts: bool) -> Result<()>;
        pub fn software_flow_control(&self) -> bool;
        pub fn set_software_flow_control(&mut self, software_flow_control: bool) -> Result<()>;
        pub fn hardware_flow_control(&self) -> bool;
        pub fn set_hardware_flow_control(&mut self, hardware_flow_control: bool) -> Result<()>;
        pub fn send_stop(&self) -> Result<()>;
        pub fn send_start(&self) -> Result<()>;
        pub fn is_read_blocking(&self) -> bool;
        pub fn is_write_blocking(&self) -> bool;
        pub fn set_read_mode(&mut self, min_length: u8, timeout: Duration) -> Result<()>;
        pub fn set_write_mode(&mut self, blocking: bool) -> Result<()>;
        pub fn input_len(&self) -> Result<usize>;
        pub fn output_len(&self) -> Result<usize>;
        pub fn read(&mut self, buffer: &mut [u8]) -> Result<usize>;
        pub fn write(&mut self, buffer: &[u8]) -> Result<usize>;
        #[blocks(ffi, unbounded, why = "it waits until transmitted")]
        pub fn drain(&self) -> Result<()>;
        pub fn flush(&self, queue_type: Queue) -> Result<()>;
    }
}
