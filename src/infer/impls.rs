//! Impl blocks by what they are for.

use rustc_hash::FxHashMap;

use super::lower::Lower;
use super::predicate::TraitRef;
use super::ty::{Args, Ty, TyKind};
use super::types::{Lists, Types};
use crate::resolve::cache::{keep, keep_list};
use crate::resolve::{CrateId, DefId, DefKind, Prim};
use crate::syntax::ir::ItemKind;
use crate::text::Symbol;

/// The header of an impl.
#[derive(Debug)]
pub(super) struct ImplHead {
    /// The trait with all arguments, where it is one's impl.
    pub(super) trait_ref: Option<TraitRef>,
}

/// The outermost constructor of a type: what impls are found by.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Head {
    Adt(DefId),
    Prim(Prim),
    Ref(bool),
    Ptr,
    Slice,
    Array,
    Tuple(usize),
    Fn,
    Dyn(DefId),
    Never,
    /// A type parameter: an impl for all types.
    Any,
}

impl Head {
    /// The head of a type; `None` where it is not known.
    pub(super) fn of(ty: Ty) -> Option<Self> {
        Some(match ty.kind() {
            TyKind::Adt(def, _) => Self::Adt(def),
            TyKind::Prim(prim) => Self::Prim(prim),
            TyKind::Ref(_, mutable) => Self::Ref(mutable),
            TyKind::Ptr(..) => Self::Ptr,
            TyKind::Slice(_) => Self::Slice,
            TyKind::Array(_) => Self::Array,
            TyKind::Tuple(args) => Self::Tuple(args.len()),
            TyKind::FnPtr(_) => Self::Fn,
            TyKind::Dyn(bounds) => Self::Dyn(bounds.first()?.def),
            TyKind::Never => Self::Never,
            TyKind::Param(..) | TyKind::Projection(..) => Self::Any,
            _ => return None,
        })
    }
}

/// Members of the impls, traits and enums of a crate.
pub(super) type Members = Lists<DefId, (Symbol, DefId)>;

/// The members of a crate's impls, traits and enums.
pub(super) fn members_of(types: &Types<'_>, id: CrateId) -> Members {
    let mut members: Members = FxHashMap::default();
    for (index, def) in (0..).zip(&types.program.krate(id).defs) {
        if let Some(parent) = def.parent {
            members.entry(parent).or_default().push((def.name, DefId { krate: id, index }));
        }
    }
    members
}

/// The members of a crate's traits by name, each with its trait; of members under different cfgs the first.
pub(super) fn trait_members_of(types: &Types<'_>, id: CrateId) -> Lists<Symbol, (DefId, DefId)> {
    let mut members: Lists<Symbol, (DefId, DefId)> = FxHashMap::default();
    let krate = types.program.krate(id);
    for (index, def) in (0..).zip(&krate.defs) {
        let in_trait = def.parent.filter(|parent| krate.defs[parent.index as usize].kind == DefKind::Trait);
        let Some(parent) = in_trait else { continue };
        let list = members.entry(def.name).or_default();
        if !list.iter().any(|(known, _)| *known == parent) {
            list.push((parent, DefId { krate: id, index }));
        }
    }
    members
}

