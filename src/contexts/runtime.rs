//! Which runtime a package runs on: decides what a finding advises.

use std::borrow::Cow;

use rustc_hash::FxHashSet;

use super::executor::family_at;
use crate::catalog::{Advice, RuntimeKind};
use crate::flow::{Regions, TypedBody};
use crate::resolve::Program;
use crate::syntax::ir::ExprId;
use crate::workspace::{Dependency, DependencyKind, Package};

/// What is known of a package's runtime, and what advice can name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Runtime {
    /// The runtimes that its dependencies bring, the ones it names itself first; empty where none is known.
    pub kinds: Vec<RuntimeKind>,
    /// How to move blocking code off the executor, as `tokio::task::spawn_blocking`.
    pub offload: Option<String>,
    /// The same for each runtime that its code names, where these are of several families.
    several: Vec<(RuntimeKind, String)>,
    /// There are no threads to move code to.
    pub threadless: bool,
    /// The crates that its code can name.
    crates: Vec<String>,
    /// Paths in these that take a feature which its manifest does not ask for, with the feature.
    missing: Vec<(Box<str>, Box<str>)>,
}

impl Runtime {
    /// Reads the dependencies of a package, those for tests and examples only if `with_dev`; `package` is the index in the workspace.
    pub fn of(program: &Program, package: usize, with_dev: bool) -> Self {
        let mut runtime = Self::default();
        let index = package;
        let Some(package) = program.workspace().packages.get(index) else { return runtime };
        let is_used = |kind: DependencyKind| kind == DependencyKind::Normal || with_dev && kind == DependencyKind::Dev;
        let mut used: Vec<_> = package.dependencies.iter().filter(|it| is_used(it.kind)).map(|it| (it, library(it))).collect();
        used.retain(|(dependency, name)| !is_parts_only(program, dependency, name, package));
        let is_runtime = |name: &str| program.crate_facts(name).is_some_and(|facts| facts.offload.is_some());
        let several = used.iter().filter(|(_, name)| is_runtime(name)).count() > 1;
        // Whether the code names a crate takes a walk through all of it: asked for runtimes alone, and once.
        let runtimes = used.iter().filter(|(_, name)| several && is_runtime(name));
        let told: FxHashSet<&str> =
            runtimes.filter(|(it, _)| program.names_crate(index, &it.name)).map(|(it, _)| it.name.as_str()).collect();
        // Of several runtimes the usual build's comes first, and then the one that the code names.
        used.sort_by_cached_key(|(it, name)| {
            let unnamed = several && is_runtime(name) && !told.contains(it.name.as_str());
            // A framework's own way works for its handlers, that of the runtime under it everywhere.
            let is_built_on = program.crate_facts(name).and_then(|facts| facts.runtime).and_then(base).is_some();
            (it.kind, !program.turns_on(index, it), unnamed, is_built_on, name.clone())
        });
        let open = several && !used.iter().any(|(it, name)| is_runtime(name) && program.turns_on(index, it));
        let facts: Vec<_> = used.iter().filter_map(|(_, name)| program.crate_facts(name)).collect();
        // A runtime that can be asked to offload is named by the package itself, if its users do not choose; a framework only implies one.
        let own = facts.iter().filter(|facts| facts.offload.is_some() && !open);
        let named = used.iter().filter(|(it, _)| told.contains(it.name.as_str()) && program.turns_on(index, it));
        let named = named.filter_map(|(_, name)| program.crate_facts(name));
        runtime.several = named.filter_map(|facts| Some((facts.runtime?, facts.offload.as_deref()?.to_owned()))).collect();
        if runtime.several.iter().all(|(kind, _)| kind.family() == runtime.several[0].0.family()) {
            runtime.several.clear();
        }
        let implied = facts.iter().filter(|facts| facts.offload.is_none());
        for facts in own.chain(implied) {
            if let Some(kind) = facts.runtime
                && !runtime.kinds.contains(&kind)
            {
                runtime.kinds.push(kind);
            }
            if runtime.offload.is_none() {
                runtime.offload.clone_from(&facts.offload.as_deref().map(str::to_owned));
            }
        }
        runtime.threadless = runtime.offload.is_none() && facts.iter().any(|facts| facts.threadless);
        let has = |path: &str, feature: &str| {
            let mut same = used.iter().filter(|(_, name)| path.split("::").next() == Some(name));
            same.any(|(dependency, _)| dependency.features.iter().any(|it| it == feature))
        };
        let needs = facts.iter().flat_map(|facts| &facts.needs);
        let missing = needs.filter(|needs| !needs.features.iter().any(|feature| has(&needs.path, feature)));
        runtime.missing = missing.filter_map(|needs| Some((needs.path.clone(), needs.features.first()?.clone()))).collect();
        runtime.crates = used.iter().flat_map(|(dependency, name)| [dependency.name.clone(), name.clone()]).collect();
        runtime
    }

