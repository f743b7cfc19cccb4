//! What a finding is: plain data that every output format renders from.
//!
//! Belongs here: findings, their places, levels and fixes. Never: rendering, suppression, or anything that decides whether to report.

mod directive;
mod finding;
mod level;
mod panics;
mod place;

pub use directive::{Directive, DirectiveError, Verb};
pub use finding::{Applicability, Edit, Finding, Fix, Label, LintName, Step, Tier};
pub use level::{Group, Level};
pub use panics::{caught, silenced};
pub use place::Place;
