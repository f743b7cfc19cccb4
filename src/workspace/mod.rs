//! Cargo's side of the input: packages, targets, editions, dependencies, and where the sources of dependencies lie.
//!
//! Belongs here: everything read from manifests and lock files; what git says has changed;
//! the only floor that knows `cargo_metadata`, and runs `cargo` and `git`.
//! Never: Rust sources.

mod cargo;
mod changes;
mod folders;
mod globs;
mod library;
mod load;
mod loaded;
mod lock;
mod manifest;
mod model;
mod options;
mod paths;
mod project;
mod select;
#[cfg(test)]
mod tests;
mod with_check;

pub use changes::Changes;
pub use globs::{FileGlobs, name_glob};
pub use library::{Library, library_of};
pub use load::{load, nearest_manifest};
pub use loaded::{Config, ConfigFile, Loaded, MetadataConfig, Trouble};
pub use model::{Dependency, DependencyKind, Edition, LockedPackage, Package, Target, TargetKind, Workspace};
pub use options::{LoadOptions, TargetSelection};
pub use paths::from_paths;
pub use project::normalize;
pub use with_check::CargoCheck;
