#![source("color-eyre 0.6.5 src/lib.rs:363")]

pub use eyre;
pub use eyre::{Report, Result};

pub fn install() -> Result<(), Report>;
