//! What `testdata/peers/README.md` says of this tool's findings in `testdata/peers/samples` is so.

#![expect(clippy::disallowed_methods, reason = "tests read files and start the program")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

#[test]
fn samples_are_judged_as_the_comparison_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/peers/samples");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"));
    command.args(["unblock", "--workspace", "--message-format", "short"]).current_dir(&root).env("CARGO_UNBLOCK_CACHE", "");
    let output = command.output().expect("the program starts");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let place = |line: &str| line.splitn(3, ':').take(2).collect::<Vec<_>>().join(":");
    let found: BTreeSet<String> = text.lines().map(place).collect();
    let mut unseen = Vec::new();
    let mut faults = 0;
    for file in ["faults", "fine", "main"] {
        let path = format!("forms/src/{file}.rs");
        let source = std::fs::read_to_string(root.join(&path)).expect("a readable sample");
        for (n, line) in (1..).zip(source.lines()) {
            let is_found = found.contains(&format!("{path}:{n}"));
            if let Some((_, name)) = line.split_once("//~ fault: ") {
                faults += 1;
                unseen.extend((!is_found).then_some(name.to_owned()));
            } else {
                assert!(!is_found, "{path}:{n}: {line}");
            }
        }
    }
    assert_eq!(faults, 25);
    let known = ["behind a function pointer", "behind a boxed closure in a field", "behind dyn, where one implementation of two blocks"];
    assert_eq!(unseen, known);
}
