//! What the README says is true: its options and lints exist, its configuration is understood.

#![expect(clippy::disallowed_methods, reason = "tests read files and start the program")]

use std::path::Path;
use std::process::{Command, Output};

const README: &str = include_str!("../README.md");

fn program(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"));
    command.arg("unblock").args(arguments).current_dir(folder).output().expect("the program starts")
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The code blocks in TOML.
fn configurations() -> impl Iterator<Item = &'static str> {
    README.split("```toml\n").skip(1).filter_map(|rest| rest.split_once("\n```").map(|(code, _)| code))
}

#[test]
fn options_exist() {
    let help = |arguments: &[&str]| String::from_utf8(program(here(), arguments).stdout).expect("UTF-8");
    let help = help(&["--help"]) + &help(&["config", "--help"]);
    let code = README.split('`').skip(1).step_by(2).chain(README.lines().filter(|line| line.starts_with("    cargo unblock")));
    let words = code.flat_map(str::split_whitespace).filter(|word| word.starts_with("--") && word.len() > 2);
    let mut options: Vec<&str> = words
        .map(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !["--release", "--locked", "--path"].contains(word))
        .collect();
    options.sort_unstable();
    options.dedup();
    assert!(options.len() > 10, "{options:?}");
    for option in options {
        assert!(help.contains(option), "`{option}` is in the README, and not in --help");
    }
}

#[test]
fn the_configuration_is_understood() {
    assert!(configurations().next().is_some(), "the README shows an unblock.toml");
    for block in configurations() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().expect("inside the folder")).expect("a writable temporary folder");
            std::fs::write(path, text).expect("a writable temporary folder");
        };
        write("Cargo.toml", "[package]\nname = \"tool-readme\"\nedition = \"2024\"\n\n[workspace]\n");
        write("src/lib.rs", "");
        write("unblock.toml", block);
        write("unblock-baseline.json", "{\"version\": 1, \"findings\": []}");
        write("unblock/scanner.rs", "#![source(\"made up\")]\npub fn scan();\n");
        let output = program(folder.path(), &[]);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn lints_exist() {
    let groups = cargo_unblock::diagnostic::Group::ALL.map(cargo_unblock::diagnostic::Group::as_str);
    let rows = README.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" | "));
    for (group, cells) in rows.filter(|(group, _)| groups.contains(group)) {
        for name in cells.split('`').skip(1).step_by(2) {
            let lint = cargo_unblock::lints::find(name).unwrap_or_else(|| panic!("the README names `{name}`"));
            assert_eq!(lint.group.as_str(), group, "{name}");
        }
    }
}
