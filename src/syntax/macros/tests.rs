//! Expansion, seen from outside.

use super::{Rules, expand, lower_into_body, lower_items, tokens};
use crate::syntax::ir::{Body, BodyId, Expr, ExprId, File, ItemId, ItemKind, MacroForm, Stmt};
use crate::syntax::{TestCode, lower};
use crate::text::{FileId, OriginId, Symbol};

/// The expansion of `m!` with this call, by these rules.
fn expanded(rules: &str, call: &str) -> Option<String> {
    let text = format!("macro_rules! m {{ {rules} }} m! {{ {call} }}");
    let file = lower(FileId(0), &text, TestCode::Read);
    let ItemKind::MacroRules(definition) = &file.items[0].kind else { panic!("{:?}", file.items[0]) };
    let ItemKind::MacroCall(_, call) = &file.items[1].kind else { panic!("{:?}", file.items[1]) };
    let rules = Rules::parse(&file, &text, definition.rules)?;
    expand(&rules, &tokens(&file, &text, *call)).map(|expansion| expansion.text().to_owned())
}

#[test]
fn rules_match_and_transcribe_as_rustc_does() {
    let cases = [
        ("() => { a };", "", Some("a")),
        ("($a:ident) => { $a.x() };", "b", Some("b . x ( )")),
        ("($a:expr) => { $a * 2 };", "1 + f(a, b)", Some("( 1 + f ( a , b ) ) * 2")),
        ("($($a:expr),* $(,)?) => { [$($a),*] };", "1, |x, y| z, g::<A, B>(),", Some("[ 1 , ( | x , y | z ) , ( g :: < A , B > ( ) ) ]")),
        (
            "($($k:ident => $v:ty),+) => { $(fn $k() -> $v;)+ };",
            "a => Vec<u8>, b => (c, d)",
            Some("fn a ( ) -> Vec < u8 > ; fn b ( ) -> ( c , d ) ;"),
        ),
        ("($($a:ident: [$($b:literal)|*]);*) => { $($a($($b,)*))* };", "x: [1 | -2]; y: []", Some("x ( 1 , - 2 , ) y ( )")),
        ("($t:ty) => { $t::new() };", "Vec<u8>", Some("< Vec < u8 > > :: new ( )")),
        (
            "($l:lifetime $b:block $v:vis $m:meta) => { #[$m] $v $l $b };",
            "'a { x } pub(crate) derive(A)",
            Some("# [ derive ( A ) ] pub ( crate ) 'a { x }"),
        ),
        ("($p:pat => $q:pat_param | $i:item) => { $p };", "A | B(_) => C | fn f() {}", Some("A | B ( _ )")),
        ("($s:stmt; $($t:tt)*) => { $s; $($t)* };", "let x = a(1); => == 'b ..= c", Some("let x = a ( 1 ) ; => == 'b ..= c")),
        ("($a:path) => { $crate::b::<$a>() };", "c::D<E>", Some("__unblock_dollar_crate :: b :: < c :: D < E > > ( )")),
        ("(@a $x:tt) => { 1 }; ($($x:tt)*) => { m!(@a $($x)*) };", "=>", Some("m ! ( @ a => )")),
        ("($x:ident) => { 1 };", "a b", None),
        ("($($x:ident),*) => { ${count($x)} };", "a", None),
        ("($a:expr, $($b:ident)*) => { $($a $b)* };", "1, x y", Some("1 x 1 y")),
        ("($a:ident) => { macro_rules! $a { ($x:ty) => { $x } } };", "b", Some("macro_rules ! b { ( $x : ty ) => { $x } }")),
        (
            "($(#[$m:meta])* $v:vis struct $n:ident) => { $(#[$m])* $v struct $n; };",
            "/// doc\n#[a] pub struct S",
            Some("# [ doc = \" doc\" ] # [ a ] pub struct S ;"),
        ),
    ];
    for (rules, call, expected) in cases {
        let squeeze = |text: &str| text.replace(' ', "");
        assert_eq!(expanded(rules, call).as_deref().map(squeeze), expected.map(squeeze), "{rules} on {call}");
    }
}

#[test]
fn expansions_stay_small() {
    let copying = format!("($($x:tt)*) => {{ {} }};", "$($x)*".repeat(20));
    assert_eq!(expanded(&copying, &"a ".repeat(3000)), None);
    assert!(expanded(&copying, &"a ".repeat(300)).is_some());
    let quadratic = "($($x:ident)*) => { $([$(, $x)*])* };";
    assert_eq!(expanded(quadratic, &"a ".repeat(300)), None);
    let slow = "($($($x:expr),*);*) => { 1 };";
    assert!(expanded(slow, &"f(1, 2), ".repeat(30_000)).is_none());
}

