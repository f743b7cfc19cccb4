//! The lints: each asks the floors below and words the answer.
//!
//! A lint is one stem in three places: `src/lints/X.rs`, `lints/X.md` (group, level, words) and `testdata/lints/X/` (fixtures), and one
//! line in the registry here. Never: analysis, lists of APIs, or reading of syntax beyond the shape that the lint is about.

mod blocking;
mod context;
mod lint;

pub use context::LintContext;
pub use lint::{Lint, Tiers};

use crate::diagnostic::Finding;
use crate::resolve::{DefId, Program};

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
        missing_module
        suppression_without_reason
        unparsed_file
        unused_suppression;
}

/// The lint with this name.
pub fn find(name: &str) -> Option<&'static Lint> {
    all().iter().find(|lint| lint.name == name)
}

/// Checks one body of the workspace with every lint. Findings are at their lints' default levels, in no particular order.
pub fn check(program: &Program, owner: DefId) -> Vec<Finding> {
    let mut findings = Vec::new();
    let arguments = crate::flow::Declared(program);
    if let Some(cx) = LintContext::new(program, owner, &arguments) {
        for lint in all() {
            if let Some(check) = lint.check {
                check(&cx, &mut findings);
            }
        }
    }
    findings
}
