//! The runtimes of all packages of a workspace.

use super::Runtime;
use crate::resolve::{CrateKind, DefId, Program};
use crate::workspace::TargetKind;

/// Of each package what its library and programs know, and what its tests and examples do.
#[derive(Debug)]
pub struct Runtimes {
    by_package: Vec<[Runtime; 2]>,
    unknown: Runtime,
}

impl Runtimes {
    /// Reads all packages.
    pub fn new(program: &Program) -> Self {
        let packages = 0..program.workspace().packages.len();
        let both = |package| [false, true].map(|with_dev| Runtime::of(program, package, with_dev));
        Self { by_package: packages.map(both).collect(), unknown: Runtime::default() }
    }

    /// The one that a definition is compiled with.
    pub fn of(&self, program: &Program, def: DefId) -> &Runtime {
        let CrateKind::Target { package, .. } = program.krate(def.krate).kind else { return &self.unknown };
        let kind = program.target_of(def.krate).map(|(_, target)| target.kind);
        let with_dev = program.def(def).test || matches!(kind, Some(TargetKind::Example | TargetKind::Test | TargetKind::Bench));
        self.by_package.get(package).map_or(&self.unknown, |both| &both[usize::from(with_dev)])
    }
}
