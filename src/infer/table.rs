//! Type variables and unification. Unknown unifies with everything and solves nothing.

use super::build::{is_float, is_integer};
use super::fold::{MAX_DEPTH, fold};
use super::ty::{Flags, Ty, TyKind};
use crate::resolve::Prim;

/// What a variable can become.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum VarKind {
    /// Any type.
    General,
    /// An integer; of a literal without suffix. `i32` in the end, unless something unknown met it.
    Int { open: bool },
    /// A float; as above with `f64`.
    Float { open: bool },
}

#[derive(Clone, Copy)]
enum Var {
    Free(VarKind),
    Is(Ty),
}

/// The variables of one inference.
#[derive(Default)]
pub(super) struct Table {
    vars: Vec<Var>,
    /// Counts up with each variable that is solved.
    pub(super) version: u32,
}

impl Table {
    /// A new variable.
    pub(super) fn fresh(&mut self, kind: VarKind) -> Ty {
        self.vars.push(Var::Free(kind));
        Ty::new(TyKind::Infer(self.vars.len() as u32 - 1))
    }

    /// The type with its outermost variable followed.
    pub(super) fn shallow(&self, ty: Ty) -> Ty {
        let mut ty = ty;
        while let TyKind::Infer(var) = ty.kind() {
            match self.vars.get(var as usize) {
                Some(Var::Is(value)) => ty = *value,
                _ => break,
            }
        }
        ty
    }

