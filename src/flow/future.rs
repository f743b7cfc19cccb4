//! Values that are futures which do nothing until they are polled.

use super::{How, TypedBody};
use crate::catalog::{OnDrop, Place};
use crate::infer::{Callee, Ty, TyKind};
use crate::resolve::{CrateKind, DefId, Program, compatible};
use crate::syntax::ir::{AsyncKind, BlockKind, Expr, ExprId, FieldInit, ItemKind, SelfParam, TypeRef};

/// How deep futures are looked for in containers.
const DEPTH: usize = 3;

/// A future that does nothing until it is polled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LazyFuture {
    /// What it is.
    pub kind: LazyKind,
    /// It is one of several, or may be absent: the value is a container.
    pub contained: bool,
}

/// Kinds of lazy futures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LazyKind {
    /// What this fn returns.
    Call(DefId),
    /// What the future of this fn gave when it was awaited.
    Awaited(DefId),
    /// An async block.
    Block,
    /// A value of this type.
    Type(DefId),
    /// A boxed or otherwise anonymous future.
    Anonymous,
}

impl LazyFuture {
    /// What it is, for a message: "the future of `load`".
    pub fn words(self, program: &Program) -> String {
        let one = match self.kind {
            LazyKind::Call(callee) => format!("the future of `{}`", program.short_name(callee)),
            LazyKind::Awaited(callee) => format!("the future that `{}` gave", program.short_name(callee)),
            LazyKind::Block => "this `async` block".to_owned(),
            LazyKind::Type(def) => format!("this `{}`", program.short_name(def)),
            LazyKind::Anonymous => "this future".to_owned(),
        };
        if self.contained { format!("{one} inside this value") } else { one }
    }
}

