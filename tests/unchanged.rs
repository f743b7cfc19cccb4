//! A run over what has not changed gives the answer of the run before; whatever changes is seen.

#![allow(clippy::disallowed_methods, reason = "tests run programs and write files")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\ntokio = \"1\"\n\
    near = { path = \"../near\" }\n[package.metadata.unblock.lints]\nblocking_sleep = \"deny\"\n";

const LIB: &str = "mod later;\nmod store;\n\
    pub async fn load() { store::open(); std::thread::sleep(std::time::Duration::from_secs(1)); near::wait(); }\n";

struct Workspace {
    _folder: tempfile::TempDir,
    root: PathBuf,
    /// Each change is a minute later than the one before, all of them in the past.
    now: SystemTime,
}

impl Workspace {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("it is there");
        let mut it = Self { _folder: folder, root, now: SystemTime::now() - Duration::from_secs(24 * 60 * 60) };
        it.write("app/Cargo.toml", MANIFEST);
        it.write("app/src/lib.rs", LIB);
        it.write("app/src/store.rs", "pub fn open() { std::fs::read(\"a\").unwrap(); }\n");
        it.write("near/Cargo.toml", "[package]\nname = \"near\"\nversion = \"0.1.0\"\nedition = \"2021\"\n");
        it.write("near/src/lib.rs", "pub fn wait() {}\n");
        it.write("near/src/other.rs", "pub fn wait() -> impl Future<Output = ()> { async {} }\n");
        it
    }

    fn write(&mut self, path: &str, text: &str) {
        let path = self.root.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, text).expect("written");
        self.now += Duration::from_secs(60);
        std::fs::File::options().append(true).open(&path).and_then(|file| file.set_modified(self.now)).expect("a time");
    }

    fn run(&self, more: &[&str], cache: &Path) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"));
        command.args(["unblock", "--timings"]).args(more).current_dir(self.root.join("app")).env("CARGO_UNBLOCK_CACHE", cache);
        command.output().expect("the program starts")
    }

    /// What a run prints, its exit code, and whether it looked at the code again.
    fn again(&self, more: &[&str]) -> (String, Option<i32>, bool) {
        let output = self.run(more, &self.root.join("cache"));
        let errors = String::from_utf8_lossy(&output.stderr);
        (String::from_utf8_lossy(&output.stdout).into_owned(), output.status.code(), errors.contains(" check "))
    }

    /// The same with nothing kept.
    fn afresh(&self, more: &[&str]) -> (String, Option<i32>) {
        let output = self.run(more, Path::new(""));
        (String::from_utf8_lossy(&output.stdout).into_owned(), output.status.code())
    }
}

#[test]
fn what_has_not_changed_is_not_checked_again() {
    let workspace = Workspace::new();
    for format in ["human", "short", "json", "sarif"] {
        let options = ["--message-format", format, "-W", "pedantic"];
        let (expected, code) = workspace.afresh(&options);
        assert!(expected.contains("blocking_sleep") && expected.contains("missing_module"), "{expected}");
        for is_first in [format == "human", false] {
            assert_eq!(workspace.again(&options), (expected.clone(), code, is_first), "{format}");
        }
    }
}

#[test]
fn every_change_is_seen() {
    let mut workspace = Workspace::new();
    let changes = [
        ("app/src/store.rs", "pub fn open() { }\n".to_owned()),
        ("app/src/later.rs", "pub async fn f() { std::fs::read_dir(\".\").unwrap(); }\n".to_owned()),
        ("app/unblock.toml", "[lints]\nblocking_fs = \"deny\"\n".to_owned()),
        ("app/Cargo.toml", MANIFEST.replace("\"deny\"", "\"allow\"")),
        ("app/Cargo.toml", format!("# Moves all lines.\n{MANIFEST}")),
        ("near/src/lib.rs", "pub fn wait() { std::thread::sleep(std::time::Duration::from_secs(1)) }\n".to_owned()),
        (
            "near/Cargo.toml",
            "[package]\nname = \"near\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[lib]\npath = \"src/other.rs\"\n".to_owned(),
        ),
        ("app/src/main.rs", "fn main() {}\n".to_owned()),
    ];
    let mut last = workspace.again(&[]);
    assert!(last.2 && !workspace.again(&[]).2);
    for (path, text) in changes {
        workspace.write(path, &text);
        let seen = workspace.again(&[]);
        assert!(seen.2, "{path} has changed:\n{text}");
        assert_eq!((seen.0.clone(), seen.1), workspace.afresh(&[]), "{path}");
        assert!(path == "app/src/main.rs" || seen.0 != last.0, "{path} changes what is found:\n{}", seen.0);
        assert!(!workspace.again(&[]).2);
        last = seen;
    }
    std::fs::remove_file(workspace.root.join("app/src/later.rs")).expect("it was there");
    assert!(workspace.again(&[]).2);
}

#[test]
fn a_file_that_has_just_changed_may_change_again() {
    let mut workspace = Workspace::new();
    workspace.now = SystemTime::now();
    workspace.write("app/src/later.rs", "");
    assert!(workspace.again(&[]).2 && workspace.again(&[]).2);
}

#[test]
fn a_baseline_applies_to_an_answer_that_was_kept() {
    let workspace = Workspace::new();
    workspace.again(&[]);
    assert!(!workspace.again(&["--write-baseline", "known.json"]).2);
    let (known, code, checked) = workspace.again(&["--baseline", "known.json"]);
    assert_eq!((code, checked), (Some(0), false), "{known}");
    assert!(!known.contains("blocking_sleep"), "{known}");
}
