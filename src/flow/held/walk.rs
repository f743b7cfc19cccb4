//! The state of a walk: slots that can hold a guard, the scopes that end them, and where jumps lead.

use rustc_hash::{FxHashMap, FxHashSet};

use super::HeldGuard;
use super::twice::LockWalk;
use crate::flow::{Coroutine, GuardKind, TypedBody};
use crate::syntax::ir::{Expr, ExprId, PatId};
use crate::text::Symbol;
use crate::workspace::Edition;

/// How many guards one coroutine can have; more are not followed.
const MAX_SLOTS: usize = 128;

/// A set of slots.
pub(super) type Slots = u128;

/// Which slots may hold a guard at one point of the code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Flow {
    /// The slots that may.
    pub(super) alive: Slots,
    /// Which slots do, whichever way led here.
    pub(super) certain: Slots,
    /// Whether the point can be reached at all.
    pub(super) reachable: bool,
}

impl Flow {
    /// A point that nothing leads to.
    pub(super) const NEVER: Self = Self { alive: 0, certain: 0, reachable: false };

    /// Where two ways meet.
    pub(super) fn join(self, other: Self) -> Self {
        match (self.reachable, other.reachable) {
            (false, _) => other,
            (_, false) => self,
            _ => Self { alive: self.alive | other.alive, certain: self.certain & other.certain, reachable: true },
        }
    }

    /// The same without these slots.
    pub(super) fn without(self, slots: Slots) -> Self {
        Self { alive: self.alive & !slots, certain: self.certain & !slots, ..self }
    }

    /// The same with a guard in these slots.
    pub(super) fn with(self, slots: Slots) -> Self {
        Self { alive: self.alive | slots, certain: self.certain | slots, ..self }
    }
}

/// What a slot belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Binding(PatId),
    Temporary(ExprId),
}

struct Slot<'p> {
    key: Key,
    kind: GuardKind<'p>,
    taken: Option<ExprId>,
    /// The slot that the guard came from, where it was moved.
    before: Option<usize>,
    awaits: Vec<ExprId>,
}

/// A loop or labelled block around the current point.
pub(super) struct Target {
    pub(super) label: Option<Symbol>,
    pub(super) is_loop: bool,
    /// What reaches its end by `break`.
    pub(super) breaks: Flow,
    /// What reaches its head by `continue`.
    pub(super) continues: Flow,
    /// Slots that belong to scopes inside.
    pub(super) inside: Slots,
    depth: usize,
}

/// The walk over one coroutine.
pub(super) struct Walk<'a, 'p> {
    pub(super) view: &'a TypedBody<'p>,
    /// Scrutinee temporaries of `if let` and temporaries of tail expressions are dropped early.
    pub(super) edition_2024: bool,
    pub(super) flow: Flow,
    pub(super) targets: Vec<Target>,
    /// Operands of `let x = &..;`: their temporaries live as long as the binding.
    pub(super) extended: FxHashSet<ExprId>,
    slots: Vec<Slot<'p>>,
    by_key: FxHashMap<Key, usize>,
    scopes: Vec<Slots>,
    /// The scope that temporaries belong to.
    temporaries: usize,
    /// The scope that bindings belong to.
    bindings: usize,
    /// The locks that are taken, where the walk is about them.
    pub(super) locks: Option<LockWalk<'a>>,
    /// A call that is taken to be awaited.
    pub(super) waits_after: Option<ExprId>,
    coroutine: &'a Coroutine,
}

impl<'a, 'p> Walk<'a, 'p> {
    pub(super) fn new(view: &'a TypedBody<'p>, coroutine: &'a Coroutine) -> Self {
        Self {
            view,
            edition_2024: view.program.krate(view.owner.krate).edition >= Edition::E2024,
            flow: Flow { alive: 0, certain: 0, reachable: true },
            targets: Vec::new(),
            extended: FxHashSet::default(),
            slots: Vec::new(),
            by_key: FxHashMap::default(),
            scopes: vec![0],
            temporaries: 0,
            bindings: 0,
            locks: None,
            waits_after: None,
            coroutine,
        }
    }

