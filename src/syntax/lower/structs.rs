//! Structs, unions and enums.

use super::Lower;
use crate::syntax::ir::{Enum, Field, ItemKind, Struct, Variant};
use crate::text::Symbol;

impl Lower<'_> {
    pub(super) fn struct_item(&mut self, it: &syn::ItemStruct) {
        let head = self.head(&it.attrs, &it.vis, &[Some(it.struct_token.span)], &it.ident);
        let end = match (&it.fields, &it.semi_token) {
            (_, Some(semi)) => self.reader.after(semi.span),
            (syn::Fields::Named(fields), None) => self.reader.after(fields.brace_token.span.close()),
            (syn::Fields::Unnamed(fields), None) => self.reader.after(fields.paren_token.span.close()),
            (syn::Fields::Unit, None) => head.start,
        };
        let kind = ItemKind::Struct(Struct {
            generics: self.generics(&it.generics),
            fields: self.fields(&it.fields),
            tuple_like: !matches!(it.fields, syn::Fields::Named(_)),
            unit: matches!(it.fields, syn::Fields::Unit),
            is_union: false,
        });
        self.simple(head, end, kind);
    }

    pub(super) fn union_item(&mut self, it: &syn::ItemUnion) {
        let head = self.head(&it.attrs, &it.vis, &[Some(it.union_token.span)], &it.ident);
        let end = self.reader.after(it.fields.brace_token.span.close());
        let generics = self.generics(&it.generics);
        let fields = it.fields.named.iter().enumerate().map(|(n, field)| self.field(n, field)).collect();
        self.simple(head, end, ItemKind::Struct(Struct { generics, fields, tuple_like: false, unit: false, is_union: true }));
    }

    pub(super) fn enum_item(&mut self, it: &syn::ItemEnum) {
        let head = self.head(&it.attrs, &it.vis, &[Some(it.enum_token.span)], &it.ident);
        let generics = self.generics(&it.generics);
        let variants = it.variants.iter().map(|variant| self.variant(variant)).collect();
        self.simple(head, self.reader.after(it.brace_token.span.close()), ItemKind::Enum(Enum { generics, variants }));
    }

    fn variant(&mut self, it: &syn::Variant) -> Variant {
        let (name, span) = self.reader.name(&it.ident);
        Variant {
            name,
            span,
            attrs: self.attrs(&it.attrs),
            fields: self.fields(&it.fields),
            tuple_like: matches!(it.fields, syn::Fields::Unnamed(_)),
            unit: matches!(it.fields, syn::Fields::Unit),
        }
    }

    fn fields(&mut self, fields: &syn::Fields) -> Box<[Field]> {
        fields.iter().enumerate().map(|(n, field)| self.field(n, field)).collect()
    }

    fn field(&mut self, n: usize, field: &syn::Field) -> Field {
        let name = match &field.ident {
            Some(ident) => self.reader.symbol(ident),
            None => Symbol::new(&n.to_string()),
        };
        let is_pub = matches!(field.vis, syn::Visibility::Public(_));
        Field { name, ty: self.ty(&field.ty), attrs: self.attrs(&field.attrs), is_pub }
    }
}
