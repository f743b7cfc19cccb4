//! Locks that are taken while another one of the same value is held.

use super::twice::LockWalk;
use super::walk::Walk;
use crate::catalog::Locks;
use crate::diagnostic::Place;
use crate::flow::TypedBody;
use crate::flow::locks::{LockPath, LockRoot, LocksOf, Taking};
use crate::infer::{Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::ExprId;
use crate::text::Symbol;

/// A lock as every function can name it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct NamedLock {
    /// The struct whose values have it, or a static.
    pub owner: DefId,
    /// The fields from there, in order.
    pub fields: Vec<Symbol>,
}

/// A call that takes a lock while the guard of another one lives for certain.
#[derive(Clone, Debug)]
pub struct Ordered {
    /// The lock that is held.
    pub held: NamedLock,
    /// The lock that is taken.
    pub taken: NamedLock,
    /// How the first one is held, and how the second one is taken.
    pub how: (Locks, Locks),
    /// What is held as well, and whether nobody else can have it meanwhile.
    pub beside: Vec<(NamedLock, bool)>,
    /// The call that took the first lock.
    pub first: ExprId,
    /// The call that takes the second one.
    pub second: ExprId,
    /// Where these calls are.
    pub places: (Place, Place),
    /// The function that takes the second one for this call.
    pub inside: Option<(DefId, Place)>,
}

impl Ordered {
    /// Whether two threads, one here and one there, can wait for each other: each holds what the other one waits for, and nothing that both
    /// need first keeps one of them out.
    pub fn can_meet(&self, other: &Self) -> bool {
        let waits = |taken: Locks, held: Locks| taken.exclusive || held.exclusive;
        let is_kept_out = |(lock, exclusive): &(NamedLock, bool)| other.beside.iter().any(|(it, also)| it == lock && (*exclusive || *also));
        waits(self.how.1, other.how.0) && waits(other.how.1, self.how.0) && !self.beside.iter().any(is_kept_out)
    }
}

