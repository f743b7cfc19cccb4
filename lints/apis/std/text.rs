pub mod str {
    use crate::{
        ascii::AsciiExt, error::Error, ffi::OsStr, fmt::Display, hash::Hash, net::{SocketAddr, ToSocketAddrs},
        ops::{Index, IndexMut}, path::Path, slice::SliceIndex, str::pattern::Pattern, vec::IntoIter,
    };
    #[derive(Clone)]
    pub struct EncodeUtf16 {}
    impl Iterator for EncodeUtf16 { type Item = u16; }
    #[derive(Clone, Debug)]
    pub struct SplitAsciiWhitespace {}
    impl DoubleEndedIterator for SplitAsciiWhitespace {}
    impl Iterator for SplitAsciiWhitespace { type Item = &str; }
    pub struct SplitInclusive<P> {}
    impl<P: Pattern> Clone for SplitInclusive<P> {}
    impl<P: Pattern> DoubleEndedIterator for SplitInclusive<P> {}
    impl<P: Pattern> Iterator for SplitInclusive<P> { type Item = &str; }
    #[derive(Clone, Debug)]
    pub struct SplitWhitespace {}
    impl DoubleEndedIterator for SplitWhitespace {}
    impl Iterator for SplitWhitespace { type Item = &str; }
    #[derive(Clone, Debug)]
    pub struct Bytes {}
    impl DoubleEndedIterator for Bytes {}
    impl ExactSizeIterator for Bytes {}
    impl Iterator for Bytes { type Item = u8; }
    #[derive(Clone, Debug)]
    pub struct CharIndices {}
    impl CharIndices {
        pub fn as_str(&self) -> &str;
        pub fn offset(&self) -> usize;
    }
    impl DoubleEndedIterator for CharIndices {}
    impl Iterator for CharIndices { type Item = (usize, char); }
    #[derive(Clone)]
    pub struct Chars {}
    impl Chars {
        pub fn as_str(&self) -> &str;
    }
    impl DoubleEndedIterator for Chars {}
    impl Iterator for Chars { type Item = char; }
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    #[derive(Clone, Debug)]
    pub struct EscapeDebug {}
    impl Display for EscapeDebug {}
    impl Iterator for EscapeDebug { type Item = char; }
    #[derive(Clone, Debug)]
    pub struct EscapeDefault {}
    impl Display for EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = char; }
    #[derive(Clone, Debug)]
    pub struct EscapeUnicode {}
    impl Display for EscapeUnicode {}
    impl Iterator for EscapeUnicode { type Item = char; }
    pub trait FromStr {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Utf8Error {}
    impl Utf8Error {
        pub fn valid_up_to(&self) -> usize;
        pub fn error_len(&self) -> Option<usize>;
    }
    impl Display for Utf8Error {}
    impl Error for Utf8Error {}
    #[derive(Clone, Debug)]
    pub struct Lines {}
    impl DoubleEndedIterator for Lines {}
    impl Iterator for Lines { type Item = &str; }
    #[derive(Clone, Debug)]
    pub struct LinesAny {}
    impl DoubleEndedIterator for LinesAny {}
    impl Iterator for LinesAny { type Item = &str; }
    pub struct MatchIndices<P> {}
    impl<P: Pattern> Clone for MatchIndices<P> {}
    impl<P: Pattern> DoubleEndedIterator for MatchIndices<P> {}
    impl<P: Pattern> Iterator for MatchIndices<P> { type Item = (usize, &str); }
    pub struct RMatchIndices<P> {}
    impl<P: Pattern> Clone for RMatchIndices<P> {}
    impl<P: Pattern> DoubleEndedIterator for RMatchIndices<P> {}
    impl<P: Pattern> Iterator for RMatchIndices<P> { type Item = (usize, &str); }
    pub struct Matches<P> {}
    impl<P: Pattern> Clone for Matches<P> {}
    impl<P: Pattern> DoubleEndedIterator for Matches<P> {}
    impl<P: Pattern> Iterator for Matches<P> { type Item = &str; }
    pub struct RMatches<P> {}
    impl<P: Pattern> Clone for RMatches<P> {}
    impl<P: Pattern> DoubleEndedIterator for RMatches<P> {}
    impl<P: Pattern> Iterator for RMatches<P> { type Item = &str; }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ParseBoolError;
    impl Display for ParseBoolError {}
    impl Error for ParseBoolError {}
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    pub struct RSplit<P> {}
    impl<P: Pattern> Clone for RSplit<P> {}
    impl<P: Pattern> DoubleEndedIterator for RSplit<P> {}
    impl<P: Pattern> Iterator for RSplit<P> { type Item = &str; }
    pub struct Split<P> {}
    impl<P: Pattern> Clone for Split<P> {}
    impl<P: Pattern> DoubleEndedIterator for Split<P> {}
    impl<P: Pattern> Iterator for Split<P> { type Item = &str; }
    pub struct RSplitN<P> {}
    impl<P: Pattern> Clone for RSplitN<P> {}
    impl<P: Pattern> Iterator for RSplitN<P> { type Item = &str; }
    pub struct SplitN<P> {}
    impl<P: Pattern> Clone for SplitN<P> {}
    impl<P: Pattern> Iterator for SplitN<P> { type Item = &str; }
    pub struct RSplitTerminator<P> {}
    impl<P: Pattern> Clone for RSplitTerminator<P> {}
    impl<P: Pattern> DoubleEndedIterator for RSplitTerminator<P> {}
    impl<P: Pattern> Iterator for RSplitTerminator<P> { type Item = &str; }
    pub struct SplitTerminator<P> {}
    impl<P: Pattern> Clone for SplitTerminator<P> {}
    impl<P: Pattern> DoubleEndedIterator for SplitTerminator<P> {}
    impl<P: Pattern> Iterator for SplitTerminator<P> { type Item = &str; }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Utf8Chunk {}
    impl Utf8Chunk {
        pub fn valid(&self) -> &str;
        pub fn invalid(&self) -> &[u8];
    }
    #[derive(Clone)]
    pub struct Utf8Chunks {}
    impl Iterator for Utf8Chunks { type Item = Utf8Chunk; }
    pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
    impl str {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
        pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
        pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
        pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
        pub fn is_char_boundary(&self, index: usize) -> bool;
        pub fn floor_char_boundary(&self, index: usize) -> usize;
        pub fn ceil_char_boundary(&self, index: usize) -> usize;
        pub fn as_bytes(&self) -> &[u8];
        pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
        pub fn as_ptr(&self) -> *const u8;
        pub fn as_mut_ptr(&mut self) -> *mut u8;
        pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output>;
        pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output>;
        pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output;
        pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output;
        pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str;
        pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str;
        pub fn split_at(&self, mid: usize) -> (&str, &str);
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
        pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
        pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
        pub fn chars(&self) -> Chars;
        pub fn char_indices(&self) -> CharIndices;
        pub fn bytes(&self) -> Bytes;
        pub fn split_whitespace(&self) -> SplitWhitespace;
        pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace;
        pub fn lines(&self) -> Lines;
        pub fn lines_any(&self) -> LinesAny;
        pub fn encode_utf16(&self) -> EncodeUtf16;
        pub fn contains<P: Pattern>(&self, pat: P) -> bool;
        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool;
        pub fn ends_with<P: Pattern>(&self, pat: P) -> bool;
        pub fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
        pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>;
        pub fn split<P: Pattern>(&self, pat: P) -> Split<P>;
        pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<P>;
        pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<P>;
        pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<P>;
        pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<P>;
        pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<P>;
        pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<P>;
        pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        pub fn matches<P: Pattern>(&self, pat: P) -> Matches<P>;
        pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<P>;
        pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<P>;
        pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<P>;
        pub fn trim(&self) -> &str;
        pub fn trim_start(&self) -> &str;
        pub fn trim_end(&self) -> &str;
        pub fn trim_left(&self) -> &str;
        pub fn trim_right(&self) -> &str;
        pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
        pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
        pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn trim_ascii_start(&self) -> &str;
        pub fn trim_ascii_end(&self) -> &str;
        pub fn trim_ascii(&self) -> &str;
        pub fn escape_debug(&self) -> EscapeDebug;
        pub fn escape_default(&self) -> EscapeDefault;
        pub fn escape_unicode(&self) -> EscapeUnicode;
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
        pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
        pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
        pub fn to_lowercase(&self) -> String;
        pub fn to_uppercase(&self) -> String;
        pub fn into_string(self: Box<str>) -> String;
        pub fn repeat(&self, n: usize) -> String;
        pub fn to_ascii_uppercase(&self) -> String;
        pub fn to_ascii_lowercase(&self) -> String;
    }
    impl ToOwned for str { type Owned = String; }
    impl Eq for str {}
    impl Ord for str {}
    impl PartialEq for str {}
    impl PartialOrd for str {}
    impl AsMut<str> for str {}
    impl AsRef<[u8]> for str {}
    impl AsRef<str> for str {}
    impl AsRef<Path> for str {}
    impl AsRef<OsStr> for str {}
    impl Default for &mut str {}
    impl Default for &str {}
    impl Display for str {}
    impl Hash for str {}
    impl Pattern for &&str {}
    impl Pattern for &str {}
    impl ToSocketAddrs for str { type Iter = IntoIter<SocketAddr>; }
    impl AsciiExt for str { type Owned = String; }
    impl<I: SliceIndex<str>> Index<I> for str { type Output = I::Output; }
    impl<I: SliceIndex<str>> IndexMut<I> for str {}
    pub mod pattern {
        pub trait Pattern {}
        impl<F: FnMut(char) -> bool> Pattern for F {}
    }
}

