// The standard library of Rust 1.95, with core and alloc, as its users see it. Signatures come from rustdoc's JSON; left out is what
// says nothing about types or cannot be named on stable: lifetimes, `?Sized`, allocators, unstable items, private fields, and impls of
// `Debug` and of auto traits that are not derived. The folder `std/` holds the modules, this file the macros and preludes.
#![source("std 1.95.0")]
#![closures(here)]

#[arguments(here)]
#[macro_export]
macro_rules! format { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! vec { () => {} }
#[macro_export]
macro_rules! cfg_select { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! matches { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! todo { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! assert { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! cfg { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! column { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! compile_error { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! concat { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! env { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! file { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! format_args { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! include { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! include_bytes { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! include_str { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! line { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! module_path { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! option_env { () => {} }
#[arguments(nowhere)]
#[macro_export]
macro_rules! stringify { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! assert_eq { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! assert_ne { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! debug_assert { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! debug_assert_eq { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! debug_assert_ne { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! r#try { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! unimplemented { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! unreachable { () => {} }
#[blocks_as(Self, millis, tokio = "tokio::io::AsyncWriteExt::write_all(format!(..).as_bytes())", async_std = "async_std::io::WriteExt::write_fmt", why = "it writes")]
#[arguments(here)]
#[macro_export]
macro_rules! write { () => {} }
#[blocks_as(Self, millis, tokio = "tokio::io::AsyncWriteExt::write_all(format!(..).as_bytes())", async_std = "async_std::io::WriteExt::write_fmt", why = "it writes")]
#[arguments(here)]
#[macro_export]
macro_rules! writeln { () => {} }
#[arguments(here)]
#[macro_export]
macro_rules! panic { () => {} }
#[blocks(stdout, micros, pedantic, async_std = "async_std::print", why = "it writes to standard output, which may be a full pipe")]
#[arguments(here)]
#[macro_export]
macro_rules! print { () => {} }
#[blocks(stdout, micros, pedantic, async_std = "async_std::println", why = "it writes to standard output, which may be a full pipe")]
#[arguments(here)]
#[macro_export]
macro_rules! println { () => {} }
#[blocks(stdout, micros, pedantic, async_std = "async_std::eprint", why = "it writes to standard error")]
#[arguments(here)]
#[macro_export]
macro_rules! eprint { () => {} }
#[blocks(stdout, micros, pedantic, async_std = "async_std::eprintln", why = "it writes to standard error")]
#[arguments(here)]
#[macro_export]
macro_rules! eprintln { () => {} }
#[blocks(stdout, micros, pedantic, why = "it writes to standard error")]
#[arguments(here)]
#[macro_export]
macro_rules! dbg { () => {} }
#[arguments(lazy_items)]
#[macro_export]
macro_rules! thread_local { () => {} }

pub mod prelude {
    pub mod v1 {
        pub use crate::{
            assert, assert_eq, assert_ne, cfg, cfg_select, column, compile_error, concat, dbg, debug_assert, debug_assert_eq,
            debug_assert_ne, env, eprint, eprintln, file, format, format_args, include, include_bytes, include_str, line, matches,
            module_path, option_env, panic, print, println, r#try, stringify, thread_local, todo, unimplemented, unreachable, vec,
            write, writeln,
        };
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into};
        pub use crate::default::Default;
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option;
        pub use crate::option::Option::{None, Some};
        pub use crate::result::Result;
        pub use crate::result::Result::{Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
    pub mod rust_2015 {
        pub use super::v1::*;
    }
    pub mod rust_2018 {
        pub use super::v1::*;
    }
    pub mod rust_2021 {
        pub use super::v1::*;
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::iter::FromIterator;
    }
    pub mod rust_2024 {
        pub use super::v1::*;
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::future::{Future, IntoFuture};
        pub use crate::iter::FromIterator;
    }
}
