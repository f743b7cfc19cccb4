//! Regions: stretches of a body that run together. A closure and an async block begin a new one.

use super::callback::polled_by;
use super::outside::outside_runtime;
use super::{Consumer, Context, Reason, TypedBody, consumer, is_stored};
use crate::catalog::{Attribute, MacroArgs, Place};
use crate::infer::TyKind;
use crate::syntax::ir::{AsyncKind, BlockKind, Child, Expr, ExprId, ItemKind, Param, Pat};
use crate::text::Span;

/// How many closures and blocks around a call are looked at to see where a closure runs that it calls.
const MAX_DEPTH: u32 = 8;

/// Index of a region in its body; 0 is the body itself.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct RegionId(pub u32);

/// What begins a region.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegionKind {
    /// The fn, const or static.
    Body,
    /// A closure; its expression.
    Closure(ExprId),
    /// An async block or the body of an async closure; its expression.
    Async(ExprId),
    /// Arguments of a macro that run elsewhere than the code around it.
    Macro(ExprId),
    /// A branch that runs only where there is no runtime; its expression.
    Outside(ExprId),
}

/// One region.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Region {
    /// What begins it.
    pub kind: RegionKind,
    /// Where it runs.
    pub context: Context,
    /// The region around it.
    pub parent: Option<RegionId>,
    /// Its head, for labels: the signature, `async move`, `|x|`.
    pub head: Span,
}

/// The regions of one body.
#[derive(Debug, Default)]
pub struct Regions {
    regions: Vec<Region>,
    of: Vec<RegionId>,
}

impl Regions {
    /// Works out the regions of a body whose names and types are known.
    pub fn of(view: &TypedBody<'_>) -> Self {
        let mut regions = Self { regions: vec![body_region(view)], of: vec![RegionId(0); view.body.exprs.len()] };
        let outside = outside_runtime(view);
        let mut open = vec![(view.body.root, RegionId(0))];
        while let Some((expr, mut around)) = open.pop() {
            if outside.contains(&expr) {
                around = regions.add(RegionKind::Outside(expr), Context::Offloaded, around, view.body.expr_span(expr));
            }
            let inside = regions.enter(view, expr, around);
            regions.of[expr.0 as usize] = around;
            view.body.for_each_child(expr, &mut |child| {
                if let Child::Expr(inner) = child {
                    open.push((inner, inside));
                }
            });
        }
        regions
    }

    /// The region that an expression is evaluated in; of a closure or async block the one around it.
    pub fn of_expr(&self, expr: ExprId) -> &Region {
        self.get(self.of[expr.0 as usize])
    }

    /// The number of that region.
    pub fn id_of(&self, expr: ExprId) -> RegionId {
        self.of[expr.0 as usize]
    }

    /// A region by number.
    pub fn get(&self, id: RegionId) -> &Region {
        &self.regions[id.0 as usize]
    }

    /// All regions with their numbers, outer ones first.
    pub fn iter(&self) -> impl Iterator<Item = (RegionId, &Region)> {
        (0..).map(RegionId).zip(&self.regions)
    }

    /// The region that the parts of `expr` run in.
    fn enter(&mut self, view: &TypedBody<'_>, expr: ExprId, around: RegionId) -> RegionId {
        let Some(context) = inner_context(view, expr, self.get(around).context) else { return around };
        let kind = match view.body.expr(expr) {
            Expr::Closure { .. } => RegionKind::Closure(expr),
            Expr::Macro(_) => RegionKind::Macro(expr),
            _ => RegionKind::Async(expr),
        };
        self.add(kind, context, around, view.body.expr_span(expr))
    }

    fn add(&mut self, kind: RegionKind, context: Context, around: RegionId, head: Span) -> RegionId {
        let id = RegionId(self.regions.len() as u32);
        self.regions.push(Region { kind, context, parent: Some(around), head });
        id
    }
}