pub mod string {
    use crate::{
        borrow::{Borrow, BorrowMut, Cow}, collections::TryReserveError, convert::Infallible, error::Error,
        ffi::{CString, IntoStringError, OsStr}, fmt::{Display, Write}, hash::Hash, net::{SocketAddr, ToSocketAddrs},
        ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds}, path::Path, slice::SliceIndex,
        str::{FromStr, Utf8Error}, str::pattern::Pattern, vec::IntoIter,
    };
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    pub struct String {}
    impl String {
        pub fn new() -> String;
        pub fn with_capacity(capacity: usize) -> String;
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<str>;
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
        pub fn from_utf16_lossy(v: &[u16]) -> String;
        pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
        pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn as_str(&self) -> &str;
        pub fn as_mut_str(&mut self) -> &mut str;
        pub fn push_str(&mut self, string: &str);
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn push(&mut self, ch: char);
        pub fn as_bytes(&self) -> &[u8];
        pub fn truncate(&mut self, new_len: usize);
        pub fn pop(&mut self) -> Option<char>;
        pub fn remove(&mut self, idx: usize) -> char;
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F);
        pub fn insert(&mut self, idx: usize, ch: char);
        pub fn insert_str(&mut self, idx: usize, string: &str);
        pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> String;
        pub fn clear(&mut self);
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain;
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
        pub fn into_boxed_str(self) -> Box<str>;
        pub fn leak(self) -> &mut str;
    }
    impl FromIterator<&char> for String {}
    impl FromIterator<&str> for String {}
    impl FromIterator<char> for String {}
    impl FromIterator<String> for String {}
    impl FromIterator<Cow<str>> for String {}
    impl FromIterator<Box<str>> for String {}
    impl TryFrom<CString> for String { type Error = IntoStringError; }
    impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; }
    impl Add<&str> for String { type Output = String; }
    impl AddAssign<&str> for String {}
    impl Write for String {}
    impl Clone for String {}
    impl FromStr for String { type Err = Infallible; }
    impl AsMut<str> for String {}
    impl AsRef<[u8]> for String {}
    impl AsRef<str> for String {}
    impl AsRef<Path> for String {}
    impl AsRef<OsStr> for String {}
    impl From<&mut str> for String {}
    impl From<&str> for String {}
    impl From<&String> for String {}
    impl From<char> for String {}
    impl From<Cow<str>> for String {}
    impl From<Box<str>> for String {}
    impl Default for String {}
    impl Borrow<str> for String {}
    impl BorrowMut<str> for String {}
    impl Display for String {}
    impl Extend<&char> for String {}
    impl Extend<&str> for String {}
    impl Extend<char> for String {}
    impl Extend<String> for String {}
    impl Extend<Cow<str>> for String {}
    impl Extend<Box<str>> for String {}
    impl Deref for String { type Target = str; }
    impl DerefMut for String {}
    impl Hash for String {}
    impl Pattern for &String {}
    impl ToSocketAddrs for String { type Iter = IntoIter<SocketAddr>; }
    impl<I: SliceIndex<str>> Index<I> for String { type Output = I::Output; }
    impl<I: SliceIndex<str>> IndexMut<I> for String {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FromUtf8Error {}
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn utf8_error(&self) -> Utf8Error;
    }
    impl Display for FromUtf8Error {}
    impl Error for FromUtf8Error {}
    #[derive(Debug)]
    pub struct FromUtf16Error {}
    impl Display for FromUtf16Error {}
    impl Error for FromUtf16Error {}
    pub type ParseError = Infallible;
    pub trait ToString {
        fn to_string(&self) -> String;
    }
    pub struct Drain {}
    impl Drain {
        pub fn as_str(&self) -> &str;
    }
    impl Drop for Drain {}
    impl AsRef<[u8]> for Drain {}
    impl AsRef<str> for Drain {}
    impl DoubleEndedIterator for Drain {}
    impl Iterator for Drain { type Item = char; }
    impl<T: Display> ToString for T {}
}

