//! The first command of the README: every mistake of the demo service is found, and nothing else.

#![allow(clippy::disallowed_methods, reason = "tests run programs and read files")]

use std::path::Path;
use std::process::Command;

/// File, lint, and what stands on the reported line.
const EXPECTED: [(&str, &str, &str); 17] = [
    ("service/src/handlers.rs", "blocking_fs", "fs::read_to_string(format!"),
    ("service/src/handlers.rs", "blocking_db", "notes_store::count(\"notes.db\", &word)"),
    ("service/src/handlers.rs", "unawaited_future", "let _ = index(text);"),
    ("service/src/handlers.rs", "blocking_sleep", "thread::sleep("),
    ("service/src/handlers.rs", "blocking_http", "reqwest::blocking::get(url)"),
    ("service/src/handlers.rs", "blocking_net", "TcpStream::connect("),
    ("service/src/handlers.rs", "block_on_in_async", "Handle::current().block_on("),
    ("service/src/jobs.rs", "cpu_loop", "while WRITERS.load("),
    ("service/src/jobs.rs", "blocking_process", "Command::new(\"tar\")"),
    ("service/src/jobs.rs", "blocking_wait", "thread::spawn(|| fs::copy("),
    ("service/src/live.rs", "guard_across_await", "READERS.get_mut("),
    ("service/src/live.rs", "cpu_call", "zstd::encode_all("),
    ("service/src/live.rs", "unread_join_result", "let _ = noted.await"),
    ("service/src/live.rs", "future_to_sync_closure", "spawn_blocking(|| async"),
    ("service/src/live.rs", "timeout_without_await", "tokio::time::timeout("),
    ("service/src/live.rs", "cancel_unsafe_select", "reader.read_exact("),
    ("service/src/main.rs", "detached_task", "tokio::spawn(jobs::rotate_log())"),
];

#[test]
fn the_demo_service_shows_a_finding_of_each_kind() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/demo");
    let run = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"))
        .args(["unblock", "--message-format", "json", "--manifest-path"])
        .arg(demo.join("Cargo.toml"))
        .output()
        .expect("the program starts");
    let errors = String::from_utf8_lossy(&run.stderr);
    let found: Vec<(String, String, String)> = String::from_utf8_lossy(&run.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|row| row["reason"] == "compiler-message")
        .map(|row| {
            let spans = row["message"]["spans"].as_array().cloned().unwrap_or_default();
            let span = spans.into_iter().find(|span| span["is_primary"] == true).unwrap_or_default();
            let file = span["file_name"].as_str().unwrap_or_default().to_owned();
            let text = std::fs::read_to_string(demo.join(&file)).unwrap_or_default();
            let line = span["line_start"].as_u64().and_then(|line| text.lines().nth(line as usize - 1)).unwrap_or_default();
            let lint = row["message"]["code"]["code"].as_str().unwrap_or_default().trim_start_matches("unblock::");
            (file, lint.to_owned(), line.trim().to_owned())
        })
        .collect();
    let missed: Vec<_> =
        EXPECTED.iter().filter(|(file, lint, text)| !found.iter().any(|(f, l, t)| f == file && l == lint && t.contains(text))).collect();
    assert!(missed.is_empty() && found.len() == EXPECTED.len(), "missed: {missed:#?}\nfound: {found:#?}\n{errors}");
    assert_eq!(run.status.code(), Some(1), "block_on_in_async is denied: {errors}");
}
