//! Pictures of made-up findings in texts that are hard to draw.

#![expect(clippy::needless_raw_string_hashes, reason = "snapbox writes them")]

use snapbox::{assert_data_eq, str};

use super::{Format, Style, findings};
use crate::diagnostic::{Finding, Label, Level, Place, Step, Tier};
use crate::engine::{Cause, Fingerprint, Outcome, Reported};
use crate::text::FileId;

/// A finding at the first `[..]` of the text, with a second label at the next one; the brackets are taken out.
pub(super) fn outcome(marked: &str) -> Outcome {
    let outcome = Outcome { complete: true, ..Outcome::default() };
    let mut text = String::new();
    let (mut open, mut ranges) = (0, Vec::new());
    for c in marked.chars() {
        match c {
            '⟦' => open = text.len() as u32,
            '⟧' => ranges.push((open, text.len() as u32)),
            _ => text.push(c),
        }
    }
    let file = outcome.sources.add("src/a.rs".into(), text);
    let labels = ranges.iter().zip(["blocks here", "in this `async fn`"]);
    let mut labels = labels.map(|(&(start, end), text)| Label { place: Place { file, start, end }, text: text.to_owned() });
    let primary = labels.next().expect("a mark");
    let mut finding =
        Finding::new("blocking_fs", Tier::Default, "`std::fs::read` blocks the executor: it reads a file".to_owned(), primary);
    finding.related = labels.collect();
    finding.helps.push("await `tokio::fs::read` instead".to_owned());
    let fingerprint = Fingerprint::default();
    let reported = Reported { finding, target: None, cause: Cause::Default, file: "src/a.rs".to_owned(), in_test: false, fingerprint };
    Outcome { findings: vec![reported], ..outcome }
}

pub(super) fn rendered(outcome: &Outcome, format: Format) -> String {
    let mut bytes = Vec::new();
    findings(outcome, Style { format, ..Style::default() }, &mut bytes).expect("a vector takes everything");
    String::from_utf8(bytes).expect("UTF-8")
}

fn picture(marked: &str) -> String {
    let rendered = rendered(&outcome(marked), Format::Human);
    // What every picture here ends with.
    rendered.split("  = help").next().unwrap_or_default().to_owned()
}

#[test]
fn whole_picture() {
    let mut outcome = outcome("⟦⟧async fn f() {\n    let x = ⟦read()⟧;\n}\n");
    let finding = &mut outcome.findings[0].finding;
    std::mem::swap(&mut finding.primary, &mut finding.related[0]);
    let step = |name: &str, start: Option<u32>| Step {
        name: name.to_owned(),
        place: start.map(|start| Place { file: FileId(0), start, end: start + 1 }),
    };
    finding.chain = vec![step("load_rules", None), step("RuleSet::open", Some(20)), step("std::fs::read", None)];
    outcome.findings.push(outcome.findings[0].clone());
    outcome.findings[1].finding.level = Level::Deny;
    outcome.findings[1].cause = Cause::CommandLine("-D blocking".to_owned());
    outcome.findings.push(outcome.findings[1].clone());
    let drawn = rendered(&outcome, Format::Human);
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:2:13
  │
1 │ async fn f() {
  │ - blocks here
2 │     let x = read();
  │             ^^^^^^ in this `async fn`
  │
  = load_rules -> RuleSet::open (src/a.rs:2) -> std::fs::read
  = help: await `tokio::fs::read` instead
  = note: `blocking_fs` warns by default; see `cargo unblock explain blocking_fs`

error: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:2:13
  │
1 │ async fn f() {
  │ - blocks here
2 │     let x = read();
  │             ^^^^^^ in this `async fn`
  │
  = load_rules -> RuleSet::open (src/a.rs:2) -> std::fs::read
  = help: await `tokio::fs::read` instead
  = note: `blocking_fs` is denied by `-D blocking`; see `cargo unblock explain blocking_fs`

error: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:2:13
  │
1 │ async fn f() {
  │ - blocks here
2 │     let x = read();
  │             ^^^^^^ in this `async fn`
  │
  = load_rules -> RuleSet::open (src/a.rs:2) -> std::fs::read
  = help: await `tokio::fs::read` instead


"#]]
    );
    let drawn = rendered(&outcome, Format::Short);
    assert_data_eq!(
        drawn,
        str![[r#"
src/a.rs:2:13: warning[blocking_fs]: `std::fs::read` blocks the executor: it reads a file
src/a.rs:2:13: error[blocking_fs]: `std::fs::read` blocks the executor: it reads a file
src/a.rs:2:13: error[blocking_fs]: `std::fs::read` blocks the executor: it reads a file

"#]]
    );
}

#[test]
fn tabs_and_windows_line_ends() {
    let drawn = picture("fn f() {\r\n\t\tlet x = ⟦read()⟧;\r\n}\r\n");
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:2:11
  │
2 │         let x = read();
  │                 ^^^^^^ blocks here
  │

"#]]
    );
}

#[test]
fn wide_characters() {
    let drawn = picture("let 名前 = \"日本語\"; ⟦read(\"é🦀\")⟧; // 終");
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:1:17
  │
1 │ let 名前 = "日本語"; read("é🦀"); // 終
  │                      ^^^^^^^^^^^ blocks here
  │

"#]]
    );
}

#[test]
fn nothing_to_underline() {
    let drawn = picture("⟦⟧");
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:1:1
  │
1 │ 
  │ ^ blocks here
  │

"#]]
    );
    let drawn = picture("fn f() {}\n⟦⟧");
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:2:1
  │
2 │ 
  │ ^ blocks here
  │

"#]]
    );
    let drawn = picture("fn f() {}⟦\n⟧fn g() {}");
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:1:10
  │
1 │ fn f() {}
  │          ^ blocks here
  │

"#]]
    );
}

