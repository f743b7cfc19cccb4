//! Options against what is selected.

use super::super::{LoadOptions, TargetSelection, load};
use super::{Tree, selected};

const ROOT: &str = "[workspace]\nmembers = [\"a\", \"b-*\"]\ndefault-members = [\"a\"]\n";
const A: &str = "[package]\nname = \"a\"\nversion = \"0.1.2\"\nedition = \"2021\"\n[dependencies]\nout = { path = \"../../out\" }\n\
                 patched = \"1\"\n[[example]]\nname = \"e\"\ntest = true\n";
const B: &str = "[package]\nname = \"b-one\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

fn tree() -> Tree {
    Tree::new(&[
        ("Cargo.toml", &format!("{ROOT}[patch.crates-io]\npatched = {{ path = \"vendor/p\" }}\n")),
        ("unblock.toml", "level = {}\n"),
        ("a/Cargo.toml", A),
        ("a/src/lib.rs", ""),
        ("a/src/main.rs", ""),
        ("a/examples/e.rs", ""),
        ("a/examples/f.rs", ""),
        ("a/tests/t.rs", ""),
        ("a/benches/s.rs", ""),
        ("a/build.rs", ""),
        ("b-one/Cargo.toml", B),
        ("b-one/src/bin/tool.rs", ""),
        ("b-one/src/bin/other.rs", ""),
        ("b-two/Cargo.toml", &B.replace("b-one", "b-two")),
        ("b-two/src/lib.rs", ""),
        ("vendor/p/Cargo.toml", "[package]\nname = \"patched\"\nversion = \"1.4.0\"\n[lib]\nname = \"darned\"\n"),
        ("vendor/p/src/lib.rs", ""),
        ("../out/Cargo.toml", "[package]\nname = \"out\"\nversion = \"0.1.0\"\n[dependencies]\nfurther = { path = \"further\" }\n"),
        ("../out/src/lib.rs", ""),
        ("../out/further/Cargo.toml", "[package]\nname = \"further\"\nversion = \"0.1.0\"\n[lib]\nname = \"other_name\"\n"),
        ("../out/further/src/lib.rs", ""),
    ])
}

/// Options in the words of the command line; `@folder` is the folder that the user stands in.
fn options(tree: &Tree, line: &str) -> LoadOptions {
    let mut options = LoadOptions { start: tree.root.clone(), ..LoadOptions::default() };
    let targets: &mut TargetSelection = &mut options.targets;
    for word in line.split_whitespace() {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        let value = value.to_owned();
        match key {
            "-p" => options.packages.push(value),
            "--workspace" => options.workspace = true,
            "--exclude" => options.exclude.push(value),
            "--manifest-path" => options.manifest_path = Some(value.into()),
            "--lib" => targets.lib = true,
            "--bins" => targets.bins = true,
            "--bin" => targets.bin.push(value),
            "--examples" => targets.examples = true,
            "--example" => targets.example.push(value),
            "--tests" => targets.tests = true,
            "--test" => targets.test.push(value),
            "--benches" => targets.benches = true,
            "--all-targets" => targets.all_targets = true,
            folder => options.start = tree.root.join(folder.trim_start_matches('@')),
        }
    }
    options
}

#[test]
fn packages_and_targets_are_chosen_as_by_cargo_check() {
    let tree = tree();
    for (line, expected) in [
        ("", "a:lib:a a:bin:a"),
        ("@a/src", "a:lib:a a:bin:a"),
        ("@b-one", "b-one:bin:other b-one:bin:tool"),
        ("@b-one -p=a", "a:lib:a a:bin:a"),
        ("--manifest-path=b-two/Cargo.toml", "b-two:lib:b_two"),
        ("--workspace", "a:lib:a a:bin:a b-one:bin:other b-one:bin:tool b-two:lib:b_two"),
        ("--workspace --exclude=b-*", "a:lib:a a:bin:a"),
        ("-p=b-*", "b-one:bin:other b-one:bin:tool b-two:lib:b_two"),
        ("-p=a@0.1", "a:lib:a a:bin:a"),
        ("-p=out", "out:lib:out"),
        ("--lib", "a:lib:a"),
        ("--workspace --bin=t*", "b-one:bin:tool"),
        ("--examples", "a:example:e a:example:f"),
        ("--example=f --lib", "a:lib:a a:example:f"),
        ("--tests", "a:lib:a+test a:bin:a+test a:example:e+test a:test:t+test"),
        ("--test=t", "a:test:t+test"),
        ("--benches", "a:lib:a+test a:bin:a+test a:bench:s+test"),
        ("--all-targets", "a:lib:a+test a:bin:a+test a:example:e+test a:example:f a:test:t+test a:bench:s+test"),
    ] {
        let loaded = load(&options(&tree, line)).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(selected(&loaded).join(" "), expected, "{line}");
        assert_eq!((&loaded.notes, &loaded.troubles), (&vec![], &vec![]), "{line}");
        assert_eq!(loaded.config.file.map(|file| file.text).as_deref(), Some("level = {}\n"));
    }
}

