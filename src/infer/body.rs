//! The inference of one body: its state, its start and its end.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::fold::fold;
use super::lower::{Lower, Place};
use super::obligations::Goal;
use super::predicate::{Predicate, TraitRef};
use super::result::{CalledItem, Callee, Inference, Target};
use super::signature::Signature;
use super::solve::{Selection, Solver};
use super::ty::{Args, Flags, Ty, TyKind};
use super::types::Types;
use crate::resolve::{BodyScopes, DefId, DefKind, ModuleId};
use crate::syntax::ir::{Body, ExprId, ItemKind, PatId, TypeRef};
use crate::text::Symbol;

/// What the code around an expression asks of its type.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expect {
    /// Nothing.
    Nothing,
    /// Probably this type, or something that coerces to it.
    Has(Ty),
}

impl Expect {
    pub(super) fn ty(self) -> Option<Ty> {
        match self {
            Self::Nothing => None,
            Self::Has(ty) => Some(ty),
        }
    }
}

/// What a call enters, before the end of inference.
#[derive(Clone, Debug)]
pub(super) enum Called {
    Item { def: DefId, others: Vec<DefId>, args: Args },
    Closure(ExprId),
    Constructor(DefId),
    External(Symbol),
    Value,
}

/// A loop or labelled block.
pub(super) struct Breakable {
    pub(super) label: Option<Symbol>,
    /// What breaking out of it gives; `None` for `while` and `for`.
    pub(super) value: Option<Ty>,
    pub(super) broken: bool,
    pub(super) is_loop: bool,
}

/// The inference of one body.
pub(super) struct BodyInfer<'a, 'p> {
    pub(super) types: &'a Types<'p>,
    pub(super) solver: Solver<'a, 'p>,
    pub(super) body: &'a Body,
    pub(super) scopes: &'a Arc<BodyScopes>,
    pub(super) owner: DefId,
    pub(super) exprs: Vec<Ty>,
    pub(super) pats: Vec<Ty>,
    pub(super) calls: Vec<(ExprId, Called)>,
    pub(super) implicit: Vec<(ExprId, Called)>,
    pub(super) receivers: Vec<(ExprId, Ty)>,
    /// Method calls on variables, to be looked up when something has told their type: with what the call gives.
    pub(super) deferred: Vec<(ExprId, Ty, Ty)>,
    /// What path expressions name, for the calls around them.
    pub(super) named: FxHashMap<ExprId, Called>,
    /// What `return` and `?` give to, innermost last.
    pub(super) returns: Vec<Ty>,
    pub(super) breakables: Vec<Breakable>,
    /// The code after this point is not reached.
    pub(super) diverges: bool,
    pub(super) depth: u32,
}

/// Work for one body: base and per expression.
const BASE_FUEL: u32 = 20_000;
const FUEL_PER_EXPR: u32 = 400;

impl<'a, 'p> BodyInfer<'a, 'p> {
    pub(super) fn new(types: &'a Types<'p>, owner: DefId, body: &'a Body, scopes: &'a Arc<BodyScopes>) -> Self {
        let fuel = BASE_FUEL.saturating_add((body.exprs.len() as u32).saturating_mul(FUEL_PER_EXPR));
        let mut solver = Solver::new(types, types.environment(owner), fuel);
        solver.own_trait = types.trait_around(owner);
        solver.owner = Some(owner);
        Self {
            types,
            solver,
            body,
            scopes,
            owner,
            exprs: vec![Ty::unknown(); body.exprs.len()],
            pats: vec![Ty::unknown(); body.pats.len()],
            calls: Vec::new(),
            implicit: Vec::new(),
            receivers: Vec::new(),
            deferred: Vec::new(),
            named: FxHashMap::default(),
            returns: Vec::new(),
            breakables: Vec::new(),
            diverges: false,
            depth: 0,
        }
    }

