//! File contents and directories.

use super::{LintContext, blocking};
use crate::catalog::Effect;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    blocking::report(cx, "blocking_fs", &[Effect::Fs], findings);
}
