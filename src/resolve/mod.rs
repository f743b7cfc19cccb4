//! From names to definitions: crates, module trees, imports, macros, cfg alternatives.
//!
//! Belongs here: the crate graph, the module tree of each crate, imports, expansion of the workspace's macros, lexical scopes of
//! bodies. Never: types of expressions.
//!
//! A crate's files become its tree when something leads there (`files`, `mod_files`, `collect`); a name is looked up on demand and
//! remembered (`lookup`, `paths`), across crates and without an order among them; only imports that lead back to each other are read in
//! rounds.

mod body_macros;
mod body_scopes;
mod build;
pub(crate) mod cache;
mod calls;
mod cfg;
mod collect;
mod dead;
mod directives;
mod entries;
mod facts;
mod features;
mod files;
mod filled;
mod folders;
mod follow;
mod graph;
mod ids;
mod impls;
mod item_macros;
mod kept;
mod krate;
mod lead;
mod load;
mod load_trouble;
mod lookup;
mod meaning;
mod methods;
mod mod_files;
mod named;
mod path_names;
mod paths;
mod prelude;
mod program;
mod reads;
mod rule_book;
mod scope;
mod slot;
mod stated;
mod test_names;
#[cfg(test)]
mod tests;
mod texts;
mod traits;
mod twins;
mod usual;
mod visible;

pub use body_scopes::BodyScopes;
pub use cfg::{compatible, is_elsewhere, is_rare};
pub use ids::{Candidate, CrateId, DefId, DefKind, ModuleId, Namespace, Prim, Res, Resolution, TypeHead};
pub use krate::{Crate, CrateKind, Def, Module};
pub use lead::{Lead, Nowhere};
pub use load_trouble::{LoadTrouble, LoadTroubleKind};
pub use program::{Options, Program};
pub use slot::Slot;
pub use test_names::TestNames;

#[cfg(test)]
use {lookup::Query, path_names::module_path, paths::Mode};
