//! Calls that take a lock, and which lock that is.

use rustc_hash::FxHashMap;

use super::held::bare;
use super::{RegionId, Regions, TypedBody};
use crate::catalog::Locks;
use crate::diagnostic::Place;
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, ItemKind, Pat, PatId, SelfParam};
use crate::text::Symbol;

/// A lock by its path: fields of a binding, or of a static. The same path is the same lock as long as nobody assigns to a part of it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct LockPath<Root> {
    /// Where it begins.
    pub root: Root,
    /// The fields from there, in order.
    pub fields: Vec<Symbol>,
}

/// Where the path of a lock begins in a body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LockRoot {
    /// A binding, `self` among them.
    Local(PatId),
    /// A static.
    Static(DefId),
}

/// Where the path of a lock begins for the callers of a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OuterRoot {
    /// What the method is called on.
    Receiver,
    /// This argument, after the receiver.
    Argument(usize),
    /// A static.
    Static(DefId),
}

/// A lock that a function takes, as its callers can name it.
#[derive(Clone, Debug)]
pub struct OwnLock {
    /// The lock.
    pub path: LockPath<OuterRoot>,
    /// How it is taken.
    pub locks: Locks,
    /// The argument, after the receiver, that chooses the part of it; `None` where something else does.
    pub key: Option<usize>,
    /// Where.
    pub place: Place,
    /// The guard is what the function returns.
    pub given: bool,
}

/// A call that takes a lock, by itself or in a function of the project.
#[derive(Clone, Debug)]
pub struct Taking {
    /// The lock.
    pub path: LockPath<LockRoot>,
    /// How it is taken.
    pub locks: Locks,
    /// What chooses the part of it.
    pub key: Option<ExprId>,
    /// The function that takes it, with where it does so.
    pub inside: Option<(DefId, Place)>,
    /// The value of the call holds the lock, as far as it holds one.
    pub given: bool,
}

/// The locks that the project's functions take.
pub trait LocksOf {
    /// Those of one function; none where nothing is known of it.
    fn locks_of(&self, function: DefId) -> &[OwnLock];
    /// Those that it holds wherever it calls a closure that it is given, each with the number of the parameter.
    fn held_for(&self, function: DefId) -> &[(usize, OwnLock)];
}

