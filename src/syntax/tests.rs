//! Lowering, seen from outside.

use super::ir::{Expr, File, ItemKind};
use super::lower;
use crate::text::{FileId, Span};

fn text_of(text: &str, span: Span) -> &str {
    text.get(span.start as usize..span.end as usize).unwrap_or("<outside>")
}

fn read(text: &str) -> File {
    lower(FileId(0), text, super::TestCode::Read)
}

/// What a finding would point at, for each expression that has a span.
fn spans(text: &str) -> Vec<String> {
    let file = read(text);
    assert_eq!(file.troubles, []);
    let bodies = file.bodies.iter().flat_map(|body| body.exprs.iter().zip(&body.spans));
    let name = |expr: &Expr| format!("{expr:?}").split(|c: char| !c.is_alphanumeric()).next().unwrap_or("").to_owned();
    bodies.filter(|(_, span)| !span.is_none()).map(|(expr, span)| format!("{} `{}`", name(expr), text_of(text, *span))).collect()
}

#[test]
fn expressions_point_at_what_a_reader_looks_for() {
    let text = "\u{feff}#!/usr/bin/env run\nasync fn f() { a::b(x).await?.c::<T>(1, || 2)[0]; *p; let _ = async move { for é in it { self.é.0 } }; }";
    let expected = [
        "Path `a::b`",
        "Path `x`",
        "Call `a::b(x)`",
        "Await `await`",
        "Try `?`",
        "Closure `||`",
        "MethodCall `c::<T>(1, || 2)`",
        "Index `[0]`",
        "Path `p`",
        "Unary `*`",
        "Block `async move`",
        "Path `it`",
        "Path `self`",
        "Field `é`",
        "Field `0`",
        "For `for`",
    ];
    assert_eq!(spans(text), expected);
}

#[test]
fn bodiless_declarations_lower() {
    let text = "mod m { #[blocks(fs)] pub fn f<T: A>(x: T) -> io::Result<T>; pub static S: u8; pub const C: u8; \
        impl F { pub async fn g(&self, n: usize); const K: u8; type T: A; } trait R { fn h(self) -> Self::X; } pub type Y; }";
    let file = read(text);
    let names: Vec<_> = file.items.iter().map(|item| (item.name.as_str(), text_of(text, item.span))).collect();
    let expected = [
        ("f", "pub fn f<T: A>(x: T) -> io::Result<T>;"),
        ("S", "pub static S: u8;"),
        ("C", "pub const C: u8;"),
        ("g", "pub async fn g(&self, n: usize);"),
        ("K", "const K: u8;"),
        ("T", "type T: A;"),
        ("h", "fn h(self) -> Self::X;"),
        ("Y", "pub type Y;"),
    ];
    assert_eq!(names.into_iter().filter(|(name, _)| expected.iter().any(|(it, _)| it == name)).collect::<Vec<_>>(), expected);
    let ItemKind::Fn(function) = &file.items[1].kind else { panic!("{:?}", file.items[1]) };
    assert_eq!(text_of(text, function.signature_span), "fn f<T: A>(x: T) -> io::Result<T>");
    assert!(file.items[1].attrs.find("blocks").is_some_and(|attr| attr.has_word("fs")));
}

#[test]
fn nothing_overflows_the_stack() {
    let parts = [
        "(",
        "[",
        "{",
        "!",
        "&&",
        "&",
        "*",
        "-",
        "a + ",
        "a.b().",
        "A<",
        "if a {} else ",
        "|",
        "|| ",
        "return ",
        "a = ",
        "a as u8 + ",
        "a::",
        "a < b, ",
        "'",
        "'a: ",
        "..",
        "fn(",
        "fn() -> ",
        "impl Fn() -> ",
        "#[",
        "r#",
        "/*",
        "async ",
        "move ",
        "|_| ",
        "match ",
        "x!(",
        "$(",
        "let ",
        "a@",
        "?",
        "a?.",
        "a[",
        "break ",
        "yield ",
        "<<",
        "<A as ",
        "for<'a> ",
        "box ",
        "unsafe {",
        "loop {",
        "&mut ",
        "*const ",
        "dyn A + ",
        "where A: ",
        "mod a {",
        "impl A { fn f() {",
        "\u{e9}",
        "\u{feff}",
        "\"",
        "b'",
        "1.",
        ".0",
        "{;",
        "macro_rules! a {",
    ];
    let frames = [("", ""), ("fn f() { let a = ", "; }"), ("type A = ", ";"), ("fn f() { match a { ", " => b } }"), ("use ", ";")];
    super::on_big_stack(|| {
        for part in parts {
            for count in [480, 3900, 9000] {
                for (before, after) in frames {
                    let _ = read(&format!("{before}{}a{after}", part.repeat(count)));
                }
            }
        }
        for (open, close) in
            [("(", ")"), ("[", "]"), ("{", "}"), ("a!(", ")"), ("a![x, ", "]"), ("{ fn f() {", "}}"), ("A<", ">"), ("json!({\"a\": ", "})")]
        {
            for count in [30, 200, 480, 5000] {
                let nested = format!("{}a{}", open.repeat(count), close.repeat(count));
                let file = read(&format!("fn f() {{ {nested} }} const A: {nested} = a;"));
                assert!(count < 1000 || !file.troubles.is_empty());
            }
        }
    });
}

