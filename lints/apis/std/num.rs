pub mod num {
    use crate::{
        ascii::{AsciiExt, EscapeDefault}, char::TryFromCharError, convert::Infallible, error::Error, fmt::Display, hash::Hash,
        iter::{Product, Sum}, net::{Ipv4Addr, Ipv6Addr},
        ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign},
        slice::SliceIndex, str::{FromStr, ParseBoolError}, time::Duration,
    };
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NonZero<T> {}
    impl<T> NonZero<T> {
        pub const MIN: Self;
        pub const MAX: Self;
        pub const BITS: u32;
        pub fn new(n: T) -> Option<Self>;
        pub unsafe fn new_unchecked(n: T) -> Self;
        pub fn get(self) -> T;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn count_ones(self) -> NonZero<u32>;
        pub fn checked_add(self, other: T) -> Option<Self>;
        pub fn saturating_add(self, other: T) -> Self;
        pub fn checked_mul(self, other: Self) -> Option<Self>;
        pub fn saturating_mul(self, other: Self) -> Self;
        pub fn checked_pow(self, other: u32) -> Option<Self>;
        pub fn saturating_pow(self, other: u32) -> Self;
        pub fn checked_next_power_of_two(self) -> Option<Self>;
        pub fn is_power_of_two(self) -> bool;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
    }
    impl<T> FromStr for NonZero<T> { type Err = ParseIntError; }
    impl<T> TryFrom<T> for NonZero<T> { type Error = TryFromIntError; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl From<NonZero<Self>> for i8 {}
    impl<T> Display for NonZero<T> {}
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Saturating<T>(pub T);
    impl<T> Add for Saturating<T> { type Output = Saturating<T>; }
    impl<T> Sub for Saturating<T> { type Output = Saturating<T>; }
    impl<T> Mul for Saturating<T> { type Output = Saturating<T>; }
    impl<T> Div for Saturating<T> { type Output = Saturating<T>; }
    impl<T> Rem for Saturating<T> { type Output = Saturating<T>; }
    impl<T> BitAnd for Saturating<T> { type Output = Saturating<T>; }
    impl<T> BitOr for Saturating<T> { type Output = Saturating<T>; }
    impl<T> BitXor for Saturating<T> { type Output = Saturating<T>; }
    impl<T> AddAssign for Saturating<T> {}
    impl<T> SubAssign for Saturating<T> {}
    impl<T> MulAssign for Saturating<T> {}
    impl<T> DivAssign for Saturating<T> {}
    impl<T> RemAssign for Saturating<T> {}
    impl<T> BitAndAssign for Saturating<T> {}
    impl<T> BitOrAssign for Saturating<T> {}
    impl<T> BitXorAssign for Saturating<T> {}
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Wrapping<T>(pub T);
    impl<T> Add for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> Sub for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> Mul for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> Div for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> Rem for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> BitAnd for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> BitOr for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> BitXor for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> AddAssign for Wrapping<T> {}
    impl<T> SubAssign for Wrapping<T> {}
    impl<T> MulAssign for Wrapping<T> {}
    impl<T> DivAssign for Wrapping<T> {}
    impl<T> RemAssign for Wrapping<T> {}
    impl<T> BitAndAssign for Wrapping<T> {}
    impl<T> BitOrAssign for Wrapping<T> {}
    impl<T> BitXorAssign for Wrapping<T> {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ParseIntError {}
    impl ParseIntError {
        pub fn kind(&self) -> &IntErrorKind;
    }
    impl Display for ParseIntError {}
    impl Error for ParseIntError {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct TryFromIntError {}
    impl From<Infallible> for TryFromIntError {}
    impl Display for TryFromIntError {}
    impl Error for TryFromIntError {}
    pub type NonZeroI8 = NonZero<i8>;
    pub type NonZeroI16 = NonZero<i16>;
    pub type NonZeroI32 = NonZero<i32>;
    pub type NonZeroI64 = NonZero<i64>;
    pub type NonZeroI128 = NonZero<i128>;
    pub type NonZeroIsize = NonZero<isize>;
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroU128 = NonZero<u128>;
    pub type NonZeroUsize = NonZero<usize>;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ParseFloatError {}
    impl Error for ParseFloatError {}
    impl Display for ParseFloatError {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl i8 {
        pub const MIN: Self;
        pub const MAX: Self;
        pub const BITS: u32;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn leading_ones(self) -> u32;
        pub fn trailing_ones(self) -> u32;
        pub fn rotate_left(self, n: u32) -> Self;
        pub fn rotate_right(self, n: u32) -> Self;
        pub fn swap_bytes(self) -> Self;
        pub fn reverse_bits(self) -> Self;
        pub fn from_be(x: Self) -> Self;
        pub fn from_le(x: Self) -> Self;
        pub fn to_be(self) -> Self;
        pub fn to_le(self) -> Self;
        pub fn checked_add(self, rhs: Self) -> Option<Self>;
        pub fn strict_add(self, rhs: Self) -> Self;
        pub unsafe fn unchecked_add(self, rhs: Self) -> Self;
        pub fn checked_sub(self, rhs: Self) -> Option<Self>;
        pub fn strict_sub(self, rhs: Self) -> Self;
        pub unsafe fn unchecked_sub(self, rhs: Self) -> Self;
        pub fn checked_mul(self, rhs: Self) -> Option<Self>;
        pub fn strict_mul(self, rhs: Self) -> Self;
        pub unsafe fn unchecked_mul(self, rhs: Self) -> Self;
        pub fn checked_div(self, rhs: Self) -> Option<Self>;
        pub fn strict_div(self, rhs: Self) -> Self;
        pub fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
        pub fn strict_div_euclid(self, rhs: Self) -> Self;
        pub fn checked_rem(self, rhs: Self) -> Option<Self>;
        pub fn strict_rem(self, rhs: Self) -> Self;
        pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
        pub fn strict_rem_euclid(self, rhs: Self) -> Self;
        pub fn checked_neg(self) -> Option<Self>;
        pub fn strict_neg(self) -> Self;
        pub fn checked_shl(self, rhs: u32) -> Option<Self>;
        pub fn strict_shl(self, rhs: u32) -> Self;
        pub unsafe fn unchecked_shl(self, rhs: u32) -> Self;
        pub fn checked_shr(self, rhs: u32) -> Option<Self>;
        pub fn strict_shr(self, rhs: u32) -> Self;
        pub unsafe fn unchecked_shr(self, rhs: u32) -> Self;
        pub fn checked_pow(self, exp: u32) -> Option<Self>;
        pub fn strict_pow(self, exp: u32) -> Self;
        pub fn saturating_add(self, rhs: Self) -> Self;
        pub fn saturating_sub(self, rhs: Self) -> Self;
        pub fn saturating_mul(self, rhs: Self) -> Self;
        pub fn saturating_div(self, rhs: Self) -> Self;
        pub fn saturating_pow(self, exp: u32) -> Self;
        pub fn wrapping_add(self, rhs: Self) -> Self;
        pub fn wrapping_sub(self, rhs: Self) -> Self;
        pub fn wrapping_mul(self, rhs: Self) -> Self;
        pub fn wrapping_div(self, rhs: Self) -> Self;
        pub fn wrapping_div_euclid(self, rhs: Self) -> Self;
        pub fn wrapping_rem(self, rhs: Self) -> Self;
        pub fn wrapping_rem_euclid(self, rhs: Self) -> Self;
        pub fn wrapping_neg(self) -> Self;
        pub fn wrapping_shl(self, rhs: u32) -> Self;
        pub fn wrapping_shr(self, rhs: u32) -> Self;
        pub fn wrapping_pow(self, exp: u32) -> Self;
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_div(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_rem(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_neg(self) -> (Self, bool);
        pub fn overflowing_shl(self, rhs: u32) -> (Self, bool);
        pub fn overflowing_shr(self, rhs: u32) -> (Self, bool);
        pub fn overflowing_pow(self, exp: u32) -> (Self, bool);
        pub fn pow(self, exp: u32) -> Self;
        pub fn isqrt(self) -> Self;
        pub fn div_euclid(self, rhs: Self) -> Self;
        pub fn rem_euclid(self, rhs: Self) -> Self;
        pub fn ilog(self, base: Self) -> u32;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn checked_ilog(self, base: Self) -> Option<u32>;
        pub fn checked_ilog2(self) -> Option<u32>;
        pub fn checked_ilog10(self) -> Option<u32>;
        pub fn min_value() -> Self;
        pub fn max_value() -> Self;
        pub fn midpoint(self, rhs: Self) -> Self;
    }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)]
    impl i8 {
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
        pub fn unbounded_shl(self, rhs: u32) -> Self;
        pub fn unbounded_shr(self, rhs: u32) -> Self;
    }
    #[each(i8, i16, i32, i64, i128, isize)]
    impl i8 {
        pub unsafe fn unchecked_neg(self) -> Self;
        pub fn checked_abs(self) -> Option<Self>;
        pub fn strict_abs(self) -> Self;
        pub fn checked_isqrt(self) -> Option<Self>;
        pub fn saturating_neg(self) -> Self;
        pub fn saturating_abs(self) -> Self;
        pub fn wrapping_abs(self) -> Self;
        pub fn overflowing_abs(self) -> (Self, bool);
        pub fn abs(self) -> Self;
        pub fn signum(self) -> Self;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
    }
    #[each(u8, u16, u32, u64, u128, usize)]
    impl u8 {
        pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool);
        pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool);
        pub fn abs_diff(self, other: Self) -> Self;
        pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self);
        pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self);
        pub fn div_ceil(self, rhs: Self) -> Self;
        pub fn next_multiple_of(self, rhs: Self) -> Self;
        pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self>;
        pub fn is_multiple_of(self, rhs: Self) -> bool;
        pub fn is_power_of_two(self) -> bool;
        pub fn next_power_of_two(self) -> Self;
        pub fn checked_next_power_of_two(self) -> Option<Self>;
    }
    #[each(i64, isize, u64, usize)]
    impl i64 {
        pub fn to_be_bytes(self) -> [u8; 8];
        pub fn to_le_bytes(self) -> [u8; 8];
        pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> Self;
        pub fn from_le_bytes(bytes: [u8; 8]) -> Self;
        pub fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    }
    #[each(i8, u8)]
    impl i8 {
        pub fn to_be_bytes(self) -> [u8; 1];
        pub fn to_le_bytes(self) -> [u8; 1];
        pub fn to_ne_bytes(self) -> [u8; 1];
        pub fn from_be_bytes(bytes: [u8; 1]) -> Self;
        pub fn from_le_bytes(bytes: [u8; 1]) -> Self;
        pub fn from_ne_bytes(bytes: [u8; 1]) -> Self;
    }
    #[each(i16, u16)]
    impl i16 {
        pub fn to_be_bytes(self) -> [u8; 2];
        pub fn to_le_bytes(self) -> [u8; 2];
        pub fn to_ne_bytes(self) -> [u8; 2];
        pub fn from_be_bytes(bytes: [u8; 2]) -> Self;
        pub fn from_le_bytes(bytes: [u8; 2]) -> Self;
        pub fn from_ne_bytes(bytes: [u8; 2]) -> Self;
    }
    #[each(i32, u32)]
    impl i32 {
        pub fn to_be_bytes(self) -> [u8; 4];
        pub fn to_le_bytes(self) -> [u8; 4];
        pub fn to_ne_bytes(self) -> [u8; 4];
        pub fn from_be_bytes(bytes: [u8; 4]) -> Self;
        pub fn from_le_bytes(bytes: [u8; 4]) -> Self;
        pub fn from_ne_bytes(bytes: [u8; 4]) -> Self;
    }
    #[each(i128, u128)]
    impl i128 {
        pub fn to_be_bytes(self) -> [u8; 16];
        pub fn to_le_bytes(self) -> [u8; 16];
        pub fn to_ne_bytes(self) -> [u8; 16];
        pub fn from_be_bytes(bytes: [u8; 16]) -> Self;
        pub fn from_le_bytes(bytes: [u8; 16]) -> Self;
        pub fn from_ne_bytes(bytes: [u8; 16]) -> Self;
    }
    impl i8 {
        pub fn cast_unsigned(self) -> u8;
        pub fn checked_add_unsigned(self, rhs: u8) -> Option<Self>;
        pub fn strict_add_unsigned(self, rhs: u8) -> Self;
        pub fn checked_sub_unsigned(self, rhs: u8) -> Option<Self>;
        pub fn strict_sub_unsigned(self, rhs: u8) -> Self;
        pub fn saturating_add_unsigned(self, rhs: u8) -> Self;
        pub fn saturating_sub_unsigned(self, rhs: u8) -> Self;
        pub fn wrapping_add_unsigned(self, rhs: u8) -> Self;
        pub fn wrapping_sub_unsigned(self, rhs: u8) -> Self;
        pub fn unsigned_abs(self) -> u8;
        pub fn overflowing_add_unsigned(self, rhs: u8) -> (Self, bool);
        pub fn overflowing_sub_unsigned(self, rhs: u8) -> (Self, bool);
        pub fn abs_diff(self, other: Self) -> u8;
    }
    impl i16 {
        pub fn cast_unsigned(self) -> u16;
        pub fn checked_add_unsigned(self, rhs: u16) -> Option<Self>;
        pub fn strict_add_unsigned(self, rhs: u16) -> Self;
        pub fn checked_sub_unsigned(self, rhs: u16) -> Option<Self>;
        pub fn strict_sub_unsigned(self, rhs: u16) -> Self;
        pub fn saturating_add_unsigned(self, rhs: u16) -> Self;
        pub fn saturating_sub_unsigned(self, rhs: u16) -> Self;
        pub fn wrapping_add_unsigned(self, rhs: u16) -> Self;
        pub fn wrapping_sub_unsigned(self, rhs: u16) -> Self;
        pub fn unsigned_abs(self) -> u16;
        pub fn overflowing_add_unsigned(self, rhs: u16) -> (Self, bool);
        pub fn overflowing_sub_unsigned(self, rhs: u16) -> (Self, bool);
        pub fn abs_diff(self, other: Self) -> u16;
    }
    impl i32 {
        pub fn cast_unsigned(self) -> u32;
        pub fn checked_add_unsigned(self, rhs: u32) -> Option<Self>;
        pub fn strict_add_unsigned(self, rhs: u32) -> Self;
        pub fn checked_sub_unsigned(self, rhs: u32) -> Option<Self>;
        pub fn strict_sub_unsigned(self, rhs: u32) -> Self;
        pub fn saturating_add_unsigned(self, rhs: u32) -> Self;
        pub fn saturating_sub_unsigned(self, rhs: u32) -> Self;
        pub fn wrapping_add_unsigned(self, rhs: u32) -> Self;
        pub fn wrapping_sub_unsigned(self, rhs: u32) -> Self;
        pub fn unsigned_abs(self) -> u32;
        pub fn overflowing_add_unsigned(self, rhs: u32) -> (Self, bool);
        pub fn overflowing_sub_unsigned(self, rhs: u32) -> (Self, bool);
        pub fn abs_diff(self, other: Self) -> u32;
    }
    impl i64 {
        pub fn cast_unsigned(self) -> u64;
        pub fn checked_add_unsigned(self, rhs: u64) -> Option<Self>;
        pub fn strict_add_unsigned(self, rhs: u64) -> Self;
        pub fn checked_sub_unsigned(self, rhs: u64) -> Option<Self>;
        pub fn strict_sub_unsigned(self, rhs: u64) -> Self;
        pub fn saturating_add_unsigned(self, rhs: u64) -> Self;
        pub fn saturating_sub_unsigned(self, rhs: u64) -> Self;
        pub fn wrapping_add_unsigned(self, rhs: u64) -> Self;
        pub fn wrapping_sub_unsigned(self, rhs: u64) -> Self;
        pub fn unsigned_abs(self) -> u64;
        pub fn overflowing_add_unsigned(self, rhs: u64) -> (Self, bool);
        pub fn overflowing_sub_unsigned(self, rhs: u64) -> (Self, bool);
        pub fn abs_diff(self, other: Self) -> u64;
    }
    impl i128 {
        pub fn cast_unsigned(self) -> u128;
        pub fn checked_add_unsigned(self, rhs: u128) -> Option<Self>;
        pub fn strict_add_unsigned(self, rhs: u128) -> Self;
        pub fn checked_sub_unsigned(self, rhs: u128) -> Option<Self>;
        pub fn strict_sub_unsigned(self, rhs: u128) -> Self;
        pub fn saturating_add_unsigned(self, rhs: u128) -> Self;
        pub fn saturating_sub_unsigned(self, rhs: u128) -> Self;
        pub fn wrapping_add_unsigned(self, rhs: u128) -> Self;
        pub fn wrapping_sub_unsigned(self, rhs: u128) -> Self;
        pub fn unsigned_abs(self) -> u128;
        pub fn overflowing_add_unsigned(self, rhs: u128) -> (Self, bool);
        pub fn overflowing_sub_unsigned(self, rhs: u128) -> (Self, bool);
        pub fn abs_diff(self, other: Self) -> u128;
    }
    impl isize {
        pub fn cast_unsigned(self) -> usize;
        pub fn checked_add_unsigned(self, rhs: usize) -> Option<Self>;
        pub fn strict_add_unsigned(self, rhs: usize) -> Self;
        pub fn checked_sub_unsigned(self, rhs: usize) -> Option<Self>;
        pub fn strict_sub_unsigned(self, rhs: usize) -> Self;
        pub fn saturating_add_unsigned(self, rhs: usize) -> Self;
        pub fn saturating_sub_unsigned(self, rhs: usize) -> Self;
        pub fn wrapping_add_unsigned(self, rhs: usize) -> Self;
        pub fn wrapping_sub_unsigned(self, rhs: usize) -> Self;
        pub fn unsigned_abs(self) -> usize;
        pub fn overflowing_add_unsigned(self, rhs: usize) -> (Self, bool);
        pub fn overflowing_sub_unsigned(self, rhs: usize) -> (Self, bool);
        pub fn abs_diff(self, other: Self) -> usize;
    }
    impl u8 {
        pub fn cast_signed(self) -> i8;
        pub fn checked_add_signed(self, rhs: i8) -> Option<Self>;
        pub fn strict_add_signed(self, rhs: i8) -> Self;
        pub fn checked_sub_signed(self, rhs: i8) -> Option<Self>;
        pub fn strict_sub_signed(self, rhs: i8) -> Self;
        pub fn checked_signed_diff(self, rhs: Self) -> Option<i8>;
        pub fn saturating_add_signed(self, rhs: i8) -> Self;
        pub fn saturating_sub_signed(self, rhs: i8) -> Self;
        pub fn wrapping_add_signed(self, rhs: i8) -> Self;
        pub fn wrapping_sub_signed(self, rhs: i8) -> Self;
        pub fn overflowing_add_signed(self, rhs: i8) -> (Self, bool);
        pub fn overflowing_sub_signed(self, rhs: i8) -> (Self, bool);
        pub fn is_ascii(&self) -> bool;
        pub fn to_ascii_uppercase(&self) -> u8;
        pub fn to_ascii_lowercase(&self) -> u8;
        pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
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
        pub fn escape_ascii(self) -> EscapeDefault;
    }
    impl u16 {
        pub fn cast_signed(self) -> i16;
        pub fn checked_add_signed(self, rhs: i16) -> Option<Self>;
        pub fn strict_add_signed(self, rhs: i16) -> Self;
        pub fn checked_sub_signed(self, rhs: i16) -> Option<Self>;
        pub fn strict_sub_signed(self, rhs: i16) -> Self;
        pub fn checked_signed_diff(self, rhs: Self) -> Option<i16>;
        pub fn saturating_add_signed(self, rhs: i16) -> Self;
        pub fn saturating_sub_signed(self, rhs: i16) -> Self;
        pub fn wrapping_add_signed(self, rhs: i16) -> Self;
        pub fn wrapping_sub_signed(self, rhs: i16) -> Self;
        pub fn overflowing_add_signed(self, rhs: i16) -> (Self, bool);
        pub fn overflowing_sub_signed(self, rhs: i16) -> (Self, bool);
    }
    impl u32 {
        pub fn cast_signed(self) -> i32;
        pub fn checked_add_signed(self, rhs: i32) -> Option<Self>;
        pub fn strict_add_signed(self, rhs: i32) -> Self;
        pub fn checked_sub_signed(self, rhs: i32) -> Option<Self>;
        pub fn strict_sub_signed(self, rhs: i32) -> Self;
        pub fn checked_signed_diff(self, rhs: Self) -> Option<i32>;
        pub fn unbounded_shl(self, rhs: u32) -> u32;
        pub fn unbounded_shr(self, rhs: u32) -> u32;
        pub fn saturating_add_signed(self, rhs: i32) -> Self;
        pub fn saturating_sub_signed(self, rhs: i32) -> Self;
        pub fn wrapping_add_signed(self, rhs: i32) -> Self;
        pub fn wrapping_sub_signed(self, rhs: i32) -> Self;
        pub fn overflowing_add_signed(self, rhs: i32) -> (Self, bool);
        pub fn overflowing_sub_signed(self, rhs: i32) -> (Self, bool);
        pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError>;
    }
    impl u64 {
        pub fn cast_signed(self) -> i64;
        pub fn checked_add_signed(self, rhs: i64) -> Option<Self>;
        pub fn strict_add_signed(self, rhs: i64) -> Self;
        pub fn checked_sub_signed(self, rhs: i64) -> Option<Self>;
        pub fn strict_sub_signed(self, rhs: i64) -> Self;
        pub fn checked_signed_diff(self, rhs: Self) -> Option<i64>;
        pub fn saturating_add_signed(self, rhs: i64) -> Self;
        pub fn saturating_sub_signed(self, rhs: i64) -> Self;
        pub fn wrapping_add_signed(self, rhs: i64) -> Self;
        pub fn wrapping_sub_signed(self, rhs: i64) -> Self;
        pub fn overflowing_add_signed(self, rhs: i64) -> (Self, bool);
        pub fn overflowing_sub_signed(self, rhs: i64) -> (Self, bool);
    }
    impl u128 {
        pub fn cast_signed(self) -> i128;
        pub fn checked_add_signed(self, rhs: i128) -> Option<Self>;
        pub fn strict_add_signed(self, rhs: i128) -> Self;
        pub fn checked_sub_signed(self, rhs: i128) -> Option<Self>;
        pub fn strict_sub_signed(self, rhs: i128) -> Self;
        pub fn checked_signed_diff(self, rhs: Self) -> Option<i128>;
        pub fn saturating_add_signed(self, rhs: i128) -> Self;
        pub fn saturating_sub_signed(self, rhs: i128) -> Self;
        pub fn wrapping_add_signed(self, rhs: i128) -> Self;
        pub fn wrapping_sub_signed(self, rhs: i128) -> Self;
        pub fn overflowing_add_signed(self, rhs: i128) -> (Self, bool);
        pub fn overflowing_sub_signed(self, rhs: i128) -> (Self, bool);
    }
    impl usize {
        pub fn cast_signed(self) -> isize;
        pub fn checked_add_signed(self, rhs: isize) -> Option<Self>;
        pub fn strict_add_signed(self, rhs: isize) -> Self;
        pub fn checked_sub_signed(self, rhs: isize) -> Option<Self>;
        pub fn strict_sub_signed(self, rhs: isize) -> Self;
        pub fn checked_signed_diff(self, rhs: Self) -> Option<isize>;
        pub fn saturating_add_signed(self, rhs: isize) -> Self;
        pub fn saturating_sub_signed(self, rhs: isize) -> Self;
        pub fn wrapping_add_signed(self, rhs: isize) -> Self;
        pub fn wrapping_sub_signed(self, rhs: isize) -> Self;
        pub fn overflowing_add_signed(self, rhs: isize) -> (Self, bool);
        pub fn overflowing_sub_signed(self, rhs: isize) -> (Self, bool);
    }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitOr for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitOr<&Self> for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitOrAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitOrAssign<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Div for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Div<&Self> for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl DivAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl DivAssign<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Rem for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Rem<&Self> for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl RemAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl RemAssign<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Add for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Add<&Self> for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl AddAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl AddAssign<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Sub for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Sub<&Self> for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl SubAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl SubAssign<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Mul for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Mul<&Self> for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl MulAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl MulAssign<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Not for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitXor for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitXor<&Self> for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitXorAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitXorAssign<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitAnd for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitAnd<&Self> for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitAndAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl BitAndAssign<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Clone for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Sum for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Sum<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Product for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Product<&Self> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Eq for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Shl for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl ShlAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Shr for i8 { type Output = Self; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl ShrAssign for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Ord for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl PartialEq for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl PartialOrd for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl FromStr for i8 { type Err = ParseIntError; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl From<bool> for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Copy for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Default for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Display for i8 {}
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
    impl Hash for i8 {}
    #[each(i8, i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)]
    impl TryFrom<i128> for i8 { type Error = TryFromIntError; }
    #[each(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)]
    impl TryFrom<isize> for i8 { type Error = TryFromIntError; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)]
    impl TryFrom<u128> for i8 { type Error = TryFromIntError; }
    #[each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
    impl TryFrom<usize> for i8 { type Error = TryFromIntError; }
    #[each(i8, i16, i32, isize, u8, u16, u32, u64, u128, usize)]
    impl TryFrom<i64> for i8 { type Error = TryFromIntError; }
    #[each(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)]
    impl From<u8> for i16 {}
    #[each(i8, i16, isize, u8, u16, u32, u64, u128, usize)]
    impl TryFrom<i32> for i8 { type Error = TryFromIntError; }
    #[each(i8, i16, i32, i64, isize, u8, u16, u32, usize)]
    impl TryFrom<u64> for i8 { type Error = TryFromIntError; }
    #[each(i8, u8, u16, u32, u64, u128, usize)]
    impl TryFrom<i16> for i8 { type Error = TryFromIntError; }
    #[each(i8, i16, i32, isize, u8, u16, usize)]
    impl TryFrom<u32> for i8 { type Error = TryFromIntError; }
    #[each(i32, i64, i128, u32, u64, u128, usize)]
    impl From<u16> for i32 {}
    #[each(u8, u16, u32, u64, u128, usize)]
    impl Div<NonZero<Self>> for u8 { type Output = Self; }
    #[each(u8, u16, u32, u64, u128, usize)]
    impl DivAssign<NonZero<Self>> for u8 {}
    #[each(u8, u16, u32, u64, u128, usize)]
    impl Rem<NonZero<Self>> for u8 { type Output = Self; }
    #[each(u8, u16, u32, u64, u128, usize)]
    impl RemAssign<NonZero<Self>> for u8 {}
    #[each(i8, i16, i32, i64, i128, isize)]
    impl Neg for i8 { type Output = Self; }
    #[each(u8, u16, u32, u64, u128, usize)]
    impl TryFrom<i8> for u8 { type Error = TryFromIntError; }
    #[each(i16, i32, i64, i128, isize)]
    impl From<i8> for i16 {}
    #[each(i8, i16, isize, u8)]
    impl TryFrom<u16> for i8 { type Error = TryFromIntError; }
    #[each(i32, i64, i128, isize)]
    impl From<i16> for i32 {}
    #[each(i64, i128, u64, u128)]
    impl From<u32> for i64 {}
    #[each(u8, u16, usize)]
    impl TryFrom<char> for u8 { type Error = TryFromCharError; }
    #[each(u32, u64, u128)]
    impl From<char> for u32 {}
    #[each(i64, i128)]
    impl From<i32> for i64 {}
    #[each(i128, u128)]
    impl From<u64> for i128 {}
    impl TryFrom<u8> for i8 { type Error = TryFromIntError; }
    impl Mul<Duration> for u32 { type Output = Duration; }
    impl From<i64> for i128 {}
    impl From<Ipv4Addr> for u32 {}
    impl From<Ipv6Addr> for u128 {}
    impl AsciiExt for u8 { type Owned = u8; }
    impl<T> SliceIndex<[T]> for usize { type Output = T; }
    impl bool { pub fn then_some<T>(self, t: T) -> Option<T>; pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>; }
    impl BitOr for bool { type Output = bool; }
    impl BitOr<&bool> for bool { type Output = <bool as BitOr>::Output; }
    impl BitOrAssign for bool {}
    impl BitOrAssign<&bool> for bool {}
    impl TryFrom<i128> for bool { type Error = TryFromIntError; }
    impl TryFrom<i16> for bool { type Error = TryFromIntError; }
    impl TryFrom<i32> for bool { type Error = TryFromIntError; }
    impl TryFrom<i64> for bool { type Error = TryFromIntError; }
    impl TryFrom<i8> for bool { type Error = TryFromIntError; }
    impl TryFrom<u128> for bool { type Error = TryFromIntError; }
    impl TryFrom<u16> for bool { type Error = TryFromIntError; }
    impl TryFrom<u32> for bool { type Error = TryFromIntError; }
    impl TryFrom<u64> for bool { type Error = TryFromIntError; }
    impl TryFrom<u8> for bool { type Error = TryFromIntError; }
    impl Not for bool { type Output = bool; }
    impl BitXor for bool { type Output = bool; }
    impl BitXor<&bool> for bool { type Output = <bool as BitXor>::Output; }
    impl BitXorAssign for bool {}
    impl BitXorAssign<&bool> for bool {}
    impl BitAnd for bool { type Output = bool; }
    impl BitAnd<&bool> for bool { type Output = <bool as BitAnd>::Output; }
    impl BitAndAssign for bool {}
    impl BitAndAssign<&bool> for bool {}
    impl Clone for bool {}
    impl Eq for bool {}
    impl Ord for bool {}
    impl PartialEq for bool {}
    impl PartialOrd for bool {}
    impl FromStr for bool { type Err = ParseBoolError; }
    impl Copy for bool {}
    impl Default for bool {}
    impl Display for bool {}
    impl Hash for bool {}
}

