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
    pub fn new<S>(name: S) -> Self;
    pub fn arg<A>(self, a: A) -> Self;
    pub fn args<I>(self, args: I) -> Self;
    pub fn group<G>(self, group: G) -> Self;
    pub fn groups<I>(self, groups: I) -> Self;
    pub fn subcommand<C>(self, subcmd: C) -> Self;
    pub fn subcommands<I>(self, subcmds: I) -> Self;
    pub fn aliases<I>(self, names: I) -> Self;
    pub fn visible_aliases<I>(self, names: I) -> Self;
    pub fn about<V>(self, value: V) -> Self;
    pub fn long_about<V>(self, value: V) -> Self;
    pub fn version<V>(self, value: V) -> Self;
    pub fn long_version<V>(self, value: V) -> Self;
    pub fn author<V>(self, value: V) -> Self;
    pub fn name<V>(self, value: V) -> Self;
    pub fn bin_name<V>(self, value: V) -> Self;
    pub fn display_name<V>(self, value: V) -> Self;
    pub fn after_help<V>(self, value: V) -> Self;
    pub fn after_long_help<V>(self, value: V) -> Self;
    pub fn before_help<V>(self, value: V) -> Self;
    pub fn before_long_help<V>(self, value: V) -> Self;
    pub fn help_template<V>(self, value: V) -> Self;
    pub fn override_usage<V>(self, value: V) -> Self;
    pub fn override_help<V>(self, value: V) -> Self;
    pub fn next_help_heading<V>(self, value: V) -> Self;
    pub fn subcommand_value_name<V>(self, value: V) -> Self;
    pub fn subcommand_help_heading<V>(self, value: V) -> Self;
    pub fn alias<V>(self, value: V) -> Self;
    pub fn visible_alias<V>(self, value: V) -> Self;
    pub fn short_flag<V>(self, value: V) -> Self;
    pub fn long_flag<V>(self, value: V) -> Self;
    pub fn styles<V>(self, value: V) -> Self;
    pub fn color<V>(self, value: V) -> Self;
    pub fn term_width<V>(self, value: V) -> Self;
    pub fn max_term_width<V>(self, value: V) -> Self;
    pub fn external_subcommand_value_parser<V>(self, value: V) -> Self;
    pub fn display_order<V>(self, value: V) -> Self;
    pub fn subcommand_required(self, yes: bool) -> Self;
    pub fn arg_required_else_help(self, yes: bool) -> Self;
    pub fn disable_help_subcommand(self, yes: bool) -> Self;
    pub fn disable_version_flag(self, yes: bool) -> Self;
    pub fn disable_help_flag(self, yes: bool) -> Self;
    pub fn propagate_version(self, yes: bool) -> Self;
    pub fn hide(self, yes: bool) -> Self;
    pub fn flatten_help(self, yes: bool) -> Self;
    pub fn next_line_help(self, yes: bool) -> Self;
    pub fn allow_external_subcommands(self, yes: bool) -> Self;
    pub fn args_conflicts_with_subcommands(self, yes: bool) -> Self;
    pub fn subcommand_negates_reqs(self, yes: bool) -> Self;
    pub fn subcommand_precedence_over_arg(self, yes: bool) -> Self;
    pub fn infer_subcommands(self, yes: bool) -> Self;
    pub fn infer_long_args(self, yes: bool) -> Self;
    pub fn no_binary_name(self, yes: bool) -> Self;
    pub fn ignore_errors(self, yes: bool) -> Self;
    pub fn multicall(self, yes: bool) -> Self;
    pub fn dont_delimit_trailing_values(self, yes: bool) -> Self;
    pub fn allow_missing_positional(self, yes: bool) -> Self;
    pub fn args_override_self(self, yes: bool) -> Self;
    pub fn hide_possible_values(self, yes: bool) -> Self;
    pub fn disable_colored_help(self, yes: bool) -> Self;
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
    pub fn get_many<T>(&self, id: &str) -> Option<ValuesRef<T>>;
    pub fn remove_many<T>(&mut self, id: &str) -> Option<Values<T>>;
    pub fn get_raw(&self, id: &str) -> Option<RawValues>;
    pub fn value_source(&self, id: &str) -> Option<parser::ValueSource>;
    pub fn ids(&self) -> IdsRef;
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

pub struct ValuesRef<T> {}
impl<T> Iterator for ValuesRef<T> {
    type Item = &T;
}

pub struct Values<T> {}
impl<T> Iterator for Values<T> {
    type Item = T;
}

pub struct RawValues {}
impl Iterator for RawValues {
    type Item = &std::ffi::OsStr;
}

pub struct IdsRef {}
impl Iterator for IdsRef {
    type Item = &Id;
}

pub struct Id {}

pub mod parser {
    pub enum ValueSource {
        DefaultValue,
        EnvVariable,
        CommandLine,
    }

    pub use super::{ArgMatches, IdsRef, RawValues, Values, ValuesRef};
}