pub mod char {
    use crate::{ascii::AsciiExt, error::Error, fmt::Display, hash::Hash, str::FromStr, str::pattern::Pattern};
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct CharTryFromError {}
    impl Display for CharTryFromError {}
    impl Error for CharTryFromError {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ParseCharError {}
    impl Display for ParseCharError {}
    impl Error for ParseCharError {}
    #[derive(Clone, Debug)]
    pub struct DecodeUtf16<I> {}
    impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> { type Item = Result<char, DecodeUtf16Error>; }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct DecodeUtf16Error {}
    impl DecodeUtf16Error {
        pub fn unpaired_surrogate(&self) -> u16;
    }
    impl Display for DecodeUtf16Error {}
    impl Error for DecodeUtf16Error {}
    pub const MAX: char;
    pub const REPLACEMENT_CHARACTER: char;
    pub const UNICODE_VERSION: (u8, u8, u8);
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter>;
    pub fn from_u32(i: u32) -> Option<char>;
    pub unsafe fn from_u32_unchecked(i: u32) -> char;
    pub fn from_digit(num: u32, radix: u32) -> Option<char>;
    #[derive(Clone, Debug)]
    pub struct EscapeUnicode {}
    impl ExactSizeIterator for EscapeUnicode {}
    impl Display for EscapeUnicode {}
    impl Iterator for EscapeUnicode { type Item = char; }
    #[derive(Clone, Debug)]
    pub struct EscapeDefault {}
    impl ExactSizeIterator for EscapeDefault {}
    impl Display for EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = char; }
    #[derive(Clone, Debug)]
    pub struct EscapeDebug {}
    impl ExactSizeIterator for EscapeDebug {}
    impl Display for EscapeDebug {}
    impl Iterator for EscapeDebug { type Item = char; }
    #[derive(Clone, Debug)]
    pub struct ToLowercase {}
    impl DoubleEndedIterator for ToLowercase {}
    impl ExactSizeIterator for ToLowercase {}
    impl Display for ToLowercase {}
    impl Iterator for ToLowercase { type Item = char; }
    #[derive(Clone, Debug)]
    pub struct ToUppercase {}
    impl DoubleEndedIterator for ToUppercase {}
    impl ExactSizeIterator for ToUppercase {}
    impl Display for ToUppercase {}
    impl Iterator for ToUppercase { type Item = char; }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct TryFromCharError {}
    impl Display for TryFromCharError {}
    impl Error for TryFromCharError {}
    impl char {
        pub const MIN: char;
        pub const MAX: char;
        pub const MAX_LEN_UTF8: usize;
        pub const MAX_LEN_UTF16: usize;
        pub const REPLACEMENT_CHARACTER: char;
        pub const UNICODE_VERSION: (u8, u8, u8);
        pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter>;
        pub fn from_u32(i: u32) -> Option<char>;
        pub unsafe fn from_u32_unchecked(i: u32) -> char;
        pub fn from_digit(num: u32, radix: u32) -> Option<char>;
        pub fn is_digit(self, radix: u32) -> bool;
        pub fn to_digit(self, radix: u32) -> Option<u32>;
        pub fn escape_unicode(self) -> EscapeUnicode;
        pub fn escape_debug(self) -> EscapeDebug;
        pub fn escape_default(self) -> EscapeDefault;
        pub fn len_utf8(self) -> usize;
        pub fn len_utf16(self) -> usize;
        pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
        pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
        pub fn is_alphabetic(self) -> bool;
        pub fn is_lowercase(self) -> bool;
        pub fn is_uppercase(self) -> bool;
        pub fn is_whitespace(self) -> bool;
        pub fn is_alphanumeric(self) -> bool;
        pub fn is_control(self) -> bool;
        pub fn is_numeric(self) -> bool;
        pub fn to_lowercase(self) -> ToLowercase;
        pub fn to_uppercase(self) -> ToUppercase;
        pub fn is_ascii(&self) -> bool;
        pub fn to_ascii_uppercase(&self) -> char;
        pub fn to_ascii_lowercase(&self) -> char;
        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn is_ascii_alphabetic(&self) -> bool;
        pub fn is_ascii_uppercase(&self) -> bool;
        pub fn is_ascii_lowercase(&self) -> bool;
        pub fn is_ascii_alphanumeric(&self) -> bool;
        pub fn is_ascii_digit(&self) -> bool;
        pub fn is_ascii_hexdigit(&self) -> bool;
        pub fn is_ascii_punctuation(&self) -> bool;
        pub fn is_ascii_graphic(&self) -> bool;
        pub fn is_ascii_whitespace(&self) -> bool;
        pub fn is_ascii_control(&self) -> bool;
    }
    impl TryFrom<u32> for char { type Error = CharTryFromError; }
    impl Clone for char {}
    impl Eq for char {}
    impl Ord for char {}
    impl PartialEq for char {}
    impl PartialOrd for char {}
    impl FromStr for char { type Err = ParseCharError; }
    impl From<u8> for char {}
    impl Copy for char {}
    impl Default for char {}
    impl Display for char {}
    impl Hash for char {}
    impl Pattern for char {}
    impl AsciiExt for char { type Owned = char; }
}

