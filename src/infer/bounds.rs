//! The promises of generics: predicates of a definition, supertraits, bounds of associated types.

use std::cell::Cell;

use super::lower::Lower;
use super::predicate::{Predicate, TraitRef};
use super::ty::{Ty, TyKind};
use super::types::Types;
use crate::resolve::cache::keep_list;
use crate::resolve::{DefId, DefKind, Namespace, Res};
use crate::syntax::ir::{Bound, ItemKind, TypeRef};
use crate::text::{Symbol, sym};

/// How far supertraits are followed, and how many predicates one environment can hold.
const MAX_SUPERTRAITS: u32 = 12;
const MAX_ENVIRONMENT: usize = 400;

thread_local! {
    static NESTING: Cell<u32> = const { Cell::new(0) };
}

impl Types<'_> {
    /// What a definition's generics promise and its users must keep: the parent's, then its own; a trait promises itself first.
    pub(super) fn predicates(&self, def: DefId) -> &'static [Predicate] {
        self.predicates.get_or(def, || {
            let mut out = Vec::new();
            if let Some(parent) = self.generic_parent(def) {
                out.extend_from_slice(self.predicates(parent));
            }
            let kind = self.program.def(def).kind;
            if kind == DefKind::Variant {
                return keep_list(out);
            }
            if kind == DefKind::Trait {
                out.push(Predicate::Trait(TraitRef { def, args: self.generics(def).identity() }));
            }
            let start = self.generics(def).own_start as u32;
            let item = self.program.item(def);
            let mut lower = Lower::of_item(self, def);
            if let Some(generics) = item.kind.generics() {
                for (index, param) in (start..).zip(&generics.params) {
                    for bound in &param.bounds {
                        lower.bound(Ty::param(index, param.name), bound, &mut out);
                    }
                }
                for predicate in &generics.predicates {
                    let ty = lower.ty(&predicate.ty);
                    for bound in &predicate.bounds {
                        lower.bound(ty, bound, &mut out);
                    }
                }
            }
            if kind == DefKind::Fn {
                out.extend_from_slice(&self.signature(def).implied);
            }
            keep_list(out)
        })
    }

    /// Whether a definition's parameters are bound by a trait that nobody here knows.
    pub(super) fn has_unknown_bound(&self, def: DefId) -> bool {
        let lower = Lower::of_item(self, def);
        let Some(generics) = self.program.item(def).kind.generics() else { return false };
        let mut bounds = generics.params.iter().flat_map(|it| &*it.bounds).chain(generics.predicates.iter().flat_map(|it| &*it.bounds));
        bounds.any(|bound| !bound.maybe && lower.trait_of(&bound.path).is_none())
    }

    /// What holds inside a definition: its predicates with all that they imply through supertraits.
    pub(super) fn environment(&self, def: DefId) -> &'static [Predicate] {
        self.environments.get_or(def, || {
            let mut out: Vec<Predicate> = self.predicates(def).to_vec();
            self.elaborate(&mut out);
            keep_list(out)
        })
    }

    /// Appends what the predicates imply through supertraits.
    pub(super) fn elaborate(&self, out: &mut Vec<Predicate>) {
        let mut next = 0;
        while let Some(&predicate) = out.get(next) {
            next += 1;
            let Predicate::Trait(trait_ref) = predicate else { continue };
            if out.len() > MAX_ENVIRONMENT {
                return;
            }
            for implied in self.supertraits(trait_ref.def) {
                let implied = implied.substitute(&trait_ref.args);
                if !out.contains(&implied) {
                    out.push(implied);
                }
            }
        }
    }

    /// What a trait promises of `Self`: its direct supertraits with their bindings.
    pub(super) fn supertraits(&self, def: DefId) -> &'static [Predicate] {
        if let Some(found) = self.supertraits.get(&def) {
            return found;
        }
        let Some(_guard) = Nested::enter() else { return &[] };
        let mut out = Vec::new();
        if let ItemKind::Trait(it) = &self.program.item(def).kind {
            let self_ty = Ty::param(0, sym::SELF_TYPE);
            let mut lower = Lower::of_item(self, def);
            for bound in self_bounds(it) {
                lower.bound(self_ty, bound, &mut out);
            }
        }
        self.supertraits.put(def, keep_list(out))
    }

    /// The trait (this or a supertrait of it) that declares the associated type, with its arguments.
    pub(super) fn assoc_owner(&self, trait_ref: TraitRef, name: Symbol) -> Option<TraitRef> {
        if self.lang.is_async_fn_trait(Some(trait_ref.def)) {
            return Some(trait_ref);
        }
        if self.lang.is_fn_trait(trait_ref.def) {
            return Some(TraitRef { def: self.lang.fn_once?, args: trait_ref.args });
        }
        self.assoc_owner_at(trait_ref, name, 0)
    }

    fn assoc_owner_at(&self, trait_ref: TraitRef, name: Symbol, depth: u32) -> Option<TraitRef> {
        if self.declares_assoc(trait_ref.def, name) {
            return Some(trait_ref);
        }
        if depth > MAX_SUPERTRAITS || !self.has_assoc(trait_ref.def, name, 0) {
            return None;
        }
        self.supertraits(trait_ref.def).iter().find_map(|predicate| match predicate {
            Predicate::Trait(it) => self.assoc_owner_at(it.substitute(&trait_ref.args), name, depth + 1),
            Predicate::Projection(..) => None,
        })
    }

    fn declares_assoc(&self, def: DefId, name: Symbol) -> bool {
        self.members(def).iter().any(|(it, member)| *it == name && self.program.def(*member).kind == DefKind::TypeAlias)
    }

    /// Whether a trait or one of its supertraits has the associated type: asked of names only, so that it can be asked while
    /// supertraits are lowered.
    fn has_assoc(&self, def: DefId, name: Symbol, depth: u32) -> bool {
        if self.declares_assoc(def, name) {
            return true;
        }
        let ItemKind::Trait(it) = &self.program.item(def).kind else { return false };
        depth < MAX_SUPERTRAITS && {
            let lower = Lower::of_item(self, def);
            self_bounds(it).any(|bound| lower.trait_of(&bound.path).is_some_and(|(it, _)| self.has_assoc(it, name, depth + 1)))
        }
    }

    /// The bound of a type parameter in scope that gives it the associated type.
    pub(super) fn bound_with_assoc(&self, scope: Option<DefId>, index: u32, name: Symbol) -> Option<TraitRef> {
        let _guard = Nested::enter()?;
        let mut scope = scope;
        while let Some(def) = scope {
            if let Some(found) = self.bound_in(def, index, name) {
                return Some(found);
            }
            scope = self.generic_parent(def);
        }
        None
    }

    fn bound_in(&self, def: DefId, index: u32, name: Symbol) -> Option<TraitRef> {
        let item = self.program.item(def);
        let generics = self.generics(def);
        let ty = Ty::param(index, *generics.names.get(index as usize)?);
        if let ItemKind::Trait(it) = &item.kind
            && index == 0
        {
            if self.declares_assoc(def, name) {
                return Some(TraitRef { def, args: generics.identity() });
            }
            if let Some(found) = self.first_bound(def, ty, self_bounds(it), name) {
                return Some(found);
            }
        }
        let own = item.kind.generics()?;
        if let Some(param) = (index as usize).checked_sub(generics.own_start).and_then(|own_index| own.params.get(own_index))
            && let Some(found) = self.first_bound(def, ty, param.bounds.iter(), name)
        {
            return Some(found);
        }
        let clauses = own.predicates.iter().filter(|it| self.names_param(def, &it.ty, ty));
        self.first_bound(def, ty, clauses.flat_map(|it| it.bounds.iter()), name)
    }

    fn first_bound<'b>(&self, def: DefId, ty: Ty, bounds: impl Iterator<Item = &'b Bound>, name: Symbol) -> Option<TraitRef> {
        let mut lower = Lower::of_item(self, def);
        for bound in bounds {
            let Some((trait_def, segment)) = lower.trait_of(&bound.path) else { continue };
            if self.lang.is_fn_trait(trait_def) || self.has_assoc(trait_def, name, 0) {
                let trait_ref = TraitRef::new(trait_def, &lower.args(trait_def, segment.args.as_deref(), Some(ty)));
                return self.assoc_owner(trait_ref, name);
            }
        }
        None
    }

    fn names_param(&self, def: DefId, written: &TypeRef, ty: Ty) -> bool {
        let TypeRef::Path(path) = written else { return false };
        if path.as_ident().is_none() {
            return false;
        }
        let resolution = self.program.resolve(self.program.def(def).module, Some(def), path, Namespace::Type);
        resolution.candidates.iter().any(|it| match it.res {
            Res::Param(of, index) => self.param_ty(of, index) == ty,
            Res::SelfType(of) => self.self_ty(of) == ty,
            _ => false,
        })
    }

    /// The where clause about a projection that gives it the associated type.
    pub(super) fn where_clause_with_assoc(&self, scope: Option<DefId>, ty: Ty, name: Symbol) -> Option<TraitRef> {
        let _guard = Nested::enter()?;
        let mut scope = scope;
        while let Some(def) = scope {
            let mut lower = Lower::of_item(self, def);
            for clause in self.program.item(def).kind.generics().map_or(&[][..], |it| &it.predicates) {
                if matches!(&clause.ty, TypeRef::Path(path) if path.as_ident().is_none())
                    && lower.ty(&clause.ty) == ty
                    && let Some(found) = self.first_bound(def, ty, clause.bounds.iter(), name)
                {
                    return Some(found);
                }
            }
            scope = self.generic_parent(def);
        }
        None
    }

    /// What a trait promises of its associated type, in terms of the trait's parameters.
    pub(super) fn item_bounds(&self, def: DefId, name: Symbol) -> &'static [Predicate] {
        if let Some(found) = self.item_bounds.get(&(def, name)) {
            return found;
        }
        let Some(_guard) = Nested::enter() else { return &[] };
        let mut out = Vec::new();
        if let Some(member) = self.member(def, name)
            && let ItemKind::TypeAlias(_, bounds, _) = &self.program.item(member).kind
        {
            let ty = Ty::new(TyKind::Projection(def, name, self.generics(def).identity()));
            let mut lower = Lower::of_item(self, def);
            for bound in bounds {
                lower.bound(ty, bound, &mut out);
            }
        }
        self.elaborate(&mut out);
        self.item_bounds.put((def, name), keep_list(out))
    }

    /// The type parameter with this index among a definition's own.
    pub(super) fn param_ty(&self, def: DefId, index: u32) -> Ty {
        let generics = self.generics(def);
        let flat = generics.own_start as u32 + index;
        generics.names.get(flat as usize).map_or_else(Ty::unknown, |&name| Ty::param(flat, name))
    }
}

/// `A` and `B` of `trait T: A where Self: B`.
fn self_bounds(it: &crate::syntax::ir::Trait) -> impl Iterator<Item = &Bound> {
    let of_self = |ty: &TypeRef| matches!(ty, TypeRef::Path(path) if path.as_ident() == Some(sym::SELF_TYPE));
    let clauses = it.generics.predicates.iter().filter(move |clause| of_self(&clause.ty));
    it.bounds.iter().chain(clauses.flat_map(|clause| clause.bounds.iter()))
}

/// Keeps questions about bounds that lead to themselves from going on for ever.
struct Nested;

impl Nested {
    fn enter() -> Option<Self> {
        NESTING.with(|depth| {
            (depth.get() < 24).then(|| {
                depth.set(depth.get() + 1);
                Self
            })
        })
    }
}

impl Drop for Nested {
    fn drop(&mut self) {
        NESTING.with(|depth| depth.set(depth.get() - 1));
    }
}

/// Runs a computation that can lead to itself; unknown where it does so too often.
pub(super) fn guarded(compute: impl FnOnce() -> Ty) -> Ty {
    match Nested::enter() {
        Some(_guard) => compute(),
        None => Ty::unknown(),
    }
}