impl TypedBody<'_> {
    /// The locks that this body takes by itself on every way through it, of what its callers can name.
    pub fn own_locks(&self, regions: &Regions) -> Vec<OwnLock> {
        let takes = |call: ExprId| self.taking(call).filter(|it| !it.locks.awaited || self.is_awaited(call)).into_iter().collect();
        self.certain_locks(regions, &takes)
    }

    /// The same of what it takes in functions of the project.
    pub fn inner_locks(&self, regions: &Regions, others: &dyn LocksOf) -> Vec<OwnLock> {
        self.certain_locks(regions, &|call| self.inner_takings(call, others))
    }

    /// The locks that this body takes on some way through it, by itself or in functions of the project, of what its callers can name.
    pub fn possible_locks(&self, regions: &Regions, others: &dyn LocksOf) -> Vec<OwnLock> {
        let takes = |call: ExprId| match self.taking(call) {
            Some(taking) => Some(taking).filter(|it| !it.locks.awaited || self.is_awaited(call)).into_iter().collect(),
            None => self.inner_takings(call, others),
        };
        let mut found: Vec<OwnLock> = Vec::new();
        for (_, own) in self.nameable_locks(regions, &takes) {
            if !found.iter().any(|it| it.path == own.path && it.locks == own.locks && it.given == own.given) {
                found.push(own);
            }
        }
        found
    }

    /// The locks that calls of this body take, of what its callers can name.
    fn nameable_locks(&self, regions: &Regions, takes: &dyn Fn(ExprId) -> Vec<Taking>) -> Vec<(ExprId, OwnLock)> {
        let mut taken: Vec<(ExprId, OwnLock)> = Vec::new();
        for call in self.entering().filter(|&call| regions.id_of(call) == RegionId(0)) {
            for taking in takes(call) {
                let Some(root) = self.outer_root(taking.path.root) else { continue };
                let path = LockPath { root, fields: taking.path.fields };
                let given = taking.given && self.tail().is_some_and(|tail| self.taken_by(tail, |expr| expr == call) == Some(call));
                let place = taking.inside.map_or_else(|| self.place_of(call), |(_, place)| place);
                let key = taking.key.and_then(|key| self.parameter_given(key));
                taken.push((call, OwnLock { path, locks: taking.locks, key, place, given }));
            }
        }
        taken
    }

    fn certain_locks(&self, regions: &Regions, takes: &dyn Fn(ExprId) -> Vec<Taking>) -> Vec<OwnLock> {
        let taken = self.nameable_locks(regions, takes);
        let mut found: Vec<OwnLock> = Vec::new();
        for (_, own) in &taken {
            let is_same = |other: &OwnLock| other.path == own.path && other.locks == own.locks;
            let is_taken = |is_meant: &dyn Fn(&OwnLock) -> bool| {
                self.surely_passes(&|call| taken.iter().any(|(it, other)| *it == call && is_meant(other)))
            };
            if !found.iter().any(is_same) && is_taken(&is_same) {
                let key = own.key.filter(|_| is_taken(&|other| is_same(other) && other.key == own.key));
                found.push(OwnLock { key, ..own.clone() });
            }
        }
        found
    }

    /// The parameter, unchanged, that a key is.
    pub(super) fn parameter_given(&self, key: ExprId) -> Option<usize> {
        let path = self.lock_path(bare(self, key)).filter(|path| path.fields.is_empty())?;
        match path.root {
            LockRoot::Local(pat) if matches!(self.body.pat(pat), Pat::Bind { mutable: false, by_ref: false, sub: None, .. }) => {
                self.body.params.iter().position(|param| param.pat == pat)
            }
            _ => None,
        }
    }

    /// Where a path begins for the callers; `None` where they cannot name it.
    pub(super) fn outer_root(&self, root: LockRoot) -> Option<OuterRoot> {
        match root {
            LockRoot::Static(def) => Some(OuterRoot::Static(def)),
            LockRoot::Local(pat) if self.body.self_pat == Some(pat) => Some(OuterRoot::Receiver),
            LockRoot::Local(pat) => self.body.params.iter().position(|param| param.pat == pat).map(OuterRoot::Argument),
        }
    }

    /// The locks that the calls of this body take.
    pub(super) fn takings(&self, others: &dyn LocksOf) -> FxHashMap<ExprId, Vec<Taking>> {
        let mut found: FxHashMap<ExprId, Vec<Taking>> = FxHashMap::default();
        for call in self.entering() {
            let taken = match self.taking(call) {
                Some(taking) if taking.locks.awaited && !self.is_awaited(call) => continue,
                Some(taking) => vec![taking],
                None => self.inner_takings(call, others),
            };
            if !taken.is_empty() {
                found.insert(call, taken);
            }
        }
        found
    }

    /// The call that took the lock whose guard is the value of `expr`, below `unwrap` and others that only hand it on.
    pub(super) fn taken_by(&self, mut expr: ExprId, takes: impl Fn(ExprId) -> bool) -> Option<ExprId> {
        loop {
            if takes(expr) {
                return Some(expr);
            }
            expr = match self.body.expr(expr) {
                Expr::Await { base } | Expr::Try { base } => *base,
                Expr::MethodCall { receiver, args, .. } if self.locks(expr).is_none() && self.hands_on(expr, *receiver, args) => *receiver,
                _ => return None,
            };
        }
    }

    /// How a call takes the lock of its receiver.
    pub(super) fn locks(&self, call: ExprId) -> Option<Locks> {
        let facts = self.facts(call);
        let locks = facts.first()?.1.locks?;
        facts.iter().all(|(_, facts)| facts.locks == Some(locks)).then_some(locks)
    }

    /// The lock that a call takes by itself.
    fn taking(&self, call: ExprId) -> Option<Taking> {
        let Expr::MethodCall { receiver, args, .. } = self.body.expr(call) else { return None };
        let locks = self.locks(call)?;
        let path = self.lock_path(*receiver)?;
        Some(Taking { path, locks, key: args.first().copied(), inside: None, given: true })
    }

    /// The locks that the function takes which a call enters.
    fn inner_takings(&self, call: ExprId, others: &dyn LocksOf) -> Vec<Taking> {
        let &[callee] = &*self.callees(call) else { return Vec::new() };
        let locks = others.locks_of(callee);
        if locks.is_empty() || self.is_async_fn(callee) && !self.is_awaited(call) {
            return Vec::new();
        }
        locks.iter().filter_map(|own| self.entered(call, callee, own)).collect()
    }

    /// The locks that the function which a call enters holds while it runs arguments of the call, by their positions.
    pub(super) fn held_by(&self, call: ExprId, others: &dyn LocksOf) -> Vec<(usize, Taking)> {
        let &[callee] = &*self.callees(call) else { return Vec::new() };
        let shift = usize::from(matches!(self.body.expr(call), Expr::Call { .. }) && self.program.has_receiver(callee));
        let held = others.held_for(callee).iter();
        held.filter_map(|(index, own)| Some((index + shift, Taking { given: false, ..self.entered(call, callee, own)? }))).collect()
    }

    /// A lock of a function as a call that enters it names it.
    fn entered(&self, call: ExprId, callee: DefId, own: &OwnLock) -> Option<Taking> {
        let (receiver, args) = match self.body.expr(call) {
            Expr::MethodCall { receiver, args, .. } => (Some(*receiver), args),
            Expr::Call { args, .. } => (None, args),
            _ => return None,
        };
        // `Type::method(receiver, argument)`
        let shift = usize::from(receiver.is_none() && self.program.has_receiver(callee));
        let receiver = receiver.or_else(|| args.first().copied().filter(|_| shift == 1));
        let mut path = match own.path.root {
            OuterRoot::Static(def) => LockPath { root: LockRoot::Static(def), fields: Vec::new() },
            OuterRoot::Receiver => self.lock_path(receiver.filter(|&it| self.is_called_on(call, it))?)?,
            OuterRoot::Argument(index) => self.lock_path(*args.get(index + shift)?)?,
        };
        path.fields.extend(&own.path.fields);
        let key = own.key.and_then(|index| args.get(index + shift).copied());
        Some(Taking { path, locks: own.locks, key, inside: Some((callee, own.place)), given: own.given })
    }

    /// Whether a method call takes a guard, or what may hold one, and gives it back.
    fn hands_on(&self, call: ExprId, receiver: ExprId, args: &[ExprId]) -> bool {
        let takes_itself = self.inference.receiver(call) == Some(self.inference.type_of(receiver));
        let callees = self.callees(call);
        let by_value = |callee: &DefId| match &self.program.item(*callee).kind {
            ItemKind::Fn(signature) => matches!(signature.self_param, Some(SelfParam::Value | SelfParam::Typed(_))),
            _ => false,
        };
        takes_itself && !callees.is_empty() && callees.iter().all(by_value) && args.iter().all(|&arg| self.gives_no_guard(arg))
    }

    /// Whether no other guard comes in by an argument.
    fn gives_no_guard(&self, arg: ExprId) -> bool {
        match self.body.expr(arg) {
            Expr::Closure { body, .. } => {
                // `lock().unwrap_or_else(|poisoned| poisoned.into_inner())`
                let is_own = matches!(self.body.expr(*body), Expr::MethodCall { method, args, .. } if method.as_str() == "into_inner" && args.is_empty());
                is_own || self.any_guard(self.inference.type_of(*body)).is_none()
            }
            Expr::Path(path) => {
                path.last().is_some_and(|it| it.name.as_str() == "into_inner") || self.any_guard(self.inference.type_of(arg)).is_none()
            }
            _ => self.any_guard(self.inference.type_of(arg)).is_none(),
        }
    }

    /// What the body gives where it runs to its end.
    pub(super) fn tail(&self) -> Option<ExprId> {
        let mut at = self.body.root;
        while let Expr::Block(block) = self.body.expr(at) {
            at = block.tail?;
        }
        Some(at)
    }
}
