//! Tests of the embedded declarations, and of what is refused.

use std::sync::Arc;

use camino::Utf8PathBuf;

use super::{Catalog, Effect, PathFact, Severity, Statement};
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
    assert_eq!((blocks.unless[0].0, &*blocks.unless[0].1), (Some(1), "None"));
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
fn paths_that_are_none() {
    for (path, expected) in [
        ("a::b", ""),
        ("a::B::c", ""),
        ("load", "`load` is no path: "),
        ("a::b()", "`a::b()` is no path: "),
        ("a::Vec<u8>::b", "is no path: "),
        ("a::::b", "is no path: "),
        ("crate::b", "`crate::b` does not begin with the name of a crate"),
    ] {
        let fact = PathFact { path: path.to_owned(), says: Statement::NonBlocking, instead: None, why: String::new() };
        let error = fact.check().err().unwrap_or_default();
        assert!(error.contains(expected) && error.is_empty() == expected.is_empty(), "{path}: {error}");
    }
}

#[test]
fn paths_declare_the_crates_that_nothing_else_knows() {
    let fact = |path: &str, says| PathFact { path: path.to_owned(), says, instead: None, why: String::new() };
    let mut catalog = catalog_of("pub struct S;");
    let blocks = Statement::Blocks(Effect::Db);
    catalog.add_paths(["demo::S::f", "other::a::T::h", "other::a::i", "sources::f"].map(|path| fact(path, blocks)));
    catalog.add_paths([fact("other::a::Lease", Statement::Guard)]);
    catalog.declare_paths(|name| name == "sources");
    assert!(catalog.declared(Symbol::new("sources")).is_none());
    let other = catalog.declared(Symbol::new("other")).expect("made up");
    let names: Vec<&str> = other.file.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!((other.errors.len(), names), (0, vec!["a", "i", "Lease", "", "T", "", "h"]));
    assert_eq!(catalog.path_facts(Symbol::new("other")).len(), 3);
}
