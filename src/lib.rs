#![doc = include_str!("README.md")]

pub mod catalog;
#[allow(clippy::disallowed_methods, reason = "reads the environment for everything below")]
pub mod cli;
pub mod contexts;
pub mod diagnostic;
pub mod emit;
#[allow(clippy::disallowed_methods, reason = "writes fixes and caches, and checks fixes with cargo")]
pub mod engine;
pub mod flow;
pub mod infer;
pub mod lints;
pub mod resolve;
pub mod summaries;
pub mod syntax;
pub mod text;
#[allow(clippy::disallowed_methods, reason = "reads manifests, lock files and cargo's folders, and runs cargo")]
pub mod workspace;
