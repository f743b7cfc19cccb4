//! What the program prints, for each case of `testdata/cli`. `TRYCMD=overwrite cargo test --test cli` writes down what it prints now; times
//! are to be replaced by `[..]` after. What a snapshot cannot hold is below.

#![expect(clippy::disallowed_methods, reason = "tests read files and start the program")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

#[test]
fn cases() {
    trycmd::TestCases::new().env("CARGO_UNBLOCK_CACHE", "").case("testdata/cli/*.toml");
}

fn testdata(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(path)
}

fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"));
    command.arg("unblock").args(arguments).current_dir(folder).env("CARGO_UNBLOCK_CACHE", "");
    command
}

fn output(folder: &Path, arguments: &[&str]) -> Output {
    program(folder, arguments).output().expect("the program starts")
}

#[test]
fn any_number_of_threads_prints_the_same_bytes() {
    // Outside of any project, each fixture is a crate of its own.
    let folder = tempfile::tempdir().expect("a temporary folder");
    let fixtures = walkdir::WalkDir::new(testdata("lints")).into_iter().map(|entry| entry.expect("testdata can be read").into_path());
    for (n, path) in fixtures.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).enumerate() {
        std::fs::copy(&path, folder.path().join(format!("fixture_{n}.rs"))).expect("a writable temporary folder");
    }
    let formats = ["sarif", "gitlab", "junit"];
    let written = tempfile::tempdir().expect("a temporary folder");
    let run = |threads: &str| {
        let outputs = formats.map(|format| format!("--output={format}={}/{format}", written.path().display()));
        let options = [".", "-W", "all", "--message-format", "json", "--threads", threads];
        let output = output(folder.path(), &options.into_iter().chain(outputs.iter().map(String::as_str)).collect::<Vec<_>>());
        let files = formats.map(|format| std::fs::read(written.path().join(format)).expect("written"));
        (output.status.code(), output.stdout, files)
    };
    let (one, eight) = (run("1"), run("8"));
    assert!(one.1.len() > 10_000 && one.2.iter().all(|file| file.len() > 10_000), "there is something to compare");
    assert!(one == eight, "one thread and eight threads differ");
}

#[test]
fn findings_and_the_rest_go_to_different_streams() {
    let output = output(&testdata("workspaces/service"), &["--message-format", "json", "--timings"]);
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(lines.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()), "{lines}");
    let words = String::from_utf8(output.stderr).expect("UTF-8");
    for phase in ["workspace", "load", "check", "report"] {
        assert!(words.contains(phase), "{words}");
    }
}

#[test]
fn every_lint_is_listed_and_explained() {
    let here = testdata("workspaces/service");
    let text = |arguments: &[&str]| String::from_utf8(output(&here, arguments).stdout).expect("UTF-8");
    let (table, json) = (text(&["list"]), text(&["list", "--message-format", "json"]));
    let lints = cargo_unblock::lints::all();
    assert_eq!((table.lines().count(), json.lines().count()), (lints.len(), lints.len()));
    for ((lint, row), object) in lints.iter().zip(table.lines()).zip(json.lines()) {
        let object: serde_json::Value = serde_json::from_str(object).expect("one object a line");
        assert!(row.starts_with(lint.name) && row.ends_with(lint.summary), "{row}");
        assert_eq!((object["name"].as_str(), object["group"].as_str()), (Some(lint.name), Some(lint.group.as_str())));
    }
    let page = text(&["explain", "blocking-fs"]);
    assert!(page.starts_with("blocking_fs (blocking, warn, since 0.1.0)\n") && !page.contains("//~") && !page.contains("```"), "{page}");
    let of_group = lints.iter().filter(|lint| lint.group.as_str() == "runtime").count();
    assert_eq!(text(&["explain", "runtime"]).lines().count(), of_group);
}

#[test]
fn manual_and_completions_know_every_option() {
    let here = testdata("workspaces/service");
    let text = |arguments: &[&str]| String::from_utf8(output(&here, arguments).stdout).expect("UTF-8");
    let help = text(&["--help"]);
    let options: Vec<&str> = help.split_whitespace().filter(|word| word.starts_with("--") && word.len() > 2).collect();
    assert!(options.len() > 30, "{options:?}");
    // roff writes `--bin` as `\-\-bin`.
    let manual = text(&["man"]).replace("\\-", "-");
    assert!(manual.contains(".SH NAME\ncargo-unblock - ") && manual.contains("EXIT STATUS"), "{manual}");
    let scripts = ["bash", "zsh", "fish", "elvish", "powershell"].map(|shell| (shell, text(&["completions", shell])));
    for option in options.iter().map(|option| option.trim_end_matches(['.', ',', ')', '`', '…'])) {
        assert!(manual.contains(option), "{option} is not in the manual");
        for (shell, script) in &scripts {
            assert!(script.contains(option.trim_start_matches('-')), "{option} is not completed by {shell}");
        }
    }
}

