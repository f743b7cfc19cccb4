#![source("arboard 3.7.0")]

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::time::Instant;

pub enum Error {
    ContentNotAvailable,
    ClipboardNotSupported,
    ClipboardOccupied,
    ConversionFailure,
    Unknown { description: String },
}

#[derive(Clone)]
pub struct ImageData<'a> {
    pub width: usize,
    pub height: usize,
    pub bytes: Cow<'a, [u8]>,
}
impl ImageData<'_> {
    pub fn into_owned_bytes(self) -> Cow<'static, [u8]>;
    pub fn to_owned_img(&self) -> ImageData<'static>;
}

#[derive(Copy, Clone)]
pub enum LinuxClipboardKind {
    Clipboard,
    Primary,
    Secondary,
}

pub trait GetExtLinux {
    fn clipboard(self, selection: LinuxClipboardKind) -> Self;
}

pub trait SetExtLinux {
    fn wait(self) -> Self;
    fn wait_until(self, deadline: Instant) -> Self;
    fn wait_once(self) -> Self;
    fn clipboard(self, selection: LinuxClipboardKind) -> Self;
    fn exclude_from_history(self) -> Self;
}

pub trait ClearExtLinux {
    fn clipboard(self, selection: LinuxClipboardKind) -> Result<(), Error>;
}

pub struct Clipboard {}
impl Clipboard {
    #[blocks(ffi, millis, pedantic, why = "it connects to a service")]
    pub fn new() -> Result<Self, Error>;
    #[blocks(ffi, millis, pedantic, why = "it waits for the clipboard owner")]
    pub fn get_text(&mut self) -> Result<String, Error>;
    #[blocks(ffi, millis, pedantic, why = "it waits for the display server")]
    pub fn set_text<'a, T: Into<Cow<'a, str>>>(&mut self, text: T) -> Result<(), Error>;
    pub fn set_html<'a, T: Into<Cow<'a, str>>>(&mut self, html: T, alt_text: Option<T>) -> Result<(), Error>;
    #[blocks(ffi, millis, pedantic, why = "it waits for the clipboard owner")]
    pub fn get_image(&mut self) -> Result<ImageData<'static>, Error>;
    pub fn set_image(&mut self, image: ImageData) -> Result<(), Error>;
    pub fn clear(&mut self) -> Result<(), Error>;
    pub fn clear_with(&mut self) -> Clear<'_>;
    pub fn get(&mut self) -> Get<'_>;
    pub fn set(&mut self) -> Set<'_>;
}

pub struct Get<'clipboard> {}
impl GetExtLinux for Get<'_> {}
impl Get<'_> {
    pub fn text(self) -> Result<String, Error>;
    pub fn image(self) -> Result<ImageData<'static>, Error>;
    pub fn html(self) -> Result<String, Error>;
    pub fn file_list(self) -> Result<Vec<PathBuf>, Error>;
}

pub struct Set<'clipboard> {}
impl SetExtLinux for Set<'_> {}
impl Set<'_> {
    pub fn text<'a, T: Into<Cow<'a, str>>>(self, text: T) -> Result<(), Error>;
    pub fn html<'a, T: Into<Cow<'a, str>>>(self, html: T, alt_text: Option<T>) -> Result<(), Error>;
    pub fn image(self, image: ImageData) -> Result<(), Error>;
    pub fn file_list(self, file_list: &[impl AsRef<Path>]) -> Result<(), Error>;
}

pub struct Clear<'clipboard> {}
impl ClearExtLinux for Clear<'_> {}
impl Clear<'_> {
    pub fn default(self) -> Result<(), Error>;
}
