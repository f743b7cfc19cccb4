//! What other programs read: SARIF by its published schema, GitLab's, GitHub's and JUnit's reports by their documented fields, and
//! the files that `--output` writes.

#![expect(clippy::disallowed_methods, reason = "tests read files and start the program")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn testdata(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(path)
}

fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"));
    command.arg("unblock").args(arguments).current_dir(folder);
    command.env_remove("GITHUB_WORKSPACE").env_remove("CI_PROJECT_DIR");
    command
}

fn output(folder: &Path, arguments: &[&str]) -> Output {
    program(folder, arguments).output().expect("the program starts")
}

fn printed(folder: &Path, arguments: &[&str]) -> String {
    String::from_utf8(output(folder, arguments).stdout).expect("UTF-8")
}

/// The one run of a SARIF log; the log is valid.
fn sarif(folder: &Path, arguments: &[&str]) -> Value {
    let text = printed(folder, &[&["--message-format", "sarif"], arguments].concat());
    let mut log: Value = serde_json::from_str(&text).expect("JSON");
    let schema = std::fs::read_to_string(testdata("schemas/sarif-2.1.0-rtm.5.json")).expect("the schema");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    log["runs"][0].take()
}

fn array<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

#[test]
fn sarif_is_valid() {
    for (folder, arguments, least) in [
        ("demo", &["-W", "pedantic"][..], 17),
        ("workspaces/service", &[], 3),
        ("workspaces/trouble", &["--workspace"], 6),
        ("workspaces/service", &["-A", "all"], 0),
    ] {
        let run = sarif(&testdata(folder), arguments);
        let results = array(&run, "results");
        assert!(results.len() >= least, "{folder}: {}", results.len());
        let rules = array(&run["tool"]["driver"], "rules");
        for result in results {
            // What the schema cannot say.
            assert_eq!(rules[result["ruleIndex"].as_u64().expect("an index") as usize]["id"], result["ruleId"], "{result:#}");
            for location in array(result, "locations").iter().chain(array(result, "relatedLocations")) {
                let physical = &location["physicalLocation"];
                let uri = physical["artifactLocation"]["uri"].as_str().expect("a URI");
                assert!(testdata(folder).join(uri).is_file() && physical["region"]["startLine"].is_u64(), "{location:#}");
            }
        }
    }
}

#[test]
fn a_code_flow_leads_from_the_async_code_to_the_call_that_blocks() {
    let run = sarif(&testdata("demo"), &[]);
    let results = array(&run, "results");
    let result = results.iter().find(|it| it["ruleId"] == "blocking_db").expect("the demo's finding");
    let steps = array(&result["codeFlows"][0]["threadFlows"][0], "locations");
    let steps: Vec<String> = steps
        .iter()
        .map(|step| {
            let (location, words) = (&step["location"]["physicalLocation"], &step["location"]["message"]["text"]);
            let (uri, line) = (&location["artifactLocation"]["uri"], &location["region"]["startLine"]);
            format!("{}:{line}: {}", uri.as_str().unwrap_or_default(), words.as_str().unwrap_or_default())
        })
        .collect();
    let expected = [
        "service/src/handlers.rs:18: in this `async fn`, which runs for what is registered at service/src/main.rs:15",
        "service/src/handlers.rs:19: calls `count`",
        "store/src/lib.rs:8: `rusqlite::Connection::query_row` blocks here",
    ];
    assert_eq!(steps, expected);
}

#[test]
fn what_a_comment_silences_is_a_suppressed_result() {
    let run = sarif(&testdata("workspaces/service"), &[]);
    let silenced: Vec<&Value> = array(&run, "results").iter().filter(|it| !array(it, "suppressions").is_empty()).collect();
    assert_eq!(silenced.len(), 1);
    let suppression = &silenced[0]["suppressions"][0];
    assert_eq!((&suppression["kind"], &silenced[0]["ruleId"]), (&"inSource".into(), &"blocking_sleep".into()));
    assert!(suppression["justification"].as_str().is_some_and(|why| !why.is_empty()), "{suppression}");
}

