#![source("time 0.3.55")]

use crate::error::{ComponentRange, ConversionRange, Format, IndeterminateOffset, InvalidVariant, Parse, TryFromParsed};
use crate::formatting::Formattable;
use crate::iter::DateIter;
use crate::parsing::{Parsable, Parsed};
use std::io::Write;
use std::ops::{Add, Div, Mul, Neg, Sub};
use std::str::FromStr;
use std::time::{Duration as StdDuration, SystemTime};

pub use crate::error::Error;

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {}
impl Date {
    pub const MIN: Self;
    pub const MAX: Self;
    pub fn from_calendar_date(year: i32, month: Month, day: u8) -> Result<Self, ComponentRange>;
    pub fn from_ordinal_date(year: i32, ordinal: u16) -> Result<Self, ComponentRange>;
    pub fn from_iso_week_date(year: i32, week: u8, weekday: Weekday) -> Result<Self, ComponentRange>;
    pub fn from_julian_day(julian_day: i32) -> Result<Self, ComponentRange>;
    pub fn year(self) -> i32;
    pub fn month(self) -> Month;
    pub fn day(self) -> u8;
    pub fn ordinal(self) -> u16;
    pub fn iso_week(self) -> u8;
    pub fn sunday_based_week(self) -> u8;
    pub fn monday_based_week(self) -> u8;
    pub fn to_calendar_date(self) -> (i32, Month, u8);
    pub fn to_ordinal_date(self) -> (i32, u16);
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub fn weekday(self) -> Weekday;
    pub fn next_day(self) -> Option<Self>;
    pub fn previous_day(self) -> Option<Self>;
    pub fn next_occurrence(self, weekday: Weekday) -> Self;
    pub fn prev_occurrence(self, weekday: Weekday) -> Self;
    pub fn nth_next_occurrence(self, weekday: Weekday, n: u8) -> Self;
    pub fn nth_prev_occurrence(self, weekday: Weekday, n: u8) -> Self;
    pub fn iter_to(self, end: Self) -> DateIter;
    pub fn to_julian_day(self) -> i32;
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_add_std(self, duration: StdDuration) -> Option<Self>;
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_sub_std(self, duration: StdDuration) -> Option<Self>;
    pub fn saturating_add(self, duration: SignedDuration) -> Self;
    pub fn saturating_sub(self, duration: SignedDuration) -> Self;
    pub fn replace_year(self, year: i32) -> Result<Self, ComponentRange>;
    pub fn replace_month(self, month: Month) -> Result<Self, ComponentRange>;
    pub fn replace_day(self, day: u8) -> Result<Self, ComponentRange>;
    pub fn replace_ordinal(self, ordinal: u16) -> Result<Self, ComponentRange>;
    pub fn midnight(self) -> PlainDateTime;
    pub fn with_time(self, time: Time) -> PlainDateTime;
    pub fn with_hms(self, hour: u8, minute: u8, second: u8) -> Result<PlainDateTime, ComponentRange>;
    pub fn with_hms_milli(self, hour: u8, minute: u8, second: u8, millisecond: u16) -> Result<PlainDateTime, ComponentRange>;
    pub fn with_hms_micro(self, hour: u8, minute: u8, second: u8, microsecond: u32) -> Result<PlainDateTime, ComponentRange>;
    pub fn with_hms_nano(self, hour: u8, minute: u8, second: u8, nanosecond: u32) -> Result<PlainDateTime, ComponentRange>;
    pub fn format_into(self, output: &mut (impl Write + ?Sized), format: &(impl Formattable + ?Sized)) -> Result<usize, Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, Format>;
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, Parse>;
    pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed) -> Result<Self, Parse>;
}
impl Add<SignedDuration> for Date {
    type Output = Self;
}
impl Add<StdDuration> for Date {
    type Output = Self;
}
impl Sub<SignedDuration> for Date {
    type Output = Self;
}
impl Sub<StdDuration> for Date {
    type Output = Self;
}
impl Sub for Date {
    type Output = SignedDuration;
}
impl TryFrom<Parsed> for Date {
    type Error = TryFromParsed;
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
impl FromStr for Month {
    type Err = InvalidVariant;
}
impl TryFrom<u8> for Month {
    type Error = ComponentRange;
}

#[derive(Clone, Copy, Eq)]
pub struct OffsetDateTime {}
impl Sub<SystemTime> for OffsetDateTime {
    type Output = SignedDuration;
}
impl From<SystemTime> for OffsetDateTime {}
impl Sub<Timestamp> for OffsetDateTime {
    type Output = SignedDuration;
}
impl From<Timestamp> for OffsetDateTime {}
impl Sub<UtcDateTime> for OffsetDateTime {
    type Output = SignedDuration;
}
impl From<UtcDateTime> for OffsetDateTime {}
impl OffsetDateTime {
    pub const UNIX_EPOCH: Self;
    pub fn now_utc() -> Self;
    pub fn now_local() -> Result<Self, IndeterminateOffset>;
    pub fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> Self;
    pub fn new_utc(date: Date, time: Time) -> Self;
    pub fn to_offset(self, offset: UtcOffset) -> Self;
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<Self>;
    pub fn to_utc(self) -> UtcDateTime;
    pub fn checked_to_utc(self) -> Option<UtcDateTime>;
    pub fn from_unix_timestamp(timestamp: i64) -> Result<Self, ComponentRange>;
    pub fn from_unix_timestamp_nanos(timestamp: i128) -> Result<Self, ComponentRange>;
    pub fn offset(self) -> UtcOffset;
    pub fn unix_timestamp(self) -> i64;
    pub fn unix_timestamp_nanos(self) -> i128;
    pub fn date(self) -> Date;
    pub fn time(self) -> Time;
    pub fn year(self) -> i32;
    pub fn month(self) -> Month;
    pub fn day(self) -> u8;
    pub fn ordinal(self) -> u16;
    pub fn iso_week(self) -> u8;
    pub fn sunday_based_week(self) -> u8;
    pub fn monday_based_week(self) -> u8;
    pub fn to_calendar_date(self) -> (i32, Month, u8);
    pub fn to_ordinal_date(self) -> (i32, u16);
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub fn weekday(self) -> Weekday;
    pub fn to_julian_day(self) -> i32;
    pub fn to_hms(self) -> (u8, u8, u8);
    pub fn to_hms_milli(self) -> (u8, u8, u8, u16);
    pub fn to_hms_micro(self) -> (u8, u8, u8, u32);
    pub fn to_hms_nano(self) -> (u8, u8, u8, u32);
    pub fn hour(self) -> u8;
    pub fn minute(self) -> u8;
    pub fn second(self) -> u8;
    pub fn millisecond(self) -> u16;
    pub fn microsecond(self) -> u32;
    pub fn nanosecond(self) -> u32;
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub fn saturating_add(self, duration: SignedDuration) -> Self;
    pub fn saturating_sub(self, duration: SignedDuration) -> Self;
    pub fn replace_time(self, time: Time) -> Self;
    pub fn replace_date(self, date: Date) -> Self;
    pub fn replace_date_time(self, date_time: PlainDateTime) -> Self;
    pub fn replace_offset(self, offset: UtcOffset) -> Self;
    pub fn replace_year(self, year: i32) -> Result<Self, ComponentRange>;
    pub fn replace_month(self, month: Month) -> Result<Self, ComponentRange>;
    pub fn replace_day(self, day: u8) -> Result<Self, ComponentRange>;
    pub fn replace_ordinal(self, ordinal: u16) -> Result<Self, ComponentRange>;
    pub fn truncate_to_day(self) -> Self;
    pub fn replace_hour(self, hour: u8) -> Result<Self, ComponentRange>;
    pub fn truncate_to_hour(self) -> Self;
    pub fn replace_minute(self, minute: u8) -> Result<Self, ComponentRange>;
    pub fn truncate_to_minute(self) -> Self;
    pub fn replace_second(self, second: u8) -> Result<Self, ComponentRange>;
    pub fn truncate_to_second(self) -> Self;
    pub fn replace_millisecond(self, millisecond: u16) -> Result<Self, ComponentRange>;
    pub fn truncate_to_millisecond(self) -> Self;
    pub fn replace_microsecond(self, microsecond: u32) -> Result<Self, ComponentRange>;
    pub fn truncate_to_microsecond(self) -> Self;
    pub fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, ComponentRange>;
    pub fn format_into(self, output: &mut (impl Write + ?Sized), format: &(impl Formattable + ?Sized)) -> Result<usize, Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, Format>;
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, Parse>;
    pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed) -> Result<Self, Parse>;
}
impl Add<SignedDuration> for OffsetDateTime {
    type Output = Self;
}
impl Add<StdDuration> for OffsetDateTime {
    type Output = Self;
}
impl Sub<SignedDuration> for OffsetDateTime {
    type Output = Self;
}
impl Sub<StdDuration> for OffsetDateTime {
    type Output = Self;
}
impl Sub for OffsetDateTime {
    type Output = SignedDuration;
}
impl TryFrom<Parsed> for OffsetDateTime {
    type Error = TryFromParsed;
}

