//! Conversions that std makes: `into`, `try_into` and `parse` run the project's own code.

use std::path::PathBuf;
use std::str::FromStr;

struct Config {
    text: String,
}

impl From<PathBuf> for Config {
    fn from(path: PathBuf) -> Self {
        Self { text: std::fs::read_to_string(path).unwrap() }
    }
}

impl From<String> for Config {
    fn from(text: String) -> Self {
        Self { text }
    }
}

impl FromStr for Config {
    type Err = std::io::Error;

    fn from_str(path: &str) -> Result<Self, Self::Err> {
        Ok(Self { text: std::fs::read_to_string(path)? })
    }
}

struct Checked(String);

impl TryFrom<PathBuf> for Checked {
    type Error = std::io::Error;

    fn try_from(path: PathBuf) -> Result<Self, Self::Error> {
        std::fs::read_to_string(path).map(Self)
    }
}

async fn into(path: PathBuf) -> usize {
    let config: Config = path.into(); //~ blocking_fs
    config.text.len()
}

async fn tried(path: PathBuf) -> Result<usize, std::io::Error> {
    let checked: Checked = path.try_into()?; //~ blocking_fs
    Ok(checked.0.len())
}

async fn parsed(path: String) -> Result<usize, std::io::Error> {
    let config = path.parse::<Config>()?; //~ blocking_fs
    Ok(config.text.len())
}

async fn parsed_by_type(path: &str) -> Result<Config, std::io::Error> {
    path.parse() //~ blocking_fs
}

/// Right: another source is converted without reading anything.
async fn text(text: String) -> usize {
    let config: Config = text.into();
    config.text.len()
}

/// Right: std's own.
async fn number(text: &str) -> u64 {
    let number: u32 = text.parse().unwrap_or_default();
    number.into()
}

/// Right: nobody knows what it becomes.
async fn given<T: From<PathBuf>>(path: PathBuf) -> T {
    path.into()
}

async fn offloaded(path: PathBuf) -> usize {
    tokio::task::spawn_blocking(move || Config::from(path).text.len()).await.unwrap()
}

async fn mapped(path: Option<PathBuf>) -> Option<Config> {
    path.map(Config::from) //~ blocking_fs
}

/// Right: as above, from another source.
async fn mapped_text(text: Option<String>) -> Option<Config> {
    text.map(Config::from)
}