    /// The guards that are held across awaits.
    pub(super) fn run(mut self) -> Vec<HeldGuard<'p>> {
        self.whole();
        self.held()
    }

    /// Walks the whole coroutine.
    pub(super) fn whole(&mut self) {
        for &pat in &self.coroutine.params {
            self.bind(pat, None, true);
        }
        match self.view.body.expr(self.coroutine.root) {
            Expr::Block(block) => self.block(block),
            _ => self.eval(self.coroutine.root),
        }
    }

    /// The guard in the value of an expression, of those that the walk is about.
    pub(super) fn guard_of(&self, expr: ExprId) -> Option<GuardKind<'p>> {
        if self.locks.is_some() { self.view.any_guard(self.view.inference.type_of(expr)) } else { self.view.guard_of(expr) }
    }

    /// The guard in a binding, of those that the walk is about.
    pub(super) fn guard_of_pat(&self, pat: PatId) -> Option<GuardKind<'p>> {
        if self.locks.is_some() { self.view.any_guard(self.view.inference.type_of_pat(pat)) } else { self.view.guard_of_pat(pat) }
    }

    /// The guards that were held; a guard that moves from one binding to another is one.
    fn held(self) -> Vec<HeldGuard<'p>> {
        let mut held: Vec<HeldGuard<'p>> = Vec::new();
        for slot in self.slots.iter().filter(|slot| !slot.awaits.is_empty()) {
            let mut first = slot;
            for _ in 0..self.slots.len() {
                match first.before.and_then(|before| self.slots.get(before)) {
                    Some(before) => first = before,
                    None => break,
                }
            }
            let binding = match first.key {
                Key::Binding(pat) => Some(pat),
                Key::Temporary(_) => None,
            };
            let taken = first.taken.map(|it| self.view.maker(it));
            let is_same = |it: &&mut HeldGuard<'_>| it.taken == taken && (taken.is_some() || it.binding == binding);
            match held.iter_mut().find(is_same) {
                Some(known) => known.awaits.extend(&slot.awaits),
                None => held.push(HeldGuard { binding, taken, kind: slot.kind, awaits: slot.awaits.clone() }),
            }
        }
        for guard in &mut held {
            guard.awaits.sort_by_key(|&id| (self.view.body.expr_span(id).start, id));
            guard.awaits.dedup();
        }
        held
    }

    /// Runs `walk` in a scope of its own for bindings. The slots of the scope are returned: the caller has other flows to take them from.
    pub(super) fn binding_scope(&mut self, walk: impl FnOnce(&mut Self)) -> Slots {
        let before = std::mem::replace(&mut self.bindings, self.scopes.len());
        self.scopes.push(0);
        walk(self);
        self.bindings = before;
        self.leave()
    }

    /// Runs `walk` in a scope of its own for temporaries.
    pub(super) fn temporary_scope(&mut self, walk: impl FnOnce(&mut Self)) -> Slots {
        let before = std::mem::replace(&mut self.temporaries, self.scopes.len());
        self.scopes.push(0);
        walk(self);
        self.temporaries = before;
        self.leave()
    }

    fn leave(&mut self) -> Slots {
        let slots = self.scopes.pop().unwrap_or_default();
        self.flow = self.flow.without(slots);
        slots
    }

    /// Runs `walk` as a loop or labelled block; returns what reaches its end by `break` and its head by `continue`.
    pub(super) fn target(&mut self, label: Option<Symbol>, is_loop: bool, walk: impl FnOnce(&mut Self)) -> Target {
        let depth = self.scopes.len();
        self.targets.push(Target { label, is_loop, breaks: Flow::NEVER, continues: Flow::NEVER, inside: 0, depth });
        walk(self);
        let target = self.targets.pop();
        let mut target = target.unwrap_or(Target { label, is_loop, breaks: Flow::NEVER, continues: Flow::NEVER, inside: 0, depth });
        target.breaks = target.breaks.without(target.inside);
        target.continues = target.continues.without(target.inside);
        target
    }

    /// The slot of a key that ends with the given scope; `None` where there are too many.
    fn slot(&mut self, key: Key, kind: GuardKind<'p>, taken: Option<ExprId>, scope: usize) -> Option<Slots> {
        let index = match self.by_key.get(&key) {
            Some(&index) => index,
            None if self.slots.len() == MAX_SLOTS => return None,
            None => {
                self.slots.push(Slot { key, kind, taken, before: None, awaits: Vec::new() });
                self.by_key.insert(key, self.slots.len() - 1);
                self.slots.len() - 1
            }
        };
        let bit = 1 << index;
        self.scopes[scope] |= bit;
        for target in self.targets.iter_mut().filter(|target| target.depth <= scope) {
            target.inside |= bit;
        }
        Some(bit)
    }

    /// A binding comes into scope; `filled`: with a guard in it.
    pub(super) fn declare(&mut self, pat: PatId, kind: GuardKind<'p>, taken: Option<ExprId>, filled: bool) {
        if let Some(slot) = self.slot(Key::Binding(pat), kind, taken, self.bindings) {
            let before = taken.map_or(0, |taken| self.named(taken));
            if before != 0 && before != slot {
                self.slots[slot.trailing_zeros() as usize].before = Some(before.trailing_zeros() as usize);
            }
            self.flow = self.flow.without(slot);
            if filled {
                self.flow = self.flow.with(slot);
                self.note_lock(slot, taken);
            }
        }
    }

    /// A temporary holds a guard from here on.
    pub(super) fn keep_temporary(&mut self, expr: ExprId, kind: GuardKind<'p>) -> Slots {
        let scope = if self.extended.contains(&expr) { self.bindings } else { self.temporaries };
        let slot = self.slot(Key::Temporary(expr), kind, Some(expr), scope).unwrap_or_default();
        self.flow = self.flow.with(slot);
        self.note_lock(slot, Some(expr));
        slot
    }

    /// The slot of a binding that can hold a guard; none for all others.
    pub(super) fn slot_of(&self, pat: PatId) -> Slots {
        self.by_key.get(&Key::Binding(pat)).map_or(0, |&index| 1 << index)
    }

    /// The slot of the binding that a path expression names.
    pub(super) fn named(&self, expr: ExprId) -> Slots {
        self.view.scopes.locals.get(&expr).map_or(0, |&pat| self.slot_of(pat))
    }

    /// A binding gets a new value.
    pub(super) fn refill(&mut self, slot: Slots, taken: ExprId, filled: bool) {
        self.flow = self.flow.without(slot);
        if filled {
            self.flow = self.flow.with(slot);
            self.note_lock(slot, Some(taken));
            if let Some(slot) = self.slots.get_mut(slot.trailing_zeros() as usize) {
                slot.taken.get_or_insert(taken);
            }
        }
    }

    /// What a slot can hold.
    pub(super) fn kind_of(&self, slot: Slots) -> Option<GuardKind<'p>> {
        self.slots.get(slot.trailing_zeros() as usize).map(|slot| slot.kind)
    }

    /// What a slot belongs to.
    pub(super) fn key_of(&self, slot: Slots) -> Option<Key> {
        self.slots.get(slot.trailing_zeros() as usize).map(|slot| slot.key)
    }

    /// The guards in these slots are gone.
    pub(super) fn end(&mut self, slots: Slots) {
        self.flow = self.flow.without(slots);
    }

    /// The names of the bindings that hold a guard here.
    pub(super) fn names_alive(&self) -> Vec<(Slots, PatId)> {
        let alive = self.slots.iter().enumerate().filter(|(index, _)| self.flow.alive & (1 << index) != 0);
        let bindings = alive.filter_map(|(index, slot)| match slot.key {
            Key::Binding(pat) => Some((1 << index, pat)),
            Key::Temporary(_) => None,
        });
        bindings.collect()
    }

    /// The coroutine waits here.
    pub(super) fn wait(&mut self, at: ExprId) {
        if !self.flow.reachable {
            return;
        }
        for (index, slot) in self.slots.iter_mut().enumerate() {
            if self.flow.alive & (1 << index) != 0 && !slot.awaits.contains(&at) {
                slot.awaits.push(at);
            }
        }
    }
}
