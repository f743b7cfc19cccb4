//! The recipes for CI and hooks, run as they are written: the steps of `action.yml`, the script of `testdata/ci/gitlab.yml`, the command of
//! `.pre-commit-hooks.yaml`. What needs the services themselves is in testdata/ci/README.md.

#![cfg(unix)]
#![expect(clippy::disallowed_methods, clippy::print_stderr, reason = "tests run programs, write files, and say what they skip")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    std::fs::read_to_string(here().join(path)).expect("it is there")
}

/// A copy of the service, as a CI checks it out.
fn checkout() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let service = here().join("testdata/workspaces/service");
    for entry in walkdir::WalkDir::new(&service) {
        let entry = entry.expect("the service can be read");
        let target = folder.path().join(entry.path().strip_prefix(&service).expect("below the service"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("a writable folder");
        } else {
            std::fs::copy(entry.path(), target).expect("a writable folder");
        }
    }
    folder
}

/// Runs lines as GitHub's and GitLab's runners do, with this build of the program in the path.
fn bash(folder: &Path, lines: &str, environment: &[(String, String)]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_cargo-unblock")).parent().expect("a folder");
    let path = std::env::var("PATH").expect("a path");
    let mut command = Command::new("bash");
    command.args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", lines]).current_dir(folder);
    command.env("PATH", format!("{}:{path}", program.display())).env_remove("GITHUB_WORKSPACE").env_remove("CI_PROJECT_DIR");
    command.envs(environment.iter().map(|(name, value)| (name, value))).output().expect("bash starts")
}

/// One step of `action.yml` that runs something.
struct Step {
    name: String,
    environment: Vec<(String, String)>,
    run: String,
}

/// The steps, with the inputs' defaults and `given` for what else stands in `${{ }}`.
fn steps(given: &[(&str, String)]) -> Vec<Step> {
    let action = text("action.yml");
    let (inputs, rest) = action.split_once("\noutputs:").expect("outputs");
    let mut known: Vec<(String, String)> = given.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    let mut input = "";
    for line in inputs.lines() {
        if let Some(name) = line.strip_prefix("  ").filter(|line| !line.starts_with(' ')).and_then(|line| line.strip_suffix(':')) {
            input = name;
        } else if let Some(default) = line.strip_prefix("    default: ") {
            known.push((format!("inputs.{input}"), default.trim_matches('"').to_owned()));
        }
    }
    let value = |text: &str| {
        let name = text.strip_prefix("${{ ")?.strip_suffix(" }}")?;
        Some(known.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("`{name}` is unknown")).1.clone())
    };
    let parts = rest.split("    - name: ").skip(1);
    let step = |part: &str| {
        let (name, body) = part.split_once('\n')?;
        let (head, run) = body.split_once("      run: |\n")?;
        let head = head.split_once("      env:\n").map_or("", |(_, environment)| environment);
        let pairs = head.lines().map_while(|line| line.strip_prefix("        ")?.split_once(": "));
        let environment = pairs.map(|(name, text)| (name.to_owned(), value(text).unwrap_or_else(|| text.to_owned()))).collect();
        let run = run.lines().map_while(|line| line.strip_prefix("        ")).collect::<Vec<_>>().join("\n");
        Some(Step { name: name.to_owned(), environment, run })
    };
    parts.filter_map(step).collect()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn results(log: &Path) -> Vec<Value> {
    let log: Value = serde_json::from_slice(&std::fs::read(log).expect("the log")).expect("JSON");
    log["runs"][0]["results"].as_array().cloned().unwrap_or_default()
}

#[test]
fn githubs_action() {
    let folder = checkout();
    let given = |log: &Path| [("github.action_path", here().display().to_string()), ("steps.run.outputs.sarif", log.display().to_string())];
    let log: PathBuf = folder.path().canonicalize().expect("it is there").join("cargo-unblock.sarif");
    let steps = steps(&given(&log));
    let names: Vec<&str> = steps.iter().map(|step| &*step.name).collect();
    assert_eq!(names, ["Install", "Run", "Leave out what is silenced"]);

    let installed = bash(folder.path(), &steps[0].run, &steps[0].environment);
    assert!(installed.status.success() && said(&installed).trim().ends_with("/cargo-unblock"), "{}", said(&installed));

    let outputs = folder.path().join("outputs");
    let mut environment = steps[1].environment.clone();
    environment.push(("GITHUB_OUTPUT".to_owned(), outputs.display().to_string()));
    let run = bash(folder.path(), &steps[1].run, &environment);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    let commands = String::from_utf8_lossy(&run.stdout).lines().filter(|line| line.starts_with("::")).count();
    assert_eq!((commands, results(&log).len()), (2, 3), "one is silenced");
    let outputs = std::fs::read_to_string(outputs).expect("written");
    assert_eq!(outputs, format!("sarif={}\n", log.display()));

    if Command::new("jq").arg("--version").output().is_err() {
        eprintln!("skipped: jq, which GitHub's runners have, is not installed");
        return;
    }
    let left = bash(folder.path(), &steps[2].run, &steps[2].environment);
    assert!(left.status.success(), "{}", said(&left));
    assert_eq!(results(&log).len(), 2);

    // Once all is known, the job passes; nothing is left to upload.
    let written = bash(folder.path(), "cargo unblock --workspace --write-baseline known.json", &[]);
    assert!(written.status.success(), "{}", said(&written));
    environment.retain(|(name, _)| name != "BASELINE");
    environment.push(("BASELINE".to_owned(), "known.json".to_owned()));
    let run = bash(folder.path(), &steps[1].run, &environment);
    assert_eq!((run.status.code(), results(&log).len()), (Some(0), 3), "{}", said(&run));
    bash(folder.path(), &steps[2].run, &steps[2].environment);
    assert_eq!(results(&log).len(), 0);
}

#[test]
fn gitlabs_job() {
    let folder = checkout();
    let job = text("testdata/ci/gitlab.yml");
    let (_, script) = job.split_once("  script:\n").expect("a script");
    let lines = script.lines().map_while(|line| line.strip_prefix("    - ")).collect::<Vec<_>>().join("\n");
    let run = bash(folder.path(), &lines, &[("CI_PROJECT_DIR".to_owned(), folder.path().display().to_string())]);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    let reports: Vec<&str> = job.lines().filter_map(|line| line.strip_prefix("      ")?.split_once(": ")).map(|(_, file)| file).collect();
    assert_eq!(reports.len(), 2);
    for report in reports {
        let written = std::fs::read_to_string(folder.path().join(report)).expect("written");
        assert!(written.contains("src/lib.rs") && written.contains("blocking_fs"), "{written}");
    }
}

#[test]
fn pre_commits_hook() {
    let hook = text(".pre-commit-hooks.yaml");
    let value = |key: &str| hook.lines().find_map(|line| line.trim_start_matches("- ").trim().strip_prefix(key)?.strip_prefix(": "));
    let arguments = value("args").and_then(|it| it.strip_prefix('[')?.strip_suffix(']')).expect("a list").replace(',', "");
    let command = format!("{} {arguments}", value("entry").expect("a command"));
    let folder = checkout();
    let run = bash(folder.path(), &command, &[]);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    std::fs::write(folder.path().join("src/lib.rs"), "").expect("a writable folder");
    let run = bash(folder.path(), &command, &[]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
}

#[test]
fn the_readme_shows_these_lines() {
    let readme = text("README.md");
    for recipe in ["github", "gitlab", "pre-commit"] {
        assert!(readme.contains(&format!("```yaml\n{}```", text(&format!("testdata/ci/{recipe}.yml")))), "{recipe}");
    }
}
