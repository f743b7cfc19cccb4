#![source("rusb 0.9.4")]

use crate::hidden::{libusb_context, libusb_device, libusb_device_handle, LogCallback};
use std::borrow::Borrow;
use std::os::unix::io::RawFd;
use std::ptr::NonNull;
use std::result;
use std::time::Duration;

pub use libusb1_sys as ffi;
pub use libusb1_sys::constants;

pub fn version() -> LibraryVersion;
pub fn request_type(direction: Direction, request_type: RequestType, recipient: Recipient) -> u8;
pub fn disable_device_discovery() -> Result<()>;
pub fn has_capability() -> bool;
pub fn has_hotplug() -> bool;
pub fn has_hid_access() -> bool;
pub fn supports_detach_kernel_driver() -> bool;
pub fn devices() -> Result<DeviceList<GlobalContext>>;
pub fn set_log_level(level: LogLevel);
pub fn open_device_with_vid_pid(vendor_id: u16, product_id: u16) -> Option<DeviceHandle<GlobalContext>>;

pub type Result<T> = result::Result<T, Error>;

#[derive(Copy, Clone, Eq, PartialEq)]
pub enum Error {
    Io,
    InvalidParam,
    Access,
    NoDevice,
    NotFound,
    Busy,
    Timeout,
    Overflow,
    Pipe,
    Interrupted,
    NoMem,
    NotSupported,
    BadDescriptor,
    Other,
}

pub struct LibraryVersion {}
impl LibraryVersion {
    pub fn major(&self) -> u16;
    pub fn minor(&self) -> u16;
    pub fn micro(&self) -> u16;
    pub fn nano(&self) -> u16;
    pub fn rc(&self) -> Option<&'static str>;
}

#[derive(Copy, Clone, Eq, PartialEq, Default)]
pub struct GlobalContext {}
impl UsbContext for GlobalContext {}

#[derive(Clone, Eq, PartialEq)]
pub struct Context {}
impl UsbContext for Context {}
impl Context {
    pub fn new() -> Result<Self>;
    pub fn with_options(opts: &[UsbOption]) -> Result<Self>;
    pub unsafe fn from_raw(raw: *mut libusb_context) -> Self;
}

pub trait UsbContext: Clone + Sized + Send + Sync {
    fn as_raw(&self) -> *mut libusb_context;
    fn devices(&self) -> Result<DeviceList<Self>>;
    fn open_device_with_vid_pid(&self, vendor_id: u16, product_id: u16) -> Option<DeviceHandle<Self>>;
    unsafe fn open_device_with_fd(&self, fd: RawFd) -> Result<DeviceHandle<Self>>;
    fn set_log_level(&mut self, level: LogLevel);
    fn set_log_callback(&mut self, log_callback: LogCallback, mode: LogCallbackMode);
    fn register_callback(
        &self,
        vendor_id: Option<u16>,
        product_id: Option<u16>,
        class: Option<u8>,
        callback: Box<dyn Hotplug<Self>>,
    ) -> Result<Registration<Self>>;
    fn unregister_callback(&self, reg: Registration<Self>);
    #[blocks(ffi, unbounded, tokio = "nusb", why = "it waits for an event")]
    fn handle_events(&self, timeout: Option<Duration>) -> Result<()>;
    fn interrupt_handle_events(&self);
    fn next_timeout(&self) -> Result<Option<Duration>>;
}

#[derive(Clone, Copy)]
pub enum LogLevel {
    None,
    Error,
    Warning,
    Info,
    Debug,
}

pub enum LogCallbackMode {
    Global,
    Context,
}

#[derive(Eq, PartialEq)]
pub struct Device<T: UsbContext> {}
impl<T: UsbContext> Clone for Device<T> {}
impl<T: UsbContext> Device<T> {
    pub fn as_raw(&self) -> *mut libusb_device;
    pub fn context(&self) -> &T;
    pub unsafe fn from_libusb(context: T, device: NonNull<libusb_device>) -> Device<T>;
    pub fn device_descriptor(&self) -> Result<DeviceDescriptor>;
    pub fn config_descriptor(&self, config_index: u8) -> Result<ConfigDescriptor>;
    pub fn active_config_descriptor(&self) -> Result<ConfigDescriptor>;
    pub fn bus_number(&self) -> u8;
    pub fn address(&self) -> u8;
    pub fn speed(&self) -> Speed;
    pub fn open(&self) -> Result<DeviceHandle<T>>;
    pub fn port_number(&self) -> u8;
    pub fn get_parent(&self) -> Option<Self>;
    pub fn port_numbers(&self) -> Result<Vec<u8>, Error>;
}