/// The file after the first macro call in its last function was expanded by the first item.
fn in_body(text: &str) -> File {
    let mut file = lower(FileId(7), text, TestCode::Read);
    let ItemKind::MacroRules(definition) = &file.items[0].kind else { panic!("{:?}", file.items[0]) };
    let rules = Rules::parse(&file, text, definition.rules).expect("rules");
    let body = BodyId(file.bodies.len() as u32 - 1);
    let is_call = |expr: &Expr| matches!(expr, Expr::Macro(call) if call.path.is_ident("m"));
    while let Some(at) = file.body(body).exprs.iter().position(is_call) {
        let Expr::Macro(call) = &file.body(body).exprs[at] else { unreachable!() };
        if matches!(call.form, MacroForm::Expanded(_)) {
            break;
        }
        let expansion = expand(&rules, &tokens(&file, text, call.tokens)).expect("an expansion");
        lower_into_body(&expansion, &mut file, body, ExprId(at as u32), Symbol::new("m")).expect("code");
    }
    file
}

/// Each name in a body, with the number of its origin.
fn names(body: &Body) -> Vec<String> {
    let paths = body.exprs.iter().filter_map(|expr| if let Expr::Path(path) = expr { Some(path) } else { None });
    paths
        .map(|path| format!("{}{}", path.segments.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join("::"), path.span.origin.0))
        .collect()
}

#[test]
fn arguments_keep_their_spans_and_definitions_get_an_origin() {
    let text = "macro_rules! m { ($a:expr) => { $crate::f(x, $a) } } fn f() { let y = m!(b.c()); }";
    let file = in_body(text);
    let body = &file.bodies[0];
    assert_eq!(names(body), ["$crate::f1", "x1", "b0"]);
    let at = |wanted: &str| body.exprs.iter().position(|expr| matches!(expr, Expr::Path(path) if path.is_ident(wanted))).expect(wanted);
    let text_of = |n: usize| &text[body.spans[n].start as usize..body.spans[n].end as usize];
    assert_eq!((text_of(at("b")), text_of(at("x"))), ("b", "x"));
    let origin = file.origin(OriginId(1)).expect("an origin");
    assert_eq!((origin.text, &text[origin.call.start as usize..origin.call.end as usize]), (FileId(7), "m!(b.c())"));
}

#[test]
fn statements_are_spliced_into_the_block() {
    let text = "macro_rules! m { ($a:ident) => { let $a = 1; let b = 2; use c::d; m!($a, e) }; ($a:ident, $b:ident) => { $a.$b(); } } fn f() { m!(x); g(x) }";
    let file = in_body(text);
    let body = &file.bodies[0];
    let Expr::Block(block) = body.expr(body.root) else { panic!("{body:?}") };
    let kinds: Vec<_> = block.stmts.iter().map(|stmt| matches!(stmt, Stmt::Let { .. })).collect();
    assert_eq!((kinds, block.tail.is_some(), block.items.len()), (vec![true, true, false], true, 1));
    assert_eq!(names(body), ["g0", "x0", "x0"]);
    assert!(!body.exprs.iter().any(|expr| matches!(expr, Expr::Macro(_))));
}

#[test]
fn items_are_lowered_into_a_file_of_their_own() {
    let text = "macro_rules! m { ($n:ident) => { pub fn $n(&self) -> u8 { 1 } } } impl A { m!(f); }";
    let file = lower(FileId(0), text, TestCode::Read);
    let ItemKind::MacroRules(definition) = &file.items[0].kind else { panic!("{:?}", file.items[0]) };
    let ItemKind::MacroCall(_, call) = &file.items[2].kind else { panic!("{:?}", file.items[2]) };
    let rules = Rules::parse(&file, text, definition.rules).expect("rules");
    let expansion = expand(&rules, &tokens(&file, text, *call)).expect("an expansion");
    let new = lower_items(&expansion, &file, ItemId(2), Symbol::new("m")).expect("items");
    assert_eq!((new.items.len(), new.items[0].name.as_str(), new.bodies.len()), (1, "f", 1));
    assert_eq!((new.items[0].name_span.origin, new.items[0].span.origin), (OriginId(0), OriginId(1)));
}
