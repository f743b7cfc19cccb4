//! From what was typed to what it means.

use std::io::Read;

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use clap::ArgMatches;

use super::args::{Adoption, Check, Targets};
use crate::diagnostic::Level;
use crate::engine::{BaselineChoice, LevelFlag, Options};
use crate::workspace::{LoadOptions, TargetSelection};

/// The options of a run. `matches` knows the order in which levels were typed.
pub(super) fn options(check: &Check, matches: &ArgMatches) -> Result<Options> {
    let start = current_folder()?;
    let Paths { paths, overlay } = paths(check, &start)?;
    let packages = &check.packages;
    let manifest_path = packages.manifest.manifest_path.clone().map(utf8).transpose()?;
    let baseline = baseline(&check.adoption, &start);
    let load = LoadOptions {
        start,
        manifest_path,
        packages: packages.workspace.package.clone(),
        workspace: packages.workspace.workspace || packages.workspace.all,
        exclude: packages.workspace.exclude.clone(),
        targets: targets(&check.targets),
    };
    if !paths.is_empty() && (load.manifest_path.is_some() || !load.packages.is_empty() || load.workspace) {
        bail!("paths and package selection cannot be used together; name the package's folder instead");
    }
    Ok(Options {
        load,
        paths,
        overlay,
        exclude_paths: check.exclude_path.clone(),
        levels: levels(matches),
        baseline,
        prune: check.adoption.prune,
        since: check.adoption.since.clone(),
        dependency_sources: !check.no_dependency_sources,
        cache: cache_folder(),
        whole: check.dump.is_some(),
        threads: check.threads.map(usize::from),
    })
}

/// What to do with a baseline; paths are meant from `folder`.
fn baseline(adoption: &Adoption, folder: &Utf8Path) -> BaselineChoice {
    match (&adoption.write_baseline, &adoption.baseline) {
        (Some(path), _) => BaselineChoice::Written(folder.join(path)),
        (None, Some(path)) => BaselineChoice::Read(folder.join(path)),
        (None, None) if adoption.no_baseline => BaselineChoice::Ignored,
        (None, None) => BaselineChoice::Configured,
    }
}

/// Where things are kept for the next run: `$CARGO_UNBLOCK_CACHE` (nowhere if it is empty), else the user's folder for such things.
fn cache_folder() -> Option<Utf8PathBuf> {
    let variable = |name: &str| std::env::var(name).ok().map(Utf8PathBuf::from);
    if let Some(given) = variable("CARGO_UNBLOCK_CACHE") {
        return Some(given).filter(|it| it.is_absolute());
    }
    let home = || Utf8PathBuf::from_path_buf(std::env::home_dir()?).ok();
    let user = match std::env::consts::OS {
        "windows" => variable("LOCALAPPDATA"),
        "macos" => home().map(|home| home.join("Library/Caches")),
        _ => variable("XDG_CACHE_HOME").filter(|it| it.is_absolute()).or_else(|| home().map(|home| home.join(".cache"))),
    };
    user.map(|user| user.join("cargo-unblock"))
}

#[expect(clippy::disallowed_methods, reason = "asked here once")]
fn current_folder() -> Result<Utf8PathBuf> {
    utf8(std::env::current_dir().context("the current folder cannot be had")?)
}

fn utf8(path: std::path::PathBuf) -> Result<Utf8PathBuf> {
    Utf8PathBuf::from_path_buf(path).map_err(|path| anyhow::anyhow!("`{}` is not valid UTF-8", path.display()))
}

struct Paths {
    paths: Vec<Utf8PathBuf>,
    overlay: Vec<(Utf8PathBuf, String)>,
}

/// The paths to check, and the text of standard input if it is among them.
fn paths(check: &Check, start: &Utf8Path) -> Result<Paths> {
    let is_stdin = |path: &Utf8PathBuf| path == "-";
    if !check.paths.iter().any(is_stdin) {
        if check.stdin_filename.is_some() {
            bail!("--stdin-filename is for standard input; add the path `-`");
        }
        return Ok(Paths { paths: check.paths.clone(), overlay: Vec::new() });
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes).context("standard input cannot be read")?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow::anyhow!("standard input is not valid UTF-8 from byte {at} on")
    })?;
    let name = check.stdin_filename.clone().unwrap_or_else(|| "stdin.rs".into());
    let path = start.join(&name);
    let named = |given: &Utf8PathBuf| if is_stdin(given) { name.clone() } else { given.clone() };
    Ok(Paths { paths: check.paths.iter().map(named).collect(), overlay: vec![(path, text)] })
}

fn targets(targets: &Targets) -> TargetSelection {
    let Targets { lib, bins, bin, examples, example, tests, test, benches, bench, every } = targets;
    TargetSelection {
        lib: *lib,
        bins: *bins,
        bin: bin.clone(),
        examples: *examples,
        example: example.clone(),
        tests: *tests,
        test: test.clone(),
        benches: *benches,
        bench: bench.clone(),
        all_targets: *every,
    }
}

/// The level options in the order of the command line: the last one wins.
fn levels(matches: &ArgMatches) -> Vec<LevelFlag> {
    let options =
        [("allow", Level::Allow, "-A"), ("warn", Level::Warn, "-W"), ("deny", Level::Deny, "-D"), ("forbid", Level::Forbid, "--forbid")];
    let mut flags: Vec<(usize, LevelFlag)> = Vec::new();
    for (id, level, option) in options {
        let names = matches.get_many::<String>(id).into_iter().flatten();
        let indices = matches.indices_of(id).into_iter().flatten();
        flags.extend(indices.zip(names).map(|(index, name)| {
            let option = format!("{option} {name}");
            (index, LevelFlag { level, name: name.clone(), option })
        }));
    }
    flags.sort_by_key(|(index, _)| *index);
    flags.into_iter().map(|(_, flag)| flag).collect()
}