pub struct DeviceHandle<T: UsbContext> {}
impl<T: UsbContext> DeviceHandle<T> {
    pub fn as_raw(&self) -> *mut libusb_device_handle;
    pub fn into_raw(self) -> *mut libusb_device_handle;
    pub fn context(&self) -> &T;
    pub fn device(&self) -> Device<T>;
    pub unsafe fn from_libusb(context: T, handle: NonNull<libusb_device_handle>) -> DeviceHandle<T>;
    pub fn active_configuration(&self) -> Result<u8>;
    pub fn set_active_configuration(&self, config: u8) -> Result<()>;
    pub fn unconfigure(&self) -> Result<()>;
    pub fn reset(&self) -> Result<()>;
    pub fn clear_halt(&self, endpoint: u8) -> Result<()>;
    pub fn kernel_driver_active(&self, iface: u8) -> Result<bool>;
    pub fn detach_kernel_driver(&self, iface: u8) -> Result<()>;
    pub fn attach_kernel_driver(&self, iface: u8) -> Result<()>;
    pub fn set_auto_detach_kernel_driver(&self, auto_detach: bool) -> Result<()>;
    pub fn claim_interface(&self, iface: u8) -> Result<()>;
    pub fn release_interface(&self, iface: u8) -> Result<()>;
    pub fn set_alternate_setting(&self, iface: u8, setting: u8) -> Result<()>;
    #[blocks(ffi, unbounded, tokio = "nusb", why = "it waits for a USB transfer")]
    pub fn read_interrupt(&self, endpoint: u8, buf: &mut [u8], timeout: Duration) -> Result<usize>;
    #[blocks(ffi, unbounded, tokio = "nusb", why = "it waits for a USB transfer")]
    pub fn write_interrupt(&self, endpoint: u8, buf: &[u8], timeout: Duration) -> Result<usize>;
    #[blocks(ffi, unbounded, tokio = "nusb", why = "it waits for a USB transfer")]
    pub fn read_bulk(&self, endpoint: u8, buf: &mut [u8], timeout: Duration) -> Result<usize>;
    #[blocks(ffi, unbounded, tokio = "nusb", why = "it waits for a USB transfer")]
    pub fn write_bulk(&self, endpoint: u8, buf: &[u8], timeout: Duration) -> Result<usize>;
    #[blocks(ffi, unbounded, tokio = "nusb", why = "it waits for a USB transfer")]
    pub fn read_control(&self, request_type: u8, request: u8, value: u16, index: u16, buf: &mut [u8], timeout: Duration) -> Result<usize>;
    #[blocks(ffi, unbounded, tokio = "nusb", why = "it waits for a USB transfer")]
    pub fn write_control(&self, request_type: u8, request: u8, value: u16, index: u16, buf: &[u8], timeout: Duration) -> Result<usize>;
    pub fn read_languages(&self, timeout: Duration) -> Result<Vec<Language>>;
    pub fn read_string_descriptor_ascii(&self, index: u8) -> Result<String>;
    pub fn read_string_descriptor(&self, language: Language, index: u8, timeout: Duration) -> Result<String>;
    pub fn read_manufacturer_string_ascii(&self, device: &DeviceDescriptor) -> Result<String>;
    pub fn read_manufacturer_string(&self, language: Language, device: &DeviceDescriptor, timeout: Duration) -> Result<String>;
    pub fn read_product_string_ascii(&self, device: &DeviceDescriptor) -> Result<String>;
    pub fn read_product_string(&self, language: Language, device: &DeviceDescriptor, timeout: Duration) -> Result<String>;
    pub fn read_serial_number_string_ascii(&self, device: &DeviceDescriptor) -> Result<String>;
    pub fn read_serial_number_string(&self, language: Language, device: &DeviceDescriptor, timeout: Duration) -> Result<String>;
    pub fn read_configuration_string(&self, language: Language, configuration: &ConfigDescriptor, timeout: Duration) -> Result<String>;
    pub fn read_interface_string(&self, language: Language, interface: &InterfaceDescriptor, timeout: Duration) -> Result<String>;
}

pub struct DeviceList<T: UsbContext> {}
impl DeviceList<GlobalContext> {
    pub fn new() -> Result<DeviceList<GlobalContext>>;
}
impl<T: UsbContext> DeviceList<T> {
    pub fn new_with_context(context: T) -> Result<DeviceList<T>>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Devices<T>;
}

pub struct Devices<'a, T> {}
impl<'a, T: UsbContext> Iterator for Devices<'a, T> {
    type Item = Device<T>;
}