    /// The kind of an unsolved variable.
    pub(super) fn kind_of(&self, ty: Ty) -> Option<VarKind> {
        match self.shallow(ty).kind() {
            TyKind::Infer(var) => match self.vars.get(var as usize) {
                Some(Var::Free(kind)) => Some(*kind),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether this is a variable that can become any type.
    pub(super) fn is_general(&self, ty: Ty) -> bool {
        self.kind_of(ty) == Some(VarKind::General)
    }

    /// The type with all solved variables followed.
    pub(super) fn resolve(&self, ty: Ty) -> Ty {
        fold(ty, Flags::INFER, 0, &mut |part, depth| match part.kind() {
            TyKind::Infer(_) => {
                let value = self.shallow(part);
                Some(if value.is_infer() { value } else { self.resolve_at(value, depth + 1) })
            }
            _ => None,
        })
    }

    fn resolve_at(&self, ty: Ty, depth: u32) -> Ty {
        fold(ty, Flags::INFER, depth, &mut |part, depth| match part.kind() {
            TyKind::Infer(_) => {
                let value = self.shallow(part);
                Some(if value.is_infer() { value } else { self.resolve_at(value, depth + 1) })
            }
            _ => None,
        })
    }

    /// The type at the end of inference: unsolved variables are unknown, literals get their default type.
    pub(super) fn finish(&self, ty: Ty) -> Ty {
        let resolved = self.resolve(ty);
        fold(resolved, Flags::INFER | Flags::HOLE, 0, &mut |part, _| match part.kind() {
            TyKind::Infer(_) => Some(self.fallback(part)),
            TyKind::Hole => Some(Ty::unknown()),
            _ => None,
        })
    }

    fn fallback(&self, var: Ty) -> Ty {
        match self.kind_of(var) {
            Some(VarKind::Int { open: false }) => Ty::prim(Prim::I32),
            Some(VarKind::Float { open: false }) => Ty::prim(Prim::F64),
            _ => Ty::unknown(),
        }
    }

    /// Solves the literals that nothing has met.
    pub(super) fn default_literals(&mut self) {
        for index in 0..self.vars.len() {
            let prim = match self.vars[index] {
                Var::Free(VarKind::Int { open: false }) => Prim::I32,
                Var::Free(VarKind::Float { open: false }) => Prim::F64,
                _ => continue,
            };
            self.vars[index] = Var::Is(Ty::prim(prim));
            self.version += 1;
        }
    }

    fn bind(&mut self, var: u32, ty: Ty) {
        self.vars[var as usize] = Var::Is(ty);
        self.version += 1;
    }

    fn occurs(&self, var: u32, ty: Ty, depth: u32) -> bool {
        let mut found = depth > MAX_DEPTH;
        fold(ty, Flags::INFER, depth, &mut |part, depth| match part.kind() {
            TyKind::Infer(other) => {
                let value = self.shallow(part);
                found |= other == var || value == Ty::new(TyKind::Infer(var));
                if !found && !value.is_infer() {
                    found = self.occurs(var, value, depth + 1);
                }
                Some(part)
            }
            _ if found => Some(part),
            _ => None,
        });
        found
    }

    /// Something unknown met this type: the literals in it can be of any type.
    fn meet_unknown(&mut self, ty: Ty) {
        if !ty.has(Flags::INFER) {
            return;
        }
        let mut opened = Vec::new();
        fold(ty, Flags::INFER, 0, &mut |part, _| match self.shallow(part).kind() {
            TyKind::Infer(var) => {
                opened.push(var);
                Some(part)
            }
            _ => part.is_infer().then_some(part),
        });
        for var in opened {
            if let Some(Var::Free(kind)) = self.vars.get_mut(var as usize) {
                match kind {
                    VarKind::Int { open } | VarKind::Float { open } => *open = true,
                    VarKind::General => {}
                }
            }
        }
    }

    fn unify_var(&mut self, var: u32, kind: VarKind, ty: Ty) -> bool {
        if let Some(other) = self.kind_of(ty) {
            let TyKind::Infer(other_var) = ty.kind() else { return false };
            let kept = match (kind, other) {
                (VarKind::General, any) | (any, VarKind::General) => any,
                (VarKind::Int { open: a }, VarKind::Int { open: b }) => VarKind::Int { open: a || b },
                (VarKind::Float { open: a }, VarKind::Float { open: b }) => VarKind::Float { open: a || b },
                _ => return false,
            };
            self.bind(var, ty);
            self.vars[other_var as usize] = Var::Free(kept);
            return true;
        }
        let fits = match (kind, ty.kind()) {
            (_, TyKind::Unknown | TyKind::Hole | TyKind::Const) => {
                self.meet_unknown(Ty::new(TyKind::Infer(var)));
                return true;
            }
            (VarKind::General, TyKind::Never) => return true,
            (VarKind::General, _) => !ty.has(Flags::INFER) || !self.occurs(var, ty, 0),
            (VarKind::Int { .. }, TyKind::Prim(prim)) => is_integer(prim),
            (VarKind::Float { .. }, TyKind::Prim(prim)) => is_float(prim),
            _ => false,
        };
        if fits {
            self.bind(var, ty);
        }
        fits
    }

    /// Makes two types equal as far as they can be; false where they cannot. Parts that can be equal are made so all the same.
    pub(super) fn unify(&mut self, a: Ty, b: Ty) -> bool {
        self.unify_at(a, b, 0)
    }

    fn unify_at(&mut self, a: Ty, b: Ty, depth: u32) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a == b || depth > MAX_DEPTH {
            return true;
        }
        let next = depth + 1;
        match (a.kind(), b.kind()) {
            (TyKind::Infer(var), _) => {
                let kind = self.kind_of(a).unwrap_or(VarKind::General);
                self.unify_var(var, kind, b)
            }
            (_, TyKind::Infer(var)) => {
                let kind = self.kind_of(b).unwrap_or(VarKind::General);
                self.unify_var(var, kind, a)
            }
            (TyKind::Unknown | TyKind::Hole | TyKind::Const, _) => {
                self.meet_unknown(b);
                true
            }
            (_, TyKind::Unknown | TyKind::Hole | TyKind::Const) => {
                self.meet_unknown(a);
                true
            }
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) | (TyKind::FnDef(x, xs), TyKind::FnDef(y, ys)) => {
                x == y && self.unify_all(&xs, &ys, next)
            }
            (TyKind::Tuple(xs), TyKind::Tuple(ys))
            | (TyKind::FnPtr(xs) | TyKind::Closure(_, xs), TyKind::FnPtr(ys) | TyKind::Closure(_, ys)) => self.unify_all(&xs, &ys, next),
            (TyKind::Ref(x, _), TyKind::Ref(y, _))
            | (TyKind::Ptr(x, _) | TyKind::Ref(x, _), TyKind::Ptr(y, _))
            | (TyKind::Slice(x) | TyKind::Array(x), TyKind::Slice(y) | TyKind::Array(y)) => self.unify_at(x, y, next),
            (TyKind::Coroutine(x, xo), TyKind::Coroutine(y, yo)) => x == y && self.unify_at(xo, yo, next),
            (TyKind::Opaque(x, n, xs), TyKind::Opaque(y, m, ys)) => x == y && n == m && self.unify_all(&xs, &ys, next),
            (TyKind::Projection(x, n, xs), TyKind::Projection(y, m, ys)) => x == y && n == m && self.unify_all(&xs, &ys, next),
            (TyKind::Dyn(xs), TyKind::Dyn(ys)) => {
                let mut equal = xs.len() == ys.len();
                for (x, y) in xs.iter().zip(ys.iter()) {
                    equal &= x.def == y.def && self.unify_all(&x.args, &y.args, next);
                    for (x, y) in x.bindings.iter().flatten().zip(y.bindings.iter().flatten()) {
                        equal &= x.0 == y.0 && self.unify_at(x.1, y.1, next);
                    }
                }
                equal
            }
            _ => false,
        }
    }

    fn unify_all(&mut self, xs: &[Ty], ys: &[Ty], depth: u32) -> bool {
        let mut equal = xs.len() == ys.len();
        for (&x, &y) in xs.iter().zip(ys) {
            equal &= self.unify_at(x, y, depth);
        }
        equal
    }
}
