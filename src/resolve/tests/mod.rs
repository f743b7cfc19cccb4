//! Workspaces as strings, and what paths in them mean.

mod fixture;
mod macros;
mod measure;
mod names;
mod trees;
