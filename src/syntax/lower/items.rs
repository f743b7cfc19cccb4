//! Items.

use proc_macro2::Span as Token;

use super::{Lower, NewItem};
use crate::syntax::ir::{AttrArg, Attrs, Generics, Impl, ItemId, ItemKind, MacroRules, ModDecl, Parent, Path, Trait, TypeRef, Visibility};
use crate::text::{Span, Symbol, sym};

/// What most items have: where they begin, what they are called.
pub(super) struct Head {
    pub(super) start: u32,
    pub(super) name: Symbol,
    pub(super) name_span: Span,
    pub(super) attrs: Attrs,
    pub(super) visibility: Visibility,
}

impl Lower<'_> {
    /// Items of a file, a module or a macro.
    pub(super) fn items(&mut self, items: &[syn::Item]) {
        for item in items {
            self.item(item);
        }
    }

    /// One item with all that it encloses.
    pub(super) fn item(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Fn(it) if self.is_hidden(&it.vis) => {}
            syn::Item::Fn(it) => {
                let first = [it.modifiers.defaultness.as_ref().map(|t| t.span), Some(first_of_signature(&it.sig))];
                let head = self.head(&it.attrs, &it.vis, &first, &it.sig.ident);
                self.free_function(head, it);
            }
            syn::Item::Use(it) => self.use_item(it),
            syn::Item::Impl(it) => self.impl_item(it),
            syn::Item::Struct(it) => self.struct_item(it),
            syn::Item::Enum(it) => self.enum_item(it),
            syn::Item::Union(it) => self.union_item(it),
            syn::Item::Mod(it) => self.module(it),
            syn::Item::Trait(it) => self.trait_item(it),
            syn::Item::TraitAlias(it) => {
                let head = self.head(&it.attrs, &it.vis, &[Some(it.trait_token.span)], &it.ident);
                let kind = ItemKind::TraitAlias(self.generics(&it.generics), self.bounds(&it.bounds));
                self.simple(head, self.reader.after(it.semi_token.span), kind);
            }
            syn::Item::Type(it) => {
                let head = self.head(&it.attrs, &it.vis, &[Some(it.type_token.span)], &it.ident);
                let kind = ItemKind::TypeAlias(self.generics(&it.generics), Box::default(), Some(self.ty(&it.ty)));
                self.simple(head, self.reader.after(it.semi_token.span), kind);
            }
            syn::Item::Const(it) => {
                let head = self.head(&it.attrs, &it.vis, &[Some(it.const_token.span)], &it.ident);
                self.constant(head, &it.ty, Some((it.eq_token.span, &it.expr)), it.semi_token.span);
            }
            syn::Item::Static(it) => {
                let head = self.head(&it.attrs, &it.vis, &[Some(it.static_token.span)], &it.ident);
                let mutable = matches!(it.mutability, syn::StaticMutability::Mut(_));
                self.static_item(head, mutable, &it.ty, Some((it.eq_token.span, &it.expr)), it.semi_token.span);
            }
            syn::Item::ExternCrate(it) => {
                let name = it.rename.as_ref().map_or(&it.ident, |(_, name)| name);
                let head = self.head(&it.attrs, &it.vis, &[Some(it.extern_token.span)], name);
                let kind = ItemKind::ExternCrate(self.reader.symbol(&it.ident));
                self.simple(head, self.reader.after(it.semi_token.span), kind);
            }
            syn::Item::ForeignMod(it) => self.extern_block(it),
            syn::Item::Macro(it) => self.item_macro(it),
            syn::Item::Verbatim(tokens) => self.verbatim_item(tokens),
            _ => {}
        }
    }

    /// A function outside of impls. One with a receiver compiles only where an attribute moves it into one: `#[implement(Service)]`.
    fn free_function(&mut self, head: Head, it: &syn::ItemFn) {
        let ty = it.sig.receiver().and_then(|_| implemented(&head.attrs)).cloned();
        let Some(path) = ty else {
            self.function(head, &it.sig, Some(&it.block), None);
            return;
        };
        let around =
            Head { start: head.start, name: sym::EMPTY, name_span: path.span, attrs: Attrs::default(), visibility: Visibility::Inherited };
        let header = self.hash_text(path.span.start, path.span.end);
        let self_ty = TypeRef::Path(path);
        let kind = ItemKind::Impl(Box::new(Impl { generics: Generics::default(), trait_: None, negative: false, self_ty }));
        let id = self.simple_with(around, self.reader.after(it.block.brace_token.span.close()), kind, header);
        self.within(id, |this| {
            this.function(head, &it.sig, Some(&it.block), None);
        });
    }

    /// The head of a named item; `first` are the tokens that it can begin with where it has no visibility.
    pub(super) fn head(&mut self, attrs: &[syn::Attribute], vis: &syn::Visibility, first: &[Option<Token>], name: &syn::Ident) -> Head {
        let (name, name_span) = self.reader.name(name);
        Head { start: self.first_of(vis, first), name, name_span, attrs: self.attrs(attrs), visibility: self.visibility(vis) }
    }

    /// The head of an item that has no name: its first token stands for it.
    pub(super) fn nameless(&mut self, attrs: &[syn::Attribute], vis: &syn::Visibility, first: &[Option<Token>]) -> Head {
        let token = first.iter().flatten().next().copied();
        let name_span = token.map_or(Span::NONE, |token| {
            let (start, end) = self.reader.word(token);
            self.reader.span(start, end)
        });
        Head { start: self.first_of(vis, first), name: sym::EMPTY, name_span, attrs: self.attrs(attrs), visibility: self.visibility(vis) }
    }

    fn first_of(&self, vis: &syn::Visibility, first: &[Option<Token>]) -> u32 {
        let public = match vis {
            syn::Visibility::Public(token) => Some(token.span),
            syn::Visibility::Restricted(it) => Some(it.pub_token.span),
            syn::Visibility::Inherited => None,
        };
        public.or_else(|| first.iter().flatten().next().copied()).map_or(0, |token| self.reader.start(token))
    }

    fn visibility(&mut self, vis: &syn::Visibility) -> Visibility {
        match vis {
            syn::Visibility::Public(_) => Visibility::Public,
            syn::Visibility::Restricted(it) => Visibility::Restricted(self.path(&it.path)),
            syn::Visibility::Inherited => Visibility::Inherited,
        }
    }

    /// Adds an item that ends at byte `end`.
    pub(super) fn simple(&mut self, head: Head, end: u32, kind: ItemKind) -> ItemId {
        let header = 0;
        self.simple_with(head, end, kind, header)
    }

    pub(super) fn simple_with(&mut self, head: Head, end: u32, kind: ItemKind, header: u64) -> ItemId {
        let Head { start, name, name_span, attrs, visibility } = head;
        let span = self.reader.span(start, end);
        self.add_item(NewItem { name, name_span, span, attrs, visibility, kind, header })
    }

    /// Whether something with this visibility is left out, since no other crate can name it: where only signatures are read, and outside
    /// of traits and their impls.
    pub(super) fn is_hidden(&self, vis: &syn::Visibility) -> bool {
        if !self.signatures || matches!(vis, syn::Visibility::Public(_)) {
            return false;
        }
        match self.parent {
            Parent::File => true,
            Parent::Item(around) => match &self.file.item(around).kind {
                ItemKind::Mod(_) => true,
                ItemKind::Impl(it) => it.trait_.is_none(),
                _ => false,
            },
            Parent::Block(..) => false,
        }
    }

    fn use_item(&mut self, it: &syn::ItemUse) {
        let head = self.nameless(&it.attrs, &it.vis, &[Some(it.use_token.span)]);
        let end = self.reader.after(it.semi_token.span);
        let header = self.hash_text(self.reader.after(it.use_token.span), end);
        let kind = ItemKind::Use(self.imports(it));
        self.simple_with(head, end, kind, header);
    }

    fn module(&mut self, it: &syn::ItemMod) {
        let first = [it.unsafety.as_ref().map(|t| t.span), Some(it.mod_token.span)];
        let head = self.head(&it.attrs, &it.vis, &first, &it.ident);
        let end = match (&it.content, &it.semi) {
            (Some((brace, _)), _) => self.reader.after(brace.span.close()),
            (None, Some(semi)) => self.reader.after(semi.span),
            (None, None) => head.start,
        };
        let paths = head.attrs.list.iter().filter(|attr| attr.path.is_ident("path"));
        let paths = paths.filter_map(|attr| match attr.value("") {
            Some(super::super::ir::Literal::Str(path)) => Some((attr.cfg.clone(), path.clone())),
            _ => None,
        });
        let decl = ModDecl { inline: it.content.is_some(), paths: paths.collect(), include: false };
        let id = self.simple(head, end, ItemKind::Mod(decl));
        if let Some((_, items)) = &it.content {
            self.within(id, |this| this.items(items));
        }
    }

    pub(super) fn trait_item(&mut self, it: &syn::ItemTrait) {
        let first = [it.unsafety.as_ref().map(|t| t.span), it.modifiers.auto_token.as_ref().map(|t| t.span), Some(it.trait_token.span)];
        let head = self.head(&it.attrs, &it.vis, &first, &it.ident);
        let kind = ItemKind::Trait(Trait { generics: self.generics(&it.generics), bounds: self.bounds(&it.supertraits) });
        let id = self.simple(head, self.reader.after(it.brace_token.span.close()), kind);
        self.within(id, |this| it.items.iter().for_each(|member| this.trait_member(member)));
    }

    pub(super) fn impl_item(&mut self, it: &syn::ItemImpl) {
        let first = [it.modifiers.defaultness.as_ref().map(|t| t.span), it.unsafety.as_ref().map(|t| t.span), Some(it.impl_token.span)];
        let mut head = self.nameless(&it.attrs, &syn::Visibility::Inherited, &first);
        head.name_span = self.reader.token(it.impl_token.span, 4);
        let header = self.hash_text(self.reader.start(it.impl_token.span), self.reader.start(it.brace_token.span.open()));
        let kind = ItemKind::Impl(Box::new(Impl {
            generics: self.generics(&it.generics),
            trait_: it.trait_.as_ref().map(|(path, _)| self.path(path)),
            negative: it.modifiers.polarity.is_some(),
            self_ty: self.ty(&it.self_ty),
        }));
        let id = self.simple_with(head, self.reader.after(it.brace_token.span.close()), kind, header);
        self.within(id, |this| it.items.iter().for_each(|member| this.impl_member(member)));
    }

    fn extern_block(&mut self, it: &syn::ItemForeignMod) {
        let first = [it.unsafety.as_ref().map(|t| t.span), Some(it.abi.extern_token.span)];
        let head = self.nameless(&it.attrs, &syn::Visibility::Inherited, &first);
        let id = self.simple(head, self.reader.after(it.brace_token.span.close()), ItemKind::ExternBlock);
        self.within(id, |this| it.items.iter().for_each(|member| this.foreign_member(member)));
    }

    fn item_macro(&mut self, it: &syn::ItemMacro) {
        let bang = Some(it.mac.path.segments.first().map_or(it.mac.bang_token.span, |segment| segment.ident.span()));
        let (open, close) = delimiters(&it.mac.delimiter);
        let tokens = (self.reader.after(open), self.reader.start(close));
        let end = it.semi_token.as_ref().map_or(tokens.1 + 1, |semi| self.reader.after(semi.span));
        match &it.ident {
            Some(name) if it.mac.path.is_ident("macro_rules") => {
                let head = self.head(&it.attrs, &syn::Visibility::Inherited, &[bang], name);
                let exported = head.attrs.find("macro_export").is_some();
                let rules = self.reader.token_span(tokens.0, tokens.1);
                self.simple(head, end, ItemKind::MacroRules(MacroRules { rules, exported }));
            }
            _ => {
                let head = self.nameless(&it.attrs, &syn::Visibility::Inherited, &[bang]);
                self.macro_item(head, &it.mac, tokens, end);
            }
        }
    }
}

