//! A lint's identity; its group, level and words come from its page in `lints/`.

use super::LintContext;
use crate::diagnostic::{Finding, Group, Level};

/// One lint.
#[derive(Debug)]
pub struct Lint {
    /// Its name, as in `allow(blocking_fs)`.
    pub name: &'static str,
    /// Its group.
    pub group: Group,
    /// Its levels before any configuration.
    pub levels: Tiers,
    /// The first version that had it.
    pub since: &'static str,
    /// What it finds, one sentence.
    pub summary: &'static str,
    /// Its page without front matter, Markdown.
    pub page: &'static str,
    /// Looks at one body.
    pub(super) check: Option<fn(&LintContext<'_>, &mut Vec<Finding>)>,
}

/// Levels of a lint's two tiers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tiers {
    /// Of its default tier; `allow` of a pedantic lint.
    pub default: Level,
    /// Of its weaker findings.
    pub pedantic: Level,
}

impl Lint {
    /// Whether it is off by default.
    pub fn is_pedantic(&self) -> bool {
        self.levels.default == Level::Allow
    }

    /// Reads a page: front matter between `---` lines with `group`, `level` and `since`, a title, a sentence, sections.
    ///
    /// # Panics
    /// If the page is malformed; pages are embedded, and a test reads them all.
    pub(super) fn new(name: &'static str, text: &'static str, check: Option<fn(&LintContext<'_>, &mut Vec<Finding>)>) -> Self {
        let parts = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
        let (front, page) = parts.unwrap_or_else(|| panic!("lints/{name}.md: no front matter between `---` lines"));
        let value = |key: &str| {
            let found = front.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
            found.unwrap_or_else(|| panic!("lints/{name}.md: front matter without `{key}: ..`"))
        };
        let group = value("group");
        let group = Group::ALL.into_iter().find(|it| it.as_str() == group).unwrap_or_else(|| panic!("lints/{name}.md: no group `{group}`"));
        let default = match value("level") {
            "deny" => Level::Deny,
            "warn" => Level::Warn,
            "pedantic" => Level::Allow,
            other => panic!("lints/{name}.md: level `{other}` is not deny, warn or pedantic"),
        };
        let summary = page.lines().find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
        Self { name, group, levels: Tiers { default, pedantic: Level::Allow }, since: value("since"), summary, page: page.trim(), check }
    }
}