pub mod ascii {
    use crate::fmt::Display;
    #[derive(Clone)]
    pub struct EscapeDefault {}
    impl DoubleEndedIterator for EscapeDefault {}
    impl ExactSizeIterator for EscapeDefault {}
    impl Display for EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = u8; }
    pub fn escape_default(c: u8) -> EscapeDefault;
    pub trait AsciiExt {
        type Owned;
        fn is_ascii(&self) -> bool;
        fn to_ascii_uppercase(&self) -> Self::Owned;
        fn to_ascii_lowercase(&self) -> Self::Owned;
        fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
        fn make_ascii_uppercase(&mut self);
        fn make_ascii_lowercase(&mut self);
    }
}

pub mod fmt {
    use crate::{error, result};
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Alignment { Left, Right, Center }
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Error;
    impl Display for Error {}
    impl error::Error for Error {}
    #[derive(Clone, Copy)]
    pub struct Arguments {}
    impl Arguments {
        pub fn as_str(&self) -> Option<&str>;
    }
    impl Display for Arguments {}
    pub fn write(output: &mut dyn Write, fmt: Arguments) -> Result;
    pub trait Binary {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Octal {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Debug {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Display {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub struct DebugList {}
    impl DebugList {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugMap {}
    impl DebugMap {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self;
        pub fn key(&mut self, key: &dyn Debug) -> &mut Self;
        pub fn value(&mut self, value: &dyn Debug) -> &mut Self;
        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugSet {}
    impl DebugSet {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugStruct {}
    impl DebugStruct {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugTuple {}
    impl DebugTuple {
        pub fn field(&mut self, value: &dyn Debug) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct Formatter {}
    impl Formatter {
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result;
        pub fn pad(&mut self, s: &str) -> Result;
        pub fn write_str(&mut self, data: &str) -> Result;
        pub fn write_fmt(&mut self, fmt: Arguments) -> Result;
        pub fn flags(&self) -> u32;
        pub fn fill(&self) -> char;
        pub fn align(&self) -> Option<Alignment>;
        pub fn width(&self) -> Option<usize>;
        pub fn precision(&self) -> Option<usize>;
        pub fn sign_plus(&self) -> bool;
        pub fn sign_minus(&self) -> bool;
        pub fn alternate(&self) -> bool;
        pub fn sign_aware_zero_pad(&self) -> bool;
        pub fn debug_struct(&mut self, name: &str) -> DebugStruct;
        pub fn debug_tuple(&mut self, name: &str) -> DebugTuple;
        pub fn debug_list(&mut self) -> DebugList;
        pub fn debug_set(&mut self) -> DebugSet;
        pub fn debug_map(&mut self) -> DebugMap;
    }
    impl Write for Formatter {}
    pub type Result = result::Result<(), Error>;
    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result;
        fn write_fmt(&mut self, args: Arguments) -> Result;
    }
    pub struct FromFn<F> {}
    impl<F: Fn(&mut Formatter) -> Result> Display for FromFn<F> {}
    pub fn from_fn<F: Fn(&mut Formatter) -> Result>(f: F) -> FromFn<F>;
    pub trait LowerExp {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait UpperExp {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait LowerHex {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Pointer {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait UpperHex {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub fn format(args: Arguments) -> String;
    impl<T: Display> Display for &T {}
    impl<T: Display> Display for &mut T {}
    impl<W: Write> Write for &mut W {}
}

pub mod slice {
    use crate::{
        ascii::AsciiExt, borrow::Borrow, cmp::Ordering, error::Error, ffi::{OsStr, OsString}, fmt::Display, hash::Hash,
        io::{BufRead, Read, Write}, iter::Cloned, mem::MaybeUninit, net::{SocketAddr, ToSocketAddrs},
        ops::{Index, IndexMut, Range, RangeBounds}, str::Utf8Chunks, str::pattern::Pattern,
    };
    #[derive(Debug)]
    pub struct ArrayWindows<T, const N: usize> {}
    impl<T, const N: usize> Clone for ArrayWindows<T, N> {}
    impl<T, const N: usize> DoubleEndedIterator for ArrayWindows<T, N> {}
    impl<T, const N: usize> ExactSizeIterator for ArrayWindows<T, N> {}
    impl<T, const N: usize> Iterator for ArrayWindows<T, N> { type Item = &[T; N]; }
    #[derive(Clone)]
    pub struct EscapeAscii {}
    impl DoubleEndedIterator for EscapeAscii {}
    impl Display for EscapeAscii {}
    impl Iterator for EscapeAscii { type Item = u8; }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
    impl Display for GetDisjointMutError {}
    impl Error for GetDisjointMutError {}
    pub trait SliceIndex<T> {
        type Output;
    }
    pub struct ChunkBy<T, P> {}
    impl<T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<T, P> {}
    impl<T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<T, P> { type Item = &[T]; }
    impl<T, P: Clone> Clone for ChunkBy<T, P> {}
    pub struct ChunkByMut<T, P> {}
    impl<T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<T, P> {}
    impl<T, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<T, P> { type Item = &mut [T]; }
    #[derive(Debug)]
    pub struct Chunks<T> {}
    impl<T> Clone for Chunks<T> {}
    impl<T> DoubleEndedIterator for Chunks<T> {}
    impl<T> ExactSizeIterator for Chunks<T> {}
    impl<T> Iterator for Chunks<T> { type Item = &[T]; }
    #[derive(Debug)]
    pub struct Windows<T> {}
    impl<T> Clone for Windows<T> {}
    impl<T> DoubleEndedIterator for Windows<T> {}
    impl<T> ExactSizeIterator for Windows<T> {}
    impl<T> Iterator for Windows<T> { type Item = &[T]; }
    #[derive(Debug)]
    pub struct ChunksExact<T> {}
    impl<T> ChunksExact<T> {
        pub fn remainder(&self) -> &[T];
    }
    impl<T> Clone for ChunksExact<T> {}
    impl<T> DoubleEndedIterator for ChunksExact<T> {}
    impl<T> ExactSizeIterator for ChunksExact<T> {}
    impl<T> Iterator for ChunksExact<T> { type Item = &[T]; }
    #[derive(Debug)]
    pub struct ChunksExactMut<T> {}
    impl<T> ChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T];
    }
    impl<T> DoubleEndedIterator for ChunksExactMut<T> {}
    impl<T> ExactSizeIterator for ChunksExactMut<T> {}
    impl<T> Iterator for ChunksExactMut<T> { type Item = &mut [T]; }
    #[derive(Debug)]
    pub struct ChunksMut<T> {}
    impl<T> DoubleEndedIterator for ChunksMut<T> {}
    impl<T> ExactSizeIterator for ChunksMut<T> {}
    impl<T> Iterator for ChunksMut<T> { type Item = &mut [T]; }
    pub struct Split<T, P> {}
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for Split<T, P> { type Item = &[T]; }
    impl<T, P: Clone + FnMut(&T) -> bool> Clone for Split<T, P> {}
    pub struct SplitMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitMut<T, P> { type Item = &mut [T]; }
    pub struct Iter<T> {}
    impl<T> Iter<T> {
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> Clone for Iter<T> {}
    impl<T> AsRef<[T]> for Iter<T> {}
    impl<T> Default for Iter<T> {}
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> Iterator for Iter<T> { type Item = &T; }
    pub struct IterMut<T> {}
    impl<T> IterMut<T> {
        pub fn into_slice(self) -> &mut [T];
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> AsRef<[T]> for IterMut<T> {}
    impl<T> Default for IterMut<T> {}
    impl<T> DoubleEndedIterator for IterMut<T> {}
    impl<T> ExactSizeIterator for IterMut<T> {}
    impl<T> Iterator for IterMut<T> { type Item = &mut T; }
    #[derive(Debug)]
    pub struct RChunks<T> {}
    impl<T> Clone for RChunks<T> {}
    impl<T> DoubleEndedIterator for RChunks<T> {}
    impl<T> ExactSizeIterator for RChunks<T> {}
    impl<T> Iterator for RChunks<T> { type Item = &[T]; }
    #[derive(Debug)]
    pub struct RChunksExact<T> {}
    impl<T> RChunksExact<T> {
        pub fn remainder(&self) -> &[T];
    }
    impl<T> Clone for RChunksExact<T> {}
    impl<T> DoubleEndedIterator for RChunksExact<T> {}
    impl<T> ExactSizeIterator for RChunksExact<T> {}
    impl<T> Iterator for RChunksExact<T> { type Item = &[T]; }
    #[derive(Debug)]
    pub struct RChunksExactMut<T> {}
    impl<T> RChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T];
    }
    impl<T> DoubleEndedIterator for RChunksExactMut<T> {}
    impl<T> ExactSizeIterator for RChunksExactMut<T> {}
    impl<T> Iterator for RChunksExactMut<T> { type Item = &mut [T]; }
    #[derive(Debug)]
    pub struct RChunksMut<T> {}
    impl<T> DoubleEndedIterator for RChunksMut<T> {}
    impl<T> ExactSizeIterator for RChunksMut<T> {}
    impl<T> Iterator for RChunksMut<T> { type Item = &mut [T]; }
    pub struct RSplit<T, P> {}
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for RSplit<T, P> { type Item = &[T]; }
    impl<T, P: Clone + FnMut(&T) -> bool> Clone for RSplit<T, P> {}
    pub struct RSplitMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for RSplitMut<T, P> { type Item = &mut [T]; }
    pub struct RSplitN<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for RSplitN<T, P> { type Item = &[T]; }
    pub struct RSplitNMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<T, P> { type Item = &mut [T]; }
    pub struct SplitN<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitN<T, P> { type Item = &[T]; }
    pub struct SplitNMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitNMut<T, P> { type Item = &mut [T]; }
    pub struct SplitInclusive<T, P> {}
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<T, P> { type Item = &[T]; }
    impl<T, P: Clone + FnMut(&T) -> bool> Clone for SplitInclusive<T, P> {}
    pub struct SplitInclusiveMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<T, P> { type Item = &mut [T]; }
    pub fn from_mut<T>(s: &mut T) -> &mut [T];
    pub fn from_ref<T>(s: &T) -> &[T];
    pub unsafe fn from_raw_parts<T>(data: *const T, len: usize) -> &[T];
    pub unsafe fn from_raw_parts_mut<T>(data: *mut T, len: usize) -> &mut [T];
    pub trait Concat<Item> {
        type Output;
    }
    pub trait Join<Separator> {
        type Output;
    }
    impl<T> [MaybeUninit<T>] {
        pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy;
        pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone;
        pub unsafe fn assume_init_drop(&mut self);
        pub unsafe fn assume_init_ref(&self) -> &[T];
        pub unsafe fn assume_init_mut(&mut self) -> &mut [T];
    }
    impl<T, const N: usize> [[T; N]] { pub fn as_flattened(&self) -> &[T]; pub fn as_flattened_mut(&mut self) -> &mut [T]; }
    impl [u8] {
        pub fn utf8_chunks(&self) -> Utf8Chunks;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn escape_ascii(&self) -> EscapeAscii;
        pub fn trim_ascii_start(&self) -> &[u8];
        pub fn trim_ascii_end(&self) -> &[u8];
        pub fn trim_ascii(&self) -> &[u8];
    }
    impl<T> [T] {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn first(&self) -> Option<&T>;
        pub fn first_mut(&mut self) -> Option<&mut T>;
        pub fn split_first(&self) -> Option<(&T, &[T])>;
        pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub fn split_last(&self) -> Option<(&T, &[T])>;
        pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub fn last(&self) -> Option<&T>;
        pub fn last_mut(&mut self) -> Option<&mut T>;
        pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
        pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
        pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
        pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
        pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn get<I: SliceIndex<Self>>(&self, index: I) -> Option<&I::Output>;
        pub fn get_mut<I: SliceIndex<Self>>(&mut self, index: I) -> Option<&mut I::Output>;
        pub unsafe fn get_unchecked<I: SliceIndex<Self>>(&self, index: I) -> &I::Output;
        pub unsafe fn get_unchecked_mut<I: SliceIndex<Self>>(&mut self, index: I) -> &mut I::Output;
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub fn as_ptr_range(&self) -> Range<*const T>;
        pub fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
        pub fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
        pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn swap(&mut self, a: usize, b: usize);
        pub fn reverse(&mut self);
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn windows(&self, size: usize) -> Windows<T>;
        pub fn chunks(&self, chunk_size: usize) -> Chunks<T>;
        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<T>;
        pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<T>;
        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<T>;
        pub unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]];
        pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
        pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
        pub unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]];
        pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
        pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
        pub fn array_windows<const N: usize>(&self) -> ArrayWindows<T, N>;
        pub fn rchunks(&self, chunk_size: usize) -> RChunks<T>;
        pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<T>;
        pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<T>;
        pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<T>;
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<T, F>;
        pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<T, F>;
        pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
        pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
        pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<T, F>;
        pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<T, F>;
        pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<T, F>;
        pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<T, F>;
        pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<T, F>;
        pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<T, F>;
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<T, F>;
        pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<T, F>;
        pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<T, F>;
        pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<T, F>;
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn strip_prefix<P>(&self, prefix: &P) -> Option<&[T]> where T: PartialEq;
        pub fn strip_suffix<P>(&self, suffix: &P) -> Option<&[T]> where T: PartialEq;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
        pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize>;
        pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize>;
        pub fn sort_unstable(&mut self) where T: Ord;
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
        pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord;
        pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]);
        pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]);
        pub fn rotate_left(&mut self, mid: usize);
        pub fn rotate_right(&mut self, k: usize);
        pub fn fill(&mut self, value: T) where T: Clone;
        pub fn fill_with<F: FnMut() -> T>(&mut self, f: F);
        pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone;
        pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy;
        pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy;
        pub fn swap_with_slice(&mut self, other: &mut [T]);
        pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
        pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
        pub fn is_sorted(&self) -> bool where T: PartialOrd;
        pub fn is_sorted_by<F: FnMut(&T, &T) -> bool>(&self, compare: F) -> bool;
        pub fn is_sorted_by_key<F: FnMut(&T) -> K, K: PartialOrd>(&self, f: F) -> bool;
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
        pub fn split_off<R>(self: &mut &Self, range: R) -> Option<&Self>;
        pub fn split_off_mut<R>(self: &mut &mut Self, range: R) -> Option<&mut Self>;
        pub fn split_off_first(self: &mut &Self) -> Option<&T>;
        pub fn split_off_first_mut(self: &mut &mut Self) -> Option<&mut T>;
        pub fn split_off_last(self: &mut &Self) -> Option<&T>;
        pub fn split_off_last_mut(self: &mut &mut Self) -> Option<&mut T>;
        pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(&mut self, indices: [I; N]) -> [&mut I::Output; N];
        pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut I::Output; N], GetDisjointMutError>;
        pub fn element_offset(&self, element: &T) -> Option<usize>;
    }
    impl Pattern for &[char] {}
    impl ToSocketAddrs for &[SocketAddr] { type Iter = Cloned<Iter<SocketAddr>>; #[nonblocking] fn to_socket_addrs(&self) -> crate::io::Result<Cloned<Iter<SocketAddr>>>; }
    impl BufRead for &[u8] {}
    impl Read for &[u8] {}
    impl Write for &mut [u8] {}
    impl AsciiExt for [u8] { type Owned = Vec<u8>; }
    impl<S: Borrow<str>> Concat<str> for [S] { type Output = String; }
    impl<S: Borrow<str>> Join<&str> for [S] { type Output = String; }
    impl<S: Borrow<OsStr>> Join<&OsStr> for [S] { type Output = OsString; }
    impl<T, I: SliceIndex<[T]>> Index<I> for [T] { type Output = I::Output; }
    impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {}
    impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] { type Output = Vec<T>; }
    impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] { type Output = Vec<T>; }
    impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] { type Output = Vec<T>; }
    impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; }
    impl<T: Eq> Eq for [T] {}
    impl<T: Ord> Ord for [T] {}
    impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {}
    impl<T: PartialOrd> PartialOrd for [T] {}
    impl<T: Hash> Hash for [T] {}
    impl<T> AsMut<[T]> for [T] {}
    impl<T> AsRef<[T]> for [T] {}
    impl<T> Default for &[T] {}
    impl<T> Default for &mut [T] {}
    impl<T> IntoIterator for &[T] { type Item = &T; type IntoIter = Iter<T>; }
    impl<T> IntoIterator for &mut [T] { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T> [T] {
        pub fn sort(&mut self) where T: Ord;
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
        pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn to_vec(&self) -> Vec<T> where T: Clone;
        pub fn into_vec(self: Box<Self>) -> Vec<T>;
        pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy;
        pub fn concat<Item>(&self) -> <Self as Concat<Item>>::Output where Self: Concat<Item>;
        pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator>;
        pub fn connect<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator>;
    }
    impl [u8] {
        pub fn to_ascii_uppercase(&self) -> Vec<u8>;
        pub fn to_ascii_lowercase(&self) -> Vec<u8>;
    }
}

