//! Logs of made-up findings: what the findings of a real run do not all have.

use serde_json::{Value, json};

use crate::diagnostic::{Applicability, Edit, Fix, Place, Step};
use crate::emit::Format;
use crate::emit::tests::{outcome, rendered};
use crate::engine::{Applied, Entry, Fingerprint, Outcome, Silenced, Silencer};

/// The published schema; testdata/schemas/README.md says from where.
const SCHEMA: &str = include_str!("../../../testdata/schemas/sarif-2.1.0-rtm.5.json");

/// The log's one run; the log is valid.
fn run(outcome: &Outcome) -> Value {
    let mut log: Value = serde_json::from_str(&rendered(outcome, Format::Sarif)).expect("JSON");
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    log["runs"][0].take()
}

fn place(outcome: &Outcome, start: u32, end: u32) -> Place {
    Place { start, end, ..outcome.findings[0].finding.primary.place }
}

#[test]
fn columns_count_characters() {
    // A byte order mark is no column, and a character outside of UTF-16's first plane is one.
    let run = run(&outcome("\u{feff}/* é𝄞 */ ⟦read()⟧;\n"));
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let expected = json!({ "startLine": 1, "startColumn": 10, "endLine": 1, "endColumn": 16 });
    assert_eq!(run["results"][0]["locations"][0]["physicalLocation"]["region"], expected);
}

#[test]
fn places_are_linked_from_the_message() {
    let mut outcome = outcome("⟦read()⟧ ⟦async⟧");
    outcome.findings[0].finding.related[0].text = "in `f([a])`".to_owned();
    let result = run(&outcome)["results"][0].take();
    let expected = "`std::fs::read` blocks the executor: it reads a file\n[in `f(\\[a\\])`](1)\nhelp: await `tokio::fs::read` instead";
    assert_eq!(result["message"]["text"], expected);
    assert_eq!(
        (&result["relatedLocations"][0]["id"], &result["relatedLocations"][0]["message"]["text"]),
        (&json!(1), &json!("in `f([a])`"))
    );
    assert_eq!(result["locations"][0]["message"]["text"], "blocks here");
    assert_eq!(result["suppressions"], json!([]), "known to be none");
}

#[test]
fn a_function_is_named_where_there_is_one() {
    let mut outcome = outcome("⟦read()⟧");
    assert_eq!(run(&outcome)["results"][0]["locations"][0].get("logicalLocations"), None);
    outcome.findings[0].fingerprint.function = "src/a.rs".to_owned();
    assert_eq!(run(&outcome)["results"][0]["locations"][0].get("logicalLocations"), None, "a finding about a file");
    outcome.findings[0].fingerprint.function = "rules::Rules::load".to_owned();
    let expected = json!([{ "name": "load", "fullyQualifiedName": "rules::Rules::load", "kind": "function" }]);
    assert_eq!(run(&outcome)["results"][0]["locations"][0]["logicalLocations"], expected);
}

#[test]
fn a_chain_is_a_code_flow() {
    let mut outcome = outcome("⟦load()⟧ ⟦async⟧ open() read()");
    let at = |start, end| Some(place(&outcome, start, end));
    let steps = [("load", None), ("Rules::open", at(13, 19)), ("std::fs::read", at(20, 26))];
    let chain = steps.map(|(name, place)| Step { name: name.to_owned(), place });
    let mut leaf = outcome.findings[0].finding.related[0].clone();
    (leaf.place, leaf.text) = (place(&outcome, 20, 26), "`std::fs::read` blocks here".to_owned());
    let finding = &mut outcome.findings[0].finding;
    finding.chain = chain.into();
    finding.related.push(leaf);
    let result = run(&outcome)["results"][0].take();
    let steps = result["codeFlows"][0]["threadFlows"][0]["locations"].as_array().expect("steps");
    let steps: Vec<(&Value, &Value, &Value)> = steps
        .iter()
        .map(|step| {
            let location = &step["location"];
            (&location["message"]["text"], &location["physicalLocation"]["region"]["startColumn"], &step["nestingLevel"])
        })
        .collect();
    let expected = [
        (json!("in this `async fn`"), json!(8), json!(0)),
        (json!("calls `load`"), json!(1), json!(0)),
        (json!("calls `Rules::open`"), json!(14), json!(1)),
        (json!("`std::fs::read` blocks here"), json!(21), json!(2)),
    ];
    assert_eq!(steps, expected.iter().map(|(words, column, level)| (words, column, level)).collect::<Vec<_>>());
}

