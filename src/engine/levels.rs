//! Which level applies to a finding: forbid first, then the command line, the package, the workspace, the lint itself.

use super::Cause;
use super::selector::Selector;
use crate::diagnostic::{Level, Tier};
use crate::lints::Lint;

/// One level option of the command line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LevelFlag {
    /// The level.
    pub level: Level,
    /// A lint, a group, `all`, `warnings` or `pedantic`, as typed.
    pub name: String,
    /// The option as typed, `-D blocking`.
    pub option: String,
}

/// One setting, wherever it was made.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Setting {
    pub(super) selector: Selector,
    pub(super) level: Level,
    pub(super) cause: Cause,
}

/// All settings of a run.
#[derive(Debug, Default)]
pub(super) struct Levels {
    workspace: Vec<Setting>,
    packages: Vec<Vec<Setting>>,
    command_line: Vec<Setting>,
}

impl Levels {
    /// Settings of the command line in their order; those of the workspace and of each package, by package index, in any order.
    pub(super) fn new(command_line: Vec<Setting>, mut workspace: Vec<Setting>, mut packages: Vec<Vec<Setting>>) -> Self {
        for table in packages.iter_mut().chain([&mut workspace]) {
            // Stable: files that set the same keep their order.
            table.sort_by_key(|setting| width(setting.selector));
        }
        Self { workspace, packages, command_line }
    }

    /// The level of a tier of a lint in a package, and where it was set. Inline suppressions come after.
    pub(super) fn of(&self, lint: &Lint, tier: Tier, package: Option<usize>) -> (Level, Cause) {
        let package = package.and_then(|package| self.packages.get(package)).map_or(&[][..], Vec::as_slice);
        let settings = || self.workspace.iter().chain(package).chain(&self.command_line);
        let of_lint = || settings().filter(|setting| setting.selector.matches(lint, tier));
        let forbidden = of_lint().find(|setting| setting.level == Level::Forbid);
        let default = match tier {
            Tier::Default => lint.levels.default,
            Tier::Pedantic => lint.levels.pedantic,
        };
        let set = forbidden.or_else(|| of_lint().next_back());
        let (level, cause) = set.map_or((default, Cause::Default), |setting| (setting.level, setting.cause.clone()));
        if level != Level::Warn {
            return (level, cause);
        }
        // As rustc does: `-D warnings` is about what would warn after everything else is said.
        let warnings = settings().rfind(|setting| setting.selector == Selector::Warnings);
        warnings.map_or((level, cause), |setting| (setting.level, setting.cause.clone()))
    }

    /// Whether any finding of a lint could be reported in a package.
    pub(super) fn is_active(&self, lint: &Lint, package: Option<usize>) -> bool {
        [Tier::Default, Tier::Pedantic].into_iter().any(|tier| self.of(lint, tier, package).0 > Level::Allow)
    }
}

/// Wide selectors first, so that narrow ones win.
const fn width(selector: Selector) -> u8 {
    match selector {
        Selector::All => 0,
        Selector::Warnings => 1,
        Selector::Pedantic => 2,
        Selector::Group(_) => 3,
        Selector::Lint(_) => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::{Levels, Setting};
    use crate::diagnostic::{Level, Tier};
    use crate::engine::Cause;
    use crate::engine::selector::Selector;
    use crate::lints;

    /// Settings as `word=level`.
    fn settings(text: &str) -> Vec<Setting> {
        let one = |part: &str| {
            let (name, level) = part.split_once('=').expect("name=level");
            let level = [Level::Allow, Level::Warn, Level::Deny, Level::Forbid].into_iter().find(|it| it.as_str() == level);
            Setting { selector: Selector::parse(name).expect("a name"), level: level.expect("a level"), cause: Cause::Default }
        };
        text.split_whitespace().map(one).collect()
    }

    #[test]
    fn precedence() {
        use Level::{Allow, Deny, Forbid, Warn};
        // Lint, then levels of its two tiers; then workspace, package and command line.
        let cases = [
            ("blocking_fs", Warn, Allow, "", "", ""),
            ("blocking_fs", Deny, Deny, "blocking_fs=deny", "", ""),
            ("blocking_fs", Warn, Warn, "blocking_fs=deny", "blocking_fs=warn", ""),
            ("blocking_fs", Allow, Allow, "blocking_fs=deny", "blocking_fs=warn", "blocking_fs=allow"),
            ("blocking_fs", Forbid, Forbid, "blocking_fs=forbid", "", "all=allow"),
            ("blocking_fs", Deny, Deny, "blocking_fs=deny blocking=allow all=warn", "", ""),
            ("blocking_fs", Warn, Warn, "", "", "blocking_fs=deny blocking=warn"),
            ("blocking_fs", Warn, Warn, "", "", "pedantic=warn"),
            ("blocking_fs", Deny, Allow, "", "", "warnings=deny"),
            ("blocking_fs", Deny, Deny, "", "", "warnings=deny pedantic=warn"),
            ("blocking_fs", Allow, Allow, "warnings=allow", "", ""),
            ("blocking_fs_metadata", Allow, Allow, "", "", ""),
            ("blocking_fs_metadata", Warn, Warn, "", "", "pedantic=warn"),
            ("blocking_fs_metadata", Allow, Allow, "", "", "warnings=deny"),
            ("block_on_in_async", Deny, Allow, "", "", "warnings=allow"),
            ("block-on-in-async", Warn, Warn, "", "", "runtime=warn"),
        ];
        for (name, default, pedantic, workspace, package, command_line) in cases {
            let levels = Levels::new(settings(command_line), settings(workspace), vec![settings(package)]);
            let lint = lints::find(&name.replace('-', "_")).expect("a lint");
            let found = [Tier::Default, Tier::Pedantic].map(|tier| levels.of(lint, tier, Some(0)).0);
            assert_eq!(found, [default, pedantic], "{name}: {workspace} | {package} | {command_line}");
        }
    }

    #[test]
    fn unknown_names_get_a_suggestion() {
        let error = Selector::parse("bloking-fs").expect_err("misspelt");
        assert_eq!(error, "unknown lint or group `bloking-fs`; did you mean `blocking_fs`?");
    }
}
