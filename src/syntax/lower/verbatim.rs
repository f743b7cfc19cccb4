//! What syn accepts without having a type for it: declarations without body or value, and newer syntax.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

use super::Lower;
use super::items::Head;
use crate::syntax::ir::{Expr, ExprId, ItemKind, MacroRules};

impl Lower<'_> {
    /// An item that syn keeps verbatim.
    pub(super) fn verbatim_item(&mut self, tokens: &TokenStream) {
        if !self.declaration(tokens) && !self.macro_two(tokens) && !self.without_const(tokens) {
            self.unknown_item(tokens);
        }
    }

    /// A member of a trait, impl or extern block that syn keeps verbatim.
    pub(super) fn verbatim_member(&mut self, tokens: &TokenStream) {
        if !self.declaration(tokens) && !self.odd_member(tokens) {
            self.unknown_item(tokens);
        }
    }

    /// An expression that syn keeps verbatim.
    pub(super) fn verbatim_expr(&mut self, _tokens: &TokenStream) -> ExprId {
        self.plain_expr(Expr::Missing)
    }

    /// A fn, static, const or type without body, value or definition.
    fn declaration(&mut self, tokens: &TokenStream) -> bool {
        if let Ok(it) = syn::parse2::<syn::ForeignItemFn>(tokens.clone()) {
            self.foreign_fn(&it);
        } else if let Ok(it) = syn::parse2::<syn::ForeignItemStatic>(tokens.clone()) {
            self.foreign_static(&it);
        } else if let Ok(it) = parse_const.parse2(tokens.clone()) {
            let head = self.head(&it.attrs, &it.vis, &[Some(it.const_token.span)], &it.ident);
            self.constant(head, &it.ty, it.value.as_ref().map(|(eq, value)| (eq.span, value)), it.semi_token.span);
        } else if let Ok(it) = parse_type.parse2(tokens.clone()) {
            let head = self.head(&it.attrs, &it.vis, &[Some(it.type_token.span)], &it.ident);
            let ty = it.ty.as_ref().map(|ty| self.ty(ty));
            let kind = ItemKind::TypeAlias(self.generics(&it.generics), self.bounds(&it.bounds), ty);
            self.simple(head, self.reader.after(it.semi_token.span), kind);
        } else {
            return false;
        }
        true
    }

    /// Trait members with a visibility or `default`, extern functions with a body: as in an impl.
    fn odd_member(&mut self, tokens: &TokenStream) -> bool {
        match syn::parse2::<syn::ImplItem>(tokens.clone()) {
            Ok(syn::ImplItem::Verbatim(_)) | Err(_) => false,
            Ok(member) => {
                self.impl_member(&member);
                true
            }
        }
    }

    /// `macro name { rules }` and `macro name(matcher) { transcriber }`
    fn macro_two(&mut self, tokens: &TokenStream) -> bool {
        let Ok(it) = parse_macro_two.parse2(tokens.clone()) else { return false };
        let [first, .., last] = &it.groups[..] else {
            let [only] = &it.groups[..] else { return false };
            let (start, end) = (self.reader.after(only.span_open()), self.reader.start(only.span_close()));
            self.add_macro_two(&it, start, end, end + 1);
            return true;
        };
        let (start, end) = (self.reader.start(first.span_open()), self.reader.after(last.span_close()));
        self.add_macro_two(&it, start, end, end);
        true
    }

    fn add_macro_two(&mut self, it: &MacroTwo, start: u32, end: u32, item_end: u32) {
        let head: Head = self.head(&it.attrs, &it.vis, &[Some(it.macro_token.span)], &it.ident);
        let rules = self.reader.token_span(start, end);
        self.simple(head, item_end, ItemKind::MacroRules(MacroRules { rules, exported: false }));
    }

    /// `const trait`, `const impl`, `impl const Trait for T`, `impl(crate) trait`: as if the word were not there.
    fn without_const(&mut self, tokens: &TokenStream) -> bool {
        if let Ok(it) = parse_inherent_trait_impl.parse2(tokens.clone()) {
            self.impl_item(&it);
            return true;
        }
        let mut trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let is_item = |tree: &TokenTree| matches!(tree, TokenTree::Ident(it) if it == "impl" || it == "trait");
        let Some(at) = trees.iter().position(is_item) else { return false };
        let is_const = |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Ident(it)) if it == "const");
        if matches!(trees.get(at + 1), Some(TokenTree::Group(_))) {
            trees.drain(at..at + 2);
        }
        let before = trees[..at.min(trees.len())].iter().rposition(|tree| is_const(Some(tree)));
        let after = (at..trees.len().min(at + 64)).find(|&n| is_const(trees.get(n)));
        if let Some(found) = before.or(after) {
            trees.remove(found);
        }
        match syn::parse2::<syn::Item>(trees.into_iter().collect()) {
            Ok(syn::Item::Trait(it)) => self.trait_item(&it),
            Ok(syn::Item::Impl(it)) => self.impl_item(&it),
            _ => return false,
        }
        true
    }

    fn unknown_item(&mut self, tokens: &TokenStream) {
        let mut trees = tokens.clone().into_iter();
        let Some(first) = trees.next() else { return };
        let first = first.span();
        let last = trees.last().map_or(first, |tree| tree.span());
        let head = self.nameless(&[], &syn::Visibility::Inherited, &[Some(first)]);
        let end = self.reader.word(last).1.max(self.reader.after(last));
        self.simple(head, end, ItemKind::Unknown);
    }
}

