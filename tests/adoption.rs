//! Switching the linter on in a project that has findings: `--write-baseline`, `--baseline`, `--prune`, `--since`, on a copy of the demo.

#![allow(clippy::disallowed_methods, reason = "tests run programs and write files")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// A copy of the demo workspace.
struct Project {
    folder: tempfile::TempDir,
}

/// What a run said.
struct Said {
    code: Option<i32>,
    /// One line a finding.
    findings: Vec<String>,
    /// Standard error.
    words: String,
}

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/demo");
        for entry in walkdir::WalkDir::new(&demo) {
            let entry = entry.expect("the demo can be read");
            let target = folder.path().join(entry.path().strip_prefix(&demo).expect("below the demo"));
            if entry.file_type().is_dir() {
                std::fs::create_dir_all(target).expect("a writable folder");
            } else {
                std::fs::copy(entry.path(), target).expect("a writable folder");
            }
        }
        Self { folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).expect("it is there")
    }

    fn edit(&self, path: &str, change: impl FnOnce(String) -> String) {
        let before = self.text(path);
        let after = change(before.clone());
        assert_ne!(before, after, "the edit of {path} changes something");
        std::fs::write(self.path(path), after).expect("a writable folder");
    }

    fn git(&self, arguments: &[&str]) {
        let identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        let mut command = Command::new("git");
        command.current_dir(self.folder.path()).args(identity).args(arguments);
        let output = command.output().expect("git starts");
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn run(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"));
        command.current_dir(self.folder.path()).args(["unblock", "--message-format", "short"]).args(arguments);
        let output = command.output().expect("the program starts");
        let findings = String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect();
        Said { code: output.status.code(), findings, words: String::from_utf8(output.stderr).expect("UTF-8") }
    }
}

impl Said {
    /// The lints found, in order.
    fn lints(&self) -> Vec<&str> {
        let lint = |line: &'_ String| -> Option<(usize, usize)> { Some((line.find('[')? + 1, line.find(']')?)) };
        self.findings.iter().filter_map(|line| lint(line).map(|(start, end)| &line[start..end])).collect()
    }
}

const PLANTED: &str = "\npub async fn planted() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n";

#[test]
fn a_baseline_leaves_what_is_new() {
    let project = Project::new();
    let all = project.run(&[]).findings.len();
    assert!(all > 10, "the demo has findings");

    let written = project.run(&["--write-baseline", "known.json"]);
    assert_eq!((written.code, written.findings.len()), (Some(0), 0), "{}", written.words);
    assert!(written.words.contains(&format!("wrote {all} findings to known.json")), "{}", written.words);
    let baseline = project.text("known.json");

    let quiet = project.run(&["--baseline", "known.json"]);
    assert_eq!((quiet.code, quiet.findings.len()), (Some(0), 0), "{}", quiet.words);
    assert!(quiet.words.contains(&format!("{all} in the baseline")), "{}", quiet.words);

    project.edit("service/src/handlers.rs", |text| text + PLANTED);
    let planted = project.run(&["--baseline", "known.json"]);
    assert_eq!((planted.code, planted.lints()), (Some(1), vec!["blocking_sleep"]), "{:?}", planted.findings);

    // Lines move, and functions change places.
    project.edit("service/src/handlers.rs", |text| {
        let start = text.find("pub async fn count").expect("a function of the demo");
        let end = start + text[start..].find("\n}\n").expect("its end") + 3;
        format!("{}\n\n\n{}\n{}", &text[..start], &text[end..], &text[start..end])
    });
    let moved = project.run(&["--baseline", "known.json"]);
    assert_eq!((moved.code, moved.lints()), (Some(1), vec!["blocking_sleep"]), "{:?}", moved.findings);
    assert!(!moved.words.contains("gone"), "{}", moved.words);
    assert_eq!(project.text("known.json"), baseline, "reading a baseline leaves it alone");

    // Written again, it is the same but for the new one.
    project.run(&["--write-baseline", "known.json"]);
    let lines: Vec<_> = baseline.lines().map(|line| line.trim_end_matches(',')).collect();
    let again = project.text("known.json");
    let new: Vec<_> = again.lines().filter(|line| !lines.contains(&line.trim_end_matches(','))).collect();
    assert!(matches!(&new[..], [line] if line.contains("handlers::planted")), "{new:?}");
}