pub struct ConfigDescriptor {}
impl ConfigDescriptor {
    pub fn length(&self) -> u8;
    pub fn total_length(&self) -> u16;
    pub fn descriptor_type(&self) -> u8;
    pub fn number(&self) -> u8;
    pub fn max_power(&self) -> u16;
    pub fn self_powered(&self) -> bool;
    pub fn remote_wakeup(&self) -> bool;
    pub fn description_string_index(&self) -> Option<u8>;
    pub fn num_interfaces(&self) -> u8;
    pub fn interfaces(&self) -> Interfaces;
    pub fn extra(&self) -> &[u8];
}

pub struct Interfaces<'a> {}
impl<'a> Iterator for Interfaces<'a> {
    type Item = Interface<'a>;
}

pub struct DeviceDescriptor {}
impl DeviceDescriptor {
    pub fn length(&self) -> u8;
    pub fn descriptor_type(&self) -> u8;
    pub fn usb_version(&self) -> Version;
    pub fn device_version(&self) -> Version;
    pub fn manufacturer_string_index(&self) -> Option<u8>;
    pub fn product_string_index(&self) -> Option<u8>;
    pub fn serial_number_string_index(&self) -> Option<u8>;
    pub fn class_code(&self) -> u8;
    pub fn sub_class_code(&self) -> u8;
    pub fn protocol_code(&self) -> u8;
    pub fn vendor_id(&self) -> u16;
    pub fn product_id(&self) -> u16;
    pub fn max_packet_size(&self) -> u8;
    pub fn num_configurations(&self) -> u8;
}

