//! The members of traits that are called, with what calling them can enter.

use super::BodyCalls;
use super::asked::Entry;
use crate::resolve::{DefId, Program};

/// The called members of traits with what a call can enter, by name, stand-ins for tests last.
pub(super) fn members(program: &Program, bodies: &[BodyCalls<'_>]) -> Vec<Member> {
    let mut members: Vec<DefId> = bodies.iter().flat_map(|body| &body.entered).copied().collect();
    members.sort_unstable();
    members.dedup();
    members.retain(|&member| program.is_trait_member(member) && !program.is_nonblocking(member));
    let with_implementations = |member| {
        let (mut stand_ins, mut implementations): (Vec<_>, Vec<_>) =
            program.implementations(member).into_iter().partition(|&it| program.is_mock(it) || program.is_of_stand_in(it));
        implementations.sort_by_cached_key(|&it| program.path_of(it));
        let real = implementations.len();
        implementations.append(&mut stand_ins);
        let entry = if program.body(member).is_some() { Entry::open(member) } else { Entry::plain(member) };
        Member { member, entry, implementations, real }
    };
    members.into_iter().map(with_implementations).collect()
}

/// A member of a trait that is called.
pub(super) struct Member {
    pub(super) member: DefId,
    /// A call that can enter any of them.
    pub(super) entry: Entry,
    /// What a call can enter.
    pub(super) implementations: Vec<DefId>,
    /// How many of them, from the first on, are no stand-ins for tests.
    pub(super) real: usize,
}
