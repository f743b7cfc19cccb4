//! Calls whose targets take inference to tell. What rustc says of each stands in `truth.jsonl`; see `tests/calls.rs`.

pub mod inference;
pub mod runtime;
pub mod service;
pub mod store;