pub mod f32 {
    pub const DIGITS: u32;
    pub const EPSILON: f32;
    pub const INFINITY: f32;
    pub const MANTISSA_DIGITS: u32;
    pub const MAX: f32;
    pub const MAX_10_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN: f32;
    pub const MIN_10_EXP: i32;
    pub const MIN_EXP: i32;
    pub const MIN_POSITIVE: f32;
    pub const NAN: f32;
    pub const NEG_INFINITY: f32;
    pub const RADIX: u32;
    pub mod consts {
        pub const PI: f32;
        pub const TAU: f32;
        pub const GOLDEN_RATIO: f32;
        pub const EULER_GAMMA: f32;
        pub const FRAC_PI_2: f32;
        pub const FRAC_PI_3: f32;
        pub const FRAC_PI_4: f32;
        pub const FRAC_PI_6: f32;
        pub const FRAC_PI_8: f32;
        pub const FRAC_1_PI: f32;
        pub const FRAC_2_PI: f32;
        pub const FRAC_2_SQRT_PI: f32;
        pub const SQRT_2: f32;
        pub const FRAC_1_SQRT_2: f32;
        pub const E: f32;
        pub const LOG2_E: f32;
        pub const LOG2_10: f32;
        pub const LOG10_E: f32;
        pub const LOG10_2: f32;
        pub const LN_2: f32;
        pub const LN_10: f32;
    }
}