fn body_region(view: &TypedBody<'_>) -> Region {
    let item = view.program.item(view.owner);
    let head = view.signature().map_or(item.name_span, |signature| signature.signature_span);
    Region { kind: RegionKind::Body, context: body_context(view), parent: None, head }
}

fn body_context(view: &TypedBody<'_>) -> Context {
    let ItemKind::Fn(signature) = &view.program.item(view.owner).kind else {
        // Initialisers of consts run in the compiler, those of lazies on first use.
        return Context::Unknown;
    };
    let is_async = signature.flags.is_async;
    for attribute in view.program.attributes(view.owner) {
        match attribute {
            Attribute::Entry { .. } if is_async => return Context::Root(Reason::Entry),
            Attribute::Handler { sync_too } if is_async || sync_too => return Context::Task(Reason::Handler),
            Attribute::Task => return Context::Task(Reason::Handler),
            Attribute::Opaque => return Context::Unknown,
            Attribute::Entry { .. } | Attribute::Handler { .. } | Attribute::Test | Attribute::Dispatches | Attribute::Transparent => {}
        }
    }
    if is_async {
        Context::Task(Reason::AsyncFn)
    } else if is_polled(view) {
        Context::Task(Reason::Poll)
    } else {
        Context::Sync
    }
}

/// The context of what stands inside a closure, coroutine or macro; `None` where it is that of the code around it.
fn inner_context(view: &TypedBody<'_>, expr: ExprId, outer: Context) -> Option<Context> {
    match view.body.expr(expr) {
        Expr::Closure { is_async: true, .. } => Some(async_context(view, expr, outer, Reason::AsyncClosure)),
        Expr::Closure { .. } => Some(closure_context(view, expr, outer)),
        Expr::Block(block) => match block.kind {
            BlockKind::Async(AsyncKind::Generator) | BlockKind::Const => Some(Context::Unknown),
            BlockKind::Async(_) => Some(async_context(view, expr, outer, Reason::AsyncBlock)),
            _ => None,
        },
        Expr::Macro(_) => macro_context(view, expr, outer),
        _ => None,
    }
}

/// The context that an expression is evaluated in, from what is around it alone.
fn context_at(view: &TypedBody<'_>, expr: ExprId, depth: u32) -> Context {
    let Some(depth) = depth.checked_sub(1) else { return Context::Unknown };
    let Some(around) = view.around(expr) else { return body_context(view) };
    let outer = context_at(view, around, depth);
    inner_context(view, around, outer).unwrap_or(outer)
}

/// Whether a sync fn runs on an executor's thread: it implements a member that does, or is given what nobody else has.
fn is_polled(view: &TypedBody<'_>) -> bool {
    let polled = |def| view.program.facts(def).is_some_and(|facts| facts.polled);
    let is_given = |param: &Param| {
        let mut ty = view.inference.type_of_pat(param.pat);
        while let TyKind::Ref(inner, _) = ty.kind() {
            ty = inner;
        }
        ty.adt().is_some_and(|(def, _)| polled(def))
    };
    view.program.trait_member(view.owner).is_some_and(polled) || view.body.params.iter().any(is_given)
}

/// A future runs on an executor, whatever is done with it, unless a thread that may block drives it itself.
fn async_context(view: &TypedBody<'_>, expr: ExprId, outer: Context, reason: Reason) -> Context {
    match consumer(view, expr) {
        _ if is_stored(view, expr) => Context::Unknown,
        Consumer::Argument { call, place: Some(Place::Task) } => Context::Task(Reason::Spawned(call)),
        Consumer::Argument { call, place: Some(Place::Root) } if outer.may_block() => Context::Driven(call),
        Consumer::Argument { call, place: Some(Place::Root) } => Context::Root(Reason::BlockOn(call)),
        Consumer::Argument { place: Some(Place::Offloaded | Place::Worker), .. } => Context::Offloaded,
        Consumer::Argument { place: None, .. } | Consumer::Unknown if outer == Context::Unknown && is_polled_by_library(view, expr) => {
            Context::Task(reason)
        }
        Consumer::Argument { place: None, .. } | Consumer::Unknown if outer.may_block() || outer == Context::Unknown => Context::Unknown,
        Consumer::Argument { .. } | Consumer::Called { .. } | Consumer::Unknown => Context::Task(reason),
    }
}

