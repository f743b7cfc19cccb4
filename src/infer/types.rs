//! What inference knows beyond one body: signatures, generics, fields and impls, lowered once and shared by threads.

use std::ops::Deref;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::generics::Generics;
use super::impl_index::ImplIndex;
use super::impls::{Head, ImplHead, Members, members_of, trait_members_of};
use super::lang::Lang;
use super::matching::Fit;
use super::predicate::{Predicate, TraitRef};
use super::result::Inference;
use super::signature::Signature;
use super::ty::{Ty, TyKind};
use crate::resolve::cache::{Cache, keep, keep_list};
use crate::resolve::{CrateId, DefId, ModuleId, Program};
use crate::text::Symbol;

/// The types of all items of a program. Cheap to make: everything that it finds out is kept with the program.
#[derive(Clone, Copy, Debug)]
pub struct Types<'p> {
    /// The program whose items these are.
    pub program: &'p Program,
    store: &'p Store,
}

/// What was found out so far: opaque.
#[derive(Debug, Default)]
pub struct Store {
    pub(super) lang: Lang,
    pub(super) generics: Cache<DefId, &'static Generics>,
    pub(super) predicates: Cache<DefId, &'static [Predicate]>,
    pub(super) environments: Cache<DefId, &'static [Predicate]>,
    pub(super) supertraits: Cache<DefId, &'static [Predicate]>,
    pub(super) signatures: Cache<DefId, &'static Signature>,
    pub(super) fields: Cache<DefId, &'static [(Symbol, Ty)]>,
    pub(super) values: Cache<DefId, Ty>,
    pub(super) aliases: Cache<DefId, Ty>,
    pub(super) heads: Cache<DefId, &'static ImplHead>,
    member_lists: Cache<CrateId, &'static Members>,
    trait_members: Cache<CrateId, &'static Lists<Symbol, (DefId, DefId)>>,
    impl_indexes: Cache<CrateId, &'static ImplIndex>,
    pub(super) impls_found: Cache<(CrateId, DefId, Head), &'static [DefId]>,
    pub(super) inherent_found: Cache<(Head, Symbol, bool), &'static [DefId]>,
    scope_methods: Cache<(ModuleId, Option<DefId>, Symbol), &'static [Method]>,
    pub(super) item_bounds: Cache<(DefId, Symbol), &'static [Predicate]>,
    pub(super) normalised: Cache<Ty, Ty>,
    pub(super) holds: Cache<TraitRef, Fit>,
    pub(super) inferences: Cache<DefId, Arc<Inference>>,
    pub(super) closure_traits: Cache<DefId, bool>,
    pub(super) dropped_with: Cache<DefId, &'static [DefId]>,
}

impl Deref for Types<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        self.store
    }
}

impl<'p> Types<'p> {
    /// The types of a program.
    pub fn new(program: &'p Program) -> Self {
        let make = || Store { lang: Lang::new(program), ..Store::default() };
        Self { program, store: program.slot.get_or(make).unwrap_or_else(|| keep(make())) }
    }

    /// The index of a crate's impls.
    pub(super) fn impl_index(&self, krate: CrateId) -> &'static ImplIndex {
        self.impl_indexes.get_or(krate, || keep(ImplIndex::new(self.program, krate)))
    }

    /// The members of an impl, trait or extern block, in source order; several of one name stand under different cfgs.
    pub fn members(&self, parent: DefId) -> &'static [(Symbol, DefId)] {
        self.member_lists.get_or(parent.krate, || keep(members_of(self, parent.krate))).get(&parent).map_or(&[], |members| members)
    }

    /// Whether a type is an `Option`, also behind references.
    pub fn is_option(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, _) => self.is_option(inner),
            TyKind::Adt(def, _) => Some(def) == self.lang.option,
            _ => false,
        }
    }

    /// Whether a type is a `String`.
    pub fn is_string(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Adt(def, _) if Some(def) == self.lang.string)
    }

    /// Whether a type is a `Path` or `PathBuf` of std, also behind references.
    pub fn is_path(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, _) => self.is_path(inner),
            TyKind::Adt(def, _) => [self.lang.path, self.lang.path_buf].contains(&Some(def)),
            _ => false,
        }
    }

    /// Whether a type is a `Result`.
    pub fn is_result(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Adt(def, _) if Some(def) == self.lang.result)
    }

    /// The members of this name.
    pub fn member(&self, parent: DefId, name: Symbol) -> Option<DefId> {
        self.members(parent).iter().find(|(it, _)| *it == name).map(|(_, def)| *def)
    }

    /// The traits in scope in a module that have a method of this name, with the method; `own` is the trait that the code is part of, or
    /// an implementation of.
    pub(super) fn methods_in_scope(&self, module: ModuleId, own: Option<DefId>, name: Symbol) -> &'static [Method] {
        let own = own.filter(|&it| self.member(it, name).is_some());
        self.scope_methods.get_or((module, own, name), || {
            let traits: Vec<DefId> = self.program.traits_in_scope(module).iter().copied().chain(own).collect();
            let mut crates: Vec<CrateId> = traits.iter().map(|def| def.krate).collect();
            crates.sort_unstable();
            crates.dedup();
            let mut found: Vec<Method> = Vec::new();
            for krate in crates {
                let members = self.trait_members.get_or(krate, || keep(trait_members_of(self, krate)));
                found.extend(members.get(&name).into_iter().flatten().filter(|(def, _)| traits.contains(def)));
            }
            found.sort_unstable();
            found.dedup();
            keep_list(found)
        })
    }
}

/// A trait and a method of it.
pub(super) type Method = (DefId, DefId);

/// Lists by key, for building an index.
pub(super) type Lists<K, V> = FxHashMap<K, Vec<V>>;
