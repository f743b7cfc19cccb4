//! Members of traits, impls and extern blocks.

use proc_macro2::Span as Token;

use super::Lower;
use super::items::{delimiters, first_of_signature};
use crate::syntax::ir::ItemKind;

impl Lower<'_> {
    /// A member of a trait.
    pub(super) fn trait_member(&mut self, member: &syn::TraitItem) {
        let private = syn::Visibility::Inherited;
        match member {
            syn::TraitItem::Fn(it) => {
                let first = [it.modifiers.defaultness.as_ref().map(|t| t.span), Some(first_of_signature(&it.sig))];
                let head = self.head(&it.attrs, &private, &first, &it.sig.ident);
                self.function(head, &it.sig, it.default.as_ref(), it.semi_token.as_ref().map(|t| t.span));
            }
            syn::TraitItem::Const(it) => {
                let head = self.head(&it.attrs, &private, &[Some(it.const_token.span)], &it.ident);
                let value = it.default.as_ref().map(|(eq, value)| (eq.span, value));
                self.constant(head, &it.ty, value, it.semi_token.span);
            }
            syn::TraitItem::Type(it) => {
                let head = self.head(&it.attrs, &private, &[Some(it.type_token.span)], &it.ident);
                let default = it.default.as_ref().map(|(_, ty)| self.ty(ty));
                let kind = ItemKind::TypeAlias(self.generics(&it.generics), self.bounds(&it.bounds), default);
                self.simple(head, self.reader.after(it.semi_token.span), kind);
            }
            syn::TraitItem::Macro(it) => self.member_macro(&it.attrs, &it.mac, it.semi_token.as_ref().map(|t| t.span)),
            syn::TraitItem::Verbatim(tokens) => self.verbatim_member(tokens),
            _ => {}
        }
    }

    /// A member of an impl.
    pub(super) fn impl_member(&mut self, member: &syn::ImplItem) {
        match member {
            syn::ImplItem::Fn(it) if self.is_hidden(&it.vis) => {}
            syn::ImplItem::Fn(it) => {
                let first = [it.modifiers.defaultness.as_ref().map(|t| t.span), Some(first_of_signature(&it.sig))];
                let head = self.head(&it.attrs, &it.vis, &first, &it.sig.ident);
                self.function(head, &it.sig, Some(&it.block), None);
            }
            syn::ImplItem::Const(it) => {
                let first = [it.modifiers.defaultness.as_ref().map(|t| t.span), Some(it.const_token.span)];
                let head = self.head(&it.attrs, &it.vis, &first, &it.ident);
                self.constant(head, &it.ty, Some((it.eq_token.span, &it.expr)), it.semi_token.span);
            }
            syn::ImplItem::Type(it) => {
                let first = [it.modifiers.defaultness.as_ref().map(|t| t.span), Some(it.type_token.span)];
                let head = self.head(&it.attrs, &it.vis, &first, &it.ident);
                let kind = ItemKind::TypeAlias(self.generics(&it.generics), Box::default(), Some(self.ty(&it.ty)));
                self.simple(head, self.reader.after(it.semi_token.span), kind);
            }
            syn::ImplItem::Macro(it) => self.member_macro(&it.attrs, &it.mac, it.semi_token.as_ref().map(|t| t.span)),
            syn::ImplItem::Verbatim(tokens) => self.verbatim_member(tokens),
            _ => {}
        }
    }

    /// A member of an extern block.
    pub(super) fn foreign_member(&mut self, member: &syn::ForeignItem) {
        match member {
            syn::ForeignItem::Fn(it) => self.foreign_fn(it),
            syn::ForeignItem::Static(it) => self.foreign_static(it),
            syn::ForeignItem::Type(it) => {
                let head = self.head(&it.attrs, &it.vis, &[Some(it.type_token.span)], &it.ident);
                let kind = ItemKind::TypeAlias(self.generics(&it.generics), Box::default(), None);
                self.simple(head, self.reader.after(it.semi_token.span), kind);
            }
            syn::ForeignItem::Macro(it) => self.member_macro(&it.attrs, &it.mac, it.semi_token.as_ref().map(|t| t.span)),
            syn::ForeignItem::Verbatim(tokens) => self.verbatim_member(tokens),
            _ => {}
        }
    }

    /// A function without body.
    pub(super) fn foreign_fn(&mut self, it: &syn::ForeignItemFn) {
        let first = [it.modifiers.defaultness.as_ref().map(|t| t.span), Some(first_of_signature(&it.sig))];
        let head = self.head(&it.attrs, &it.vis, &first, &it.sig.ident);
        self.function(head, &it.sig, None, Some(it.semi_token.span));
    }

    /// A static without value.
    pub(super) fn foreign_static(&mut self, it: &syn::ForeignItemStatic) {
        let safety = match &it.safety {
            syn::Safety::Safe(token) => Some(token.span),
            syn::Safety::Unsafe(token) => Some(token.span),
            syn::Safety::Default => None,
        };
        let head = self.head(&it.attrs, &it.vis, &[safety, Some(it.static_token.span)], &it.ident);
        self.static_item(head, matches!(it.mutability, syn::StaticMutability::Mut(_)), &it.ty, None, it.semi_token.span);
    }

    fn member_macro(&mut self, attrs: &[syn::Attribute], mac: &syn::Macro, semi: Option<Token>) {
        let first = mac.path.segments.first().map_or(mac.bang_token.span, |segment| segment.ident.span());
        let head = self.nameless(attrs, &syn::Visibility::Inherited, &[Some(first)]);
        let (open, close) = delimiters(&mac.delimiter);
        let (start, stop) = (self.reader.after(open), self.reader.start(close));
        let end = semi.map_or(stop + 1, |semi| self.reader.after(semi));
        let kind = ItemKind::MacroCall(self.path(&mac.path), self.reader.token_span(start, stop));
        let header = self.hash_text(head.start, end);
        let id = self.simple_with(head, end, kind, header);
        self.within(id, |this| this.member_macro_tokens(mac));
    }
}
