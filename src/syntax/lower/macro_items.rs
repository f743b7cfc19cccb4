//! Macro calls in item position: their tokens read as items where they parse as such.

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};

use super::Lower;
use super::items::Head;
use super::macro_calls::{arms, branches};
use crate::syntax::ir::{Cfg, ItemId, ItemKind, ModDecl, Parent};

/// Macros whose tokens would parse as items without being any.
const NO_ITEMS: &[&str] = &["bitflags", "quick_error", "table", "quote", "compile_error", "stringify"];

impl Lower<'_> {
    /// A macro call as an item; `tokens` are the offsets between its delimiters.
    pub(super) fn macro_item(&mut self, head: Head, mac: &syn::Macro, tokens: (u32, u32), end: u32) {
        let name = mac.path.segments.last().map(|it| self.reader.symbol(&it.ident));
        let name = name.map_or("", |name| name.as_str());
        if name == "include"
            && let Ok(path) = syn::parse2::<syn::LitStr>(mac.tokens.clone())
        {
            let paths = Box::new([(Cfg::True, path.value().into())]);
            self.simple(head, end, ItemKind::Mod(ModDecl { inline: false, paths, include: true }));
            return;
        }
        let span = self.reader.token_span(tokens.0, tokens.1);
        let header = self.hash_text(head.start, end);
        let kind = ItemKind::MacroCall(self.path(&mac.path), span);
        let id = self.simple_with(head, end, kind, header);
        self.within(id, |this| match name {
            "cfg_if" => this.cfg_if_items(branches(&mac.tokens)),
            "cfg_select" => this.cfg_if_items(arms(&mac.tokens)),
            "lazy_static" | "thread_local" | "task_local" => this.static_items(mac),
            "paste" => {
                if this.pasted(mac, Self::items_of).is_none() {
                    this.items_of(mac.tokens.clone());
                }
            }
            name if NO_ITEMS.contains(&name) => {}
            _ => this.items_of(mac.tokens.clone()),
        });
    }

    /// The statics of `lazy_static!`, `thread_local!` and `task_local!`.
    pub(super) fn static_items(&mut self, mac: &syn::Macro) {
        self.items_of(with_semicolon(without_ref(&mac.tokens)));
    }

    fn items_of(&mut self, tokens: TokenStream) {
        if let Ok(items) = many::<syn::Item>.parse2(tokens) {
            self.items(&items);
        }
    }

    fn cfg_if_items(&mut self, branches: Option<Vec<(Cfg, Group)>>) {
        for (cfg, group) in branches.into_iter().flatten() {
            let before = self.file.items.len();
            self.items_of(group.stream());
            let is_own = |n: &usize| self.file.items[*n].parent == self.parent;
            let own: Vec<ItemId> = (before..self.file.items.len()).filter(is_own).map(|n| ItemId(n as u32)).collect();
            self.condition_items(&own, &cfg);
        }
    }

    /// The members that the tokens of a macro call in a trait, impl or extern block parse to.
    pub(super) fn member_macro_tokens(&mut self, mac: &syn::Macro) {
        if self.pasted(mac, Self::members_of).is_none() {
            self.members_of(mac.tokens.clone());
        }
    }

    /// Members of whatever encloses the macro call that is the current parent.
    fn members_of(&mut self, tokens: TokenStream) {
        let Parent::Item(call) = self.parent else { return };
        match self.file.item(call).parent {
            Parent::Item(owner) if matches!(self.file.item(owner).kind, ItemKind::Trait(_)) => self.each(tokens, Self::trait_member),
            Parent::Item(owner) if matches!(self.file.item(owner).kind, ItemKind::ExternBlock) => self.each(tokens, Self::foreign_member),
            _ => self.each(tokens, Self::impl_member),
        };
    }

    /// Tokens as members of an `owner` that has members, else as items. False if they are not.
    pub(super) fn members_or_items(&mut self, tokens: TokenStream, owner: Option<&ItemKind>) -> bool {
        match owner {
            Some(ItemKind::Trait(_)) => self.each(tokens, Self::trait_member),
            Some(ItemKind::ExternBlock) => self.each(tokens, Self::foreign_member),
            Some(ItemKind::Impl(_)) => self.each(tokens, Self::impl_member),
            _ => self.each(tokens, Self::item),
        }
    }

    fn each<T: Parse>(&mut self, tokens: TokenStream, lower: fn(&mut Self, &T)) -> bool {
        let Ok(members) = many::<T>.parse2(tokens) else { return false };
        for member in &members {
            lower(self, member);
        }
        true
    }
}

/// All that the tokens are, after inner attributes: `feature! { #![feature = "x"] mod a; }`.
fn many<T: Parse>(input: ParseStream) -> syn::Result<Vec<T>> {
    input.call(syn::Attribute::parse_inner)?;
    let mut found = Vec::new();
    while !input.is_empty() {
        found.push(input.parse()?);
    }
    Ok(found)
}

/// `static ref` of `lazy_static!` as plain `static`.
fn without_ref(tokens: &TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for tree in tokens.clone() {
        let is_ref = matches!(&tree, TokenTree::Ident(word) if word == "ref");
        if !(is_ref && matches!(kept.last(), Some(TokenTree::Ident(word)) if word == "static")) {
            kept.push(tree);
        }
    }
    kept.into_iter().collect()
}

/// The last `static` of `thread_local!` may leave out its semicolon.
fn with_semicolon(tokens: TokenStream) -> TokenStream {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    // Its span is that of the token before, which tells it from a written one.
    if let Some(last) = trees.last()
        && !matches!(last, TokenTree::Punct(it) if it.as_char() == ';')
    {
        let mut semi = proc_macro2::Punct::new(';', proc_macro2::Spacing::Alone);
        semi.set_span(match last {
            TokenTree::Group(group) => group.span_close(),
            other => other.span(),
        });
        trees.push(TokenTree::Punct(semi));
    }
    trees.into_iter().collect()
}
