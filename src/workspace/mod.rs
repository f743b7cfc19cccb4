//! Cargo's side of the input: packages, targets, editions, dependencies, and where the sources of dependencies lie.
//!
//! Belongs here: everything read from manifests and lock files; the only floor that knows `cargo_metadata` and runs `cargo`.
//! Never: Rust sources.

mod model;

pub use model::{Dependency, DependencyKind, Edition, LockedPackage, Package, Target, TargetKind, Workspace};
