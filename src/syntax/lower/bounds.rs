//! Bounds, generic parameters and where clauses.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::punctuated::Punctuated;

use super::Lower;
use crate::syntax::ir::{Bound, GenericParam, Generics, WherePredicate};

impl Lower<'_> {
    /// `A + B`; lifetimes and `use<..>` are left out.
    pub(super) fn bounds(&mut self, bounds: &Punctuated<syn::TypeParamBound, syn::Token![+]>) -> Box<[Bound]> {
        bounds.iter().filter_map(|bound| self.bound(bound)).collect()
    }

    fn bound(&mut self, bound: &syn::TypeParamBound) -> Option<Bound> {
        match bound {
            syn::TypeParamBound::Trait(it) => Some(Bound { path: self.path(&it.path), maybe: it.maybe.is_some() }),
            syn::TypeParamBound::Verbatim(tokens) => {
                let it: syn::TraitBound = syn::parse2(without_modifiers(tokens)).ok()?;
                Some(Bound { path: self.path(&it.path), maybe: it.maybe.is_some() })
            }
            _ => None,
        }
    }

    /// Parameters and predicates.
    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let params = generics.params.iter().filter_map(|param| self.generic_param(param)).collect();
        let clause = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let predicates = clause.filter_map(|predicate| match predicate {
            syn::WherePredicate::Type(it) => Some(WherePredicate { ty: self.ty(&it.bounded_ty), bounds: self.bounds(&it.bounds) }),
            _ => None,
        });
        Generics { params, predicates: predicates.collect() }
    }

    fn generic_param(&mut self, param: &syn::GenericParam) -> Option<GenericParam> {
        match param {
            syn::GenericParam::Type(it) => Some(GenericParam {
                name: self.reader.symbol(&it.ident),
                bounds: self.bounds(&it.bounds),
                default: it.default.as_ref().map(|(_, ty)| self.ty(ty)),
                const_type: None,
            }),
            syn::GenericParam::Const(it) => Some(GenericParam {
                name: self.reader.symbol(&it.ident),
                bounds: Box::default(),
                default: None,
                const_type: Some(self.ty(&it.ty)),
            }),
            syn::GenericParam::Lifetime(_) => None,
        }
    }
}

/// Takes `~const`, `const`, `[const]` and `async` off a bound.
fn without_modifiers(tokens: &TokenStream) -> TokenStream {
    let is_modifier = |tree: &TokenTree| match tree {
        TokenTree::Punct(punct) => punct.as_char() == '~',
        TokenTree::Ident(ident) => ident == "const" || ident == "async",
        TokenTree::Group(group) => group.delimiter() == Delimiter::Bracket,
        TokenTree::Literal(_) => false,
    };
    tokens.clone().into_iter().skip_while(is_modifier).collect()
}