#[test]
fn nobody_reads_the_findings() {
    let mut child = program(&testdata("workspaces/service"), &[]);
    let mut child = child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).contains("panic")), (Some(0), false));
}

#[test]
#[cfg(target_os = "linux")]
fn the_disk_is_full() {
    let full = std::fs::File::options().write(true).open("/dev/full").expect("Linux has it");
    let output = program(&testdata("workspaces/service"), &[]).stdout(full).stderr(Stdio::piped()).output().expect("the program starts");
    let words = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{words}");
    assert!(words.contains("findings cannot be printed: No space left on device"), "{words}");
}

/// An editor that reads `cargo check` reads these messages with the same types.
#[test]
fn messages_are_cargos() {
    let output = output(&testdata("workspaces/service"), &["--message-format", "json"]);
    let messages: Vec<_> =
        cargo_metadata::Message::parse_stream(&output.stdout[..]).map(|message| message.expect("cargo's shape")).collect();
    let diagnostics = messages.iter().filter(|message| match message {
        cargo_metadata::Message::CompilerMessage(message) => {
            message.target.is_lib() && message.message.code.as_ref().is_some_and(|code| code.code.starts_with("unblock::"))
        }
        _ => false,
    });
    assert_eq!(diagnostics.count(), 2);
    assert!(matches!(messages.last(), Some(cargo_metadata::Message::BuildFinished(finished)) if !finished.success));
}

/// Each entry of the configuration about a path makes findings come or go: without it they are others.
#[test]
fn each_own_path_matters() {
    let folder = tempfile::tempdir().expect("a folder");
    for file in ["Cargo.toml", "src/lib.rs", "src/made.rs", "src/pool.rs", "src/store.rs"] {
        let to = folder.path().join(file);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("made");
        std::fs::copy(testdata("workspaces/own_paths").join(file), to).expect("copied");
    }
    let text = std::fs::read_to_string(testdata("workspaces/own_paths/unblock.toml")).expect("a configuration");
    let entries: Vec<&str> = text.split_inclusive("\n\n").collect();
    let findings = |entries: &[&str]| {
        std::fs::write(folder.path().join("unblock.toml"), entries.concat()).expect("written");
        String::from_utf8(output(folder.path(), &[]).stdout).expect("UTF-8")
    };
    let all = findings(&entries);
    for n in 0..entries.len() {
        let others: Vec<&str> = [&entries[..n], &entries[n + 1..]].concat();
        let says_nothing = ["shop::made::query", "tokio::brand::new", "elsewhere::query"].iter().any(|path| entries[n].contains(path));
        assert_eq!(findings(&others) == all, says_nothing, "{}\n{all}", entries[n]);
    }
}

/// The schema on disk is whole JSON, and knows the lints.
#[test]
fn the_schema_is_printed() {
    let printed = output(&testdata("workspaces/service"), &["config", "--schema"]);
    let schema: serde_json::Value = serde_json::from_slice(&printed.stdout).expect("JSON");
    let lints = &schema["properties"]["lints"]["properties"];
    assert_eq!((printed.status.code(), lints["blocking_fs"]["enum"][2].as_str()), (Some(0), Some("deny")));
    assert!(jsonschema::meta::is_valid(&schema), "{schema}");
}

/// What is in force, for programs.
#[test]
fn what_is_in_force_as_json() {
    let printed = output(&testdata("workspaces/overrides"), &["config", "store/src/generated.rs", "--message-format", "json"]);
    let answer: serde_json::Value = serde_json::from_slice(&printed.stdout).expect("JSON");
    assert_eq!((printed.status.code(), answer["package"].as_str()), (Some(0), Some("store")));
    assert_eq!((&answer["file"]["targets"][0], &answer["file"]["excluded"]["line"]), (&"the library".into(), &6.into()));
    let lints = answer["lints"].as_array().expect("an array");
    let lint = lints.iter().find(|lint| lint["name"] == "blocking_fs").expect("a lint");
    assert_eq!((&lint["level"], &lint["level_from"]["path"]), (&"warn".into(), &"store/Cargo.toml".into()));
    assert_eq!((lints.len(), &answer["overrides"][3]["applies"]), (cargo_unblock::lints::all().len(), &false.into()));
}
