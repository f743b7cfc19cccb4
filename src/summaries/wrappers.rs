//! What the project's own functions do with closures and futures given to them, worked out from their bodies.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

use crate::catalog::Place;
use crate::flow::{ArgumentUse, Consumer, Context, Reason, RegionId, RegionKind, Regions, TypedBody, consumer, is_stored};
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{Expr, ExprId, ItemKind, MacroForm, Pat, TypeRef};

/// How many of the project's own functions an argument is followed through.
const DEPTH: usize = 6;

type Question = (DefId, Option<usize>);

/// Answers for all callees; derived answers are kept.
pub struct Wrappers<'p> {
    program: &'p Program,
    known: Mutex<FxHashMap<Question, Option<Place>>>,
}

impl<'p> Wrappers<'p> {
    /// No answers yet.
    pub fn new(program: &'p Program) -> Self {
        Self { program, known: Mutex::default() }
    }

    /// The answer, and whether it is whole: an answer that was cut at the depth limit or in a cycle is not kept.
    fn answer(&self, question: Question, asked: &Asked<'_>) -> (Option<Place>, bool) {
        let (callee, argument) = question;
        if let Some(place) = self.program.runs_at(callee, argument) {
            return (Some(place), true);
        }
        let Some(position) = argument else { return (None, true) };
        if !self.program.is_workspace(callee) || !may_run(self.program, callee, position) {
            return (None, true);
        }
        if let Some(&place) = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(&question) {
            return (place, true);
        }
        if asked.contains(question) {
            return (None, false);
        }
        let nested = Nested { wrappers: self, asked: Asked { question: Some(question), before: Some(asked) }, whole: Mutex::new(true) };
        let place = derive(self.program, callee, position, &nested);
        let whole = *nested.whole.lock().unwrap_or_else(PoisonError::into_inner);
        if whole {
            self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(question, place);
        }
        (place, whole)
    }
}

impl ArgumentUse for Wrappers<'_> {
    fn runs_at(&self, callee: DefId, argument: Option<usize>) -> Option<Place> {
        self.answer((callee, argument), &Asked { question: None, before: None }).0
    }
}

/// The questions that are being answered, innermost first.
struct Asked<'a> {
    question: Option<Question>,
    before: Option<&'a Asked<'a>>,
}

impl Asked<'_> {
    /// Whether a question may not be asked again: it is open, or too many are.
    fn contains(&self, question: Question) -> bool {
        let mut open = std::iter::successors(Some(self), |asked| asked.before);
        open.clone().count() > DEPTH || open.any(|asked| asked.question == Some(question))
    }
}

struct Nested<'a, 'p> {
    wrappers: &'a Wrappers<'p>,
    asked: Asked<'a>,
    whole: Mutex<bool>,
}

impl ArgumentUse for Nested<'_, '_> {
    fn runs_at(&self, callee: DefId, argument: Option<usize>) -> Option<Place> {
        let (place, whole) = self.wrappers.answer((callee, argument), &self.asked);
        if !whole {
            *self.whole.lock().unwrap_or_else(PoisonError::into_inner) = false;
        }
        place
    }
}

/// Whether a parameter can take a closure or future at all, as far as its written type tells.
fn may_run(program: &Program, callee: DefId, position: usize) -> bool {
    let ItemKind::Fn(signature) = &program.item(callee).kind else { return false };
    let is_parameter = |name| program.generics_in_scope(callee).any(|it| it.params.iter().any(|it| it.name == name));
    let is_it = |ty: &TypeRef| match ty {
        TypeRef::ImplTrait(_) | TypeRef::FnPtr(..) => true,
        TypeRef::Path(path) => path.as_ident().is_some_and(is_parameter) || path.last().is_some_and(|it| it.args.is_some()),
        _ => false,
    };
    signature
        .params
        .get(position)
        .is_some_and(|ty| is_it(ty) || matches!(ty, TypeRef::Path(path) if program.aliased(callee, path).is_some_and(is_it)))
}