pub mod f64 {
    use crate::{
        cmp::Ordering, fmt::Display, iter::{Product, Sum}, num::FpCategory,
        ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign}, str::FromStr,
    };
    pub const DIGITS: u32;
    pub const EPSILON: f64;
    pub const INFINITY: f64;
    pub const MANTISSA_DIGITS: u32;
    pub const MAX: f64;
    pub const MAX_10_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN: f64;
    pub const MIN_10_EXP: i32;
    pub const MIN_EXP: i32;
    pub const MIN_POSITIVE: f64;
    pub const NAN: f64;
    pub const NEG_INFINITY: f64;
    pub const RADIX: u32;
    #[each(f64, f32)]
    impl f64 {
        pub const RADIX: u32;
        pub const MANTISSA_DIGITS: u32;
        pub const DIGITS: u32;
        pub const EPSILON: Self;
        pub const MIN: Self;
        pub const MIN_POSITIVE: Self;
        pub const MAX: Self;
        pub const MIN_EXP: i32;
        pub const MAX_EXP: i32;
        pub const MIN_10_EXP: i32;
        pub const MAX_10_EXP: i32;
        pub const NAN: Self;
        pub const INFINITY: Self;
        pub const NEG_INFINITY: Self;
        pub fn is_nan(self) -> bool;
        pub fn is_infinite(self) -> bool;
        pub fn is_finite(self) -> bool;
        pub fn is_subnormal(self) -> bool;
        pub fn is_normal(self) -> bool;
        pub fn classify(self) -> FpCategory;
        pub fn is_sign_positive(self) -> bool;
        pub fn is_sign_negative(self) -> bool;
        pub fn next_up(self) -> Self;
        pub fn next_down(self) -> Self;
        pub fn recip(self) -> Self;
        pub fn to_degrees(self) -> Self;
        pub fn to_radians(self) -> Self;
        pub fn max(self, other: Self) -> Self;
        pub fn min(self, other: Self) -> Self;
        pub fn midpoint(self, other: Self) -> Self;
        pub unsafe fn to_int_unchecked<Int>(self) -> Int;
        pub fn total_cmp(&self, other: &Self) -> Ordering;
        pub fn clamp(self, min: Self, max: Self) -> Self;
        pub fn abs(self) -> Self;
        pub fn signum(self) -> Self;
        pub fn copysign(self, sign: Self) -> Self;
        pub fn floor(self) -> Self;
        pub fn ceil(self) -> Self;
        pub fn round(self) -> Self;
        pub fn round_ties_even(self) -> Self;
        pub fn trunc(self) -> Self;
        pub fn fract(self) -> Self;
        pub fn mul_add(self, a: Self, b: Self) -> Self;
        pub fn div_euclid(self, rhs: Self) -> Self;
        pub fn rem_euclid(self, rhs: Self) -> Self;
        pub fn powi(self, n: i32) -> Self;
        pub fn powf(self, n: Self) -> Self;
        pub fn sqrt(self) -> Self;
        pub fn exp(self) -> Self;
        pub fn exp2(self) -> Self;
        pub fn ln(self) -> Self;
        pub fn log(self, base: Self) -> Self;
        pub fn log2(self) -> Self;
        pub fn log10(self) -> Self;
        pub fn abs_sub(self, other: Self) -> Self;
        pub fn cbrt(self) -> Self;
        pub fn hypot(self, other: Self) -> Self;
        pub fn sin(self) -> Self;
        pub fn cos(self) -> Self;
        pub fn tan(self) -> Self;
        pub fn asin(self) -> Self;
        pub fn acos(self) -> Self;
        pub fn atan(self) -> Self;
        pub fn atan2(self, other: Self) -> Self;
        pub fn sin_cos(self) -> (Self, Self);
        pub fn exp_m1(self) -> Self;
        pub fn ln_1p(self) -> Self;
        pub fn sinh(self) -> Self;
        pub fn cosh(self) -> Self;
        pub fn tanh(self) -> Self;
        pub fn asinh(self) -> Self;
        pub fn acosh(self) -> Self;
        pub fn atanh(self) -> Self;
    }
    impl f64 {
        pub fn to_bits(self) -> u64;
        pub fn from_bits(v: u64) -> Self;
        pub fn to_be_bytes(self) -> [u8; 8];
        pub fn to_le_bytes(self) -> [u8; 8];
        pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> Self;
        pub fn from_le_bytes(bytes: [u8; 8]) -> Self;
        pub fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    }
    impl f32 {
        pub fn to_bits(self) -> u32;
        pub fn from_bits(v: u32) -> Self;
        pub fn to_be_bytes(self) -> [u8; 4];
        pub fn to_le_bytes(self) -> [u8; 4];
        pub fn to_ne_bytes(self) -> [u8; 4];
        pub fn from_be_bytes(bytes: [u8; 4]) -> Self;
        pub fn from_le_bytes(bytes: [u8; 4]) -> Self;
        pub fn from_ne_bytes(bytes: [u8; 4]) -> Self;
    }
    #[each(f64, f32)]
    impl Div for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl Div<&Self> for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl DivAssign for f64 {}
    #[each(f64, f32)]
    impl DivAssign<&Self> for f64 {}
    #[each(f64, f32)]
    impl Rem for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl Rem<&Self> for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl RemAssign for f64 {}
    #[each(f64, f32)]
    impl RemAssign<&Self> for f64 {}
    #[each(f64, f32)]
    impl Neg for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl Add for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl Add<&Self> for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl AddAssign for f64 {}
    #[each(f64, f32)]
    impl AddAssign<&Self> for f64 {}
    #[each(f64, f32)]
    impl Sub for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl Sub<&Self> for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl SubAssign for f64 {}
    #[each(f64, f32)]
    impl SubAssign<&Self> for f64 {}
    #[each(f64, f32)]
    impl Mul for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl Mul<&Self> for f64 { type Output = Self; }
    #[each(f64, f32)]
    impl MulAssign for f64 {}
    #[each(f64, f32)]
    impl MulAssign<&Self> for f64 {}
    #[each(f64, f32)]
    impl Clone for f64 {}
    #[each(f64, f32)]
    impl Sum for f64 {}
    #[each(f64, f32)]
    impl Sum<&Self> for f64 {}
    #[each(f64, f32)]
    impl Product for f64 {}
    #[each(f64, f32)]
    impl Product<&Self> for f64 {}
    #[each(f64, f32)]
    impl PartialEq for f64 {}
    #[each(f64, f32)]
    impl PartialOrd for f64 {}
    #[each(f64, f32)]
    impl FromStr for f64 { type Err = crate::num::ParseFloatError; }
    #[each(f64, f32)]
    impl From<bool> for f64 {}
    #[each(f64, f32)]
    impl From<i16> for f64 {}
    #[each(f64, f32)]
    impl From<i8> for f64 {}
    #[each(f64, f32)]
    impl From<u16> for f64 {}
    #[each(f64, f32)]
    impl From<u8> for f64 {}
    #[each(f64, f32)]
    impl Copy for f64 {}
    #[each(f64, f32)]
    impl Default for f64 {}
    #[each(f64, f32)]
    impl Display for f64 {}
    impl From<f16> for f64 {}
    impl From<f32> for f64 {}
    impl From<i32> for f64 {}
    impl From<u32> for f64 {}
    pub mod consts {
        pub const PI: f64;
        pub const TAU: f64;
        pub const GOLDEN_RATIO: f64;
        pub const EULER_GAMMA: f64;
        pub const FRAC_PI_2: f64;
        pub const FRAC_PI_3: f64;
        pub const FRAC_PI_4: f64;
        pub const FRAC_PI_6: f64;
        pub const FRAC_PI_8: f64;
        pub const FRAC_1_PI: f64;
        pub const FRAC_2_PI: f64;
        pub const FRAC_2_SQRT_PI: f64;
        pub const SQRT_2: f64;
        pub const FRAC_1_SQRT_2: f64;
        pub const E: f64;
        pub const LOG2_10: f64;
        pub const LOG2_E: f64;
        pub const LOG10_2: f64;
        pub const LOG10_E: f64;
        pub const LN_2: f64;
        pub const LN_10: f64;
    }
}

// Replaced by the associated constants, and still in use.
pub mod i8 { pub const MIN: i8; pub const MAX: i8; }
pub mod i16 { pub const MIN: i16; pub const MAX: i16; }
pub mod i32 { pub const MIN: i32; pub const MAX: i32; }
pub mod i64 { pub const MIN: i64; pub const MAX: i64; }
pub mod i128 { pub const MIN: i128; pub const MAX: i128; }
pub mod isize { pub const MIN: isize; pub const MAX: isize; }
pub mod u8 { pub const MIN: u8; pub const MAX: u8; }
pub mod u16 { pub const MIN: u16; pub const MAX: u16; }
pub mod u32 { pub const MIN: u32; pub const MAX: u32; }
pub mod u64 { pub const MIN: u64; pub const MAX: u64; }
pub mod u128 { pub const MIN: u128; pub const MAX: u128; }
pub mod usize { pub const MIN: usize; pub const MAX: usize; }
