//! Workspaces as strings, and what paths in them mean.

mod fixture;
mod names;
mod trees;
