#![source("chrono 0.4.45")]

use crate::format::strftime::StrftimeItems;
use crate::format::{DelayedFormat, Item};
use crate::naive::{NaiveDateDaysIterator, NaiveDateWeeksIterator};
use crate::offset::LocalResult;
use pure_rust_locales::Locale;
use std::borrow::Borrow;
use std::fmt::Display;
use std::ops::{Add, Div, Mul, Neg, Sub};
use std::str::FromStr;
use std::time::SystemTime;

pub use crate::format::{ParseError, ParseResult};
pub use crate::naive::{Days, NaiveWeek};
pub use crate::offset::{MappedLocalTime, Offset, TimeZone};
pub use crate::round::{DurationRound, RoundingError};

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeDelta {}
impl TimeDelta {
    pub fn new(secs: i64, nanos: u32) -> Option<TimeDelta>;
    pub fn weeks(weeks: i64) -> TimeDelta;
    pub fn try_weeks(weeks: i64) -> Option<TimeDelta>;
    pub fn days(days: i64) -> TimeDelta;
    pub fn try_days(days: i64) -> Option<TimeDelta>;
    pub fn hours(hours: i64) -> TimeDelta;
    pub fn try_hours(hours: i64) -> Option<TimeDelta>;
    pub fn minutes(minutes: i64) -> TimeDelta;
    pub fn try_minutes(minutes: i64) -> Option<TimeDelta>;
    pub fn seconds(seconds: i64) -> TimeDelta;
    pub fn try_seconds(seconds: i64) -> Option<TimeDelta>;
    pub fn milliseconds(milliseconds: i64) -> TimeDelta;
    pub fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta>;
    pub fn microseconds(microseconds: i64) -> TimeDelta;
    pub fn nanoseconds(nanos: i64) -> TimeDelta;
    pub fn num_weeks(&self) -> i64;
    pub fn num_days(&self) -> i64;
    pub fn num_hours(&self) -> i64;
    pub fn num_minutes(&self) -> i64;
    pub fn num_seconds(&self) -> i64;
    pub fn as_seconds_f64(self) -> f64;
    pub fn as_seconds_f32(self) -> f32;
    pub fn num_milliseconds(&self) -> i64;
    pub fn subsec_millis(&self) -> i32;
    pub fn num_microseconds(&self) -> Option<i64>;
    pub fn subsec_micros(&self) -> i32;
    pub fn num_nanoseconds(&self) -> Option<i64>;
    pub fn subsec_nanos(&self) -> i32;
    pub fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_mul(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn checked_div(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn abs(&self) -> TimeDelta;
    pub fn min_value() -> TimeDelta;
    pub fn max_value() -> TimeDelta;
    pub fn zero() -> TimeDelta;
    pub fn is_zero(&self) -> bool;
    pub fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError>;
    pub fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError>;
    pub const MIN: Self;
    pub const MAX: Self;
}
impl Neg for TimeDelta {
    type Output = TimeDelta;
}
impl Add for TimeDelta {
    type Output = TimeDelta;
}
impl Sub for TimeDelta {
    type Output = TimeDelta;
}
impl Mul<i32> for TimeDelta {
    type Output = TimeDelta;
}
impl Div<i32> for TimeDelta {
    type Output = TimeDelta;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OutOfRangeError {}

pub type Duration = TimeDelta;

#[derive(Clone)]
pub struct Date<Tz: TimeZone> {}
impl<Tz: TimeZone> Datelike for Date<Tz> {}
impl<Tz: TimeZone> Copy for Date<Tz> where <Tz as TimeZone>::Offset: Copy {}
impl<Tz: TimeZone> Add<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz: TimeZone> Sub<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz: TimeZone> Sub<Date<Tz>> for Date<Tz> {
    type Output = TimeDelta;
}

#[derive(Clone)]
pub struct DateTime<Tz: TimeZone> {}
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn date(&self) -> Date<Tz>;
    pub fn date_naive(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn timestamp_micros(&self) -> i64;
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
    pub fn fixed_offset(&self) -> DateTime<FixedOffset>;
    pub fn to_utc(&self) -> DateTime<Utc>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta;
    pub fn naive_utc(&self) -> NaiveDateTime;
    pub fn naive_local(&self) -> NaiveDateTime;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn to_rfc2822(&self) -> String;
    pub fn to_rfc3339(&self) -> String;
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String;
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self>;
    pub const MIN_UTC: DateTime<Utc>;
    pub const MAX_UTC: DateTime<Utc>;
}
impl DateTime<Utc> {
    pub fn from_timestamp_secs(secs: i64) -> Option<Self>;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
    pub fn from_timestamp_millis(millis: i64) -> Option<Self>;
    pub fn from_timestamp_micros(micros: i64) -> Option<Self>;
    pub fn from_timestamp_nanos(nanos: i64) -> Self;
    pub const UNIX_EPOCH: Self;
}
impl Default for DateTime<Utc> {}
impl Default for DateTime<Local> {}
impl Default for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl From<DateTime<FixedOffset>> for DateTime<Local> {}
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Local>> for DateTime<FixedOffset> {}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &'a str)>;
}
impl<Tz: TimeZone> DateTime<Tz>
where
    Tz::Offset: Display,
{
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn format_localized_with_items<'a, I, B>(&self, items: I, locale: Locale) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format_localized<'a>(&self, fmt: &'a str, locale: Locale) -> DelayedFormat<StrftimeItems<'a>>;
}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}
impl<Tz: TimeZone> Copy for DateTime<Tz>
where
    <Tz as TimeZone>::Offset: Copy,
    NaiveDateTime: Copy,
{
}
impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> Add<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> Add<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> Sub<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> Sub<DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
}
impl<Tz: TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
}
impl<Tz: TimeZone> Add<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl str::FromStr for DateTime<Utc> {
    type Err = ParseError;
}
impl str::FromStr for DateTime<Local> {
    type Err = ParseError;
}
impl From<SystemTime> for DateTime<Utc> {}
impl From<SystemTime> for DateTime<Local> {}
impl str::FromStr for DateTime<FixedOffset> {
    type Err = ParseError;
}
impl<Tz: TimeZone> DurationRound for DateTime<Tz> {
    type Err = RoundingError;
}

