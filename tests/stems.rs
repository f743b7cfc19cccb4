//! A lint is one stem in three places: `src/lints/X.rs`, `lints/X.md`, `testdata/lints/X/`.

use std::collections::BTreeSet;
use std::path::Path;

/// Files of `src/lints/` that are no lints.
const SHARED: [&str; 5] = ["mod", "lint", "context", "blocking", "fixes"];

/// The sections of a page.
const SECTIONS: [&str; 6] = ["What it finds", "Why", "Example", "Instead", "When not to use", "Limits"];

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
        let mut headings = SECTIONS.to_vec();
        if lint.name == "internal_error" {
            // There is no code to show that this tool is known to fail at.
            headings.retain(|heading| !["Example", "Instead"].contains(heading));
        }
        let found: Vec<&str> = lint.page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(found, headings, "lints/{}.md has its sections in this order", lint.name);
        let summary = lint.summary;
        assert!(
            summary.ends_with('.') && summary.len() <= 100,
            "lints/{}.md: one short sentence under the title, not `{summary}`",
            lint.name
        );
    }
}

/// What a page says to write into `unblock.toml` is about its own lint; the comments that it shows are run with the fixtures.
#[test]
fn pages_show_their_own_names() {
    for lint in cargo_unblock::lints::all() {
        let blocks = lint.page.split("```toml\n").skip(1).filter_map(|rest| rest.split_once("```"));
        for (block, _) in blocks.filter(|(block, _)| block.contains("[lints]")) {
            assert!(block.contains(&format!("\n{} = ", lint.name)), "lints/{}.md sets another lint: {block}", lint.name);
        }
        for names in lint.page.split("unblock: allow(").skip(1).filter_map(|rest| rest.split(')').next()) {
            let known = |name: &str| ["..", "lint"].contains(&name) || cargo_unblock::lints::find(name).is_some();
            assert!(names.split(", ").all(known), "lints/{}.md allows `{names}`", lint.name);
        }
    }
}
