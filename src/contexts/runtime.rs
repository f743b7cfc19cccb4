//! Which runtime a package runs on: decides what a finding advises.

use crate::catalog::{Advice, RuntimeKind};
use crate::resolve::Program;
use crate::workspace::DependencyKind;

/// What is known of a package's runtime.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Runtime {
    /// The runtimes that its dependencies bring, the ones it names itself first; empty where none is known.
    pub kinds: Vec<RuntimeKind>,
    /// How to move blocking code off the executor, as `tokio::task::spawn_blocking`.
    pub offload: Option<String>,
}

impl Runtime {
    /// Reads the dependencies of a package; `package` is the index in the workspace.
    pub fn of(program: &Program, package: usize) -> Self {
        let mut runtime = Self::default();
        let Some(package) = program.workspace().packages.get(package) else { return runtime };
        let mut names: Vec<_> = package
            .dependencies
            .iter()
            .filter(|it| it.kind != DependencyKind::Build)
            .map(|it| (it.kind, it.optional, it.package.replace('-', "_")))
            .collect();
        names.sort_unstable();
        let facts: Vec<_> = names.iter().filter_map(|(kind, _, name)| Some((*kind, program.crate_facts(name)?))).collect();
        // A runtime that can be asked to offload is named by the package itself; a framework only implies one.
        let own = facts.iter().filter(|(_, facts)| facts.offload.is_some());
        let implied = facts.iter().filter(|(_, facts)| facts.offload.is_none());
        for (_, facts) in own.chain(implied) {
            if let Some(kind) = facts.runtime
                && !runtime.kinds.contains(&kind)
            {
                runtime.kinds.push(kind);
            }
            if runtime.offload.is_none() {
                runtime.offload.clone_from(&facts.offload.as_deref().map(str::to_owned));
            }
        }
        runtime
    }

    /// The advice that fits, of those that a fact gives.
    pub fn pick<'a>(&self, advice: &'a [(RuntimeKind, Advice)]) -> Option<&'a Advice> {
        let of = |kind: RuntimeKind| advice.iter().find(|(it, _)| *it == kind).map(|(_, advice)| advice);
        // What works on one executor does not on another: of several the first decides, as far as it is one.
        let decided = self.kinds.iter().position(|&kind| stands_alone(kind)).map_or(self.kinds.len(), |at| at + 1);
        self.kinds[..decided].iter().find_map(|&kind| of(kind).or_else(|| of(base(kind)?)))
    }
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
    use super::Runtime;
    use crate::catalog::{Advice, FixShape, RuntimeKind};

    #[test]
    fn advice_is_for_the_executor_that_decides() {
        let advice = [(RuntimeKind::Tokio, Advice { instead: "tokio::fs::read".into(), fix: FixShape::Manual })];
        let picked = |kinds: &[RuntimeKind]| Runtime { kinds: kinds.to_vec(), offload: None }.pick(&advice).is_some();
        assert!(picked(&[RuntimeKind::Tokio, RuntimeKind::Compio]));
        assert!(picked(&[RuntimeKind::Actix]));
        assert!(picked(&[RuntimeKind::FuturesExecutor, RuntimeKind::Tokio]));
        assert!(!picked(&[RuntimeKind::Compio, RuntimeKind::Tokio]));
    }
}
