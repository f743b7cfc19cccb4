//! What rustc says of each call that someone wrote in `testdata/calls`, beside what inference says.
//!
//! `truth.jsonl` is what the nightly compiler of November 2026 resolved, generic arguments left out: file, line and column of the
//! callee's name, the callees (several where a body is compiled several times), and whether async code calls.

#![allow(clippy::disallowed_methods, reason = "tests run programs and read files")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Calls that someone wrote, resolved ones, and those that rustc agrees with: in async code, in all code.
const EXPECTED: [[usize; 3]; 2] = [[77, 77, 77], [296, 296, 296]];

/// The crate and its modules: rustc leaves the crate's own name out.
const OWN: [&str; 5] = ["calls", "inference", "runtime", "service", "store"];

/// Built-in types, and the modules of their methods.
const BUILT_IN: [&str; 12] = ["num", "u8", "u16", "u32", "u64", "usize", "i64", "bool", "char", "str", "slice", "array"];

#[test]
fn calls_are_resolved_as_rustc_resolves_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/calls");
    let run = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"))
        .args(["unblock", "--dump", "calls", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .output()
        .expect("the program starts");
    let truth = std::fs::read_to_string(root.join("truth.jsonl")).expect("the truth");
    let place = |row: &Value| (row["file"].to_string(), row["line"].as_u64(), row["col"].as_u64());
    let rows = |text: &str| text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect::<Vec<Value>>();
    let dumped: BTreeMap<_, Value> = rows(&String::from_utf8_lossy(&run.stdout)).into_iter().map(|row| (place(&row), row)).collect();

    let mut counts = [[0; 3]; 2];
    let mut differences = Vec::new();
    for call in rows(&truth) {
        let target = dumped.get(&place(&call)).and_then(|row| row["target"].as_str());
        let callees = call["callees"].as_array().expect("callees");
        let same = target.is_some_and(|target| callees.iter().filter_map(Value::as_str).any(|callee| agrees(target, callee)));
        for count in counts.iter_mut().skip(usize::from(call["async"] == false)) {
            count[0] += 1;
            count[1] += usize::from(target.is_some());
            count[2] += usize::from(same);
        }
        if !same {
            differences.push(format!("{}:{}:{} {target:?}, rustc {callees:?}", call["file"], call["line"], call["col"]));
        }
    }
    assert_eq!(counts, EXPECTED, "{differences:#?}\n{}", String::from_utf8_lossy(&run.stderr));
}

/// Whether both name the same function of the same type or trait.
fn agrees(target: &str, callee: &str) -> bool {
    let ((name, owners), (other, others)) = (parts(target), parts(callee));
    name == other && (owners.is_empty() == others.is_empty()) && (owners.is_empty() || owners.iter().any(|one| others.contains(one)))
}

/// A function's name, and crate and name of what it is a member of: of `<A as B>::m` both; plain modules and types look the same.
fn parts(path: &str) -> (String, Vec<(String, String)>) {
    let (head, name) = plain_split(path);
    let owners = match head.strip_prefix('<').and_then(|head| head.strip_suffix('>')) {
        Some(inner) => split(inner, " as "),
        None => vec![head],
    };
    let owner = |path: &str| {
        let path = without_arguments(path.trim_start_matches(['&', '\'']).trim_start_matches("mut ").trim_start_matches("dyn "));
        let first = path.split("::").next().unwrap_or_default();
        let krate = match first {
            "core" | "alloc" => "std",
            own if OWN.contains(&own) => "",
            other if path.contains("::") => other,
            _ => "",
        };
        match path.rsplit("::").next().unwrap_or_default() {
            // rustc names the modules in which the methods of built-in types stand.
            name if matches!(krate, "" | "std") && BUILT_IN.contains(&name) => ("std".to_owned(), String::new()),
            name => (krate.to_owned(), name.to_owned()),
        }
    };
    (name.to_owned(), owners.into_iter().filter(|it| !it.is_empty()).map(owner).collect())
}

/// What stands before the last `::` that is in no brackets, and after it without arguments.
fn plain_split(path: &str) -> (&str, &str) {
    let mut depth = 0;
    let mut at = None;
    for (index, byte) in path.bytes().enumerate() {
        match byte {
            b'<' | b'(' | b'[' => depth += 1,
            b'>' if path.as_bytes()[index - 1] != b'-' => depth -= 1,
            b')' | b']' => depth -= 1,
            b':' if depth == 0 && path[index..].starts_with("::") => at = Some(index),
            _ => {}
        }
    }
    at.map_or(("", path), |at| (&path[..at], &path[at + 2..]))
}

/// The parts of a text between separators that are in no brackets.
fn split<'t>(text: &'t str, separator: &str) -> Vec<&'t str> {
    let mut depth = 0;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'<' | b'(' | b'[' => depth += 1,
            b'>' if !text[..index].ends_with('-') => depth -= 1,
            b')' | b']' => depth -= 1,
            _ if depth == 0 && text[index..].starts_with(separator) => return vec![&text[..index], &text[index + separator.len()..]],
            _ => {}
        }
    }
    vec![text]
}

/// A path without the generic arguments of its segments.
fn without_arguments(path: &str) -> String {
    let mut depth = 0;
    let mut out = String::new();
    for (index, it) in path.char_indices() {
        match it {
            '<' => depth += 1,
            '>' if !path[..index].ends_with('-') => depth -= 1,
            _ if depth == 0 => out.push(it),
            _ => {}
        }
    }
    out
}