fn derive(program: &Program, callee: DefId, position: usize, arguments: &dyn ArgumentUse) -> Option<Place> {
    if program.is_trait_member(callee) && program.body(callee).is_none() {
        let mut places = program.implementations(callee).into_iter().map(|it| arguments.runs_at(it, Some(position)));
        let first = places.next()??;
        return places.all(|other| other == Some(first)).then_some(first);
    }
    let parameter = program.body(callee)?.params.get(position)?.pat;
    let body = TypedBody::new(program, callee, arguments)?;
    if !matches!(body.body.pat(parameter), Pat::Bind { sub: None, .. }) {
        return None;
    }
    let regions = Regions::of(&body);
    let uses = body.uses(parameter).into_iter().filter(|&site| body.pinned_by(site).is_none());
    let places: Vec<Place> = uses.map(|site| place_of_use(&body, &regions, site)).collect::<Option<_>>()?;
    let first = *places.first()?;
    // What is spawned on one way and offloaded on the other is offloaded where it blocks, to all that is known.
    let may_be_offloaded = || places.contains(&Place::Offloaded) && places.iter().all(|it| matches!(it, Place::Task | Place::Offloaded));
    if places.iter().all(|&other| other == first) { Some(first) } else { may_be_offloaded().then_some(Place::Offloaded) }
}

/// Whether a use is what a `select!` waits for.
fn is_selected(body: &TypedBody<'_>, site: ExprId) -> bool {
    let around = |expr: ExprId| body.parents[expr.0 as usize];
    let borrowed = around(site).filter(|&parent| matches!(body.body.expr(parent), Expr::Ref { .. }));
    let future = borrowed.unwrap_or(site);
    let Some(Expr::Macro(call)) = around(future).map(|parent| body.body.expr(parent)) else { return false };
    matches!(&call.form, MacroForm::Select(arms) if arms.iter().any(|arm| arm.future == Some(future)))
}

/// Where one use of the parameter runs it.
fn place_of_use(body: &TypedBody<'_>, regions: &Regions, site: ExprId) -> Option<Place> {
    let parent = body.parents[site.0 as usize]?;
    let is_root = || matches!(regions.of_expr(site).context, Context::Root(_));
    // By another name it can be run elsewhere: `let mut f = f; spawn(move || f())`.
    let (runs, at) = if matches!(body.body.expr(parent), Expr::Await { .. }) || is_selected(body, site) && is_root() {
        (Place::Here, site)
    } else {
        match consumer(body, site) {
            // What a closure gives may be a future, and run elsewhere than the closure.
            Consumer::Called { call } => match consumer(body, call) {
                Consumer::Argument { place: Some(Place::Task), .. } => (Place::Task, call),
                _ => (Place::Here, call),
            },
            Consumer::Argument { call, .. } if is_stored(body, site) => (Place::Later, call),
            Consumer::Argument { call, place } => (place?, call),
            Consumer::Unknown => return None,
        }
    };
    let region = regions.of_expr(at);
    let own = regions.get(RegionId(0)).context;
    Some(match (runs, region.context) {
        (Place::Here | Place::Root, context) if context.may_block() => Place::Offloaded,
        (Place::Here, context) if context == own => {
            if own == Context::Sync {
                Place::Here
            } else {
                Place::Awaited
            }
        }
        (Place::Here, Context::Task(Reason::AsyncBlock)) => place_of_block(body, regions, region.kind).unwrap_or(Place::Task),
        (Place::Here, Context::Task(_)) => Place::Task,
        (Place::Here, Context::Root(_)) => Place::Root,
        (Place::Here, Context::Sync | Context::Unknown) | (_, Context::Unknown) => return None,
        (other, _) => other,
    })
}

/// Where the async block that a region is runs: `async { future.await }.await` spawns nothing.
fn place_of_block(body: &TypedBody<'_>, regions: &Regions, region: RegionKind) -> Option<Place> {
    let RegionKind::Async(block) = region else { return None };
    place_of_use(body, regions, block)
}