#[derive(Clone, Copy, Eq, PartialEq, Hash)]
pub enum SecondsFormat {
    Secs,
    Millis,
    Micros,
    Nanos,
    AutoSi,
}

#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone)]
pub struct NaiveDate {}
impl NaiveDate {
    pub fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate;
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub fn from_yo(year: i32, ordinal: u32) -> NaiveDate;
    pub fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate>;
    pub fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate;
    pub fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate>;
    pub fn from_num_days_from_ce(days: i32) -> NaiveDate;
    pub fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate>;
    pub fn from_epoch_days(days: i32) -> Option<NaiveDate>;
    pub fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate;
    pub fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDate, &'a str)>;
    pub fn checked_add_months(self, months: Months) -> Option<Self>;
    pub fn checked_sub_months(self, months: Months) -> Option<Self>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime;
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime;
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime;
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime>;
    pub fn succ(&self) -> NaiveDate;
    pub fn succ_opt(&self) -> Option<NaiveDate>;
    pub fn pred(&self) -> NaiveDate;
    pub fn pred_opt(&self) -> Option<NaiveDate>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub fn signed_duration_since(self, rhs: Self) -> TimeDelta;
    pub fn abs_diff(self, rhs: Self) -> Days;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn format_localized_with_items<'a, I, B>(&self, items: I, locale: Locale) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format_localized<'a>(&self, fmt: &'a str, locale: Locale) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn iter_days(&self) -> NaiveDateDaysIterator;
    pub fn iter_weeks(&self) -> NaiveDateWeeksIterator;
    pub fn week(&self, start: Weekday) -> NaiveWeek;
    pub fn leap_year(&self) -> bool;
    pub fn to_epoch_days(&self) -> i32;
    pub const MIN: NaiveDate;
    pub const MAX: NaiveDate;
}
impl Datelike for NaiveDate {}
impl Add<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}
impl Add<Months> for NaiveDate {
    type Output = NaiveDate;
}
impl Sub<Months> for NaiveDate {
    type Output = NaiveDate;
}
impl Add<Days> for NaiveDate {
    type Output = NaiveDate;
}
impl Sub<Days> for NaiveDate {
    type Output = NaiveDate;
}
impl Sub<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}
impl Sub<NaiveDate> for NaiveDate {
    type Output = TimeDelta;
}
impl From<NaiveDateTime> for NaiveDate {}
impl str::FromStr for NaiveDate {
    type Err = ParseError;
}
impl Default for NaiveDate {}

#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone)]
pub struct NaiveDateTime {}
impl NaiveDateTime {
    pub fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime;
    pub fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDateTime, &'a str)>;
    pub fn date(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn timestamp_micros(&self) -> i64;
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_utc(&self) -> DateTime<Utc>;
    pub const MIN: Self;
    pub const MAX: Self;
    pub const UNIX_EPOCH: Self;
}
impl From<NaiveDate> for NaiveDateTime {}
impl Datelike for NaiveDateTime {}
impl Timelike for NaiveDateTime {}
impl Add<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Add<std::time::Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Add<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Add<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<std::time::Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<NaiveDateTime> for NaiveDateTime {
    type Output = TimeDelta;
}
impl Add<Days> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<Days> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl str::FromStr for NaiveDateTime {
    type Err = ParseError;
}
impl Default for NaiveDateTime {}
impl DurationRound for NaiveDateTime {
    type Err = RoundingError;
}

pub struct IsoWeek {}

#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone)]
pub struct NaiveTime {}
impl NaiveTime {
    pub fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime;
    pub fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
    pub fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime;
    pub fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime>;
    pub fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime;
    pub fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime>;
    pub fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime;
    pub fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime>;
    pub fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime;
    pub fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveTime, &'a str)>;
    pub fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub const MIN: Self;
}
impl Timelike for NaiveTime {}
impl Add<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}
impl Add<std::time::Duration> for NaiveTime {
    type Output = NaiveTime;
}
impl Add<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}
impl Sub<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}
impl Sub<std::time::Duration> for NaiveTime {
    type Output = NaiveTime;
}
impl Sub<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}
impl Sub<NaiveTime> for NaiveTime {
    type Output = TimeDelta;
}
impl str::FromStr for NaiveTime {
    type Err = ParseError;
}
impl Default for NaiveTime {}

