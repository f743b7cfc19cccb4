//! Lints described: one page, or a table of all.

use std::fmt::Write as _;

use anstyle::Style;
use serde::Serialize;

use crate::diagnostic::Level;
use crate::lints::Lint;

/// How long a line of text on a page may be, in characters.
const WIDTH: usize = 90;

/// A lint's page for a terminal: its name, group and level, then what the page says. Text is filled to lines of one width, code
/// stands as it is; with `color`, headings are bold.
pub fn explain(lint: &Lint, color: bool) -> String {
    let bold = if color { Style::new().bold() } else { Style::new() };
    let mut text = format!("{bold}{}{bold:#} ({}, {}, since {})\n", lint.name, lint.group.as_str(), level(lint), lint.since);
    let mut paragraph = String::new();
    let mut in_example = false;
    for line in lint.page.lines().skip_while(|line| line.is_empty() || line.starts_with("# ")) {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if in_example {
            // Marks of what is found where are for the tests.
            let code = line.split("//~").next().unwrap_or(line).trim_end();
            text.push_str(if code.is_empty() { "" } else { "    " });
            text.push_str(code);
            text.push('\n');
        } else if let Some(heading) = line.strip_prefix("## ") {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{bold}{heading}{bold:#}");
        } else if line.is_empty() || line.starts_with("- ") {
            fill(&mut text, &mut paragraph);
            paragraph.push_str(line);
            text.push_str(if line.is_empty() { "\n" } else { "" });
        } else {
            paragraph.push_str(if paragraph.is_empty() { "" } else { " " });
            paragraph.push_str(line.trim_start());
        }
    }
    fill(&mut text, &mut paragraph);
    text
}

/// Moves a paragraph into the text, broken into lines; those of a list item stand below its first word.
fn fill(text: &mut String, paragraph: &mut String) {
    let indent = if paragraph.starts_with("- ") { "  " } else { "" };
    let mut column = 0;
    for word in words(paragraph) {
        let width = word.chars().count();
        if column > 0 && column + 1 + width > WIDTH {
            text.push('\n');
            text.push_str(indent);
            column = indent.len();
        } else if column > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += width;
    }
    if column > 0 {
        text.push('\n');
    }
    paragraph.clear();
}

/// The words of a paragraph, where code between backticks is one word with what touches it.
fn words(paragraph: &str) -> impl Iterator<Item = &str> {
    let mut in_code = false;
    paragraph
        .split(move |c| {
            in_code ^= c == '`';
            c == ' ' && !in_code
        })
        .filter(|word| !word.is_empty())
}

/// A lint's page as Markdown, without the marks that are for the tests.
pub(super) fn markdown(lint: &Lint) -> String {
    let lines = lint.page.lines().map(|line| line.split("//~").next().unwrap_or(line).trim_end());
    lines.collect::<Vec<_>>().join("\n")
}

/// The first paragraph of a page's section, in one line.
pub(super) fn section(lint: &Lint, title: &str) -> Option<String> {
    let mut lines = lint.page.lines().skip_while(|line| line.strip_prefix("## ") != Some(title)).skip(1).skip_while(|line| line.is_empty());
    let paragraph: Vec<&str> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    (!paragraph.is_empty()).then(|| paragraph.join(" "))
}

/// All lints: a table, or one JSON object a line.
pub fn list(lints: &[&Lint], json: bool) -> serde_json::Result<String> {
    if json {
        return lints.iter().map(|lint| Ok(serde_json::to_string(&Row::new(lint))? + "\n")).collect();
    }
    let name = lints.iter().map(|lint| lint.name.len()).max().unwrap_or(0);
    let group = lints.iter().map(|lint| lint.group.as_str().len()).max().unwrap_or(0);
    let mut text = String::new();
    for lint in lints {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{:name$}  {:group$}  {:8}  {}", lint.name, lint.group.as_str(), level(lint), lint.summary);
    }
    Ok(text)
}

#[derive(Serialize)]
struct Row<'a> {
    name: &'a str,
    group: &'a str,
    level: &'a str,
    since: &'a str,
    summary: &'a str,
}

impl<'a> Row<'a> {
    fn new(lint: &'a Lint) -> Self {
        Self { name: lint.name, group: lint.group.as_str(), level: level(lint), since: lint.since, summary: lint.summary }
    }
}

fn level(lint: &Lint) -> &'static str {
    match lint.levels.default {
        Level::Allow => "pedantic",
        other => other.as_str(),
    }
}

#[cfg(test)]
mod tests {
    use super::explain;
    use crate::lints;

    #[test]
    fn text_is_filled_and_code_is_not() {
        let text = explain(lints::find("blocking_fs").expect("a lint"), false);
        let is_code = |line: &&str| line.starts_with("    ");
        assert!(text.lines().filter(|line| !is_code(line)).all(|line| line.chars().count() <= super::WIDTH), "{text}");
        assert!(text.contains("\n        // unblock: allow(blocking_fs) "), "code is indented:\n{text}");
        assert!(
            text.contains("\n- What only changes an entry of a directory: `create_dir`, `rename`, `remove_file`, links.\n  It takes"),
            "{text}"
        );
        assert!(text.contains("(`if let Err(..)`, `map_err`, `let Ok(..) = .. else`)"), "code is one word:\n{text}");
        assert!(!text.contains("##") && !text.contains("```") && !text.contains("//~") && !text.contains('\x1b'), "{text}");
    }

    #[test]
    fn headings_stand_out_in_color() {
        let text = explain(lints::find("internal_error").expect("a lint"), true);
        assert!(text.contains("\n\x1b[1mWhy\x1b[0m\n"), "{text:?}");
    }
}
