//! Named files and folders against what is selected.

use super::super::{LoadOptions, from_paths};
use super::{Tree, selected};
use crate::text::Sources;

#[test]
fn files_and_folders_are_found_and_belong_to_their_targets() {
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2018\"\n[dependencies]\nlog = \"0.4\"\n";
    let tree = Tree::new(&[
        ("app/Cargo.toml", manifest),
        ("app/src/lib.rs", ""),
        ("app/src/db.rs", ""),
        ("app/src/bin/tool.rs", ""),
        ("app/tests/it.rs", ""),
        ("app/scripts/loose.rs", ""),
        ("app/target/debug/gen.rs", ""),
        ("plain/one.rs", ""),
        ("plain/two/three.rs", ""),
        ("plain/.hidden/four.rs", ""),
        ("plain/target/five.rs", ""),
        ("plain/notes.txt", ""),
    ]);
    let typed = tree.root.join("app/src/unsaved.rs");
    let sources = Sources::with_overlay([(typed, String::new())]);
    for (paths, expected, focus) in [
        ("app", "app:lib:app app:bin:tool", ""),
        ("app/src/db.rs", "app:lib:app", "app/src/db.rs"),
        ("app/src/unsaved.rs", "app:lib:app", "app/src/unsaved.rs"),
        ("app/src/bin/tool.rs", "app:bin:tool", "app/src/bin/tool.rs"),
        ("app/tests/it.rs", "app:test:it+test", "app/tests/it.rs"),
        ("app/scripts", "app:bin:loose", "app/scripts"),
        ("app/src", "app:lib:app app:bin:tool", "app/src"),
        ("plain", "plain:bin:one plain:bin:three", ""),
        ("plain/one.rs", "one:bin:one", ""),
        (".", "repo:bin:one repo:bin:three app:lib:app app:bin:tool", ""),
        ("plain/one.rs app/src/db.rs", "app:lib:app one:bin:one", "app/src/db.rs plain/one.rs"),
        ("plain app", "app:lib:app app:bin:tool plain:bin:one plain:bin:three", ""),
    ] {
        let options = LoadOptions { start: tree.root.clone(), ..LoadOptions::default() };
        let named: Vec<_> = paths.split(' ').map(Into::into).collect();
        let loaded = from_paths(&named, &sources, &options).unwrap_or_else(|error| panic!("{paths}: {error}"));
        assert_eq!(selected(&loaded).join(" "), expected, "{paths}");
        let shown: Vec<&str> = loaded.focus.iter().map(|path| path.strip_prefix(&tree.root).expect("inside").as_str()).collect();
        assert_eq!(shown.join(" "), focus, "{paths}");
        assert_eq!((&loaded.notes, &loaded.troubles), (&vec![], &vec![]), "{paths}");
    }
}

#[test]
fn a_path_that_is_not_there_is_an_error() {
    let tree = Tree::new(&[("a.rs", "")]);
    let options = LoadOptions { start: tree.root.clone(), ..LoadOptions::default() };
    let error = from_paths(&["b.rs".into()], &Sources::default(), &options).expect_err("there is no b.rs").to_string();
    assert!(error.ends_with("b.rs`: no such file or folder"), "{error}");
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_end() {
    let tree = Tree::new(&[("a/one.rs", "")]);
    std::os::unix::fs::symlink(&tree.root, tree.root.join("a/again")).expect("links work");
    let options = LoadOptions { start: tree.root.clone(), ..LoadOptions::default() };
    let loaded = from_paths(&["a".into()], &Sources::default(), &options).expect("it loads");
    assert_eq!(selected(&loaded), ["a:bin:one"]);
}
