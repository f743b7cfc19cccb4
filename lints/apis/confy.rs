#![source("confy 0.6.1 src/lib.rs, read at rust-cli/confy 025b342")]

use std::path::{Path, PathBuf};

#[blocks(fs, millis, why = "it reads a configuration file, and writes one where there is none")]
pub fn load<'a, T: Default>(app_name: &str, config_name: impl Into<Option<&'a str>>) -> Result<T, ConfyError>;
#[blocks(fs, millis, why = "it reads a configuration file, and writes one where there is none")]
pub fn load_path<T: Default>(path: impl AsRef<Path>) -> Result<T, ConfyError>;
#[blocks(fs, millis, why = "it writes a configuration file")]
pub fn store<'a, T>(app_name: &str, config_name: impl Into<Option<&'a str>>, cfg: T) -> Result<(), ConfyError>;
#[blocks(fs, millis, why = "it writes a configuration file")]
pub fn store_perms<'a, T>(app_name: &str, config_name: impl Into<Option<&'a str>>, cfg: T, perms: std::fs::Permissions)
    -> Result<(), ConfyError>;
#[blocks(fs, millis, why = "it writes a configuration file")]
pub fn store_path<T>(path: impl AsRef<Path>, cfg: T) -> Result<(), ConfyError>;
#[blocks(fs, millis, why = "it writes a configuration file")]
pub fn store_path_perms<T>(path: impl AsRef<Path>, cfg: T, perms: std::fs::Permissions) -> Result<(), ConfyError>;
pub fn get_configuration_file_path<'a>(app_name: &str, config_name: impl Into<Option<&'a str>>) -> Result<PathBuf, ConfyError>;

pub enum ConfyError {
    DirectoryCreationFailed(std::io::Error),
    GeneralLoadError(std::io::Error),
    BadConfigDirectory(String),
    WriteConfigurationFileError(std::io::Error),
    ReadConfigurationFileError(std::io::Error),
    OpenConfigurationFileError(std::io::Error),
}