pub mod array {
    use crate::{
        borrow::{Borrow, BorrowMut}, convert::Infallible, error::Error, fmt::Display, hash::Hash, mem::MaybeUninit,
        ops::{Index, IndexMut}, slice::{Iter, IterMut}, str::pattern::Pattern,
    };
    #[derive(Clone)]
    pub struct IntoIter<T, const N: usize> {}
    impl<T, const N: usize> IntoIter<T, N> {
        pub fn new(array: [T; N]) -> Self;
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T, const N: usize> Drop for IntoIter<T, N> {}
    impl<T, const N: usize> Default for IntoIter<T, N> {}
    impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
    impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
    impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }
    pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N];
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];
    pub fn from_ref<T>(s: &T) -> &[T; 1];
    pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];
    #[derive(Clone, Copy, Debug)]
    pub struct TryFromSliceError {}
    impl From<Infallible> for TryFromSliceError {}
    impl Display for TryFromSliceError {}
    impl Error for TryFromSliceError {}
    impl<T, const N: usize> [T; N] {
        pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N];
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn each_ref(&self) -> [&T; N];
        pub fn each_mut(&mut self) -> [&mut T; N];
    }
    impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> {
        type Output = <[T] as Index<I>>::Output;
    }
    impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {}
    impl<T, const N: usize> TryFrom<&[T]> for &[T; N] { type Error = TryFromSliceError; }
    impl<T, const N: usize> TryFrom<&mut [T]> for &mut [T; N] { type Error = TryFromSliceError; }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; }
    impl<T, const N: usize> AsMut<[T]> for [T; N] {}
    impl<T, const N: usize> AsRef<[T]> for [T; N] {}
    impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
    impl<T, const N: usize> Borrow<[T]> for [T; N] {}
    impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
    impl<T, const N: usize> IntoIterator for &[T; N] { type Item = &T; type IntoIter = Iter<T>; }
    impl<T, const N: usize> IntoIterator for &mut [T; N] { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; }
    impl<T: Clone, const N: usize> Clone for [T; N] {}
    impl<T: Eq, const N: usize> Eq for [T; N] {}
    impl<T: Ord, const N: usize> Ord for [T; N] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {}
    impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; }
    impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] { type Error = TryFromSliceError; }
    impl<T: Copy, const N: usize> Copy for [T; N] {}
    impl<T: Default> Default for [T; 10] {}
    impl<T: Default> Default for [T; 11] {}
    impl<T: Default> Default for [T; 12] {}
    impl<T: Default> Default for [T; 13] {}
    impl<T: Default> Default for [T; 14] {}
    impl<T: Default> Default for [T; 15] {}
    impl<T: Default> Default for [T; 16] {}
    impl<T: Default> Default for [T; 17] {}
    impl<T: Default> Default for [T; 18] {}
    impl<T: Default> Default for [T; 19] {}
    impl<T: Default> Default for [T; 1] {}
    impl<T: Default> Default for [T; 20] {}
    impl<T: Default> Default for [T; 21] {}
    impl<T: Default> Default for [T; 22] {}
    impl<T: Default> Default for [T; 23] {}
    impl<T: Default> Default for [T; 24] {}
    impl<T: Default> Default for [T; 25] {}
    impl<T: Default> Default for [T; 26] {}
    impl<T: Default> Default for [T; 27] {}
    impl<T: Default> Default for [T; 28] {}
    impl<T: Default> Default for [T; 29] {}
    impl<T: Default> Default for [T; 2] {}
    impl<T: Default> Default for [T; 30] {}
    impl<T: Default> Default for [T; 31] {}
    impl<T: Default> Default for [T; 32] {}
    impl<T: Default> Default for [T; 3] {}
    impl<T: Default> Default for [T; 4] {}
    impl<T: Default> Default for [T; 5] {}
    impl<T: Default> Default for [T; 6] {}
    impl<T: Default> Default for [T; 7] {}
    impl<T: Default> Default for [T; 8] {}
    impl<T: Default> Default for [T; 9] {}
    impl<T: Hash, const N: usize> Hash for [T; N] {}
    impl<T> From<(T,)> for [T; 1] {}
    impl<T> Default for [T; 0] {}
    impl<const N: usize> Pattern for &[char; N] {}
    impl<const N: usize> Pattern for [char; N] {}
}

