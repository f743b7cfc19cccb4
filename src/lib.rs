#![doc = include_str!("README.md")]

pub mod catalog;
pub mod cli;
pub mod contexts;
pub mod diagnostic;
pub mod emit;
pub mod engine;
pub mod flow;
pub mod infer;
pub mod lints;
pub mod resolve;
pub mod summaries;
pub mod syntax;
pub mod text;
pub mod workspace;
