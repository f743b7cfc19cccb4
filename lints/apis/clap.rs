#![source("clap 4.6.7")]
#![closures(here)]
#![command_line]

use std::ffi::OsString;

pub trait Parser {
    fn parse() -> Self;
    fn try_parse() -> Result<Self, Error>;
    fn parse_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(itr: I) -> Self;
    fn try_parse_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(itr: I) -> Result<Self, Error>;
    fn update_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(&mut self, itr: I);
    fn try_update_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(&mut self, itr: I) -> Result<(), Error>;
}
pub trait CommandFactory {
    fn command() -> Command;
    fn command_for_update() -> Command;
}
pub trait FromArgMatches {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error>;
}
pub trait Args: FromArgMatches {}
pub trait Subcommand: FromArgMatches {}
pub trait ValueEnum: Clone {
    fn value_variants() -> &[Self];
    fn from_str(input: &str, ignore_case: bool) -> Result<Self, String>;
}

pub struct Error {}
impl Error {
    pub fn exit(&self) -> !;
    pub fn print(&self) -> std::io::Result<()>;
    pub fn use_stderr(&self) -> bool;
    pub fn exit_code(&self) -> i32;
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone)]
pub struct Command {}
impl Command {
    pub fn get_matches(self) -> ArgMatches;
    pub fn get_matches_mut(&mut self) -> ArgMatches;
    pub fn try_get_matches(self) -> Result<ArgMatches, Error>;
    pub fn get_matches_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(self, itr: I) -> ArgMatches;
    pub fn try_get_matches_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(self, itr: I) -> Result<ArgMatches, Error>;
    pub fn print_help(&mut self) -> std::io::Result<()>;
    pub fn print_long_help(&mut self) -> std::io::Result<()>;
    pub fn get_name(&self) -> &str;
}

#[derive(Clone)]
pub struct ArgMatches {}
impl ArgMatches {
    pub fn get_one<T>(&self, id: &str) -> Option<&T>;
    pub fn get_count(&self, id: &str) -> u8;
    pub fn get_flag(&self, id: &str) -> bool;
    pub fn contains_id(&self, id: &str) -> bool;
    pub fn remove_one<T>(&mut self, id: &str) -> Option<T>;
    pub fn args_present(&self) -> bool;
    pub fn subcommand(&self) -> Option<(&str, &ArgMatches)>;
    pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches>;
    pub fn remove_subcommand(&mut self) -> Option<(String, ArgMatches)>;
    pub fn subcommand_name(&self) -> Option<&str>;
}
