//! Configuration: `unblock.toml`, and the same table in manifests under `metadata.unblock`.
//!
//! A new key is one line in `keys`, and one in `settings`.

mod api;
mod error;
mod keys;
mod overrides;
pub(super) mod paths;
mod reader;
mod schema;
mod settings;
#[cfg(test)]
mod tests;

pub(super) use api::OwnPath;
pub use error::{ConfigError, ConfigPlace};
pub use schema::schema;
pub(super) use settings::{Exclude, Settings, read};
