//! Signatures of functions and constructors, types of fields, constants and aliases: in terms of the definition's parameters.

use super::bounds::guarded;
use super::lower::Lower;
use super::predicate::Predicate;
use super::ty::{Args, Site, Ty, TyKind};
use super::types::Types;
use crate::resolve::cache::{keep, keep_list};
use crate::resolve::{DefId, DefKind, Namespace};
use crate::syntax::ir::{self, ItemKind, Parent, SelfParam};
use crate::text::{Symbol, sym};

/// How a method takes its receiver.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Receiver {
    /// `self`
    Value,
    /// `&self`
    Ref,
    /// `&mut self`
    RefMut,
    /// `self: Pin<&mut Self>` ...
    Typed,
}

/// The signature of a function, tuple struct or variant.
#[derive(Debug)]
pub(super) struct Signature {
    /// How it takes its receiver, where it is a method.
    pub(super) receiver: Option<Receiver>,
    /// The receiver's type; unknown where there is none.
    pub(super) receiver_ty: Ty,
    /// The parameters after the receiver.
    pub(super) params: Args,
    /// What calling it gives; of an async fn its future.
    pub(super) ret: Ty,
    /// What its body gives.
    pub(super) output: Ty,
    /// What the `impl Trait`s among its parameters promise.
    pub(super) implied: Vec<Predicate>,
    /// What each opaque type of its result promises.
    pub(super) opaques: Vec<&'static [Predicate]>,
}

