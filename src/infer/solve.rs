//! Trait goals: which impl or promise makes a type implement a trait.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::fold::{fold, fold_args};
use super::impls::Head;
use super::matching::{Bindings, Fit};
use super::predicate::{Predicate, TraitRef};
use super::table::{Table, VarKind};
use super::ty::{Args, Flags, Ty, TyKind};
use super::types::Types;
use crate::resolve::DefId;
use crate::text::Symbol;

/// How deep the conditions of impls are followed.
const MAX_NESTING: usize = 8;

/// Solves goals about types that can hold variables, in the light of what a body's generics promise.
pub(super) struct Solver<'a, 'p> {
    pub(super) types: &'a Types<'p>,
    /// What holds in the body.
    pub(super) environment: &'static [Predicate],
    pub(super) table: Table,
    pub(super) pending: Vec<super::obligations::Pending>,
    /// The version of the table at the last pass over the pending goals.
    pub(super) seen_version: u32,
    /// Work left; at zero all answers are unknown.
    pub(super) fuel: u32,
    stack: Vec<TraitRef>,
    /// How often a limit was hit: answers in between are not kept.
    pub(super) limits: u32,
    held: FxHashMap<TraitRef, Fit>,
    pub(super) normalised: FxHashMap<Ty, Ty>,
    /// The trait that the body is part of, or of an implementation of.
    pub(super) own_trait: Option<DefId>,
    /// The definition whose body this is: what cannot be built together with it is not meant in it.
    pub(super) owner: Option<DefId>,
    /// Inherent members are looked for where declarations leave them out: in sources.
    pub(super) beyond: bool,
    /// Positive while asking what could be: nothing is solved and no goal is added.
    pub(super) probing: u32,
    promises: FxHashMap<Ty, Rc<[Predicate]>>,
}

/// Why a type implements a trait.
#[derive(Clone, Debug)]
pub(super) enum Selection {
    /// It does not.
    No,
    /// Not to be told yet, or at all.
    Ambiguous,
    /// It is promised, with these arguments.
    Promise(TraitRef),
    /// By this impl, with its parameters bound as far as the goal tells; and whether that leaves nothing open.
    Impl(DefId, Bindings, bool),
    /// It can be called: with these parameters, giving this.
    Callable(Vec<Ty>, Ty),
    /// It is a future with this output.
    Future(Ty),
    /// By the language or a derive: nothing more is known of it.
    Builtin,
}

impl<'a, 'p> Solver<'a, 'p> {
    pub(super) fn new(types: &'a Types<'p>, environment: &'static [Predicate], fuel: u32) -> Self {
        Self {
            types,
            environment,
            table: Table::default(),
            pending: Vec::new(),
            seen_version: 0,
            fuel,
            stack: Vec::new(),
            limits: 0,
            held: FxHashMap::default(),
            normalised: FxHashMap::default(),
            own_trait: None,
            owner: None,
            beyond: false,
            probing: 0,
            promises: FxHashMap::default(),
        }
    }

    pub(super) fn fresh(&mut self) -> Ty {
        self.table.fresh(VarKind::General)
    }

    /// Each hole of a written type as a variable of its own.
    pub(super) fn fill(&mut self, ty: Ty) -> Ty {
        fold(ty, Flags::HOLE, 0, &mut |part, _| (part.kind() == TyKind::Hole).then(|| self.table.fresh(VarKind::General)))
    }

    pub(super) fn fill_args(&mut self, args: Args) -> Args {
        fold_args(args, Flags::HOLE, 0, &mut |part, _| (part.kind() == TyKind::Hole).then(|| self.table.fresh(VarKind::General)))
    }

    /// Why the goal holds.
    pub(super) fn select(&mut self, goal: TraitRef) -> Selection {
        let self_ty = self.table.shallow(goal.self_ty());
        match self_ty.kind() {
            TyKind::Infer(_) | TyKind::Unknown | TyKind::Hole => return Selection::Ambiguous,
            _ if self.types.lang.markers.contains(&goal.def) => return Selection::Builtin,
            TyKind::Never => return Selection::No,
            _ => {}
        }
        if self.fuel == 0 || self.stack.len() > MAX_NESTING || self.stack.contains(&goal) {
            self.limits += 1;
            return Selection::Ambiguous;
        }
        self.fuel -= 1;
        if let Some(found) = self.promised(goal, self_ty) {
            return found;
        }
        if let Some(found) = self.builtin(goal, self_ty) {
            return found;
        }
        self.stack.push(goal);
        let found = self.by_impl(goal, self_ty);
        self.stack.pop();
        match found {
            Selection::No if self.derives(goal, self_ty) || self.dispatches(goal, self_ty) => Selection::Builtin,
            other => other,
        }
    }