#[test]
fn many_lines() {
    let drawn = picture("fn f() {\n    ⟦read(\n        1,\n        2,\n        3,\n        4,\n        5,\n    )⟧;\n}\n");
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:2:5
  │  
2 │ ╭     read(
3 │ │         1,
4 │ │         2,
5 │ │         3,
6 │ │         4,
7 │ │         5,
8 │ │     );
  │ ╰─────^ blocks here
  │  

"#]]
    );
}

#[test]
fn a_very_long_line() {
    let marked = format!("{}⟦read()⟧;{}", "a();".repeat(50_000), "b();".repeat(50_000));
    let drawn = picture(&marked);
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:1:200001
  │
1 │ …a();a();a();a();a();a();a();a();a();a();a();a();a();a();a();read();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b();b…
  │                                                              ^^^^^^ blocks here
  │

"#]]
    );
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let drawn = picture("let s = \"\u{1b}[31m \u{202e}\u{7}\"; ⟦read()⟧;");
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:1:21
  │
1 │ let s = "␛[31m �␇"; read();
  │                     ^^^^^^ blocks here
  │

"#]]
    );
}

#[test]
fn byte_order_mark() {
    let drawn = picture("\u{feff}fn f() { ⟦read()⟧ }");
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:1:10
  │
1 │ fn f() { read() }
  │          ^^^^^^ blocks here
  │

"#]]
    );
}

#[test]
fn a_line_between() {
    let drawn = picture("fn g();\n⟦read()⟧;\nlet x = 1;\n⟦await⟧");
    assert_data_eq!(
        drawn,
        str![[r#"
warning: `std::fs::read` blocks the executor: it reads a file
  ┌─ src/a.rs:2:1
  │
2 │ read();
  │ ^^^^^^ blocks here
3 │ let x = 1;
4 │ await
  │ ----- in this `async fn`
  │

"#]]
    );
}

#[test]
fn json() {
    let drawn = rendered(&outcome("fn é() {\r\n\t⟦read(\r\n)⟧ }"), Format::Json);
    assert_data_eq!(
        drawn,
        str![[r#"
{"rendered":"warning: `std::fs::read` blocks the executor: it reads a file/n  ┌─ src/a.rs:2:2/n  │  /n2 │ ╭     read(/n3 │ │ ) }/n  │ ╰─^ blocks here/n  │  /n  = help: await `tokio::fs::read` instead/n  = note: `blocking_fs` warns by default; see `cargo unblock explain blocking_fs`/n/n","$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"await `tokio::fs::read` instead","rendered":null,"spans":[]},{"children":[],"code":null,"level":"note","message":"`blocking_fs` warns by default; see `cargo unblock explain blocking_fs`","rendered":null,"spans":[]}],"level":"warning","message":"`std::fs::read` blocks the executor: it reads a file","spans":[{"byte_end":20,"byte_start":12,"column_end":2,"column_start":2,"expansion":null,"file_name":"src/a.rs","is_primary":true,"label":"blocks here","line_end":3,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":7,"highlight_start":2,"text":"/tread("},{"highlight_end":2,"highlight_start":1,"text":") }"}]}],"code":{"code":"unblock::blocking_fs","explanation":null}}

"#]]
    );
}
