#![source("structopt 0.3.26 src/lib.rs")]
#![closures(here)]
#![command_line]

use std::ffi::OsString;

pub trait StructOpt {
    fn clap<'a, 'b>() -> clap::App<'a, 'b>;
    fn from_clap(matches: &clap::ArgMatches<'_>) -> Self;
    fn from_args() -> Self;
    fn from_args_safe() -> Result<Self, clap::Error>;
    fn from_iter<I: IntoIterator>(iter: I) -> Self;
    fn from_iter_safe<I: IntoIterator>(iter: I) -> Result<Self, clap::Error>;
}

pub use clap;