    /// Whether the goal holds.
    pub(super) fn holds(&mut self, goal: TraitRef) -> Fit {
        let goal = TraitRef { def: goal.def, args: self.table.resolve_all(&goal.args) };
        if goal.args.has(Flags::INFER | Flags::HOLE) {
            return Self::fit_of(&self.select(goal));
        }
        // Answers that do not depend on what this body promises are kept for all bodies.
        let global = !goal.args.has(Flags::PARAM | Flags::PROJECTION);
        let known = if global { self.types.holds.get(&goal) } else { self.held.get(&goal).copied() };
        if let Some(known) = known {
            return known;
        }
        let limits = self.limits;
        let fit = Self::fit_of(&self.select(goal));
        if self.limits == limits {
            if global {
                self.types.holds.put(goal, fit);
            } else {
                self.held.insert(goal, fit);
            }
        }
        fit
    }

    fn fit_of(selection: &Selection) -> Fit {
        match selection {
            Selection::No => Fit::No,
            Selection::Ambiguous | Selection::Impl(_, _, false) => Fit::Maybe,
            _ => Fit::Yes,
        }
    }

    /// What is promised of a type: of a parameter by its bounds, of `dyn` and `impl` by theirs, of an associated type by its trait.
    pub(super) fn promises(&mut self, ty: Ty) -> Rc<[Predicate]> {
        if let Some(found) = self.promises.get(&ty) {
            return Rc::clone(found);
        }
        let about = |it: &&Predicate| it.trait_ref().self_ty() == ty;
        let mut out: Vec<Predicate> = self.environment.iter().filter(about).copied().collect();
        match ty.kind() {
            TyKind::Projection(def, name, args) => {
                out.extend(self.types.item_bounds(def, name).iter().map(|it| it.substitute(&args)));
            }
            TyKind::Opaque(def, n, args) => out.extend(self.types.opaque_bounds(def, n).iter().map(|it| it.substitute(&args))),
            TyKind::Dyn(bounds) => {
                for bound in bounds.bounds() {
                    let mut args = vec![ty];
                    args.extend_from_slice(&bound.args);
                    let trait_ref = TraitRef::new(bound.def, &args);
                    out.push(Predicate::Trait(trait_ref));
                    for (name, value) in bound.bindings.iter().flatten() {
                        if let Some(owner) = self.types.assoc_owner(trait_ref, *name) {
                            out.push(Predicate::Projection(owner, *name, *value));
                        }
                    }
                }
                self.types.elaborate(&mut out);
            }
            _ => {}
        }
        let found: Rc<[Predicate]> = out.into();
        if !ty.has(Flags::INFER) {
            self.promises.insert(ty, Rc::clone(&found));
        }
        found
    }

    fn promised(&mut self, goal: TraitRef, self_ty: Ty) -> Option<Selection> {
        let mut found: Option<TraitRef> = None;
        let mut consider = |table: &Table, predicate: &Predicate| {
            if let Predicate::Trait(it) = predicate
                && it.def == goal.def
                && it.self_ty() == self_ty
            {
                match table.compare_all(&it.args[1..], &goal.args[1..]) {
                    Fit::No => {}
                    Fit::Yes => return Some(Selection::Promise(*it)),
                    Fit::Maybe if found.is_some_and(|known| known != *it) => return Some(Selection::Ambiguous),
                    Fit::Maybe => found = Some(*it),
                }
            }
            None
        };
        let list: Rc<[Predicate]>;
        let predicates = match self_ty.kind() {
            TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Dyn(..) => {
                list = self.promises(self_ty);
                &list[..]
            }
            _ => self.environment,
        };
        for predicate in predicates {
            if let Some(selection) = consider(&self.table, predicate) {
                return Some(selection);
            }
        }
        found.map(Selection::Promise)
    }

