//! Types as written.

use super::Lower;
use super::literal::integer;
use crate::syntax::ir::TypeRef;

impl Lower<'_> {
    /// A type; what syn keeps verbatim is [`TypeRef::Unknown`].
    pub(super) fn ty(&mut self, ty: &syn::Type) -> TypeRef {
        match ty {
            syn::Type::Path(it) => TypeRef::Path(self.qualified_path(it.qself.as_ref(), &it.path)),
            syn::Type::Reference(it) => TypeRef::Ref(Box::new(self.ty(&it.elem)), it.mutability.is_some()),
            syn::Type::Ptr(it) => TypeRef::Ptr(Box::new(self.ty(&it.elem)), matches!(it.mutability, syn::PointerMutability::Mut(_))),
            syn::Type::Slice(it) => TypeRef::Slice(Box::new(self.ty(&it.elem))),
            syn::Type::Array(it) => TypeRef::Array(Box::new(self.ty(&it.elem)), integer(&it.len)),
            syn::Type::Tuple(it) => TypeRef::Tuple(it.elems.iter().map(|elem| self.ty(elem)).collect()),
            syn::Type::FnPtr(it) => {
                let inputs = it.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                TypeRef::FnPtr(inputs, Box::new(self.return_type(&it.output)))
            }
            syn::Type::ImplTrait(it) => TypeRef::ImplTrait(self.bounds(&it.bounds)),
            syn::Type::TraitObject(it) => TypeRef::DynTrait(self.bounds(&it.bounds)),
            syn::Type::Never(_) => TypeRef::Never,
            syn::Type::Infer(_) => TypeRef::Infer,
            syn::Type::Group(it) => self.ty(&it.elem),
            syn::Type::Paren(it) => self.ty(&it.elem),
            _ => TypeRef::Unknown,
        }
    }

    /// `-> T`, unit where none is written.
    pub(super) fn return_type(&mut self, output: &syn::ReturnType) -> TypeRef {
        match output {
            syn::ReturnType::Default => TypeRef::Tuple(Box::default()),
            syn::ReturnType::Type(_, ty) => self.ty(ty),
        }
    }
}
