//! Generic parameters of a definition, with those of the impl or trait around it in front.

use super::lower::Lower;
use super::ty::{Args, Ty};
use super::types::Types;
use crate::resolve::cache::keep;
use crate::resolve::{DefId, DefKind};
use crate::syntax::ir::{self, GenericArgs, ItemKind, TypeRef};
use crate::text::{Symbol, sym};

/// The type and const parameters that a definition's signature can name, in the order of its arguments.
#[derive(Debug)]
pub(super) struct Generics {
    /// Names: `Self` of a trait, the parent's, its own, one for each `impl Trait` among its parameters.
    pub(super) names: Vec<Symbol>,
    /// Where its own begin.
    pub(super) own_start: usize,
    /// How many of its own were written as parameters; what follows stands for `impl Trait`.
    pub(super) own_count: usize,
}

impl Generics {
    /// Each parameter as its own argument.
    pub(super) fn identity(&self) -> Args {
        let types: Vec<Ty> = (0..).zip(&self.names).map(|(index, &name)| Ty::param(index, name)).collect();
        Args::new(&types)
    }
}

impl Types<'_> {
    /// The generics of any definition; of a variant its enum's.
    pub(super) fn generics(&self, def: DefId) -> &'static Generics {
        if let Some(found) = self.generics.get(&def) {
            return found;
        }
        let made = keep(self.make_generics(def));
        self.generics.put(def, made)
    }

    /// The argument that stands for a generic parameter, by its name (`Self` in a trait), among all arguments of a definition.
    pub fn argument(&self, def: DefId, args: Args, name: Symbol) -> Option<Ty> {
        let position = self.generics(def).names.iter().position(|&it| it == name)?;
        args.get(position).copied()
    }

    /// The definition whose generics a definition shares: a variant's enum, the impl or trait around a member.
    pub(super) fn generic_parent(&self, def: DefId) -> Option<DefId> {
        let parent = self.program.def(def).parent?;
        matches!(self.program.def(parent).kind, DefKind::Impl | DefKind::Trait | DefKind::Enum).then_some(parent)
    }

    fn make_generics(&self, def: DefId) -> Generics {
        let kind = self.program.def(def).kind;
        if kind == DefKind::Variant
            && let Some(parent) = self.generic_parent(def)
        {
            let shared = self.generics(parent);
            return Generics { names: shared.names.clone(), own_start: shared.own_start, own_count: shared.own_count };
        }
        let mut names = match self.generic_parent(def) {
            Some(parent) => self.generics(parent).names.clone(),
            None if kind == DefKind::Trait => vec![sym::SELF_TYPE],
            None => Vec::new(),
        };
        let own_start = names.len();
        let item = self.program.item(def);
        if let Some(generics) = item.kind.generics() {
            names.extend(generics.params.iter().map(|param| param.name));
        }
        let own_count = names.len() - own_start;
        if let ItemKind::Fn(function) = &item.kind {
            let count = function.params.iter().map(|ty| count_impl_traits(ty, 0)).sum::<usize>();
            names.extend(std::iter::repeat_n(Symbol::new("impl"), count));
        }
        Generics { names, own_start, own_count }
    }

    /// The default of a type parameter, by its position among the definition's own, in terms of all parameters.
    pub(super) fn default_of(&self, def: DefId, own: usize) -> Option<Ty> {
        let generics = self.program.item(def).kind.generics()?;
        let default = generics.params.get(own)?.default.as_ref()?;
        Some(Lower::of_item(self, def).ty(default))
    }

    /// Whether the parameter, by its position among the definition's own, is a constant.
    pub(super) fn is_const_param(&self, def: DefId, own: usize) -> bool {
        self.program.item(def).kind.generics().and_then(|it| it.params.get(own)).is_some_and(|it| it.const_type.is_some())
    }
}

fn count_impl_traits(ty: &TypeRef, depth: u32) -> usize {
    if depth > super::fold::MAX_DEPTH {
        return 0;
    }
    let in_args = |args: &GenericArgs| {
        args.types.iter().map(|ty| count_impl_traits(ty, depth + 1)).sum::<usize>()
            + args.bindings.iter().filter_map(|it| it.ty.as_ref()).map(|ty| count_impl_traits(ty, depth + 1)).sum::<usize>()
    };
    let in_path = |path: &ir::Path| path.segments.iter().filter_map(|it| it.args.as_deref()).map(in_args).sum::<usize>();
    match ty {
        TypeRef::Path(path) => in_path(path),
        TypeRef::Ref(inner, _) | TypeRef::Ptr(inner, _) | TypeRef::Slice(inner) | TypeRef::Array(inner, _) => {
            count_impl_traits(inner, depth + 1)
        }
        TypeRef::Tuple(types) => types.iter().map(|ty| count_impl_traits(ty, depth + 1)).sum(),
        TypeRef::ImplTrait(bounds) => 1 + bounds.iter().map(|bound| in_path(&bound.path)).sum::<usize>(),
        TypeRef::DynTrait(bounds) => bounds.iter().map(|bound| in_path(&bound.path)).sum(),
        _ => 0,
    }
}
