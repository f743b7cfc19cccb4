//! Whether the paths of the configuration lead to what is said of them.

use super::{ConfigError, OwnPath};
use crate::catalog::{Argument, PathFact, Statement};
use crate::engine::nearest::{nearest, suggestion};
use crate::resolve::{DefId, DefKind, Lead, Nowhere, Program};
use crate::syntax::ir::ItemKind;
use crate::text::Symbol;
use crate::workspace::Package;

/// Looks all paths up. What is certainly wrong is an error; what leads nowhere that is known here, a note.
pub(in crate::engine) fn check(program: &Program, paths: &[OwnPath]) -> Result<Vec<String>, Vec<ConfigError>> {
    let mut errors = Vec::new();
    let mut notes = Vec::new();
    for OwnPath { fact, place } in paths {
        match wrong(program, fact) {
            None => {}
            Some(Wrong::Certainly(message)) => errors.push(ConfigError { place: place.clone(), message }),
            Some(Wrong::Perhaps(message)) => notes.push(format!("{place}: {message}; this entry says nothing")),
        }
    }
    if errors.is_empty() { Ok(notes) } else { Err(errors) }
}

/// What is wrong with a path.
enum Wrong {
    Certainly(String),
    Perhaps(String),
}

fn wrong(program: &Program, fact: &PathFact) -> Option<Wrong> {
    if let Some(message) = unknown_crate(program, fact) {
        return Some(message);
    }
    let names: Vec<&str> = [fact.krate()].into_iter().chain(fact.names().into_iter().skip(1)).collect();
    match program.lead(&names) {
        Lead::Unread => None,
        Lead::To(found) => unfit(program, fact, &found).map(Wrong::Certainly),
        Lead::Nowhere(nowhere) => Some(lost(program, fact, &nowhere)),
    }
}

/// A crate that neither the workspace nor a declaration knows.
fn unknown_crate(program: &Program, fact: &PathFact) -> Option<Wrong> {
    let (workspace, name) = (program.workspace(), fact.krate());
    if !program.catalog().is_made_up(Symbol::new(name)) || workspace.packages.iter().any(Package::is_bare) {
        return None;
    }
    let dependencies = workspace.packages.iter().flat_map(|package| &package.dependencies);
    let mut known: Vec<String> = dependencies.flat_map(|it| [it.name.clone(), it.package.replace('-', "_")]).collect();
    known.extend(workspace.locked.iter().map(|it| it.name.replace('-', "_")));
    if known.iter().any(|known| known == name) {
        return None;
    }
    known.extend(workspace.packages.iter().flat_map(|it| &it.targets).map(crate::workspace::Target::crate_name));
    let declared = program.catalog().crate_names().into_iter().filter(|name| !program.catalog().is_made_up(*name));
    known.extend(declared.map(|name| name.to_string()));
    let near = suggestion(name, known.iter().map(String::as_str));
    let message = format!("no package here depends on a crate `{name}`{near}");
    Some(if near.is_empty() { Wrong::Perhaps(message) } else { Wrong::Certainly(message) })
}

/// A path that leads nowhere.
fn lost(program: &Program, fact: &PathFact, nowhere: &Nowhere) -> Wrong {
    let Nowhere { last, lacks, has, elsewhere, decided, .. } = nowhere;
    let near = nearest(lacks, has.iter().copied());
    // What is only declared is not there whole, but a name that is nearly the same is a slip.
    let is_slip = near.is_some() && program.catalog().declared(Symbol::new(fact.krate())).is_some();
    let meant: Vec<String> = if elsewhere.is_empty() { near.map(str::to_owned).into_iter().collect() } else { elsewhere.clone() };
    let meant: Vec<String> = meant.iter().map(|path| format!("`{path}`")).collect();
    let help = if meant.is_empty() { String::new() } else { format!("; did you mean {}?", meant.join(" or ")) };
    let message = format!("`{}` leads nowhere: `{last}` has no `{lacks}`{help}", fact.path);
    if *decided || is_slip { Wrong::Certainly(message) } else { Wrong::Perhaps(message) }
}

/// What is said of something that it cannot be said of.
fn unfit(program: &Program, fact: &PathFact, found: &[DefId]) -> Option<String> {
    let path = &fact.path;
    let is = |kinds: &[DefKind]| found.iter().any(|def| kinds.contains(&program.def(*def).kind));
    let fns = || {
        found.iter().filter_map(|def| match &program.item(*def).kind {
            ItemKind::Fn(signature) => Some(signature),
            _ => None,
        })
    };
    match fact.says {
        Statement::Guard if !is(&[DefKind::Struct, DefKind::Enum]) => {
            Some(format!("`{path}` is no struct or enum, which `guard` is about"))
        }
        Statement::Guard => None,
        _ if !is(&[DefKind::Fn, DefKind::Macro]) => Some(format!("`{path}` is no function")),
        Statement::Blocks(_) | Statement::NonBlocking if fns().count() > 0 && fns().all(|it| it.flags.is_async) => {
            Some(format!("`{path}` is an `async fn`: calling it runs nothing, and what its body does is seen there"))
        }
        Statement::Runs(Argument::One(argument), _) => {
            let most = fns().map(|it| it.params.len()).max().unwrap_or(usize::MAX);
            let is_made_up = program.catalog().is_made_up(Symbol::new(fact.krate()));
            let plural = if most == 1 { "" } else { "s" };
            (argument >= most && !is_made_up)
                .then(|| format!("`{path}` takes {most} argument{plural}, and {argument} is none of them: 0 is the first after `self`"))
        }
        _ => None,
    }
}
