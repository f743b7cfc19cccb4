#![source("evdev 0.13.2")]

use futures_core::Stream;
use libc::{ff_condition_effect, ff_envelope, ff_replay, ff_trigger, input_absinfo, input_id};
use std::fs::File;
use std::io;
use std::ops::{Deref, DerefMut};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::task::{Context, Poll};
use std::time::SystemTime;

pub struct AttributeSetRef<T> {}
impl<T: EvdevEnum> AttributeSetRef<T> {
    pub fn contains(&self, attr: T) -> bool;
    pub fn iter(&self) -> impl Iterator<Item = T>;
    pub fn insert(&mut self, attr: T);
    pub fn remove(&mut self, attr: T);
}
impl<T: EvdevEnum> Default for &AttributeSetRef<T> {}
impl<T: EvdevEnum> Default for &mut AttributeSetRef<T> {}

pub struct AttributeSet<T> {}
impl<T> AttributeSet<T> {
    pub fn new() -> Self;
}
impl<T> Default for AttributeSet<T> {}
impl<T> FromIterator<T> for AttributeSet<T> {}
impl<'a, T> FromIterator<&'a T> for AttributeSet<T> {}
impl<T> Deref for AttributeSet<T> {
    type Target = AttributeSetRef<T>;
}
impl<T> DerefMut for AttributeSet<T> {}
impl<T> Clone for AttributeSet<T> where T::Array: Clone {}

pub trait EvdevEnum: Copy + 'static {
    fn from_index(i: usize) -> Self;
    fn to_index(self) -> usize;
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct EventType(pub u16);

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct PropType(pub u16);

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct RelativeAxisCode(pub u16);

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct AbsoluteAxisCode(pub u16);

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct SwitchCode(pub u16);

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct LedCode(pub u16);

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct MiscCode(pub u16);

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct FFEffectCode(pub u16);
impl From<FFWaveform> for FFEffectCode {}
impl From<FFEffectKind> for FFEffectCode {}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct SoundCode(pub u16);