    /// Infers everything.
    pub(super) fn run(mut self) -> Inference {
        match &self.types.program.item(self.owner).kind {
            ItemKind::Fn(_) => self.run_fn(self.types.signature(self.owner)),
            ItemKind::Const(..) | ItemKind::Static(..) => {
                let ty = self.types.value(self.owner);
                self.returns.push(ty);
                self.expr_coerce(self.body.root, ty);
            }
            _ => {
                self.returns.push(Ty::unknown());
                self.expr(self.body.root, Expect::Nothing);
            }
        }
        self.finish()
    }

    fn run_fn(&mut self, signature: &Signature) {
        if let Some(pat) = self.body.self_pat {
            let ty = self.solver.normalise(signature.receiver_ty);
            self.pattern(pat, ty);
        }
        for (param, &ty) in self.body.params.iter().zip(signature.params.iter()) {
            let ty = self.solver.normalise(ty);
            self.pattern(param.pat, ty);
        }
        let output = self.solver.normalise(signature.output);
        let output = self.reveal(output);
        self.returns.push(output);
        self.expr_coerce(self.body.root, output);
    }

    /// The result type inside the body: what its own `impl Trait` stands for is to be found out.
    fn reveal(&mut self, ty: Ty) -> Ty {
        let owner = self.owner;
        let mut opened = Vec::new();
        let revealed = fold(ty, Flags::OPAQUE, 0, &mut |part, _| match part.kind() {
            TyKind::Opaque(def, n, _) if def == owner => {
                let var = self.solver.fresh();
                opened.push((part, n, var));
                Some(var)
            }
            _ => None,
        });
        for &(_, n, _) in &opened {
            for predicate in self.types.opaque_bounds(owner, n) {
                let replace =
                    |ty: Ty| fold(ty, Flags::OPAQUE, 0, &mut |part, _| opened.iter().find(|(it, ..)| *it == part).map(|(.., var)| *var));
                let trait_ref = predicate.trait_ref();
                let args: Vec<Ty> = trait_ref.args.iter().map(|&ty| replace(ty)).collect();
                let trait_ref = TraitRef::new(trait_ref.def, &args);
                if self.types.lang.markers.contains(&trait_ref.def) {
                    continue;
                }
                let goal = match predicate {
                    Predicate::Trait(_) => Goal::Trait(trait_ref),
                    Predicate::Projection(_, name, ty) => Goal::Projection(trait_ref, *name, self.solver.normalise(replace(*ty))),
                };
                self.solver.add(goal);
            }
        }
        revealed
    }

    /// The module whose names are in scope at an expression.
    pub(super) fn module_at(&self, expr: ExprId) -> ModuleId {
        match self.scopes.modules.get(expr.0 as usize) {
            Some(&module) => module,
            None => self.types.program.def(self.owner).module,
        }
    }

    /// A type written at an expression; what is left out becomes a variable.
    pub(super) fn lower(&mut self, at: ExprId, ty: &TypeRef) -> Ty {
        let lowered = Lower::new(self.types, Place::Body(self.scopes, at)).ty(ty);
        let filled = self.solver.fill(lowered);
        self.solver.normalise(filled)
    }

    /// The type with its outermost variable followed; waiting goals are tried if it is one.
    pub(super) fn structure(&mut self, ty: Ty) -> Ty {
        let ty = self.solver.table.shallow(ty);
        if !ty.is_infer() {
            return ty;
        }
        self.solver.process();
        self.solver.table.shallow(ty)
    }

    pub(super) fn unify(&mut self, a: Ty, b: Ty) -> bool {
        self.solver.table.unify(a, b)
    }

