//! Driving a future to its end inside async code.

use super::{LintContext, blocking};
use crate::catalog::Effect;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    blocking::report(cx, "block_on_in_async", &[Effect::BlockOn], findings);
}