impl Types<'_> {
    /// The signature of a fn, tuple struct or tuple variant; of anything else one that says nothing.
    pub(super) fn signature(&self, def: DefId) -> &'static Signature {
        if let Some(found) = self.signatures.get(&def) {
            return found;
        }
        let made = match &self.program.item(def).kind {
            ItemKind::Fn(function) => self.fn_signature(def, function),
            _ => self.constructor(def),
        };
        self.signatures.put(def, keep(made))
    }

    fn fn_signature(&self, def: DefId, function: &ir::Fn) -> Signature {
        let generics = self.generics(def);
        let mut lower = Lower::of_item(self, def);
        lower.impl_trait_as_param(generics.own_start + generics.own_count);
        let params: Vec<Ty> = function.params.iter().map(|ty| lower.ty(ty)).collect();
        let self_ty = self.generic_parent(def).map_or_else(Ty::unknown, |parent| self.self_ty(parent));
        let (receiver, receiver_ty) = match &function.self_param {
            None => (None, Ty::unknown()),
            Some(SelfParam::Value) => (Some(Receiver::Value), self_ty),
            Some(SelfParam::Ref) => (Some(Receiver::Ref), Ty::reference(self_ty, false)),
            Some(SelfParam::RefMut) => (Some(Receiver::RefMut), Ty::reference(self_ty, true)),
            Some(SelfParam::Typed(ty)) => {
                let ty = lower.ty(ty);
                let receiver = match ty.kind() {
                    _ if ty == self_ty => Receiver::Value,
                    TyKind::Ref(inner, mutable) if inner == self_ty => [Receiver::Ref, Receiver::RefMut][usize::from(mutable)],
                    _ => Receiver::Typed,
                };
                (Some(receiver), ty)
            }
        };
        lower.impl_trait_as_opaque(def);
        let output = lower.ty(&function.ret);
        let is_future = function.flags.is_async && !self.program.runs_when_called(def);
        let ret = if is_future { Ty::new(TyKind::Coroutine(Site { owner: def, expr: None }, output)) } else { output };
        let opaques = std::mem::take(&mut lower.opaques).into_iter().map(|mut predicates| {
            self.elaborate(&mut predicates);
            keep_list(predicates)
        });
        Signature { receiver, receiver_ty, params: Args::new(&params), ret, output, opaques: opaques.collect(), implied: lower.implied }
    }

    fn constructor(&self, def: DefId) -> Signature {
        let params: Vec<Ty> = self.fields(def).iter().map(|(_, ty)| *ty).collect();
        let adt = if self.program.def(def).kind == DefKind::Variant { self.generic_parent(def) } else { Some(def) };
        let ret = adt.map_or_else(Ty::unknown, |adt| Ty::new(TyKind::Adt(adt, self.generics(adt).identity())));
        Signature {
            receiver: None,
            receiver_ty: Ty::unknown(),
            params: Args::new(&params),
            ret,
            output: ret,
            implied: Vec::new(),
            opaques: Vec::new(),
        }
    }

    /// What an opaque type promises, in terms of its fn's parameters.
    pub(super) fn opaque_bounds(&self, def: DefId, n: u32) -> &'static [Predicate] {
        self.signature(def).opaques.get(n as usize).copied().unwrap_or(&[])
    }

    /// The fields of a struct, union or variant with their types.
    pub(super) fn fields(&self, def: DefId) -> &'static [(Symbol, Ty)] {
        self.fields.get_or(def, || {
            let entry = self.program.def(def);
            let fields: &[ir::Field] = match (&self.program.item(def).kind, entry.variant) {
                (ItemKind::Struct(it), _) => &it.fields,
                (ItemKind::Enum(it), Some(variant)) => it.variants.get(variant as usize).map_or(&[], |it| &it.fields),
                _ => &[],
            };
            let scope = if entry.kind == DefKind::Variant { entry.parent.unwrap_or(def) } else { def };
            let mut lower = Lower::of_item(self, scope);
            // Of fields with one name the usual build's comes first.
            let is_usual = |field: &&ir::Field| self.program.is_usual(def.krate, &field.attrs.cfg);
            let (usual, others): (Vec<_>, Vec<_>) = fields.iter().partition(is_usual);
            keep_list(usual.into_iter().chain(others).map(|field| (field.name, lower.ty(&field.ty))).collect())
        })
    }

    /// The declared type of a const or static.
    pub(super) fn value(&self, def: DefId) -> Ty {
        self.values.get_or(def, || match &self.program.item(def).kind {
            ItemKind::Const(ty, _) => Lower::of_item(self, def).ty(ty),
            ItemKind::Static(_, ty, _) => self.static_ty(def, Lower::of_item(self, def).ty(ty)),
            _ => Ty::unknown(),
        })
    }

    /// The type of a static declared with this type: inside `thread_local!` and `task_local!` a key to it.
    fn static_ty(&self, def: DefId, declared: Ty) -> Ty {
        let (item, file) = (self.program.item(def), self.program.file(def));
        let Parent::Item(around) = item.parent else { return declared };
        let ItemKind::MacroCall(path, _) = &file.item(around).kind else { return declared };
        let key = match path.last().map_or("", |it| it.name.as_str()) {
            "thread_local" => self.program.lookup(def.krate, "std::thread::LocalKey", Namespace::Type),
            "task_local" => self.program.lookup(def.krate, "tokio::task::LocalKey", Namespace::Type),
            _ => return declared,
        };
        key.map_or_else(Ty::unknown, |key| Ty::of_adt(key, &[declared]))
    }

    /// What a type alias stands for.
    pub(super) fn alias(&self, def: DefId) -> Ty {
        if let Some(found) = self.aliases.get(&def) {
            return found;
        }
        // An alias of itself meets this entry.
        let ty = match &self.program.item(def).kind {
            ItemKind::TypeAlias(_, _, Some(ty)) => guarded(|| Lower::of_item(self, def).ty(ty)),
            _ => Ty::unknown(),
        };
        self.aliases.put(def, ty)
    }

    /// What `Self` means in an impl, trait or type.
    pub(super) fn self_ty(&self, def: DefId) -> Ty {
        match (self.program.def(def).kind, &self.program.item(def).kind) {
            (DefKind::Trait, _) => Ty::param(0, sym::SELF_TYPE),
            (DefKind::Struct | DefKind::Enum, _) => Ty::new(TyKind::Adt(def, self.generics(def).identity())),
            (DefKind::Impl, ItemKind::Impl(block)) => self.values.get_or(def, || guarded(|| Lower::of_item(self, def).ty(&block.self_ty))),
            _ => Ty::unknown(),
        }
    }
}
