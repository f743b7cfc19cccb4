#![source("regex 1.13.1")]
#![closures(here)]

use std::borrow::Cow;
use std::ops::{Index, Range};
use std::str::FromStr;

#[derive(Clone)]
pub struct RegexBuilder {}
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder;
    pub fn build(&self) -> Result<Regex, Error>;
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder;
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder;
}

#[derive(Clone, PartialEq)]
pub enum Error {
    Syntax(String),
    CompiledTooBig(usize),
}

#[derive(Clone)]
pub struct Regex {}
impl FromStr for Regex {
    type Err = Error;
}
impl TryFrom<&str> for Regex {
    type Error = Error;
}
impl TryFrom<String> for Regex {
    type Error = Error;
}
impl Regex {
    #[blocks(cpu, micros, pedantic, why = "it compiles a regular expression")]
    pub fn new(re: &str) -> Result<Regex, Error>;
    pub fn is_match(&self, haystack: &str) -> bool;
    pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>>;
    pub fn find_iter<'r, 'h>(&'r self, haystack: &'h str) -> Matches<'r, 'h>;
    pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>>;
    pub fn captures_iter<'r, 'h>(&'r self, haystack: &'h str) -> CaptureMatches<'r, 'h>;
    pub fn split<'r, 'h>(&'r self, haystack: &'h str) -> Split<'r, 'h>;
    pub fn splitn<'r, 'h>(&'r self, haystack: &'h str, limit: usize) -> SplitN<'r, 'h>;
    pub fn replace<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str>;
    pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str>;
    pub fn replacen<'h, R: Replacer>(&self, haystack: &'h str, limit: usize, rep: R) -> Cow<'h, str>;
    pub fn shortest_match(&self, haystack: &str) -> Option<usize>;
    pub fn shortest_match_at(&self, haystack: &str, start: usize) -> Option<usize>;
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    pub fn find_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Match<'h>>;
    pub fn captures_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Captures<'h>>;
    pub fn captures_read<'h>(&self, locs: &mut CaptureLocations, haystack: &'h str) -> Option<Match<'h>>;
    pub fn captures_read_at<'h>(&self, locs: &mut CaptureLocations, haystack: &'h str, start: usize) -> Option<Match<'h>>;
    pub fn as_str(&self) -> &str;
    pub fn capture_names(&self) -> CaptureNames<'_>;
    pub fn captures_len(&self) -> usize;
    pub fn static_captures_len(&self) -> Option<usize>;
    pub fn capture_locations(&self) -> CaptureLocations;
}

#[derive(Copy, Clone, Eq, PartialEq)]
pub struct Match<'h> {}
impl<'h> Match<'h> {
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn range(&self) -> Range<usize>;
    pub fn as_str(&self) -> &'h str;
}

pub struct Captures<'h> {}
impl<'h> Captures<'h> {
    pub fn get(&self, i: usize) -> Option<Match<'h>>;
    pub fn get_match(&self) -> Match<'h>;
    pub fn name(&self, name: &str) -> Option<Match<'h>>;
    pub fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]);
    pub fn expand(&self, replacement: &str, dst: &mut String);
    pub fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h>;
    pub fn len(&self) -> usize;
}
impl<'h> Index<usize> for Captures<'h> {
    type Output = str;
}
impl<'h, 'n> Index<&'n str> for Captures<'h> {
    type Output = str;
}

#[derive(Clone)]
pub struct CaptureLocations {}

pub struct Matches<'r, 'h> {}
impl<'r, 'h> Iterator for Matches<'r, 'h> {
    type Item = Match<'h>;
}

pub struct CaptureMatches<'r, 'h> {}
impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> {
    type Item = Captures<'h>;
}

pub struct Split<'r, 'h> {}
impl<'r, 'h> Iterator for Split<'r, 'h> {
    type Item = &'h str;
}

pub struct SplitN<'r, 'h> {}
impl<'r, 'h> Iterator for SplitN<'r, 'h> {
    type Item = &'h str;
}

#[derive(Clone)]
pub struct CaptureNames<'r> {}
impl<'r> Iterator for CaptureNames<'r> {
    type Item = Option<&'r str>;
}

#[derive(Clone)]
pub struct SubCaptureMatches<'c, 'h> {}
impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> {
    type Item = Option<Match<'h>>;
}

pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
    fn no_expansion<'r>(&'r mut self) -> Option<Cow<'r, str>>;
    fn by_ref<'r>(&'r mut self) -> ReplacerRef<'r, Self>;
}
impl<'a> Replacer for &'a str {}
impl<'a> Replacer for &'a String {}
impl Replacer for String {}
impl<'a> Replacer for Cow<'a, str> {}
impl<'a> Replacer for &'a Cow<'a, str> {}
impl<F, T> Replacer for F
where
    F: FnMut(&Captures<'_>) -> T,
    T: AsRef<str>,
{
}

pub struct ReplacerRef<'a, R> {}
