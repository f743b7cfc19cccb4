//! Impl blocks by what they are for, and members by name.
//!
//! By the orphan rule an impl stands in the crate of its trait or of its type, so two crates answer each question.

use rustc_hash::FxHashMap;

use super::lookup::Query;
use super::paths::Mode;
use super::{Crate, CrateId, CrateKind, DefId, DefKind, Namespace, Prim, Program, Res, TypeHead};
use crate::syntax::ir::{ItemKind, Path, TypeRef};
use crate::text::Symbol;

/// Type aliases that lead to each other.
const MAX_ALIASES: usize = 16;

/// The impl blocks of one crate, by the trait that they implement.
pub(super) type Implementors = FxHashMap<DefId, Vec<DefId>>;

impl Program {
    /// The impl blocks of a trait for types with this head (or for all types), in the crates of the trait and of the head.
    pub fn trait_impls(&self, trait_: DefId, head: TypeHead) -> Vec<DefId> {
        let of_head = match head {
            TypeHead::Def(def) | TypeHead::Dyn(def) => Some(def.krate),
            _ => self.std(),
        };
        let mut crates = vec![trait_.krate];
        crates.extend(of_head.filter(|it| *it != trait_.krate));
        let mut found = Vec::new();
        for krate in crates {
            let impls = self.implementors(krate).get(&trait_).into_iter().flatten();
            found.extend(impls.filter(|block| [head, TypeHead::Blanket].contains(&self.head_of_impl(**block))));
        }
        found
    }

    /// All impl blocks of a trait in its own crate and in the targets of the workspace, for `dyn` and bounds.
    pub fn impls_of_trait(&self, trait_: DefId) -> Vec<DefId> {
        let mut crates = vec![trait_.krate];
        crates.extend(self.targets().iter().filter(|it| **it != trait_.krate));
        crates.into_iter().flat_map(|krate| self.implementors(krate).get(&trait_).into_iter().flatten()).copied().collect()
    }

    /// The head of the type of an impl block.
    pub fn head_of_impl(&self, block: DefId) -> TypeHead {
        self.impl_heads.get_or(block, || match &self.item(block).kind {
            ItemKind::Impl(item) => self.type_head(block, &item.self_ty),
            _ => TypeHead::Other,
        })
    }

    /// The members of an impl block, trait or enum (variants) in source order.
    pub fn members(&self, parent: DefId) -> &[DefId] {
        self.krate(parent.krate).names.members.get(&parent.index).map_or(&[], Vec::as_slice)
    }

    /// The members of this name, several under different cfgs.
    pub fn members_named(&self, parent: DefId, name: Symbol) -> Vec<DefId> {
        self.members(parent).iter().copied().filter(|member| self.def(*member).name == name).collect()
    }

    /// The head of a type as written in the scope of a definition. Aliases are followed.
    pub fn type_head(&self, scope: DefId, ty: &TypeRef) -> TypeHead {
        self.head(scope, ty, 0)
    }

    /// The member of this name of a type's inherent impls, of a trait or enum, where there is exactly one.
    pub(super) fn inherent_member(&self, def: DefId, name: Symbol) -> Option<DefId> {
        let mut found = self.members_named(def, name);
        let is_dependency = self.graph.node(def.krate).kind == CrateKind::Dependency;
        let own = self.def(def).name;
        // What a block of a dependency is for can lead to other crates: looked at only where it is written so.
        let can_be = |block: DefId| if is_dependency { self.is_written_for(block, own) } else { self.is_inherent(block) };
        let blocks = self.impls_with(self.krate(def.krate), name).iter().copied();
        let blocks = blocks.filter(|&block| can_be(block) && self.head_of_impl(block) == TypeHead::Def(def));
        found.extend(blocks.flat_map(|block| self.members_named(block, name)));
        match *found {
            [one] => Some(one),
            _ => None,
        }
    }

