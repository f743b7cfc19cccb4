//! Tests against a small core of their own, so that they stand and fall with inference alone.

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::infer::{Callee, Inference, infer};
use crate::resolve::{DefId, Options, Program};
use crate::syntax::ir::{Body, Expr, ExprId, Pat, PatId};
use crate::text::Sources;
use crate::workspace::{Edition, Package, Target, TargetKind, Workspace};

const CORE: &str = include_str!("core.rs");

fn load(source: &str) -> Program {
    let files = [("/apis/std.rs".into(), CORE.to_owned()), ("/lib.rs".into(), source.to_owned())];
    let sources = Arc::new(Sources::with_overlay(files));
    let mut catalog = Catalog::embedded(Arc::clone(&sources));
    catalog.add_file("/apis/std.rs".into()).expect("it is there");
    let target = Target {
        name: "demo".to_owned(),
        kind: TargetKind::Lib,
        src_path: "/lib.rs".into(),
        edition: Edition::default(),
        selected: true,
        as_test: false,
        optional: false,
    };
    let package = Package {
        id: "demo".to_owned(),
        name: "demo".to_owned(),
        version: "1.0.0".to_owned(),
        manifest_path: "/Cargo.toml".into(),
        targets: vec![target],
        dependencies: Vec::new(),
        features: Vec::new(),
        internal: false,
        selected: true,
    };
    let workspace = Workspace { root: "/".into(), packages: vec![package], locked: Vec::new() };
    Program::load(Arc::new(workspace), sources, Arc::new(catalog), Options::default())
}

/// Infers the fn called `f` of a crate and asks about it.
fn in_body(source: &str, ask: impl FnOnce(&Program, &Body, &Inference)) {
    let program = load(source);
    let krate = program.targets()[0];
    let index = program.krate(krate).defs.iter().position(|def| def.name.as_str() == "f" && def.parent.is_none()).expect("a fn f");
    let owner = DefId { krate, index: index as u32 };
    ask(&program, program.body(owner).expect("a body"), &infer(&program, owner));
}

/// Each entry is a binding of the fn `f` and its type.
fn check_types(source: &str, expected: &[(&str, &str)]) {
    in_body(source, |program, body, inference| {
        for (name, ty) in expected {
            let binds = |pat: &Pat| matches!(pat, Pat::Bind { name: it, .. } if it.as_str() == *name);
            let pat = body.pats.iter().position(binds).expect("a binding of this name");
            assert_eq!(inference.type_of_pat(PatId(pat as u32)).display_short(program), *ty, "`{name}` in {source}");
        }
    });
}

/// Each entry is a method that the fn `f` calls and what that enters; `?` where it is not known.
fn check_calls(source: &str, expected: &[(&str, &str)]) {
    in_body(source, |program, body, inference| {
        for (name, target) in expected {
            let calls = |expr: &Expr| matches!(expr, Expr::MethodCall { method, .. } if method.as_str() == *name);
            let at = body.exprs.iter().position(calls).expect("a call of this name");
            let entered = match inference.callee(ExprId(at as u32)) {
                Callee::Known(targets) => targets.iter().map(|it| program.path_of(it.def)).collect::<Vec<_>>().join(" or "),
                _ => "?".to_owned(),
            };
            assert_eq!(entered, *target, "`{name}` in {source}");
        }
    });
}

#[test]
fn what_comes_later_tells_what_a_variable_is() {
    check_types(
        "fn f(p: &str) { let mut v = Vec::new(); let mut o = None; v.push(std::fs::File::open(p).unwrap()); o = Some(1u8); }",
        &[("v", "Vec<File>"), ("o", "Option<u8>")],
    );
    check_types(
        "fn f() { let a = 1; let b = 1.5; let c: u64 = 2; let d = a + 1; }",
        &[("a", "i32"), ("b", "f64"), ("c", "u64"), ("d", "i32")],
    );
    check_types("fn f() { let x = unknown(); let n = 1; let s = [x, n]; }", &[("x", "_"), ("n", "_")]);
}

#[test]
fn what_std_gives_to_all_types_is_known_of_types_that_leave_a_trait_out() {
    check_calls(
        "struct Derived; trait Own { fn name(&self); } impl<T: Unknown> Own for T {} \
         fn f(a: Derived, b: &Derived) { a.to_string(); b.name(); a.unheard_of(); }",
        &[("to_string", "std::string::ToString::to_string"), ("unheard_of", "?")],
    );
}

#[test]
fn closures_get_their_parameters_from_what_they_are_given_to() {
    check_types(
        "fn apply<T, R>(x: T, g: impl Fn(&T) -> R) -> R { loop {} } \
         fn f() { let a = apply(String::new(), |s| s.len()); let b = Some(1u16).map(|n| n.to_string()); let c: Box<dyn Fn(u8) -> u8> = Box::new(|q| q); }",
        &[("s", "&String"), ("a", "usize"), ("n", "u16"), ("b", "Option<String>"), ("q", "u8")],
    );
}

