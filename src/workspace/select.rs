//! Which packages and targets are checked, by the rules of `cargo check`.

use anyhow::{Result, bail};
use globset::GlobMatcher;

use super::globs::name_glob;
use super::options::{LoadOptions, TargetSelection};
use super::project::{Found, Modes, Project};
use super::{Target, TargetKind};

/// Marks the packages and targets that the options ask for.
pub(super) fn select(project: &mut Project, options: &LoadOptions, notes: &mut Vec<String>) -> Result<()> {
    packages(project, options, notes)?;
    let names = Names::new(&options.targets)?;
    for found in project.packages.iter_mut().filter(|found| found.package.selected) {
        let (targets, modes) = (&mut found.package.targets, &found.modes);
        for (target, modes) in targets.iter_mut().zip(modes) {
            let (plain, test) = names.asked(&options.targets, target, *modes);
            target.selected = plain || test;
            target.as_test = test;
        }
        // Test targets link the library of their package: `cargo check --tests` checks it with them, whatever `test = false` says.
        if options.targets.tests && targets.iter().any(|target| target.as_test && target.kind == TargetKind::Test) {
            targets.iter_mut().filter(|target| target.kind == TargetKind::Lib).for_each(|library| library.selected = true);
        }
    }
    names.check(project)
}

fn packages(project: &mut Project, options: &LoadOptions, notes: &mut Vec<String>) -> Result<()> {
    if !options.exclude.is_empty() && !options.workspace {
        bail!("--exclude can only be used together with --workspace");
    }
    if options.workspace {
        let exclude = options.exclude.iter().map(|text| Spec::new(text)).collect::<Result<Vec<_>>>()?;
        for spec in &exclude {
            if !project.packages.iter().any(|found| found.member && spec.matches(found)) {
                notes.push(format!("excluded package `{}` is not in the workspace", spec.text));
            }
        }
        for found in &mut project.packages {
            found.package.selected = found.member && !exclude.iter().any(|spec| spec.matches(found));
        }
    } else if options.packages.is_empty() {
        for found in &mut project.packages {
            found.package.selected = project.default_members.contains(&found.package.manifest_path);
        }
    }
    for text in options.packages.iter().filter(|_| !options.workspace) {
        let spec = Spec::new(text)?;
        let is_member = project.packages.iter().any(|found| found.member && spec.matches(found));
        let mut any = false;
        for found in project.packages.iter_mut().filter(|found| found.member == is_member && spec.matches(found)) {
            found.package.selected = true;
            any = true;
        }
        if !any {
            let mut names: Vec<&str> = project.packages.iter().filter(|found| found.member).map(|found| &*found.package.name).collect();
            names.sort_unstable();
            names.truncate(20);
            bail!("package `{text}` is not in the workspace; its packages are: {}", names.join(", "));
        }
    }
    Ok(())
}

/// A package id specification: `name`, `name@1.2`, `na*`, `path+file:///folder#name@1.2`.
struct Spec {
    text: String,
    folder: Option<String>,
    name: Option<GlobMatcher>,
    version: Option<String>,
}

impl Spec {
    fn new(text: &str) -> Result<Self> {
        let (url, rest) = match text.split_once("://") {
            Some((_, rest)) => {
                let (path, fragment) = rest.split_once('#').unwrap_or((rest, ""));
                (Some(path.trim_end_matches('/').to_owned()), fragment)
            }
            None => (None, text),
        };
        let (name, version) = match rest.split_once(['@', ':']) {
            Some((name, version)) => (name, Some(version)),
            None if url.is_some() && rest.starts_with(|c: char| c.is_ascii_digit()) => ("", Some(rest)),
            None => (rest, None),
        };
        let name = if name.is_empty() { None } else { Some(name_glob(name)?) };
        Ok(Self { text: text.to_owned(), folder: url, name, version: version.map(str::to_owned) })
    }

    fn matches(&self, found: &Found) -> bool {
        let version_is = |wanted: &String| {
            let rest = found.package.version.strip_prefix(wanted.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']))
        };
        self.name.as_ref().is_none_or(|name| name.is_match(&found.package.name))
            && self.version.as_ref().is_none_or(version_is)
            && self.folder.as_ref().is_none_or(|folder| found.folder() == folder.as_str())
    }
}

/// The targets that are asked for by name.
struct Names(Vec<(TargetKind, String, GlobMatcher)>);

impl Names {
    fn new(selection: &TargetSelection) -> Result<Self> {
        let lists = [
            (TargetKind::Bin, &selection.bin),
            (TargetKind::Example, &selection.example),
            (TargetKind::Test, &selection.test),
            (TargetKind::Bench, &selection.bench),
        ];
        let each = lists.into_iter().flat_map(|(kind, list)| list.iter().map(move |name| (kind, name)));
        Ok(Self(each.map(|(kind, name)| Ok((kind, name.clone(), name_glob(name)?))).collect::<Result<_>>()?))
    }

    fn has(&self, target: &Target) -> bool {
        self.0.iter().any(|(kind, _, name)| *kind == target.kind && name.is_match(&target.name))
    }

    /// Whether a target is to be read plainly, and whether as a test.
    fn asked(&self, selection: &TargetSelection, target: &Target, modes: Modes) -> (bool, bool) {
        let s = selection;
        let by_default = self.0.is_empty() && !(s.lib || s.bins || s.examples || s.tests || s.benches || s.all_targets);
        let named = self.has(target);
        let tested = ((s.tests || s.all_targets) && modes.test) || ((s.benches || s.all_targets) && modes.bench);
        match target.kind {
            TargetKind::Lib | TargetKind::ProcMacro => (by_default || s.lib || s.all_targets, tested),
            TargetKind::Bin => (by_default || s.bins || s.all_targets || named, tested),
            TargetKind::Example => (s.examples || s.all_targets || named, tested),
            TargetKind::Test | TargetKind::Bench => (false, tested || named),
            TargetKind::BuildScript => (false, false),
        }
    }

    /// An error for a name that no selected package has a target of.
    fn check(&self, project: &Project) -> Result<()> {
        for (kind, name, matcher) in &self.0 {
            let selected = project.packages.iter().filter(|found| found.package.selected);
            let mut targets = selected.flat_map(|found| &found.package.targets).filter(|target| target.kind == *kind).peekable();
            let mut others: Vec<String> = targets.clone().map(|target| target.name.clone()).collect();
            if !targets.any(|target| matcher.is_match(&target.name)) {
                others.sort();
                others.truncate(20);
                let word = match kind {
                    TargetKind::Bin => "bin",
                    TargetKind::Example => "example",
                    TargetKind::Test => "test",
                    _ => "bench",
                };
                let there = if others.is_empty() { "there is none".to_owned() } else { format!("there are: {}", others.join(", ")) };
                bail!("no {word} target named `{name}` in the selected packages; {there}");
            }
        }
        Ok(())
    }
}