impl TypedBody<'_> {
    /// The future in the value of `expr` that does nothing until it is polled, and is dropped in the way `how`.
    pub fn lost_future(&self, expr: ExprId, how: How) -> Option<LazyFuture> {
        if how != How::Statement && self.is_of_cancelled_task(expr) {
            return None;
        }
        if let Some(by_form) = self.lazy_future(expr) {
            return Some(by_form);
        }
        if let Expr::Struct { fields, .. } = self.body.expr(expr) {
            return self.lost_in_literal(expr, fields, how);
        }
        let ty = self.inference.type_of(expr);
        let driven = self.driven_for(expr);
        let Some(found) = self.lazy_in(ty, how, 0, driven) else {
            return matches!(ty.kind(), TyKind::Opaque(..)).then(|| self.adapted_future(expr, how))?;
        };
        let callees = self.callees(expr);
        if found.contained && self.takes_out(&callees)
            || self.comes_out_of_container(expr)
            || matches!(found.kind, LazyKind::Type(def) if self.is_spent(expr, def) || self.starts_something(expr))
        {
            return None;
        }
        if matches!(found.kind, LazyKind::Type(_))
            && how == How::LetUnderscore
            && !matches!(self.body.expr(expr), Expr::Call { .. } | Expr::MethodCall { .. })
        {
            // `let _ = send().await?;`: what is awaited did something, and its answer is given up.
            return None;
        }
        if let LazyKind::Type(def) = found.kind
            && self.program.krate(def.krate).kind == CrateKind::Declared
            && (found.contained || self.is_handed_out(expr) || !self.is_surely_future(expr))
        {
            // `sleep(d);` forgets to wait. What the project's own code hands out may be a receiver or a timer that it gives up.
            return None;
        }
        // Of an anonymous future the call says more, and whether it did something before.
        match (&found.kind, &*callees) {
            (LazyKind::Anonymous, &[callee]) if !found.contained => {
                let lazy = how == How::Statement || self.is_lazy_fn(callee);
                lazy.then_some(LazyFuture { kind: LazyKind::Call(callee), ..found }).or_else(|| self.adapted_future(expr, how))
            }
            (LazyKind::Anonymous, _) if how != How::Statement => None,
            // What comes out of an await is given up by name.
            (LazyKind::Call(_), _) if driven.is_some() && how == How::DropCall => None,
            (&LazyKind::Call(callee), _) if driven.is_some() => Some(LazyFuture { kind: LazyKind::Awaited(callee), ..found }),
            _ => Some(found),
        }
    }

    /// Whether a future holds a task that is cancelled when it is dropped: `drop(task.cancel())`.
    fn is_of_cancelled_task(&self, expr: ExprId) -> bool {
        let Expr::MethodCall { receiver, .. } = self.body.expr(expr) else { return false };
        let Some((task, _)) = self.inference.type_of(*receiver).adt() else { return false };
        self.program.facts(task).and_then(|facts| facts.handle.as_ref()).is_some_and(|handle| handle.on_drop == OnDrop::Cancels)
    }

    /// The lazy future that a library's adapter is given: what it makes of it is as lazy. `send().map(drop)`, `join(load(), save())`.
    fn adapted_future(&self, expr: ExprId, how: How) -> Option<LazyFuture> {
        let (receiver, args) = match self.body.expr(expr) {
            Expr::MethodCall { receiver, args, .. } => (Some(*receiver), args),
            Expr::Call { args, .. } => (None, args),
            _ => return None,
        };
        let callees = self.callees(expr);
        if callees.is_empty() || callees.iter().any(|&callee| self.program.is_workspace(callee)) || !self.is_future(expr) {
            return None;
        }
        // A library without a declaration may spawn what it is given as an argument.
        let is_declared = callees.iter().all(|&callee| self.program.krate(callee.krate).kind == CrateKind::Declared);
        let args = args.iter().copied().filter(|_| is_declared);
        let given = receiver.into_iter().chain(args).filter(|&it| self.is_future(it));
        given.filter_map(|it| self.lost_future(it, how)).find(|it| !it.contained)
    }

    /// The future in a field of a struct literal whose type does nothing when it is dropped.
    fn lost_in_literal(&self, literal: ExprId, fields: &[FieldInit], how: How) -> Option<LazyFuture> {
        let (def, _) = self.inference.type_of(literal).adt()?;
        if !self.program.is_workspace(def) || self.types().has_drop(def) {
            return None;
        }
        let found = fields.iter().find_map(|field| self.lost_future(field.value, how))?;
        Some(LazyFuture { contained: true, ..found })
    }

    /// What a value comes out of, behind awaits, `?` and `unwrap`.
    pub fn origin(&self, mut expr: ExprId) -> ExprId {
        while let Some(inner) = match self.body.expr(expr) {
            Expr::Await { base } => Some(*base),
            _ => self.inside_of(expr),
        } {
            expr = inner;
        }
        expr
    }

    /// What `?` or `unwrap` takes a value out of.
    fn inside_of(&self, expr: ExprId) -> Option<ExprId> {
        match self.body.expr(expr) {
            Expr::Try { base } => Some(*base),
            Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "unwrap" | "expect" | "ok") => Some(*receiver),
            _ => None,
        }
    }

    /// The type of the future that was awaited, or driven by `block_on`, for a value.
    fn driven_for(&self, mut expr: ExprId) -> Option<Ty> {
        while let Some(inner) = self.inside_of(expr) {
            expr = inner;
        }
        let future = match self.body.expr(expr) {
            Expr::Await { base } => *base,
            Expr::Call { args, .. } | Expr::MethodCall { args, .. } => {
                let mut driven = args.iter().enumerate().filter(|&(n, _)| self.runs_at(expr, Some(n)) == Some(Place::Root));
                *driven.next()?.1
            }
            _ => return None,
        };
        Some(self.inference.type_of(future))
    }

    /// Whether a value of a type that is a future only where its parameters are is one: they are known to be, or what makes such futures
    /// is called here.
    fn is_surely_future(&self, expr: ExprId) -> bool {
        let is_made_here = matches!(self.body.expr(expr), Expr::Call { .. } | Expr::MethodCall { .. });
        is_made_here || self.types().is_future_of_futures(self.owner, self.inference.type_of(expr))
    }

    /// Whether a value comes out of the project's own code, or from where nobody knows: directly, or behind awaits and `unwrap`.
    fn is_handed_out(&self, expr: ExprId) -> bool {
        let callees = self.callees(self.origin(expr));
        callees.is_empty() || callees.iter().any(|&callee| self.program.is_workspace(callee))
    }

    /// Whether `unwrap` takes a value out of what a container of such values gives back: it was made before, and may have been polled.
    fn comes_out_of_container(&self, expr: ExprId) -> bool {
        let mut inside = expr;
        while let Some(inner) = self.inside_of(inside) {
            inside = inner;
        }
        let Expr::MethodCall { receiver, .. } = self.body.expr(inside) else { return false };
        let value = self.inference.type_of(expr);
        inside != expr && mentions(self.inference.type_of(*receiver), value, DEPTH) && self.takes_out(&self.callees(inside))
    }

    /// Whether a call gives back what was kept somewhere, as `map.insert(key, future)` and `slot.take()` do: dropping that is meant.
    fn takes_out(&self, callees: &[DefId]) -> bool {
        callees.iter().any(|&callee| {
            let ItemKind::Fn(signature) = &self.program.item(callee).kind else { return false };
            // `cell.replace(future)`, and maps that many share
            let name = self.program.def(callee).name.as_str();
            let is_cell = || matches!(name, "replace" | "swap" | "take" | "replace_with" | "insert" | "remove");
            match signature.self_param {
                Some(SelfParam::RefMut) => true,
                Some(SelfParam::Ref) => {
                    // Of an own cell the signature says that what it gives is of the kind that it takes.
                    is_cell() && (!self.program.is_workspace(callee) || signature.params.iter().any(|it| is_same_name(it, &signature.ret)))
                }
                _ => false,
            }
        })
    }

    /// Whether the value of `expr` is a future that does nothing until it is polled, as far as its form and the callee tell.
    pub fn lazy_future(&self, expr: ExprId) -> Option<LazyFuture> {
        let kind = match self.body.expr(expr) {
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(AsyncKind::Borrowing | AsyncKind::Moving)) => LazyKind::Block,
            Expr::Call { .. } | Expr::MethodCall { .. } => {
                let callees = self.callees(expr);
                let first = *callees.first()?;
                if !callees.iter().all(|&def| self.is_async_fn(def)) {
                    return None;
                }
                LazyKind::Call(first)
            }
            _ => return None,
        };
        Some(LazyFuture { kind, contained: false })
    }

    /// The candidates that a call can enter in this body's configuration; none where it is unknown.
    pub fn callees(&self, call: ExprId) -> Vec<DefId> {
        match self.inference.callee(call) {
            Callee::Known(targets) => {
                targets.iter().filter(|target| compatible(self.cfg(), &target.cfg)).map(|target| target.def).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn is_async_fn(&self, def: DefId) -> bool {
        matches!(&self.program.item(def).kind, ItemKind::Fn(signature) if signature.flags.is_async)
            && !self.program.runs_when_called(def)
            && !self.program.has_unknown_attribute(def)
            && !self.program.attributes(def).contains(&crate::catalog::Attribute::Opaque)
    }

    /// The lazy future in a value of a type, which came out of a future of the type `driven`. What that gives back beside its output,
    /// as `select_all` does, it has polled.
    fn lazy_in(&self, ty: Ty, how: How, depth: usize, driven: Option<Ty>) -> Option<LazyFuture> {
        if depth > DEPTH || depth > 0 && driven.is_some_and(|driven| mentions(driven, ty, DEPTH)) {
            return None;
        }
        let types = self.types();
        let found = |kind| Some(LazyFuture { kind, contained: depth > 0 });
        match ty.kind() {
            TyKind::Coroutine(site, _) if site.expr.is_some() => found(LazyKind::Block),
            TyKind::Coroutine(site, _) if self.is_async_fn(site.owner) => found(LazyKind::Call(site.owner)),
            TyKind::Opaque(def, ..) if types.awaited(self.owner, ty).is_some() => {
                let says_it = how == How::Statement && !(self.program.is_workspace(def) && self.program.is_trait_member(def));
                if says_it || self.is_lazy_fn(def) { found(LazyKind::Call(def)) } else { None }
            }
            TyKind::Dyn(_) if types.awaited(self.owner, ty).is_some() => found(LazyKind::Anonymous),
            TyKind::Adt(def, args) => {
                if self.program.facts(def).is_some_and(|facts| facts.handle.is_some()) {
                    // `spawn(async { load() })`: the task's value is a future, and goes with the handle.
                    let output = self.lazy_in(*args.types().first()?, how, depth + 1, driven)?;
                    return Some(LazyFuture { contained: true, ..output });
                }
                if let Some(owned) = types.owned(ty) {
                    let boxed = self.lazy_in(owned, how, depth, driven)?;
                    let is_box = types.awaited(self.owner, ty).is_some();
                    return Some(LazyFuture { contained: boxed.contained || !is_box, ..boxed });
                }
                if self.is_lazy_type(def) && types.awaited(self.owner, ty).is_some() { found(LazyKind::Type(def)) } else { None }
            }
            TyKind::Tuple(parts) => parts.iter().find_map(|&part| self.lazy_in(part, how, depth + 1, driven)),
            TyKind::Array(element) => self.lazy_in(element, how, depth + 1, driven),
            _ => None,
        }
    }
}

/// Whether both types are written as the same plain name.
fn is_same_name(one: &TypeRef, other: &TypeRef) -> bool {
    let name = |ty: &TypeRef| match ty {
        TypeRef::Path(path) => path.as_ident(),
        _ => None,
    };
    name(one).is_some() && name(one) == name(other)
}

/// Whether a named type, also behind references, has another one among its arguments.
fn mentions(ty: Ty, part: Ty, depth: usize) -> bool {
    if let TyKind::Ref(inner, _) = ty.kind() {
        return mentions(inner, part, depth);
    }
    let args = ty.adt().map_or(&[][..], |(_, args)| args);
    depth > 0 && args.iter().any(|&arg| arg == part || mentions(arg, part, depth - 1))
}
