//! Which files make up a crate.

use super::fixture::{check, troubles};

const TREE: &str = r#"
//- /src/lib.rs crate:a
mod flat;
mod nested;
mod inline { mod inner; #[path = "odd.rs"] mod named; }
#[path = "elsewhere/file.rs"]
mod moved;
#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(not(unix), path = "other.rs")]
mod sys;
include!("included.rs");
#[cfg(test)]
mod tests;
//- /src/flat.rs
mod below;
//- /src/flat/below.rs
pub fn flat_below() {}
//- /src/nested/mod.rs
mod below;
//- /src/nested/below.rs
pub fn nested_below() {}
//- /src/inline/inner.rs
pub fn inner() {}
//- /src/inline/odd.rs
pub fn odd() {}
//- /src/elsewhere/file.rs
mod beside;
//- /src/elsewhere/beside.rs
pub fn beside() {}
//- /src/unix.rs
pub fn open() {}
//- /src/other.rs
pub fn open() {}
//- /src/included.rs
pub fn from_include() {}
"#;

#[test]
fn files_are_found_as_rustc_finds_them() {
    check(
        TREE,
        &[
            ("a: flat::below::flat_below()", "a::flat::below::flat_below"),
            ("a: nested::below::nested_below()", "a::nested::below::nested_below"),
            ("a: inline::inner::inner()", "a::inline::inner::inner"),
            ("a: inline::named::odd()", "a::inline::named::odd"),
            ("a: moved::beside::beside()", "a::moved::beside::beside"),
            ("a: sys::open()", "a::sys::open if unix | a::sys::open if !unix"),
            ("a: from_include()", "a::from_include"),
        ],
    );
}

#[test]
fn what_is_missing_or_goes_in_circles_is_said_once() {
    assert_eq!(troubles(TREE), [] as [&str; 0]);
    let circle = r#"
//- /src/lib.rs crate:a
mod gone;
#[cfg(feature = "x")]
mod silent;
#[path = "lib.rs"]
mod again;
"#;
    assert_eq!(troubles(circle), ["no file for module `gone`: /src/gone.rs", "module `again` contains itself: /src/lib.rs"]);
}
