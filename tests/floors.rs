//! Holds the order of the floors: a folder of `src/` uses only the folders before it, and few of them know the big libraries.

#![expect(clippy::disallowed_methods, reason = "tests read files and start the program")]

use std::path::{Path, PathBuf};

const FLOORS: [&str; 14] = [
    "text",
    "diagnostic",
    "workspace",
    "syntax",
    "catalog",
    "resolve",
    "infer",
    "flow",
    "summaries",
    "contexts",
    "lints",
    "engine",
    "emit",
    "cli",
];

/// A library and the only floor that names it.
const OWNERS: [(&str, &str); 6] = [
    ("syn", "syntax"),
    ("proc_macro2", "syntax"),
    ("cargo_metadata", "workspace"),
    ("clap", "cli"),
    ("clap_cargo", "cli"),
    ("codespan_reporting", "emit"),
];

/// A Rust file of one floor: its path below `src`, and its code without comments.
struct Source {
    floor: String,
    path: PathBuf,
    code: String,
}

fn sources() -> Vec<Source> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = walkdir::WalkDir::new(&src).sort_by_file_name().into_iter().map(|entry| entry.expect("src can be read").into_path());
    let rust = files.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let in_floors = rust.filter_map(|path| {
        let below = path.strip_prefix(&src).expect("it was found there").to_owned();
        let floor = below.iter().next()?.to_str()?.to_owned();
        let text = std::fs::read_to_string(&path).expect("sources are UTF-8");
        let code = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
        (below.iter().count() > 1).then_some(Source { floor, path: below, code })
    });
    in_floors.collect()
}

/// The names that follow `prefix` wherever it stands as a path's beginning.
fn names_after<'t>(code: &'t str, prefix: &str) -> Vec<&'t str> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let starts = code.match_indices(prefix).filter(|(at, _)| !code[..*at].ends_with(|c| is_name(c) || c == ':'));
    let tails = starts.map(|(at, _)| &code[at + prefix.len()..]);
    tails.map(|tail| &tail[..tail.find(|c| !is_name(c)).unwrap_or(tail.len())]).collect()
}

#[test]
fn a_floor_uses_only_those_before_it() {
    let mut wrong = Vec::new();
    for source in sources() {
        let own = FLOORS.iter().position(|floor| *floor == source.floor);
        let Some(own) = own else { panic!("{} is in no known floor", source.path.display()) };
        assert!(!source.code.contains("crate::{"), "{}: import from one floor a line", source.path.display());
        for name in names_after(&source.code, "crate::") {
            match FLOORS.iter().position(|floor| *floor == name) {
                Some(used) if used > own => wrong.push(format!("{} uses {name}", source.path.display())),
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn libraries_stay_in_their_floors() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (library, owner) in OWNERS.iter().filter(|(_, owner)| *owner != source.floor) {
            if source.code.contains(&format!("{library}::")) && !names_after(&source.code, &format!("{library}::")).is_empty() {
                wrong.push(format!("{} names {library}, which is for {owner}", source.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_floor_is_there() {
    for floor in FLOORS {
        assert!(sources().iter().any(|source| source.floor == floor), "src/{floor} has no sources");
    }
}
