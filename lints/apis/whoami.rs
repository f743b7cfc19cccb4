#![source("whoami 2.1.3")]

use crate::hidden::OsString;
use std::result;
use std::str::FromStr;

pub fn cpu_arch() -> CpuArchitecture;
pub fn account() -> Result<String>;
pub fn account_os() -> Result<OsString>;
pub fn username() -> Result<String>;
pub fn username_os() -> Result<OsString>;
pub fn realname() -> Result<String>;
pub fn realname_os() -> Result<OsString>;
pub fn hostname() -> Result<String>;
pub fn devicename() -> Result<String>;
pub fn devicename_os() -> Result<OsString>;
pub fn distro() -> Result<String>;
pub fn desktop_env() -> Option<DesktopEnvironment>;
pub fn platform() -> Platform;
pub fn lang_prefs() -> Result<LanguagePreferences>;

#[derive(PartialEq, Eq, Copy, Clone)]
pub enum Width {
    Bits32,
    Bits64,
}

#[derive(PartialEq, Eq, Clone)]
pub enum CpuArchitecture {
    Unknown(String),
    ArmV5,
    ArmV6,
    ArmV7,
    Arm64,
    I386,
    I586,
    I686,
    X64,
    Mips,
    MipsEl,
    Mips64,
    Mips64El,
    PowerPc,
    PowerPc64,
    PowerPc64Le,
    Riscv32,
    Riscv64,
    S390x,
    Sparc,
    Sparc64,
    Wasm32,
    Wasm64,
}
impl CpuArchitecture {
    pub fn width(&self) -> Result<Width>;
}

#[derive(PartialEq, Eq, Clone)]
pub enum DesktopEnvironment {
    Unknown(String),
    WebBrowser(String),
    Gnome,
    Windows,
    Lxde,
    Openbox,
    Mate,
    Xfce,
    Plasma,
    Cinnamon,
    I3,
    Aqua,
    Ios,
    Android,
    Console,
    Ubuntu,
    Ermine,
    Orbital,
    Niri,
    Hyprland,
    Cosmic,
}
impl DesktopEnvironment {
    pub fn is_gtk(&self) -> bool;
    pub fn is_kde(&self) -> bool;
}

pub struct Error {}

#[derive(Copy, Clone, Eq, PartialEq)]
pub struct Language {}
impl Default for Language {}
impl FromStr for Language {
    type Err = Error;
}

#[derive(Clone, Default)]
pub struct LanguagePreferences {}
impl LanguagePreferences {
    pub fn collation_langs(&self) -> impl Iterator<Item = Language> + '_;
    pub fn char_class_langs(&self) -> impl Iterator<Item = Language> + '_;
    pub fn monetary_langs(&self) -> impl Iterator<Item = Language> + '_;
    pub fn message_langs(&self) -> impl Iterator<Item = Language> + '_;
    pub fn numeric_langs(&self) -> impl Iterator<Item = Language> + '_;
    pub fn time_langs(&self) -> impl Iterator<Item = Language> + '_;
}

#[derive(PartialEq, Eq, Clone)]
pub enum Platform {
    Unknown(String),
    Linux,
    Bsd,
    Windows,
    Mac,
    Illumos,
    Ios,
    Android,
    Nintendo3ds,
    PlayStation,
    Fuchsia,
    Redox,
    Hurd,
}

pub type Result<T = (), E = Error> = result::Result<T, E>;

mod hidden {
    pub type OsString = std::ffi::OsString;
}
