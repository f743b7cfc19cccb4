//! What reading and writing through a value does: by what the value wraps.

use crate::catalog::Effect;
use crate::infer::{Ty, TyKind, Types};
use crate::resolve::Program;

/// How many wrappers are looked through.
const DEPTH: usize = 12;

/// I/O through a type.
#[derive(Clone, Copy, Debug)]
pub(super) struct Io {
    /// A file's, a socket's, or that of what it wraps.
    pub(super) effect: Effect,
    /// Writing fills memory first.
    pub(super) buffered: bool,
}

/// What I/O through a type does. `None` for types that only move bytes in memory and for types that are not known.
pub(super) fn io_of(program: &Program, ty: Ty) -> Option<Io> {
    let types = Types::new(program);
    let (mut ty, mut buffered) = (ty, false);
    for _ in 0..DEPTH {
        match ty.kind() {
            TyKind::Ref(inner, _) => ty = inner,
            TyKind::Adt(def, args) => {
                let facts = program.facts(def)?;
                buffered |= facts.buffers;
                if let Some(effect) = facts.io {
                    return Some(Io { effect, buffered });
                }
                ty = types.argument(def, args, facts.io_as?)?;
            }
            _ => return None,
        }
    }
    None
}
