//! Library calls that compute for long.

use super::{LintContext, blocking};
use crate::catalog::Effect;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    blocking::report(cx, "cpu_call", &[Effect::Cpu], findings);
}