/// The type that the only attribute names which names one.
fn implemented(attrs: &Attrs) -> Option<&Path> {
    let named = attrs.list.iter().filter_map(|attr| match &*attr.args {
        [AttrArg::Path(path), rest @ ..] if attr.cfg.is_true() && rest.iter().all(|arg| matches!(arg, AttrArg::KeyValue(..))) => Some(path),
        _ => None,
    });
    let mut types = named.filter(|path| path.last().is_some_and(|it| it.name.as_str().starts_with(char::is_uppercase)));
    types.next().filter(|_| types.next().is_none())
}

/// The tokens of a macro call's delimiters.
pub(super) fn delimiters(delimiter: &syn::MacroDelimiter) -> (Token, Token) {
    let span = match delimiter {
        syn::MacroDelimiter::Paren(it) => it.span,
        syn::MacroDelimiter::Brace(it) => it.span,
        syn::MacroDelimiter::Bracket(it) => it.span,
    };
    (span.open(), span.close())
}

/// The first token of `const async unsafe extern fn`.
pub(super) fn first_of_signature(sig: &syn::Signature) -> Token {
    let safety = match &sig.safety {
        syn::Safety::Safe(token) => Some(token.span),
        syn::Safety::Unsafe(token) => Some(token.span),
        syn::Safety::Default => None,
    };
    let words = [
        sig.constness.as_ref().map(|t| t.span),
        sig.asyncness.as_ref().map(|t| t.span),
        safety,
        sig.abi.as_ref().map(|abi| abi.extern_token.span),
    ];
    words.into_iter().flatten().next().unwrap_or(sig.fn_token.span)
}
