//! Builders of libraries whose declarations lack a method: it goes on building, as most do.

use super::impls::Head;
use super::solve::Solver;
use super::ty::{Ty, TyKind};
use crate::resolve::{CrateKind, DefKind};
use crate::text::Symbol;

/// How the types are named that are filled step by step.
const BUILDERS: [&str; 4] = ["Builder", "Options", "Params", "Config"];

/// How methods begin that give something else.
const OTHERS: [&str; 18] = [
    "as_", "build", "connect", "create", "execute", "finish", "get", "has_", "into", "is_", "open", "run", "send", "serve", "spawn",
    "start", "to_", "try_",
];

impl Solver<'_, '_> {
    /// What a method gives that the declaration of its receiver's type lacks, where that is a builder: the builder.
    pub(super) fn goes_on_building(&self, receiver: Ty, method: Symbol) -> Option<Ty> {
        let (def, _) = receiver.strip_refs().adt()?;
        let (types, program) = (self.types, self.types.program);
        let of = program.def(def);
        if program.krate(def.krate).kind != CrateKind::Declared || Some(def.krate) == types.lang.std {
            return None;
        }
        let is_other = OTHERS.iter().any(|begin| method.as_str().starts_with(begin));
        if is_other || !BUILDERS.iter().any(|end| of.name.as_str().ends_with(end)) {
            return None;
        }
        let blocks = types.impl_index(def.krate).inherent(program, Head::Adt(def));
        let mut known = 0_usize;
        let mut same = 0_usize;
        for &(name, member) in blocks.iter().flat_map(|&block| types.members(block)) {
            if name == method {
                return None;
            }
            if program.def(member).kind == DefKind::Fn && types.signature(member).receiver.is_some() {
                known += 1;
                let gives = types.signature(member).ret.strip_refs();
                same += usize::from(matches!(gives.kind(), TyKind::Adt(it, _) if it == def));
            }
        }
        (same * 2 > known).then_some(receiver)
    }
}
