//! A small file of settings, called so, or read whole only to be parsed into one value of the project: over soon, and seldom done.
//@ dependencies: tokio, serde_json, toml, anyhow

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

#[derive(serde::Deserialize, serde::Serialize)]
pub struct Limits {
    pub users: u32,
}

pub struct AppConfig;

impl AppConfig {
    fn load(path: &Path) -> std::io::Result<Vec<u8>> {
        fs::read(path)
    }
}

fn limits(path: &Path) -> anyhow::Result<Limits> {
    let text = fs::read_to_string(path)?;
    Ok(serde_json::from_str(&text)?)
}

pub async fn parsed(path: &Path) -> anyhow::Result<()> {
    let _: Limits = serde_json::from_slice(&fs::read(path)?)?; //~ blocking_fs(pedantic)
    let _: Limits = serde_json::from_reader(BufReader::new(File::open(path)?))?; //~ blocking_fs(pedantic) blocking_fs(pedantic)
    let _ = fs::read_to_string(path).ok().and_then(|text| serde_json::from_str::<Limits>(&text).ok()); //~ blocking_fs(pedantic)
    if let Ok(text) = fs::read_to_string(path) { //~ blocking_fs(pedantic)
        let _ = toml::from_str::<Limits>(&text);
    }
    limits(path)?; //~ blocking_fs(pedantic)
    Ok(())
}

pub async fn printed(path: &Path, limits: &Limits) -> anyhow::Result<()> {
    let text = serde_json::to_string_pretty(limits)?;
    fs::write(path, text)?; //~ blocking_fs(pedantic)
    fs::write(path, toml::to_string(limits)?)?; //~ blocking_fs(pedantic)
    Ok(())
}

pub async fn called_so(folder: &Path, config_path: PathBuf) -> anyhow::Result<()> {
    fs::read(folder.join("server.toml"))?; //~ blocking_fs(pedantic)
    fs::read(&config_path)?; //~ blocking_fs(pedantic)
    AppConfig::load(folder)?; //~ blocking_fs(pedantic)
    Ok(())
}

pub async fn proofs(cert_path: &Path, private_key_path: &Path, pem: &[u8], ca: &Path, key: &Path) -> std::io::Result<()> {
    fs::read(cert_path)?; //~ blocking_fs(pedantic)
    fs::read(private_key_path)?; //~ blocking_fs(pedantic)
    fs::read(ca)?; //~ blocking_fs(pedantic)
    fs::write(key, pem)?; //~ blocking_fs(pedantic)
    fs::read(key)?; //~ blocking_fs(default)
    Ok(())
}

pub struct Service {
    config: Places,
}

pub struct Places {
    data: PathBuf,
}

impl Service {
    pub async fn others(&self, paths: &[PathBuf]) -> anyhow::Result<()> {
        fs::read(&self.config.data)?; //~ blocking_fs(default)
        let _: Vec<Limits> = serde_json::from_slice(&fs::read(&paths[0])?)?; //~ blocking_fs(default)
        let _: serde_json::Value = serde_json::from_slice(&fs::read(&paths[0])?)?; //~ blocking_fs(default)
        for path in paths {
            let _: Limits = serde_json::from_slice(&fs::read(path)?)?; //~ blocking_fs(default)
        }
        let text = fs::read(&paths[0])?; //~ blocking_fs(default)
        println!("{text:?}"); //~ blocking_stdout
        let _: Limits = serde_json::from_slice(&text)?;
        fs::remove_dir_all(folder_of_config())?; //~ blocking_fs(default)
        Ok(())
    }
}

fn folder_of_config() -> PathBuf {
    PathBuf::from("config")
}
