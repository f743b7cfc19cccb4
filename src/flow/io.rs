//! What reading and writing through a value does: by what the value wraps.

use crate::catalog::{Blocks, Effect};
use crate::infer::{Ty, TyKind, Types};
use crate::resolve::Program;
use crate::text::sym;

/// How many wrappers are looked through.
const DEPTH: usize = 12;

/// What I/O through a type does to its thread.
#[derive(Clone, Copy, Debug)]
pub(super) enum Io<'p> {
    /// It has this effect: the type is or wraps a file, a socket ...
    Waits {
        effect: Effect,
        /// Writing fills memory first.
        buffered: bool,
        /// All of it is std's, as what runtimes have a twin for.
        of_std: bool,
    },
    /// It only computes: a wrapper that compresses, around memory or something unknown.
    Computes(&'p Blocks),
}

/// The effect of I/O through a type: a file's, a socket's, or that of what it wraps; else the outermost wrapper's own. `None` for types
/// that only move bytes in memory and for types that are not known.
pub(super) fn io_of(program: &Program, ty: Ty) -> Option<Io<'_>> {
    let types = Types::new(program);
    let (mut ty, mut buffered, mut of_std) = (ty, false, true);
    let mut own = None;
    for _ in 0..DEPTH {
        let wrapped = match ty.kind() {
            TyKind::Ref(inner, _) => Some(inner),
            TyKind::Adt(def, args) => {
                let Some(facts) = program.facts(def) else { break };
                buffered |= facts.buffers;
                of_std &= program.krate(def.krate).name == sym::STD;
                if let Some(effect) = facts.io {
                    return Some(Io::Waits { effect, buffered, of_std });
                }
                facts.io_as.as_ref().and_then(|wrapper| {
                    own = own.or(wrapper.own.as_ref());
                    types.argument(def, args, wrapper.parameter)
                })
            }
            _ => None,
        };
        let Some(wrapped) = wrapped else { break };
        ty = wrapped;
    }
    own.map(Io::Computes)
}
