//! Expansion of the workspace's own macros.

use super::fixture::{check, check_body};

#[test]
fn item_macros_make_modules_and_definitions() {
    check(
        "
//- /src/lib.rs crate:a deps:b
macro_rules! items { ($($item:item)*) => { $( #[cfg(unix)] $item )* } }
macro_rules! make { ($name:ident) => { pub fn $name() {} pub struct S; impl S { pub fn new() -> Self { S } } } }
items! { mod inner; pub use inner::deep; }
mod m { make!(made); }
b::outer! { thing }
use crate::late as later;
later! { renamed }
mod z { #[macro_export] macro_rules! late { ($name:ident) => { pub fn $name() {} } } }
unknown! { pub fn as_read() {} }
trait T { make_method!(); }
//- /src/inner.rs
pub fn deep() {}
//- /src/b.rs crate:b
#[macro_export]
macro_rules! outer { ($name:ident) => { $crate::helper! { $name } } }
#[macro_export]
macro_rules! helper { ($name:ident) => { pub use $crate::target as $name; } }
pub fn target() {}
",
        &[
            ("a: deep()", "a::inner::deep if unix"),
            ("a: m::made()", "a::m::made"),
            ("a: m::S", "a::m::S"),
            ("a: thing()", "b::target"),
            ("a: renamed()", "a::renamed"),
            ("a: as_read()", "a::as_read"),
        ],
    );
}

#[test]
fn macros_in_bodies_are_expanded_with_their_own_locals() {
    check_body(
        "
//- /lib.rs crate:a deps:b
fn go() {}
macro_rules! twice { ($e:expr) => { { let x = $e; go(); x } } }
macro_rules! bind { ($name:ident) => { let $name = 1; let hidden = $name; } }
macro_rules! with_items {
    ($e:expr) => {{
        thread_local! { static KEY: u32 = const { 1 }; }
        static PLAIN: u32 = 1;
        KEY.with(|_| PLAIN);
        $e
    }};
}
fn f(x: u32) {
    twice!(x);
    bind!(seen);
    seen;
    hidden;
    b::call!(x);
    macro_rules! mine { ($e:expr) => { go($e, x) } }
    mine!(x);
    with_items!(go());
}
//- /b.rs crate:b
#[macro_export]
macro_rules! call { ($e:expr) => { $crate::target($e) } }
pub fn target(x: u32) {}
",
        // The macro's own `x` is not the caller's, what it binds by the caller's name is.
        "$crate::target=b::target go=a::go x=2 KEY=a::KEY PLAIN=a::PLAIN x=12 seen=14 seen=14 hidden=? x=12 go=a::go x=12 x=12 go=a::go",
    );
}
