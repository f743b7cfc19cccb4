//! The real rust-analyzer, with this program as its check command: findings come as diagnostics, chains as related information, and
//! changes as quick fixes. Where there is no rust-analyzer, and rustup cannot add it, the test says so and passes.

#![expect(clippy::disallowed_methods, reason = "tests read files and start programs")]

mod client;
mod recipes;
mod with_check;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use client::{Client, uri};
use serde_json::{Value, json};

/// How long everything may take; eight seconds on an idle machine.
const PATIENCE: Duration = Duration::from_secs(180);
/// How often a quick fix is asked for, each half a second.
const TRIES: usize = 60;

#[test]
fn rust_analyzer_shows_findings_and_applies_fixes() {
    if !is_there() {
        // Not captured, so that it is seen.
        let _ = writeln!(std::io::stderr(), "skipped: rust-analyzer is not installed, and `rustup component add rust-analyzer` failed");
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().canonicalize().expect("it is there");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/workspaces/editor"), &root);
    let lib = root.join("src/lib.rs");
    let text = std::fs::read_to_string(&lib).expect("it was copied");
    let uri = uri(&lib);

    let mut client = Client::start("rust-analyzer", &root, settings(), PATIENCE);
    let document = json!({ "uri": uri, "languageId": "rust", "version": 1, "text": text });
    client.notify("textDocument/didOpen", &json!({ "textDocument": document }));
    let saved = json!({ "textDocument": { "uri": uri } });
    let saved = ("textDocument/didSave", &saved);
    let shown = client.diagnostics(&uri, saved, |all| findings(all).len() == 3);
    let found = findings(&shown);
    let [read, count, sleep] = &found[..] else { panic!("{found:#?}") };

    assert_eq!([&read["code"], &count["code"], &sleep["code"]], ["blocking_fs", "blocking_fs", "blocking_sleep"]);
    assert!(found.iter().all(|it| it["severity"] == 2), "warnings: {found:#?}");
    assert_eq!(covered(&text, &read["range"]), "std::fs::read_to_string(path)", "behind letters of two bytes");
    assert_eq!(covered(&text, &count["range"]), "store::count(folder)");
    let message = read["message"].as_str().unwrap_or_default();
    assert!(message.starts_with("`std::fs::read_to_string` blocks the executor: it reads a file"), "{message}");
    assert!(message.contains("await `tokio::fs::read_to_string` instead"), "{message}");
    let chain = ["lib.rs:12: in this `async fn`", "store.rs:4: calls `list`", "store.rs:8: `std::fs::read_to_string` blocks here"];
    assert_eq!(related(count), chain);

    let expected = text.replace("std::fs::read_to_string(path)?", "tokio::fs::read_to_string(path).await?");
    let fixed = quick_fix(&mut client, &uri, &text, read);
    assert_eq!(fixed, expected);
    let expected = fixed
        .replace("std::thread::sleep(std::time::Duration::from_secs(1));", "tokio::time::sleep(std::time::Duration::from_secs(1)).await;");
    // The answer is about the text that the findings were made for.
    let slept = quick_fix(&mut client, &uri, &text, sleep);
    assert_eq!(slept.replace("std::fs::read_to_string(path)?", "tokio::fs::read_to_string(path).await?"), expected);

    let expected = expected + "\nfn unused() {}\n";
    std::fs::write(&lib, &expected).expect("a writable temporary folder");
    let change = json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": [{ "text": expected }] });
    client.notify("textDocument/didChange", &change);
    // What the compiler says is there as well.
    let is_unused = |it: &Value| it["code"] == "dead_code" && it["source"] == "rustc";
    let left = client.diagnostics(&uri, saved, |all| findings(all).len() == 1 && all.iter().any(is_unused));
    assert_eq!(covered(&expected, &findings(&left)[0]["range"]), "store::count(folder)");
    client.request("shutdown", &Value::Null);
    client.notify("exit", &Value::Null);
}

/// What a user writes into the settings of an editor, and less work for the server.
fn settings() -> Value {
    json!({
        "check": { "overrideCommand": recipes::command() },
        "cachePriming": { "enable": false },
        "cargo": { "buildScripts": { "enable": false } },
        "procMacro": { "enable": false },
        "diagnostics": { "enable": false },
    })
}

/// Whether rust-analyzer can be started; rustup is asked for it once.
fn is_there() -> bool {
    let answers = || Command::new("rust-analyzer").arg("--version").output().is_ok_and(|it| it.status.success());
    answers() || {
        let mut command = Command::new("rustup");
        command.args(["component", "add", "rust-analyzer"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let Ok(mut adding) = command.spawn() else { return false };
        let end = Instant::now() + Duration::from_secs(60);
        while adding.try_wait().is_ok_and(|it| it.is_none()) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(100));
        }
        let _ = adding.kill();
        let _ = adding.wait();
        answers()
    }
}

/// The findings among diagnostics, by line, without the hints that repeat their parts.
fn findings(diagnostics: &[Value]) -> Vec<Value> {
    let is_finding = |it: &&Value| it["source"] == "unblock" && it["severity"] != 4;
    let mut found: Vec<Value> = diagnostics.iter().filter(is_finding).cloned().collect();
    found.sort_by_key(|it| it["range"]["start"]["line"].as_u64());
    found
}

/// `file:line: words` of what a diagnostic points at besides, in order.
fn related(diagnostic: &Value) -> Vec<String> {
    let all = diagnostic["relatedInformation"].as_array().cloned().unwrap_or_default();
    let line = |it: &Value| it["location"]["range"]["start"]["line"].as_u64().unwrap_or_default() + 1;
    let file = |it: &Value| it["location"]["uri"].as_str().and_then(|uri| uri.rsplit('/').next()).unwrap_or_default().to_owned();
    all.iter().map(|it| format!("{}:{}: {}", file(it), line(it), it["message"].as_str().unwrap_or_default())).collect()
}

/// The text after the quick fix that the server offers for a finding.
fn quick_fix(client: &mut Client, uri: &str, text: &str, finding: &Value) -> String {
    let is_ours = |it: &&Value| it["title"].as_str().is_some_and(|title| title.starts_with("await the async counterpart"));
    let context = json!({ "diagnostics": [finding], "only": ["quickfix"] });
    let question = json!({ "textDocument": { "uri": uri }, "range": finding["range"], "context": context });
    // A busy server turns a question down while it still loads what the file needs.
    let action = std::iter::repeat_with(|| client.request("textDocument/codeAction", &question)).take(TRIES).find_map(|offered| {
        let ours = offered.as_array().into_iter().flatten().find(is_ours).cloned();
        if ours.is_none() {
            std::thread::sleep(Duration::from_millis(500));
        }
        ours
    });
    let action = action.expect("a quick fix is offered");
    let mut edits = action["edit"]["changes"][uri].as_array().cloned().unwrap_or_default();
    assert_eq!(edits.len(), 2, "{action:#}");
    edits.sort_by_key(|edit| std::cmp::Reverse(offset(text, &edit["range"]["start"])));
    edits.iter().fold(text.to_owned(), |mut text, edit| {
        let range = offset(&text, &edit["range"]["start"])..offset(&text, &edit["range"]["end"]);
        text.replace_range(range, edit["newText"].as_str().unwrap_or_default());
        text
    })
}

fn covered<'t>(text: &'t str, range: &Value) -> &'t str {
    &text[offset(text, &range["start"])..offset(text, &range["end"])]
}

/// The byte of a position, whose column counts UTF-16 units.
fn offset(text: &str, position: &Value) -> usize {
    let number = |name: &str| usize::try_from(position[name].as_u64().unwrap_or_default()).unwrap_or_default();
    let start: usize = text.split_inclusive('\n').take(number("line")).map(str::len).sum();
    let mut units = 0;
    let before = text[start..].chars().take_while(|letter| {
        units += letter.len_utf16();
        units <= number("character")
    });
    start + before.map(char::len_utf8).sum::<usize>()
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("a readable folder");
        let target = to.join(entry.path().strip_prefix(from).expect("below it"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("a writable temporary folder");
        } else {
            std::fs::copy(entry.path(), target).expect("a writable temporary folder");
        }
    }
}