impl TypedBody<'_> {
    /// The locks that this body takes while it holds another one of the same value, or of two statics, in source order.
    pub fn lock_orders(&self, others: &dyn LocksOf) -> Vec<Ordered> {
        let takings = self.takings(others);
        let is_other =
            |one: &Taking| takings.values().flatten().any(|it| it.path != one.path && self.named_pair(&one.path, &it.path).is_some());
        if takings.len() < 2 || !takings.values().flatten().any(is_other) {
            return Vec::new();
        }
        let mut found: Vec<Ordered> = Vec::new();
        for root in self.runnable() {
            let mut walk = Walk::new(self, &root);
            let mut locks = LockWalk::new(&takings, others);
            locks.orders = Some(Vec::new());
            walk.locks = Some(locks);
            walk.whole();
            found.extend(walk.locks.and_then(|it| it.orders).unwrap_or_default());
        }
        found.sort_by_key(|it| (self.body.expr_span(it.second).start, it.second, it.first));
        found.dedup_by(|one, other| {
            (one.second, one.first) == (other.second, other.first) && (&one.held, &one.taken) == (&other.held, &other.taken)
        });
        found
    }

    /// Two locks of one value that others can reach meanwhile, or two statics, by the names that all functions have for them.
    fn named_pair(&self, one: &LockPath<LockRoot>, other: &LockPath<LockRoot>) -> Option<(NamedLock, NamedLock)> {
        let of_static = |owner: DefId, path: &LockPath<LockRoot>| NamedLock { owner, fields: path.fields.clone() };
        match (one.root, other.root) {
            (LockRoot::Static(first), LockRoot::Static(second)) => Some((of_static(first, one), of_static(second, other))),
            (LockRoot::Local(first), LockRoot::Local(second)) if first == second => {
                let common = one.fields.iter().zip(&other.fields).take_while(|(one, other)| one == other).count();
                let below = |path: &LockPath<LockRoot>| Some(path.fields[common..].to_vec()).filter(|it| !it.is_empty());
                let (mine, theirs) = (below(one)?, below(other)?);
                let (ty, is_shared) = self.follow_fields(self.inference.type_of_pat(first), &one.fields[..common])?;
                let reached = |fields: &[Symbol]| Some(is_shared || self.follow_fields(ty, fields)?.1);
                let owner = self.structure_of(ty).filter(|_| reached(&mine) == Some(true) && reached(&theirs) == Some(true))?;
                Some((NamedLock { owner, fields: mine }, NamedLock { owner, fields: theirs }))
            }
            _ => None,
        }
    }

    /// The type behind some fields, and whether a pointer on the way there shares the value.
    fn follow_fields(&self, mut ty: Ty, fields: &[Symbol]) -> Option<(Ty, bool)> {
        let mut is_shared = self.is_shared_by(ty);
        for name in fields {
            let structure = self.structure_of(ty)?;
            ty = self.types().fields_of(structure).iter().find(|(field, _)| field == name)?.1;
            is_shared |= self.is_shared_by(ty);
        }
        Some((ty, is_shared))
    }

    fn is_shared_by(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, mutable) => !mutable || self.is_shared_by(inner),
            TyKind::Adt(def, _) if self.program.is_workspace(def) => false,
            TyKind::Adt(_, args) => self.types().is_counted(ty) || args.first().is_some_and(|&inner| self.is_shared_by(inner)),
            _ => false,
        }
    }

    /// The name of a lock that is held beside a pair of locks of the same struct.
    fn named_beside(&self, path: &LockPath<LockRoot>, pair: &LockPath<LockRoot>, owner: &NamedLock) -> Option<NamedLock> {
        match path.root {
            LockRoot::Static(owner) => Some(NamedLock { owner, fields: path.fields.clone() }),
            LockRoot::Local(pat) => {
                let above = pair.fields.len() - owner.fields.len().min(pair.fields.len());
                if path.root == pair.root && path.fields.starts_with(&pair.fields[..above]) {
                    return Some(NamedLock { owner: owner.owner, fields: path.fields[above..].to_vec() });
                }
                let owner = self.structure_of(self.inference.type_of_pat(pat))?;
                Some(NamedLock { owner, fields: path.fields.clone() })
            }
        }
    }
}

impl Walk<'_, '_> {
    /// Notes what is held where a call takes a lock.
    pub(super) fn note_orders(&mut self, call: ExprId) {
        let Some(locks) = self.locks.as_ref().filter(|it| it.orders.is_some()) else { return };
        let Some(takings) = locks.takings.get(&call) else { return };
        let alive: Vec<(ExprId, &Taking)> =
            self.alive().into_iter().map(|(first, held, _)| (first, held)).filter(|it| it.0 != call).collect();
        let can_wait = |it: &Taking| !it.locks.panics;
        let mut found = Vec::new();
        for taking in takings.iter().filter(|it| can_wait(it) && alive.iter().all(|(_, held)| held.path != it.path)) {
            for &(first, held) in alive.iter().filter(|(_, held)| can_wait(held)) {
                let Some((before, taken)) = self.view.named_pair(&held.path, &taking.path) else { continue };
                let others = alive.iter().filter(|(_, it)| it.path != held.path);
                let beside =
                    others.filter_map(|(_, it)| Some((self.view.named_beside(&it.path, &held.path, &before)?, it.locks.exclusive)));
                found.push(Ordered {
                    how: (held.locks, taking.locks),
                    beside: beside.collect(),
                    held: before,
                    taken,
                    first,
                    second: call,
                    places: (self.view.place_of(first), self.view.place_of(call)),
                    inside: taking.inside,
                });
            }
        }
        if let Some(orders) = self.locks.as_mut().and_then(|it| it.orders.as_mut()) {
            orders.extend(found);
        }
    }
}