pub mod vec {
    use crate::{
        borrow::{Borrow, BorrowMut, Cow}, collections::{BinaryHeap, TryReserveError, VecDeque}, ffi::CString, hash::Hash,
        io::Write, mem::MaybeUninit, ops::{Deref, DerefMut, Index, IndexMut, RangeBounds}, slice::{Iter, IterMut, SliceIndex},
    };
    pub struct ExtractIf<T, F> {}
    impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<T, F> { type Item = T; }
    impl<T, F> Drop for ExtractIf<T, F> {}
    #[derive(Debug)]
    pub struct Splice<I> {}
    impl<I: Iterator> Drop for Splice<I> {}
    impl<I: Iterator> DoubleEndedIterator for Splice<I> {}
    impl<I: Iterator> ExactSizeIterator for Splice<I> {}
    impl<I: Iterator> Iterator for Splice<I> { type Item = I::Item; }
    pub struct Drain<T> {}
    impl<T> Drain<T> {
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> Drop for Drain<T> {}
    impl<T> AsRef<[T]> for Drain<T> {}
    impl<T> DoubleEndedIterator for Drain<T> {}
    impl<T> ExactSizeIterator for Drain<T> {}
    impl<T> Iterator for Drain<T> { type Item = T; }
    pub struct IntoIter<T> {}
    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T: Clone> Clone for IntoIter<T> {}
    impl<T> Drop for IntoIter<T> {}
    impl<T> AsRef<[T]> for IntoIter<T> {}
    impl<T> Default for IntoIter<T> {}
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    pub struct Vec<T> {}
    impl<T, const N: usize> Vec<[T; N]> {
        pub fn into_flattened(self) -> Vec<T>;
    }
    impl<T> Vec<T> {
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<I::IntoIter>;
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<T, F>;
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self;
        pub fn into_raw_parts(self) -> (*mut T, usize, usize);
        pub fn push(&mut self, value: T);
        pub fn push_mut(&mut self, value: T) -> &mut T;
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_slice(self) -> Box<[T]>;
        pub fn truncate(&mut self, len: usize);
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub unsafe fn set_len(&mut self, new_len: usize);
        pub fn swap_remove(&mut self, index: usize) -> T;
        pub fn insert(&mut self, index: usize, element: T);
        pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
        pub fn remove(&mut self, index: usize) -> T;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F);
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F);
        pub fn pop(&mut self) -> Option<T>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn append(&mut self, other: &mut Self);
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<T>;
        pub fn clear(&mut self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> Self;
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F);
        pub fn leak(self) -> &mut [T];
        pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
    }
    impl<T: Clone> Vec<T> {
        pub fn resize(&mut self, new_len: usize, value: T);
        pub fn extend_from_slice(&mut self, other: &[T]);
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
    }
    impl<T: PartialEq> Vec<T> {
        pub fn dedup(&mut self);
    }
    impl From<&str> for Vec<u8> {}
    impl From<CString> for Vec<u8> {}
    impl From<String> for Vec<u8> {}
    impl Write for Vec<u8> {}
    impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = I::Output; }
    impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {}
    impl<T, const N: usize> From<[T; N]> for Vec<T> {}
    impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {}
    impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {}
    impl<T: Clone> Clone for Vec<T> {}
    impl<T: Clone> From<&[T]> for Vec<T> {}
    impl<T: Clone> From<&mut [T]> for Vec<T> {}
    impl<T: Eq> Eq for Vec<T> {}
    impl<T: Ord> Ord for Vec<T> {}
    impl<T: PartialOrd> PartialOrd<Vec<T>> for Vec<T> {}
    impl<T: Copy> Extend<&T> for Vec<T> {}
    impl<T: Hash> Hash for Vec<T> {}
    impl<T> Drop for Vec<T> {}
    impl<T> FromIterator<T> for Vec<T> {}
    impl<T> AsMut<[T]> for Vec<T> {}
    impl<T> AsMut<Vec<T>> for Vec<T> {}
    impl<T> AsRef<[T]> for Vec<T> {}
    impl<T> AsRef<Vec<T>> for Vec<T> {}
    impl<T> From<Cow<[T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {}
    impl<T> From<VecDeque<T>> for Vec<T> {}
    impl<T> From<Box<[T]>> for Vec<T> {}
    impl<T> From<BinaryHeap<T>> for Vec<T> {}
    impl<T> Default for Vec<T> {}
    impl<T> Borrow<[T]> for Vec<T> {}
    impl<T> BorrowMut<[T]> for Vec<T> {}
    impl<T> Extend<T> for Vec<T> {}
    impl<T> IntoIterator for &mut Vec<T> { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T> IntoIterator for &Vec<T> { type Item = &T; type IntoIter = Iter<T>; }
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T> Deref for Vec<T> { type Target = [T]; }
    impl<T> DerefMut for Vec<T> {}
}
