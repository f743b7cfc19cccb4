//! Lints described: one page, or a table of all.

use std::fmt::Write as _;

use serde::Serialize;

use super::Format;
use crate::diagnostic::Level;
use crate::lints::Lint;

/// A lint's page as plain text: its name, group and level, then what the page says.
pub fn explain(lint: &Lint) -> String {
    let mut text = format!("{} ({}, {}, since {})\n", lint.name, lint.group.as_str(), level(lint), lint.since);
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
        } else {
            text.push_str(line.trim_start_matches('#').trim_start());
            text.push('\n');
        }
    }
    text
}

/// All lints: a table, or one JSON object a line.
pub fn list(lints: &[&Lint], format: Format) -> serde_json::Result<String> {
    if format == Format::Json {
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
