//! Impl blocks by what they are for.

use rustc_hash::FxHashMap;

use super::cache::keep;
use super::lower::Lower;
use super::predicate::TraitRef;
use super::ty::{Args, Ty, TyKind};
use super::types::{Lists, Types};
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

/// Impls of one crate.
#[derive(Debug, Default)]
pub(super) struct ImplIndex {
    /// Inherent members (fns and consts) by type and name.
    pub(super) inherent: Lists<(Head, Symbol), DefId>,
    /// Impls of traits.
    pub(super) impls: Lists<(DefId, Head), DefId>,
}

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

impl ImplIndex {
    /// Reads the headers of all impls of a crate.
    pub(super) fn new(types: &Types<'_>, id: CrateId) -> Self {
        let mut index = Self::default();
        for &def in &types.program.krate(id).impls {
            let ItemKind::Impl(block) = &types.program.item(def).kind else { continue };
            if block.negative {
                continue;
            }
            let self_ty = types.self_ty(def);
            let Some(head) = Head::of(self_ty) else { continue };
            match &block.trait_ {
                Some(path) => {
                    if let Some((trait_def, _)) = Lower::of_item(types, def).trait_of(path) {
                        index.impls.entry((trait_def, head)).or_default().push(def);
                    }
                }
                None => {
                    for &(name, member) in types.members(def) {
                        if matches!(types.program.def(member).kind, DefKind::Fn | DefKind::Const) {
                            index.inherent.entry((head, name)).or_default().push(member);
                        }
                    }
                }
            }
        }
        index
    }
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
            let index = self.impl_index(krate);
            if let Some(found) = head.and_then(|head| index.impls.get(&(trait_ref.def, head))) {
                out.extend_from_slice(found);
            }
            if head != Some(Head::Any)
                && let Some(found) = index.impls.get(&(trait_ref.def, Head::Any))
            {
                out.extend_from_slice(found);
            }
        }
    }

    /// The inherent members of a type with this head and name.
    pub(super) fn inherent(&self, head: Head, name: Symbol) -> &'static [DefId] {
        let krate = match head {
            Head::Adt(def) | Head::Dyn(def) => Some(def.krate),
            Head::Any => None,
            _ => self.lang.std,
        };
        krate.and_then(|krate| self.impl_index(krate).inherent.get(&(head, name))).map_or(&[], |it| it)
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
            let blanket = self.impl_index(def.krate).impls.get(&(def, Head::Any));
            blanket.is_some_and(|impls| {
                impls.iter().any(|&it| self.predicates(it).iter().any(|predicate| self.lang.is_fn_trait(predicate.trait_ref().def)))
            })
        })
    }
}