    /// What can be advised at an expression: of several runtimes that of the one that surely executes it.
    pub fn at(&self, body: &TypedBody<'_>, regions: &Regions, expr: ExprId) -> Cow<'_, Self> {
        if self.several.is_empty() {
            return Cow::Borrowed(self);
        }
        let family = family_at(body, regions, expr);
        let is_it = |kind: RuntimeKind| family == Some(kind.family());
        let offload = self.several.iter().find(|(kind, _)| is_it(*kind)).map(|(_, offload)| offload.clone());
        let kinds = self.kinds.iter().copied().filter(|&kind| is_it(kind)).collect();
        Cow::Owned(Self { kinds, offload, ..self.clone() })
    }

    /// Whether all runtimes that are known to be around are of one family, and there are some.
    pub fn is_only(&self, family: RuntimeKind) -> bool {
        !self.kinds.is_empty() && self.kinds.iter().all(|kind| kind.family() == family)
    }

    /// The advice that fits, of those that a fact gives: for this runtime, and naming only crates that the package depends on.
    pub fn pick<'a>(&self, advice: &'a [(RuntimeKind, Advice)]) -> Option<&'a Advice> {
        let can_be_named = |advice: &&Advice| crates_in(&advice.instead).all(|name| self.crates.contains(&name));
        let of = |kind: RuntimeKind| advice.iter().find(|(it, _)| *it == kind).map(|(_, advice)| advice).filter(can_be_named);
        // What works on one executor does not on another: of several the first decides, as far as it is one.
        let decided = self.kinds.iter().position(|&kind| stands_alone(kind)).map_or(self.kinds.len(), |at| at + 1);
        self.kinds[..decided].iter().find_map(|&kind| of(kind).or_else(|| of(base(kind)?)))
    }

    /// The feature that a path of [`Advice`] takes and the manifest does not ask for.
    pub fn missing_feature(&self, path: &str) -> Option<&str> {
        let holds =
            |module: &str| path.strip_prefix(module).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'));
        self.missing.iter().find(|(module, _)| holds(module)).map(|(_, feature)| &**feature)
    }
}

/// Whether a package takes nothing of a runtime that would run anything, and has another one beside it: a library of channels.
fn is_parts_only(program: &Program, dependency: &Dependency, name: &str, package: &Package) -> bool {
    let Some(facts) = program.crate_facts(name) else { return false };
    let Some((offload, kind)) = facts.offload.as_deref().zip(facts.runtime) else { return false };
    let Some(needs) = facts.needs.iter().find(|needs| *needs.path == *offload) else { return false };
    let asked = package.dependencies.iter().filter(|it| it.package == dependency.package).flat_map(|it| &it.features);
    let by_feature = package.features.iter().flat_map(|(_, list)| list).filter_map(|entry| entry.split_once('/'));
    let by_feature = by_feature.filter(|(of, _)| of.trim_end_matches('?') == dependency.package).map(|(_, feature)| feature);
    let mut features = asked.map(String::as_str).chain(by_feature);
    let has_other = || {
        let others = package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal);
        let kinds = others.filter_map(|it| program.crate_facts(&library(it))?.runtime);
        let mut kinds = kinds.map(RuntimeKind::family).peekable();
        kinds.peek().is_some() && kinds.clone().any(|other| other != kind.family())
    };
    !features.any(|feature| needs.features.iter().any(|it| **it == *feature)) && has_other()
}