struct ConstDecl {
    attrs: Vec<syn::Attribute>,
    vis: syn::Visibility,
    const_token: syn::Token![const],
    ident: Ident,
    ty: syn::Type,
    value: Option<(syn::Token![=], syn::Expr)>,
    semi_token: syn::Token![;],
}

fn parse_const(input: ParseStream) -> syn::Result<ConstDecl> {
    use syn::ext::IdentExt as _;
    let (attrs, vis) = (input.call(syn::Attribute::parse_outer)?, input.parse()?);
    skip_default(input)?;
    let (const_token, ident) = (input.parse()?, input.call(Ident::parse_any)?);
    input.parse::<syn::Generics>()?;
    input.parse::<syn::Token![:]>()?;
    let ty = input.parse()?;
    let value = match input.parse::<Option<syn::Token![=]>>()? {
        Some(eq) => Some((eq, input.parse()?)),
        None => None,
    };
    input.parse::<Option<syn::WhereClause>>()?;
    Ok(ConstDecl { attrs, vis, const_token, ident, ty, value, semi_token: input.parse()? })
}

struct TypeDecl {
    attrs: Vec<syn::Attribute>,
    vis: syn::Visibility,
    type_token: syn::Token![type],
    ident: Ident,
    generics: syn::Generics,
    bounds: syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>,
    ty: Option<syn::Type>,
    semi_token: syn::Token![;],
}

fn parse_type(input: ParseStream) -> syn::Result<TypeDecl> {
    let (attrs, vis) = (input.call(syn::Attribute::parse_outer)?, input.parse()?);
    skip_default(input)?;
    let (type_token, ident) = (input.parse()?, input.parse()?);
    let mut generics: syn::Generics = input.parse()?;
    let mut bounds = syn::punctuated::Punctuated::new();
    if input.parse::<Option<syn::Token![:]>>()?.is_some() {
        while !input.is_empty() && !input.peek(syn::Token![;]) && !input.peek(syn::Token![=]) && !input.peek(syn::Token![where]) {
            bounds.push_value(input.parse()?);
            if let Some(plus) = input.parse()? {
                bounds.push_punct(plus);
            } else {
                break;
            }
        }
    }
    generics.where_clause = input.parse()?;
    let ty = match input.parse::<Option<syn::Token![=]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    if generics.where_clause.is_none() {
        generics.where_clause = input.parse()?;
    }
    Ok(TypeDecl { attrs, vis, type_token, ident, generics, bounds, ty, semi_token: input.parse()? })
}

fn skip_default(input: ParseStream) -> syn::Result<()> {
    if input.peek(syn::Token![default]) {
        input.parse::<syn::Token![default]>()?;
    }
    Ok(())
}

struct MacroTwo {
    attrs: Vec<syn::Attribute>,
    vis: syn::Visibility,
    macro_token: syn::Token![macro],
    ident: Ident,
    groups: Vec<proc_macro2::Group>,
}

fn parse_macro_two(input: ParseStream) -> syn::Result<MacroTwo> {
    let (attrs, vis) = (input.call(syn::Attribute::parse_outer)?, input.parse()?);
    let (macro_token, ident) = (input.parse()?, input.parse()?);
    let mut groups = Vec::new();
    while !input.is_empty() {
        groups.push(input.parse()?);
    }
    Ok(MacroTwo { attrs, vis, macro_token, ident, groups })
}

/// `pub impl` and other impls that syn refuses only for their modifiers.
fn parse_inherent_trait_impl(input: ParseStream) -> syn::Result<syn::ItemImpl> {
    let attrs = input.call(syn::Attribute::parse_outer)?;
    input.parse::<syn::Visibility>()?;
    let mut item: syn::ItemImpl = input.parse()?;
    item.attrs = attrs;
    Ok(item)
}