    /// The impl blocks of a crate that have a member of this name.
    pub(super) fn impls_with<'a>(&self, krate: &'a Crate, name: Symbol) -> &'a [DefId] {
        let by_name = krate.impls_with.get_or_init(|| {
            let mut by_name: FxHashMap<Symbol, Vec<DefId>> = FxHashMap::default();
            for &block in &krate.impls {
                for member in self.members(block) {
                    let blocks = by_name.entry(self.def(*member).name).or_default();
                    if blocks.last() != Some(&block) {
                        blocks.push(block);
                    }
                }
            }
            by_name
        });
        by_name.get(&name).map_or(&[], Vec::as_slice)
    }

    /// Whether an inherent impl is for a type of this name.
    fn is_written_for(&self, block: DefId, name: Symbol) -> bool {
        let ItemKind::Impl(item) = &self.item(block).kind else { return false };
        item.trait_.is_none() && matches!(&item.self_ty, TypeRef::Path(path) if path.last().is_some_and(|last| last.name == name))
    }

    fn is_inherent(&self, block: DefId) -> bool {
        matches!(&self.item(block).kind, ItemKind::Impl(item) if item.trait_.is_none())
    }

    /// The crate of std's declarations.
    pub(super) fn std(&self) -> Option<CrateId> {
        self.graph.std
    }

    fn implementors(&self, id: CrateId) -> &Implementors {
        let krate = self.krate(id);
        if let Some(known) = krate.implementors.get() {
            return known;
        }
        // Made outside of the cell: following aliases may come back here.
        let found = self.find_implementors(krate);
        krate.implementors.get_or_init(|| found)
    }

    fn find_implementors(&self, krate: &Crate) -> Implementors {
        let mut found = Implementors::default();
        for &block in &krate.impls {
            let ItemKind::Impl(item) = &self.item(block).kind else { continue };
            for one in item.trait_.iter().filter(|_| !item.negative).flat_map(|path| self.traits_named(block, path)) {
                found.entry(one).or_default().push(block);
            }
        }
        found
    }

    fn traits_named(&self, scope: DefId, path: &Path) -> Vec<DefId> {
        let candidates = self.in_item(scope, path).into_iter();
        candidates
            .filter_map(|res| if let Res::Def(def) = res { Some(def) } else { None })
            .filter(|def| self.def(*def).kind == DefKind::Trait)
            .collect()
    }

    /// What a path in an item's signature means, types left out that need more than names.
    fn in_item(&self, scope: DefId, path: &Path) -> Vec<Res> {
        let def = self.def(scope);
        let mode = Mode {
            module: def.module,
            scope: Some(scope),
            order: scope.index,
            import: false,
            under: def.cfg.clone(),
            file: Some(self.file(scope)),
        };
        let found = self.path(&mut Query::new(), &mode, path, Namespace::Type);
        if found.blocked {
            return Vec::new();
        }
        self.answer_in(def.module.krate, found, Namespace::Type)
            .candidates
            .into_iter()
            .filter(|candidate| candidate.rest == 0)
            .map(|candidate| candidate.res)
            .collect()
    }

    fn head(&self, scope: DefId, ty: &TypeRef, depth: usize) -> TypeHead {
        match ty {
            TypeRef::Path(path) => self.head_of_path(scope, path, depth),
            TypeRef::Ref(..) => TypeHead::Ref,
            TypeRef::Ptr(..) => TypeHead::Ptr,
            TypeRef::Slice(_) => TypeHead::Slice,
            TypeRef::Array(..) => TypeHead::Array,
            TypeRef::Tuple(_) => TypeHead::Tuple,
            TypeRef::FnPtr(..) => TypeHead::FnPtr,
            TypeRef::Never => TypeHead::Never,
            TypeRef::DynTrait(bounds) => {
                let first = bounds.first().map(|bound| self.traits_named(scope, &bound.path)).unwrap_or_default();
                if let [one] = *first { TypeHead::Dyn(one) } else { TypeHead::Other }
            }
            TypeRef::ImplTrait(_) | TypeRef::Infer | TypeRef::Const(_) | TypeRef::Unknown => TypeHead::Other,
        }
    }

    fn head_of_path(&self, scope: DefId, path: &Path, depth: usize) -> TypeHead {
        let [res] = *self.in_item(scope, path) else { return TypeHead::Other };
        match res {
            Res::Prim(prim) => TypeHead::Prim(prim),
            Res::Param(..) => TypeHead::Blanket,
            Res::Def(def) => match self.def(def).kind {
                DefKind::Struct | DefKind::Enum => TypeHead::Def(def),
                DefKind::Trait => TypeHead::Dyn(def),
                DefKind::TypeAlias if depth < MAX_ALIASES => match &self.item(def).kind {
                    ItemKind::TypeAlias(_, _, Some(ty)) => self.head(def, ty, depth + 1),
                    _ => TypeHead::Other,
                },
                _ => TypeHead::Other,
            },
            Res::SelfType(def) => match &self.item(def).kind {
                ItemKind::Struct(_) | ItemKind::Enum(_) => TypeHead::Def(def),
                ItemKind::Impl(item) if depth < MAX_ALIASES => self.head(def, &item.self_ty, depth + 1),
                _ => TypeHead::Other,
            },
            Res::Module(_) | Res::Local(_) | Res::External(_) => TypeHead::Other,
        }
    }
}

/// The name of a built-in type.
pub(super) const fn prim_name(prim: Prim) -> &'static str {
    match prim {
        Prim::Bool => "bool",
        Prim::Char => "char",
        Prim::Str => "str",
        Prim::I8 => "i8",
        Prim::I16 => "i16",
        Prim::I32 => "i32",
        Prim::I64 => "i64",
        Prim::I128 => "i128",
        Prim::Isize => "isize",
        Prim::U8 => "u8",
        Prim::U16 => "u16",
        Prim::U32 => "u32",
        Prim::U64 => "u64",
        Prim::U128 => "u128",
        Prim::Usize => "usize",
        Prim::F16 => "f16",
        Prim::F32 => "f32",
        Prim::F64 => "f64",
        Prim::F128 => "f128",
    }
}