#[test]
fn fixes_and_suppressions() {
    let mut outcome = outcome("⟦read⟧(x);\n// no");
    let edit = |start, end, text: &str| Edit { place: place(&outcome, start, end), text: text.to_owned() };
    let edits = vec![edit(0, 4, "tokio::fs::read"), edit(7, 7, ".await")];
    outcome.findings[0].finding.fix = Some(Fix { title: "await it".to_owned(), edits, applicability: Applicability::Unsafe });
    let by = Silencer::Comment { place: place(&outcome, 9, 14), reason: "small".to_owned() };
    outcome.silenced.push(Silenced { reported: outcome.findings[0].clone(), by });
    let run = run(&outcome);
    let region = |line, start, end| json!({ "startLine": line, "startColumn": start, "endLine": line, "endColumn": end });
    let expected = json!([{
        "description": { "text": "await it" },
        "artifactChanges": [{
            "artifactLocation": { "uri": "src/a.rs" },
            "replacements": [
                { "deletedRegion": region(1, 1, 5), "insertedContent": { "text": "tokio::fs::read" } },
                { "deletedRegion": region(1, 8, 8), "insertedContent": { "text": ".await" } },
            ],
        }],
    }]);
    assert_eq!(run["results"][0]["fixes"], expected);
    let location = json!({ "physicalLocation": { "artifactLocation": { "uri": "src/a.rs" }, "region": region(2, 1, 6) } });
    let expected = json!([{ "kind": "inSource", "justification": "small", "location": location }]);
    assert_eq!(run["results"][1]["suppressions"], expected);
    let known_by = |n: usize| &run["results"][n]["partialFingerprints"]["cargoUnblock/v1"];
    assert_ne!(known_by(0), known_by(1));
}

#[test]
fn problems_make_the_run_fail() {
    let mut outcome = outcome("⟦read⟧");
    outcome.notes.push("nothing to do".to_owned());
    let invocation = |outcome: &Outcome| run(outcome)["invocations"][0].take();
    let note = json!({ "level": "note", "message": { "text": "nothing to do" } });
    assert_eq!(invocation(&outcome), json!({ "executionSuccessful": true, "exitCode": 0, "toolExecutionNotifications": [note] }));
    outcome.problems.push("a/Cargo.toml: no".to_owned());
    let error = json!({ "level": "error", "message": { "text": "a/Cargo.toml: no" } });
    assert_eq!(invocation(&outcome), json!({ "executionSuccessful": false, "exitCode": 2, "toolExecutionNotifications": [error, note] }));
}

#[test]
fn beside_a_baseline_each_result_says_whether_it_is_new() {
    let mut outcome = outcome("⟦read⟧");
    outcome.silenced.push(Silenced { reported: outcome.findings[0].clone(), by: Silencer::Baseline });
    assert_eq!(run(&outcome)["results"][0].get("baselineState"), None);
    let of = |lint: &str| Fingerprint {
        lint: lint.to_owned(),
        package: "service".to_owned(),
        function: "f".to_owned(),
        subject: "std::fs::read".to_owned(),
    };
    let gone = |lint| Entry { fingerprint: of(lint), file: "src/a b.rs".to_owned(), test: false, count: 1 };
    let vanished = vec![gone("blocking_fs"), gone("of_another_version")];
    outcome.baseline = Some(Applied { path: "known.json".to_owned(), vanished, done: None });
    let run = run(&outcome);
    let results = run["results"].as_array().expect("results");
    let states: Vec<&str> = results.iter().filter_map(|result| result["baselineState"].as_str()).collect();
    assert_eq!(states, ["new", "unchanged", "absent", "absent"]);
    assert_eq!(results[1]["suppressions"], json!([{ "kind": "external", "justification": "known to known.json" }]));
    assert_eq!(results[2]["message"]["text"], "gone: `blocking_fs` of `std::fs::read` in `f` of service");
    let at = json!({ "artifactLocation": { "uri": "src/a%20b.rs", "uriBaseId": "SRCROOT" } });
    assert_eq!((&results[2]["locations"][0]["physicalLocation"], results[2]["ruleIndex"].as_u64()), (&at, Some(0)));
    assert_eq!(results[3].get("ruleIndex"), None);
}
