//! Futures that a closure makes for whoever it is given to.

use super::{Consumer, TypedBody, consumer};
use crate::catalog::Place;
use crate::syntax::ir::{BlockKind, Expr, ExprId};

/// The call of a library that is given a closure whose value this async block is: it can do nothing with it but have it polled. `None`
/// where it may drive the future on a thread of its own, by its name.
pub(super) fn polled_by(view: &TypedBody<'_>, block: ExprId) -> Option<ExprId> {
    let closure = made_by(view, block)?;
    let Consumer::Argument { call, place: None | Some(Place::Later) } = consumer(view, closure) else { return None };
    // What `Box::new` gives back goes on to somebody else.
    let is_kept = view.may_enter_own(call) || view.may_enter_std(call);
    (!is_kept && !may_have_threads(view, call)).then_some(call)
}

/// Words for what may drive a future on a thread of its own, in the names of functions, values and types.
const THREADS: [&str; 6] = ["thread", "pool", "block", "sync", "bench", "iter"];

/// Whether what is called, or what it is called on, is named like something with threads of its own.
fn may_have_threads(view: &TypedBody<'_>, call: ExprId) -> bool {
    let receiver = match view.body.expr(call) {
        Expr::MethodCall { receiver, .. } => Some(*receiver),
        _ => None,
    };
    let value = receiver.and_then(|receiver| match view.body.expr(receiver) {
        Expr::Field { name, .. } => Some(*name),
        Expr::Path(path) => Some(path.last()?.name),
        _ => view.name_of_callee(receiver),
    });
    let ty = receiver.and_then(|receiver| Some(view.program.def(view.inference.type_of(receiver).adt()?.0).name));
    view.name_of_callee(call).into_iter().chain(value).chain(ty).any(|name| {
        let name = name.as_str().to_ascii_lowercase().replace("async", "");
        THREADS.iter().any(|word| name.contains(word))
    })
}

/// The closure whose value an async block is: `|x| async {..}`, `|x| Box::pin(async {..})`, `|x| { ..; async {..}.boxed() }`.
fn made_by(view: &TypedBody<'_>, block: ExprId) -> Option<ExprId> {
    let mut value = block;
    loop {
        let parent = view.parents[value.0 as usize]?;
        match view.body.expr(parent) {
            Expr::Block(block) if block.tail == Some(value) && matches!(block.kind, BlockKind::Plain) => {}
            Expr::MethodCall { receiver, .. } if *receiver == value => {}
            Expr::Call { callee, args } if **args == [value] => {
                let Expr::Path(path) = view.body.expr(*callee) else { return None };
                if path.last()?.name.as_str() != "pin" {
                    return None;
                }
            }
            Expr::Closure { .. } => return Some(parent),
            _ => return None,
        }
        value = parent;
    }
}
