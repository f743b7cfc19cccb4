//! Workspaces as strings, and what paths in them mean.

mod fixture;
mod macros;
mod names;
mod trees;