/// The form that each macro call of a body has, without what is inside.
fn forms(text: &str) -> Vec<String> {
    let file = read(text);
    assert_eq!(file.troubles, []);
    let show = |body: &super::ir::Body, form: &super::ir::MacroForm| match form {
        super::ir::MacroForm::Args(args) => {
            let args: Vec<_> = args.iter().map(|id| text_of(text, body.expr_span(*id))).collect();
            format!("Args {}", args.join(" "))
        }
        super::ir::MacroForm::Select(arms) => {
            let arms: Vec<_> =
                arms.iter().map(|arm| format!("{}{}", u8::from(arm.future.is_some()), u8::from(arm.guard.is_some()))).collect();
            format!("Select {}", arms.join(" "))
        }
        other => format!("{other:?}").split(['(', ' ']).next().unwrap_or("").to_owned(),
    };
    let body = &file.bodies[0];
    body.exprs.iter().filter_map(|expr| if let Expr::Macro(call) = expr { Some(show(body, &call.form)) } else { None }).collect()
}

#[test]
fn macros_are_read_by_their_grammar() {
    let cases = [
        ("println!(\"{a} {b:?} {c}\", x(), c = d)", "Args  x() d a b"),
        ("info!(target: \"t\", k = %p, ?q, r.s = 1, %t.u, \"m {v}\", w.len())", "Args  p q  u  len() v"),
        ("write!(f, \"{}\", g.h())?", "Args f  h()"),
        ("tokio::select! { biased; _ = a() => {} Some(x) = b.recv(), if c => x.d(), else => e }", "Select 10 11 00"),
        ("select! { v = fut => v, default => {} complete => break, }", "Select 10 00 00"),
        ("select! { recv(r) -> m => f(m), send(s, 1) -> _ => {} default(d) => {} }", "Select 10 10 00"),
        ("vec![a; 3]", "Repeat"),
        ("vec![a, b]", "Args a b"),
        ("matches!(x, A | B(_) if c)", "Matches"),
        ("json!({ \"a\": b.c(), d: [1, null, e], \"f\": { \"g\": h } })", "Args c() d  e h"),
        ("try_stream! { for await x in y { yield x?; } }", "Block"),
        ("defer! { a(); b() }", "Block"),
        ("rsx! { div { onclick: move |_| async { a().await }, \"{name}\" if b { c } } }", "Args div move |_| b c name"),
        ("hashmap! { a => b(), c => d }", "Args a b() c d"),
        ("quote! { async { x } }", "Opaque"),
        ("paste!([<a b>](c))", "Expanded"),
        ("unknown!(<div on:click=a></div>)", "Args div click a div"),
    ];
    for (call, expected) in cases {
        let found = forms(&format!("async fn f() {{ let _ = {call}; }}"));
        assert_eq!(found, [expected], "{call}");
    }
}

/// Names of items with their parents' names and their conditions.
fn tree(text: &str) -> Vec<String> {
    let file = read(text);
    assert_eq!(file.troubles, []);
    let parent = |item: &super::ir::Item| match item.parent {
        super::ir::Parent::Item(id) => file.item(id).name.as_str(),
        super::ir::Parent::Block(..) => "{}",
        super::ir::Parent::File => "",
    };
    file.items.iter().map(|item| format!("{}/{} {:?}", parent(item), item.name, item.attrs.cfg)).collect()
}