impl Types<'_> {
    /// The struct, enum or union that an impl is for, and its trait.
    pub(super) fn impl_type(&self, block: DefId) -> Option<(DefId, Option<DefId>)> {
        Some((self.self_ty(block).adt()?.0, self.head(block).trait_ref.map(|it| it.def)))
    }

    /// The module that rustc names in paths of the inherent members of a built-in type.
    pub(super) fn builtin_impl(&self, block: DefId, name: Symbol) -> Option<&'static str> {
        if self.program.def(block).kind != DefKind::Impl || self.head(block).trait_ref.is_some() {
            return None;
        }
        Some(match self.self_ty(block).kind() {
            TyKind::Prim(Prim::Char) => "std::char::methods",
            TyKind::Prim(Prim::Str) => "core::str",
            TyKind::Slice(_) if name.as_str().contains("ascii") => "core::slice::ascii",
            TyKind::Slice(_) => "core::slice",
            TyKind::Array(_) => "std::array",
            TyKind::Ptr(_, true) => "std::ptr::mut_ptr",
            TyKind::Ptr(_, false) => "std::ptr::const_ptr",
            _ => return None,
        })
    }

    /// The trait that a definition is a member of, or of an implementation of.
    pub(super) fn trait_around(&self, def: DefId) -> Option<DefId> {
        let parent = self.program.def(def).parent?;
        match self.program.def(parent).kind {
            DefKind::Trait => Some(parent),
            DefKind::Impl => Some(self.head(parent).trait_ref?.def),
            _ => None,
        }
    }

    /// The header of an impl.
    pub(super) fn head(&self, def: DefId) -> &'static ImplHead {
        if let Some(found) = self.heads.get(&def) {
            return found;
        }
        let self_ty = self.self_ty(def);
        let trait_ref = match &self.program.item(def).kind {
            ItemKind::Impl(block) => block.trait_.as_ref().and_then(|path| {
                let mut lower = Lower::of_item(self, def);
                let (trait_def, segment) = lower.trait_of(path)?;
                Some(TraitRef { def: trait_def, args: Args::new(&lower.args(trait_def, segment.args.as_deref(), Some(self_ty))) })
            }),
            _ => None,
        };
        self.heads.put(def, keep(ImplHead { trait_ref }))
    }

    /// The impls of a trait that can be for a type with this head: in the trait's crate, the type's, and those of its arguments.
    pub(super) fn impls_for(&self, trait_ref: TraitRef, head: Option<Head>, out: &mut Vec<DefId>) {
        let mut crates = [None; 6];
        let mut add = |krate: CrateId| {
            for slot in &mut crates {
                match slot {
                    Some(known) if *known == krate => return,
                    Some(_) => {}
                    None => {
                        *slot = Some(krate);
                        return;
                    }
                }
            }
        };
        add(trait_ref.def.krate);
        for &ty in trait_ref.args.iter() {
            visit_crates(ty, 0, &mut add);
        }
        for krate in crates.into_iter().flatten() {
            if let Some(head) = head {
                out.extend_from_slice(self.impls_in(krate, trait_ref.def, head));
            }
            if head != Some(Head::Any) {
                out.extend_from_slice(self.impls_in(krate, trait_ref.def, Head::Any));
            }
        }
    }

    /// The impls of a trait for types with this head that a crate has.
    pub(super) fn impls_in(&self, krate: CrateId, trait_def: DefId, head: Head) -> &'static [DefId] {
        self.impls_found.get_or((krate, trait_def, head), || {
            let written = self.impl_index(krate).of_trait(self.program, trait_def, head);
            let is_meant = |block: &DefId| {
                Head::of(self.self_ty(*block)) == Some(head) && self.head(*block).trait_ref.is_some_and(|it| it.def == trait_def)
            };
            keep_list(written.into_iter().filter(is_meant).collect())
        })
    }

    /// The inherent members of a type with this head and name; with `beyond`, of a declared one those that only its sources have, and of the
    /// project's own those of traits that nobody here knows.
    pub(super) fn inherent(&self, head: Head, name: Symbol, beyond: bool) -> &'static [DefId] {
        let krate = match head {
            Head::Adt(def) | Head::Dyn(def) => Some(def.krate),
            Head::Any => None,
            _ => self.lang.std,
        };
        let Some(krate) = krate else { return &[] };
        self.inherent_found.get_or((head, name, beyond), || {
            let blocks = if beyond { self.impls_beyond(krate, head) } else { self.impl_index(krate).inherent(self.program, head) };
            keep_list(self.named_in(blocks, head, name))
        })
    }

    /// The impls that a declaration leaves out, and those of the project's types for traits that nobody here knows.
    fn impls_beyond(&self, krate: CrateId, head: Head) -> Vec<DefId> {
        if let Some(sources) = self.program.sources_of(krate) {
            return self.impl_index(sources).inherent(self.program, head);
        }
        match head {
            Head::Adt(def) if self.program.is_workspace(def) => {
                let mut blocks = self.impl_index(krate).of_any_trait(self.program, head);
                blocks.retain(|block| self.head(*block).trait_ref.is_none());
                blocks
            }
            _ => Vec::new(),
        }
    }

    /// The functions and constants of this name in impls for types with this head.
    fn named_in(&self, blocks: Vec<DefId>, head: Head, name: Symbol) -> Vec<DefId> {
        let named = blocks.into_iter().filter_map(|block| {
            let is_value = |member: &DefId| matches!(self.program.def(*member).kind, DefKind::Fn | DefKind::Const);
            let members = self.members(block).iter().filter(|(own, _)| *own == name).map(|(_, member)| *member);
            let members: Vec<DefId> = members.filter(is_value).collect();
            (!members.is_empty() && Head::of(self.self_ty(block)) == Some(head)).then_some(members)
        });
        named.flatten().collect()
    }
}

fn visit_crates(ty: Ty, depth: u32, add: &mut dyn FnMut(CrateId)) {
    if depth > 3 {
        return;
    }
    match ty.kind() {
        TyKind::Adt(def, args) => {
            add(def.krate);
            for &arg in args.iter() {
                visit_crates(arg, depth + 1, add);
            }
        }
        TyKind::Tuple(args) => args.iter().for_each(|&arg| visit_crates(arg, depth + 1, add)),
        TyKind::Ref(inner, _) | TyKind::Ptr(inner, _) | TyKind::Slice(inner) | TyKind::Array(inner) => visit_crates(inner, depth + 1, add),
        TyKind::Dyn(bounds) => bounds.iter().for_each(|bound| add(bound.def.krate)),
        _ => {}
    }
}

impl Types<'_> {
    /// Whether a trait without arguments can tell the parameters of a closure: closures implement it through a blanket impl.
    pub(super) fn tells_closures(&self, def: DefId) -> bool {
        self.closure_traits.get_or(def, || {
            let tells = |block: DefId| self.predicates(block).iter().any(|predicate| self.lang.is_fn_trait(predicate.trait_ref().def));
            self.impls_in(def.krate, def, Head::Any).iter().any(|&block| tells(block))
        })
    }
}