#[derive(PartialEq, Eq, Hash, Copy, Clone)]
pub struct FixedOffset {}
impl FixedOffset {
    pub fn east(secs: i32) -> FixedOffset;
    pub fn east_opt(secs: i32) -> Option<FixedOffset>;
    pub fn west(secs: i32) -> FixedOffset;
    pub fn west_opt(secs: i32) -> Option<FixedOffset>;
    pub fn local_minus_utc(&self) -> i32;
    pub fn utc_minus_local(&self) -> i32;
}
impl FromStr for FixedOffset {
    type Err = ParseError;
}
impl TimeZone for FixedOffset {
    type Offset = FixedOffset;
}
impl Offset for FixedOffset {}

#[derive(Copy, Clone)]
pub struct Local;
impl Local {
    pub fn today() -> Date<Local>;
    pub fn now() -> DateTime<Local>;
}
impl TimeZone for Local {
    type Offset = FixedOffset;
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct Utc;
impl Utc {
    pub fn today() -> Date<Utc>;
    pub fn now() -> DateTime<Utc>;
}
impl TimeZone for Utc {
    type Offset = Utc;
}
impl Offset for Utc {}

pub enum Weekday {}

#[derive(Clone, Copy, Eq, Hash, PartialEq, PartialOrd, Ord)]
pub struct Months {}

pub trait Datelike: Sized {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}

pub trait Timelike: Sized {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32);
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32;
}

pub mod format {
    pub use crate::format::strftime::StrftimeItems;
    pub use crate::SecondsFormat;

    pub struct DelayedFormat<I> {}

    pub enum Pad {}

    pub enum Numeric {}

    pub enum Fixed {}

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub enum Item<'a> {
        Literal(&'a str),
        OwnedLiteral(Box<str>),
        Space(&'a str),
        OwnedSpace(Box<str>),
        Numeric(Numeric, Pad),
        Fixed(Fixed),
        Error,
    }

    pub struct ParseError {}

    pub type ParseResult<T> = Result<T, ParseError>;

    pub mod strftime {
        pub struct StrftimeItems<'a> {}
    }
}

pub mod naive {
    pub use crate::{IsoWeek, NaiveDate, NaiveDateTime, NaiveTime};

    pub struct NaiveDateDaysIterator {}

    pub struct NaiveDateWeeksIterator {}

    pub struct NaiveWeek {}

    #[derive(Clone, Copy, Eq, Hash, PartialEq, PartialOrd, Ord)]
    pub struct Days {}
}

pub mod offset {
    use crate::format::ParseResult;
    use crate::{Date, DateTime, NaiveDate, NaiveDateTime, Weekday};

    pub use crate::{FixedOffset, Local, Utc};

    pub type MappedLocalTime<T> = LocalResult<T>;

    #[derive(Clone, PartialEq, Copy, Eq, Hash)]
    pub enum LocalResult<T> {
        Single(T),
        Ambiguous(T, T),
        None,
    }

    pub trait Offset {}

    pub trait TimeZone: Sized + Clone {
        type Offset: Offset;
        fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>>;
        fn ymd(&self, year: i32, month: u32, day: u32) -> Date<Self>;
        fn ymd_opt(&self, year: i32, month: u32, day: u32) -> MappedLocalTime<Date<Self>>;
        fn yo(&self, year: i32, ordinal: u32) -> Date<Self>;
        fn yo_opt(&self, year: i32, ordinal: u32) -> MappedLocalTime<Date<Self>>;
        fn isoywd(&self, year: i32, week: u32, weekday: Weekday) -> Date<Self>;
        fn isoywd_opt(&self, year: i32, week: u32, weekday: Weekday) -> MappedLocalTime<Date<Self>>;
        fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
        fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
        fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
        fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
        fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
        fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
        fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
        fn from_offset(offset: &Self::Offset) -> Self;
        fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Self::Offset>;
        fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset>;
        fn from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Date<Self>>;
        fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
        fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
        fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
        fn from_utc_date(&self, utc: &NaiveDate) -> Date<Self>;
        fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
    }
}

pub mod prelude {
    pub use crate::offset::{Offset, TimeZone};
    pub use crate::{
        Date, DateTime, Datelike, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Timelike, Utc, Weekday,
    };
}

pub mod round {
    pub trait DurationRound {
        type Err;
        type Err;
        type Err;
    }

    pub enum RoundingError {}
}
