//! Lock files against the folders that their packages lie in.

use super::super::folders::{SourceFolders, field};
use super::super::{Dependency, DependencyKind, Edition, LoadOptions, Workspace, library_of, lock};
use super::Tree;

const LOCK: &str = r#"version = 4
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["one", "two 2.0.0", "forked 1.0.0 (git+https://example.org/a/Forked.git?branch=x#0123456789abcdef)", "gone"]
[[package]]
name = "one"
version = "1.2.3-rc.1"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = ["two 1.0.0"]
[[package]]
name = "two"
version = "1.0.0"
source = "sparse+https://index.crates.io/"
[[package]]
name = "two"
version = "2.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "forked"
version = "1.0.0"
source = "git+https://example.org/a/Forked.git?branch=x#0123456789abcdef"
[[package]]
name = "gone"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = ["one"]
"#;

fn package(name: &str, version: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2018\"\n")
}

fn tree() -> Tree {
    let one = package("one", "1.2.3-rc.1") + "[lib]\nname = \"uno\"\n[dependencies.two]\nversion = \"1\"\n";
    Tree::new(&[
        ("Cargo.lock", LOCK),
        (".cargo/config.toml", "[source.crates-io]\nreplace-with = \"v\"\n[source.v]\ndirectory = \"third-party\"\n"),
        ("third-party/two/Cargo.toml", &package("two", "2.0.0")),
        ("home/registry/src/index.crates.io-1/one-1.2.3-rc.1/Cargo.toml", &one),
        ("home/registry/src/index.crates.io-1/one-1.2.3-rc.1/src/lib.rs", ""),
        ("home/registry/src/index.crates.io-1/two-1.0.0/Cargo.toml", &package("two", "1.0.0")),
        ("home/registry/src/index.crates.io-1/two-1.5.0/Cargo.toml", &package("two", "1.5.0")),
        ("home/git/checkouts/forked-5bd1/0123456/crates/f/Cargo.toml", &package("forked", "1.0.0")),
        ("home/git/checkouts/other-5bd1/0123456/crates/f/Cargo.toml", &package("forked", "1.0.0")),
    ])
}

#[test]
fn locked_packages_are_found_in_registry_checkout_and_vendor_folder() {
    let tree = tree();
    let folders = SourceFolders::new(&tree.root, Some(&tree.root.join("home")));
    let (locked, trouble) = lock::locked(&tree.root, &folders);
    assert_eq!(trouble, None);
    let shown: Vec<String> = locked
        .iter()
        .map(|package| {
            let folder = package.folder.as_ref().map_or("-", |folder| folder.strip_prefix(&tree.root).expect("inside").as_str());
            let needs: Vec<String> = package.dependencies.iter().map(|(name, version)| format!("{name}@{version}")).collect();
            format!("{}@{} {folder} {}", package.name, package.version, needs.join(","))
        })
        .collect();
    assert_eq!(
        shown,
        [
            "forked@1.0.0 home/git/checkouts/forked-5bd1/0123456/crates/f ",
            "gone@1.0.0 - one@1.2.3-rc.1",
            "one@1.2.3-rc.1 home/registry/src/index.crates.io-1/one-1.2.3-rc.1 two@1.0.0",
            "two@1.0.0 home/registry/src/index.crates.io-1/two-1.0.0 ",
            "two@2.0.0 third-party/two ",
        ]
    );
}

#[test]
fn requirements_choose_among_locked_versions() {
    let tree = tree();
    let (locked, _) = lock::locked(&tree.root, &SourceFolders::new(&tree.root, Some(&tree.root.join("home"))));
    let workspace = Workspace { locked, ..Workspace::default() };
    for (package, requirement, expected) in [
        ("two", "^1", Some("1.0.0")),
        ("two", "*", Some("2.0.0")),
        ("two", "^3", None),
        ("forked", "^7", Some("1.0.0")),
        ("none", "*", None),
    ] {
        let dependency = Dependency {
            name: package.into(),
            package: package.into(),
            requirement: requirement.into(),
            path: None,
            kind: DependencyKind::Normal,
            optional: false,
            features: Vec::new(),
        };
        let found = workspace.locked_for(&dependency).map(|package| package.version.as_str());
        assert_eq!(found, expected, "{package} {requirement}");
    }
}

#[test]
fn without_a_lock_file_the_newest_that_fits_is_taken_and_what_it_needs() {
    let tree = tree();
    std::fs::remove_file(tree.root.join("Cargo.lock")).expect("it is there");
    std::fs::write(tree.root.join("Cargo.toml"), package("app", "0.1.0") + "[dependencies]\none = \"=1.2.3-rc.1\"\n").expect("writable");
    std::fs::create_dir_all(tree.root.join("src")).expect("writable");
    std::fs::write(tree.root.join("src/lib.rs"), "").expect("writable");
    let options = LoadOptions { start: tree.root.clone(), ..LoadOptions::default() };
    let workspace = super::super::load(&options).expect("it loads").workspace;
    let folders = SourceFolders::new(&tree.root, Some(&tree.root.join("home")));
    let mut locked = Vec::new();
    lock::add_missing(&mut locked, &workspace.packages, &folders);
    let shown: Vec<String> = locked.iter().map(|package| format!("{}@{}", package.name, package.version)).collect();
    assert_eq!(shown, ["one@1.2.3-rc.1", "two@1.5.0"]);
}

#[test]
fn a_broken_lock_file_is_trouble_with_its_line() {
    let tree = Tree::new(&[("Cargo.lock", "version = 4\n[[package]]\nname = \n")]);
    let (locked, trouble) = lock::locked(&tree.root, &SourceFolders::new(&tree.root, None));
    assert_eq!((locked, trouble.map(|trouble| trouble.line)), (vec![], Some(Some(3))));
}

#[test]
fn the_library_of_a_folder() {
    let tree = tree();
    let library = library_of(&tree.root.join("home/registry/src/index.crates.io-1/one-1.2.3-rc.1")).expect("it has one");
    assert_eq!((library.crate_name.as_str(), library.edition), ("uno", Edition::E2018));
    assert!(library.root.ends_with("one-1.2.3-rc.1/src/lib.rs"));
    assert_eq!(library.dependencies.len(), 1);
    assert_eq!(library_of(&tree.root), None);
}

#[test]
fn fields_of_manifests() {
    let text = "[package]\nname = \"a-b\" # c\nversion='1'\n\n[ lib ]\nnames = 3\nname   =   'x'\n[[bin]]\nname = \"y\"\n";
    for (table, key, expected) in [
        ("package", "name", Some("a-b")),
        ("package", "version", Some("1")),
        ("lib", "name", Some("x")),
        ("lib", "path", None),
        ("bin", "name", None),
    ] {
        assert_eq!(field(text, table, key).as_deref(), expected, "{table}.{key}");
    }
}
