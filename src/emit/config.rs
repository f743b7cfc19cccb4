//! Which settings are in force: a table with where they come from, or JSON.

use std::fmt::Write as _;

use serde::Serialize;

use crate::catalog::{Argument, PathFact, Place, Statement};
use crate::engine::{Cause, ConfigPlace, FileInForce, InForce, LintInForce};

/// What is in force: for people, or as one JSON object.
pub fn in_force(answer: &InForce, json: bool) -> serde_json::Result<String> {
    if json { Ok(serde_json::to_string(&Answer::new(answer))? + "\n") } else { Ok(text(answer)) }
}

fn text(answer: &InForce) -> String {
    let shown = |path: &camino::Utf8Path| path.strip_prefix(&answer.root).unwrap_or(path).to_string();
    let mut text = String::new();
    let mut line = |words: String| {
        text.push_str(words.trim_end());
        text.push('\n');
    };
    line(match (&answer.file, &answer.package) {
        (Some(file), Some(package)) => format!("{}, of package `{package}`: {}", shown(&file.path), status(answer, file)),
        (Some(file), None) => format!("{}: {}", shown(&file.path), status(answer, file)),
        (None, Some(package)) => format!("package `{package}`"),
        (None, None) => "all packages, but for their own settings: name one with -p, or a file".to_owned(),
    });
    line(match &*answer.read {
        [] => "no configuration was found".to_owned(),
        read => format!("configuration read: {}", read.iter().map(|path| shown(path)).collect::<Vec<_>>().join(", ")),
    });
    line(String::new());
    let name = answer.lints.iter().map(|it| it.lint.name.len()).max().unwrap_or(0);
    line(format!("{:name$}  {:7} {:7} {}", "lint", "level", "weaker", "set by"));
    for it in &answer.lints {
        let (level, weaker) = (it.level.0.as_str(), it.weaker.0.as_str());
        line(format!("{:name$}  {level:7} {weaker:7} {}", it.lint.name, causes(it)));
    }
    let place = |place: &ConfigPlace| place.short(&answer.root);
    let mut section = |title: &str, rows: Vec<(String, String)>| {
        if rows.is_empty() {
            return;
        }
        let width = rows.iter().map(|(left, _)| left.chars().count()).max().unwrap_or(0);
        line(format!("\n{title}"));
        rows.iter().for_each(|(left, right)| line(format!("  {left:width$}  {right}")));
    };
    let is_for = |here: &bool| if *here { "" } else { ", not here" };
    section("overrides, the last wins", answer.overrides.iter().map(|(says, at, here)| (says.clone(), place(at) + is_for(here))).collect());
    let by = |at: &Option<ConfigPlace>| at.as_ref().map_or_else(|| "--exclude-path".to_owned(), place);
    section("files left out", answer.exclude.iter().map(|(glob, at)| (glob.clone(), by(at))).collect());
    section("baseline", answer.baseline.iter().map(|path| (shown(path), String::new())).collect());
    section("declarations", answer.declarations.iter().map(|(path, at)| (shown(path), place(at))).collect());
    section("own paths", answer.paths.iter().map(|(fact, at)| (format!("{} {}", fact.path, says(fact)), place(at))).collect());
    text
}

/// What happens to a file.
fn status(answer: &InForce, file: &FileInForce) -> String {
    let mut words = match &*file.targets {
        [] if answer.package.is_none() => "in no package".to_owned(),
        [] => "in no target: no `mod` leads here".to_owned(),
        targets => format!("part of {}", targets.join(" and ")),
    };
    if let Some((glob, at)) = &file.excluded {
        let at = at.as_ref().map_or_else(|| "--exclude-path".to_owned(), |at| at.short(&answer.root));
        // Writing to a string does not fail.
        let _ = write!(words, "; left out by `{glob}` ({at})");
    }
    words
}

/// Where the levels of a lint are set, once if it is the same for both.
fn causes(it: &LintInForce) -> String {
    let (level, weaker) = (cause(&it.level.1), cause(&it.weaker.1));
    if level == weaker { level } else { format!("{level}; weaker: {weaker}") }
}

fn cause(cause: &Cause) -> String {
    match cause {
        Cause::Default => "default".to_owned(),
        Cause::CommandLine(option) => format!("`{option}`"),
        Cause::File { entry, path, line } => format!("`{entry}` in {path}:{line}"),
    }
}