    fn finish(mut self) -> Inference {
        self.solver.process();
        self.retry_methods();
        for (_, _, gives) in self.deferred.clone() {
            // What is still unknown must not leave literals their default type.
            self.unify(gives, Ty::unknown());
        }
        self.solver.table.default_literals();
        self.solver.process();
        self.retry_methods();
        let mut memo = FxHashMap::default();
        let exprs = std::mem::take(&mut self.exprs).into_iter().map(|ty| self.final_type(ty, &mut memo)).collect();
        let pats = std::mem::take(&mut self.pats).into_iter().map(|ty| self.final_type(ty, &mut memo)).collect();
        let mut inference = Inference { exprs, pats, ..Inference::new(Arc::clone(self.scopes)) };
        for (expr, ty) in std::mem::take(&mut self.receivers) {
            let ty = self.final_type(ty, &mut memo);
            inference.receivers.insert(expr, ty);
        }
        for (expr, called) in std::mem::take(&mut self.calls) {
            if let Called::Item { def, args, .. } = &called {
                let args: Vec<Ty> = args.iter().map(|&ty| self.final_type(ty, &mut memo)).collect();
                inference.items.insert(expr, CalledItem { def: *def, args: Args::new(&args) });
                if let Some(own) = self.conversion(*def, &args) {
                    self.implicit.push((expr, Called::Item { def: own, others: Vec::new(), args: Args::new(&[]) }));
                }
            }
            let callee = self.callee(called, &mut memo);
            inference.calls.insert(expr, callee);
        }
        let mut implicit: FxHashMap<ExprId, Vec<Callee>> = FxHashMap::default();
        for (expr, called) in std::mem::take(&mut self.implicit) {
            let callee = self.callee(called, &mut memo);
            implicit.entry(expr).or_default().push(callee);
        }
        inference.implicit = implicit.into_iter().map(|(expr, callees)| (expr, callees.into())).collect();
        inference.named = self.named_members(&inference.exprs);
        inference
    }

    /// The impl's members that the project's traits' and std's conversions are named by, as values: `.map(Config::from)`.
    fn named_members(&mut self, exprs: &[Ty]) -> FxHashMap<ExprId, DefId> {
        let program = self.types.program;
        let mut found = FxHashMap::default();
        for (index, ty) in exprs.iter().enumerate() {
            if let TyKind::FnDef(def, args) = ty.kind()
                && program.is_trait_member(def)
                && let [member] = self.entered(def, &args)[..]
                && member != def
                && program.is_workspace(member)
            {
                found.insert(ExprId(index as u32), member);
            }
        }
        found
    }

    fn final_type(&self, ty: Ty, memo: &mut FxHashMap<Ty, Ty>) -> Ty {
        if !ty.has(Flags::INFER | Flags::HOLE) {
            return ty;
        }
        *memo.entry(ty).or_insert_with(|| self.solver.table.finish(ty))
    }

    fn callee(&mut self, called: Called, memo: &mut FxHashMap<Ty, Ty>) -> Callee {
        match called {
            Called::Closure(expr) => Callee::Closure(expr),
            Called::Constructor(def) => Callee::Constructor(def),
            Called::External(path) => Callee::External(path),
            Called::Value => Callee::Value,
            Called::Item { def, others, args } => {
                let args: Vec<Ty> = args.iter().map(|&ty| self.final_type(ty, memo)).collect();
                let defs = if others.is_empty() { self.entered(def, &args) } else { std::iter::once(def).chain(others).collect() };
                let target = |def: DefId| Target { def, cfg: self.types.program.def(def).cfg.clone() };
                Callee::Known(defs.into_iter().map(target).collect())
            }
        }
    }

    /// The members that a call of a trait's member enters: the impl's where the type is known.
    pub(super) fn entered(&mut self, def: DefId, args: &[Ty]) -> Vec<DefId> {
        let program = self.types.program;
        let Some(parent) = program.def(def).parent.filter(|&it| program.def(it).kind == DefKind::Trait) else { return vec![def] };
        let count = self.types.generics(parent).names.len();
        let Some(trait_args) = args.get(..count) else { return vec![def] };
        self.solver.probing += 1;
        let selected = self.solver.select(TraitRef::new(parent, trait_args));
        self.solver.probing -= 1;
        let Selection::Impl(block, ..) = selected else { return vec![def] };
        let name = program.def(def).name;
        let members: Vec<DefId> = self.types.members(block).iter().filter(|(it, _)| *it == name).map(|(_, member)| *member).collect();
        if members.is_empty() { vec![def] } else { members }
    }

    /// The type of the binding that a pattern makes.
    pub(super) fn pat_ty(&self, pat: PatId) -> Ty {
        self.pats.get(pat.0 as usize).copied().unwrap_or_else(Ty::unknown)
    }
}
