#![source("webbrowser 1.2.6")]

use std::io;
use std::str::FromStr;

#[blocks(process, millis, why = "it starts a browser")]
pub fn open(url: &str) -> io::Result<()>;
#[blocks(process, millis, why = "it starts a browser")]
pub fn open_browser(browser: Browser, url: &str) -> io::Result<()>;
#[blocks(process, millis, why = "it starts a browser")]
pub fn open_browser_with_options(browser: Browser, url: &str, options: &BrowserOptions) -> io::Result<()>;

#[derive(Default, Eq, PartialEq, Copy, Clone, Hash)]
pub enum Browser {
    Default,
    Firefox,
    InternetExplorer,
    Chrome,
    Opera,
    Safari,
    WebPositive,
}
impl Browser {
    pub fn is_available() -> bool;
    pub fn exists(&self) -> bool;
}
impl FromStr for Browser {
    type Err = ParseBrowserError;
}

#[derive(Eq, PartialEq, Copy, Clone, Hash)]
pub struct ParseBrowserError;

#[derive(Eq, PartialEq, Clone, Hash)]
pub struct BrowserOptions {}
impl Default for BrowserOptions {}
impl BrowserOptions {
    pub fn new() -> Self;
    pub fn with_suppress_output(&mut self, suppress_output: bool) -> &mut Self;
    pub fn with_target_hint(&mut self, target_hint: &str) -> &mut Self;
    pub fn with_dry_run(&mut self, dry_run: bool) -> &mut Self;
}