#[test]
fn what_is_mended_is_named_and_pruned() {
    let project = Project::new();
    project.run(&["--write-baseline", "known.json"]);
    project.edit("service/src/handlers.rs", |text| text.replace("    thread::sleep(", "    let _pause = ("));
    let mended = project.run(&["--baseline", "known.json"]);
    assert_eq!((mended.code, mended.findings.len()), (Some(0), 0), "{:?}", mended.findings);
    assert!(mended.words.contains("1 finding of known.json is gone; `--prune` takes them out"), "{}", mended.words);
    assert!(
        mended.words.contains("gone from service/src/handlers.rs: `blocking_sleep` of `std::thread::sleep` in `handlers::create`"),
        "{}",
        mended.words
    );

    // A run that looks at less cannot say what is gone.
    for narrow in [&["-p", "notes-store"][..], &["--exclude-path", "service/src/handlers.rs"], &["-A", "all"]] {
        let said = project.run(&[&["--baseline", "known.json"], narrow].concat());
        assert_eq!(said.words.contains("blocking_sleep"), narrow == ["-A", "all"], "{narrow:?}: {}", said.words);
    }

    let pruned = project.run(&["--baseline", "known.json", "--prune"]);
    assert!(pruned.words.contains("took 1 finding that is gone out of known.json"), "{}", pruned.words);
    assert!(!project.text("known.json").contains("blocking_sleep"));
    assert!(!project.run(&["--baseline", "known.json"]).words.contains("gone"));
}

#[test]
fn a_baseline_that_cannot_be_read_says_how_to_get_one() {
    let project = Project::new();
    let missing = project.run(&["--baseline", "known.json"]);
    assert_eq!(missing.code, Some(2));
    assert!(
        missing.words.contains("known.json: the baseline cannot be read") && missing.words.contains("--write-baseline"),
        "{}",
        missing.words
    );
    for (text, expected) in [
        ("{\"version\": 1,\n \"findings\": [}", "known.json:2:15: this is no baseline"),
        ("{\"version\": 2, \"findings\": []}", "version 2 of the format of baselines is unknown here"),
    ] {
        std::fs::write(project.path("known.json"), text).expect("a writable folder");
        for option in ["--baseline", "--write-baseline"] {
            let said = project.run(&[option, "known.json"]);
            assert_eq!((said.code, said.words.contains(expected)), (Some(2), true), "{option}: {}", said.words);
        }
        assert_eq!(project.text("known.json"), text, "nothing is lost");
    }
    let prune = project.run(&["--prune"]);
    assert_eq!((prune.code, prune.words.contains("--prune needs a baseline")), (Some(2), true), "{}", prune.words);
}

#[test]
fn since_a_revision_only_what_it_concerns() {
    let project = Project::new();
    let nothing = project.run(&["--since", "HEAD"]);
    assert_eq!((nothing.code, nothing.words.contains("--since needs a git repository")), (Some(2), true), "{}", nothing.words);
    project.git(&["init", "--quiet"]);
    project.git(&["add", "."]);
    project.git(&["commit", "--quiet", "-m", "all"]);
    let unchanged = project.run(&["--since", "HEAD"]);
    assert_eq!((unchanged.code, unchanged.findings.len()), (Some(0), 0), "{}", unchanged.words);
    assert!(unchanged.words.contains("findings that have nothing to do with what changed since `HEAD`: 1"), "{}", unchanged.words);

    // A helper in another crate: the handler that calls it has not changed.
    project.edit("store/src/lib.rs", |text| text.replace("WHERE text LIKE ?1", "WHERE text LIKE ?1 LIMIT 1"));
    assert_eq!(project.run(&["--since", "HEAD"]).lints(), ["blocking_db"]);

    // A new file, and a function around a line that went.
    project.git(&["commit", "--quiet", "-am", "limit"]);
    project.edit("service/src/main.rs", |text| text + "\nmod fresh;\n");
    std::fs::write(project.path("service/src/fresh.rs"), PLANTED).expect("a writable folder");
    let fresh = project.run(&["--since", "HEAD"]);
    assert_eq!(fresh.lints(), ["blocking_sleep"], "{:?}", fresh.findings);
    assert_eq!(project.run(&["--since", "HEAD~1"]).lints(), ["blocking_sleep", "blocking_db"]);
    let unknown = project.run(&["--since", "no-such-branch"]);
    assert_eq!((unknown.code, unknown.words.contains("git knows no revision `no-such-branch` here")), (Some(2), true), "{}", unknown.words);
}
