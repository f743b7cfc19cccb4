//! Impl blocks by what is written in their headers: no name is resolved before something asks for it.
//!
//! So a crate leads to the crates that its impls speak of only where one of these impls is in question.

use rustc_hash::FxHashSet;

use super::build::prim_name;
use super::impls::Head;
use super::types::Lists;
use crate::resolve::{CrateId, DefId, Program};
use crate::syntax::ir::{ImportKind, ItemKind, Parent, Path, TypeRef};
use crate::text::{Symbol, sym};

/// Impls of one crate.
#[derive(Debug, Default)]
pub(super) struct ImplIndex {
    inherent: Lists<Key, DefId>,
    /// By the name of the trait; the empty one where it can be any.
    of_traits: Lists<(Symbol, Key), DefId>,
}

/// The outermost constructor of a type as it is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Key {
    Name(Symbol),
    Ref,
    Ptr,
    Slice,
    Array,
    Tuple,
    Fn,
    Never,
    /// A type parameter, or something that hangs on one.
    Param,
    /// An alias, or an import under another name: it can be anything.
    Alias,
}

impl ImplIndex {
    /// Reads the headers of all impls of a crate.
    pub(super) fn new(program: &Program, id: CrateId) -> Self {
        let mut index = Self::default();
        let renamed = Renamed::new(program, id);
        for &def in &program.krate(id).impls {
            let ItemKind::Impl(block) = &program.item(def).kind else { continue };
            if block.negative {
                continue;
            }
            let is_param = |name: Symbol| block.generics.params.iter().any(|it| it.name == name);
            let Some(key) = renamed.key(&block.self_ty, &is_param) else { continue };
            match block.trait_.as_ref().map(Path::last) {
                None => index.inherent.entry(key).or_default().push(def),
                Some(None) => {}
                Some(Some(last)) => {
                    let name = if renamed.names.contains(&last.name) { sym::EMPTY } else { last.name };
                    index.of_traits.entry((name, key)).or_default().push(def);
                }
            }
        }
        index
    }

    /// The inherent impls that can be for types with this head, in source order.
    pub(super) fn inherent(&self, program: &Program, head: Head) -> Vec<DefId> {
        let mut found = Vec::new();
        for key in keys(program, head) {
            found.extend(self.inherent.get(&key).into_iter().flatten());
        }
        found.sort_unstable();
        found
    }

    /// The impls of traits that can be for types with this head, in source order.
    pub(super) fn of_any_trait(&self, program: &Program, head: Head) -> Vec<DefId> {
        let keys = keys(program, head);
        let fitting = self.of_traits.iter().filter(|((_, key), _)| keys.contains(key));
        let mut found: Vec<DefId> = fitting.flat_map(|(_, blocks)| blocks.iter().copied()).collect();
        found.sort_unstable();
        found
    }

    /// The impls that can be of this trait and for types with this head, in source order.
    pub(super) fn of_trait(&self, program: &Program, trait_def: DefId, head: Head) -> Vec<DefId> {
        let mut found = Vec::new();
        for key in keys(program, head) {
            for name in [program.def(trait_def).name, sym::EMPTY] {
                found.extend(self.of_traits.get(&(name, key)).into_iter().flatten());
            }
        }
        found.sort_unstable();
        found
    }
}

/// How types with this head can be written.
fn keys(program: &Program, head: Head) -> [Key; 2] {
    let key = match head {
        Head::Adt(def) | Head::Dyn(def) => Key::Name(program.def(def).name),
        Head::Prim(prim) => Key::Name(Symbol::new(prim_name(prim))),
        Head::Ref(_) => Key::Ref,
        Head::Ptr => Key::Ptr,
        Head::Slice => Key::Slice,
        Head::Array => Key::Array,
        Head::Tuple(_) => Key::Tuple,
        Head::Fn => Key::Fn,
        Head::Never => Key::Never,
        Head::Any => Key::Param,
    };
    [key, Key::Alias]
}

/// The names that do not say what they mean: of aliases, and of imports under another name.
struct Renamed {
    names: FxHashSet<Symbol>,
}

impl Renamed {
    fn new(program: &Program, id: CrateId) -> Self {
        let mut names = FxHashSet::default();
        for file in &program.krate(id).files {
            for (_, item) in file.items() {
                match &item.kind {
                    ItemKind::Use(leaves) => {
                        let renamed = leaves.iter().filter_map(|leaf| match (leaf.kind, leaf.path.last()) {
                            (ImportKind::Name(name), Some(last)) if last.name != name => Some(name),
                            _ => None,
                        });
                        names.extend(renamed);
                    }
                    ItemKind::TypeAlias(..) if !is_member(file, item.parent) => {
                        names.insert(item.name);
                    }
                    _ => {}
                }
            }
        }
        Self { names }
    }

    fn key(&self, ty: &TypeRef, is_param: &dyn Fn(Symbol) -> bool) -> Option<Key> {
        Some(match ty {
            TypeRef::Path(path) => {
                let (first, last) = (path.segments.first()?, path.last()?);
                match () {
                    () if path.qself.is_some() || is_param(first.name) => Key::Param,
                    () if self.names.contains(&last.name) => Key::Alias,
                    () => Key::Name(last.name),
                }
            }
            TypeRef::DynTrait(bounds) => {
                let last = bounds.first()?.path.last()?;
                if self.names.contains(&last.name) { Key::Alias } else { Key::Name(last.name) }
            }
            TypeRef::Ref(..) => Key::Ref,
            TypeRef::Ptr(..) => Key::Ptr,
            TypeRef::Slice(_) => Key::Slice,
            TypeRef::Array(..) => Key::Array,
            TypeRef::Tuple(_) => Key::Tuple,
            TypeRef::FnPtr(..) => Key::Fn,
            TypeRef::Never => Key::Never,
            TypeRef::ImplTrait(_) | TypeRef::Infer | TypeRef::Const(_) | TypeRef::Unknown => return None,
        })
    }
}

fn is_member(file: &crate::syntax::ir::File, parent: Parent) -> bool {
    matches!(parent, Parent::Item(around) if matches!(file.item(around).kind, ItemKind::Impl(_) | ItemKind::Trait(_)))
}
