//! Which level applies to a finding: forbid first, then the command line, overrides, the package, the workspace, the lint itself.

use camino::Utf8Path;

use super::Cause;
use super::config::ConfigPlace;
use super::selector::Selector;
use crate::diagnostic::{Level, Tier};
use crate::lints::Lint;
use crate::workspace::FileGlobs;

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

/// Settings for some packages or files.
#[derive(Debug)]
pub(super) struct Override {
    packages: Option<Vec<usize>>,
    files: Option<FileGlobs>,
    settings: Vec<Setting>,
    /// What it is for, as written: `files = ["src/bin/**"]`.
    pub(super) says: String,
    /// Where it stands.
    pub(super) place: ConfigPlace,
}

impl Override {
    /// Settings, in any order, for these packages (by index) and these files; `None` for all.
    pub(super) fn new(
        packages: Option<Vec<usize>>,
        files: Option<FileGlobs>,
        settings: Vec<Setting>,
        says: String,
        place: ConfigPlace,
    ) -> Self {
        Self { packages, files, settings: in_order(settings), says, place }
    }

    /// Whether it is about a place.
    pub(super) fn is_for(&self, at: At<'_>) -> bool {
        let of_package = |packages: &Vec<usize>| at.package.is_some_and(|package| packages.contains(&package));
        let of_file = |files: &FileGlobs| at.file.is_some_and(|file| files.contains(file));
        self.packages.as_ref().is_none_or(of_package) && self.files.as_ref().is_none_or(of_file)
    }
}

/// What levels are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct At<'a> {
    /// Index of the package; `None` for what is in none.
    pub(super) package: Option<usize>,
    /// Absolute path of the file; `None` for the package as a whole.
    pub(super) file: Option<&'a Utf8Path>,
}

/// All settings of a run.
#[derive(Debug, Default)]
pub(super) struct Levels {
    workspace: Vec<Setting>,
    packages: Vec<Vec<Setting>>,
    overrides: Vec<Override>,
    command_line: Vec<Setting>,
}

impl Levels {
    /// Settings of the command line and overrides, both in their order; those of the workspace and of each package, by package index, in
    /// any order.
    pub(super) fn new(command_line: Vec<Setting>, overrides: Vec<Override>, workspace: Vec<Setting>, packages: Vec<Vec<Setting>>) -> Self {
        Self { workspace: in_order(workspace), packages: packages.into_iter().map(in_order).collect(), overrides, command_line }
    }

    /// The level of a tier of a lint at a place, and where it was set. Inline suppressions come after.
    pub(super) fn of(&self, lint: &Lint, tier: Tier, at: At<'_>) -> (Level, Cause) {
        let package = at.package.and_then(|package| self.packages.get(package)).map_or(&[][..], Vec::as_slice);
        let overrides: Vec<&Override> = self.overrides.iter().filter(|it| it.is_for(at)).collect();
        let overriding = || overrides.iter().flat_map(|it| &it.settings);
        let settings = || self.workspace.iter().chain(package).chain(overriding()).chain(&self.command_line);
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

    /// Whether any finding of a lint could be reported at a place.
    pub(super) fn is_active(&self, lint: &Lint, at: At<'_>) -> bool {
        [Tier::Default, Tier::Pedantic].into_iter().any(|tier| self.of(lint, tier, at).0 > Level::Allow)
    }

    /// The overrides, in the order of their files.
    pub(super) fn overrides(&self) -> &[Override] {
        &self.overrides
    }
}

/// The settings of one table, those that win last. Stable: files that set the same keep their order.
fn in_order(mut table: Vec<Setting>) -> Vec<Setting> {
    table.sort_by_key(|setting| width(setting.selector));
    table
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
    use super::{At, Levels, Override, Setting};
    use crate::diagnostic::{Level, Tier};
    use crate::engine::selector::Selector;
    use crate::engine::{Cause, ConfigPlace};
    use crate::lints;
    use crate::workspace::FileGlobs;

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
            let levels = Levels::new(settings(command_line), Vec::new(), settings(workspace), vec![settings(package)]);
            let lint = lints::find(&name.replace('-', "_")).expect("a lint");
            let at = At { package: Some(0), file: None };
            let found = [Tier::Default, Tier::Pedantic].map(|tier| levels.of(lint, tier, at).0);
            assert_eq!(found, [default, pedantic], "{name}: {workspace} | {package} | {command_line}");
        }
    }

    /// Packages, files and settings of an override; no packages or no files is all of them.
    type Written<'a> = (&'a [usize], &'a [&'a str], &'a str);

    #[test]
    fn overrides_stand_between_package_and_command_line() {
        use Level::{Allow, Deny, Forbid, Warn};
        let place = || ConfigPlace { path: "/w/unblock.toml".into(), line: 1, column: 1 };
        let of = |(packages, files, text): Written<'_>| {
            let packages = Some(packages.to_vec()).filter(|it| !it.is_empty());
            let files = Some(FileGlobs::new("/w".into(), files).expect("globs")).filter(|_| !files.is_empty());
            Override::new(packages, files, settings(text), String::new(), place())
        };
        let bins: Written<'_> = (&[], &["src/bin/**"], "blocking_fs=allow");
        let first: Written<'_> = (&[0], &[], "blocking_fs=warn blocking=deny");
        let both: Written<'_> = (&[1], &["src/bin/**"], "blocking=deny");
        // Overrides, command line, package, file, level of blocking_fs where the workspace denies it and package 1 warns.
        let cases: &[(&[Written<'_>], &str, usize, &str, Level)] = &[
            (&[], "", 0, "/w/src/bin/a.rs", Deny),
            (&[bins], "", 0, "/w/src/bin/a.rs", Allow),
            (&[bins], "", 1, "/w/src/bin/a.rs", Allow),
            (&[bins], "", 1, "/w/src/lib.rs", Warn),
            (&[bins], "", 0, "/elsewhere/src/bin/a.rs", Deny),
            (&[bins, first], "", 0, "/w/src/bin/a.rs", Warn),
            (&[first, bins], "", 0, "/w/src/bin/a.rs", Allow),
            (&[first, bins], "blocking_fs=deny", 0, "/w/src/bin/a.rs", Deny),
            (&[both], "", 0, "/w/src/bin/a.rs", Deny),
            (&[both], "", 1, "/w/src/lib.rs", Warn),
            (&[both, bins], "", 1, "/w/src/bin/a.rs", Allow),
            (&[(&[], &["src"], "blocking_fs=forbid"), bins], "all=allow", 0, "/w/src/bin/a.rs", Forbid),
            (&[(&[1], &[], "warnings=deny")], "", 1, "/w/src/lib.rs", Deny),
        ];
        let lint = lints::find("blocking_fs").expect("a lint");
        for (overrides, command_line, package, file, expected) in cases {
            let overrides = overrides.iter().copied().map(of).collect();
            let packages = vec![Vec::new(), settings("blocking_fs=warn")];
            let levels = Levels::new(settings(command_line), overrides, settings("blocking_fs=deny"), packages);
            let at = At { package: Some(*package), file: Some((*file).into()) };
            assert_eq!(levels.of(lint, Tier::Default, at).0, *expected, "{file} of {package}: {:?}", levels.overrides());
            assert_eq!(levels.is_active(lint, at), *expected != Allow);
        }
    }

    #[test]
    fn unknown_names_get_a_suggestion() {
        let error = Selector::parse("bloking-fs").expect_err("misspelt");
        assert_eq!(error, "unknown lint or group `bloking-fs`; did you mean `blocking_fs`?");
    }
}