#[test]
fn a_library_without_tests_of_its_own_comes_with_the_tests_that_link_it() {
    for (files, expected) in [(&["a/tests/t.rs"][..], "a:lib:a a:test:t+test"), (&[], "")] {
        let manifest = "[package]\nname = \"a\"\nedition = \"2021\"\n[lib]\ntest = false\n";
        let mut all = vec![("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n"), ("a/Cargo.toml", manifest), ("a/src/lib.rs", "")];
        all.extend(files.iter().map(|file| (*file, "")));
        let tree = Tree::new(&all);
        let loaded = load(&options(&tree, "--tests")).expect("it loads");
        assert_eq!(selected(&loaded).join(" "), expected);
    }
}

#[test]
fn what_does_not_exist_is_an_error_that_names_what_does() {
    let tree = tree();
    for (line, expected) in [
        ("-p=c", "package `c` is not in the workspace; its packages are: a, b-one, b-two"),
        ("--bin=x", "no bin target named `x` in the selected packages; there are: a"),
        ("--exclude=a", "--exclude can only be used together with --workspace"),
        ("@..", "could not find `Cargo.toml`"),
        ("--manifest-path=nowhere/Cargo.toml", "does not exist"),
    ] {
        let error = load(&options(&tree, line)).expect_err(line).to_string();
        assert!(error.contains(expected), "{line}: {error}");
    }
}

#[test]
fn path_dependencies_outside_and_patches_are_packages_and_named_by_their_library() {
    let loaded = load(&options(&tree(), "")).expect("it loads");
    let shown: Vec<String> = loaded
        .workspace
        .packages
        .iter()
        .flat_map(|package| {
            let uses = package.dependencies.iter().map(|d| format!("{}>{}:{}", package.name, d.name, d.path.is_some()));
            std::iter::once(package.name.clone()).chain(uses)
        })
        .collect();
    assert_eq!(shown.join(" "), "out out>other_name:true further a a>out:true a>darned:true b-one b-two patched");
}

#[test]
fn one_broken_member_does_not_lose_the_others() {
    for (broken, expected) in [
        ("[package\nname = 1", "b-one/Cargo.toml:1: not valid TOML"),
        ("[package]\nversion = \"1.0.0\"\n", "b-one/Cargo.toml: `package.name` is missing; add a name"),
        ("[package]\nname = \"b\"\nedition = \"20x1\"\n", "b-one/Cargo.toml: unknown edition `20x1`"),
    ] {
        let tree = tree();
        std::fs::write(tree.root.join("b-one/Cargo.toml"), broken).expect("writable");
        let loaded = load(&options(&tree, "--workspace")).expect("the others load");
        assert_eq!(selected(&loaded).join(" "), "a:lib:a a:bin:a b-two:lib:b_two");
        let troubles: Vec<String> = loaded.troubles.iter().map(ToString::to_string).collect();
        assert!(matches!(&*troubles, [one] if one.contains(expected)), "{troubles:?}");
        assert!(
            matches!(&*loaded.notes, [one] if one.starts_with("`cargo metadata` failed: ") && !one.contains('\n')),
            "{:?}",
            loaded.notes
        );
    }
}

#[test]
fn a_missing_member_is_trouble_and_a_nightly_key_is_only_a_note() {
    let tree = tree();
    std::fs::write(tree.root.join("Cargo.toml"), ROOT.replace("\"a\", ", "\"a\", \"gone\", ")).expect("writable");
    let loaded = load(&options(&tree, "")).expect("the others load");
    assert_eq!(selected(&loaded).join(" "), "a:lib:a a:bin:a");
    assert!(loaded.troubles.iter().any(|trouble| trouble.path.ends_with("gone/Cargo.toml")), "{:?}", loaded.troubles);

    let nightly = format!("cargo-features = [\"profile-rustflags\"]\n{ROOT}[profile.dev]\nrustflags = []\n");
    std::fs::write(tree.root.join("Cargo.toml"), nightly).expect("writable");
    let loaded = load(&options(&tree, "")).expect("it loads");
    assert_eq!((selected(&loaded).join(" ").as_str(), &*loaded.troubles), ("a:lib:a a:bin:a", &[][..]));
}
