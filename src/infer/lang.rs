//! The items of std that the language itself speaks of.

use crate::resolve::{CrateId, DefId, Namespace, Program};
use crate::text::Symbol;

macro_rules! lang_items {
    ($($name:ident: $($path:literal)|+,)*) => {
        /// Definitions that syntax refers to; `None` where nobody declares one.
        #[derive(Clone, Debug, Default)]
        pub(super) struct Lang {
            /// The crate that declares std.
            pub(super) std: Option<CrateId>,
            /// Traits that every type is taken to implement: markers that no type can be told by.
            pub(super) markers: Vec<DefId>,
            $(pub(super) $name: Option<DefId>,)*
        }

        impl Lang {
            fn fill(&mut self, find: &dyn Fn(&str) -> Option<DefId>) {
                $(self.$name = None$(.or_else(|| find($path)))+;)*
            }
        }
    };
}

lang_items! {
    option: "std::option::Option",
    result: "std::result::Result",
    control_flow: "std::ops::ControlFlow",
    poll: "std::task::Poll",
    boxed: "std::boxed::Box",
    vec: "std::vec::Vec",
    string: "std::string::String",
    path: "std::path::Path",
    path_buf: "std::path::PathBuf",
    rc: "std::rc::Rc",
    arc: "std::sync::Arc",
    pin: "std::pin::Pin",
    arguments: "std::fmt::Arguments",
    fmt_error: "std::fmt::Error",
    manually_drop: "std::mem::ManuallyDrop",
    location: "std::panic::Location",
    cstr: "std::ffi::CStr" | "core::ffi::CStr",
    range: "std::ops::Range",
    range_inclusive: "std::ops::RangeInclusive",
    range_from: "std::ops::RangeFrom",
    range_to: "std::ops::RangeTo",
    range_to_inclusive: "std::ops::RangeToInclusive",
    range_full: "std::ops::RangeFull",
    deref: "std::ops::Deref",
    deref_mut: "std::ops::DerefMut",
    index: "std::ops::Index",
    index_mut: "std::ops::IndexMut",
    fn_: "std::ops::Fn",
    fn_mut: "std::ops::FnMut",
    fn_once: "std::ops::FnOnce",
    async_fn: "std::ops::AsyncFn",
    async_fn_mut: "std::ops::AsyncFnMut",
    async_fn_once: "std::ops::AsyncFnOnce",
    add: "std::ops::Add",
    sub: "std::ops::Sub",
    mul: "std::ops::Mul",
    div: "std::ops::Div",
    rem: "std::ops::Rem",
    bit_and: "std::ops::BitAnd",
    bit_or: "std::ops::BitOr",
    bit_xor: "std::ops::BitXor",
    shl: "std::ops::Shl",
    shr: "std::ops::Shr",
    add_assign: "std::ops::AddAssign",
    sub_assign: "std::ops::SubAssign",
    mul_assign: "std::ops::MulAssign",
    div_assign: "std::ops::DivAssign",
    rem_assign: "std::ops::RemAssign",
    bit_and_assign: "std::ops::BitAndAssign",
    bit_or_assign: "std::ops::BitOrAssign",
    bit_xor_assign: "std::ops::BitXorAssign",
    shl_assign: "std::ops::ShlAssign",
    shr_assign: "std::ops::ShrAssign",
    neg: "std::ops::Neg",
    not: "std::ops::Not",
    partial_eq: "std::cmp::PartialEq",
    partial_ord: "std::cmp::PartialOrd",
    eq: "std::cmp::Eq",
    ord: "std::cmp::Ord",
    clone: "std::clone::Clone",
    default: "std::default::Default",
    debug: "std::fmt::Debug",
    hash: "std::hash::Hash",
    iterator: "std::iter::Iterator",
    from: "std::convert::From",
    into: "std::convert::Into",
    try_from: "std::convert::TryFrom",
    try_into: "std::convert::TryInto",
    from_str: "std::str::FromStr",
    into_iterator: "std::iter::IntoIterator",
    future: "std::future::Future",
    into_future: "std::future::IntoFuture",
    drop: "std::ops::Drop",
    any: "std::any::Any",
}

const MARKERS: &[&str] = &[
    "std::marker::Sized",
    "std::marker::Send",
    "std::marker::Sync",
    "std::marker::Unpin",
    "std::panic::UnwindSafe",
    "std::panic::RefUnwindSafe",
    "std::marker::Freeze",
    "std::any::Any",
];

impl Lang {
    /// Looks the items up as the first target of the workspace sees them.
    pub(super) fn new(program: &Program) -> Self {
        let Some(&from) = program.targets().first() else { return Self::default() };
        let find = |path: &str| program.lookup(from, path, Namespace::Type);
        let mut lang = Self { std: program.extern_crate(from, Symbol::new("std")), ..Self::default() };
        lang.fill(&find);
        lang.markers = MARKERS.iter().filter_map(|path| find(path)).collect();
        lang
    }

    /// Whether the trait is `Fn`, `FnMut`, `FnOnce` or an async one.
    pub(super) fn is_fn_trait(&self, def: DefId) -> bool {
        let def = Some(def);
        def == self.fn_ || def == self.fn_mut || def == self.fn_once || self.is_async_fn_trait(def)
    }

    /// Whether the trait is `AsyncFn`, `AsyncFnMut` or `AsyncFnOnce`.
    pub(super) fn is_async_fn_trait(&self, def: Option<DefId>) -> bool {
        def.is_some() && (def == self.async_fn || def == self.async_fn_mut || def == self.async_fn_once)
    }
}
