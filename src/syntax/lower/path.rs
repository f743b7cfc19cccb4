//! Paths and generic arguments.

use super::Lower;
use super::literal::integer;
use crate::syntax::ir::{AssocBinding, GenericArgs, Path, Segment, TypeRef};
use crate::text::{Span, Symbol};

impl Lower<'_> {
    /// A path as written, from its first token to its last.
    pub(super) fn path(&mut self, path: &syn::Path) -> Path {
        self.qualified_path(None, path)
    }

    /// A path with the `<T as Trait>` before it.
    pub(super) fn qualified_path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let mut segments = Vec::with_capacity(path.segments.len());
        let mut end = Span::NONE;
        for segment in &path.segments {
            let (name, span) = self.reader.name(&segment.ident);
            let (args, last) = self.path_arguments(&segment.arguments);
            end = last.unwrap_or(span);
            segments.push(Segment { name, args, span });
        }
        let first = match (qself, &path.leading_colon, segments.first()) {
            (Some(qself), ..) => self.reader.token(qself.lt_token.span, 1),
            (None, Some(colons), _) => self.reader.token(colons.spans[0], 1),
            (None, None, Some(segment)) => segment.span,
            (None, None, None) => Span::NONE,
        };
        let span = if first.origin == end.origin { first.to(end) } else { first };
        let qself = qself.map(|it| Box::new((self.ty(&it.ty), it.position)));
        Path { global: path.leading_colon.is_some(), qself, segments: segments.into(), span }
    }

    /// Generic arguments, with the span of their last token.
    fn path_arguments(&mut self, arguments: &syn::PathArguments) -> (Option<Box<GenericArgs>>, Option<Span>) {
        match arguments {
            syn::PathArguments::None => (None, None),
            syn::PathArguments::AngleBracketed(it) => (Some(Box::new(self.generic_args(it))), Some(self.reader.token(it.gt_token.span, 1))),
            syn::PathArguments::Parenthesized(it) => {
                let inputs = it.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                let output = self.return_type(&it.output);
                let binding = AssocBinding { name: Symbol::new("Output"), ty: Some(output), bounds: Box::default() };
                let types = Box::new([TypeRef::Tuple(inputs)]);
                let args = GenericArgs { types, bindings: Box::new([binding]), parenthesized: true };
                (Some(Box::new(args)), Some(self.reader.token(it.paren_token.span.close(), 1)))
            }
        }
    }

    /// `<A, B = C>`
    pub(super) fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut types = Vec::new();
        let mut bindings = Vec::new();
        for arg in &args.args {
            match arg {
                syn::GenericArgument::Type(ty) => types.push(self.ty(ty)),
                syn::GenericArgument::Const(value) => types.push(TypeRef::Const(integer(value))),
                syn::GenericArgument::AssocType(it) => {
                    let (name, ty) = (self.reader.symbol(&it.ident), Some(self.ty(&it.ty)));
                    bindings.push(AssocBinding { name, ty, bounds: Box::default() });
                }
                syn::GenericArgument::AssocConst(it) => {
                    let (name, ty) = (self.reader.symbol(&it.ident), Some(TypeRef::Const(integer(&it.value))));
                    bindings.push(AssocBinding { name, ty, bounds: Box::default() });
                }
                syn::GenericArgument::Constraint(it) => {
                    let (name, bounds) = (self.reader.symbol(&it.ident), self.bounds(&it.bounds));
                    bindings.push(AssocBinding { name, ty: None, bounds });
                }
                _ => {}
            }
        }
        GenericArgs { types: types.into(), bindings: bindings.into(), parenthesized: false }
    }

    /// One name without arguments.
    pub(super) fn segment(&mut self, ident: &syn::Ident) -> Segment {
        let (name, span) = self.reader.name(ident);
        Segment { name, args: None, span }
    }
}

/// A path of one plain name.
pub(super) fn plain_path(name: Symbol, span: Span) -> Path {
    Path { global: false, qself: None, segments: Box::new([Segment { name, args: None, span }]), span }
}
