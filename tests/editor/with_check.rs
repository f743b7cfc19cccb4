//! `--with-check`: cargo's messages among the findings, as an editor with one check command needs them.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// Runs the program on the editors' workspace, with more code at the end of its library.
fn run(more: &str, arguments: &[&str], variable: Option<(&str, &str)>) -> (Output, Vec<Value>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    super::copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/workspaces/editor"), folder.path());
    let lib = folder.path().join("src/lib.rs");
    let text = std::fs::read_to_string(&lib).expect("it was copied") + more;
    std::fs::write(&lib, text).expect("a writable temporary folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"));
    command.args(["unblock", "--with-check"]).args(arguments).current_dir(folder.path()).env_remove("CARGO_TARGET_DIR").envs(variable);
    let output = command.output().expect("the program starts");
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = lines.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    (output, messages)
}

fn codes(messages: &[Value]) -> Vec<&str> {
    messages.iter().filter_map(|it| it["message"]["code"]["code"].as_str()).collect()
}

/// Whether one message says that the build has finished, the last one, and how.
fn finished(messages: &[Value], success: bool) -> bool {
    let ends = messages.iter().filter(|it| it["reason"] == "build-finished").count();
    ends == 1 && messages.last().is_some_and(|last| last["reason"] == "build-finished" && last["success"] == success)
}

const OURS: [&str; 3] = ["unblock::blocking_fs", "unblock::blocking_fs", "unblock::blocking_sleep"];

#[test]
fn messages_of_both_come_in_one_stream() {
    let (output, messages) = run("fn unused() {}\n", &["--message-format", "json"], None);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(codes(&messages), [&OURS[..], &["dead_code"]].concat(), "{errors}");
    let ids: Vec<&Value> = messages.iter().filter(|it| it["reason"] == "compiler-message").map(|it| &it["package_id"]).collect();
    assert!(ids.windows(2).all(|pair| pair[0] == pair[1]), "cargo and this program name the package alike: {ids:?}");
    assert!(messages.iter().any(|it| it["reason"] == "compiler-artifact"));
    assert!(finished(&messages, true), "{messages:#?}");
    assert_eq!(output.status.code(), Some(0), "{errors}");
}

#[test]
fn what_does_not_compile_fails_the_run() {
    let (output, messages) = run("fn wrong() -> u32 { \"\" }\n", &["--message-format", "json"], None);
    assert!(codes(&messages).contains(&"E0308"), "{messages:#?}");
    assert!(finished(&messages, false), "{messages:#?}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn cargo_is_given_the_selection_and_more() {
    let (output, messages) = run("", &["--message-format", "json", "--lib", "--", "--release"], None);
    let of_lib = messages.iter().find(|it| it["reason"] == "compiler-artifact" && it["target"]["name"] == "notes");
    assert_eq!(of_lib.map(|it| &it["profile"]["opt_level"]), Some(&Value::from("3")), "{}", String::from_utf8_lossy(&output.stderr));
    let (output, messages) = run("", &["--message-format", "json", "--bin", "none"], None);
    assert_eq!(output.status.code(), Some(2), "{messages:#?}");
}

#[test]
fn people_see_what_cargo_prints_and_then_the_findings() {
    let (output, _) = run("fn unused() {}\n", &[], None);
    let (findings, words) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(findings.contains("blocks the executor") && !findings.contains("never used"), "{findings}");
    assert!(words.find("never used") < words.find("3 findings") && words.contains("never used"), "{words}");
    assert_eq!(output.status.code(), Some(0), "{words}");
}

#[test]
fn findings_are_there_where_cargo_is_not() {
    let (output, messages) = run("", &["--message-format", "json"], Some(("CARGO", "/nowhere/cargo")));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("error: cargo check could not be started: `/nowhere/cargo`"), "{errors}");
    assert_eq!(codes(&messages), OURS, "{errors}");
    assert!(finished(&messages, false), "{messages:#?}");
    assert_eq!(output.status.code(), Some(2));
}
