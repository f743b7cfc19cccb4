//! What reading and writing through a value does: by what the value wraps.

use crate::catalog::Effect;
use crate::infer::{Ty, TyKind, Types};
use crate::resolve::Program;

/// How many wrappers are looked through.
const DEPTH: usize = 12;

/// The effect of I/O through a type: a file's, a socket's, or that of what it wraps. `None` for types that only move bytes in memory
/// and for types that are not known.
pub(super) fn io_effect(program: &Program, ty: Ty) -> Option<Effect> {
    let types = Types::new(program);
    let mut ty = ty;
    for _ in 0..DEPTH {
        match ty.kind() {
            TyKind::Ref(inner, _) => ty = inner,
            TyKind::Adt(def, args) => {
                let facts = program.facts(def)?;
                if facts.io.is_some() {
                    return facts.io;
                }
                ty = types.argument(def, args, facts.io_as?)?;
            }
            _ => return None,
        }
    }
    None
}
