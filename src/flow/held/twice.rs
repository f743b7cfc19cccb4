//! Locks that are taken again while their guard lives.

use rustc_hash::{FxHashMap, FxHashSet};

use super::keys::{bare, depends, same_key};
use super::order::Ordered;
use super::walk::{Key, Slots, Walk};
use crate::catalog::{Extent, Locks, Place as RunsAt};
use crate::flow::locks::{LockPath, LockRoot, LocksOf, Taking};
use crate::flow::{Coroutine, RegionId, TypedBody};
use crate::resolve::DefId;
use crate::syntax::ir::{BlockKind, Expr, ExprId, ItemKind, PatId, SelfParam};

/// A lock that is taken again while its guard lives.
#[derive(Clone, Debug)]
pub struct LockedTwice {
    /// The call that took it first.
    pub first: ExprId,
    /// How.
    pub taken: Taking,
    /// The call that takes it again.
    pub again: ExprId,
    /// How.
    pub retaken: Taking,
    /// What comes of it.
    pub clash: Clash,
}

/// What taking a lock again does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clash {
    /// It waits for itself.
    Waits,
    /// It panics.
    Panics,
    /// It waits for itself where both keys fall into the same part of a map.
    SamePart,
    /// It waits for itself behind whoever waits for the lock in between.
    BehindWriter,
}

/// What a walk about locks knows.
pub(super) struct LockWalk<'a> {
    pub(super) takings: &'a FxHashMap<ExprId, Vec<Taking>>,
    /// The calls that took the locks whose guards the slots hold; `None` where it can be one or another.
    origins: FxHashMap<Slots, Option<ExprId>>,
    /// The calls whose locks are held by what runs the code that is walked.
    around: Vec<ExprId>,
    /// The locks that functions of the project hold while they run it, with the calls that enter them.
    pub(super) holding: Vec<(ExprId, Taking)>,
    pub(super) others: &'a dyn LocksOf,
    /// What is held where parameters are called, where the walk is about that.
    pub(super) given: Option<Vec<(ExprId, Vec<Taking>)>>,
    /// The locks that are taken while others are held, where the walk is about that.
    pub(super) orders: Option<Vec<Ordered>>,
    found: Vec<LockedTwice>,
}

impl<'a> LockWalk<'a> {
    pub(super) fn new(takings: &'a FxHashMap<ExprId, Vec<Taking>>, others: &'a dyn LocksOf) -> Self {
        let (origins, around, holding, given, orders, found) = Default::default();
        Self { takings, origins, around, holding, others, given, orders, found }
    }
}

impl TypedBody<'_> {
    /// The locks that are taken again while their guard lives for certain, in the order of the second calls.
    pub fn locked_twice(&self, others: &dyn LocksOf) -> Vec<LockedTwice> {
        let takings = self.takings(others);
        if !self.can_clash(&takings, others) {
            return Vec::new();
        }
        let mut found: Vec<LockedTwice> = Vec::new();
        for root in self.runnable() {
            let mut walk = Walk::new(self, &root);
            walk.locks = Some(LockWalk::new(&takings, others));
            walk.whole();
            found.extend(walk.locks.into_iter().flat_map(|it| it.found));
        }
        found.sort_by_key(|it| (self.body.expr_span(it.again).start, it.again, it.first));
        found.dedup_by_key(|it| it.again);
        found
    }

    /// Whether any lock is taken by two calls, or by one in a closure that a function of the project may run while it holds it.
    fn can_clash(&self, takings: &FxHashMap<ExprId, Vec<Taking>>, others: &dyn LocksOf) -> bool {
        if takings.is_empty() {
            return false;
        }
        let mut seen = FxHashSet::default();
        takings.values().flatten().any(|taking| !seen.insert(&taking.path))
            || self.entering().any(|call| !self.held_by(call, others).is_empty())
    }

    /// What runs in one go: the body, closures, async blocks.
    pub(super) fn runnable(&self) -> Vec<Coroutine> {
        let of = |root, params| Coroutine { region: RegionId(0), root, params, waits: false };
        let params = self.body.self_pat.into_iter().chain(self.body.params.iter().map(|param| param.pat)).collect();
        let inner = (0..self.body.exprs.len() as u32).map(ExprId).filter_map(|id| match self.body.expr(id) {
            Expr::Closure { params, body, .. } => Some(of(*body, params.iter().map(|param| param.pat).collect())),
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => Some(of(id, Vec::new())),
            _ => None,
        });
        std::iter::once(of(self.body.root, params)).chain(inner).collect()
    }
}

