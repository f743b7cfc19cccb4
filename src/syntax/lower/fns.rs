//! Functions, constants and statics: signatures and bodies.

use proc_macro2::Span as Token;

use super::Lower;
use super::items::Head;
use crate::syntax::ir::{BlockKind, BodyId, Fn, FnFlags, ItemId, ItemKind, Param, Pat, SelfParam, TypeRef};
use crate::text::{Span, sym};

impl Lower<'_> {
    /// A function with its body, or a declaration that ends with `semi`.
    pub(super) fn function(&mut self, head: Head, sig: &syn::Signature, body: Option<&syn::Block>, semi: Option<Token>) -> ItemId {
        let end = match (body, semi) {
            (Some(body), _) => self.reader.after(body.brace_token.span.close()),
            (None, Some(semi)) => self.reader.after(semi),
            (None, None) => self.reader.after(sig.paren_token.span.close()),
        };
        let function = self.signature(sig, body, semi);
        let id = self.simple(head, end, ItemKind::Fn(Box::new(function)));
        if let Some(block) = body.filter(|_| !self.signatures) {
            let body = self.fn_body(id, sig, block);
            if let ItemKind::Fn(function) = &mut self.file.items[id.0 as usize].kind {
                function.body = Some(body);
            }
        }
        id
    }

    fn signature(&mut self, sig: &syn::Signature, body: Option<&syn::Block>, semi: Option<Token>) -> Fn {
        let mut self_param = None;
        let mut params = Vec::with_capacity(sig.inputs.len());
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(it) => self_param = Some(self.receiver(it)),
                syn::FnArg::Typed(it) => params.push(self.ty(&it.ty)),
            }
        }
        let flags = FnFlags {
            is_async: sig.asyncness.is_some(),
            is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
            is_const: sig.constness.is_some(),
            is_extern: sig.abi.is_some(),
            is_gen: false,
        };
        Fn {
            flags,
            generics: self.generics(&sig.generics),
            self_param,
            params: params.into(),
            ret: self.return_type(&sig.output),
            body: None,
            signature_span: self.signature_span(sig, body, semi),
        }
    }

    fn receiver(&mut self, it: &syn::Receiver) -> SelfParam {
        match &it.kind {
            syn::ReceiverKind::Value => SelfParam::Value,
            syn::ReceiverKind::Reference(_, _, None) => SelfParam::Ref,
            syn::ReceiverKind::Reference(_, _, Some(_)) => SelfParam::RefMut,
            syn::ReceiverKind::Typed(_, ty) => SelfParam::Typed(self.ty(ty)),
            _ => SelfParam::Typed(TypeRef::Unknown),
        }
    }

    /// `async fn name(..) -> T`: the return type has no span of its own, so it ends where the next part begins.
    fn signature_span(&self, sig: &syn::Signature, body: Option<&syn::Block>, semi: Option<Token>) -> Span {
        let first = sig.asyncness.as_ref().map_or(sig.fn_token.span, |token| token.span);
        let start = self.reader.start(first);
        let close = self.reader.after(sig.paren_token.span.close());
        let next = match (&sig.output, &sig.generics.where_clause, body, semi) {
            (syn::ReturnType::Type(..), Some(clause), ..) => Some(clause.where_token.span),
            (syn::ReturnType::Type(..), None, Some(body), _) => Some(body.brace_token.span.open()),
            (syn::ReturnType::Type(..), None, None, semi) => semi,
            (syn::ReturnType::Default, ..) => None,
        };
        let end = next.map_or(close, |next| self.reader.trimmed(start, self.reader.start(next)).1);
        self.reader.span(start, end)
    }

    fn fn_body(&mut self, id: ItemId, sig: &syn::Signature, block: &syn::Block) -> BodyId {
        let brace = block.brace_token.span;
        let (start, end) = (self.reader.start(brace.open()), self.reader.after(brace.close()));
        let (span, hash) = (self.reader.span(start, end), self.hash_text(start, end));
        self.new_body(id, span, hash, |this| {
            let mut params = Vec::with_capacity(sig.inputs.len());
            for input in &sig.inputs {
                match input {
                    syn::FnArg::Receiver(it) => {
                        let name_span = this.reader.token(it.self_token.span, 4);
                        let mutable = it.mutability.is_some();
                        let pat = Pat::Bind { name: sym::SELF_VALUE, by_ref: false, mutable, sub: None };
                        this.body.self_pat = Some(this.pat_node(pat, name_span));
                    }
                    syn::FnArg::Typed(it) => params.push(Param { pat: this.pat(&it.pat), ty: Some(this.ty(&it.ty)) }),
                }
            }
            this.body.params = params.into();
            this.block(block, BlockKind::Plain, None, Span::NONE)
        })
    }

    /// `const NAME: T = value;`
    pub(super) fn constant(&mut self, head: Head, ty: &syn::Type, value: Option<(Token, &syn::Expr)>, semi: Token) {
        let ty = self.ty(ty);
        let id = self.simple(head, self.reader.after(semi), ItemKind::Const(ty, None));
        let body = value.map(|(eq, value)| self.value_body(id, eq, value, semi));
        if let ItemKind::Const(_, slot) = &mut self.file.items[id.0 as usize].kind {
            *slot = body;
        }
    }

    /// `static NAME: T = value;`
    pub(super) fn static_item(&mut self, head: Head, mutable: bool, ty: &syn::Type, value: Option<(Token, &syn::Expr)>, semi: Token) {
        let ty = self.ty(ty);
        let id = self.simple(head, self.reader.after(semi), ItemKind::Static(mutable, ty, None));
        let body = value.map(|(eq, value)| self.value_body(id, eq, value, semi));
        if let ItemKind::Static(_, _, slot) = &mut self.file.items[id.0 as usize].kind {
            *slot = body;
        }
    }

    fn value_body(&mut self, id: ItemId, eq: Token, value: &syn::Expr, semi: Token) -> BodyId {
        let stop = self.reader.start(semi);
        let added = self.reader.slice(stop, stop + 1) != ";";
        let stop = if added { self.reader.word(semi).1.max(stop + 1) } else { stop };
        let (start, end) = self.reader.trimmed(self.reader.after(eq), stop);
        let (span, hash) = (self.reader.span(start, end), self.hash_text(start, end));
        self.new_body(id, span, hash, |this| this.expr(value))
    }
}
