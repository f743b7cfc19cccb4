//! Where an `.await` can be written that is not there yet.

use super::{Context, Regions, TypedBody};
use crate::syntax::ir::{Expr, ExprId, MacroCall, MacroForm, SelectArm};
use crate::text::{OriginId, sym};

/// How sure it is that the code compiles with one more `.await`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Awaitable {
    /// Whatever runs the code asks for nothing more.
    Surely,
    /// As far as can be seen: something that must stay on its thread may live across the new wait.
    Likely,
}

impl TypedBody<'_> {
    /// Whether the code around a call may wait right after it: someone wrote the call into async code itself (not into a closure in it, nor
    /// into a macro that takes it elsewhere), and no guard would be held meanwhile.
    pub fn awaitable(&self, regions: &Regions, call: ExprId) -> Option<Awaitable> {
        if self.body.expr_span(call).origin != OriginId::WRITTEN {
            return None;
        }
        let region = regions.id_of(call);
        let coroutine = self.coroutines(regions).into_iter().find(|it| it.region == region)?;
        let mut sure = Awaitable::Surely;
        let mut at = call;
        while at != coroutine.root
            && let Some(around) = self.parents[at.0 as usize]
        {
            if let Expr::Macro(it) = self.body.expr(around) {
                sure = sure.max(self.awaitable_in(around, it, at)?);
            }
            at = around;
        }
        if self.would_hold(&coroutine, call) {
            return None;
        }
        // What is spawned has to go to other threads; a root future stays where it is.
        let stays = matches!(regions.get(region).context, Context::Root(_));
        Some(if stays { sure } else { Awaitable::Likely })
    }

    /// Whether one of a macro's arguments may wait.
    fn awaitable_in(&self, id: ExprId, call: &MacroCall, argument: ExprId) -> Option<Awaitable> {
        let is_handler = |arm: &SelectArm| arm.handler == argument;
        if let MacroForm::Select(arms) = &call.form {
            return arms.iter().any(is_handler).then_some(Awaitable::Surely);
        }
        // The code around the arguments of formatting macros keeps what must stay on its thread.
        let (def, _) = self.program.declared_macro(self.owner, &self.scopes, id)?;
        (self.program.krate(def.krate).name == sym::STD).then_some(Awaitable::Likely)
    }
}