/// Whether the closure that gives an async block is a library's to call, in code that is on no thread of its own.
fn is_polled_by_library(view: &TypedBody<'_>, block: ExprId) -> bool {
    polled_by(view, block).is_some_and(|call| !context_at(view, call, MAX_DEPTH).may_block())
}

fn closure_context(view: &TypedBody<'_>, expr: ExprId, outer: Context) -> Context {
    match consumer(view, expr) {
        Consumer::Called { call } if view.around(call) == view.around(expr) => outer,
        Consumer::Called { call } => context_at(view, call, MAX_DEPTH),
        Consumer::Argument { call, place: Some(place) } => match place {
            Place::Here => outer,
            Place::Offloaded | Place::Worker => Context::Offloaded,
            Place::Task => Context::Task(Reason::Spawned(call)),
            Place::Awaited => match consumer(view, call) {
                Consumer::Argument { place: Some(Place::Root | Place::Offloaded | Place::Worker), .. } => {
                    async_context(view, call, outer, Reason::PolledClosure(call))
                }
                _ => Context::Task(Reason::PolledClosure(call)),
            },
            Place::Root => Context::Root(Reason::BlockOn(call)),
            Place::Later => Context::Unknown,
        },
        // A macro that never runs what it is given.
        Consumer::Unknown if outer == Context::Offloaded && is_in_macro(view, expr) => outer,
        // Whoever else is given it.
        Consumer::Unknown if is_called_here(view, expr) => outer,
        Consumer::Argument { place: None, .. } | Consumer::Unknown => Context::Unknown,
    }
}

/// Whether the code around a closure that a `let` binds calls it by its name, and not only where there is no runtime.
fn is_called_here(view: &TypedBody<'_>, closure: ExprId) -> bool {
    let Some(pat) = view.bound_to(closure).filter(|&pat| matches!(view.body.pat(pat), Pat::Bind { sub: None, .. })) else { return false };
    let is_call = |site: &ExprId| {
        let call = view.parents[site.0 as usize].filter(|&it| matches!(view.body.expr(it), Expr::Call { callee, .. } if callee == site));
        call.is_some_and(|call| view.around(call) == view.around(closure))
    };
    let calls: Vec<ExprId> = view.uses(pat).into_iter().filter(is_call).collect();
    if calls.is_empty() {
        return false;
    }
    let outside = outside_runtime(view);
    calls.into_iter().any(|call| !view.ancestors(call).any(|part| outside.contains(&part)))
}

fn is_in_macro(view: &TypedBody<'_>, expr: ExprId) -> bool {
    view.parents[expr.0 as usize].is_some_and(|parent| matches!(view.body.expr(parent), Expr::Macro(_)))
}

/// The context of a macro's arguments; `None` where it is that of the code around it.
fn macro_context(view: &TypedBody<'_>, expr: ExprId, outer: Context) -> Option<Context> {
    let Expr::Macro(call) = view.body.expr(expr) else { return None };
    if matches!(call.form, crate::syntax::ir::MacroForm::Expanded(_)) {
        return None;
    }
    let arguments = view.program.declared_macro(view.owner, &view.scopes, expr).and_then(|(_, facts)| facts.arguments);
    match arguments {
        Some(MacroArgs::Here | MacroArgs::Polled | MacroArgs::Items) => None,
        Some(MacroArgs::Coroutine) if outer == Context::Unknown => None,
        Some(MacroArgs::Coroutine) => Some(Context::Task(Reason::Coroutine)),
        Some(MacroArgs::Nowhere) => Some(Context::Offloaded),
        Some(MacroArgs::Drop | MacroArgs::LazyItems) | None => Some(Context::Unknown),
    }
}