pub struct DeviceState {}
impl Clone for DeviceState {}
impl DeviceState {
    pub fn timestamp(&self) -> SystemTime;
    pub fn key_vals(&self) -> Option<&AttributeSetRef<KeyCode>>;
    pub fn abs_vals(&self) -> Option<&[input_absinfo]>;
    pub fn switch_vals(&self) -> Option<&AttributeSetRef<SwitchCode>>;
    pub fn led_vals(&self) -> Option<&AttributeSetRef<LedCode>>;
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct FFEnvelope {
    pub attack_length: u16,
    pub attack_level: u16,
    pub fade_length: u16,
    pub fade_level: u16,
}
impl From<ff_envelope> for FFEnvelope {}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum FFWaveform {
    Square,
    Triangle,
    Sine,
    SawUp,
    SawDown,
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct FFCondition {
    pub right_saturation: u16,
    pub left_saturation: u16,
    pub right_coefficient: i16,
    pub left_coefficient: i16,
    pub deadband: u16,
    pub center: i16,
}
impl From<ff_condition_effect> for FFCondition {}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum FFEffectKind {
    Damper,
    Inertia,
    Constant { level: i16, envelope: FFEnvelope },
    Ramp { start_level: i16, end_level: i16, envelope: FFEnvelope },
    Periodic { waveform: FFWaveform, period: u16, magnitude: i16, offset: i16, phase: u16, envelope: FFEnvelope },
    Spring { condition: [FFCondition; 2] },
    Friction { condition: [FFCondition; 2] },
    Rumble { strong_magnitude: u16, weak_magnitude: u16 },
}

#[derive(Clone, Copy, Default, Eq, PartialEq)]
pub struct FFTrigger {
    pub button: u16,
    pub interval: u16,
}
impl From<ff_trigger> for FFTrigger {}

#[derive(Clone, Copy, Default, Eq, PartialEq)]
pub struct FFReplay {
    pub length: u16,
    pub delay: u16,
}
impl From<ff_replay> for FFReplay {}

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct FFEffectData {
    pub direction: u16,
    pub trigger: FFTrigger,
    pub replay: FFReplay,
    pub kind: FFEffectKind,
}

#[derive(Clone, Hash, Eq, PartialEq)]
pub struct InputId {}
impl From<input_id> for InputId {}
impl AsRef<input_id> for InputId {}
impl InputId {
    pub fn bus_type(&self) -> BusType;
    pub fn vendor(&self) -> u16;
    pub fn product(&self) -> u16;
    pub fn version(&self) -> u16;
    pub fn new(bus_type: BusType, vendor: u16, product: u16, version: u16) -> Self;
}

pub struct BusType {}

#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyCode(pub u16);
impl KeyCode {
    pub fn new(code: u16) -> Self;
    pub fn code(self) -> u16;
}

#[io(ffi)]
pub struct Device {}
impl Device {
    pub fn open(path: impl AsRef<Path>) -> io::Result<Device>;
    pub fn from_fd(fd: OwnedFd) -> io::Result<Device>;
    pub fn cached_state(&self) -> &DeviceState;
    pub fn name(&self) -> Option<&str>;
    pub fn physical_path(&self) -> Option<&str>;
    pub fn unique_name(&self) -> Option<&str>;
    pub fn input_id(&self) -> InputId;
    pub fn get_auto_repeat(&self) -> Option<AutoRepeat>;
    pub fn update_auto_repeat(&mut self, repeat: &AutoRepeat) -> io::Result<()>;
    pub fn get_scancode_by_keycode(&self, keycode: KeyCode) -> io::Result<Vec<u8>>;
    pub fn get_scancode_by_index(&self, index: u16) -> io::Result<(u32, Vec<u8>)>;
    pub fn update_scancode(&self, keycode: KeyCode, scancode: &[u8]) -> io::Result<KeyCode>;
    pub fn update_scancode_by_index(&self, index: u16, keycode: KeyCode, scancode: &[u8]) -> io::Result<u32>;
    pub fn properties(&self) -> &AttributeSetRef<PropType>;
    pub fn driver_version(&self) -> (u8, u8, u8);
    pub fn supported_events(&self) -> &AttributeSetRef<EventType>;
    pub fn supported_keys(&self) -> Option<&AttributeSetRef<KeyCode>>;
    pub fn supported_relative_axes(&self) -> Option<&AttributeSetRef<RelativeAxisCode>>;
    pub fn supported_absolute_axes(&self) -> Option<&AttributeSetRef<AbsoluteAxisCode>>;
    pub fn supported_switches(&self) -> Option<&AttributeSetRef<SwitchCode>>;
    pub fn supported_leds(&self) -> Option<&AttributeSetRef<LedCode>>;
    pub fn misc_properties(&self) -> Option<&AttributeSetRef<MiscCode>>;
    pub fn supported_ff(&self) -> Option<&AttributeSetRef<FFEffectCode>>;
    pub fn max_ff_effects(&self) -> usize;
    pub fn supported_sounds(&self) -> Option<&AttributeSetRef<SoundCode>>;
    pub fn get_key_state(&self) -> io::Result<AttributeSet<KeyCode>>;
    pub fn get_abs_state(&self) -> io::Result<[input_absinfo; AbsoluteAxisCode::COUNT]>;
    pub fn get_absinfo(&self) -> io::Result<impl Iterator<Item = (AbsoluteAxisCode, AbsInfo)> + '_>;
    pub fn get_switch_state(&self) -> io::Result<AttributeSet<SwitchCode>>;
    pub fn get_led_state(&self) -> io::Result<AttributeSet<LedCode>>;
    #[blocks(ffi, unbounded, tokio = "evdev::Device::into_event_stream", why = "it waits for input events")]
    pub fn fetch_events(&mut self) -> io::Result<FetchEventsSynced<'_>>;
    pub fn into_event_stream(self) -> io::Result<EventStream>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn grab(&mut self) -> io::Result<()>;
    pub fn ungrab(&mut self) -> io::Result<()>;
    pub fn is_grabbed(&self) -> bool;
    pub fn send_events(&mut self, events: &[InputEvent]) -> io::Result<()>;
    pub fn upload_ff_effect(&mut self, data: FFEffectData) -> io::Result<FFEffect>;
    pub fn set_ff_gain(&mut self, value: u16) -> io::Result<()>;
    pub fn set_ff_autocenter(&mut self, value: u16) -> io::Result<()>;
}
impl TryFrom<File> for Device {
    type Error = io::Error;
}

pub struct FetchEventsSynced<'a> {}
impl Iterator for FetchEventsSynced<'_> {
    type Item = InputEvent;
}

pub struct EventStream {}
impl EventStream {
    pub fn device(&self) -> &Device;
    pub fn device_mut(&mut self) -> &mut Device;
    pub async fn next_event(&mut self) -> io::Result<InputEvent>;
    pub fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<InputEvent>>;
}
impl Stream for EventStream {
    type Item = io::Result<InputEvent>;
}

pub enum EventSummary {}

#[derive(Copy, Clone, Eq, PartialEq, Hash)]
pub struct AbsInfo {}
impl AbsInfo {
    pub fn value(&self) -> i32;
    pub fn minimum(&self) -> i32;
    pub fn maximum(&self) -> i32;
    pub fn fuzz(&self) -> i32;
    pub fn flat(&self) -> i32;
    pub fn resolution(&self) -> i32;
    pub fn new(value: i32, minimum: i32, maximum: i32, fuzz: i32, flat: i32, resolution: i32) -> Self;
}

#[derive(Copy, Clone, Eq, PartialEq, Hash)]
pub struct InputEvent {}
impl InputEvent {
    pub fn timestamp(&self) -> SystemTime;
    pub fn event_type(&self) -> EventType;
    pub fn code(&self) -> u16;
    pub fn value(&self) -> i32;
    pub fn destructure(self) -> EventSummary;
    pub fn new(type_: u16, code: u16, value: i32) -> Self;
    pub fn new_now(type_: u16, code: u16, value: i32) -> Self;
}

pub struct FFEffect {}
impl FFEffect {
    pub fn id(&self) -> u16;
    pub fn play(&mut self, count: i32) -> io::Result<()>;
    pub fn stop(&mut self) -> io::Result<()>;
    pub fn update(&mut self, data: FFEffectData) -> io::Result<()>;
}

#[derive(Clone)]
pub struct AutoRepeat {
    pub delay: u32,
    pub period: u32,
}
