//! The names that every module has without importing them.

use super::{Namespace, Prim};
use crate::text::Symbol;
use crate::workspace::Edition;

/// Name, path in std, in which name spaces (`t` type, `v` value), since which edition.
const PRELUDE: &[(&str, &str, &str, Edition)] = &[
    ("Option", "std::option::Option", "t", Edition::E2015),
    ("Some", "std::option::Option::Some", "tv", Edition::E2015),
    ("None", "std::option::Option::None", "tv", Edition::E2015),
    ("Result", "std::result::Result", "t", Edition::E2015),
    ("Ok", "std::result::Result::Ok", "tv", Edition::E2015),
    ("Err", "std::result::Result::Err", "tv", Edition::E2015),
    ("Box", "std::boxed::Box", "t", Edition::E2015),
    ("String", "std::string::String", "t", Edition::E2015),
    ("Vec", "std::vec::Vec", "t", Edition::E2015),
    ("ToString", "std::string::ToString", "t", Edition::E2015),
    ("ToOwned", "std::borrow::ToOwned", "t", Edition::E2015),
    ("Send", "std::marker::Send", "t", Edition::E2015),
    ("Sized", "std::marker::Sized", "t", Edition::E2015),
    ("Sync", "std::marker::Sync", "t", Edition::E2015),
    ("Unpin", "std::marker::Unpin", "t", Edition::E2015),
    ("Copy", "std::marker::Copy", "t", Edition::E2015),
    ("Drop", "std::ops::Drop", "t", Edition::E2015),
    ("Fn", "std::ops::Fn", "t", Edition::E2015),
    ("FnMut", "std::ops::FnMut", "t", Edition::E2015),
    ("FnOnce", "std::ops::FnOnce", "t", Edition::E2015),
    ("AsyncFn", "std::ops::AsyncFn", "t", Edition::E2015),
    ("AsyncFnMut", "std::ops::AsyncFnMut", "t", Edition::E2015),
    ("AsyncFnOnce", "std::ops::AsyncFnOnce", "t", Edition::E2015),
    ("drop", "std::mem::drop", "v", Edition::E2015),
    ("Clone", "std::clone::Clone", "t", Edition::E2015),
    ("PartialEq", "std::cmp::PartialEq", "t", Edition::E2015),
    ("PartialOrd", "std::cmp::PartialOrd", "t", Edition::E2015),
    ("Eq", "std::cmp::Eq", "t", Edition::E2015),
    ("Ord", "std::cmp::Ord", "t", Edition::E2015),
    ("AsRef", "std::convert::AsRef", "t", Edition::E2015),
    ("AsMut", "std::convert::AsMut", "t", Edition::E2015),
    ("Into", "std::convert::Into", "t", Edition::E2015),
    ("From", "std::convert::From", "t", Edition::E2015),
    ("Default", "std::default::Default", "t", Edition::E2015),
    ("Iterator", "std::iter::Iterator", "t", Edition::E2015),
    ("Extend", "std::iter::Extend", "t", Edition::E2015),
    ("IntoIterator", "std::iter::IntoIterator", "t", Edition::E2015),
    ("DoubleEndedIterator", "std::iter::DoubleEndedIterator", "t", Edition::E2015),
    ("ExactSizeIterator", "std::iter::ExactSizeIterator", "t", Edition::E2015),
    ("TryFrom", "std::convert::TryFrom", "t", Edition::E2021),
    ("TryInto", "std::convert::TryInto", "t", Edition::E2021),
    ("FromIterator", "std::iter::FromIterator", "t", Edition::E2021),
    ("Future", "std::future::Future", "t", Edition::E2024),
    ("IntoFuture", "std::future::IntoFuture", "t", Edition::E2024),
];

/// The path in std of a name of the prelude.
pub(super) fn path_of(name: Symbol, ns: Namespace, edition: Edition) -> Option<&'static str> {
    let letter = match ns {
        Namespace::Type => 't',
        Namespace::Value => 'v',
        Namespace::Macro => return None,
    };
    let (.., path, spaces, since) =
        PRELUDE.iter().find(|(own, ..)| *own == name.as_str()).map(|(_, path, spaces, since)| ((), path, spaces, since))?;
    (edition >= *since && spaces.contains(letter)).then_some(path)
}

/// The paths of the traits whose methods are in scope everywhere.
pub(super) fn paths(edition: Edition) -> impl Iterator<Item = &'static str> {
    PRELUDE.iter().filter(move |(_, _, spaces, since)| edition >= *since && *spaces == "t").map(|(_, path, ..)| *path)
}

/// A built-in type by name.
pub(super) fn primitive(name: Symbol) -> Option<Prim> {
    Some(match name.as_str() {
        "bool" => Prim::Bool,
        "char" => Prim::Char,
        "str" => Prim::Str,
        "i8" => Prim::I8,
        "i16" => Prim::I16,
        "i32" => Prim::I32,
        "i64" => Prim::I64,
        "i128" => Prim::I128,
        "isize" => Prim::Isize,
        "u8" => Prim::U8,
        "u16" => Prim::U16,
        "u32" => Prim::U32,
        "u64" => Prim::U64,
        "u128" => Prim::U128,
        "usize" => Prim::Usize,
        "f16" => Prim::F16,
        "f32" => Prim::F32,
        "f64" => Prim::F64,
        "f128" => Prim::F128,
        _ => return None,
    })
}