/// What is said of a function or type.
fn says(fact: &PathFact) -> String {
    let runs = |verb: &str, argument: Argument| match argument {
        Argument::Each => format!("{verb} what it is given"),
        Argument::One(number) => format!("{verb} argument {number}"),
    };
    let mut words = match fact.says {
        Statement::Blocks(effect) => format!("blocks ({})", effect.word()),
        Statement::NonBlocking => "does not block".to_owned(),
        Statement::Runs(argument, Place::Task) => runs("spawns", argument),
        Statement::Runs(argument, _) => runs("offloads", argument),
        Statement::Guard => "must not be held across an await".to_owned(),
    };
    if !fact.why.is_empty() {
        let _ = write!(words, ": {}", fact.why);
    }
    if let Some(instead) = &fact.instead {
        let _ = write!(words, "; instead: {instead}");
    }
    words
}

#[derive(Serialize)]
struct Answer<'a> {
    root: &'a str,
    package: Option<&'a str>,
    file: Option<File<'a>>,
    read: Vec<&'a str>,
    lints: Vec<Lint<'a>>,
    overrides: Vec<Override<'a>>,
    exclude: Vec<Entry<'a>>,
    baseline: Option<&'a str>,
    apis: Vec<Entry<'a>>,
    api: Vec<Path<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    targets: &'a [String],
    excluded: Option<Entry<'a>>,
}

#[derive(Serialize)]
struct Lint<'a> {
    name: &'a str,
    group: &'a str,
    level: &'a str,
    level_from: From<'a>,
    weaker: &'a str,
    weaker_from: From<'a>,
}

/// Where a level is set.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum From<'a> {
    Default,
    CommandLine { option: &'a str },
    File { entry: &'a str, path: &'a str, line: u32 },
}

/// Something and its place; without one it is from the command line.
#[derive(Serialize)]
struct Entry<'a> {
    value: &'a str,
    path: Option<&'a str>,
    line: Option<u32>,
}

#[derive(Serialize)]
struct Override<'a> {
    r#for: &'a str,
    applies: bool,
    path: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct Path<'a> {
    name: &'a str,
    says: String,
    path: &'a str,
    line: u32,
}

impl<'a> Answer<'a> {
    fn new(answer: &'a InForce) -> Self {
        Self {
            root: answer.root.as_str(),
            package: answer.package.as_deref(),
            file: answer.file.as_ref().map(|file| File {
                path: file.path.as_str(),
                targets: &file.targets,
                excluded: file.excluded.as_ref().map(|(glob, at)| Entry::new(glob, at.as_ref())),
            }),
            read: answer.read.iter().map(|path| path.as_str()).collect(),
            lints: answer.lints.iter().map(Lint::new).collect(),
            overrides: answer
                .overrides
                .iter()
                .map(|(says, at, applies)| Override { r#for: says, applies: *applies, path: at.path.as_str(), line: at.line })
                .collect(),
            exclude: answer.exclude.iter().map(|(glob, at)| Entry::new(glob, at.as_ref())).collect(),
            baseline: answer.baseline.as_deref().map(camino::Utf8Path::as_str),
            apis: answer.declarations.iter().map(|(path, at)| Entry::new(path.as_str(), Some(at))).collect(),
            api: answer
                .paths
                .iter()
                .map(|(fact, at)| Path { name: &fact.path, says: says(fact), path: at.path.as_str(), line: at.line })
                .collect(),
        }
    }
}

impl<'a> Lint<'a> {
    fn new(it: &'a LintInForce) -> Self {
        Self {
            name: it.lint.name,
            group: it.lint.group.as_str(),
            level: it.level.0.as_str(),
            level_from: From::new(&it.level.1),
            weaker: it.weaker.0.as_str(),
            weaker_from: From::new(&it.weaker.1),
        }
    }
}

impl<'a> From<'a> {
    fn new(cause: &'a Cause) -> Self {
        match cause {
            Cause::Default => Self::Default,
            Cause::CommandLine(option) => Self::CommandLine { option },
            Cause::File { entry, path, line } => Self::File { entry, path, line: *line },
        }
    }
}

impl<'a> Entry<'a> {
    fn new(value: &'a str, at: Option<&'a ConfigPlace>) -> Self {
        Self { value, path: at.map(|at| at.path.as_str()), line: at.map(|at| at.line) }
    }
}