/// The name of a dependency's library in code, whatever the package calls it.
fn library(dependency: &Dependency) -> String {
    dependency.package.replace('-', "_")
}

/// The crates that an advice names: what its paths begin with (`tokio::fs::read(_)`), or all of it (`hyper / axum`).
fn crates_in(advice: &str) -> impl Iterator<Item = String> {
    let is_name =
        |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    let listed: Vec<&str> = advice.split(" / ").filter(|word| is_name(word)).collect();
    let in_paths = advice.match_indices("::").filter_map(move |(at, _)| {
        let before = &advice[..at];
        let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |last| last + 1);
        let is_first = !before[..start].ends_with(':');
        Some(&before[start..]).filter(|name| is_first && is_name(name) && !matches!(*name, "std" | "core" | "alloc"))
    });
    in_paths.chain(listed).map(|name| name.replace('-', "_"))
}

/// Whether the I/O of other runtimes does not work on this one, so that their advice is none.
const fn stands_alone(kind: RuntimeKind) -> bool {
    matches!(kind, RuntimeKind::Compio | RuntimeKind::Monoio | RuntimeKind::Glommio | RuntimeKind::Embassy)
}

/// The runtime that another one is built on, whose API works there too.
const fn base(kind: RuntimeKind) -> Option<RuntimeKind> {
    match kind {
        RuntimeKind::Actix | RuntimeKind::Ntex => Some(RuntimeKind::Tokio),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Runtime, crates_in};
    use crate::catalog::{Advice, FixShape, RuntimeKind};

    #[test]
    fn advice_is_for_the_executor_that_decides() {
        let advice = [(RuntimeKind::Tokio, Advice { instead: "tokio::fs::read".into(), fix: FixShape::Manual })];
        let crates = vec!["tokio".to_owned()];
        let runtime = |kinds: &[RuntimeKind]| Runtime { kinds: kinds.to_vec(), crates: crates.clone(), ..Runtime::default() };
        let picked = |kinds: &[RuntimeKind]| runtime(kinds).pick(&advice).is_some();
        assert!(picked(&[RuntimeKind::Tokio, RuntimeKind::Compio]));
        assert!(picked(&[RuntimeKind::Actix]));
        assert!(picked(&[RuntimeKind::FuturesExecutor, RuntimeKind::Tokio]));
        assert!(!picked(&[RuntimeKind::Compio, RuntimeKind::Tokio]));
    }

    #[test]
    fn advice_names_crates() {
        let table = [
            ("tokio::fs::read", "tokio"),
            ("tokio::time::timeout(d, rx.recv_async())", "tokio"),
            ("std::mem::take(_)", ""),
            ("StreamExt::next().await", ""),
            ("let x = futures::future::join(a, smol::net::f())", "futures smol"),
            ("hyper / axum", "hyper axum"),
            ("async-imap", "async_imap"),
            ("token.await", ""),
            ("a dedicated thread", ""),
        ];
        for (advice, crates) in table {
            assert_eq!(crates_in(advice).collect::<Vec<_>>().join(" "), crates, "{advice}");
        }
    }

    #[test]
    fn features_are_named_where_they_are_missing() {
        let runtime = Runtime { missing: vec![("tokio::fs".into(), "fs".into())], ..Runtime::default() };
        assert_eq!(runtime.missing_feature("tokio::fs::read"), Some("fs"));
        assert_eq!(runtime.missing_feature("tokio::fs_extra"), None);
        assert_eq!(runtime.missing_feature("tokio::time::sleep"), None);
    }
}