#[test]
fn gitlab_reads_these_fields() {
    let text = printed(&testdata("demo"), &["--message-format", "gitlab", "-W", "pedantic"]);
    let issues: Vec<Value> = serde_json::from_str(&text).expect("an array");
    assert!(issues.len() >= 17);
    let mut known_by: Vec<&str> = issues.iter().map(|issue| issue["fingerprint"].as_str().expect("a text")).collect();
    known_by.sort_unstable();
    known_by.dedup();
    assert_eq!(known_by.len(), issues.len(), "fingerprints are unique");
    for issue in &issues {
        let words = ["description", "check_name"].map(|key| issue[key].as_str().is_some_and(|text| !text.is_empty()));
        let severity = issue["severity"].as_str().expect("a text");
        assert!(words == [true; 2] && ["info", "minor", "major", "critical", "blocker"].contains(&severity), "{issue:#}");
        let path = issue["location"]["path"].as_str().expect("a text");
        assert!(testdata("demo").join(path).is_file() && issue["location"]["lines"]["begin"].is_u64(), "{issue:#}");
    }
    assert_eq!(printed(&testdata("demo"), &["--message-format", "gitlab", "-A", "all"]), "[]\n");
}

#[test]
fn junit_counts_what_it_lists() {
    for (folder, arguments) in [("demo", &[][..]), ("workspaces/trouble", &["--workspace"]), ("demo", &["-A", "all"])] {
        let text = printed(&testdata(folder), &[&["--message-format", "junit"], arguments].concat());
        let document = roxmltree::Document::parse(&text).expect("XML");
        let root = document.root_element();
        assert_eq!(root.tag_name().name(), "testsuites");
        let suites: Vec<_> = root.children().filter(roxmltree::Node::is_element).collect();
        for node in suites.iter().chain([&root]) {
            for (attribute, tag) in [("tests", "testcase"), ("failures", "failure"), ("errors", "error")] {
                let count = node.descendants().filter(|it| it.has_tag_name(tag)).count();
                assert_eq!(node.attribute(attribute), Some(&*count.to_string()), "{attribute} in\n{text}");
            }
        }
        for case in root.descendants().filter(|it| it.has_tag_name("testcase")) {
            assert!(case.attribute("name").is_some() && case.attribute("classname").is_some(), "{text}");
        }
        assert!(suites.iter().any(|suite| suite.first_element_child().is_some()), "readers want one case at least\n{text}");
    }
}

#[test]
fn paths_are_relative_to_where_the_ci_checked_out() {
    let service = testdata("workspaces/service");
    for (format, variable) in [("github", "GITHUB_WORKSPACE"), ("gitlab", "CI_PROJECT_DIR")] {
        let run = |folder: &Path| {
            let output = program(&service, &["--message-format", format]).env(variable, folder).output().expect("the program starts");
            String::from_utf8(output.stdout).expect("UTF-8")
        };
        assert!(run(&testdata("")).contains("workspaces/service/src/lib.rs"), "{format}");
        assert_eq!(run(Path::new("/elsewhere")), printed(&service, &["--message-format", format]), "{format}");
    }
}

#[test]
fn files_are_written_beside_what_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (service, file) = (testdata("workspaces/service"), |name: &str| folder.path().join(name));
    let formats = ["human", "short", "json", "sarif", "github", "gitlab", "junit"];
    std::fs::write(file("json"), "old").expect("written");
    let outputs = formats.map(|format| format!("--output={format}={}", file(format).display()));
    let arguments: Vec<&str> = outputs.iter().map(String::as_str).chain(["--color=always"]).collect();
    let both = output(&service, &arguments);
    assert_eq!(both.status.code(), Some(1), "findings at deny, as ever");
    assert_eq!(both.stdout, output(&service, &["--color=always"]).stdout);
    for format in formats {
        let written = std::fs::read_to_string(file(format)).expect("written");
        assert_eq!(written, printed(&service, &["--message-format", format, "--color=never"]), "{format}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), formats.len(), "nothing else is left there");
    // `-` is standard output.
    assert_eq!(printed(&service, &["--output", "short=-"]), printed(&service, &["--message-format", "short"]));
}

#[test]
fn what_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let (inside, missing) = (folder.path().display().to_string(), folder.path().join("no/a.json").display().to_string());
    for (output, words) in [
        (format!("json={missing}"), format!("error: {missing} cannot be written: there is no folder {inside}/no")),
        (format!("json={inside}"), format!("error: {inside} cannot be written: it is a folder")),
    ] {
        let run = program(&testdata("workspaces/service"), &["--output", &output, "--message-format", "short"]).output();
        let run = run.expect("the program starts");
        let (out, error) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
        assert_eq!((run.status.code(), out.lines().count()), (Some(2), 2), "{error}");
        assert!(error.contains(&words), "{error}");
    }
}