    fn builtin(&mut self, goal: TraitRef, self_ty: Ty) -> Option<Selection> {
        let lang = &self.types.lang;
        let def = Some(goal.def);
        if lang.is_fn_trait(goal.def) {
            return Some(match self.callable(self_ty, 0) {
                Some((params, ret)) => Selection::Callable(params, ret),
                None => Selection::No,
            });
        }
        if let TyKind::Coroutine(_, output) = self_ty.kind()
            && (def == lang.future || def == lang.into_future)
        {
            return Some(Selection::Future(output));
        }
        let structural = def == lang.clone || def == lang.partial_eq || def == lang.debug || def == lang.hash || def == lang.partial_ord;
        let known = match self_ty.kind() {
            TyKind::Tuple(_) | TyKind::Array(_) => structural || def == lang.default || def == lang.eq || def == lang.ord,
            TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::FnPtr(_) | TyKind::Ptr(..) => structural,
            TyKind::Ref(_, false) => def == lang.clone,
            _ => false,
        };
        known.then_some(Selection::Builtin)
    }

    fn by_impl(&mut self, goal: TraitRef, self_ty: Ty) -> Selection {
        let mut impls = Vec::new();
        let args: Vec<Ty> = goal.args.iter().map(|&ty| self.table.shallow(ty)).collect();
        let head = Head::of(self_ty);
        self.types.impls_for(TraitRef::new(goal.def, &args), head, &mut impls);
        let mut fitting: Vec<(DefId, Bindings, Fit)> = Vec::new();
        for def in impls {
            let Some(header) = self.types.head(def).trait_ref else { continue };
            let mut bindings: Bindings = vec![None; self.types.generics(def).names.len()];
            let fit = self.table.fit_all(&header.args, &args, &mut bindings);
            if fit != Fit::No {
                fitting.push((def, bindings, fit));
            }
        }
        let alone = fitting.len() == 1;
        let mut best: Option<(DefId, Bindings, Fit)> = None;
        let mut others = false;
        for (def, mut bindings, mut fit) in fitting {
            let condition = self.conditions(def, &mut bindings);
            // Code is taken to compile: where an impl for a type of its own is the only one, a condition that seems not to hold says
            // that not all is known. An impl for references and boxes is as good as its condition.
            let own = alone && matches!(head, Some(Head::Adt(adt)) if !self.wraps(adt)) && Head::of(self.types.self_ty(def)) == head;
            fit = fit.min(if own { condition.max(Fit::Maybe) } else { condition });
            match (&best, fit) {
                (_, Fit::No) => {}
                (None, _) => best = Some((def, bindings, fit)),
                (Some((_, _, Fit::Yes)), Fit::Yes | Fit::Maybe) => others |= fit == Fit::Maybe,
                (Some(_), Fit::Yes) => {
                    others = true;
                    best = Some((def, bindings, fit));
                }
                (Some(_), Fit::Maybe) => others = true,
            }
        }
        let open = goal.args.has(Flags::INFER);
        match best {
            None => Selection::No,
            Some((_, _, Fit::Maybe)) if others => Selection::Ambiguous,
            Some(_) if others && open && self.table.resolve_all(&args).has(Flags::INFER) => Selection::Ambiguous,
            Some((def, bindings, fit)) => Selection::Impl(def, bindings, fit == Fit::Yes),
        }
    }

    /// Whether a type is a pointer to its first parameter.
    fn wraps(&self, adt: DefId) -> bool {
        let lang = &self.types.lang;
        [lang.boxed, lang.pin, lang.arc, lang.rc].contains(&Some(adt))
    }

    /// Whether the conditions of an impl hold; parameters that only a condition determines are bound on the way.
    pub(super) fn conditions(&mut self, def: DefId, bindings: &mut Bindings) -> Fit {
        self.probing += 1;
        let fit = self.conditions_probed(def, bindings);
        self.probing -= 1;
        fit
    }

    fn conditions_probed(&mut self, def: DefId, bindings: &mut Bindings) -> Fit {
        let mut fit = Fit::Yes;
        for predicate in self.types.predicates(def) {
            let trait_ref = predicate.trait_ref();
            if self.types.lang.markers.contains(&trait_ref.def) {
                continue;
            }
            let args: Vec<Ty> = bindings.iter().map(|it| it.unwrap_or_else(Ty::unknown)).collect();
            if self.types.lang.is_fn_trait(trait_ref.def) {
                let ty = self.table.shallow(trait_ref.self_ty().substitute(&args));
                match (self.callable(ty, 0), predicate) {
                    (Some((_, ret)), Predicate::Projection(_, _, expected)) => {
                        self.table.fit(*expected, ret, bindings);
                    }
                    (None, _) if !ty.is_unknown() && !ty.is_infer() => return Fit::No,
                    _ => {}
                }
                continue;
            }
            let trait_ref = TraitRef { def: trait_ref.def, args: self.normalise_args(trait_ref.args.substitute(&args)) };
            let one = match predicate {
                Predicate::Trait(_) => self.holds(trait_ref),
                Predicate::Projection(_, name, expected) => match self.project(trait_ref, *name) {
                    super::project::Projected::Known(found) => self.table.fit(*expected, found, bindings),
                    _ => Fit::Maybe,
                },
            };
            fit = fit.min(one);
            if fit == Fit::No {
                return fit;
            }
        }
        fit
    }

