//! Waiting for other threads: channels, joins, condition variables, devices.

use super::{LintContext, blocking};
use crate::catalog::Effect;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    blocking::report(cx, "blocking_wait", &[Effect::Wait, Effect::Ffi], findings);
}
