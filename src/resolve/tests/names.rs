//! Imports, preludes, shadowing, cfg alternatives.

use super::fixture::{check, check_body};

#[test]
fn imports_lead_to_definitions() {
    check(
        "
//- /lib.rs crate:a deps:b,re=b
use std::fs;
use std::fs::{self as files, File as F, read};
pub use b::inner::*;
mod m {
    use super::fs::File;
    use crate::E::*;
    pub use super::read as slurp;
    fn here() {}
}
pub enum E { One, Two(u8) }
use m::slurp;
type Alias = E;
//- /b.rs crate:b
pub mod inner {
    pub fn deep() {}
    fn hidden() {}
    pub use crate::other::*;
}
mod other { pub struct Other; use std::io::Read; }
",
        &[
            ("a: fs::File", "std::fs::File"),
            ("a: files::read()", "std::fs::read"),
            ("a: F", "std::fs::File"),
            ("a: F::open()", "std::fs::File +1"),
            ("a: read()", "std::fs::read"),
            ("a: slurp()", "std::fs::read"),
            ("a::m: File", "std::fs::File"),
            ("a::m: One()", "a::E::One"),
            ("a::m: self::super::m::here()", "a::m::here"),
            ("a: E::Two()", "a::E::Two"),
            ("a: E::make()", "a::E +1"),
            ("a: Alias::Two()", "a::Alias +1"),
            ("a: deep()", "b::inner::deep"),
            ("a: hidden()", "?"),
            ("a: Other()", "b::other::Other"),
            ("a: Read", "?"),
            ("a: re::inner::deep()", "b::inner::deep"),
            ("a: ::b::inner", "mod b::inner"),
            ("a: core::fs::read()", "std::fs::read"),
            ("a: std::net::TcpStream", "extern std::net::TcpStream"),
            ("b: a::E", "?"),
        ],
    );
}

#[test]
fn a_name_of_ones_own_is_never_taken_for_another() {
    check(
        "
//- /lib.rs crate:a deps:foreign
mod fs { pub fn read() {} }
use std::thread::*;
fn sleep() {}
struct Vec;
mod m { use super::*; }
mod t { use foreign::*; }
mod unknown { use crate::generated::File; use std::fs::*; }
",
        &[
            ("a: fs::read()", "a::fs::read"),
            ("a: sleep()", "a::sleep"),
            ("a::m: sleep()", "a::sleep"),
            ("a::m: Vec", "a::Vec"),
            ("a::fs: Vec", "std::vec::Vec"),
            ("a::fs: u8::MAX()", "u8 +1"),
            ("a: foreign::fs::read()", "extern foreign::fs::read"),
            ("a::unknown: File", "?"),
            ("a::unknown: read()", "std::fs::read"),
            ("a: nothing::at::all()", "?"),
        ],
    );
}

#[test]
fn preludes_are_those_of_the_edition() {
    check(
        "
//- /a.rs crate:a edition:2018
//- /b.rs crate:b edition:2021
mod option {}
//- /c.rs crate:c edition:2015
extern crate b as bb;
mod m { use inner::x; pub fn far() {} }
mod inner { pub fn x() {} }
mod far { use m::far; }
//- /d.rs crate:d deps:b edition:2015
extern crate b as bb;
mod m { use bb::option; }
",
        &[
            ("a: TryFrom", "?"),
            ("b: TryFrom", "std::convert::TryFrom"),
            ("b: Some()", "std::option::Option::Some"),
            ("b: Future", "?"),
            ("b: println!", "std::println"),
            ("c::m: x()", "c::inner::x"),
            ("c::far: far()", "c::m::far"),
            ("c::m: ::inner::x()", "c::inner::x"),
            ("d::m: option", "mod b::option"),
        ],
    );
}

#[test]
fn alternatives_under_cfgs_are_all_candidates() {
    check(
        r#"
//- /lib.rs crate:a deps:foreign
#[cfg(feature = "x")]
use foreign::fs;
#[cfg(not(feature = "x"))]
use std::fs;

#[cfg(unix)]
fn go() {}
#[cfg(windows)]
fn go() {}
mod other { pub fn go() {} }
use other::*;

#[cfg(feature = "x")]
fn drop() {}
#[cfg(test)]
fn read() {}
#[cfg(not(test))]
fn write() {}
#[cfg(any())]
fn never() {}
"#,
        &[
            ("a: fs::read()", "std::fs::read if !x | extern foreign::fs::read if x"),
            ("a: go()", "a::go if unix | a::go if windows | a::other::go if !any(unix, windows)"),
            ("a: drop()", "a::drop if x | std::mem::drop if !x"),
            ("a: read()", "?"),
            ("a: write()", "a::write"),
            ("a: never()", "?"),
        ],
    );
}

#[test]
fn circles_end() {
    check(
        "
//- /lib.rs crate:a
mod x { pub use super::y::*; pub use super::y::back; pub fn from_x() {} }
mod y { pub use super::x::*; pub use super::x::back; pub fn from_y() {} }
use self::x::*;
use log;
use missing::*;
",
        &[
            ("a::x: from_y()", "a::y::from_y"),
            ("a::y: from_x()", "a::x::from_x"),
            ("a: from_y()", "a::y::from_y"),
            ("a::x: back()", "?"),
            ("a: log", "?"),
        ],
    );
}

#[test]
fn macros_are_in_scope_from_their_definition_on_or_by_path() {
    check(
        "
//- /lib.rs crate:a deps:b
macro_rules! early { () => {} }
#[macro_use]
mod m { macro_rules! leaks { () => {} } #[macro_export] macro_rules! exported { () => {} } }
mod n { macro_rules! stays { () => {} } use b::of_b as renamed; }
//- /b.rs crate:b
mod deep { #[macro_export] macro_rules! of_b { () => {} } }
",
        &[
            ("a: early!", "a::early"),
            ("a::n: early!", "a::early"),
            ("a: leaks!", "a::m::leaks"),
            ("a::n: leaks!", "a::m::leaks"),
            ("a: stays!", "?"),
            ("a: exported!", "a::m::exported"),
            ("a: crate::exported!", "a::m::exported"),
            ("a::n: renamed!", "b::deep::of_b"),
            ("a: b::of_b!", "b::deep::of_b"),
        ],
    );
}

#[test]
fn locals_shadow_and_end() {
    check_body(
        "
//- /lib.rs crate:a
const LIMIT: u32 = 1;
fn x() {}
fn f(a: u32, (b, _): (u32, u32)) {
    x; a; b;
    let x = a;
    x;
    { let x = x; x; fn a() {} a; }
    x; a;
    if let Some(x) = x && x { x; } else { x; }
    match x { LIMIT => x, None => x, y if y => y, Ok(z) | Err(z) => z };
    let g = |x| x + a;
    for x in x { x; }
    while let Some(y) = x { y; }
    let Some(w) = x else { return w; };
    w;
    y;
}
",
        "x=a::x a=3 b=3 a=3 x=5 x=5 x=7 a=a::a x=5 a=3 x=5 x=9 x=9 x=5 x=5 x=5 x=5 y=10 y=10 z=10 x=11 a=3 x=5 x=12 x=5 y=13 x=5 w=? w=14 y=?",
    );
}

#[test]
fn a_block_has_items_and_imports_of_its_own() {
    check_body(
        "
//- /lib.rs crate:a
use std::fs;
fn f() {
    fs::read;
    {
        use std::thread as fs;
        fs::sleep;
        { helper; }
        fn helper() {}
    }
    helper;
}
",
        "fs::read=std::fs::read fs::sleep=std::thread::sleep helper=a::helper helper=?",
    );
}
