#![source("rfd 0.17.2")]

use raw_window_handle::{HasDisplayHandle, HasWindowHandle};
use std::future::Future;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Clone)]
pub struct FileHandle {}
impl FileHandle {
    pub fn file_name(&self) -> String;
    pub fn path(&self) -> &Path;
    pub async fn read(&self) -> Vec<u8>;
    pub async fn write(&self, data: &[u8]) -> io::Result<()>;
    pub fn inner(&self) -> &Path;
}
impl From<PathBuf> for FileHandle {}

#[derive(Default, Clone)]
pub struct FileDialog {}
impl FileDialog {
    pub fn new() -> Self;
    pub fn add_filter(self, name: impl Into<String>, extensions: &[impl ToString]) -> Self;
    pub fn set_directory<P: AsRef<Path>>(self, path: P) -> Self;
    pub fn set_file_name(self, file_name: impl Into<String>) -> Self;
    pub fn set_title(self, title: impl Into<String>) -> Self;
    pub fn set_parent<W: HasWindowHandle + HasDisplayHandle + ?Sized>(self, parent: &W) -> Self;
    pub fn set_can_create_directories(self, can: bool) -> Self;
    #[blocks(ffi, unbounded, tokio = "rfd::AsyncFileDialog::pick_file", async_std = "rfd::AsyncFileDialog::pick_file", smol = "rfd::AsyncFileDialog::pick_file", why = "it waits for the user")]
    pub fn pick_file(self) -> Option<PathBuf>;
    #[blocks(ffi, unbounded, tokio = "rfd::AsyncFileDialog::pick_files", async_std = "rfd::AsyncFileDialog::pick_files", smol = "rfd::AsyncFileDialog::pick_files", why = "it waits for the user")]
    pub fn pick_files(self) -> Option<Vec<PathBuf>>;
    #[blocks(ffi, unbounded, tokio = "rfd::AsyncFileDialog::pick_folder", async_std = "rfd::AsyncFileDialog::pick_folder", smol = "rfd::AsyncFileDialog::pick_folder", why = "it waits for the user")]
    pub fn pick_folder(self) -> Option<PathBuf>;
    pub fn pick_folders(self) -> Option<Vec<PathBuf>>;
    #[blocks(ffi, unbounded, tokio = "rfd::AsyncFileDialog::save_file", async_std = "rfd::AsyncFileDialog::save_file", smol = "rfd::AsyncFileDialog::save_file", why = "it waits for the user")]
    pub fn save_file(self) -> Option<PathBuf>;
}

#[derive(Default, Clone)]
pub struct AsyncFileDialog {}
impl AsyncFileDialog {
    pub fn new() -> Self;
    pub fn add_filter(self, name: impl Into<String>, extensions: &[impl ToString]) -> Self;
    pub fn set_directory<P: AsRef<Path>>(self, path: P) -> Self;
    pub fn set_file_name(self, file_name: impl Into<String>) -> Self;
    pub fn set_title(self, title: impl Into<String>) -> Self;
    pub fn set_parent<W: HasWindowHandle + HasDisplayHandle + ?Sized>(self, parent: &W) -> Self;
    pub fn set_can_create_directories(self, can: bool) -> Self;
    pub fn pick_file(self) -> impl Future<Output = Option<FileHandle>>;
    pub fn pick_files(self) -> impl Future<Output = Option<Vec<FileHandle>>>;
    pub fn pick_folder(self) -> impl Future<Output = Option<FileHandle>>;
    pub fn pick_folders(self) -> impl Future<Output = Option<Vec<FileHandle>>>;
    pub fn save_file(self) -> impl Future<Output = Option<FileHandle>>;
}

#[derive(Default, Clone)]
pub struct MessageDialog {}
impl MessageDialog {
    pub fn new() -> Self;
    pub fn set_level(self, level: MessageLevel) -> Self;
    pub fn set_title(self, text: impl Into<String>) -> Self;
    pub fn set_description(self, text: impl Into<String>) -> Self;
    pub fn set_buttons(self, btn: MessageButtons) -> Self;
    pub fn set_parent<W: HasWindowHandle + HasDisplayHandle + ?Sized>(self, parent: &W) -> Self;
    #[blocks(ffi, unbounded, tokio = "rfd::AsyncMessageDialog::show", async_std = "rfd::AsyncMessageDialog::show", smol = "rfd::AsyncMessageDialog::show", why = "it waits for the user")]
    pub fn show(self) -> MessageDialogResult;
}

#[derive(Default, Clone)]
pub struct AsyncMessageDialog {}
impl AsyncMessageDialog {
    pub fn new() -> Self;
    pub fn set_level(self, level: MessageLevel) -> Self;
    pub fn set_title(self, text: impl Into<String>) -> Self;
    pub fn set_description(self, text: impl Into<String>) -> Self;
    pub fn set_buttons(self, btn: MessageButtons) -> Self;
    pub fn set_parent<W: HasWindowHandle + HasDisplayHandle + ?Sized>(self, parent: &W) -> Self;
    pub fn show(self) -> impl Future<Output = MessageDialogResult>;
}

#[derive(Clone, Copy, Default)]
pub enum MessageLevel {
    Info,
    Warning,
    Error,
}

#[derive(Clone, Default)]
pub enum MessageButtons {
    Ok,
    OkCancel,
    YesNo,
    YesNoCancel,
    OkCustom(String),
    OkCancelCustom(String, String),
    YesNoCancelCustom(String, String, String),
}

#[derive(Default, Clone, PartialEq, Eq)]
pub enum MessageDialogResult {
    Yes,
    No,
    Ok,
    Cancel,
    Custom(String),
}