    /// Whether the trait's methods are those of what the variants of an enum hold.
    fn dispatches(&self, goal: TraitRef, self_ty: Ty) -> bool {
        matches!(self_ty.kind(), TyKind::Adt(def, _) if self.types.program.is_workspace(def) && self.types.program.dispatches(goal.def, def))
    }

    /// Whether a `#[derive(..)]` of the type's definition has the trait's name.
    fn derives(&self, goal: TraitRef, self_ty: Ty) -> bool {
        let TyKind::Adt(def, _) = self_ty.kind() else { return false };
        let name = self.types.program.def(goal.def).name;
        let named =
            |wanted: Symbol| self.types.program.item(def).attrs.derives.iter().any(|path| path.last().is_some_and(|it| it.name == wanted));
        if named(name) {
            return true;
        }
        implied_by(name.as_str()).iter().any(|it| named(Symbol::new(it)))
    }

    /// How a value of this type is called: its parameters and result.
    pub(super) fn callable(&mut self, ty: Ty, depth: u32) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.table.shallow(ty);
        if depth > 6 {
            return None;
        }
        match ty.kind() {
            TyKind::FnPtr(sig) | TyKind::Closure(_, sig) => sig.split_last().map(|(&ret, params)| (params.to_vec(), ret)),
            TyKind::FnDef(def, args) => {
                let signature = self.types.signature(def);
                let receiver = signature.receiver.map(|_| signature.receiver_ty);
                let params: Vec<Ty> = receiver.iter().chain(signature.params.iter()).map(|ty| ty.substitute(&args)).collect();
                let params = params.into_iter().map(|ty| self.normalise(ty)).collect();
                Some((params, self.normalise(signature.ret.substitute(&args))))
            }
            TyKind::Ref(inner, _) => self.callable(inner, depth + 1),
            TyKind::Adt(def, args)
                if Some(def) == self.types.lang.boxed || Some(def) == self.types.lang.arc || Some(def) == self.types.lang.rc =>
            {
                self.callable(*args.first()?, depth + 1)
            }
            TyKind::Param(..) | TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Dyn(_) => {
                let promises = self.promises(ty);
                let lang = &self.types.lang;
                let found = promises.iter().find_map(|it| match it {
                    Predicate::Trait(it) if lang.is_fn_trait(it.def) => Some(*it),
                    _ => None,
                })?;
                let output = promises.iter().find_map(|it| match it {
                    Predicate::Projection(of, _, value) if lang.is_fn_trait(of.def) => Some(*value),
                    _ => None,
                });
                let output = output.unwrap_or_else(Ty::unit);
                let ret = if lang.is_async_fn_trait(Some(found.def)) {
                    Ty::new(TyKind::Coroutine(super::ty::Site { owner: found.def, expr: None }, output))
                } else {
                    output
                };
                let params = match found.args.get(1).map(|&it| self.table.shallow(it).kind()) {
                    Some(TyKind::Tuple(params)) => params.to_vec(),
                    _ => return None,
                };
                let params = params.into_iter().map(|ty| self.normalise(ty)).collect();
                Some((params, self.normalise(ret)))
            }
            _ => None,
        }
    }
}

impl Table {
    pub(super) fn resolve_all(&self, types: &[Ty]) -> Args {
        let resolved: Vec<Ty> = types.iter().map(|&ty| self.resolve(ty)).collect();
        Args::new(&resolved)
    }
}

/// The derives that implement a trait of another name.
fn implied_by(name: &str) -> &'static [&'static str] {
    match name {
        "CommandFactory" | "FromArgMatches" => &["Parser", "Args", "Subcommand"],
        "Args" | "Subcommand" => &["Parser"],
        "DeserializeOwned" => &["Deserialize"],
        "StdError" => &["Error"],
        "StructOptInternal" => &["StructOpt"],
        "Display" => &["Error", "Snafu"],
        _ => &[],
    }
}
