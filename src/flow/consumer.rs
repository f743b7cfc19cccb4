//! What becomes of a closure or async block: which call it is given to, and what that call does with it.

use super::TypedBody;
use crate::catalog::Place;
use crate::syntax::ir::{BlockKind, Expr, ExprId, Pat};

/// What a value is used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Consumer {
    /// It is called by this call, directly or through the local that holds it; where there are several, all stand in the same closure.
    Called {
        /// The first of the calls.
        call: ExprId,
    },
    /// It is an argument of this call; `place` where every candidate callee says the same.
    Argument {
        /// The call.
        call: ExprId,
        /// Where the callee runs it.
        place: Option<Place>,
    },
    /// Stored, returned, or used in several ways.
    Unknown,
}

/// How many locals a value is followed through.
const HOPS: usize = 4;

/// What the value of `expr` is used for.
pub fn consumer(view: &TypedBody<'_>, expr: ExprId) -> Consumer {
    follow(view, expr, HOPS)
}

/// Whether a future is given to someone who keeps it, boxed or as it is, and has it run nobody knows where: sent to a thread.
pub fn is_stored(view: &TypedBody<'_>, mut future: ExprId) -> bool {
    for _ in 0..HOPS {
        match consumer(view, future) {
            Consumer::Argument { place: Some(Place::Later), .. } => return true,
            Consumer::Argument { call, .. } if view.name_of_callee(call).is_some_and(|name| BOXING.contains(&name.as_str())) => {
                future = call;
            }
            _ => return false,
        }
    }
    false
}

/// Functions that box a future.
const BOXING: [&str; 3] = ["pin", "boxed", "boxed_local"];

fn follow(view: &TypedBody<'_>, mut expr: ExprId, hops: usize) -> Consumer {
    loop {
        let Some(parent) = view.parents[expr.0 as usize] else { return Consumer::Unknown };
        match view.body.expr(parent) {
            Expr::Block(block) if block.tail == Some(expr) && matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe) => {}
            Expr::Block(_) => return bound(view, expr, hops),
            Expr::Ref { .. } => {}
            Expr::Call { callee, .. } if *callee == expr => return Consumer::Called { call: parent },
            Expr::MethodCall { receiver, .. } if *receiver == expr => {
                return view
                    .runs_at(parent, None)
                    .map_or(Consumer::Unknown, |place| Consumer::Argument { call: parent, place: Some(place) });
            }
            Expr::Call { args, .. } | Expr::MethodCall { args, .. } => {
                let position = args.iter().position(|&arg| arg == expr);
                return Consumer::Argument { call: parent, place: view.runs_at(parent, position) };
            }
            _ => return Consumer::Unknown,
        }
        expr = parent;
    }
}

/// What a value is used for that a `let` binds to a plain name: all uses must agree, but for those that no build has which anyone asks for.
fn bound(view: &TypedBody<'_>, init: ExprId, hops: usize) -> Consumer {
    let (Some(pat), Some(hops)) = (view.bound_to(init), hops.checked_sub(1)) else { return Consumer::Unknown };
    if !matches!(view.body.pat(pat), Pat::Bind { sub: None, .. }) {
        return Consumer::Unknown;
    }
    let mut found = view.usual_uses(pat).into_iter().map(|site| follow(view, site, hops));
    let Some(first) = found.next() else { return Consumer::Unknown };
    let same = |other: Consumer| match (first, other) {
        (Consumer::Argument { call: x, place: a }, Consumer::Argument { call: y, place: b }) => a == b && view.around(x) == view.around(y),
        (Consumer::Called { call: a }, Consumer::Called { call: b }) => view.around(a) == view.around(b),
        (a, b) => a == b,
    };
    if found.all(same) { first } else { Consumer::Unknown }
}

impl TypedBody<'_> {
    /// The closure, async block or macro call around an expression that is the nearest one; `None` for the body's own code.
    pub(super) fn around(&self, expr: ExprId) -> Option<ExprId> {
        self.ancestors(expr).find(|id| match self.body.expr(*id) {
            Expr::Closure { .. } | Expr::Macro(_) => true,
            Expr::Block(block) => matches!(block.kind, BlockKind::Async(_) | BlockKind::Const),
            _ => false,
        })
    }
}
