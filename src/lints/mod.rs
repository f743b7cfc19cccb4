//! The lints: each asks the floors below and words the answer.
//!
//! A lint is one stem in three places: `src/lints/X.rs`, `lints/X.md` (group, level, words) and `testdata/lints/X/` (fixtures), and one
//! line in the registry here. Never: analysis, lists of APIs, or reading of syntax beyond the shape that the lint is about.

mod blocking;
mod context;
mod lint;

pub use context::LintContext;
pub use lint::{Lint, Tiers};

use rayon::prelude::*;

use crate::contexts::Standings;
use crate::diagnostic::Finding;
use crate::flow::{Regions, TypedBody};
use crate::resolve::{DefId, Program};
use crate::summaries::{Summaries, Wrappers, extract};

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
        block_on_in_async
        blocking_at_startup
        blocking_db
        blocking_fs
        blocking_fs_metadata
        blocking_http
        blocking_net
        blocking_process
        blocking_sleep
        blocking_stdin
        blocking_stdout
        blocking_wait
        cpu_call
        cpu_loop
        detached_task
        unawaited_future;
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

/// Checks bodies of the workspace with every lint, in parallel. Findings are at their lints' default levels, sorted by owner in the order
/// given. Wants to run in a pool whose threads have stacks of [`crate::syntax::STACK_BYTES`].
pub fn check(program: &Program, owners: &[DefId]) -> Vec<Finding> {
    let wrappers = Wrappers::new(program);
    let read = |&owner: &DefId| {
        let body = TypedBody::new(program, owner, &wrappers)?;
        let regions = Regions::of(&body);
        Some((extract(&body, &regions), body, regions))
    };
    let bodies: Vec<_> = owners.par_iter().filter_map(read).collect();
    let (calls, bodies): (Vec<_>, Vec<_>) = bodies.into_iter().map(|(calls, body, regions)| (calls, (body, regions))).unzip();
    let summaries = Summaries::new(program, &calls);
    let standings = Standings::new(program, &bodies);
    let checked = bodies.into_par_iter().map(|(body, regions)| {
        let cx = LintContext::new(body, regions, &summaries, &standings);
        let mut findings = Vec::new();
        for check in all().iter().filter_map(|lint| lint.check) {
            check(&cx, &mut findings);
        }
        findings
    });
    checked.flatten_iter().collect()
}