pub struct EndpointDescriptor<'a> {}
impl<'a> EndpointDescriptor<'a> {
    pub fn length(&self) -> u8;
    pub fn descriptor_type(&self) -> u8;
    pub fn address(&self) -> u8;
    pub fn number(&self) -> u8;
    pub fn direction(&self) -> Direction;
    pub fn transfer_type(&self) -> TransferType;
    pub fn sync_type(&self) -> SyncType;
    pub fn usage_type(&self) -> UsageType;
    pub fn max_packet_size(&self) -> u16;
    pub fn interval(&self) -> u8;
    pub fn extra(&'a self) -> Option<&'a [u8]>;
    pub fn refresh(&self) -> u8;
    pub fn synch_address(&self) -> u8;
}

#[derive(PartialEq, Eq, Clone, Copy, Hash)]
pub enum Speed {
    Unknown,
    Low,
    Full,
    High,
    Super,
    SuperPlus,
}

#[derive(PartialEq, Eq, Clone, Copy, Hash)]
pub enum Direction {
    In,
    Out,
}

#[derive(PartialEq, Eq, Clone, Copy, Hash)]
pub enum TransferType {
    Control,
    Isochronous,
    Bulk,
    Interrupt,
}

#[derive(PartialEq, Eq, Clone, Copy, Hash)]
pub enum SyncType {
    NoSync,
    Asynchronous,
    Adaptive,
    Synchronous,
}

#[derive(PartialEq, Eq, Clone, Copy, Hash)]
pub enum UsageType {
    Data,
    Feedback,
    FeedbackData,
    Reserved,
}

#[derive(PartialEq, Eq, Clone, Copy, Hash)]
pub enum RequestType {
    Standard,
    Class,
    Vendor,
    Reserved,
}

#[derive(PartialEq, Eq, Clone, Copy, Hash)]
pub enum Recipient {
    Device,
    Interface,
    Endpoint,
    Other,
}

#[derive(PartialEq, Eq, Clone, Copy, Hash, PartialOrd, Ord)]
pub struct Version(pub u8, pub u8, pub u8);
impl Version {
    pub fn from_bcd(raw: u16) -> Self;
    pub fn major(self) -> u8;
    pub fn minor(self) -> u8;
    pub fn sub_minor(self) -> u8;
}

pub trait Hotplug<T: UsbContext>: Send {
    fn device_arrived(&mut self, device: Device<T>);
    fn device_left(&mut self, device: Device<T>);
}

pub struct Registration<T: UsbContext> {}

#[derive(Copy, Clone, Default)]
pub struct HotplugBuilder {}
impl HotplugBuilder {
    pub fn new() -> Self;
    pub fn vendor_id(&mut self, vendor_id: u16) -> &mut Self;
    pub fn product_id(&mut self, product_id: u16) -> &mut Self;
    pub fn class(&mut self, class: u8) -> &mut Self;
    pub fn enumerate(&mut self, enumerate: bool) -> &mut Self;
    pub fn register<U: UsbContext, T: Borrow<U>>(self, context: T, callback: Box<dyn Hotplug<U>>) -> Result<Registration<U>>;
}

pub struct Interface<'a> {}
impl<'a> Interface<'a> {
    pub fn number(&self) -> u8;
    pub fn descriptors(&self) -> InterfaceDescriptors<'a>;
}

pub struct InterfaceDescriptors<'a> {}
impl<'a> Iterator for InterfaceDescriptors<'a> {
    type Item = InterfaceDescriptor<'a>;
}

pub struct InterfaceDescriptor<'a> {}
impl<'a> InterfaceDescriptor<'a> {
    pub fn length(&self) -> u8;
    pub fn descriptor_type(&self) -> u8;
    pub fn interface_number(&self) -> u8;
    pub fn setting_number(&self) -> u8;
    pub fn class_code(&self) -> u8;
    pub fn sub_class_code(&self) -> u8;
    pub fn protocol_code(&self) -> u8;
    pub fn description_string_index(&self) -> Option<u8>;
    pub fn num_endpoints(&self) -> u8;
    pub fn endpoint_descriptors(&self) -> EndpointDescriptors<'a>;
    pub fn extra(&self) -> &[u8];
}

pub struct EndpointDescriptors<'a> {}
impl<'a> Iterator for EndpointDescriptors<'a> {
    type Item = EndpointDescriptor<'a>;
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Language {}
impl Language {
    pub fn lang_id(self) -> u16;
    pub fn primary_language(self) -> PrimaryLanguage;
    pub fn sub_language(self) -> SubLanguage;
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum PrimaryLanguage {
    Afrikaans,
    Albanian,
    Arabic,
    Armenian,
    Assamese,
    Azeri,
    Basque,
    Belarussian,
    Bengali,
    Bulgarian,
    Burmese,
    Catalan,
    Chinese,
    Croatian,
    Czech,
    Danish,
    Dutch,
    English,
    Estonian,
    Faeroese,
    Farsi,
    Finnish,
    French,
    Georgian,
    German,
    Greek,
    Gujarati,
    Hebrew,
    Hindi,
    Hungarian,
    Icelandic,
    Indonesian,
    Italian,
    Japanese,
    Kannada,
    Kashmiri,
    Kazakh,
    Konkani,
    Korean,
    Latvian,
    Lithuanian,
    Macedonian,
    Malay,
    Malayalam,
    Manipuri,
    Marathi,
    Nepali,
    Norwegian,
    Oriya,
    Polish,
    Portuguese,
    Punjabi,
    Romanian,
    Russian,
    Sanskrit,
    Serbian,
    Sindhi,
    Slovak,
    Slovenian,
    Spanish,
    Sutu,
    Swahili,
    Swedish,
    Tamil,
    Tatar,
    Telugu,
    Thai,
    Turkish,
    Ukrainian,
    Urdu,
    Uzbek,
    Vietnamese,
    HID,
    Other(u16),
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum SubLanguage {
    Standard,
    Classic,
    Traditional,
    Modern,
    Algeria,
    Argentina,
    Australia,
    Austria,
    Bahrain,
    Belgium,
    Belize,
    Bokmal,
    Bolivia,
    Brazil,
    BruneiDarussalam,
    Canada,
    Caribbean,
    Chile,
    China,
    Colombia,
    CostaRica,
    Cyrillic,
    DominicanRepublic,
    Ecuador,
    Egypt,
    ElSalvador,
    Finland,
    Guatemala,
    Honduras,
    HongKong,
    India,
    Iraq,
    Ireland,
    Jamaica,
    Johab,
    Jordan,
    Kuwait,
    Latin,
    Lebanon,
    Libya,
    Liechtenstein,
    Luxembourg,
    Macau,
    Malaysia,
    Mexico,
    Monaco,
    Morocco,
    Netherlands,
    NewZealand,
    Nicaragua,
    Nynorsk,
    Oman,
    Pakistan,
    Panama,
    Paraguay,
    Peru,
    Philippines,
    PuertoRico,
    Qatar,
    SaudiArabia,
    Singapore,
    SouthAfrica,
    Switzerland,
    Syria,
    Taiwan,
    Trinidad,
    Tunisia,
    UnitedArabEmirates,
    UnitedKingdom,
    UnitedStates,
    Uruguay,
    Venezuela,
    Yemen,
    Zimbabwe,
    UsageDataDescriptor,
    VendorDefined1,
    VendorDefined2,
    VendorDefined3,
    VendorDefined4,
    Other(u16),
}

pub struct UsbOption {}

mod hidden {
    use crate::LogLevel;

    pub type LogCallback = Box<dyn Fn(LogLevel, String)>;
    pub struct libusb_context {}
    pub struct libusb_device {}
    pub struct libusb_device_handle {}
}
