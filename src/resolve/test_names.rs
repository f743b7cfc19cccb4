//! What helps tests, by the names of functions, modules, packages, and of the types that stand in for real ones.

use rustc_hash::FxHashMap;

use super::{CrateKind, DefId, ModuleId, Program, TypeHead};
use crate::workspace::{DependencyKind, Package, TargetKind, Workspace};

/// Words that name code which helps tests.
const TEST_WORDS: [&str; 8] = ["test", "tests", "testing", "testutil", "testutils", "testsuite", "mock", "mocks"];
/// Words that do so in the name of a module, package or folder.
const DOUBLES: [&str; 4] = ["fake", "fakes", "fixtures", "stubs"];
/// How the names of types begin that stand in for others.
const STAND_INS: [&str; 5] = ["Mock", "Fake", "Dummy", "Stub", "Test"];

/// Which functions help tests by their names. Remembers modules.
#[derive(Debug)]
pub struct TestNames<'p> {
    program: &'p Program,
    packages: Vec<bool>,
    modules: FxHashMap<ModuleId, bool>,
}

impl<'p> TestNames<'p> {
    /// Reads the names of the packages, and of the folders that they stand in.
    pub fn new(program: &'p Program) -> Self {
        let workspace = program.workspace();
        let packages =
            workspace.packages.iter().map(|package| is_named_so(workspace, package) || is_only_tested(workspace, package)).collect();
        Self { program, packages, modules: FxHashMap::default() }
    }

    /// Whether a function helps tests, by its own name or that of what it stands in.
    pub fn contain(&mut self, function: DefId) -> bool {
        has_word(self.program.def(function).name.as_str(), &TEST_WORDS) || self.surround(function)
    }

    /// Whether a function helps tests by the name of what it stands in: a double's type, a module, a package.
    pub fn surround(&mut self, function: DefId) -> bool {
        self.is_module(self.program.def(function).module) || self.program.is_of_stand_in(function)
    }

    fn is_module(&mut self, module: ModuleId) -> bool {
        if let Some(&known) = self.modules.get(&module) {
            return known;
        }
        let krate = self.program.krate(module.krate);
        let it = &krate.modules[module.index as usize];
        let is_named_so = has_word(it.name.as_str(), &TEST_WORDS) || has_word(it.name.as_str(), &DOUBLES);
        let found = match (it.parent, krate.kind) {
            (Some(parent), _) => is_named_so || self.is_module(parent),
            // The name of a crate says nothing where the workspace has no others.
            (None, CrateKind::Target { package, .. }) => self.packages.len() > 1 && (is_named_so || self.packages[package]),
            (None, _) => false,
        };
        self.modules.insert(module, found);
        found
    }
}

impl Program {
    /// Whether a function stands in a module called `mock`: what it does is for tests, whoever calls it.
    pub fn is_mock(&self, function: DefId) -> bool {
        let modules = &self.krate(function.krate).modules;
        let mut around = std::iter::successors(Some(self.def(function).module), |id| modules[id.index as usize].parent);
        around.any(|id| has_word(modules[id.index as usize].name.as_str(), &["mock", "mocks"]))
    }

    /// Whether a function is a method of a type that stands in for another one in tests, by the type's name.
    pub fn is_of_stand_in(&self, function: DefId) -> bool {
        let of = self.def(function).parent.map(|block| self.head_of_impl(block));
        let Some(TypeHead::Def(ty)) = of else { return false };
        let name = self.def(ty).name.as_str();
        let rest = STAND_INS.iter().find_map(|word| name.strip_prefix(word));
        rest.is_some_and(|rest| rest.starts_with(|next: char| !next.is_lowercase()))
    }
}

/// A library of the workspace's own that only tests can lead to: those of the package, or of packages that ask for it in tests only.
fn is_only_tested(workspace: &Workspace, package: &Package) -> bool {
    let is_kind = |kind: TargetKind| package.targets.iter().any(|target| target.kind == kind);
    let mut users = workspace.packages.iter().flat_map(|other| &other.dependencies).filter(|it| it.package == package.name).peekable();
    let is_library = is_kind(TargetKind::Lib) && !is_kind(TargetKind::Bin) && !is_kind(TargetKind::Example);
    let is_tested = is_kind(TargetKind::Test) || users.peek().is_some();
    package.internal && is_library && is_tested && users.all(|it| it.kind == DependencyKind::Dev)
}

/// By its own name, or that of a folder between the workspace's root and its manifest.
fn is_named_so(workspace: &Workspace, package: &Package) -> bool {
    let folder = package.manifest_path.strip_prefix(&workspace.root).ok().and_then(|path| path.parent());
    let folders = folder.into_iter().flat_map(|folder| folder.components()).map(|it| it.as_str());
    folders.chain([package.name.as_str()]).any(|name| has_word(name, &TEST_WORDS) || has_word(name, &DOUBLES))
}

fn has_word(name: &str, words: &[&str]) -> bool {
    name.split(['_', '-']).any(|word| words.contains(&word))
}