pub struct PlainDateTime {}

#[derive(Clone, Copy)]
pub struct SignedDuration {}
impl Default for SignedDuration {}
impl TryFrom<StdDuration> for SignedDuration {
    type Error = ConversionRange;
}
impl Add for SignedDuration {
    type Output = Self;
}
impl Add<StdDuration> for SignedDuration {
    type Output = Self;
}
impl Neg for SignedDuration {
    type Output = Self;
}
impl Sub for SignedDuration {
    type Output = Self;
}
impl Sub<StdDuration> for SignedDuration {
    type Output = Self;
}
impl Mul<f32> for SignedDuration {
    type Output = Self;
}
impl Mul<f64> for SignedDuration {
    type Output = Self;
}
impl Div<f32> for SignedDuration {
    type Output = Self;
}
impl Div<f64> for SignedDuration {
    type Output = Self;
}
impl Div for SignedDuration {
    type Output = f64;
}
impl Div<StdDuration> for SignedDuration {
    type Output = f64;
}

#[derive(Clone, Copy, Eq)]
pub struct Time {}
impl TryFrom<Parsed> for Time {
    type Error = TryFromParsed;
}
impl Add<SignedDuration> for Time {
    type Output = Self;
}
impl Add<StdDuration> for Time {
    type Output = Self;
}
impl Sub<SignedDuration> for Time {
    type Output = Self;
}
impl Sub<StdDuration> for Time {
    type Output = Self;
}
impl Sub for Time {
    type Output = SignedDuration;
}

