//! A lint is one stem in three places: `src/lints/X.rs`, `lints/X.md`, `testdata/lints/X/`.

use std::collections::BTreeSet;
use std::path::Path;

/// Files of `src/lints/` that are no lints.
const SHARED: [&str; 4] = ["mod", "lint", "context", "blocking"];

fn stems(folder: &str, extension: Option<&str>) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = folder.read_dir().expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let wanted = entries.filter(|path| match extension {
        Some(extension) => path.extension().is_some_and(|it| it == extension),
        None => path.is_dir(),
    });
    wanted.map(|path| path.file_stem().expect("entries have names").to_str().expect("ASCII").to_owned()).collect()
}

#[test]
fn the_three_places_agree() {
    let mut modules = stems("src/lints", Some("rs"));
    modules.retain(|stem| !SHARED.contains(&stem.as_str()));
    assert_eq!(modules, stems("lints", Some("md")), "src/lints/*.rs and lints/*.md");
    assert_eq!(modules, stems("testdata/lints", None), "src/lints/*.rs and the folders of testdata/lints");
}

#[test]
fn the_registry_knows_them_all() {
    let registered: BTreeSet<String> = cargo_unblock::lints::all().iter().map(|lint| lint.name.to_owned()).collect();
    assert_eq!(registered, stems("lints", Some("md")));
}

#[test]
fn pages_have_their_sections() {
    for lint in cargo_unblock::lints::all() {
        let title = format!("# {}", lint.name);
        assert_eq!(lint.page.lines().next(), Some(title.as_str()), "lints/{}.md begins with its name", lint.name);
        for section in ["## What it finds", "## Why", "## Limits"] {
            assert!(lint.page.contains(&format!("\n{section}\n")), "lints/{}.md has no section `{section}`", lint.name);
        }
        let summary = lint.summary;
        assert!(
            summary.ends_with('.') && summary.len() <= 100,
            "lints/{}.md: one short sentence under the title, not `{summary}`",
            lint.name
        );
    }
}
