//! One body with its names and types: made once, asked by everything above.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use super::conditions::conditions;
use super::slots::Slots;
use super::spared::Hints;
use super::{ArgumentUse, Dropped};
use crate::catalog::{Facts, Flavor, Place as RunsAt};
use crate::diagnostic::{Label, Place};
use crate::infer::{Callee, Inference};
use crate::resolve::{BodyScopes, Def, DefId, DefKind, Namespace, Program, Res, compatible};
use crate::syntax::ir::{Body, Cfg, Expr, ExprId, File, Fn, ItemKind, PatId, Stmt};
use crate::text::{Span, Symbol, sym};

/// One body with its names, types and regions.
pub struct TypedBody<'p> {
    /// All crates.
    pub program: &'p Program,
    /// The fn, const or static.
    pub owner: DefId,
    /// Its file.
    pub file: &'p File,
    /// Its code.
    pub body: &'p Body,
    /// Its local names.
    pub scopes: Arc<BodyScopes>,
    /// Its types and call targets.
    pub inference: Arc<Inference>,
    /// What callees do with arguments.
    pub arguments: &'p dyn ArgumentUse,
    /// Parent of each expression.
    pub parents: Vec<Option<ExprId>>,
    /// The parts that have a condition of their own.
    pub(super) conditions: Vec<(ExprId, Cow<'p, Cfg>)>,
    /// What a caller can decide.
    pub(super) slots: OnceLock<Slots>,
    /// Where each binding is named, in order.
    uses: OnceLock<Box<[(PatId, ExprId)]>>,
    /// The values that are made and dropped.
    pub(super) dropped: OnceLock<Vec<Dropped>>,
    /// The places that others share and it fills.
    pub(super) filled: OnceLock<Vec<ExprId>>,
    /// What it mentions.
    pub(super) hints: OnceLock<Hints>,
}

impl<'p> TypedBody<'p> {
    /// Names and types of a workspace body; `None` where the definition has none.
    pub fn new(program: &'p Program, owner: DefId, arguments: &'p dyn ArgumentUse) -> Option<Self> {
        let body = program.body(owner)?;
        let inference = crate::infer::infer(program, owner);
        let scopes = Arc::clone(&inference.scopes);
        let parents = body.parents();
        let conditions = conditions(program, &scopes, body);
        let file = program.file(owner);
        let (slots, uses, dropped, filled, hints) = Default::default();
        Some(Self { program, owner, file, body, scopes, inference, arguments, parents, conditions, slots, uses, dropped, filled, hints })
    }

