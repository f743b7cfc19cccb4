#![source("notify-rust 4.19.0")]

use crate::error::Error;
use dbus::arg::RefArg;
use image::{DynamicImage, RgbImage, RgbaImage};
use std::collections::HashSet;
use std::num::ParseIntError;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

pub fn dbus_stack() -> Option<DbusStack>;
pub fn get_capabilities() -> crate::error::Result<Vec<String>>;
pub fn get_server_information() -> crate::error::Result<crate::hidden::ServerInformation>;
pub fn handle_action<F>(id: u32, func: F) -> crate::error::Result<()>
where
    F: FnOnce(&ActionResponse<'_>);

#[derive(Eq, PartialEq, Hash, Clone)]
pub enum Hint {
    ActionIcons(bool),
    Category(String),
    DesktopEntry(String),
    ImageData(Image),
    ImagePath(String),
    Resident(bool),
    SoundFile(String),
    SoundName(String),
    SuppressSound(bool),
    Transient(bool),
    X(i32),
    Y(i32),
    Urgency(Urgency),
    Custom(String, String),
    CustomInt(String, i32),
    Invalid,
}
impl Hint {
    pub fn as_bool(&self) -> Option<bool>;
    pub fn as_i32(&self) -> Option<i32>;
    pub fn as_str(&self) -> Option<&str>;
    pub fn from_key_val(name: &str, value: &str) -> Result<Hint, String>;
}
impl<'a, A: RefArg> From<(&'a String, &'a A)> for Hint {}

#[derive(Clone)]
pub struct Notification {
    pub appname: String,
    pub summary: String,
    pub subtitle: Option<String>,
    pub body: String,
    pub icon: String,
    pub hints: HashSet<Hint>,
    pub actions: Vec<String>,
    pub timeout: Timeout,
}
impl Notification {
    pub fn new() -> Notification;
    pub fn appname(&mut self, appname: &str) -> &mut Notification;
    pub fn summary(&mut self, summary: &str) -> &mut Notification;
    pub fn subtitle(&mut self, subtitle: &str) -> &mut Notification;
    pub fn image_data(&mut self, image: Image) -> &mut Notification;
    pub fn image_path(&mut self, path: &str) -> &mut Notification;
    pub fn image<T: AsRef<Path> + Sized>(&mut self, path: T) -> crate::error::Result<&mut Notification>;
    pub fn sound_name(&mut self, name: &str) -> &mut Notification;
    pub fn body(&mut self, body: &str) -> &mut Notification;
    pub fn icon(&mut self, icon: &str) -> &mut Notification;
    pub fn auto_icon(&mut self) -> &mut Notification;
    pub fn hint(&mut self, hint: Hint) -> &mut Notification;
    pub fn timeout<T: Into<Timeout>>(&mut self, timeout: T) -> &mut Notification;
    pub fn urgency(&mut self, urgency: Urgency) -> &mut Notification;
    pub fn actions(&mut self, actions: Vec<String>) -> &mut Notification;
    pub fn action(&mut self, identifier: &str, label: &str) -> &mut Notification;
    pub fn id(&mut self, id: u32) -> &mut Notification;
    pub fn finalize(&self) -> Notification;
    #[blocks(ffi, millis, tokio = "notify_rust::Notification::show_async", async_std = "notify_rust::Notification::show_async", smol = "notify_rust::Notification::show_async", why = "it waits for the notification service")]
    pub fn show(&self) -> crate::error::Result<NotificationHandle>;
    pub async fn show_async(&self) -> crate::error::Result<NotificationHandle>;
    pub async fn show_async_at_bus(&self, sub_bus: &str) -> crate::error::Result<NotificationHandle>;
    pub fn show_debug(&mut self) -> crate::error::Result<NotificationHandle>;
}
impl Default for Notification {}

#[derive(Clone, PartialEq, Eq)]
pub enum NotificationId {
    Xdg(u32),
    Mac(String),
}
impl From<u32> for NotificationId {}
impl From<String> for NotificationId {}
impl From<&str> for NotificationId {}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub enum CloseReason {
    Expired,
    Dismissed,
    CloseAction,
    Other(u32),
}
impl From<u32> for CloseReason {}

#[derive(Clone, PartialEq, Eq, Hash)]
pub enum NotificationResponse {
    Default,
    Action(String),
    Reply(String),
    Closed(CloseReason),
}
impl NotificationResponse {
    pub fn is_default_action(&self) -> bool;
}
impl From<String> for NotificationResponse {}
impl From<&str> for NotificationResponse {}

#[derive(Clone)]
pub enum ActionResponse<'a> {
    Custom(&'a str),
    Closed(CloseReason),
}
impl<'a> From<&'a str> for ActionResponse<'a> {}

pub trait ResponseHandler {
    fn call(self, response: &NotificationResponse);
}
impl<F> ResponseHandler for F where F: FnOnce(&NotificationResponse) {}

pub trait CloseHandler<T> {
    fn call(&self, reason: CloseReason);
}
impl<F> CloseHandler<CloseReason> for F where F: Fn(CloseReason) {}
impl<F> CloseHandler<()> for F where F: Fn() {}

#[derive(Default, Copy, Clone, PartialEq, Eq)]
pub enum Timeout {
    Default,
    Never,
    Milliseconds(u32),
}
impl From<i32> for Timeout {}
impl From<Duration> for Timeout {}
impl FromStr for Timeout {
    type Err = ParseIntError;
}

#[derive(Eq, PartialEq, Hash, Copy, Clone)]
pub enum Urgency {
    Low,
    Normal,
    Critical,
}
impl TryFrom<&str> for Urgency {
    type Error = Error;
}
impl From<Option<u64>> for Urgency {}
impl From<u64> for Urgency {}

pub struct NotificationHandle {}
impl NotificationHandle {
    #[blocks(ffi, unbounded, why = "it waits for the user")]
    pub fn wait_for_action<F>(self, invocation_closure: F)
    where
        F: FnOnce(&str);
    pub fn wait_for_response(self, handler: impl ResponseHandler) -> crate::error::Result<()>;
    pub async fn wait_for_action_async<F>(&self, invocation_closure: F)
    where
        F: FnOnce(&NotificationResponse);
    pub fn close(self);
    pub async fn close_async(&self);
    pub fn on_close<A>(self, handler: impl CloseHandler<A>);
    pub fn update(&mut self) -> crate::error::Result<()>;
    pub fn id(&self) -> u32;
}
impl Deref for NotificationHandle {
    type Target = Notification;
}
impl DerefMut for NotificationHandle {}

#[derive(Copy, Clone)]
pub enum DbusStack {
    Dbus,
    Zbus,
}

#[derive(PartialEq, Eq, Clone, Hash)]
pub struct Image {}
impl Image {
    pub fn from_rgb(width: i32, height: i32, data: Vec<u8>) -> Result<Self, ImageError>;
    pub fn from_rgba(width: i32, height: i32, data: Vec<u8>) -> Result<Self, ImageError>;
    pub fn open<T: AsRef<Path> + Sized>(path: T) -> Result<Self, ImageError>;
}
impl TryFrom<DynamicImage> for Image {
    type Error = ImageError;
}
impl TryFrom<RgbImage> for Image {
    type Error = ImageError;
}
impl TryFrom<RgbaImage> for Image {
    type Error = ImageError;
}

pub enum ImageError {
    TooBig,
    WrongDataSize,
    CantOpen(image::ImageError),
    CantConvert,
}
impl From<image::ImageError> for ImageError {}

pub struct ServerInformation {
    pub name: String,
    pub vendor: String,
    pub version: String,
    pub spec_version: String,
}

pub mod error {
    use crate::ImageError;
    use std::num::ParseIntError;
    use std::result;

    pub type Result<T> = result::Result<T, Error>;

    pub struct Error {}
    impl From<&str> for Error {}
    impl From<dbus::Error> for Error {}
    impl From<zbus::Error> for Error {}
    impl From<ImageError> for Error {}
    impl From<ParseIntError> for Error {}
    impl From<ErrorKind> for Error {}

    pub enum ErrorKind {
        Msg(String),
        Dbus(dbus::Error),
        Zbus(zbus::Error),
        Parse(ParseIntError),
        SpecVersion(String),
        Conversion(String),
        Image(ImageError),
        ImplementationMissing,
    }
}

mod hidden {
    pub struct ServerInformation {}
}
