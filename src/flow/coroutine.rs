//! The coroutines of a body: code that can wait.

use super::{Context, Reason, RegionId, RegionKind, Regions, TypedBody};
use crate::catalog::MacroArgs;
use crate::syntax::ir::{Body, Expr, ExprId, MacroForm, PatId};
use crate::text::Symbol;

/// An async fn's body, an async block, an async closure's body, or a macro's coroutine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coroutine {
    /// Its region.
    pub region: RegionId,
    /// Its code.
    pub root: ExprId,
    /// What it is given by value when it starts.
    pub params: Vec<PatId>,
    /// Whether it awaits anything.
    pub waits: bool,
}

impl TypedBody<'_> {
    /// The coroutines, outer ones first. Generators and arguments of unknown macros are none.
    pub fn coroutines(&self, regions: &Regions) -> Vec<Coroutine> {
        let found = regions.iter().filter_map(|(id, region)| {
            let (root, params) = match region.kind {
                RegionKind::Body if self.signature().is_some_and(|signature| signature.flags.is_async) => {
                    (self.body.root, self.body.self_pat.into_iter().chain(self.body.params.iter().map(|param| param.pat)).collect())
                }
                RegionKind::Closure(closure) => match self.body.expr(closure) {
                    Expr::Closure { params, body, is_async: true, .. } => (*body, params.iter().map(|param| param.pat).collect()),
                    _ => return None,
                },
                RegionKind::Async(block) => (coroutine_body(self.body, block)?, Vec::new()),
                RegionKind::Macro(call) if region.context == Context::Task(Reason::Coroutine) => match self.body.expr(call) {
                    Expr::Macro(call) => match call.form {
                        MacroForm::Block(inner) => (inner, Vec::new()),
                        _ => return None,
                    },
                    _ => return None,
                },
                RegionKind::Body | RegionKind::Macro(_) | RegionKind::Outside(_) => return None,
            };
            Some(Coroutine { region: id, root, params, waits: false })
        });
        let mut found: Vec<Coroutine> = found.collect();
        if !found.is_empty() {
            let waits = self.waits(regions);
            for coroutine in &mut found {
                coroutine.waits = waits.contains(&coroutine.region);
            }
        }
        found
    }

    /// Whether an expression waits by itself: an await, `for await`, or a macro that polls its arguments.
    pub fn is_wait(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Await { .. } | Expr::For { is_await: true, .. } => true,
            Expr::Macro(_) => {
                let facts = self.program.macro_facts(self.owner, &self.scopes, expr);
                facts.and_then(|facts| facts.arguments) == Some(MacroArgs::Polled)
            }
            _ => false,
        }
    }

    fn waits(&self, regions: &Regions) -> Vec<RegionId> {
        let ids = (0..self.body.exprs.len() as u32).map(ExprId);
        let mut waits: Vec<RegionId> = ids.filter(|&id| self.is_wait(id)).map(|id| regions.id_of(id)).collect();
        waits.sort_unstable();
        waits.dedup();
        waits
    }

    /// Whether tokens under `root` that could not be read as code contain this word.
    pub fn opaque_mention(&self, root: ExprId, name: Symbol) -> bool {
        let opaque = self.body.descendants(root).into_iter().filter_map(|id| match self.body.expr(id) {
            Expr::Macro(call) if call.form == MacroForm::Opaque => Some(call.tokens),
            _ => None,
        });
        opaque.into_iter().any(|tokens| {
            let place = self.program.place(self.file, tokens);
            let source = self.program.sources.get(place.file);
            let Some(tokens) = source.text.get(place.start as usize..place.end as usize) else { return true };
            tokens.split(|it: char| !it.is_alphanumeric() && it != '_').any(|word| word == name.as_str())
        })
    }
}

/// The block expression of an async block; the body where `expr` is one.
fn coroutine_body(body: &Body, expr: ExprId) -> Option<ExprId> {
    use crate::syntax::ir::{AsyncKind, BlockKind};
    match body.expr(expr) {
        Expr::Block(block) if matches!(block.kind, BlockKind::Async(AsyncKind::Borrowing | AsyncKind::Moving)) => Some(expr),
        _ => None,
    }
}
