//! The lints: each asks the floors below and words the answer.
//!
//! A lint is one stem in three places: `src/lints/X.rs`, `lints/X.md` (group, level, words) and `testdata/lints/X/` (fixtures), and one
//! line in the registry here. Never: analysis, lists of APIs, or reading of syntax beyond the shape that the lint is about.

mod blocking;
mod context;
mod fixes;
mod lint;

pub use context::LintContext;
use context::Whole;
pub use lint::{Lint, Tiers};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::contexts::{Drops, Relevance, Runtimes, Standings};
use crate::diagnostic::{Finding, caught};
use crate::flow::{Regions, TypedBody};
use crate::resolve::{DefId, Program};
use crate::summaries::{BodyCalls, Summaries, Wrappers, extract};

/// One line a lint. `check` lints look at each body; `engine` lints are reported by the engine itself and only worded here.
macro_rules! registry {
    (check: $($checked:ident)*; engine: $($engine:ident)*;) => {
        $(mod $checked;)*
        $(pub mod $engine;)*

        /// All lints, by name.
        pub fn all() -> &'static [Lint] {
            static ALL: std::sync::LazyLock<Vec<Lint>> = std::sync::LazyLock::new(|| {
                let mut lints = vec![
                    $(Lint::new(stringify!($checked), include_str!(concat!("../../lints/", stringify!($checked), ".md")), Some($checked::check)),)*
                    $(Lint::new(stringify!($engine), include_str!(concat!("../../lints/", stringify!($engine), ".md")), None),)*
                ];
                lints.sort_by_key(|lint| (lint.group, lint.name));
                lints
            });
            &ALL
        }
    };
}

registry! {
    check:
        await_in_drop_path
        block_in_place_on_current_thread
        block_on_in_async
        blocking_at_startup
        blocking_db
        blocking_fs
        blocking_fs_metadata
        blocking_http
        blocking_in_drop
        blocking_lock
        blocking_net
        blocking_process
        blocking_sleep
        blocking_stdin
        blocking_stdout
        blocking_wait
        cancel_unsafe_select
        cpu_call
        cpu_loop
        detached_task
        dropped_task
        future_to_sync_closure
        guard_across_await
        lock_held_twice
        lock_order
        mixed_runtimes
        spawn_then_await
        timeout_without_await
        unawaited_future
        unread_join_result;
    engine:
        internal_error
        invalid_suppression
        missing_module
        suppression_without_reason
        unparsed_file
        unused_suppression;
}

/// The lint with this name.
pub fn find(name: &str) -> Option<&'static Lint> {
    all().iter().find(|lint| lint.name == name)
}

/// What checking gave.
#[derive(Debug, Default)]
pub struct Checked {
    /// Findings at their lints' default levels, in the order of the owners given.
    pub findings: Vec<(DefId, Finding)>,
    /// The bodies that this tool panicked at, with what it said. Their findings are missing.
    pub panics: Vec<(DefId, String)>,
}

/// Checks bodies of the workspace with every lint, in parallel. Those that matter by themselves are read, and whatever they lead into, for
/// what calling them does and for who calls whom; findings are made for the `wanted` ones. Wants to run in a pool whose threads have
/// stacks of [`crate::syntax::STACK_BYTES`].
pub fn check(program: &Program, owners: &[DefId], wanted: &(dyn Fn(DefId) -> bool + Sync)) -> Checked {
    let wrappers = Wrappers::new(program);
    let mut checked = Checked::default();
    let (calls, bodies) = read(program, owners, &wrappers, &mut checked);
    let mut summaries = Summaries::new(program, &calls);
    summaries.follow_locks(&calls, &bodies);
    summaries.follow_orders(program, &calls, &bodies);
    checked.findings.extend(needless(program, summaries.needlessly_nonblocking(&calls), wanted));
    let standings = Standings::new(program, &bodies);
    let drops = Drops::new(&bodies, &standings);
    let runtimes = Runtimes::new(program);
    let look = |(body, regions): (TypedBody<'_>, Regions)| {
        let owner = body.owner;
        let look = || {
            let whole = Whole { summaries: &summaries, standings: &standings, drops: &drops, runtimes: &runtimes };
            let cx = LintContext::new(body, regions, whole);
            let mut findings = Vec::new();
            for check in all().iter().filter_map(|lint| lint.check) {
                check(&cx, &mut findings);
            }
            // What nobody runs stalls nobody.
            if !findings.is_empty() && program.is_dead(owner) {
                findings.clear();
            }
            findings
        };
        caught(look).map(|findings| (owner, findings)).map_err(|what| (owner, what))
    };
    let is_looked_at = |owner| wanted(owner) && !standings.helps_tests(owner);
    let looked: Vec<_> = bodies.into_par_iter().filter(|(body, _)| is_looked_at(body.owner)).map(look).collect();
    for result in looked {
        match result {
            Ok((owner, findings)) => checked.findings.extend(findings.into_iter().map(|finding| (owner, finding))),
            Err(panic) => checked.panics.push(panic),
        }
    }
    checked
}

/// Comments that say of a function that does not block that it does not.
fn needless(program: &Program, functions: Vec<DefId>, wanted: &(dyn Fn(DefId) -> bool + Sync)) -> Vec<(DefId, Finding)> {
    let wanted = functions.into_iter().filter(|&function| wanted(function));
    wanted.filter_map(|it| Some((it, unused_suppression::finding(program.nonblocking_comment(it)?, "nonblocking", None, None)))).collect()
}

type Read<'p> = (Vec<BodyCalls<'p>>, Vec<(TypedBody<'p>, Regions)>);

/// Reads bodies in rounds: first what matters by itself, then what the last round's calls enter. In the order of the owners.
fn read<'p>(program: &'p Program, owners: &[DefId], wrappers: &'p Wrappers<'p>, checked: &mut Checked) -> Read<'p> {
    let relevance = Relevance::new(program, owners);
    let read_one = |owner: DefId| {
        let body = TypedBody::new(program, owner, wrappers)?;
        let regions = Regions::of(&body);
        Some((extract(&body, &regions), (body, regions)))
    };
    let mut rest: FxHashSet<DefId> = owners.iter().copied().collect();
    let mut round: Vec<DefId> = owners.par_iter().copied().filter(|&owner| relevance.matters(program, owner)).collect();
    let mut found = Vec::new();
    while !round.is_empty() {
        for owner in &round {
            rest.remove(owner);
        }
        let results: Vec<_> = round.par_iter().map(|&owner| caught(|| read_one(owner)).map_err(|what| (owner, what))).collect();
        let mut next = Vec::new();
        for result in results {
            match result {
                Ok(Some((calls, body))) => {
                    next.extend(calls.entered.iter().copied().filter(|target| rest.contains(target)));
                    found.push((calls, body));
                }
                Ok(None) => {}
                Err(panic) => checked.panics.push(panic),
            }
        }
        next.sort_unstable();
        next.dedup();
        round = next;
    }
    found.sort_unstable_by_key(|(calls, _)| calls.owner);
    checked.panics.sort_unstable();
    found.into_iter().unzip()
}