#[derive(Clone, Copy, Eq)]
pub struct Timestamp {}
impl Sub<OffsetDateTime> for Timestamp {
    type Output = SignedDuration;
}
impl From<OffsetDateTime> for Timestamp {}
impl Sub<SystemTime> for Timestamp {
    type Output = SignedDuration;
}
impl From<SystemTime> for Timestamp {}
impl Sub<UtcDateTime> for Timestamp {
    type Output = SignedDuration;
}
impl From<UtcDateTime> for Timestamp {}
impl TryFrom<Parsed> for Timestamp {
    type Error = TryFromParsed;
}
impl Add<SignedDuration> for Timestamp {
    type Output = Self;
}
impl Add<StdDuration> for Timestamp {
    type Output = Self;
}
impl Sub<SignedDuration> for Timestamp {
    type Output = Self;
}
impl Sub<StdDuration> for Timestamp {
    type Output = Self;
}
impl Sub for Timestamp {
    type Output = SignedDuration;
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcDateTime {}
impl Sub<OffsetDateTime> for UtcDateTime {
    type Output = SignedDuration;
}
impl From<OffsetDateTime> for UtcDateTime {}
impl Sub<Timestamp> for UtcDateTime {
    type Output = SignedDuration;
}
impl From<Timestamp> for UtcDateTime {}
impl Sub<SystemTime> for UtcDateTime {
    type Output = SignedDuration;
}
impl From<SystemTime> for UtcDateTime {}
impl TryFrom<Parsed> for UtcDateTime {
    type Error = TryFromParsed;
}
impl Add<SignedDuration> for UtcDateTime {
    type Output = Self;
}
impl Add<StdDuration> for UtcDateTime {
    type Output = Self;
}
impl Sub<SignedDuration> for UtcDateTime {
    type Output = Self;
}
impl Sub<StdDuration> for UtcDateTime {
    type Output = Self;
}
impl Sub for UtcDateTime {
    type Output = SignedDuration;
}

#[derive(Clone, Copy, Eq)]
pub struct UtcOffset {}
impl TryFrom<Parsed> for UtcOffset {
    type Error = TryFromParsed;
}
impl Neg for UtcOffset {
    type Output = Self;
}

pub enum Weekday {}

pub type Duration = SignedDuration;

pub mod error {
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct ComponentRange {}
    impl TryFrom<Error> for ComponentRange {
        type Error = DifferentVariant;
    }
    impl TryFrom<Format> for ComponentRange {
        type Error = DifferentVariant;
    }
    impl TryFrom<TryFromParsed> for ComponentRange {
        type Error = DifferentVariant;
    }

    pub struct ConversionRange {}

    pub struct DifferentVariant {}

    pub enum Format {}

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct IndeterminateOffset;
    impl TryFrom<Error> for IndeterminateOffset {
        type Error = DifferentVariant;
    }

    pub struct InvalidVariant {}

    pub enum Parse {}

    pub enum TryFromParsed {}

    pub enum Error {}
}

pub mod formatting {
    pub trait Formattable {}
}

pub mod iter {
    pub struct DateIter {}
}

pub mod parsing {
    pub trait Parsable {}

    pub struct Parsed {}
}
