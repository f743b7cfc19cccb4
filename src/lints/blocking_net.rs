//! Synchronous sockets and name resolution.

use super::{LintContext, blocking};
use crate::catalog::Effect;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    blocking::report(cx, "blocking_net", &[Effect::Net, Effect::Dns], findings);
}
