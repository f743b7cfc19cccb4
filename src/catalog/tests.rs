//! Tests of the embedded declarations, and of what is refused.

use std::sync::Arc;

use camino::Utf8PathBuf;

use super::{Catalog, Effect, PathFact, Severity};
use crate::syntax::ir::{File, ItemId};
use crate::text::{Sources, Symbol};

fn catalog_of(text: &str) -> Catalog {
    let path = Utf8PathBuf::from("/apis/demo.rs");
    let sources = Sources::with_overlay([(path.clone(), text.to_owned())]);
    let mut catalog = Catalog::embedded(Arc::new(sources));
    catalog.add_file(&path).expect("the overlay has it");
    catalog
}

fn item(file: &File, name: &str) -> ItemId {
    file.items().find(|(_, item)| item.name.as_str() == name).expect("declared").0
}

#[test]
fn embedded_declarations_have_no_mistakes() {
    let catalog = Catalog::embedded(Arc::default());
    let names = catalog.crate_names();
    let errors: Vec<_> =
        names.iter().filter_map(|name| catalog.declared(*name)).flat_map(|it| &it.errors).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{} mistakes\n{}", errors.len(), errors.join("\n"));
}

#[test]
fn a_line_says_type_and_fact() {
    let catalog = catalog_of(
        "#![crate_name(\"demo_sync\")]\n#[versions(\">=2\")]\npub mod m {\n    \
         #[blocks(db, millis, tokio = \"a::b\", fix = \"await\", smol = \"c\", fix_smol = \"manual\", why = \"it asks\", unless(1, \"None\"))]\n    \
         #[runs(self, here)]\n    pub fn query(&self) -> u8;\n}",
    );
    let declared = catalog.declared(Symbol::new("demo_sync")).expect("added");
    assert_eq!(declared.errors, []);
    let facts = &declared.facts[&item(&declared.file, "query")];
    let blocks = facts.blocks.as_ref().expect("stated");
    let advice: Vec<_> = blocks.advice.iter().map(|(_, it)| (&*it.instead, format!("{:?}", it.fix))).collect();
    assert_eq!((blocks.effect, blocks.severity, &*blocks.why), (Effect::Db, Severity::Millis, "it asks"));
    assert_eq!(advice, [("a::b", "Await".to_owned()), ("c", "Manual".to_owned())]);
    assert_eq!((blocks.unless[0].0, &*blocks.unless[0].1), (1, "None"));
    assert_eq!(facts.runs[0].argument, None);
    assert!(facts.versions.as_ref().is_some_and(|it| !it.matches(&semver::Version::new(1, 9, 9))), "inherited from the module");
}

#[test]
fn mistakes_name_line_and_remedy() {
    for (text, expected) in [
        ("\n#[blocs(fs, millis)] pub fn f();", "demo.rs:2: `#[blocs]` is unknown; lints/apis/README.md lists"),
        ("#[blocks(files, millis)] pub fn f();", "demo.rs:1: `files` is no word that `#[blocks]` takes here; one of: sleep fs"),
        ("#[blocks(fs, slow)] pub fn f();", "`slow` is no word"),
        ("#[blocks(fs, millis)] pub fn f();", "`why` is missing; say in half a sentence"),
        ("#[blocks(fs, millis, why = \"x\", tokyo = \"y\")] pub fn f();", "does not take `tokyo`"),
        ("#[blocks(fs, millis, why = \"x\", fix_smol = \"await\")] pub fn f();", "`fix_smol` has no advice"),
        ("#[runs(0, there)] pub fn f();", "`there` is no word"),
        ("#[io(fs)] pub fn f();", "`#[io]` stands on no type; move it to a type"),
        ("#[versions(\"new\")] pub fn f();", "`new` is no version requirement"),
        ("#![runtime(tokyo)]", "one of: tokio async_std"),
        ("#[runtime(tokyo)] pub fn f();", "one of: tokio async_std"),
        ("pub fn f() {", "demo.rs:1: "),
    ] {
        let catalog = catalog_of(text);
        let errors = &catalog.declared(Symbol::new("demo")).expect("added").errors;
        let found: Vec<_> = errors.iter().map(ToString::to_string).collect();
        assert!(found.len() == 1 && found[0].contains(expected), "{text}\n{found:?}\nmisses {expected}");
    }
}

#[test]
fn one_impl_stands_for_each_type() {
    let catalog = catalog_of("#[each(i8, u8)] impl i8 { #[spins] pub fn spin(self) -> Self; }");
    let declared = catalog.declared(Symbol::new("demo")).expect("added");
    let spins: Vec<_> = declared.facts.values().filter(|facts| facts.spins).collect();
    assert_eq!((declared.errors.len(), declared.file.items.len(), spins.len()), (0, 4, 2));
}

#[test]
fn paths_add_facts_to_declared_and_undeclared_crates() {
    let fact = |path: &str| PathFact {
        path: path.to_owned(),
        effect: Effect::Db,
        instead: None,
        why: String::new(),
        file: "unblock.toml".into(),
        line: 3,
    };
    let mut catalog = catalog_of("pub struct S; impl S { pub fn f(&self); }");
    assert!(catalog.declared(Symbol::new("demo")).is_some(), "what was read before is read again with the facts");
    let errors = catalog.add_paths(["demo::S::f", "demo::g", "other::a::T::h", "other::a::i", "not a path"].map(fact));
    catalog.declare_paths();
    assert_eq!(errors.iter().map(|it| it.line).collect::<Vec<_>>(), [3]);
    let demo = catalog.declared(Symbol::new("demo")).expect("added");
    assert!(demo.facts[&item(&demo.file, "f")].blocks.is_some());
    assert_eq!(demo.errors.iter().map(|it| it.message.as_str()).collect::<Vec<_>>(), ["`demo::g` is not among the declarations of `demo`"]);
    let other = catalog.declared(Symbol::new("other")).expect("made up");
    assert_eq!((other.errors.len(), other.facts.len()), (0, 2));
}
