//! Macro calls in item position: their tokens read as items where they parse as such.

use super::Lower;
use super::items::Head;
use crate::syntax::ir::ItemKind;

impl Lower<'_> {
    /// A macro call as an item; `tokens` are the offsets between its delimiters.
    pub(super) fn macro_item(&mut self, head: Head, mac: &syn::Macro, tokens: (u32, u32), end: u32) {
        let span = self.reader.token_span(tokens.0, tokens.1);
        let header = self.hash_text(head.start, end);
        let kind = ItemKind::MacroCall(self.path(&mac.path), span);
        let id = self.simple_with(head, end, kind, header);
        if let Ok(file) = syn::parse2::<syn::File>(mac.tokens.clone()) {
            self.within(id, |this| this.items(&file.items));
        }
    }

    /// The members that the tokens of a macro call in a trait, impl or extern block parse to.
    pub(super) fn member_macro_tokens(&mut self, _mac: &syn::Macro) {}
}
