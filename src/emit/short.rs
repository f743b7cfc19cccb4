//! One line a finding: `path:line:column: level[lint]: message`.

use super::view;
use crate::engine::{Outcome, Reported};

/// The line, with its line end.
pub(super) fn render(outcome: &Outcome, reported: &Reported) -> String {
    let finding = &reported.finding;
    let message = view::clean(&finding.message).replace('\n', " ");
    format!("{}: {}[{}]: {message}\n", view::location(outcome, finding.primary.place), view::severity(finding.level), finding.lint)
}
