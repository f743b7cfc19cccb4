//! What a single call does to its thread.

use super::generic::{EFFECTS, type_parameter};
use super::io::{Io, chosen_end, io_of};
use super::{Ask, Question, TypedBody};
use crate::catalog::{Blocks, Effect, Place, Severity};
use crate::infer::{Ty, Types};
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, MacroForm};
use crate::text::{Symbol, sym};

/// A call that blocks by itself.
#[derive(Clone, Copy, Debug)]
pub struct Hazard<'p> {
    /// The call, method call or macro.
    pub call: ExprId,
    /// What it does.
    pub effect: Effect,
    /// The library function, one of several where cfgs decide.
    pub callee: DefId,
    /// Its fact, for the words and the advice.
    pub blocks: &'p Blocks,
}

/// What a call does to its thread, where every candidate callee that it can be compiled with blocks.
///
/// A call whose value is polled never blocks: it is an async twin, whatever its name resolved to.
pub fn hazard<'p>(view: &TypedBody<'p>, call: ExprId) -> Option<Hazard<'p>> {
    let found = explicit(view, call).or_else(|| implicit(view, call)).or_else(|| given(view, call));
    found.filter(|_| !view.is_future_here(call))
}

fn explicit<'p>(view: &TypedBody<'p>, call: ExprId) -> Option<Hazard<'p>> {
    let mut found = None;
    for (callee, facts) in view.facts(call) {
        let through = facts.blocks_as.as_ref().and_then(|io| Some((io, effect_as(view, call, &io.parameters)?)));
        let (effect, blocks) = match (through, &facts.blocks) {
            (Some((io, Io::Waits { effect, buffered: true, .. })), _) => (effect, &io.buffered),
            (Some((io, Io::Waits { effect, of_std: true, .. })), _) => (effect, &io.blocks),
            (Some((io, Io::Waits { effect, .. })), _) => (effect, &io.wrapped),
            (_, Some(blocks)) | (Some((_, Io::Computes(blocks))), None) => (blocks.effect, blocks),
            (None, None) => return None,
        };
        found.get_or_insert(Hazard { call, effect, callee, blocks }.unless_off(view)?);
    }
    found
}

/// What a call does that reads from, or writes to, what is of a type parameter: for each kind of what that may be, the question whether it is.
pub fn hazards_by_type<'p>(view: &TypedBody<'p>, call: ExprId) -> Vec<(Question, Hazard<'p>)> {
    let facts = view.facts(call);
    let [(callee, facts)] = facts[..] else { return Vec::new() };
    let Some(io) = &facts.blocks_as else { return Vec::new() };
    let ends = io.parameters.iter().filter_map(|&parameter| chosen_end(view.program, io_type(view, call, parameter)?));
    let slots = ends.filter_map(type_parameter);
    let hazards = slots.flat_map(|slot| EFFECTS.map(|effect| (Question { slot, ask: Ask::Io(effect) }, effect)));
    let hazards =
        hazards.filter_map(|(question, effect)| Some((question, Hazard { call, effect, callee, blocks: &io.wrapped }.unless_off(view)?)));
    hazards.filter(|_| !view.is_future_here(call)).collect()
}

impl Hazard<'_> {
    /// The same, where nothing at the call says that it is not so there.
    fn unless_off(self, view: &TypedBody<'_>) -> Option<Self> {
        let Self { call, effect, callee, blocks } = self;
        let is_ready = || view.is_over(call, callee) || view.sends_without_waiting(call) || view.has_sent_before(call);
        let answers = matches!(effect, Effect::Net | Effect::Ffi | Effect::Fs | Effect::Stdin);
        let is_off = blocks.dropped && !view.goes_out_of_scope(call)
            || blocks.per_item && !view.iterates(call, callee)
            || blocks.until.as_ref().is_some_and(|end| view.is_ended_by(call, end))
            || effect == Effect::Wait && is_ready()
            || view.is_turned_off(call, &blocks.unless)
            || effect == Effect::Dns && view.looked_up(call).is_some_and(|host| view.may_be_address(host))
            // Where this does not panic, it parks nothing.
            || effect == Effect::BlockOn && blocks.severity < Severity::Fatal && view.drives_what_is_ready(call)
            || blocks.spared.as_ref().is_some_and(|method| view.program.calls_method(view.owner.krate, Symbol::new(method)))
            || answers && view.answers_at_once(call, callee);
        (!is_off).then_some(self)
    }
}

/// What an expression calls without saying so: `for` over a channel or a folder, an overloaded operator.
fn implicit<'p>(view: &TypedBody<'p>, expr: ExprId) -> Option<Hazard<'p>> {
    view.inference.implicit(expr).iter().find_map(|callee| {
        let facts = view.facts_of(expr, callee);
        let (callee, first) = *facts.first()?;
        let blocks = first.blocks.as_ref().filter(|it| !it.per_item || view.iterates(expr, callee))?;
        facts.iter().all(|(_, facts)| facts.blocks.is_some()).then_some(Hazard { call: expr, effect: blocks.effect, callee, blocks })
    })
}

/// A library function that is given by name to a call that runs it: `paths.map(fs::read)`.
fn given<'p>(view: &TypedBody<'p>, call: ExprId) -> Option<Hazard<'p>> {
    hazard_given(view, call, &[Place::Here])
}

/// What a library function does that is given by name to a call that runs it in one of these places.
pub fn hazard_given<'p>(view: &TypedBody<'p>, call: ExprId, places: &[Place]) -> Option<Hazard<'p>> {
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = view.body.expr(call) else { return None };
    args.iter().enumerate().find_map(|(n, &arg)| {
        let (callee, facts) = view.facts_of_def(view.named_fn(arg)?)?;
        let blocks = facts.blocks.as_ref().filter(|it| it.unless.is_empty() && !it.dropped)?;
        view.runs_at(call, Some(n)).is_some_and(|place| places.contains(&place)).then_some(Hazard {
            call,
            effect: blocks.effect,
            callee,
            blocks,
        })
    })
}

/// The effect of a call that blocks as I/O on its receiver or on a type argument does; the first parameter that waits counts, else the
/// first that computes.
fn effect_as<'p>(view: &TypedBody<'p>, call: ExprId, parameters: &[Symbol]) -> Option<Io<'p>> {
    let of = |&parameter: &Symbol| io_of(view.program, io_type(view, call, parameter)?);
    let mut found = None;
    for io in parameters.iter().filter_map(of) {
        if matches!(io, Io::Waits { .. }) {
            return Some(io);
        }
        found.get_or_insert(io);
    }
    found
}

/// The type that a call reads from or writes to, by the type parameter that says it.
fn io_type(view: &TypedBody<'_>, call: ExprId, parameter: Symbol) -> Option<Ty> {
    if parameter == sym::SELF_TYPE {
        return io_target(view, call);
    }
    let item = view.inference.called(call)?;
    Types::new(view.program).argument(item.def, item.args, parameter)
}

/// What a call reads from or writes to: its receiver; of a macro its first argument, as in `write!(file, ..)`.
fn io_target(view: &TypedBody<'_>, call: ExprId) -> Option<Ty> {
    match view.body.expr(call) {
        Expr::Macro(call) => match &call.form {
            MacroForm::Args(args) => args.first().map(|&arg| view.inference.type_of(arg)),
            _ => None,
        },
        _ => view.inference.receiver(call),
    }
}
