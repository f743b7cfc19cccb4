//! All crates of a run and the questions about names that the floors above ask.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{CrateId, DefId, DefKind, ModuleId, Namespace, Resolution, Slot, TypeHead};
use crate::catalog::{Catalog, Facts};
use crate::syntax::ir::{Body, Cfg, ExprId, File, Item, ItemId, PatId, Path};
use crate::text::{Sources, Symbol};
use crate::workspace::{Edition, Workspace};

/// Where a crate comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CrateKind {
    /// A target of the workspace: indices into `Workspace::packages` and `Package::targets`.
    Target {
        /// Index of the package.
        package: usize,
        /// Index of the target in it.
        target: usize,
    },
    /// A declaration file of the catalogue.
    Declared,
    /// A dependency whose sources were found on disk: signatures only.
    Dependency,
}

/// One definition.
#[derive(Clone, Debug)]
pub struct Def {
    /// Index of its file in [`Crate::files`].
    pub file: u32,
    /// Its item; of a variant the enum's.
    pub item: ItemId,
    /// Which variant of the enum.
    pub variant: Option<u32>,
    /// What it is.
    pub kind: DefKind,
    /// Its name; empty for impls.
    pub name: Symbol,
    /// The module (or block) that it stands in.
    pub module: ModuleId,
    /// The impl, trait or enum that it is a member of.
    pub parent: Option<DefId>,
    /// Its own condition and that of everything around it.
    pub cfg: Cfg,
    /// Stands in test code: under `cfg(test)`, marked as a test, or in a test target.
    pub test: bool,
}

/// A module, or a block with items.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its name; of a root the crate's, of a block empty.
    pub name: Symbol,
    /// What encloses it.
    pub parent: Option<ModuleId>,
    /// Whether it is a block: lookups go on in the parent's scope.
    pub is_block: bool,
}

/// One crate, names resolved.
#[derive(Debug)]
pub struct Crate {
    /// Its number.
    pub id: CrateId,
    /// Its name in code.
    pub name: Symbol,
    /// Where it comes from.
    pub kind: CrateKind,
    /// Its edition.
    pub edition: Edition,
    /// Files in the order of the module tree, expanded item macros among them.
    pub files: Vec<Arc<File>>,
    /// Definitions; index with [`DefId::index`].
    pub defs: Vec<Def>,
    /// Modules; index with [`ModuleId::index`].
    pub modules: Vec<Module>,
    /// All impl blocks.
    pub impls: Vec<DefId>,
    /// The definition of an item, by file index and item.
    pub by_item: FxHashMap<(u32, ItemId), DefId>,
}

/// Everything that names can lead to. Shared by threads; declared and dependency crates are loaded when something leads there.
#[derive(Debug, Default)]
pub struct Program {
    /// All texts.
    pub sources: Arc<Sources>,
    /// What inference keeps.
    pub slot: Slot,
}

impl Program {
    /// The targets of the workspace, in order of package and target.
    pub fn targets(&self) -> &[CrateId] {
        unimplemented!("resolve")
    }

    /// The packages that this was loaded from.
    pub fn workspace(&self) -> &Workspace {
        unimplemented!("resolve")
    }

    /// The declarations in use.
    pub fn catalog(&self) -> &Catalog {
        unimplemented!("resolve")
    }

    /// A crate; loads it on first use.
    pub fn krate(&self, _id: CrateId) -> &Crate {
        unimplemented!("resolve")
    }

    /// The crate that a crate calls by this name (extern prelude: dependencies, std, core, alloc), `None` where nothing is known of it.
    pub fn extern_crate(&self, _from: CrateId, _name: Symbol) -> Option<CrateId> {
        unimplemented!("resolve")
    }

    /// A definition.
    pub fn def(&self, _id: DefId) -> &Def {
        unimplemented!("resolve")
    }

    /// The item of a definition; of a variant its enum.
    pub fn item(&self, _id: DefId) -> &Item {
        unimplemented!("resolve")
    }

    /// The file of a definition.
    pub fn file(&self, _id: DefId) -> &File {
        unimplemented!("resolve")
    }

    /// The body of a fn, const or static of the workspace, macros expanded.
    pub fn body(&self, _id: DefId) -> Option<&Body> {
        unimplemented!("resolve")
    }

    /// The facts that the catalogue states about a definition, if any. Declarations overlay dependencies' sources by public path.
    pub fn facts(&self, _id: DefId) -> Option<&Facts> {
        unimplemented!("resolve")
    }

    /// `std::fs::File::open`: the path by which a reader knows it. Of a member `Type::name`, of a trait impl's member `<Type as Trait>::name`.
    pub fn path_of(&self, _id: DefId) -> String {
        unimplemented!("resolve")
    }

    /// Resolves a path as written in an item's signature or in a module's scope. `scope` is the definition whose generics and `Self`
    /// are in scope, where there is one.
    pub fn resolve(&self, _module: ModuleId, _scope: Option<DefId>, _path: &Path, _namespace: Namespace) -> Resolution {
        unimplemented!("resolve")
    }

    /// Resolves a path from outside, `std::io::Read` say, in the crates that `from` can name; used for lang items and facts.
    pub fn lookup(&self, _from: CrateId, _path: &str, _namespace: Namespace) -> Option<DefId> {
        unimplemented!("resolve")
    }

    /// The inherent impl blocks of a type, its crate's declaration first.
    pub fn inherent_impls(&self, _head: TypeHead) -> &[DefId] {
        unimplemented!("resolve")
    }

    /// The impl blocks of a trait for types with this head (or for all types), in the crates of the trait and of the head.
    pub fn trait_impls(&self, _trait_: DefId, _head: TypeHead) -> Vec<DefId> {
        unimplemented!("resolve")
    }

    /// All impl blocks of a trait in its own crate and in the targets of the workspace, for `dyn` and bounds.
    pub fn impls_of_trait(&self, _trait_: DefId) -> Vec<DefId> {
        unimplemented!("resolve")
    }

    /// The members of an impl block, trait or enum (variants) in source order.
    pub fn members(&self, _parent: DefId) -> &[DefId] {
        unimplemented!("resolve")
    }

    /// The members of this name, several under different cfgs.
    pub fn members_named(&self, _parent: DefId, _name: Symbol) -> Vec<DefId> {
        unimplemented!("resolve")
    }

    /// The traits whose methods are in scope in a module, prelude included.
    pub fn traits_in_scope(&self, _module: ModuleId) -> &[DefId] {
        unimplemented!("resolve")
    }

    /// The lexical scopes of the body of a fn, const or static; empty where it has none.
    pub fn scopes(&self, _owner: DefId) -> BodyScopes {
        unimplemented!("resolve")
    }

    /// Resolves a path that is the expression `at` (or stands in it: a struct literal's, a turbofish's type).
    pub fn resolve_in_body(&self, _scopes: &BodyScopes, _at: ExprId, _path: &Path, _namespace: Namespace) -> Resolution {
        unimplemented!("resolve")
    }
}

/// The names that are visible at each place of one body.
#[derive(Debug)]
pub struct BodyScopes {
    /// The fn, const or static.
    pub owner: DefId,
    /// The binding that a path expression of one segment means, for all that mean one.
    pub locals: FxHashMap<ExprId, PatId>,
    /// The innermost block with items (or the owner's module) around each expression.
    pub modules: Vec<ModuleId>,
    /// Bind patterns that are no bindings but name a constant, unit struct or variant.
    pub constants: FxHashMap<PatId, Resolution>,
}
