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

/// What is found behind the wrappers of a type.
struct Behind<'p> {
    /// What is wrapped by no other.
    end: Ty,
    effect: Option<Effect>,
    buffered: bool,
    of_std: bool,
    /// What the outermost wrapper does by itself.
    own: Option<&'p Blocks>,
}

/// The effect of I/O through a type: a file's, a socket's, or that of what it wraps; else the outermost wrapper's own. `None` for types
/// that only move bytes in memory and for types that are not known.
pub(super) fn io_of(program: &Program, ty: Ty) -> Option<Io<'_>> {
    let Behind { effect, buffered, of_std, own, .. } = behind(program, ty);
    effect.map(|effect| Io::Waits { effect, buffered, of_std }).or_else(|| own.map(Io::Computes))
}

/// What a type wraps for certain where that has no effect that is known, and nothing around it keeps a buffer.
pub(super) fn chosen_end(program: &Program, ty: Ty) -> Option<Ty> {
    let behind = behind(program, ty);
    (behind.effect.is_none() && !behind.buffered).then_some(behind.end)
}

fn behind(program: &Program, ty: Ty) -> Behind<'_> {
    let types = Types::new(program);
    let mut found = Behind { end: ty, effect: None, buffered: false, of_std: true, own: None };
    for _ in 0..DEPTH {
        let wrapped = match found.end.kind() {
            TyKind::Ref(inner, _) => Some(inner),
            TyKind::Adt(def, args) => {
                let Some(facts) = program.facts(def) else { break };
                found.buffered |= facts.buffers;
                found.of_std &= program.krate(def.krate).name == sym::STD;
                found.effect = facts.io;
                facts.io_as.as_ref().filter(|_| facts.io.is_none()).and_then(|wrapper| {
                    found.own = found.own.or(wrapper.own.as_ref());
                    types.argument(def, args, wrapper.parameter)
                })
            }
            _ => None,
        };
        let Some(wrapped) = wrapped else { break };
        found.end = wrapped;
    }
    found
}