    /// The definition of the owner.
    pub fn def(&self) -> &'p Def {
        self.program.def(self.owner)
    }

    /// The owner's signature, where it is a fn.
    pub fn signature(&self) -> Option<&'p Fn> {
        match &self.program.item(self.owner).kind {
            ItemKind::Fn(signature) => Some(signature),
            _ => None,
        }
    }

    /// The facts of what a call, method call or macro enters, one entry a candidate that can be compiled together with the call.
    /// Empty where the callee is unknown or any candidate has no facts: what is not true under every cfg is not true.
    pub fn facts(&self, call: ExprId) -> Vec<(DefId, &'p Facts)> {
        if matches!(self.body.expr(call), Expr::Macro(_)) {
            return self.program.declared_macro(self.owner, &self.scopes, call).into_iter().collect();
        }
        self.facts_of(call, self.inference.callee(call))
    }

    /// The same for one of the callees of an expression.
    pub fn facts_of(&self, call: ExprId, callee: &Callee) -> Vec<(DefId, &'p Facts)> {
        let Callee::Known(targets) = callee else { return Vec::new() };
        let here = self.cfg_at(call);
        let possible = targets.iter().filter(|target| compatible(&here, &target.cfg));
        possible.map(|target| self.facts_of_def(target.def)).collect::<Option<Vec<_>>>().unwrap_or_default()
    }

    /// The facts of a definition, of a library's member of a trait impl those of the trait's member.
    pub(super) fn facts_of_def(&self, def: DefId) -> Option<(DefId, &'p Facts)> {
        if let Some(facts) = self.program.facts(def) {
            return Some((def, facts));
        }
        let member = self.program.trait_member(def).filter(|_| !self.program.is_workspace(def))?;
        Some((member, self.program.facts(member)?))
    }

    /// The fn that a path expression names as a value: `fs::read` in `paths.map(fs::read)`.
    pub fn named_fn(&self, expr: ExprId) -> Option<DefId> {
        let Expr::Path(path) = self.body.expr(expr) else { return None };
        if self.scopes.locals.contains_key(&expr) {
            return None;
        }
        if let Some(def) = self.inference.named(expr) {
            return Some(def);
        }
        let resolution = self.program.resolve_in_body(&self.scopes, expr, path, Namespace::Value);
        let candidate = resolution.single().filter(|candidate| candidate.rest == 0)?;
        match candidate.res {
            Res::Def(def) if self.program.def(def).kind == DefKind::Fn => Some(def),
            _ => None,
        }
    }

    /// Where each candidate callee of a call runs one of its arguments (0-based as written; `None` for a method's receiver). `None`
    /// where any of them does not say, or none is known.
    pub fn runs_at(&self, call: ExprId, argument: Option<usize>) -> Option<RunsAt> {
        let Callee::Known(targets) = self.inference.callee(call) else { return self.driven_by_name(call, argument) };
        let here = self.cfg_at(call);
        let mut places = targets.iter().filter(|target| compatible(&here, &target.cfg)).map(|target| {
            let position = argument.and_then(|argument| self.parameter(call, target.def, argument));
            self.arguments.runs_at(target.def, position)
        });
        let first = places.next()??;
        let place = places.all(|other| other == Some(first)).then_some(first)?;
        let is_alone = || self.flavor(call) == Some(Flavor::Alone);
        Some(if place == RunsAt::Task && is_alone() { RunsAt::Root } else { place })
    }

    /// Whether a call runs what it is given on this thread, which it takes from the executor meanwhile: `block_in_place`.
    pub fn is_in_place(&self, call: ExprId) -> bool {
        let callees = self.callees(call);
        let is_meant = |&def: &DefId| !self.program.is_workspace(def) && self.program.def(def).name.as_str() == "block_in_place";
        !callees.is_empty() && callees.iter().all(is_meant)
    }

    /// The parameter of a callee that an argument of a call is for; `None` for the receiver, which `Type::method(receiver, argument)`
    /// counts among the arguments.
    pub(super) fn parameter(&self, call: ExprId, callee: DefId, argument: usize) -> Option<usize> {
        let shift = matches!(self.body.expr(call), Expr::Call { .. }) && self.program.has_receiver(callee);
        argument.checked_sub(usize::from(shift))
    }

    /// The first argument of something called `block_on` is a root future, whoever drives it; a future that is given to something that
    /// spawns what blocks gets a thread for it.
    fn driven_by_name(&self, call: ExprId, argument: Option<usize>) -> Option<RunsAt> {
        let name = self.name_of_callee(call)?;
        let name = name.as_str();
        if name.starts_with("block_on") || name.ends_with("_block_on") {
            return (argument == Some(0)).then_some(RunsAt::Root);
        }
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return None };
        let is_given = name.starts_with("spawn") && name.ends_with("blocking") && self.is_future(*args.get(argument?)?);
        is_given.then_some(RunsAt::Offloaded)
    }

    /// The last name of what a call names, known or not.
    pub fn name_of_callee(&self, call: ExprId) -> Option<Symbol> {
        self.body.callee_name(self.body.expr(call))
    }

    /// Whether a call may enter a function of the workspace.
    pub fn may_enter_own(&self, call: ExprId) -> bool {
        self.callees(call).into_iter().any(|callee| self.program.is_workspace(callee))
    }

    /// Whether a call may enter a function of the standard library.
    pub fn may_enter_std(&self, call: ExprId) -> bool {
        self.callees(call).into_iter().any(|callee| self.program.krate(callee.krate).name == sym::STD)
    }

    /// The expressions around one, from the innermost on.
    pub fn ancestors(&self, expr: ExprId) -> impl Iterator<Item = ExprId> {
        std::iter::successors(self.parents[expr.0 as usize], |id| self.parents[id.0 as usize])
    }

    /// The place of a span of this body. Code out of a macro is shown where the macro is called.
    pub fn place(&self, span: Span) -> Place {
        self.program.place(self.file, span)
    }

    /// The place of an expression; of one without a span of its own, an operator say, that of its first part with one.
    pub fn place_of(&self, expr: ExprId) -> Place {
        let mut parts = self.body.descendants(expr).into_iter().map(|id| self.body.expr_span(id));
        self.place(parts.find(|span| !span.is_none()).unwrap_or(Span::NONE))
    }

    /// A label at an expression.
    pub fn label(&self, expr: ExprId, text: impl Into<String>) -> Label {
        Label { place: self.place_of(expr), text: text.into() }
    }

    /// Whether the value of `expr` is awaited at once.
    pub fn is_awaited(&self, expr: ExprId) -> bool {
        self.parents[expr.0 as usize].is_some_and(|parent| matches!(self.body.expr(parent), Expr::Await { .. }))
    }

    /// The path expressions that name this binding, in source order.
    pub fn uses(&self, pat: PatId) -> Vec<ExprId> {
        let uses = self.uses.get_or_init(|| {
            let mut uses: Box<[(PatId, ExprId)]> = self.scopes.locals.iter().map(|(&expr, &bound)| (bound, expr)).collect();
            uses.sort_unstable();
            uses
        });
        let from = uses.partition_point(|(bound, _)| *bound < pat);
        uses[from..].iter().take_while(|(bound, _)| *bound == pat).map(|(_, site)| *site).collect()
    }

    /// The pattern of the `let` that an expression is the value of.
    pub(super) fn bound_to(&self, value: ExprId) -> Option<PatId> {
        let Expr::Block(block) = self.body.expr(self.parents[value.0 as usize]?) else { return None };
        block.stmts.iter().find_map(|stmt| match stmt {
            Stmt::Let { pat, init: Some(init), .. } if *init == value => Some(*pat),
            _ => None,
        })
    }

    /// The macro call that only pins the value of an expression: `pin!(future)`.
    pub fn pinned_by(&self, expr: ExprId) -> Option<ExprId> {
        let parent = self.parents[expr.0 as usize]?;
        let Expr::Macro(call) = self.body.expr(parent) else { return None };
        let is_pin = call.path.last().is_some_and(|it| matches!(it.name.as_str(), "pin" | "pin_mut"));
        is_pin.then_some(parent)
    }

    /// The condition of the body.
    pub fn cfg(&self) -> &'p Cfg {
        &self.def().cfg
    }
}