#[test]
fn item_macros_hold_items() {
    let text = "cfg_if::cfg_if! { if #[cfg(a)] { fn f() {} } else if #[cfg(all(b, c = \"d\"))] { mod g; } else { use h::i; } }";
    let expected = ["/ True", "/f Flag(\"a\")", "/g All([Not(Flag(\"a\")), Flag(\"b\"), KeyValue(\"c\", \"d\")])"];
    assert_eq!(tree(text)[..3], expected);
    let cases = [
        ("lazy_static! { static ref A: u8 = f(); }", vec!["/ True", "/A True"]),
        ("thread_local! { static A: u8 = f(); static B: u8 = const { g() } }", vec!["/ True", "/A True", "/B True"]),
        ("task_local! { pub static A: u8; }", vec!["/ True", "/A True"]),
        ("pin_project! { struct S<T> { #[pin] f: T } }", vec!["/ True", "/S True"]),
        ("cfg_rt! { mod x; pub fn y() {} }", vec!["/ True", "/x True", "/y True"]),
        ("feature! { #![feature = \"a\"] mod x; pub use y::z; }", vec!["/ True", "/x True", "/ True"]),
        ("smol_macros::main! { async fn main() {} }", vec!["/ True", "/main True"]),
        ("include!(\"x.rs\");", vec!["/ True"]),
        ("paste! { fn [<a _ \"b\" C:lower>]() {} struct [<my_name:camel>]; }", vec!["/ True", "/a_bc True", "/MyName True"]),
        ("impl A { paste::paste! { fn [<get_ SomeName:snake>](&self) {} } }", vec!["/ True", "/ True", "/get_some_name True"]),
        (
            "fn f() { lazy_static! { static ref A: u8 = 1; } thread_local!(static B: u8 = 1); paste! { struct [<C D>]; } }",
            vec!["/f True", "{}/ True", "/A True", "{}/ True", "/B True", "{}/CD True"],
        ),
        (
            "cfg_select! { unix => { fn a() {} } feature = \"x\" => { fn b() {} } _ => { fn c() {} } }",
            vec![
                "/ True",
                "/a Flag(\"unix\")",
                "/b All([Not(Flag(\"unix\")), KeyValue(\"feature\", \"x\")])",
                "/c All([Not(Flag(\"unix\")), Not(KeyValue(\"feature\", \"x\"))])",
            ],
        ),
        ("impl A { m! { fn f(&self) {} pub const C: u8 = 1; } }", vec!["/ True", "/ True", "/f True", "/C True"]),
        (
            "fn f() { cfg_if! { if #[cfg(a)] { fn g() {} } else { struct H; } } }",
            vec!["/f True", "{}/g Flag(\"a\")", "{}/H Not(Flag(\"a\"))"],
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(tree(text), expected, "{text}");
    }
}

#[test]
fn cfg_attr_is_unfolded() {
    let text =
        "#[cfg_attr(a, derive(B, c::D), path = \"x.rs\", cfg_attr(e, f(g = 1)))] #[cfg_attr(h, path = \"y.rs\")] #[derive(I)] mod m;";
    let file = read(text);
    let item = &file.items[0];
    let derives: Vec<_> = item.attrs.derives.iter().map(|path| path.segments.len()).collect();
    assert_eq!(derives, [1, 2, 1]);
    let list: Vec<_> = item.attrs.list.iter().map(|attr| format!("{} {:?}", attr.path.segments[0].name, attr.cfg)).collect();
    assert_eq!(list, ["path Flag(\"a\")", "f All([Flag(\"a\"), Flag(\"e\")])", "path Flag(\"h\")"]);
    let ItemKind::Mod(decl) = &item.kind else { panic!("{item:?}") };
    assert_eq!(format!("{:?}", decl.paths), "[(Flag(\"a\"), \"x.rs\"), (Flag(\"h\"), \"y.rs\")]");
}

#[test]
fn an_edit_in_a_body_leaves_the_interface_alone() {
    let base = read("use a::b; fn f(x: u8) -> u8 { x + 1 } impl A { fn g() { struct S; fn h() { 1 } } }");
    let same = read("use a::b; fn f(x: u8) -> u8 { x } impl A { fn g() { call(); struct S; fn h() { 22 } } }");
    let other = [
        "use a::c; fn f(x: u8) -> u8 { x + 1 } impl A { fn g() { struct S; fn h() { 1 } } }",
        "use a::b; fn f(x: u8) -> u8 { x + 1 } impl A { fn g() { struct T; fn h() { 1 } } }",
        "use a::b; fn f(x: u8) -> u8 { x + 1 } impl A { fn g() { struct S; fn h(self) { 1 } } }",
    ];
    // What stands between two local items of a body belongs to the body.
    assert_eq!(base.interface_hash, same.interface_hash);
    for text in other {
        assert_ne!(base.interface_hash, read(text).interface_hash, "{text}");
    }
    let ids = |file: &File| file.items.iter().map(|item| item.stable_id).collect::<Vec<_>>();
    assert_eq!(ids(&base), ids(&same));
    assert_ne!(base.bodies[0].hash, same.bodies[0].hash);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the files of this package are the test's data")]
fn declaration_files_lower_completely() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/lints/apis");
    let files = walkdir::WalkDir::new(folder).into_iter().flatten().filter(|it| it.path().extension().is_some_and(|it| it == "rs"));
    for entry in files {
        let text = std::fs::read_to_string(entry.path()).expect("a text");
        let file = super::on_big_stack(|| read(&text));
        assert_eq!(file.troubles, [], "{}", entry.path().display());
        for item in &file.items {
            let is_known = !matches!(item.kind, ItemKind::Unknown) && item.attrs.list.iter().all(|attr| attr.span.end > attr.span.start);
            assert!(is_known, "{}: {}", entry.path().display(), text_of(&text, item.span));
        }
    }
}

#[test]
fn newer_syntax_lowers() {
    let items = [
        "fn f() { let c = async move |x: u8| x.await; if let Some(a) = b && let Ok(d) = a.e() && d > 1 { &raw const a; c\"x\"; } }",
        "fn f() -> impl A + use<'a, T> { const { 1 } }",
        "unsafe extern \"C\" { safe fn g(); pub unsafe static S: u8; type T; fn h() {} }",
        "const impl A for B { fn f() {} }",
        "const trait A { fn f(&self); }",
        "pub const trait A: [const] B {}",
        "fn f<T: [const] B + AsyncFn(u8) -> u8>() { g::<{ 1 + 1 }>() }",
        "macro_rules! m { () => {} }",
        "pub macro m { () => {} }",
        "pub macro m($a:expr) { $a }",
        "impl A { default fn f() {} pub default const C: u8 = 1; }",
        "trait A { pub fn f(); const C: u8; type T<U>: B = D where U: E; default fn g() {} }",
        "const _: () = { assert!(true) };",
        "pub const C<T>: u8 = 1;",
        "use ::a::{b as _, c::*, self as d};",
        "enum E { A = 1, B { x: u8 }, C(u8) }",
        "fn f() { match a { 1..=2 | -3 => {} B::C if d => {} ref mut e @ F(..) => {}, [g, .., h] => {} &i => {} #[cfg(j)] _ => {} } }",
        "fn f() { 'a: loop { break 'a 1 } for x in .. { continue } while let Some(y) = z.next() {} try { g()? } }",
        "type A = dyn for<'a> Fn(&'a u8) -> Box<dyn B + Send + 'static>;",
        "union U { a: u8, b: f32 } extern crate a as b; trait T = A + B; auto trait S {} static mut X: u8 = 0;",
        "fn f() { g(..); h[..=1]; (a, b) = (c, d); _ = e; (x as u8) < y; return; yield; move || 1; }",
    ];
    for text in items {
        let file = read(text);
        assert_eq!(file.troubles, [], "{text}");
        assert!(!file.items.is_empty() && !file.items.iter().any(|item| matches!(item.kind, ItemKind::Unknown)), "{text} {:?}", file.items);
        let missing = file.bodies.iter().flat_map(|body| &body.exprs).any(|expr| matches!(expr, Expr::Missing));
        assert!(!missing, "{text}");
    }
}

#[test]
fn any_bytes_are_a_file() {
    let texts = [
        "",
        "\u{feff}",
        "#!x",
        "#![a",
        "fn",
        "\u{0}",
        "'",
        "\"",
        "/*",
        "r#\"",
        "é",
        "\r",
        "fn f() { \u{202e} }",
        "b'\\",
        "c\"",
        "#!/x\nfn f() {",
        "0x",
        "1e",
        "'a'b",
    ];
    for text in texts {
        let _ = read(text);
    }
    let file = read("fn f( {\n}");
    assert_eq!((file.items.len(), file.troubles.len()), (0, 1));
    assert_eq!(text_of("fn f( {\n}", file.troubles[0].span), "(");
}