#[test]
fn iterator_chains_keep_their_items() {
    check_types(
        "fn f(v: Vec<String>) { let n: Vec<usize> = v.iter().filter(|s| s.len() > 1).map(|t| t.len()).collect(); \
         let m = v.iter().map(|u| u.clone()).collect::<Vec<_>>(); for item in &v {} for k in 0..3 {} for own in v {} }",
        &[
            ("s", "&&String"),
            ("t", "&String"),
            ("n", "Vec<usize>"),
            ("m", "Vec<String>"),
            ("item", "&String"),
            ("k", "i32"),
            ("own", "String"),
        ],
    );
}

#[test]
fn targets_of_conversions_come_from_what_is_asked_for() {
    check_types(
        "struct Port { number: u16 } fn take(v: Vec<u8>) {} \
         fn f(text: &str) -> Result<(), std::str::ParseError> { let s: String = text.into(); let p = Port { number: text.parse()? }; \
         let d = Default::default(); take(d); Ok(()) }",
        &[("s", "String"), ("p", "Port"), ("d", "Vec<u8>")],
    );
}

#[test]
fn methods_are_found_through_pointers_and_guards() {
    let source = "use std::sync::{Arc, Mutex}; struct Store { items: Vec<u8> } impl Store { fn get(&self) -> u8 { 0 } } \
         fn f(s: Arc<Mutex<Store>>) { let g = s.lock().unwrap(); let x = g.get(); let i = g.items.first(); let c = s.clone(); }";
    check_types(source, &[("g", "MutexGuard<Store>"), ("x", "u8"), ("i", "Option<&u8>"), ("c", "Arc<Mutex<Store>>")]);
    check_calls(source, &[("get", "demo::Store::get"), ("clone", "std::clone::Clone::clone")]);
}

#[test]
fn a_traits_method_enters_the_impl_of_the_type() {
    let source = "use std::io::Read; trait Shape { fn area(&self) -> u8; fn twice(&self) -> u8 { 2 } } struct Square; \
         impl Shape for Square { fn area(&self) -> u8 { 1 } } \
         fn f<T: Shape>(square: Square, any: T, object: &dyn Shape, mut file: std::fs::File) { square.area(); square.twice(); \
         let a = any.area(); let mut buffered = std::io::BufReader::new(file); buffered.read(&mut []); }";
    check_calls(source, &[("area", "<demo::Square as Shape>::area"), ("twice", "demo::Shape::twice"), ("read", "std::io::Read::read")]);
    check_types(source, &[("a", "u8"), ("buffered", "BufReader<File>")]);
}

#[test]
fn awaiting_gives_the_output() {
    check_types(
        "use std::future::Future; async fn load(n: u8) -> Option<u8> { None } fn later() -> impl Future<Output = String> { async { String::new() } } \
         async fn f(fut: std::pin::Pin<Box<dyn Future<Output = u16>>>) { let a = load(1).await; let b = later().await; let c = fut.await; \
         let d = async { 1u8 }.await; let g = async move |x: u8| x; let e = g(1).await; }",
        &[("a", "Option<u8>"), ("b", "String"), ("c", "u16"), ("d", "u8"), ("e", "u8")],
    );
}

#[test]
fn patterns_bind_by_the_mode_of_what_they_match() {
    check_types(
        "enum Message { Text(String), Pair { left: u8, right: u16 }, Quit } \
         fn f(m: &Message, t: (u8, String), o: Option<Vec<u8>>) { match m { Message::Text(text) => {}, Message::Pair { left, right: r } => {}, _ => {} } \
         let (n, ref s) = t; let Some(v) = o else { return }; if let [first, rest @ ..] = v.iter().collect::<Vec<_>>() {} }",
        &[("text", "&String"), ("left", "&u8"), ("r", "&u16"), ("n", "u8"), ("s", "&String"), ("v", "Vec<u8>")],
    );
}

#[test]
fn branches_that_never_end_do_not_count() {
    check_types(
        "fn f(o: Option<u8>) { let a = match o { Some(n) => n, None => return }; let b = if a > 1 { panic!() } else { 2u16 }; \
         let c = loop { break String::new(); }; }",
        &[("a", "u8"), ("b", "u16"), ("c", "String")],
    );
}

#[test]
fn what_a_type_does_not_implement_is_not_found() {
    let source =
        "trait Walk { fn walk(&self); } impl<T: Walk + ?Sized> Walk for &mut T { fn walk(&self) {} } fn f(n: u8) { n.walk(); n.absent(); }";
    check_calls(source, &[("walk", "?"), ("absent", "?")]);
}