impl Walk<'_, '_> {
    /// A slot is filled with the value of an expression.
    pub(super) fn note_lock(&mut self, slot: Slots, taken: Option<ExprId>) {
        let origin = taken.and_then(|taken| self.origin_of(taken));
        let Some(locks) = &mut self.locks else { return };
        let known = locks.origins.entry(slot).or_insert(origin);
        if *known != origin {
            *known = None;
        }
    }

    /// The call that took the lock whose guard is the value of an expression: of branches the one that gives a value, or that all give which
    /// do.
    fn origin_of(&self, value: ExprId) -> Option<ExprId> {
        let locks = self.locks.as_ref()?;
        let of_all = |branches: &mut dyn Iterator<Item = ExprId>| {
            let mut origins = branches.filter(|&it| !self.gives_nothing(it)).map(|it| self.origin_of(it));
            let first = origins.next()??;
            origins.all(|other| other == Some(first)).then_some(first)
        };
        match self.view.body.expr(value) {
            Expr::Block(block) if matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe) => self.origin_of(block.tail?),
            Expr::If { then, otherwise, .. } => of_all(&mut [Some(*then), *otherwise].into_iter().flatten()),
            Expr::Match { arms, .. } => of_all(&mut arms.iter().map(|arm| arm.body)),
            _ => match self.named(value) {
                0 => self.view.taken_by(value, |call| locks.takings.get(&call).is_some_and(|all| all.iter().any(|it| it.given))),
                before => locks.origins.get(&before).copied().flatten(),
            },
        }
    }

    /// Whether nothing goes on behind a branch.
    fn gives_nothing(&self, branch: ExprId) -> bool {
        self.view.inference.is_never(branch) || self.view.leaves(branch)
    }

    /// A binding stands for another value from here on: what begins with it is another lock.
    pub(super) fn rebound(&mut self, pat: PatId) {
        self.forget(|path| path.root == LockRoot::Local(pat));
    }

    /// A place gets another value.
    pub(super) fn assigned(&mut self, place: ExprId) {
        if self.locks.is_some()
            && let Some(place) = self.view.lock_path(place)
        {
            self.forget(|path| path.root == place.root && path.fields.starts_with(&place.fields));
        }
    }

    fn forget(&mut self, is_changed: impl Fn(&LockPath<LockRoot>) -> bool) {
        self.flow.certain &= !self.slots_where(|it| is_changed(&it.path) || it.key.is_some_and(|key| depends(self.view, key, &is_changed)));
    }

    /// A call may change the values that it is given by `&mut`: a key that is worked out of one is another from here on.
    fn changed(&mut self, call: ExprId, receiver: Option<ExprId>, args: &[ExprId]) {
        let takes =
            |callee: &DefId| matches!(&self.view.program.item(*callee).kind, ItemKind::Fn(it) if it.self_param == Some(SelfParam::RefMut));
        let receiver = receiver.filter(|_| self.view.callees(call).iter().any(takes));
        let lent = args.iter().filter_map(|&arg| match self.view.body.expr(arg) {
            Expr::Ref { mutable: true, operand, .. } => Some(*operand),
            _ => None,
        });
        for place in receiver.into_iter().chain(lent).filter_map(|it| self.view.lock_path(it)) {
            let is_changed = |path: &LockPath<LockRoot>| path.root == place.root && path.fields.starts_with(&place.fields);
            self.flow.certain &= !self.slots_where(|it| it.key.is_some_and(|key| depends(self.view, key, &is_changed)));
        }
    }

    /// The slots that hold guards of such locks.
    fn slots_where(&self, is_meant: impl Fn(&Taking) -> bool) -> Slots {
        let Some(locks) = &self.locks else { return 0 };
        let all_of = |origin: &ExprId| locks.takings.get(origin).into_iter().flatten();
        let meant = locks.origins.iter().filter(|(_, origin)| origin.as_ref().is_some_and(|it| all_of(it).any(&is_meant)));
        meant.fold(0, |all, (slot, _)| all | slot)
    }

    /// Everything that a call needs is there: it takes its locks, and runs the closures that are given to it.
    pub(super) fn called(&mut self, call: ExprId, receiver: Option<ExprId>, args: &[ExprId]) {
        if self.locks.is_none() || !self.flow.reachable {
            return;
        }
        self.lock_again(call);
        self.note_orders(call);
        self.note_given(call, args);
        self.changed(call, receiver, args);
        self.run_under_locks(call, receiver, args);
        if args.iter().any(|&arg| matches!(self.view.body.expr(arg), Expr::Closure { is_async: false, .. }))
            && (self.view.is_in_place(call) || self.is_eager(call))
        {
            let holder = self.holds_meanwhile(call, receiver);
            let depth = self.locks.as_ref().map_or(0, |it| it.around.len());
            if let (Some(holder), Some(locks)) = (holder, &mut self.locks) {
                locks.around.push(holder);
            }
            for (index, &arg) in args.iter().enumerate() {
                if self.view.is_in_place(call) || self.view.runs_at(call, Some(index)) == Some(RunsAt::Here) {
                    self.inline(arg, receiver, args);
                }
            }
            if let Some(locks) = &mut self.locks {
                locks.around.truncate(depth);
            }
        }
    }

    /// The call whose lock is held while `call` runs its closures: its own, or that of a guard which it takes over.
    fn holds_meanwhile(&self, call: ExprId, receiver: Option<ExprId>) -> Option<ExprId> {
        let locks = self.locks.as_ref()?;
        if locks.takings.get(&call).is_some_and(|all| all.iter().any(|it| it.inside.is_none())) {
            return Some(call);
        }
        let receiver = receiver.filter(|&it| self.guard_of(it).is_some_and(|kind| !kind.contained))?;
        let takes = |it: ExprId| locks.takings.contains_key(&it);
        // Only what a call hands on is its receiver's guard, not what it looks at.
        (self.guard_of(call).is_some() && self.view.taken_by(call, |it| it == receiver).is_some())
            .then(|| self.view.taken_by(receiver, takes))?
    }

    /// Whether a call has run its closures when it returns, and does not keep them in an iterator.
    fn is_eager(&self, call: ExprId) -> bool {
        let ty = self.view.inference.type_of(call);
        let types = self.view.types();
        let is_plain = ty.is_unit() || ty.is_scalar() || ty.is_never();
        is_plain || types.is_option(ty) || types.result(ty).is_some() || self.guard_of(call).is_some()
    }

    /// Walks a closure where it runs.
    pub(super) fn inline(&mut self, closure: ExprId, receiver: Option<ExprId>, args: &[ExprId]) {
        let Expr::Closure { params, body, is_async: false, .. } = self.view.body.expr(closure) else { return };
        let after = self.flow;
        for &arg in args {
            // Who gets a guard by `&mut` may release it meanwhile: `MutexGuard::unlocked`.
            if let Expr::Ref { mutable: true, operand, .. } = self.view.body.expr(arg) {
                self.end(self.named(*operand));
            }
        }
        self.binding_scope(|walk| {
            params.iter().for_each(|param| walk.bind(param.pat, receiver, true));
            walk.temporary_scope(|walk| walk.eval(*body));
        });
        self.flow = after;
    }

    /// Notes the locks that a call takes although it has them.
    fn lock_again(&mut self, call: ExprId) {
        let Some(locks) = &self.locks else { return };
        let Some(retaken) = locks.takings.get(&call) else { return };
        let mut found = Vec::new();
        for (first, taken, slot) in self.alive().into_iter().filter(|(first, ..)| *first != call) {
            for again in retaken.iter().filter(|it| it.path == taken.path) {
                if let Some(clash) = self.clash(taken, again, slot) {
                    found.push(LockedTwice { first, taken: taken.clone(), again: call, retaken: again.clone(), clash });
                }
            }
        }
        // One finding a call: the one that is sure.
        found.sort_by_key(|it| !matches!(it.clash, Clash::Waits | Clash::Panics));
        if let (Some(first), Some(locks)) = (found.into_iter().next(), &mut self.locks)
            && locks.found.iter().all(|it| it.again != call)
        {
            locks.found.push(first);
        }
    }

    /// The locks that are held for certain, with the calls that took them and the slots of their guards.
    pub(super) fn alive(&self) -> Vec<(ExprId, &Taking, Slots)> {
        let Some(locks) = &self.locks else { return Vec::new() };
        let alive = locks.origins.iter().filter(|&(&slot, _)| self.flow.certain & slot != 0 && self.has_guard(slot));
        let alive = alive.filter_map(|(&slot, &origin)| Some((origin?, slot)));
        let mut alive: Vec<(ExprId, Slots)> = alive.chain(locks.around.iter().map(|&origin| (origin, 0))).collect();
        alive.sort_unstable();
        let taken = |(first, slot)| {
            let all = locks.takings.get(&first).into_iter().flatten().filter(|it| it.given);
            all.map(move |it| (first, it, slot))
        };
        let holding = locks.holding.iter().map(|(call, taking)| (*call, taking, 0));
        alive.into_iter().flat_map(taken).chain(holding).collect()
    }

    /// Whether a filled slot holds a guard for certain: of an `Option` this is known where a pattern has matched.
    fn has_guard(&self, slot: Slots) -> bool {
        if self.kind_of(slot).is_some_and(|kind| !kind.contained) {
            return true;
        }
        let Some(Key::Temporary(expr)) = self.key_of(slot) else { return false };
        let around = self.view.parents[expr.0 as usize].map(|it| self.view.body.expr(it));
        matches!(around, Some(Expr::Let { .. })) || matches!(around, Some(Expr::Match { scrutinee, .. }) if *scrutinee == expr)
    }

    fn clash(&self, taken: &Taking, again: &Taking, slot: Slots) -> Option<Clash> {
        let (held, asked): (Locks, Locks) = (taken.locks, again.locks);
        if !held.exclusive && !asked.exclusive {
            return (asked.queues && asked.extent == Extent::Whole).then_some(Clash::BehindWriter);
        }
        let is_same_part = match (held.extent, asked.extent) {
            (Extent::Whole, _) | (_, Extent::Whole | Extent::Part) => true,
            (Extent::Key, Extent::Key) => {
                let keys = taken.key.zip(again.key);
                keys.is_some_and(|(first, second)| self.is_key_of(second, slot) || same_key(self.view, first, second))
            }
            (Extent::Part, Extent::Key) => again.key.is_some_and(|key| self.is_key_of(key, slot)),
        };
        Some(match (asked.panics, is_same_part) {
            (true, _) => Clash::Panics,
            (false, true) => Clash::Waits,
            (false, false) => Clash::SamePart,
        })
    }

    /// `guard.key()`
    fn is_key_of(&self, key: ExprId, slot: Slots) -> bool {
        match self.view.body.expr(bare(self.view, key)) {
            Expr::MethodCall { receiver, method, .. } => slot != 0 && method.as_str() == "key" && self.named(*receiver) == slot,
            _ => false,
        }
    }
}
