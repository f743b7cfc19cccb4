pub mod conversion {
    use crate::inspect::PyStaticExpr;
    use crate::marker::Python;
    use crate::types::bytes::PyBytes;
    use crate::types::datetime::{PyDate, PyDateTime, PyDelta, PyTime, PyTzInfo};
    use crate::types::dict::PyDict;
    use crate::types::set::PySet;
    use crate::types::string::PyString;
    use crate::types::tuple::PyTuple;
    use crate::types::{PyBool, PyFloat, PyInt};
    use crate::{Borrowed, Bound, BoundObject, PyAny, PyErr};
    use bigdecimal::BigDecimal;
    use bytes::Bytes;
    use chrono::offset::{FixedOffset, Utc};
    use chrono::{DateTime, Duration, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
    use chrono_tz::Tz;
    use either::Either;
    use hashbrown::{HashMap, HashSet};
    use indexmap::IndexMap;
    use jiff_02::civil::{Date, ISOWeekDate, Time};
    use jiff_02::tz::Offset;
    use jiff_02::{SignedDuration, Timestamp, Zoned};
    use rust_decimal::Decimal;
    use smallvec::{Array, SmallVec};
    use std::borrow::Cow;
    use std::cell::Cell;
    use std::collections::{BTreeMap, BTreeSet};
    use std::convert::Infallible;
    use std::ffi::{CStr, CString};
    use std::hash::{BuildHasher, Hash};
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
    use time::{OffsetDateTime, PrimitiveDateTime, UtcDateTime, UtcOffset};
    use uuid::{NonNilUuid, Uuid};

    pub trait IntoPyObject<'py>: Sized {
        type Target;
        type Output: BoundObject<'py, Self::Target>;
        type Error: Into<PyErr>;
        const OUTPUT_TYPE: PyStaticExpr;
        fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error>;
    }
    impl<'a, 'py, T> IntoPyObject<'py> for &&'a T
    where
        &'a T: IntoPyObject<'py>,
    {
        type Target = <&'a T as IntoPyObject<'py>>::Target;
        type Output = <&'a T as IntoPyObject<'py>>::Output;
        type Error = <&'a T as IntoPyObject<'py>>::Error;
    }
    impl<'py> IntoPyObject<'py> for () {
        type Target = PyTuple;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for BigDecimal {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Bytes {
        type Target = PyBytes;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Bytes {
        type Target = PyBytes;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Duration {
        type Target = PyDelta;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Duration {
        type Target = PyDelta;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for NaiveDate {
        type Target = PyDate;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &NaiveDate {
        type Target = PyDate;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for NaiveTime {
        type Target = PyTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &NaiveTime {
        type Target = PyTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for NaiveDateTime {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &NaiveDateTime {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, Tz: TimeZone> IntoPyObject<'py> for DateTime<Tz>
    where
        Tz: IntoPyObject<'py>,
    {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, Tz: TimeZone> IntoPyObject<'py> for &DateTime<Tz>
    where
        Tz: IntoPyObject<'py>,
    {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for FixedOffset {
        type Target = PyTzInfo;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &FixedOffset {
        type Target = PyTzInfo;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Utc {
        type Target = PyTzInfo;
        type Output = Borrowed<'static, 'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Utc {
        type Target = PyTzInfo;
        type Output = Borrowed<'static, 'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Local {
        type Target = PyTzInfo;
        type Output = Borrowed<'static, 'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Local {
        type Target = PyTzInfo;
        type Output = Borrowed<'static, 'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Tz {
        type Target = PyTzInfo;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Tz {
        type Target = PyTzInfo;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, L, R> IntoPyObject<'py> for Either<L, R>
    where
        L: IntoPyObject<'py>,
        R: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, L, R> IntoPyObject<'py> for &'a Either<L, R>
    where
        &'a L: IntoPyObject<'py>,
        &'a R: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, K, V, H> IntoPyObject<'py> for HashMap<K, V, H>
    where
        K: IntoPyObject<'py> + Eq + Hash,
        V: IntoPyObject<'py>,
        H: BuildHasher,
    {
        type Target = PyDict;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, K, V, H> IntoPyObject<'py> for &'a HashMap<K, V, H>
    where
        &'a K: IntoPyObject<'py> + Eq + Hash,
        &'a V: IntoPyObject<'py>,
        H: BuildHasher,
    {
        type Target = PyDict;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, K, H> IntoPyObject<'py> for HashSet<K, H>
    where
        K: IntoPyObject<'py> + Eq + Hash,
        H: BuildHasher,
    {
        type Target = PySet;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, K, H> IntoPyObject<'py> for &'a HashSet<K, H>
    where
        &'a K: IntoPyObject<'py> + Eq + Hash,
        H: BuildHasher,
    {
        type Target = PySet;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, K, V, H> IntoPyObject<'py> for IndexMap<K, V, H>
    where
        K: IntoPyObject<'py> + Eq + Hash,
        V: IntoPyObject<'py>,
        H: BuildHasher,
    {
        type Target = PyDict;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, K, V, H> IntoPyObject<'py> for &'a IndexMap<K, V, H>
    where
        &'a K: IntoPyObject<'py> + Eq + Hash,
        &'a V: IntoPyObject<'py>,
        H: BuildHasher,
    {
        type Target = PyDict;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Timestamp {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Timestamp {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Date {
        type Target = PyDate;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Date {
        type Target = PyDate;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Time {
        type Target = PyTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Time {
        type Target = PyTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for jiff_02::civil::DateTime {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &jiff_02::civil::DateTime {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Zoned {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Zoned {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for jiff_02::tz::TimeZone {
        type Target = PyTzInfo;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &jiff_02::tz::TimeZone {
        type Target = PyTzInfo;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Offset {
        type Target = PyTzInfo;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Offset {
        type Target = PyTzInfo;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for SignedDuration {
        type Target = PyDelta;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &SignedDuration {
        type Target = PyDelta;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for ISOWeekDate {
        type Target = PyDate;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &ISOWeekDate {
        type Target = PyDate;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Decimal {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Decimal {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, A> IntoPyObject<'py> for SmallVec<A>
    where
        A: Array,
        A::Item: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, A> IntoPyObject<'py> for &'a SmallVec<A>
    where
        A: Array,
        &'a A::Item: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, T, const N: usize> IntoPyObject<'py> for [T; N]
    where
        T: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, T, const N: usize> IntoPyObject<'py> for &'a [T; N]
    where
        &'a T: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, T: Copy + IntoPyObject<'py>> IntoPyObject<'py> for Cell<T> {
        type Target = T::Target;
        type Output = T::Output;
        type Error = T::Error;
    }
    impl<'py, T: Copy + IntoPyObject<'py>> IntoPyObject<'py> for &Cell<T> {
        type Target = T::Target;
        type Output = T::Output;
        type Error = T::Error;
    }
    impl<'py> IntoPyObject<'py> for &CStr {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for CString {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &CString {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Cow<'_, CStr> {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Cow<'_, CStr> {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Ipv4Addr {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Ipv4Addr {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Ipv6Addr {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Ipv6Addr {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for IpAddr {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &IpAddr {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, K, V> IntoPyObject<'py> for BTreeMap<K, V>
    where
        K: IntoPyObject<'py> + Eq,
        V: IntoPyObject<'py>,
    {
        type Target = PyDict;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, K, V> IntoPyObject<'py> for &'a BTreeMap<K, V>
    where
        &'a K: IntoPyObject<'py> + Eq,
        &'a V: IntoPyObject<'py>,
        K: 'a,
        V: 'a,
    {
        type Target = PyDict;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for u8 {
        type Target = PyInt;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for &u8 {
        type Target = PyInt;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py, T> IntoPyObject<'py> for Option<T>
    where
        T: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = T::Error;
    }
    impl<'a, 'py, T> IntoPyObject<'py> for &'a Option<T>
    where
        &'a T: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = <&'a T as IntoPyObject<'py>>::Error;
    }
    impl<'py, K> IntoPyObject<'py> for BTreeSet<K>
    where
        K: IntoPyObject<'py> + Ord,
    {
        type Target = PySet;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, K> IntoPyObject<'py> for &'a BTreeSet<K>
    where
        &'a K: IntoPyObject<'py> + Ord,
        K: 'a,
    {
        type Target = PySet;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, T> IntoPyObject<'py> for &'a [T]
    where
        &'a T: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, T> IntoPyObject<'py> for Cow<'_, [T]>
    where
        T: Clone,
        for<'a> &'a T: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &str {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for &&str {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for Cow<'_, str> {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for &Cow<'_, str> {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for char {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for &char {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for String {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for &String {
        type Target = PyString;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for std::time::Duration {
        type Target = PyDelta;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &std::time::Duration {
        type Target = PyDelta;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py, T> IntoPyObject<'py> for Vec<T>
    where
        T: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'a, 'py, T> IntoPyObject<'py> for &'a Vec<T>
    where
        &'a T: IntoPyObject<'py>,
    {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for time::Duration {
        type Target = PyDelta;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for time::Date {
        type Target = PyDate;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for time::Time {
        type Target = PyTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for PrimitiveDateTime {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for UtcOffset {
        type Target = PyTzInfo;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for OffsetDateTime {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for UtcDateTime {
        type Target = PyDateTime;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for Uuid {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &Uuid {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for NonNilUuid {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for &NonNilUuid {
        type Target = PyAny;
        type Output = Bound<'py, Self::Target>;
        type Error = PyErr;
    }
    impl<'py> IntoPyObject<'py> for bool {
        type Target = PyBool;
        type Output = Borrowed<'py, 'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for &bool {
        type Target = PyBool;
        type Output = Borrowed<'py, 'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for f64 {
        type Target = PyFloat;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for &f64 {
        type Target = PyFloat;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for f32 {
        type Target = PyFloat;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }
    impl<'py> IntoPyObject<'py> for &f32 {
        type Target = PyFloat;
        type Output = Bound<'py, Self::Target>;
        type Error = Infallible;
    }

    pub trait FromPyObject<'a, 'py> {
        type Error;
    }
}
